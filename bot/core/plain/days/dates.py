"""Read days, months, quarters and years that are named by the calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from bot.core.plain.numerals import small

Span = tuple[date, date]  # the first and the last day

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_SHORT = [month[:3] for month in MONTHS]
_LAST = len(MONTHS)
_BACK = {
    "last year": 1,
    "去年": 1,
    "前年": 2,
    "this year": 0,
    "今年": 0,
    "next year": -1,
    "明年": -1,
}
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_PARTS = {
    **dict.fromkeys(("early", "start of", "beginning of", "初"), (1, 3)),
    **dict.fromkeys(("mid", "middle of", "中"), (6, 7)),
    **dict.fromkeys(("late", "end of", "底", "末"), (10, 12)),
    **dict.fromkeys(("spring", "春天"), (3, 5)),
    **dict.fromkeys(("summer", "夏天"), (6, 8)),
    **dict.fromkeys(("autumn", "fall", "秋天"), (9, 11)),
    **dict.fromkeys(("winter", "冬天"), (12, 12)),
    "上半年": (1, 6),
    "下半年": (7, 12),
}
_THIRDS = {"early": 0, "上": 0, "mid": 1, "中": 1}
_FEASTS = {
    **dict.fromkeys(("christmas", "xmas", "圣诞", "圣诞节"), (12, 25)),
    "halloween": (10, 31),
    **dict.fromkeys(("国庆", "国庆节"), (10, 1)),
    "五一": (5, 1),
    "六一": (6, 1),
    "双十二": (12, 12),
    **dict.fromkeys(("双十一", "双11"), (11, 11)),
    "618": (6, 18),
    "愚人节": (4, 1),
}
_VALENTINE, _NEW_YEAR = (2, 14), (1, 1)


def iso(match: re.Match[str], today: date) -> Span | None:
    """A day whose year, month and day are all numbers, each in its own place."""
    del today
    try:
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
    return day, day


def slashed(match: re.Match[str], today: date) -> Span | None:
    """1/13/2026 and 13/1/2026 are one day; 1/9/2026 may be two, and is none."""
    del today
    one, two, year = int(match["m"]), int(match["d"]), int(match["y"])
    month, number = (one, two) if two > _LAST else (two, one)
    if one <= _LAST and two <= _LAST and one != two:
        return None
    if not (1 <= month <= _LAST and 1 <= number <= monthrange(year, month)[1]):
        return None
    day = date(year, month, number)
    return day, day


def ymd(match: re.Match[str], today: date) -> Span | None:
    """A month, or a day of it where one is said; the latest one where no year is."""
    named = match.groupdict()
    year = _year(named.get("y") or "", today)
    month = _month(named["m"])
    if month is None:
        return None
    number = small(named["d"]) if named.get("d") else None
    if year is None:
        year = _only_year(match.string) or _latest(today, month, number or 1)
    if number is None:
        return _months(year, month, month)
    if not 1 <= number <= monthrange(year, month)[1]:
        return None
    day = date(year, month, number)
    return day, day


def short_year(match: re.Match[str], today: date) -> Span | None:
    """A month, or a day of it, in a year of two digits."""
    del today
    year, month = 2000 + int(match["y"]), _month(match["m"])
    if month is None:
        return None
    if match["d"]:
        day = date(year, month, min(int(match["d"]), monthrange(year, month)[1]))
        return day, day
    return _months(year, month, month)


def month_alone(match: re.Match[str], today: date) -> Span | None:
    """The latest month of a name."""
    month = _month(match["m"] or match["m2"])
    if month is None:
        return None
    return _months(_latest(today, month), month, month)


def part_of_month(match: re.Match[str], today: date) -> Span | None:
    """A third of a month: its first ten days, the next ten, or the rest."""
    month = _month(match["m"] or match["m2"])
    if month is None:
        return None
    year = _year((match["y"] or match["y2"] or "").casefold(), today)
    if year is None:
        year = _latest(today, month)
    third = _THIRDS.get((match["part"] or match["part2"]).casefold())
    if third is None:
        return date(year, month, 21), date(year, month, monthrange(year, month)[1])
    return date(year, month, 10 * third + 1), date(year, month, 10 * third + 10)


def quarter(match: re.Match[str], today: date) -> Span | None:
    """A quarter of a year, the latest one where no year is said."""
    named = match.groupdict()
    if named.get("w") == "last":
        return None
    number = _QUARTERS.get((named.get("w") or "").casefold()) or small(
        named.get("q") or named.get("q2") or ""
    )
    if number is None:
        return None
    first, last = 3 * number - 2, 3 * number
    year = _year((named.get("y") or named.get("y2") or "").casefold(), today)
    if year is None:
        year = _latest(today, first)
    return _months(year, first, last)


def part_of_year(match: re.Match[str], today: date) -> Span | None:
    """A season, a half, or the beginning, middle or end of a year."""
    year = _year((match["y"] or match["y2"]).casefold(), today)
    if year is None:
        return None
    return _months(year, *_PARTS[(match["part"] or match["part2"]).casefold()])


def feast(match: re.Match[str], today: date) -> Span:
    """A day that has a name, the latest one where no year is said."""
    said = (match["feast"] or match["feast2"]).casefold()
    month, number = _FEASTS.get(said, _VALENTINE if said.startswith("val") else _NEW_YEAR)
    year = _year((match["y"] or match["y2"] or "").casefold(), today)
    if year is None:
        year = _latest(today, month, number)
    day = date(year, month, number)
    return day, day


def year_alone(match: re.Match[str], today: date) -> Span:
    """A whole year."""
    del today
    return _months(int(match["y"] or match["y2"] or match["y3"] or match["y4"]), 1, _LAST)


def _year(text: str, today: date) -> int | None:
    if text in _BACK:
        return today.year - _BACK[text]
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else None


def _only_year(text: str) -> int | None:
    """The one year that a text names for all its days, if any."""
    years = set(re.findall(r"(?<![\d.-])20[12]\d(?![\d.])", text))
    return int(years.pop()) if len(years) == 1 else None


def _month(text: str) -> int | None:
    text = text.casefold().rstrip(".")
    if text[:3] in _SHORT:
        return _SHORT.index(text[:3]) + 1
    number = small(text)
    return number if number and 1 <= number <= _LAST else None


def _latest(today: date, month: int, day: int = 1) -> int:
    """The year in which a day came last, today included."""
    return today.year if (month, day) <= (today.month, today.day) else today.year - 1


def _months(year: int, first: int, last: int) -> Span:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
