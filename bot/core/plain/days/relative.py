"""Read days and spans of time that are counted from today."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.core.plain.numerals import small

if TYPE_CHECKING:
    import re

    from bot.core.plain.days.dates import Span

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = {"day": 1, "week": 7, "天": 1, "日": 1, "周": 7, "星期": 7, "礼拜": 7}
_MONTHS = {"month": 1, "个月": 1, "月": 1, "year": 12, "年": 12}
_LONGEST = 40_000  # days: what is longer ago is another number, such as 2025年前
_SAME = {
    **dict.fromkeys(("昨天", "昨日"), "yesterday"),
    **dict.fromkeys(
        ("上周", "上星期", "上个星期", "上礼拜", "上个礼拜", "the past week", "past week"),
        "last week",
    ),
    **dict.fromkeys(("本周", "这周", "这个星期", "这星期", "这礼拜", "这个礼拜"), "this week"),
    **dict.fromkeys(("上个月", "上月"), "last month"),
    **dict.fromkeys(("这个月", "本月"), "this month"),
    "去年": "last year",
    **dict.fromkeys(
        (
            "今年",
            "今年以来",
            "年初以来",
            "今年初",
            "年初",
            "start of the year",
            "beginning of the year",
            "new year",
        ),
        "this year",
    ),
    "明天": "tomorrow",
    **dict.fromkeys(("下周", "下个星期", "下星期"), "next week"),
    **dict.fromkeys(("下个月", "下月"), "next month"),
    "明年": "next year",
}


def ago(match: re.Match[str], today: date) -> Span | None:
    """The day that is so many days, weeks, months or years ago."""
    count, unit = small(match["n"].replace("个", "")), match["unit"].casefold()
    if match["n"].casefold() == "a couple of":
        count = 2
    if count is None:
        return None
    months = next((each for name, each in _MONTHS.items() if unit.startswith(name)), None)
    if months is None:
        days = count * next(
            each for name, each in _UNITS.items() if unit.removeprefix("个").startswith(name)
        )
        day = today - timedelta(days=days) if days <= _LONGEST else None
    else:
        day = _months_back(today, months * count) if months * count * 30 <= _LONGEST else None
    return (day, day) if day else None


def ahead(match: re.Match[str], today: date) -> Span | None:
    """From tomorrow on: in so many days, weeks, months or years."""
    span = ago(match, today)
    return (today + timedelta(days=1), today + (today - span[0])) if span else None


def quarters_ago(match: re.Match[str], today: date) -> Span | None:
    """The day that is so many quarters ago."""
    count = small(match["n"])
    day = _months_back(today, 3 * count) if count and 90 * count <= _LONGEST else None
    return (day, day) if day else None


def two_days_ago(match: re.Match[str], today: date) -> Span:
    """The day before yesterday."""
    del match
    day = today - timedelta(days=2)
    return day, day


def past(match: re.Match[str], today: date) -> Span | None:
    """The last so many days, weeks, months or years."""
    span = ago(match, today)
    return (span[0], today) if span else None


def weekday(match: re.Match[str], today: date) -> Span:
    """The latest day of the week of a name, before today."""
    wanted = WEEKDAYS.index((match["day"] or match["day2"]).casefold())
    day = today - timedelta(days=(today.weekday() - wanted) % 7 or 7)
    return day, day


def day_of_month(match: re.Match[str], today: date) -> Span | None:
    """A day of this month or of the last one; None where that has not so many."""
    month = today.replace(day=1)
    if match["last"] or match["last2"]:
        month = _months_back(month, 1)
    number = small(match["d"] or match["d2"])
    if number is None or not 1 <= number <= monthrange(month.year, month.month)[1]:
        return None
    day = month.replace(day=number)
    return day, day


def named(match: re.Match[str], today: date) -> Span | None:
    """A day or span that has a name of its own: ``yesterday``, ``last month``, ``年初以来``."""
    said = match[0].casefold()
    month = date(today.year, today.month, 1)
    before = _months_back(month, 1)
    monday = today - timedelta(days=today.weekday())
    spans: dict[str, Span] = {
        "yesterday": (today - timedelta(days=1), today - timedelta(days=1)),
        "last week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "this week": (monday, today),
        "last month": (before, month - timedelta(days=1)),
        "this month": (month, today),
        "last year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
        "this year": (date(today.year, 1, 1), today),
        "tomorrow": (today + timedelta(days=1), today + timedelta(days=1)),
        "next week": (monday + timedelta(days=7), monday + timedelta(days=13)),
        "next month": (_months_back(month, -1), _months_back(month, -2) - timedelta(days=1)),
        "next year": (date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)),
        "last quarter": (_months_back(month, 3), today),
        "last summer": (date(today.year, 6, 1), date(today.year, 8, 31)),
        "last winter": (date(today.year - 1, 12, 1), date(today.year, 2, 28)),
    }
    return spans.get(_SAME.get(said, said))


def _months_back(today: date, count: int) -> date:
    whole = 12 * today.year + today.month - 1 - count
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
