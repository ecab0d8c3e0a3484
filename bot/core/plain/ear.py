"""A question while it is taken apart: what is understood is taken out and marked in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.core.plain.heard import Heard, Name
from bot.core.plain.senses import WEAK, lexicon
from bot.core.plain.text import is_chinese
from bot.core.plain.topics import DEMANDS, at_issue, narrower
from bot.core.plain.vocabulary import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from decimal import Decimal
    from typing import TypeVar

    from bot.core.catalog import Catalog
    from bot.core.errors import AmbiguousName, UnknownName
    from bot.core.names import Ref
    from bot.core.plain.days import Period
    from bot.core.plain.topics import Part, Span

    T = TypeVar("T")

_BILLION = 10**9  # what no price comes to
_MILLION, _THOUSAND = 1_000_000, 1_000
_PER = re.compile(r"(?:\bper|\ba|每) ?<t>")
_BACK = re.compile(  # what leads back to a day that was named before
    r"\b(?:then|that (?:day|date|time|month|week)|at the time)\b|当时|那天|那时|当天|那会儿"
)
_THAN = re.compile(r"\bthan <n>|比 ?<n>")
_NAMED = re.compile(r"<[nbkhtqupw]>")  # what may be named outside of the part that asks
_PRONOUN = re.compile(r"\b(?:it|its|they|them|their|that one|this one)\b|[它其]")
_RANKED = words_of("best worst rank")
_OF_AMOUNTS = {"calls", "context"}
_OF_SEVERAL = words_of("best rank most least lineup count only maker sum nation")
_OF_MANY = _OF_SEVERAL | {"host"}
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
    out: dict[int, Name] = field(default_factory=dict)
    out_countries: dict[int, str] = field(default_factory=dict)
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
        whole = self.as_heard(masked, _ordered(self.periods), _ordered(self.unknown))
        parts = [(part, self._narrower(masked, whole, part)) for part in narrower(masked)]
        first = [heard for part, heard in parts if heard and part.first]
        rest = [heard for part, heard in parts if heard and not part.first]
        return replace(whole, parts=(*first, whole, *rest))

    def _narrower(self, masked: str, whole: Heard, part: Part) -> Heard | None:
        """A part of a question with what the rest demands of the answer; None if it loses some."""
        heard = self._part(masked, part)
        lost = _lost(whole, heard)
        reads = {"reads"} if self.names else set[str]()
        if lost & (part.keeps - reads):
            return None
        return replace(heard, senses=heard.senses | (lost & DEMANDS))

    def _part(self, masked: str, part: Part) -> Heard:
        """All that was found, but words and days only as far as they count in a part."""
        text = _signs_and(masked, part.spans)
        days = zip(_ordered(self.periods), _inside(masked, part.spans, "<d>"), strict=False)
        words = zip(_ordered(self.unknown), _inside(masked, part.spans, "<x>"), strict=False)
        back = part.days or bool(_BACK.search(text))
        periods = (each for each, inside in days if inside or (back and each.first <= self.today))
        unknown = tuple(word for word, inside in words if inside)
        heard = replace(self.as_heard(text, tuple(periods), unknown), whole=False)
        return self._alone(heard, masked, part) if part.first or "<b>" in text else heard

    def _alone(self, heard: Heard, masked: str, part: Part) -> Heard:
        """Without names that a part does not hold: what is not asked about, and who is best."""
        inside = [*_inside(masked, part.spans, "<n>")]
        text = " ".join(masked[start:end].strip() for start, end in part.spans)
        ranked = not any(inside) and not heard.senses.isdisjoint(_RANKED)
        if not (any(inside) if part.first else ranked) or _PRONOUN.search(text):
            return heard
        kept = zip(sorted(self.names), inside, strict=False)
        alone = replace(self, names={at: self.names[at] for at, here in kept if here})
        return replace(alone.as_heard(text, heard.periods, heard.unknown), whole=False)

    def as_heard(self, masked: str, periods: tuple[Period, ...], unknown: tuple[str, ...]) -> Heard:
        """All that was found, with what the words of a masked question mean."""
        periods = _narrowest(periods)
        issues = dict(zip(unknown, at_issue(masked, unknown), strict=False))
        aside = {word for word, asked in issues.items() if not asked and word.isalpha()}
        aside &= {self.unknown[at] for at in self.strangers if self.unknown[at].islower()}
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
            out=_ordered(self.out),
            out_countries=tuple(dict.fromkeys(_ordered(self.out_countries))),
            tokens=_ordered(self.tokens),
            money=_ordered(self.money),
            numbers=_ordered(self.numbers),
            percents=_ordered(self.percents),
            strangers=_ordered(
                {at: e for at, e in self.strangers.items() if self.unknown[at] not in aside}
            ),
            ignored=_ordered(
                self.ignored | {at: word for at, word in self.unknown.items() if word in aside}
            ),
            unknown=unknown,
            corrected=tuple(self.corrected),
            said=said,
            senses=meant.union(
                self._named(masked),
                self._seats(meant),
                self._left_out(meant),
                self._counted(meant, periods),
                _one_or_more("unknown", sum(issues.values())),
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
        of_several = _OF_SEVERAL - {"lineup"} if firsts else _OF_SEVERAL
        if not (meant - WEAK and said <= seats and meant.isdisjoint(of_several)):
            yield from _one_or_more("country", len(said))

    def _left_out(self, meant: frozenset[str]) -> Iterator[str]:
        """The sense of what is left out, if not just told from the one that is named."""
        if self.out_countries or (self.out and not (self.names and meant.isdisjoint(_OF_MANY))):
            yield "without"

    def _counted(self, meant: frozenset[str], periods: tuple[Period, ...]) -> Iterator[str]:
        """Senses of days and amounts; just a million tokens may be what a rate is per."""
        for sense, found in (
            ("day", periods),
            ("money", self.money),
            ("number", self.numbers),
            ("percent", self.percents),
        ):
            yield from _one_or_more(sense, len(found))
        amounts = (*self.money.values(), *self.numbers.values())
        if max(amounts, default=0) >= _BILLION and all(r.kind == "company" for r in self.refs()):
            yield "worth"
        if self.tokens:
            counts = list(self.tokens.values())
            per = counts == [_MILLION] or (counts == [_THOUSAND] and _PER.search(self._masked()))
            yield "million" if per and meant.isdisjoint(_OF_AMOUNTS) else "tokens"

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


def _lost(whole: Heard, part: Heard) -> frozenset[str]:
    """The senses of words that a part of a question lacks."""
    every = (said.senses for said in whole.said)
    return frozenset[str]().union(*every) - part.senses


def _signs_and(masked: str, spans: Iterable[Span]) -> str:
    """Some spans of a masked question, with the signs of what is named around them."""
    parts: list[str] = []
    end = 0
    for start, stop in (*spans, (len(masked), len(masked))):
        parts += [*_NAMED.findall(masked[end:start]), masked[start:stop].strip()]
        end = stop
    return " ".join(filter(None, parts))


def _inside(masked: str, spans: Iterable[Span], sign: str) -> Iterator[bool]:
    """Of each place of a sign, in order, whether it is in some spans."""
    for found in re.finditer(sign, masked):
        yield any(start <= found.start() < end for start, end in spans)


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
