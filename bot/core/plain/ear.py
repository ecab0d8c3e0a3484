"""A question while it is taken apart: what is understood is taken out and marked in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.core.plain.heard import Heard, Name
from bot.core.plain.senses import lexicon
from bot.core.plain.text import is_chinese

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from decimal import Decimal
    from typing import TypeVar

    from bot.core.catalog import Catalog
    from bot.core.errors import AmbiguousName, UnknownName
    from bot.core.plain.days import Period

    T = TypeVar("T")

_SENTENCE = re.compile(r"[^?!.;。？！；]+[?!.;。？！；]?")
_NAMED = re.compile("<[nbk]>")
_TOPIC = re.compile(
    r"(?:[的有和与跟比最、/]|vs) ?<x>|"
    r"<x> ?(?:[和与跟比、/]|vs|是?多少|有?几|是?什么|怎么样|如何|怎样)"
)
_MILLION = 1_000_000
_OF_AMOUNTS = {"calls", "context"}
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

    def heard(self) -> Heard:
        """All that was found."""
        masked = self._masked()
        periods = _narrowest(_ordered(self.periods))
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
            senses=meant.union(self._named(masked), self._counted(meant)),
        )

    def _named(self, masked: str) -> Iterator[str]:
        """Senses of the things that are named."""
        firsts = [name.refs[0] for name in self.names.values()]
        makers = {self.catalog.maker_of(ref) for ref in firsts if ref.kind != "company"}
        firms = [ref for ref in firsts if ref.kind == "company" and ref.id not in makers]
        models = [ref for ref in firsts if ref.kind != "company"]
        yield from _one_or_more("model", len(set(models)))
        yield from _one_or_more("firm", len(set(firms)))
        yield from _one_or_more("country", len(set(self.countries.values())))
        if len(firsts) > len(models) + len(firms):
            yield "owner"
        for sense, found in (
            ("board", {name.refs for name in self.benchmarks.values()}),
            ("day", _narrowest(_ordered(self.periods))),
            ("money", self.money),
            ("number", self.numbers),
            ("percent", self.percents),
            ("unknown", self._in_question(masked)),
        ):
            yield from _one_or_more(sense, int(found) if isinstance(found, bool) else len(found))

    @staticmethod
    def _in_question(masked: str) -> bool:
        """Whether words not known are in the sentence that asks: the last one that means something.

        What stands in others says why it is asked. In Chinese, where words are not told apart,
        it is a word at a place of a name or of a topic, or any where nothing is named.
        """
        telling = [part for part in _SENTENCE.findall(masked) if any(lexicon().find(part))]
        asking = [part for part in telling if part.endswith("?")] or telling or [masked]
        if is_chinese(masked) and _NAMED.search(masked):
            return any(_TOPIC.search(part) for part in asking)
        return any("<x>" in part for part in asking)

    def _counted(self, meant: frozenset[str]) -> Iterator[str]:
        """The sense of amounts of tokens: just a million may be what a rate is per."""
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
