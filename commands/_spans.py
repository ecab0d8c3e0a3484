"""Between which times hours are: in UTC, for readers of Chinese by the clock of Beijing too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import language, say

if TYPE_CHECKING:
    from collections.abc import Sequence

_AHEAD = 8 * 60  # minutes by which Beijing is ahead of UTC, all year
_DAY = 24 * 60


def spans(windows: Sequence[tuple[str, str, str]]) -> str:
    """The windows of some hours, each by its start, its end and its days."""
    utc = numbers.listed([f"{start}–{end}" for start, end, _ in windows])
    if language() != "zh":
        return utc
    local = numbers.listed([_local(*window) for window in windows])
    return say("{spans} (in Beijing {local})", spans=utc, local=local)


def _local(start: str, end: str, days: str) -> str:
    """A window by the clock of Beijing, where it may end or lie on the day after the UTC day."""
    first, last = (_minutes(text) + _AHEAD for text in (start, end))
    last += _DAY if last <= first else 0
    if first < _DAY < last:
        return say("{start} to {end} the next day", start=_clock(first), end=_clock(last - _DAY))
    if first < _DAY:
        return f"{_clock(first)}–{_clock(last)}"
    times = {"start": _clock(first - _DAY), "end": _clock(last - _DAY)}
    if days == "mon-sun":  # whose next day is one of them
        return f"{times['start']}–{times['end']}"
    return say("{start}–{end} the next day", **times)


def _minutes(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return 60 * int(hours) + int(minutes)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
