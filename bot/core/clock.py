"""Peak and off-peak hours: what a seller's clock and calendar say at an instant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.core.facts import Calendar, PriceWindow

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_AHEAD = 15  # days looked ahead for the next change: longer than any public holiday


@dataclass(frozen=True, slots=True)
class Clock:
    """What the hours mean for a price at one instant.

    Attributes:
        kind: ``peak`` or ``off_peak``, at the instant asked for.
        multiplier: what the list price is multiplied with at that instant.
        other: the same at the other hours.
        flips: when it next changes, None when it does not within two weeks.
        windows: the hours themselves.
        calendar: the public holidays that do not count, None where all days do.
    """

    kind: str
    multiplier: Decimal
    other: Decimal
    flips: datetime | None
    windows: tuple[PriceWindow, ...]
    calendar: Calendar | None

    @property
    def peak(self) -> Decimal:
        """The multiplier at peak hours."""
        return max(self.multiplier, self.other)

    @property
    def off_peak(self) -> Decimal:
        """The multiplier at off-peak hours."""
        return min(self.multiplier, self.other)


@lru_cache(maxsize=64)
def iso(instant: datetime) -> str:
    """An instant as the data set writes it, in UTC."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _time(text: str) -> time:
    return time.fromisoformat(text)


def _weekdays(days: str) -> range:
    first, _, last = days.partition("-")
    return range(_DAYS.index(first), _DAYS.index(last or first) + 1)


def _bounds(window: PriceWindow, day: datetime) -> tuple[datetime, datetime]:
    """Start and end of a window that begins on a UTC day; it may end on the next."""
    start = datetime.combine(day, _time(window.start_utc), UTC)
    end = datetime.combine(day, _time(window.end_utc), UTC)
    return start, end if end > start else end + timedelta(days=1)


def _spans(
    windows: Sequence[PriceWindow], around: datetime, holidays: Mapping[str, frozenset[str]]
) -> Iterator[tuple[datetime, datetime]]:
    """All stretches of window time from the day before *around* to two weeks ahead."""
    for offset in range(-1, _AHEAD):
        day = around + timedelta(days=offset)
        for window in windows:
            closed = holidays.get(window.calendar or "", frozenset())
            if day.weekday() in _weekdays(window.days) and day.date().isoformat() not in closed:
                yield _bounds(window, day)


def read(
    windows: Sequence[PriceWindow],
    at: datetime,
    holidays: Mapping[str, frozenset[str]],
    calendars: Mapping[str, Calendar],
) -> Clock | None:
    """Return what the hours in force at an instant mean; None where a model has none."""
    if not windows:
        return None
    instant = iso(at)
    inside = [
        window
        for window in windows
        if (window.valid_from or "") <= instant
        and (not window.valid_to or instant < window.valid_to)
    ]
    if not inside:
        return None
    spans = sorted(_spans(inside, at, holidays))
    within = any(start <= at < end for start, end in spans)
    last = at + timedelta(days=_AHEAD - 1)  # later ones may only be where the looking ahead ends
    edges = (edge for span in spans for edge in span if at < edge <= last)
    flips = next(
        (
            edge
            for edge in sorted(edges)
            if any(start <= edge < end for start, end in spans) != within
        ),
        None,
    )
    kind, multiplier = inside[0].kind, inside[0].multiplier
    rest = "off_peak" if kind == "peak" else "peak"
    calendar = calendars.get(inside[0].calendar or "")
    here, other = (multiplier, Decimal(1)) if within else (Decimal(1), multiplier)
    return Clock(kind if within else rest, here, other, flips, tuple(inside), calendar)
