"""What the words of a question mean, and what is meant by the things that are named in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.plain.heard import Heard
from bot.core.plain.parts import is_conditional
from bot.core.plain.senses import WEAK, lexicon
from bot.core.plain.text import is_chinese
from bot.core.plain.topics import at_issue
from bot.core.plain.vocabulary import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeVar

    from bot.core.plain.days import Period
    from bot.core.plain.ear import Ear

    T = TypeVar("T")

_BILLION = 10**9  # what no price comes to
_MILLION, _THOUSAND = 1_000_000, 1_000
_PER = re.compile(r"(?:\bper|\ba|每) ?<t>")
_THAN = re.compile(r"\bthan <n>|比 ?<n>")
_RELATIVE = re.compile(  # held against another, or told by when another came
    r"\bas (?:much|many|big|large|cheap|good) as <n>(?! ?(?:and|or|,)? ?<n>)|"
    r"(?<!comes )(?<!came )(?<!next )\b(?:after|before) <n>(?= ?(?:[?.,;!]|$|by |from |in ))|"
    r"\b(?:before|after|until|since) the <n> (?:deal|merger|takeover|acquisition|buyout)\b|"
    r"\b(?:before|prior to) (?:its|their|the) (?:last|latest|newest|most recent)\b|"
    r"<n> ?(?:之后|以后|之前|以前)(?:发|出|上线|推出|有|的)"
)
_CLOCK = re.compile(  # an hour of the day
    r"\bat (?:around |about )?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o'?clock)|\bat \d{1,2}:\d\d\b|"
    r"(?:上午|下午|晚上|凌晨|早上|北京时间)\d{1,2}点",
    re.IGNORECASE,
)
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


def senses_of(
    ear: Ear, masked: str, periods: tuple[Period, ...], unknown: tuple[str, ...]
) -> Heard:
    """All that was found, with what the words of a masked question mean."""
    periods = _narrowest(periods)
    issues = dict(zip(unknown, at_issue(masked, unknown), strict=False))
    aside = {
        word for word, asked in issues.items() if not asked and word.replace(" ", "").isalpha()
    }
    aside &= {ear.unknown[at] for at in ear.strangers if ear.unknown[at].islower()}
    said = tuple(lexicon().find(masked))
    meant = frozenset[str]().union(*(wording.senses for wording in said))
    return Heard(
        text=ear.text,
        masked=masked,
        chinese=is_chinese(ear.text),
        today=ear.today,
        names=in_order(ear.names),
        hosts=in_order(ear.hosts),
        benchmarks=in_order(ear.benchmarks),
        periods=periods,
        countries=tuple(dict.fromkeys(in_order(ear.countries))),
        out=in_order(ear.out),
        out_countries=tuple(dict.fromkeys(in_order(ear.out_countries))),
        tokens=in_order(ear.tokens),
        money=in_order(ear.money),
        numbers=in_order(ear.numbers),
        percents=in_order(ear.percents),
        strangers=in_order(
            {at: e for at, e in ear.strangers.items() if ear.unknown[at] not in aside}
        ),
        ignored=in_order(
            ear.ignored | {at: word for at, word in ear.unknown.items() if word in aside}
        ),
        unknown=unknown,
        corrected=tuple(ear.corrected),
        said=said,
        senses=meant.union(
            _named(ear, masked),
            _seats(ear, meant),
            _left_out(ear, meant),
            _counted(ear, meant, periods),
            _one_or_more("unknown", sum(issues.values())),
            ("host",) if ear.hosts else (),
            ("if",) if is_conditional(masked) else (),
        ),
    )


def _named(ear: Ear, masked: str) -> Iterator[str]:
    """Senses of the names."""
    firsts = [name.refs[0] for name in ear.names.values()]
    makers = {ear.catalog.maker_of(ref) for ref in firsts if ref.kind != "company"}
    firms = [ref for ref in firsts if ref.kind == "company" and ref.id not in makers]
    models = [ref for ref in firsts if ref.kind != "company"]
    yield from _one_or_more("model", len(set(models)))
    yield from _one_or_more("firm", len(set(firms)))
    if len(firsts) > len(models) + len(firms):
        yield "owner"
    yield from _one_or_more("board", len({name.refs for name in ear.benchmarks.values()}))
    if len(firsts) == 1 and _THAN.search(masked):
        yield "than"
    single = len(firsts) == 1 or not models
    if single and _RELATIVE.search(masked):
        yield "relative"


def _seats(ear: Ear, meant: frozenset[str]) -> Iterator[str]:
    """The sense of countries that are named, if not just said of who is named beside."""
    firsts = [name.refs[0] for name in ear.names.values()]
    makers = {ear.catalog.maker_of(ref) for ref in firsts}
    seats = {ear.catalog.companies[maker].country for maker in makers}
    said = set(ear.countries.values())
    of_several = _OF_SEVERAL - {"lineup"} if firsts else _OF_SEVERAL
    if not (meant - WEAK and said <= seats and meant.isdisjoint(of_several)):
        yield from _one_or_more("country", len(said))


def _left_out(ear: Ear, meant: frozenset[str]) -> Iterator[str]:
    """The sense of what is left out, if not just told from the one that is named."""
    single = ear.names and ear.contrasted and meant.isdisjoint(_OF_MANY)
    if ear.out_countries or (ear.out and not single):
        yield "without"


def _counted(ear: Ear, meant: frozenset[str], periods: tuple[Period, ...]) -> Iterator[str]:
    """Senses of days and amounts; just a million tokens may be what a rate is per."""
    for sense, found in (
        ("day", periods),
        ("money", ear.money),
        ("number", ear.numbers),
        ("percent", ear.percents),
    ):
        yield from _one_or_more(sense, len(found))
    amounts = (*ear.money.values(), *ear.numbers.values())
    if max(amounts, default=0) >= _BILLION and all(r.kind == "company" for r in ear.refs()):
        yield "worth"
    if _CLOCK.search(ear.text):
        yield "offpeak"
    if ear.tokens:
        counts = list(ear.tokens.values())
        per = counts == [_MILLION] or (counts == [_THOUSAND] and _PER.search(ear.masked()))
        yield "million" if per and meant.isdisjoint(_OF_AMOUNTS) else "tokens"


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


def in_order(found: Mapping[int, T]) -> tuple[T, ...]:
    """What was found, in the order of the question."""
    return tuple(found[place] for place in sorted(found))
