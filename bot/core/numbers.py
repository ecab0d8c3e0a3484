"""The only place where a number becomes text; every function says its unit."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.core.speech import count as counted
from bot.core.speech import language, mark, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.speech import Language

_SCALES = {
    "en": ((Decimal(10) ** 12, "T"), (Decimal(10) ** 9, "B"), (Decimal(10) ** 6, "M")),
    "zh": ((Decimal(10) ** 12, "万亿"), (Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万")),
}
_MONTHS = (
    *(mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun")),
    *(mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec")),
)
_SCORES = {
    "percent": mark("{score} %"),
    "elo": mark("{score} Elo"),
    "minutes": mark("{score} min"),
}
_SYMBOLS = {"USD": "$", "CNY": "¥"}
_NEARLY = Decimal("0.99995")  # of a scale: what four digits round up to the whole of it
_AMOUNTS = {  # scale, step, letter
    "en": ((10**9, 10**7, "B"), (10**6, 10**3, "M"), (10**3, 10**2, "K")),
    "zh": ((10**8, 10**6, "亿"), (10**4, 10**2, "万")),
}
_SHORTENED = 10_000  # amounts below it are written out
_CENTS_MATTER = 10_000  # dollars from which on costs are said without cents
_DAYS = 8192  # days that are remembered as they were read: more than the data set names
_TOKENS = {  # from how many on, scale, letter
    "en": ((999_500, 1_000_000, "M"), (10_000, 1_000, "K")),
    "zh": ((99_950_000, 100_000_000, "亿"), (10_000, 10_000, "万")),
}


def _plain(value: Decimal) -> str:
    text = f"{value:,f}" if language() == "en" else f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _significant(value: Decimal, digits: int) -> str:
    """Round to *digits* significant digits, never in exponent form, no trailing zeros."""
    if value == 0:
        return "0"
    exponent = max(value.adjusted() - digits + 1, -12)
    return _plain(value.quantize(Decimal(1).scaleb(min(exponent, 0)), ROUND_HALF_EVEN))


def money(value: Decimal, currency: str = "USD") -> str:
    """A rate per million tokens, exact: ``$0.60``, ``$10.00``, ``$0.003625``, ``¥3.20``."""
    whole, _, cents = _plain(value).partition(".")
    return f"{_SYMBOLS[currency]}{whole}.{cents:0<2}"


def about(value: Decimal) -> str:
    """A converted rate in US dollars to three digits: ``~$0.891``."""
    return say("~{money}", money=f"${_significant(value, 3)}")


def _scaled(value: Decimal) -> tuple[str, str]:
    for scale, letter in _SCALES[language()]:
        if value >= scale * _NEARLY:
            return _significant(value / scale, 4), letter
    return _significant(value, 4), ""


def big_usd(low: int, high: int, *, approximate: bool = False, headed: bool = False) -> str:
    """A valuation in US dollars to four digits: ``$600B``, ``~$45–50B``, ``$1.859T``.

    *headed*: it stands below words that name the unit, which Chinese then leaves out.
    """
    (low_text, low_unit), (high_text, high_unit) = _scaled(Decimal(low)), _scaled(Decimal(high))
    within = "" if low_unit == high_unit else low_unit
    figures = high_text if low == high else f"{low_text}{within}–{high_text}"
    money = _usd(figures, high_unit, headed=headed)
    return say("~{money}", money=money) if approximate else money


def _usd(figures: str, scale: str, *, headed: bool) -> str:
    if headed and language() != "en":
        return f"{figures}{scale}"
    return say("${figures}{scale}", figures=figures, scale=scale)


def tokens(count: int) -> str:
    """A number of tokens to three digits: ``1.05M``, ``262K``, ``8,192``."""
    for least, scale, letter in _TOKENS[language()]:
        if count >= least:
            return f"{_significant(Decimal(count) / scale, 3)}{letter}"
    return f"{count:,}"


def whole(count: int) -> str:
    """A number of tokens, written out: ``1,048,576``."""
    return f"{count:,}"


def amount(count: int) -> str:
    """A number of tokens or requests, exact: ``10M``, ``1.5M``, ``500K``, ``12,345``."""
    for scale, step, letter in _AMOUNTS[language()]:
        if count >= max(scale, _SHORTENED) and count % step == 0:
            return f"{_plain(Decimal(count) / scale)}{letter}"
    return f"{count:,}"


def brief(count: int) -> str:
    """A whole number as short as it can be written exactly: ``10k``, ``1500k``, ``12345``."""
    for scale, letter in ((10**9, "b"), (10**6, "m"), (10**3, "k")):
        if count and count % scale == 0:
            return f"{count // scale}{letter}"
    return str(count)


def spent(value: Decimal) -> str:
    """What something costs in US dollars: ``$0.00858``, ``$0.121``, ``$257.40``, ``$12,574``."""
    if value < 1:
        return money(Decimal(_significant(value, 3)))
    cents = value.quantize(Decimal(1) if value >= _CENTS_MATTER else Decimal("0.01"))
    return f"${cents:,f}"


def percent(share: Decimal) -> str:
    """A share of one as per cent: ``12 %``, ``16.5 %``, ``0.25 %``, ``1,200 %``."""
    return say("{share} %", share=_significant(share * 100, 3))


def moved(old: Decimal, new: Decimal) -> str:
    """How far something moved, in per cent of what it was: ``down 48.5 %``, ``up 20 %``."""
    if old == new:
        return say("the same")
    if not old:
        return say("up from nothing")
    share = percent(abs(new - old) / old)
    return say("down {share}", share=share) if new < old else say("up {share}", share=share)


def times(low: Decimal, high: Decimal | None = None) -> str:
    """A ratio, or a range of ratios, to three digits: ``13.3 times``, ``12 to 13.3 times``."""
    first, last = _significant(low, 3), _significant(low if high is None else high, 3)
    if first == last:
        return say("{ratio} times", ratio=first)
    return say("{low} to {high} times", low=first, high=last)


def score(value: Decimal, unit: str) -> str:
    """A benchmark result with its unit: ``44.9 %``, ``1,430 Elo``, ``54.19 min``."""
    return say(_SCORES.get(unit, "{score}"), score=_plain(value))


def tick(value: float, unit: str) -> str:
    """A round value at an axis, in the unit of a figure: ``$0.5``, ``$200B``, ``40 %``."""
    if unit == "USD":
        return _usd(*_scaled(Decimal(str(value))), headed=True)
    if unit in ("USD/Mtok", "CNY/Mtok"):
        return f"{_SYMBOLS[unit[:3]]}{_significant(Decimal(str(value)), 3)}"
    return score(Decimal(str(round(value, 6))), unit)


def day(text: str) -> str:
    """A day as far as it is known: ``29 May 2026``, ``May 2026``, ``2026``."""
    return _day(text, language())


@lru_cache(_DAYS)
def _day(text: str, spoken: Language) -> str:
    del spoken  # days are remembered by it
    parts = [int(part) for part in text[:10].split("-")]
    match parts:
        case [year, month, number]:
            named = say(_MONTHS[month - 1])
            return say("{day} {month} {year}", day=number, month=named, year=year)
        case [year, month]:
            return say("{month} {year}", month=say(_MONTHS[month - 1]), year=year)
        case _:
            return say("{year}", year=parts[0])


def on_day(text: str) -> str:
    """A day with its preposition: ``on 29 May 2026``, ``in May 2026``."""
    if len(text) >= len("2026-05-29"):
        return say("on {day}", day=day(text))
    return say("in {month_or_year}", month_or_year=day(text))


@lru_cache(_DAYS)
def first_day(text: str) -> date:
    """The first day that a day, month or year given as ISO text can mean."""
    return date.fromisoformat(f"{text[:10]}-01-01"[:10])


@lru_cache(_DAYS)
def last_day(text: str) -> date:
    """The last day that a day, month or year given as ISO text can mean."""
    parts = [int(part) for part in text[:10].split("-")]
    year, month, *rest = [*parts, 12][: max(2, len(parts))]
    return date(year, month, rest[0] if rest else monthrange(year, month)[1])


def age(text: str, today: date) -> str:
    """How old a day is, counted from its latest meaning: ``today``, ``1 day``, ``201 days``."""
    days = max((today - last_day(text)).days, 0)
    return counted(days, "{count} day", "{count} days") if days else say("today")


def more(count: int) -> str:
    """How many were left out: ``and 12 more``."""
    return say("and {count} more", count=f"{count:,}")


def some(names: Sequence[str], left: int) -> str:
    """The first names of a longer list, and how many were left out: ``a, b, and 12 more``."""
    return say("{names}, and {count} more", names=say(", ").join(names), count=f"{left:,}")


def listed(names: Sequence[str]) -> str:
    """Names as a person lists them: ``a``, ``a and b``, ``a, b and c``."""
    *head, tail = names
    return say("{first} and {last}", first=say(", ").join(head), last=tail) if head else tail


def either(names: Sequence[str]) -> str:
    """Names of which one is meant: ``a``, ``a or b``, ``a, b or c``."""
    *head, tail = names
    return say("{first} or {last}", first=say(", ").join(head), last=tail) if head else tail


def exact(value: object) -> Decimal:
    """A figure's value as a decimal, without passing through a binary fraction."""
    return value if isinstance(value, Decimal) else Decimal(str(value))
