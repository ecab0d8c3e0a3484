"""A question while it is taken apart: what is understood is taken out and marked in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.errors import AmbiguousName, UnknownName
    from bot.core.names import Ref
    from bot.core.plain.days import Period
    from bot.core.plain.heard import Name

TAKEN = "\x00"  # stands in `Ear.left` for each sign that is understood


@dataclass(slots=True)
class Ear:
    """A question, and by its place what was found in it; `Heard` says what each is."""

    catalog: Catalog
    text: str
    today: date
    left: str = ""
    marks: list[tuple[int, int, str]] = field(default_factory=list)
    names: dict[int, Name] = field(default_factory=dict)
    hosts: dict[int, str] = field(default_factory=dict)
    benchmarks: dict[int, Name] = field(default_factory=dict)
    periods: dict[int, Period] = field(default_factory=dict)
    countries: dict[int, str] = field(default_factory=dict)
    out: dict[int, Name] = field(default_factory=dict)
    out_countries: dict[int, str] = field(default_factory=dict)
    tokens: dict[int, int] = field(default_factory=dict)
    money: dict[int, Decimal] = field(default_factory=dict)
    numbers: dict[int, Decimal] = field(default_factory=dict)
    percents: dict[int, Decimal] = field(default_factory=dict)
    contrasted: bool = True
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

    def ends_with(self, sign: str, place: int) -> bool:
        """Whether something of a sort stands right before a place."""
        ends = {end for _, end, each in self.marks if each == sign}
        return len(self.text[:place].rstrip()) in ends

    def refs(self) -> list[Ref]:
        """All that the names found so far may mean."""
        return [ref for name in self.names.values() for ref in name.refs]

    def masked(self) -> str:
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
