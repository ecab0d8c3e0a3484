"""Find the stretches of days that a sentence names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.plain.days.forms import forms

if TYPE_CHECKING:
    from datetime import date


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
    return sorted(found, key=lambda period: period.start)
