"""Find the stretches of days that a sentence names."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.core.plain.days.forms import forms

_THE = re.compile(r"\bthe ([12]?\d|3[01])(?:st|nd|rd|th)\b", re.IGNORECASE)
_UNTIL_NOW = re.compile(
    r" ?(?:一直)?[到至](?:现在|目前|如今|今天|今日|今)|"
    r" (?:to|until|till?|through|and) (?:now|today|date)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(r"后(?=[ ，,、]|$|的|发布|推出|上线|出|有|降|涨|调|哪|多|[A-Za-z])")
_ON_A_DAY = re.compile("多少钱|[啥什]么?价|价格是|怎么卖")  # a price, as it was on a day
_SEASON = timedelta(days=92)
_AFTERWARDS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days in a sentence, and where it stands there.

    Attributes:
        first: its first day.
        last: its last day.
        start: where it begins in the text.
        end: where it ends there.
    """

    first: date
    last: date
    start: int
    end: int


def periods(text: str, today: date) -> list[Period]:
    """The days and spans of time that a text names, none within another, in its order."""
    found: list[Period] = []
    for pattern, read in forms():
        for match in pattern.finditer(text):
            inside = any(match.start() < p.end and p.start < match.end() for p in found)
            span = None if inside else read(match, today)
            if span:
                found.append(Period(*span, match.start(), match.end()))
    found += _numbered(text, found)
    found = [_going_on(text, _narrowed(period, found), today) for period in found]
    return sorted(found, key=lambda period: period.start)


def _narrowed(period: Period, found: list[Period]) -> Period:
    """The one day that is named within a month or a season: this summer, on 1 August."""
    days = [
        each
        for each in found
        if each.first == each.last and period.first <= each.first <= period.last
    ]
    whole = timedelta(0) < period.last - period.first <= _SEASON
    return (
        replace(period, first=days[0].first, last=days[0].last)
        if whole and len(days) == 1
        else period
    )


def _going_on(text: str, period: Period, today: date) -> Period:
    """A span that goes on: until now, or from after what is named."""
    if until := _UNTIL_NOW.match(text, period.end):
        return replace(period, last=max(period.last, today), end=until.end())
    after = _AFTER.match(text, period.end)
    first = period.last + timedelta(days=1)
    if not after or first > today:
        return period
    last = min(today, period.last + _AFTERWARDS) if _ON_A_DAY.search(text) else today
    return Period(first, last, period.start, after.end())


def _numbered(text: str, found: list[Period]) -> list[Period]:
    """A day that is told by its number beside its month: mid January 2026, say the 15th."""
    months = {(period.first.year, period.first.month) for period in found}
    if len(months) != 1 or any(period.last.month != period.first.month for period in found):
        return []
    year, month = months.pop()
    return [
        Period(day, day, match.start(), match.end())
        for match in _THE.finditer(text)
        if int(match[1]) <= monthrange(year, month)[1]
        and not any(match.start() < p.end and p.start < match.end() for p in found)
        for day in (date(year, month, int(match[1])),)
    ]
