"""Find the stretches of days that a sentence names."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from bot.core.plain.days.forms import forms

_THE = re.compile(r"\bthe ([12]?\d|3[01])(?:st|nd|rd|th)\b", re.IGNORECASE)


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
    return sorted(found, key=lambda period: period.start)


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
