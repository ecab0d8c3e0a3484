"""Read days and spans of time that are counted from today."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core.plain.days.nearest import said
from bot.core.plain.numerals import amount, small

if TYPE_CHECKING:
    import re

    from bot.core.plain.days.nearest import Span

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "天": 1, "日": 1, "周": 7, "星期": 7, "礼拜": 7}
_MONTHS = {"month": 1, "月": 1, "quarter": 3, "季度": 3, "year": 12, "年": 12}
_HAN_WEEKDAYS = "一二三四五六日天"
_OF_MONTH = 30  # days, for a part of one
_LONGEST = 40_000  # days: what is longer ago is another number, such as 2025年前
_SAME = {
    **dict.fromkeys(("昨天", "昨日", "昨晚", "last night"), "yesterday"),
    **dict.fromkeys(
        ("上周", "上星期", "上个星期", "上礼拜", "上个礼拜", "the past week", "past week"),
        "last week",
    ),
    **dict.fromkeys(("本周", "这周", "这个星期", "这星期", "这礼拜", "这个礼拜"), "this week"),
    **dict.fromkeys(("上个月", "上月"), "last month"),
    **dict.fromkeys(("上上个月", "上上月"), "month before last"),
    **dict.fromkeys(("上上周", "上上个周", "上上星期", "上上个星期"), "week before last"),
    **dict.fromkeys(("这个月", "本月"), "this month"),
    "去年": "last year",
    "前年": "year before last",
    "the year before last": "year before last",
    **dict.fromkeys(("今年", "今年以来", "年初以来", "今年年初以来"), "this year"),
    **dict.fromkeys(("上季度", "上个季度"), "last quarter"),
    **dict.fromkeys(("本季度", "这季度", "这个季度"), "this quarter"),
    "明天": "tomorrow",
    **dict.fromkeys(("下周", "下个星期", "下星期"), "next week"),
    **dict.fromkeys(("下个月", "下月"), "next month"),
    "明年": "next year",
}


def ago(match: re.Match[str], today: date) -> Span | None:
    """The day that is so many days, weeks, months or years ago, halves of them too."""
    count = amount(said(match, "n") or "a", None)
    if said(match, "half"):
        count += Decimal("0.5")
    unit = said(match, "unit").casefold().removeprefix("个").rstrip("s")
    whole, part = divmod(count * _MONTHS.get(unit, 0), 1)
    days = count * _DAYS.get(unit, 0) + part * _OF_MONTH
    if whole * _OF_MONTH + days > _LONGEST:
        return None
    day = _months_back(today, int(whole)) - timedelta(days=int(days))
    return day, day


def ahead(match: re.Match[str], today: date) -> Span | None:
    """From tomorrow on: in so many days, weeks, months or years."""
    span = ago(match, today)
    return (today + timedelta(days=1), today + (today - span[0])) if span else None


def days_away(match: re.Match[str], today: date) -> Span:
    """The day before yesterday or after tomorrow, and in Chinese the one beyond."""
    far = 3 if match[0].startswith("大") else 2
    day = today + timedelta(
        days=-far if "前" in match[0] or "before" in match[0].casefold() else far
    )
    return day, day


def same_time(match: re.Match[str], today: date) -> Span:
    """This day, or this month, of another year; this day of another month or week."""
    back = said(match, "back").casefold()
    if "week" in back or "周" in back:
        day = today - timedelta(days=7)
    else:
        count = {"去年": 12, "前年": 24, "明年": -12, "next year": -12, "last year": 12}.get(
            back, 1
        )
        day = _months_back(today, count)
    if said(match, "month"):
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
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


def weekday_of(match: re.Match[str], today: date) -> Span:
    """A day of this week or of the one before or after it: 上周三."""
    weeks = {"上": -1, "下": 1}.get(match["which"], 0)
    monday = today - timedelta(days=today.weekday())
    day = monday + timedelta(days=7 * weeks + min(_HAN_WEEKDAYS.index(match["day"]), 6))
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
    quarter = _months_back(month, (month.month - 1) % 3)
    monday = today - timedelta(days=today.weekday())
    spans: dict[str, Span] = {
        "yesterday": (today - timedelta(days=1), today - timedelta(days=1)),
        "last week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "this week": (monday, today),
        "week before last": (monday - timedelta(days=14), monday - timedelta(days=8)),
        "month before last": (_months_back(month, 2), before - timedelta(days=1)),
        "last month": (before, month - timedelta(days=1)),
        "this month": (month, today),
        "last year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
        "this year": (date(today.year, 1, 1), today),
        "tomorrow": (today + timedelta(days=1), today + timedelta(days=1)),
        "next week": (monday + timedelta(days=7), monday + timedelta(days=13)),
        "next month": (_months_back(month, -1), _months_back(month, -2) - timedelta(days=1)),
        "next year": (date(today.year + 1, 1, 1), date(today.year + 1, 12, 31)),
        "year before last": (date(today.year - 2, 1, 1), date(today.year - 2, 12, 31)),
        "last quarter": (_months_back(quarter, 3), quarter - timedelta(days=1)),
        "this quarter": (quarter, today),
    }
    return spans.get(_SAME.get(said, said))


def _months_back(today: date, count: int) -> date:
    whole = 12 * today.year + today.month - 1 - count
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
