"""A question without an interaction: typed in a terminal, or written in a message to the bot."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from discord import Interaction

    from bot.client import MarketBot
    from bot.core.answers import Answer
    from bot.core.questions import Question
    from bot.core.speech import Language


class Aside:
    """What a command sees in place of an interaction; its answer is kept here, not sent.

    Args:
        client: the bot that is asked.
        question: what is asked.
        language: what to answer in, whatever the question is asked in; None leaves it open.
    """

    def __init__(
        self, client: MarketBot, question: Question, language: Language | None = None
    ) -> None:
        self.client = client
        self.extras: dict[str, Any] = {"question": question, "began": perf_counter()}
        if language:
            self.extras["language"] = language

    def keep(self, answer: Answer, *, drawn: bool) -> None:
        """Keep an answer; *drawn* when it is a picture by nature."""
        self.extras |= {"answer": answer, "drawn": drawn}

    @property
    def answer(self) -> Answer:
        """What the command answered."""
        return self.extras["answer"]

    @property
    def drawn(self) -> bool:
        """Whether the answer is a picture by nature."""
        return self.extras["drawn"]


if TYPE_CHECKING:
    Asking = Interaction[Any] | Aside  # what a command is called with
