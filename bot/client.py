"""The bot on Discord: its command tree, its one error handler, and how it replies."""

from __future__ import annotations

import asyncio
import logging
import secrets
from hashlib import sha256
from json import dumps
from time import perf_counter
from typing import TYPE_CHECKING, Any

from discord import AllowedMentions, Intents
from discord.app_commands import (
    AppCommandContext,
    AppCommandError,
    AppInstallationType,
    Command,
    CommandNotFound,
    CommandSignatureMismatch,
    CommandTree,
)
from discord.ext.commands import Bot, when_mentioned

from bot.core.errors import UserError
from bot.core.questions import Question
from bot.render import layout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from discord import Interaction
    from discord.ui import LayoutView

    from bot.core.answers import Answer
    from bot.core.catalog import Catalog

log = logging.getLogger("tokentape")

_SORRY = "Something went wrong here, sorry. Whoever runs this bot finds it in the log as {}."
_OUTDATED = "This belongs to another version of the bot. Please ask again with a command."
_PATIENCE = 10  # seconds that answers in flight are given when the bot stops


class MarketTree(CommandTree["MarketBot"]):
    """The commands, and what happens when one fails."""

    async def interaction_check(self, interaction: Interaction[MarketBot], /) -> bool:
        """Note when it began, for the log; everybody may ask."""
        interaction.extras["began"] = perf_counter()
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
        state: folder for the hash of the published commands; None to remember nothing.
        clock: what says the time, in UTC.
    """

    def __init__(
        self,
        catalog: Catalog,
        extensions: Sequence[str],
        *,
        state: Path | None,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(
            when_mentioned,
            tree_cls=MarketTree,
            help_command=None,
            intents=Intents.none(),
            allowed_mentions=AllowedMentions.none(),
            allowed_contexts=AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=AppInstallationType(guild=True, user=True),
        )
        self.catalog = catalog
        self.now = clock
        self._modules = extensions
        self._state = state
        self._in_flight: set[asyncio.Future[None]] = set()

    # Start and stop

    async def setup_hook(self) -> None:
        """Load the commands, revive old buttons, publish what changed."""
        await self.load()
        self.add_dynamic_items(layout.Press, layout.Pick)
        self.catalog.names.suggest("", ("family",))
        await self.publish()

    async def load(self) -> None:
        """Load the commands."""
        for module in self._modules:
            await self.load_extension(module)

    async def publish(self, *, always: bool = False) -> bool:
        """Publish the commands when they differ from what was published; say whether they were."""
        declared = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        text = dumps([self.application_id, declared], sort_keys=True)
        mark = sha256(text.encode()).hexdigest()
        if not always and self._recall() == mark:
            return False
        await self.tree.sync()
        self._remember(mark)
        return True

    def _recall(self) -> str | None:
        try:
            return (self._state / "published").read_text() if self._state else None
        except OSError:
            return None

    def _remember(self, mark: str) -> None:
        if self._state is None:
            return
        try:
            self._state.mkdir(parents=True, exist_ok=True)
            (self._state / "published").write_text(mark)
        except OSError as error:
            log.warning(
                "The state folder %s cannot be written (%s); going on without: the commands are "
                "published at each start.",
                self._state,
                error.strerror,
            )
            self._state = None

    async def stop(self) -> None:
        """Finish the answers in flight, then leave Discord."""
        if self._in_flight:
            await asyncio.wait(self._in_flight, timeout=_PATIENCE)
        await self.close()

    # Questions and answers

    async def ask(self, interaction: Interaction[Any], question: Question, *, how: str) -> None:
        """Ask a question that a component carries: ``edit``, ``send`` or ``whisper`` the answer."""
        interaction.extras.update(how=how, question=question, began=perf_counter())
        try:
            await self.call(interaction, question)
        except Exception as error:  # noqa: BLE001 - the one handler knows what to do
            await self.fail(interaction, error)

    async def call(self, interaction: Any, question: Question) -> None:
        """Call a command's own callback with the names and options of a question.

        Raises:
            CommandNotFound: if there is no such command (any more).
        """
        command = self.tree.get_command(question.command)
        if not isinstance(command, Command):
            raise CommandNotFound(question.command, [])
        places = [option.name for option in command.parameters if option.autocomplete]
        options = dict(zip(places, question.names, strict=False)) | dict(question.options)
        callback: Any = command.callback
        await callback(command.binding, interaction, **options)

    async def reply(
        self, interaction: Interaction[Any], answer: Answer, *, private: bool = False
    ) -> None:
        """Send an answer, or put it in place of the message whose list was used."""
        how = interaction.extras.get("how", "send")
        view = layout.draw(answer)
        if how == "edit":
            await self._sent(interaction.response.edit_message(view=view))
        else:
            hidden = private or how == "whisper" or _is_private(interaction)
            await self._sent(interaction.response.send_message(view=view, ephemeral=hidden))
        self._log(interaction, "answered")

    async def fail(self, interaction: Interaction[Any], error: Exception) -> None:
        """Say what went wrong, privately; log what nobody could have put right by asking."""
        cause = error if isinstance(error, UserError) else error.__cause__
        if isinstance(cause, UserError):
            view = layout.draw_error(cause, _retries(interaction, cause))
            self._log(interaction, "not understood")
        elif isinstance(error, (CommandNotFound, CommandSignatureMismatch)):
            view = layout.draw_words(_OUTDATED)
            self._log(interaction, "outdated")
        else:
            reference = secrets.token_hex(3)
            log.error("Unexpected error %s", reference, exc_info=error)
            view = layout.draw_words(_SORRY.format(reference))
        await self._apologise(interaction, view)

    async def _apologise(self, interaction: Interaction[Any], view: LayoutView) -> None:
        if interaction.response.is_done():
            await self._sent(interaction.followup.send(view=view, ephemeral=True))
        else:
            await self._sent(interaction.response.send_message(view=view, ephemeral=True))

    async def _sent(self, sending: Any) -> None:
        """Await something that is being sent, and let `stop` wait for it too."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._in_flight.add(done)
        try:
            await sending
        finally:
            self._in_flight.discard(done)
            done.set_result(None)

    def _log(self, interaction: Interaction[Any], outcome: str) -> None:
        began: float = interaction.extras.get("began", perf_counter())
        log.info(
            "/%s %s in %.1f ms",
            _question(interaction).command,
            outcome,
            1000 * (perf_counter() - began),
        )


def _is_private(interaction: Interaction[Any]) -> bool:
    """Whether it came from a message that only one person sees."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def _question(interaction: Interaction[Any]) -> Question:
    """The question behind an interaction: carried by a component, or typed as a command."""
    asked: Question | None = interaction.extras.get("question")
    if asked is not None:
        return asked
    command = interaction.command
    if not isinstance(command, Command):
        return Question("unknown")
    typed = interaction.namespace
    names = [getattr(typed, option.name) for option in command.parameters if option.autocomplete]
    return Question(command.name, tuple(name for name in names if name))


def _retries(interaction: Interaction[Any], error: UserError) -> list[tuple[str, Question]]:
    """The same question with each of the suggested names in place of the one not understood."""
    asked = _question(interaction)
    if error.typed not in asked.names:
        return []
    place = asked.names.index(error.typed)
    return [
        (name, Question(asked.command, (*asked.names[:place], name, *asked.names[place + 1 :])))
        for name in error.suggestions
    ]
