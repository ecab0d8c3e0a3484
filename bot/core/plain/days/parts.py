"""Read parts of months and years: thirds, quarters, halves, seasons, beginnings and ends."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.core.plain.days.dates import month_said, year_said
from bot.core.plain.days.nearest import months, said, year_begun, year_of
from bot.core.plain.numerals import small

if TYPE_CHECKING:
    import re

    from bot.core.plain.days.nearest import Span

_ORDER = {
    **dict.fromkeys(("first", "上"), 1),
    **dict.fromkeys(("second", "下"), 2),
    "third": 3,
    "fourth": 4,
}
_OF_YEAR = {  # the first and the last month
    **dict.fromkeys(("start", "beginning", "初"), (1, 1)),
    "early": (1, 3),
    **dict.fromkeys(("mid", "middle"), (6, 7)),
    "中": (6, 6),
    "late": (10, 12),
    **dict.fromkeys(("end", "底", "末"), (12, 12)),
}
_SEASONS = {"spring": 3, "春": 3, "summer": 6, "夏": 6, "autumn": 9, "fall": 9, "秋": 9}
_THIRDS = {
    **dict.fromkeys(("early", "start", "beginning", "上旬", "初"), 0),
    **dict.fromkeys(("mid", "middle", "中旬", "中"), 1),
}
_DECEMBER = 12


def part_of_month(match: re.Match[str], today: date) -> Span | None:
    """A third of a month: its first ten days, the next ten, or the rest."""
    month = month_said(said(match, "m"))
    if month is None:
        return None
    year = year_said(said(match, "y"), today)
    if year is None:
        year = year_of(match, today, month)
    return _third(year, month, said(match, "part"))


def part_of_near_month(match: re.Match[str], today: date) -> Span:
    """A third of this month or of the last one."""
    month = today.replace(day=1)
    if said(match, "near").casefold().startswith(("last", "上")):
        month -= timedelta(days=1)
    return _third(month.year, month.month, said(match, "part"))


def _third(year: int, month: int, part: str) -> Span:
    third = _THIRDS.get(part.casefold(), 2)
    last = monthrange(year, month)[1] if third == max(_THIRDS.values()) + 1 else 10 * third + 10
    return date(year, month, 10 * third + 1), date(year, month, last)


def quarter(match: re.Match[str], today: date) -> Span | None:
    """A quarter of a year, the nearest one where no year is said; its last day where its end is."""
    return _share(match, today, 3)


def half(match: re.Match[str], today: date) -> Span | None:
    """A half of a year, the nearest one where no year is said; its last day where its end is."""
    return _share(match, today, 6)


def _share(match: re.Match[str], today: date, size: int) -> Span | None:
    """One of the equal shares of a year, of so many months, or its edge."""
    word = said(match, "nth").casefold()
    number = _ORDER.get(word) or small(word)
    if number is None:
        return None
    first, last = size * (number - 1) + 1, size * number
    year = year_said(said(match, "y"), today)
    if year is None:
        year = year_begun(match, today, first)
    span = months(year, first, last)
    edge = said(match, "edge").casefold()
    if edge in ("end", "底", "末"):
        return span[1], span[1]
    return months(year, first, first) if edge else span


def part_of_year(match: re.Match[str], today: date) -> Span:
    """The beginning, the middle or the end of a year, the nearest one where no year is said."""
    first, last = _OF_YEAR[said(match, "part").casefold()]
    year = year_said(said(match, "y"), today)
    if year is None:
        year = (year_of if first == _DECEMBER else year_begun)(match, today, first)
    return months(year, first, last)


def season(match: re.Match[str], today: date) -> Span | None:
    """A season, the nearest one where no year is said; a winter begins in December."""
    name, which = said(match, "season").casefold(), said(match, "which").casefold()
    if name == "fall" and "when" in match.string.casefold():
        return None  # when did it last fall
    month = _SEASONS.get(name[:1] if name[:1] in _SEASONS else name, _DECEMBER)
    year = year_said(said(match, "y"), today)
    if year is None:
        year = today.year if which == "this" else year_begun(match, today, month)
    span = _season(year, month)
    return _season(year - 1, month) if which == "last" and span[1] >= today else span


def _season(year: int, month: int) -> Span:
    if month == _DECEMBER:
        return date(year, month, 1), date(year + 1, 3, 1) - timedelta(days=1)
    return months(year, month, month + 2)
