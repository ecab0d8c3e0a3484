"""The shortest way into the bot: a question in, the components of its answer out, no Discord."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from bot.client import MarketBot
from bot.core.errors import UserError
from bot.core.questions import Question
from bot.state import State
from commands import EXTENSIONS
from tests import bots, limits

if TYPE_CHECKING:
    from discord import Interaction
    from discord.app_commands import Choice
    from discord.ui import LayoutView

    from bot.core.catalog import Catalog


class Asked:
    """What a command sees of an interaction, and what it answered."""

    def __init__(self, client: MarketBot, question: Question) -> None:
        self.client = client
        self.extras: dict[str, Any] = {"question": question}
        self.message = None
        self.response = self
        self.view: LayoutView | None = None
        self.private = False
        self.choices: list[Choice[str]] = []

    def is_done(self) -> bool:
        """Whether it was answered."""
        return self.view is not None

    async def send_message(self, *, view: LayoutView, ephemeral: bool) -> None:
        """Take the answer."""
        assert self.view is None, "answered twice"
        self.view, self.private = view, ephemeral

    async def autocomplete(self, choices: list[Choice[str]]) -> None:
        """Take the suggestions."""
        self.choices = choices


class Bare:
    """The bot, never connected, asked through its own callbacks and error handler."""

    def __init__(self, catalog: Catalog) -> None:
        self._bot = MarketBot(catalog, EXTENSIONS, state=State(None), clock=lambda: bots.NOW)

    async def load(self) -> None:
        """Load the commands."""
        await self._bot.load()

    async def ask(self, question: Question) -> str:
        """Return all the text of the answer, which fits Discord; a mistake is private.

        Raises:
            Exception: whatever the command raises that is not a person's mistake.
        """
        asked = Asked(self._bot, question)
        interaction: Interaction[Any] = asked  # pyright: ignore[reportAssignmentType]
        try:
            await self._bot.call(interaction, question)
        except UserError as error:
            await self._bot.fail(interaction, error)
            assert asked.private
        assert asked.view is not None, "no answer"
        components: list[Any] = asked.view.to_components()
        found = limits.faults(components)
        assert not found, found
        texts = [c["content"] for c in limits.walk(components) if c["type"] == limits.TEXT]
        return "\n".join(texts)

    async def suggest(self, command: str, option: str, typed: str) -> list[str]:
        """Return the names that are suggested; they fit Discord."""
        asked: Any = Asked(self._bot, Question(command))
        found: Any = self._bot.tree.get_command(command)
        await found._invoke_autocomplete(asked, option, SimpleNamespace(**{option: typed}))
        faults = limits.choice_faults([choice.to_dict() for choice in asked.choices])
        assert not faults, faults
        return [choice.name for choice in asked.choices]
