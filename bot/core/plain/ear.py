"""A question while it is taken apart: what is understood is taken out and marked in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.core.plain.heard import Heard, Name
from bot.core.plain.text import is_chinese

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from typing import TypeVar

    from bot.core.catalog import Catalog
    from bot.core.errors import AmbiguousName, UnknownName
    from bot.core.plain.cues import Cues
    from bot.core.plain.days import Period

    T = TypeVar("T")

TAKEN = "\x00"  # stands in `Ear.left` for each sign that is understood


@dataclass(slots=True)
class Ear:
    """A question, and by its place what was found in it; `Heard` says what each is."""

    catalog: Catalog
    text: str
    today: date
    cues: Cues
    left: str = ""
    marks: list[tuple[int, int, str]] = field(default_factory=list)
    names: dict[int, Name] = field(default_factory=dict)
    benchmarks: dict[int, Name] = field(default_factory=dict)
    periods: dict[int, Period] = field(default_factory=dict)
    countries: dict[int, str] = field(default_factory=dict)
    tokens: dict[int, int] = field(default_factory=dict)
    money: dict[int, Decimal] = field(default_factory=dict)
    numbers: dict[int, Decimal] = field(default_factory=dict)
    percents: dict[int, Decimal] = field(default_factory=dict)
    strangers: dict[int, UnknownName | AmbiguousName] = field(default_factory=dict)
    ignored: dict[int, str] = field(default_factory=dict)
    unknown: dict[int, str] = field(default_factory=dict)
    corrected: list[tuple[str, str]] = field(default_factory=list)

    def take(self, start: int, end: int, sign: str) -> None:
        """Mark a stretch of the question as something."""
        self.marks.append((start, end, sign))
        self.left = self.left[:start] + TAKEN * (end - start) + self.left[end:]

    def is_taken(self, start: int, end: int) -> bool:
        """Whether some of a stretch is understood already."""
        return TAKEN in self.left[start:end]

    def heard(self) -> Heard:
        """All that was found."""
        return Heard(
            text=self.text,
            masked=self._masked(),
            chinese=is_chinese(self.text),
            today=self.today,
            names=_ordered(self.names),
            benchmarks=_ordered(self.benchmarks),
            periods=_ordered(self.periods),
            countries=tuple(dict.fromkeys(_ordered(self.countries))),
            tokens=_ordered(self.tokens),
            money=_ordered(self.money),
            numbers=_ordered(self.numbers),
            percents=_ordered(self.percents),
            strangers=_ordered(self.strangers),
            ignored=_ordered(self.ignored),
            unknown=_ordered(self.unknown),
            corrected=tuple(self.corrected),
        )

    def _masked(self) -> str:
        """The question in lower case, with a sign in the place of each thing named."""
        parts: list[str] = []
        end = 0
        for start, stop, sign in sorted(self.marks, key=lambda mark: mark[0]):
            parts += [self.text[end:start], f" {sign} "]
            end = max(end, stop)
        parts.append(self.text[end:])
        text = re.sub(r"[\"“”]", " ", "".join(parts).casefold())
        text = re.sub(r"(<\w>) '?s\b(?! )?", r"\1", text)
        text = re.sub(r"\s*([?!.,;:。，？！；：、]+)\s*", r" \1 ", text)
        return " ".join(text.split())


def _ordered(found: Mapping[int, T]) -> tuple[T, ...]:
    return tuple(found[place] for place in sorted(found))
