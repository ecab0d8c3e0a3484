"""People who use the bot in a simulated Discord, so that tests read as sentences.

    reply = await user.slash("price", name="kimi")
    assert "Kimi K3" in reply.text
    history = await user.press(reply, "History")
    other = await user.choose(reply, "Kimi K2 Thinking")
    names = await user.autocomplete("price", "name", "ki")

The real bot runs on the real discord.py; SimCord stands for Discord's servers.

SimCord itself refuses, with the error Discord would answer: a command that was not
published or is not allowed there, an unknown or missing option, a second answer to one
interaction, a press on a button that is not there, disabled or somebody else's private
message, over 40 components, over 4,000 characters, custom_ids that are too long or used
twice, labels, selects and links out of bounds, a reference to a file that was not sent.
It does not check suggestions (number and length), blank text, alt text, what a command's
declaration may look like, whether an answer came within three seconds of real time, group
messages, servers without the bot and other languages. `tests.limits` and the places of
`World` below do, except the time.

Each answer is checked against Discord's limits and for mentions, and each exception that
the bot raises or logs and that is not a `UserError` fails the test at the action that caused
it, unless inside `world.crashing()`. Time in discord.py stands still at 2026-01-01
(`world.env.advance_time` moves it; loggers and the bot's own clock are not concerned).
"""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from simcord import Env

from bot.core.errors import UserError
from tests.people import Person, Reply, assert_fits, assert_silent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping

    from discord import Client
    from simcord import ChannelHandle, GuildHandle

__all__ = ["Person", "QuickEnv", "Reply", "World", "assert_fits", "assert_silent", "discord_world"]


class QuickEnv(Env):
    """SimCord's environment, which looks for rest every 0.2 ms and not every 50."""

    async def _settle_internal(self, *, idle: float = 0.0002, **options: Any) -> None:
        await super()._settle_internal(idle=min(idle, 0.0002), **options)


class Mishaps(logging.Handler):
    """Keeps the exceptions that the bot caught itself and only logged."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the exception that a line of the log carries."""
        if record.exc_info and record.exc_info[1]:
            self.errors.append(record.exc_info[1])


class World:
    """A simulated Discord with the bot in it."""

    def __init__(self, make_bot: Callable[[], Client]) -> None:
        self._make_bot = make_bot
        self.env = QuickEnv(make_bot(), check_errors=False)
        self.place: Mapping[str, Any] = {}
        self.logged = Mishaps()
        self._crashing = False
        self._seen = 0
        self._guild: GuildHandle | None = None
        self._channel: ChannelHandle | None = None
        self._send = self.env.backend.emit
        self.env.backend.emit = self._emit

    @property
    def bot(self) -> Any:
        """The bot that runs now."""
        return self.env.bot

    @property
    def published(self) -> list[str]:
        """Names of the slash commands that Discord knows."""
        return sorted(name for name, kind in self.env.backend.commands.get(None, {}) if kind == 1)

    @property
    def times_published(self) -> int:
        """How often the bot sent its commands to Discord."""
        return sum(
            request.method == "PUT" and request.path.endswith("/commands")
            for request in self.env.http_requests
        )

    def member(self, name: str = "ada", **place: Any) -> Person:
        """Somebody in a channel of a server; `place` overrides what Discord says of it.

        `locale="de"` is somebody whose app speaks German.
        """
        if self._guild is None or self._channel is None:
            self._guild = self.env.create_guild("A server")
            self._channel = self._guild.create_text_channel("general")
        actor = self._guild.add_member(self.env.create_user(name))
        return Person(self, actor, self._channel, place)

    def outsider(self, name: str = "eve") -> Person:
        """Somebody who brought the bot along to a server that does not have it."""
        person = self.member(name)
        owners = {"1": str(person.actor.id)}
        return Person(self, person.actor, self._channel, {"authorizing_integration_owners": owners})

    def in_dm(self, name: str = "bo") -> Person:
        """Somebody in a direct message with the bot."""
        return Person(self, self.env.create_user(name))

    def in_group(self, name: str = "cy") -> Person:
        """Somebody who brought the bot along to a group of friends."""
        person = self.in_dm(name)
        channel: dict[str, Any] = {
            "id": str(person.actor.dm_channel.id),
            "type": 3,
            "recipients": [],
        }
        owners = {"1": str(person.actor.id)}
        return Person(
            self,
            person.actor,
            place={"context": 2, "authorizing_integration_owners": owners, "channel": channel},
        )

    async def restart(self) -> None:
        """Stop the bot and start a new one; messages and published commands stay."""
        await self.env.restart_bot(self._make_bot())

    @contextmanager
    def crashing(self) -> Generator[None]:
        """Let the bot fail with unexpected errors in here; there must be some."""
        self._crashing = True
        try:
            yield
        finally:
            self._crashing = False
            errors = self._take_errors()
        assert errors, "nothing went wrong"

    def check(self) -> None:
        """Raise what the bot raised or logged since the last time, unless it was expected."""
        if not self._crashing and (errors := self._take_errors()):
            raise BaseExceptionGroup("the bot raised", errors)

    def _take_errors(self) -> list[BaseException]:
        """What went wrong since the last time and is not a person's mistake, each once."""
        raised = [*self.env.errors_since(self._seen), *self.logged.errors]
        self._seen = self.env.error_cursor
        self.logged.errors.clear()
        once = {id(error): error for error in raised if not isinstance(_root(error), UserError)}
        return list(once.values())

    def _emit(self, event: str, payload: Mapping[str, Any]) -> None:
        if event == "INTERACTION_CREATE":
            payload = {**payload, **self.place}
        self._send(event, payload)


def _root(error: BaseException) -> BaseException:
    """What an error of discord.py was raised from."""
    return _root(error.__cause__) if error.__cause__ else error


@asynccontextmanager
async def discord_world(make_bot: Callable[[], Client]) -> AsyncGenerator[World]:
    """Start a simulated Discord with the bot in it, and stop it afterwards."""
    world = World(make_bot)
    logging.getLogger().addHandler(world.logged)
    try:
        await world.env.start()
        yield world
    finally:
        await world.env.shutdown()
        logging.getLogger().removeHandler(world.logged)
