"""A question while it is taken apart: what is understood is taken out and marked in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.core.plain.heard import Heard, Name
from bot.core.plain.senses import WEAK, lexicon
from bot.core.plain.text import is_chinese
from bot.core.plain.topics import at_issue
from bot.core.plain.vocabulary import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal
    from typing import TypeVar

    from bot.core.catalog import Catalog
    from bot.core.errors import AmbiguousName, UnknownName
    from bot.core.names import Ref
    from bot.core.plain.days import Period

    T = TypeVar("T")

_MILLION = 1_000_000
_THAN = re.compile(r"\bthan <n>|比 ?<n>")
_OF_AMOUNTS = {"calls", "context"}
_OF_SEVERAL = words_of("best rank most least lineup count only maker sum nation")
_SEVERAL = {
    "model": "models",
    "firm": "firms",
    "country": "countries",
    "board": "boards",
    "day": "days",
}
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

    def ends_with(self, sign: str, place: int) -> bool:
        """Whether something of a sort stands right before a place."""
        ends = {end for _, end, each in self.marks if each == sign}
        return len(self.text[:place].rstrip()) in ends

    def refs(self) -> list[Ref]:
        """All that the names found so far may mean."""
        return [ref for name in self.names.values() for ref in name.refs]

    def heard(self) -> Heard:
        """All that was found."""
        masked = self._masked()
        periods = _narrowest(_ordered(self.periods))
        asked = sum(at_issue(masked, _ordered(self.unknown)))
        said = tuple(lexicon().find(masked))
        meant = frozenset[str]().union(*(wording.senses for wording in said))
        return Heard(
            text=self.text,
            masked=masked,
            chinese=is_chinese(self.text),
            today=self.today,
            names=_ordered(self.names),
            benchmarks=_ordered(self.benchmarks),
            periods=periods,
            countries=tuple(dict.fromkeys(_ordered(self.countries))),
            tokens=_ordered(self.tokens),
            money=_ordered(self.money),
            numbers=_ordered(self.numbers),
            percents=_ordered(self.percents),
            strangers=_ordered(self.strangers),
            ignored=_ordered(self.ignored),
            unknown=_ordered(self.unknown),
            corrected=tuple(self.corrected),
            said=said,
            senses=meant.union(
                self._named(masked),
                self._seats(meant),
                self._counted(meant, periods),
                _one_or_more("unknown", asked),
            ),
        )

    def _named(self, masked: str) -> Iterator[str]:
        """Senses of the names."""
        firsts = [name.refs[0] for name in self.names.values()]
        makers = {self.catalog.maker_of(ref) for ref in firsts if ref.kind != "company"}
        firms = [ref for ref in firsts if ref.kind == "company" and ref.id not in makers]
        models = [ref for ref in firsts if ref.kind != "company"]
        yield from _one_or_more("model", len(set(models)))
        yield from _one_or_more("firm", len(set(firms)))
        if len(firsts) > len(models) + len(firms):
            yield "owner"
        yield from _one_or_more("board", len({name.refs for name in self.benchmarks.values()}))
        if len(firsts) == 1 and _THAN.search(masked):
            yield "than"

    def _seats(self, meant: frozenset[str]) -> Iterator[str]:
        """The sense of countries that are named, if not just said of who is named beside."""
        firsts = [name.refs[0] for name in self.names.values()]
        makers = {self.catalog.maker_of(ref) for ref in firsts}
        seats = {self.catalog.companies[maker].country for maker in makers}
        said = set(self.countries.values())
        if not (meant - WEAK and said <= seats and meant.isdisjoint(_OF_SEVERAL)):
            yield from _one_or_more("country", len(said))

    def _counted(self, meant: frozenset[str], periods: tuple[Period, ...]) -> Iterator[str]:
        """Senses of days and amounts; just a million tokens may be what a rate is per."""
        for sense, found in (
            ("day", periods),
            ("money", self.money),
            ("number", self.numbers),
            ("percent", self.percents),
        ):
            yield from _one_or_more(sense, len(found))
        if self.tokens:
            per = list(self.tokens.values()) == [_MILLION] and meant.isdisjoint(_OF_AMOUNTS)
            yield "million" if per else "tokens"

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


def _narrowest(periods: tuple[Period, ...]) -> tuple[Period, ...]:
    """Periods without those that only say which year or month another one is in."""
    periods = tuple({(period.first, period.last): period for period in periods}.values())
    return tuple(
        period
        for period in periods
        if not any(
            other is not period and period.first <= other.first and other.last <= period.last
            for other in periods
        )
    )


def _one_or_more(sense: str, count: int) -> Iterator[str]:
    if count:
        yield sense
    if count > 1 and sense in _SEVERAL:
        yield _SEVERAL[sense]


def _ordered(found: Mapping[int, T]) -> tuple[T, ...]:
    return tuple(found[place] for place in sorted(found))
