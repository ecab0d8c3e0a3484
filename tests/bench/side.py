"""A bot in a simulated Discord, and the CPU time that it takes to answer."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.harness import QuickEnv

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from discord import Client
    from simcord import ResponseMessage

_LATER = 1000  # seconds after which discord.py has forgotten a private answer


@dataclass(frozen=True, slots=True)
class Call:
    """A command and what is filled in; for an entry in the menu of a message, its words."""

    command: str
    filled: Mapping[str, Any]
    menu: bool = False


class Side:
    """One of the two bots on an event loop of its own, with somebody to use it."""

    def __init__(self, bot: Client) -> None:
        self.runner = asyncio.Runner()
        self.env = QuickEnv(bot, check_errors=False)
        self._written: dict[str, Any] = {}
        self.runner.run(self._start())

    async def _start(self) -> None:
        await self.env.start()
        guild = self.env.create_guild()
        self._channel = guild.create_text_channel("general")
        self._actor = guild.add_member(self.env.create_user("ada"))

    def send(self, call: Call) -> tuple[Any, float]:
        """Send a command; return the answer and the CPU seconds it took."""
        if call.menu:
            message = self._message(call.filled["message"])
            return self._timed(self._actor.context_menu(self._channel, call.command, message))
        return self._timed(self._actor.slash(self._channel, call.command, **call.filled))

    def suggest(self, call: Call) -> tuple[Any, float]:
        """Type into a command's first option; return the names and the CPU seconds."""
        ((option, typed),) = call.filled.items()
        return self._timed(self._actor.autocomplete(self._channel, call.command, option, typed))

    def picture(self, reply: ResponseMessage) -> bytes | None:
        """The picture that an answer shows, if any."""
        files = reply.attachments
        return self.runner.run(files[0].read()) if files else None

    def forget(self) -> None:
        """Let so much time pass that nothing of earlier answers is kept."""
        self.runner.run(self.env.advance_time(_LATER))

    def stop(self) -> None:
        """Take the bot off its loop."""
        self.runner.run(self.env.shutdown())
        self.runner.close()

    def _message(self, text: str) -> Any:
        if text not in self._written:
            sending = self._actor.send(self._channel, text)
            self._written[text] = self.runner.run(sending)
        return self._written[text]

    def _timed(self, action: Coroutine[Any, Any, Any]) -> tuple[Any, float]:
        async def timed() -> tuple[Any, float]:
            begun = time.process_time()
            result = await action
            return result, time.process_time() - begun

        return self.runner.run(timed())
