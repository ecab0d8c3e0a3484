"""Days, months and spans of time in a sentence, as the first and last day that they mean."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.core.plain.numerals import HAN_NUMBER, small

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_LONG = [
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
]
_MONTH = "|".join([*_LONG, *(f"{m}t?\\.?" for m in _MONTHS)])
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_UNITS = {"day": 1, "week": 7, "天": 1, "日": 1, "周": 7, "星期": 7, "礼拜": 7}
_N = rf"\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|a|an|{HAN_NUMBER}"


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
    for pattern, read in _FORMS:
        for match in pattern.finditer(text):
            inside = any(match.start() < p.end and p.start < match.end() for p in found)
            span = None if inside else read(match, today)
            if span:
                found.append(Period(*span, match.start(), match.end()))
    return sorted(found, key=lambda period: period.start)


Span = tuple[date, date]


def _ymd(match: re.Match[str], today: date) -> Span | None:
    named = match.groupdict()
    year = _year(named.get("y") or "", today)
    month = _month(named["m"])
    if month is None:
        return None
    number = small(named["d"]) if named.get("d") else None
    if year is None:
        year = today.year if (month, number or 1) <= (today.month, today.day) else today.year - 1
    if number is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    if not 1 <= number <= monthrange(year, month)[1]:
        return None
    day = date(year, month, number)
    return day, day


def _year(text: str, today: date) -> int | None:
    back = {
        "last year": 1,
        "去年": 1,
        "前年": 2,
        "this year": 0,
        "今年": 0,
        "next year": -1,
        "明年": -1,
    }
    if text in back:
        return today.year - back[text]
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else None


def _month(text: str) -> int | None:
    text = text.casefold().rstrip(".")
    if text[:3] in _MONTHS:
        return _MONTHS.index(text[:3]) + 1
    number = small(text)
    return number if number and 1 <= number <= 12 else None  # noqa: PLR2004 - months


def _ago(match: re.Match[str], today: date) -> Span | None:
    count, unit = small(match["n"].replace("个", "")), match["unit"].casefold()
    if match["n"].casefold() == "a couple of":
        count = 2
    if count is None:
        return None
    if unit.startswith(("month", "个月", "月")):
        day = _months_back(today, count)
    elif unit.startswith(("year", "年")):
        day = _months_back(today, 12 * count)
    else:
        each = next(days for name, days in _UNITS.items() if unit.startswith(name))
        day = today - timedelta(days=each * count)
    return day, day


def _months_back(today: date, count: int) -> date:
    whole = 12 * today.year + today.month - 1 - count
    year, month = divmod(whole, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _past(match: re.Match[str], today: date) -> Span | None:
    """The last so many days, weeks or months."""
    span = _ago(match, today)
    return (span[0], today) if span else None


def _named(match: re.Match[str], today: date) -> Span | None:
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
    same = {
        **dict.fromkeys(("昨天", "昨日"), "yesterday"),
        **dict.fromkeys(
            ("上周", "上星期", "上个星期", "上礼拜", "上个礼拜", "the past week", "past week"),
            "last week",
        ),
        **dict.fromkeys(("本周", "这周", "这个星期", "这星期"), "this week"),
        **dict.fromkeys(("上个月", "上月"), "last month"),
        **dict.fromkeys(("这个月", "本月"), "this month"),
        **dict.fromkeys(("去年",), "last year"),
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
        **dict.fromkeys(("明天",), "tomorrow"),
        **dict.fromkeys(("下周", "下个星期", "下星期"), "next week"),
        **dict.fromkeys(("下个月", "下月"), "next month"),
        **dict.fromkeys(("明年",), "next year"),
    }
    return spans.get(same.get(said, said))


def _iso(match: re.Match[str], today: date) -> Span | None:
    del today
    try:
        day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
    return day, day


def _compiled() -> Iterator[tuple[re.Pattern[str], Callable[[re.Match[str], date], Span | None]]]:
    forms: tuple[tuple[str, Callable[[re.Match[str], date], Span | None]], ...] = (
        (r"(?<![\w-])(?P<y>20\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?![\w-])", _iso),
        (
            (
                r"(?P<y>20\d\d年|去年|今年|前年|明年)(?P<m>\d\d?|[一二三四五六七八九十]{1,2})月份?"
                rf"(?:(?P<d>\d\d?|{HAN_NUMBER})[日号])?"
            ),
            _ymd,
        ),
        (
            (
                rf"(?<![\d.])(?P<m>\d\d?|[一二三四五六七八九十]{{1,2}})月份?(?P<d>\d\d?|"
                rf"{HAN_NUMBER})[日号]"
            ),
            _ymd,
        ),
        (r"(?<![\d.个])(?P<m>\d\d?|[一二三四五六七八九十]{1,2})月份?(?![前内])", _ymd),
        (
            (
                rf"\b(?P<d>\d\d?)(?:st|nd|rd|"
                rf"th)?(?: of)? (?P<m>{_MONTH}),?(?: (?:of )?(?P<y>20\d\d|this year|"
                rf"last year))?\b"
            ),
            _ymd,
        ),
        (rf"\b(?P<m>{_MONTH}) (?P<d>\d\d?)(?:st|nd|rd|th)?\b(?!\d)(?:,? (?P<y>20\d\d))?", _ymd),
        (rf"(?<!\d )\b(?P<m>{_MONTH})(?: of)?,? (?P<y>20\d\d|this year|last year)\b", _ymd),
        (r"(?<![\w-])(?P<y>20\d\d)-(?P<m>0[1-9]|1[0-2])(?![\w-])", _ymd),
        (
            (
                r"\b(?:q(?P<q>[1-4])|(?P<w>first|second|third|fourth|"
                r"last) quarter)(?: (?:of )?(?P<y>20\d\d|this year|last year))?\b|"
                r"(?P<y2>20\d\d年|去年|今年)?第?(?P<q2>[一二三四1-4])季度?"
            ),
            _quarter,
        ),
        (
            (
                r"\b(?P<part>early|mid|late|spring|summer|autumn|fall|winter|start of|"
                r"beginning of|end of|middle of)[ -](?:of |in )?(?P<y>20\d\d)\b|"
                r"(?P<y2>20\d\d年|去年|今年)(?P<part2>初|底|末|中|上半年|下半年|春天|夏天|"
                r"秋天|冬天)"
            ),
            _part_of_year,
        ),
        (
            (
                r"\b(?:(?P<feast>christmas|xmas|halloween|new year'?s?(?: day)?|"
                r"valentine'?s?(?: day)?)(?: (?P<y>20\d\d|last year|this year))?)\b|"
                r"(?P<feast2>国庆节?|双十一|双11|618|元旦|愚人节|圣诞节?)(?:当天|那天)?"
            ),
            _feast,
        ),
        (r"\b(?P<m>\d\d?)/(?P<d>\d\d?)/(?P<y>20\d\d)\b", _slashed),
        (r"(?<![\d.])(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<y>20\d\d)(?![\d.])", _iso),
        (r"\b(?P<n>{_N}) quarters? ago\b".replace("{_N}", _N), _quarters_ago),
        (
            r"(?P<y>2[4-6])年(?P<m>\d\d?|[一二三四五六七八九十]{1,2})月份?(?:(?P<d>\d\d?)[日号])?",
            _short_year,
        ),
        (r"前天|day before yesterday", _two_days_ago),
        (rf"(?<=\blast )(?P<m>{_MONTH})\b", _ymd),
        (rf"(?<=\bin )(?P<m>{_MONTH})\b|(?<=\bsince )(?P<m2>{_MONTH})\b", _month_alone),
        (
            (
                rf"(?<=\bof )(?P<m>{'|'.join(m for m in _LONG if m != 'may')}|may)\b|"
                rf"(?<=\bfrom )(?P<m2>{_MONTH})\b"
            ),
            _month_alone,
        ),
        (rf"(?<!\d )\b(?P<m>{'|'.join(m for m in _LONG if m not in ('may', 'march'))})\b", _ymd),
        (rf"\b(?P<n>{_N}) (?P<unit>days?|weeks?|months?|years?) ago\b", _ago),
        (rf"(?P<n>{_N})(?P<unit>天|日|周|星期|个星期|个月|年)(?:以)?前", _ago_chinese),
        (rf"\b(?:the )?(?:past|last) (?P<n>{_N}) (?P<unit>days?|weeks?|months?|years?)\b", _past),
        (rf"(?:最近|过去|近)(?P<n>{_N})(?P<unit>天|日|周|个星期|星期|个月|年)", _past),
        (
            r"\bsince (?:last )?(?P<day>"
            + "|".join(_DAYS)
            + r")\b|\b(?:last|on) (?P<day2>"
            + "|".join(_DAYS)
            + r")\b",
            _weekday_any,
        ),
        (
            (
                r"\b(?:yesterday|tomorrow|(?:last|this|next) (?:week|month|year)|last quarter|"
                r"last summer|last winter|(?:the )?past week|"
                r"(?:start|beginning) of the year)\b|昨天|昨日|上个?周|上个?星期|上个?礼拜|"
                r"本周|这周|这个?星期|上个?月|这个月|本月"
                r"|今年以来|年初以来|今年初|年初|去年|今年|明天|明年|下个?周|下个?星期|下个?月"
            ),
            _named,
        ),
        (
            (
                r"(?:(?<=\bin )|(?<=\bsince )|(?<=\bof )|(?<=\bby )|(?<=\bfor )|"
                r"(?<=\bduring )|(?<=\bback in )|(?<=\bend of )|(?<=\buntil )|"
                r"(?<=\bfrom ))(?P<y>19[5-9]\d|20[0-4]\d)\b(?![-.])|(?P<y2>20[2-4]\d)年|"
                r"(?:(?<=valuation )|(?<=price )|(?<=worth )|(?<=cost ))(?P<y3>20[12]\d)$"
            ),
            _year_any,
        ),
    )
    for pattern, read in forms:
        yield re.compile(pattern, re.IGNORECASE), read


def _quarter(match: re.Match[str], today: date) -> Span | None:
    named = match.groupdict()
    numbers = {"first": 1, "second": 2, "third": 3, "fourth": 4}
    if named.get("w") == "last":
        return None
    number = numbers.get((named.get("w") or "").casefold()) or small(
        named.get("q") or named.get("q2") or ""
    )
    if number is None:
        return None
    year = _year((named.get("y") or named.get("y2") or "").casefold(), today)
    if year is None:
        year = today.year if 3 * number - 2 <= today.month else today.year - 1
    last = 3 * number
    return date(year, last - 2, 1), date(year, last, monthrange(year, last)[1])


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


def _part_of_year(match: re.Match[str], today: date) -> Span | None:
    year = _year((match["y"] or match["y2"]).casefold(), today)
    first, last = _PARTS[(match["part"] or match["part2"]).casefold()]
    if year is None:
        return None
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


_FEASTS = {
    **dict.fromkeys(("christmas", "xmas", "圣诞", "圣诞节"), (12, 25)),
    "halloween": (10, 31),
    **dict.fromkeys(("国庆", "国庆节"), (10, 1)),
    **dict.fromkeys(("双十一", "双11"), (11, 11)),
    "618": (6, 18),
    "愚人节": (4, 1),
}


def _feast(match: re.Match[str], today: date) -> Span | None:
    said = (match["feast"] or match["feast2"]).casefold()
    month, day = _FEASTS.get(said, (2, 14) if said.startswith("val") else (1, 1))
    year = _year((match["y"] or "").casefold(), today)
    if year is None:
        year = today.year if (month, day) <= (today.month, today.day) else today.year - 1
    return date(year, month, day), date(year, month, day)


def _slashed(match: re.Match[str], today: date) -> Span | None:
    """1/13/2026 and 13/1/2026 are one day; 1/9/2026 may be two, and is none."""
    del today
    one, two, year = int(match["m"]), int(match["d"]), int(match["y"])
    month, day = (one, two) if two > 12 else (two, one)  # noqa: PLR2004 - months
    if one <= 12 and two <= 12 and one != two:  # noqa: PLR2004
        return None
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):  # noqa: PLR2004
        return None
    return date(year, month, day), date(year, month, day)


def _quarters_ago(match: re.Match[str], today: date) -> Span | None:
    count = small(match["n"])
    day = _months_back(today, 3 * count) if count else None
    return (day, day) if day else None


def _short_year(match: re.Match[str], today: date) -> Span | None:
    year, month = 2000 + int(match["y"]), _month(match["m"])
    del today
    if month is None:
        return None
    if match["d"]:
        day = date(year, month, min(int(match["d"]), monthrange(year, month)[1]))
        return day, day
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _two_days_ago(match: re.Match[str], today: date) -> Span:
    del match
    return today - timedelta(days=2), today - timedelta(days=2)


def _month_alone(match: re.Match[str], today: date) -> Span | None:
    month = _month(match["m"] or match["m2"])
    if month is None:
        return None
    year = today.year if month <= today.month else today.year - 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _ago_chinese(match: re.Match[str], today: date) -> Span | None:
    return _ago(match, today)


def _weekday_any(match: re.Match[str], today: date) -> Span:
    wanted = _DAYS.index((match["day"] or match["day2"]).casefold())
    day = today - timedelta(days=(today.weekday() - wanted) % 7 or 7)
    return day, day


def _year_any(match: re.Match[str], today: date) -> Span | None:
    del today
    year = int(match["y"] or match["y2"] or match["y3"])
    return date(year, 1, 1), date(year, 12, 31)


_FORMS = list(_compiled())
