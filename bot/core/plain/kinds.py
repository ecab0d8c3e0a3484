"""Kinds of question: each with its wordings; the first that fits a question wins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from bot.core.errors import UserError
from bot.core.plain.cues import Cues
from bot.core.plain.heard import Heard, signed, worded
from bot.core.plain.vocabulary import ordinary

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

    from bot.core.answers import Answer, Part
    from bot.core.catalog import Catalog
    from bot.core.questions import Question


@dataclass(frozen=True)
class Kind:
    """One kind of question.

    Attributes:
        name: its id.
        english, chinese: wordings, as patterns of `Heard.masked`; one must be found in it.
        asks: what to ask for what was heard, None where it does not fit what is named;
            it may raise a `UserError` to decline.
        said: the question in few words, marked for translation, with ``{names}`` in it.
        loose: whether it holds only where every word was understood.
    """

    name: str
    english: tuple[str, ...]
    chinese: tuple[str, ...]
    asks: Callable[[Catalog, Heard], Question | Answer | None]
    said: str = ""
    loose: bool = False

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return worded("|".join(f"(?:{p})" for p in (*self.english, *self.chinese)))

    def fits(self, heard: Heard) -> bool:
        """Whether a question is worded like this."""
        return bool(self._pattern.search(signed(heard.masked)))


class Unclear(UserError):
    """A question that fits several kinds, or none: what can be asked instead is offered.

    Attributes:
        choices: each in few words, and what it asks.
    """

    def __init__(self, *parts: Part, choices: Sequence[tuple[str, Question]] = ()) -> None:
        super().__init__(*parts, suggestions=[label for label, _ in choices])
        self.choices = tuple(choices)


@dataclass(frozen=True)
class Kinds:
    """All kinds of question, in the order in which they are tried."""

    every: tuple[Kind, ...]
    others: tuple[str, ...] = ()  # further patterns whose words are known

    @cached_property
    def cues(self) -> Cues:
        """The words by which kinds are told."""
        worded = (p for kind in self.every for p in (*kind.english, *kind.chinese))
        return Cues.of([*worded, *self.others])

    def prepare(self) -> None:
        """Make ready what the first question needs."""
        ordinary()
        for kind in self.every:
            kind.fits(Heard(text="", masked="", chinese=False, today=date.min))
        self.cues  # noqa: B018 - it is kept


def understand(
    catalog: Catalog, heard: Heard, kinds: Sequence[Kind]
) -> tuple[Kind, Question | Answer] | None:
    """The first kind that a question fits, with what to ask for it; None where it fits none.

    Raises:
        UserError: if it is of a kind that is not answered, or names something unknown.
    """
    for kind in kinds:
        if not kind.fits(heard) or (kind.loose and (heard.ignored or heard.strangers)):
            continue
        outcome = kind.asks(catalog, heard)
        if outcome is not None:
            return kind, outcome
    return None
