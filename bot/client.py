"""The bot on Discord: its command tree, its one error handler, and how it replies."""

from __future__ import annotations

import asyncio
import logging
from hashlib import sha256
from json import dumps
from time import perf_counter
from typing import TYPE_CHECKING, Any

from discord import AllowedMentions, DiscordException, File, Intents
from discord.app_commands import (
    AppCommandContext,
    AppCommandError,
    AppInstallationType,
    Command,
    CommandNotFound,
    CommandTree,
)
from discord.ext.commands import Bot, when_mentioned

from bot import asked, mentions, mishaps
from bot.aside import Aside
from bot.core.questions import Question, decode
from bot.core.speech import speak
from bot.easel import IN_PLACE, Easel
from bot.render import layout
from bot.render.components import Pick, Press
from bot.translator import CommandTranslator, language_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from discord import Interaction, Message
    from discord.ui import LayoutView

    from bot.aside import Asking
    from bot.core.answers import Answer
    from bot.core.catalog import Catalog
    from bot.core.pictures import Chart
    from bot.state import State

log = logging.getLogger("tokentape")

_PUBLISHED = "published"  # what the hash of the published commands is remembered as
_NOT_TAKEN = "Discord did not take an answer: %s"
_PATIENCE = 10  # seconds that answers in flight are given when the bot stops


class MarketTree(CommandTree["MarketBot"]):
    """The commands, and what happens when one fails."""

    async def interaction_check(self, interaction: Interaction[MarketBot], /) -> bool:
        """Note when it began, for the log, and speak the reader's language; everybody may ask."""
        interaction.extras["began"] = perf_counter()
        speak(language_of(interaction.locale))
        return True

    async def on_error(
        self, interaction: Interaction[MarketBot], error: AppCommandError, /
    ) -> None:
        """Answer a mistake with the nearest names, and anything else with one apology."""
        await self.client.fail(interaction, error)


