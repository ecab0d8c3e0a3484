"""Read days that have a name, such as Christmas or 春节, in the year that is said or is nearest."""

from __future__ import annotations

import re
from calendar import THURSDAY, monthcalendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.core.plain.days.dates import year_said
from bot.core.plain.days.nearest import nearest, said

if TYPE_CHECKING:
    from bot.core.plain.days.nearest import Span

_FIXED = {
    r"(?:christmas|xmas) eve|平安夜": (12, 24),
    r"christmas(?: day)?|xmas|圣诞节?": (12, 25),
    r"halloween|万圣节": (10, 31),
    r"new year'?s? eve|跨年夜?": (12, 31),
    r"new year'?s?(?: day)?|元旦节?": (1, 1),
    r"valentine'?s?(?: day)?|情人节": (2, 14),
    r"(?:china'?s )?national day|国庆节?|十一": (10, 1),
    r"三八节?|妇女节": (3, 8),
    r"愚人节": (4, 1),
    r"五一节?|劳动节": (5, 1),
    r"六一节?|儿童节": (6, 1),
    r"618": (6, 18),
    r"教师节": (9, 10),
    r"双十一|双11|光棍节": (11, 11),
    r"双十二|双12": (12, 12),
}
_MOVED = {  # from 2022 to 2030
    r"(?:chinese|lunar) new year|spring festival|春节|大年初一": (
        "02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03"
    ),
    r"lantern festival|元宵节?": "02-15 02-05 02-24 02-12 03-03 02-20 02-09 02-27 02-17",
    r"清明节?": "04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05",
    r"dragon boat festival|端午节?": "06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05",
    r"七夕节?": "08-04 08-22 08-10 08-29 08-19 08-08 08-26 08-16 08-05",
    r"mid-?autumn(?: festival)?|中秋节?": "09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12",
    r"重阳节?": "10-04 10-23 10-11 10-29 10-18 10-08 10-26 10-16 10-05",
    r"easter(?: sunday)?|复活节": "04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21",
}
_FIRST = 2022
_EVE = r"除夕夜?"  # the day before 春节
_THANKS = r"thanksgiving(?: day)?|感恩节"  # the fourth Thursday of November
_BLACK = r"black friday|黑五|黑色星期五"  # the day after
_AROUND, _HOLIDAYS = timedelta(days=3), timedelta(days=6)

NAMES = "|".join([*_MOVED, _EVE, _THANKS, _BLACK, *_FIXED]).replace(
    "|十一", "|十一(?=期间|前后|假期|长假|黄金周)"
)


def feast(match: re.Match[str], today: date) -> Span | None:
    """A day that has a name, the days around it, or its week of holidays."""
    name = said(match, "feast")
    year = year_said(said(match, "y"), today)
    if year is None:
        year = nearest(match.string, today, lambda year: _day(name, year))
    day = None if year is None else _day(name, year)
    if day is None:
        return None
    if said(match, "around"):
        return day - _AROUND, day + _AROUND
    return day, day + _HOLIDAYS if said(match, "week") else day


def _day(name: str, year: int) -> date | None:
    """On which day a feast is in a year; None where that is not known."""
    if _is(_EVE, name):
        spring = _day("春节", year)
        return spring - timedelta(days=1) if spring else None
    if _is(_THANKS, name) or _is(_BLACK, name):
        thursdays = [week[THURSDAY] for week in monthcalendar(year, 11) if week[THURSDAY]]
        return date(year, 11, thursdays[3]) + timedelta(days=_is(_BLACK, name))
    for names, days in _MOVED.items():
        if _is(names, name):
            known = dict(enumerate(days.split(), _FIRST)).get(year)
            return date.fromisoformat(f"{year}-{known}") if known else None
    return next((date(year, *day) for names, day in _FIXED.items() if _is(names, name)), None)


def _is(names: str, name: str) -> bool:
    return re.fullmatch(names, name, re.IGNORECASE) is not None
