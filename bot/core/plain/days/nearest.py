"""In which year a day is that is named without one."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Span = tuple[date, date]  # the first and the last day

_SOON = timedelta(days=60)
_WILL = re.compile(r"会不会|会再|将会?|预计|预测|\b(?:will|going to|gonna)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:does|do|is|are|can)\b|[\u4e00-\u9fff]", re.IGNORECASE)
_OVER = re.compile(
    r"(?<![对好算烦为])了(?!解)|(?<![不通超])过(?!来|期|年)|当时|当初|那时|那会|那[轮次波天]|来着|曾|"
    r"[之以]前|以来|[起自从比]|[到至](?:现在|今)|历史|原[来价先]|上次|最早|第一|记得|去年|"
    r"(?:发布|推出|上线|公布|开源|问世|签|买|出|发)的|"
    r"\b(?:did|was|were|had|has|have|been|since|from|until|before|after|last|ago|back|used|than|"
    r"then|came|went|rose|fell|got|became|paid|as of|between|compare|versus|vs|history|"
    r"[a-z]+[^e\W]ed)\b",
    re.IGNORECASE,
)


def months(year: int, first: int, last: int) -> Span:
    """All days of some months of a year."""
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def said(match: re.Match[str], key: str) -> str:
    """What stands in a group, or in the one of its fellows, as y2 is of y, that has something."""
    found = match.groupdict().items()
    return next((text for name, text in found if text and name.rstrip("0123456789") == key), "")


def year_of(match: re.Match[str], today: date, month: int, day: int = 1) -> int:
    """The year in which a day of a month was last, or comes soon where nothing tells of the past.

    A day without a tense is the nearest one: in November, the coming December.
    """
    return nearest(match.string, today, lambda year: _day(year, month, day)) or today.year


def year_begun(match: re.Match[str], today: date, month: int) -> int:
    """The year in which a month last began, or begins next where the text tells what will be."""
    found = nearest(match.string, today, lambda year: date(year, month, 1), soon=timedelta(0))
    return found or today.year


def nearest(
    text: str, today: date, day_in: Callable[[int], date | None], soon: timedelta = _SOON
) -> int | None:
    """The year of the latest day up to today, or of the coming one where that is meant.

    Args:
        text: the whole question, which may tell its tense.
        today: the day of asking.
        day_in: the day in a year, if it is known there.
        soon: how far ahead a day may be that is meant where no tense is heard.
    """
    near = [(year, day_in(year)) for year in range(today.year - 1, today.year + 2)]
    latest = max((year for year, day in near if day and day <= today), default=None)
    coming = next(((year, day) for year, day in near if day and day > today), None)
    if coming is None or _OVER.search(text):
        return latest
    ahead = coming[1] - today <= soon and _NOW.search(text)
    return coming[0] if ahead or _WILL.search(text) else latest


def _day(year: int, month: int, day: int) -> date:
    return date(year, month, max(1, min(day, monthrange(year, month)[1])))