class MarketBot(Bot):
    """A bot with a data set. It needs no privileged intent and pings nobody.

    Args:
        catalog: the open data set.
        extensions: modules with a ``setup``, one a command.
        state: what is remembered from one start to the next.
        clock: what says the time, in UTC.
        hears: whether messages that mention it, or are written to it alone, are answered too.
    """

    def __init__(
        self,
        catalog: Catalog,
        extensions: Sequence[str],
        *,
        state: State,
        clock: Callable[[], datetime],
        hears: bool = False,
    ) -> None:
        super().__init__(
            when_mentioned,
            tree_cls=MarketTree,
            help_command=None,
            intents=mentions.INTENTS if hears else Intents.none(),
            max_messages=None,  # it remembers no message
            allowed_mentions=AllowedMentions.none(),
            allowed_contexts=AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=AppInstallationType(guild=True, user=True),
        )
        self.catalog = catalog
        self.now = clock
        self._modules = extensions
        self._state = state
        self._easel = Easel()
        self._translator = CommandTranslator()
        self._in_flight: set[asyncio.Future[None]] = set()

    # Start and stop

    async def setup_hook(self) -> None:
        """Load the commands, revive old buttons, publish what changed."""
        await self.load()
        await self.tree.set_translator(self._translator)
        self.add_dynamic_items(Press, Pick)
        self.catalog.names.suggest("", ("family",))
        await self.publish()

    async def load(self) -> None:
        """Load the commands."""
        for module in self._modules:
            await self.load_extension(module)

    async def publish(self, *, always: bool = False) -> bool:
        """Publish the commands when they differ from what was published; say whether they were."""
        declared = [
            await command.get_translated_payload(self.tree, self._translator)
            for command in self.tree.get_commands()
        ]
        text = dumps([self.application_id, declared], sort_keys=True)
        mark = sha256(text.encode()).hexdigest()
        if not always and self._state.recall(_PUBLISHED) == mark:
            return False
        await self.tree.sync()
        self._state.remember(_PUBLISHED, mark)
        return True

    async def stop(self) -> None:
        """Finish the answers in flight, then leave Discord."""
        if self._in_flight:
            await asyncio.wait(self._in_flight, timeout=_PATIENCE)
        await self.close()

    # Questions and answers

    async def ask(self, interaction: Interaction[Any], carried: str, *, how: str) -> None:
        """Ask what a component carries; `Button` says in which ways it is answered."""
        interaction.extras.update(how=how, began=perf_counter())
        speak(language_of(interaction.locale))
        try:
            question = decode(carried)
            interaction.extras["question"] = question
            await self.call(interaction, question)
        except Exception as error:  # noqa: BLE001 - the one handler knows what to do
            await self.fail(interaction, error)

    async def on_message(self, message: Message, /) -> None:
        """Answer a message to the bot; without `hears` Discord sends none."""
        question = mentions.question_in(message, self.user)
        if question is not None:
            await self._sent(self._write_back(message, Aside(self, question)))

    async def call(self, asking: Asking, question: Question, *, private: bool = False) -> None:
        """Call a command's own callback with the names and options of a question.

        Raises:
            CommandNotFound: if there is no such command (any more).
        """
        command = self.tree.get_command(question.command)
        if not isinstance(command, Command):
            raise CommandNotFound(question.command, [])
        callback: Any = command.callback
        options = asked.options_of(command, question) | {"private": private}
        await callback(command.binding, asking, **options)

    async def hand_on(self, asking: Asking, question: Question, *, private: bool = False) -> None:
        """Answer one question in place of another, which it was understood as."""
        asking.extras["question"] = question
        await self.call(asking, question, private=private)

    async def reply(
        self, asking: Asking, answer: Answer, *, private: bool = False, drawn: bool = False
    ) -> None:
        """Send an answer, or put it in place of the message whose list was used.

        Its picture comes with it where it was asked for, or when it is one by nature (*drawn*).
        """
        answer = asked.begun(asking, answer)
        if isinstance(asking, Aside):
            asking.keep(answer, drawn=drawn)
            return
        how = asking.extras.get("how", "send")
        whispered = how == "whisper" or asked.is_private(asking)
        hidden = how != "share" and (private or whispered)
        view, chart = _drawn(asking, answer, picture=drawn or how == "chart", hidden=hidden)
        if chart:
            await self._sent(self._easel.send(asking, view, chart, hidden=hidden))
        elif how in IN_PLACE:
            await self._sent(asking.response.edit_message(view=view, attachments=[]))
        else:
            await self._sent(asking.response.send_message(view=view, ephemeral=hidden))
        asked.note(asking, "answered")

    async def _write_back(self, message: Message, aside: Aside) -> None:
        """Answer a message by a reply to it; a mistake is one too, as no reply can be private."""
        files: list[File] = []
        try:
            await self.call(aside, asked.question_of(aside))
            view, chart = _drawn(aside, aside.answer, picture=aside.drawn)
            if chart:
                files.append(await self._easel.draw(chart))
        except Exception as error:  # noqa: BLE001 - as in `ask`
            view = mishaps.told(aside, error)
        else:
            asked.note(aside, "answered")
        try:
            await mentions.reply(message, view, files)
        except (DiscordException, OSError) as error:
            log.warning(_NOT_TAKEN, error)

    async def fail(self, interaction: Interaction[Any], error: Exception) -> None:
        """Say what went wrong to the asker alone; where even that cannot be sent, log it."""
        view = mishaps.told(interaction, error)
        try:
            if interaction.response.is_done():
                await self._sent(interaction.followup.send(view=view, ephemeral=True))
            else:
                await self._sent(interaction.response.send_message(view=view, ephemeral=True))
        except (DiscordException, OSError) as refused:
            log.warning(_NOT_TAKEN, refused)

    async def _sent(self, sending: Awaitable[object]) -> None:
        """Await something that is being sent, and let `stop` wait for it too."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._in_flight.add(done)
        try:
            await sending
        finally:
            self._in_flight.discard(done)
            done.set_result(None)


def _drawn(
    asking: Asking, answer: Answer, *, picture: bool, hidden: bool = False
) -> tuple[LayoutView, Chart | None]:
    """Lay out an answer, with a button for its picture or else with that picture's chart."""
    chart = answer.chart() if answer.chart and picture else None
    shown = answer if chart else asked.drawable(asking, answer)
    shown = asked.shareable(asking, shown) if hidden else shown
    view = layout.draw(shown, chart)
    view.stop()  # its components need no memory: what they ask is written on them
    return view, chart
