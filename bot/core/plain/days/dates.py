"""Read days, months and years that are named by the calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from bot.core.plain.days.nearest import months, year_of
from bot.core.plain.numerals import small

if TYPE_CHECKING:
    from bot.core.plain.days.nearest import Span

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_SHORT = [month[:3] for month in MONTHS]
_LAST = len(MONTHS)
_CENTURY = 2000
_BACK = {
    **dict.fromkeys(("last year", "去年", "去"), 1),
    "前年": 2,
    **dict.fromkeys(("this year", "the year", "今年", "今"), 0),
    **dict.fromkeys(("next year", "明年"), -1),
}


def iso(match: re.Match[str], today: date) -> Span | None:
    """A day whose year, month and day are all numbers, each in its own place."""
    del today
    try:
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
    return day, day


def slashed(match: re.Match[str], today: date) -> Span | None:
    """1/13/2026 and 13/1/2026 are one day; 1/9/2026 may be two, and is none."""
    del today
    one, two, year = int(match["m"]), int(match["d"]), int(match["y"])
    month, number = (one, two) if two > _LAST else (two, one)
    if one <= _LAST and two <= _LAST and one != two:
        return None
    if not (1 <= month <= _LAST and 1 <= number <= monthrange(year, month)[1]):
        return None
    day = date(year, month, number)
    return day, day


def ymd(match: re.Match[str], today: date) -> Span | None:
    """A month, or a day of it where one is said; the latest one where no year is."""
    named = match.groupdict()
    year = year_said(named.get("y") or "", today)
    month = month_said(named["m"])
    if month is None:
        return None
    number = small(named["d"]) if named.get("d") else None
    if year is None:
        year = _only_year(match.string) or year_of(match, today, month, number or 1)
    if number is None:
        return months(year, month, month)
    if not 1 <= number <= monthrange(year, month)[1]:
        return None
    day = date(year, month, number)
    return day, day


def short_year(match: re.Match[str], today: date) -> Span | None:
    """A month, or a day of it, in a year of two digits."""
    del today
    year, month = _CENTURY + int(match["y"]), month_said(match["m"])
    if month is None:
        return None
    if match["d"]:
        day = date(year, month, min(int(match["d"]), monthrange(year, month)[1]))
        return day, day
    return months(year, month, month)


def month_alone(match: re.Match[str], today: date) -> Span | None:
    """The latest month of a name."""
    month = month_said(match["m"] or match["m2"])
    if month is None:
        return None
    return months(year_of(match, today, month), month, month)


def year_alone(match: re.Match[str], today: date) -> Span:
    """A whole year."""
    del today
    return months(int(match["y"] or match["y2"] or match["y3"] or match["y4"]), 1, _LAST)


def year_said(text: str, today: date) -> int | None:
    """The year that ``2025年``, ``last year`` or ``今年`` is; None for anything else."""
    text = text.casefold()
    if text in _BACK:
        return today.year - _BACK[text]
    digits = re.sub(r"\D", "", text)
    if not digits:
        return None
    return int(digits) + (0 if int(digits) > _CENTURY else _CENTURY)


def _only_year(text: str) -> int | None:
    """The one year that a text names for all its days, if any."""
    years = set(re.findall(r"(?<![\d.-])20[12]\d(?![\d.])", text))
    return int(years.pop()) if len(years) == 1 else None


def month_said(text: str) -> int | None:
    """The number of a month, by its English name or in digits of either language."""
    text = text.casefold().rstrip(".")
    if text[:3] in _SHORT:
        return _SHORT.index(text[:3]) + 1
    number = small(text)
    return number if number and 1 <= number <= _LAST else None
