"""How days and spans of time are written, each form with what reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from bot.core.plain.days.dates import (
    MONTHS,
    Span,
    feast,
    iso,
    month_alone,
    part_of_month,
    part_of_year,
    quarter,
    short_year,
    slashed,
    year_alone,
    ymd,
)
from bot.core.plain.days.relative import (
    WEEKDAYS,
    ago,
    ahead,
    day_of_month,
    named,
    past,
    quarters_ago,
    two_days_ago,
    weekday,
)
from bot.core.plain.numerals import HAN_NUMBER

Read = Callable[[re.Match[str], date], Span | None]

_MONTH = "|".join([*MONTHS, *(rf"{month[:3]}t?\.?" for month in MONTHS)])
_LONG_MONTH = "|".join([*(month for month in MONTHS if month != "may"), "may"])
_SURE_MONTH = "|".join(month for month in MONTHS if month not in ("may", "march"))  # no other word
_HAN_MONTH = r"\d\d?|[一二三四五六七八九十]{1,2}"
_WEEKDAY = "|".join(WEEKDAYS)
_N = rf"\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|a|an|{HAN_NUMBER}"
_UNIT = "days?|weeks?|months?|years?"

_FORMS: tuple[tuple[str, Read], ...] = (  # in the order in which they are tried
    (r"(?<![\w-])(?P<y>20\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?![\w-])", iso),
    (
        (
            rf"\b(?P<part>early|mid|late)[ -](?P<m>{_MONTH})\b\.?,?(?: (?P<y>20\d\d|last year))?|"
            rf"(?P<y2>20\d\d年|去年|今年)?(?P<m2>{_HAN_MONTH})月(?P<part2>[上中下])旬"
        ),
        part_of_month,
    ),
    (
        (
            rf"(?P<y>20\d\d年|去年|今年|前年|明年)(?P<m>{_HAN_MONTH})月份?"
            rf"(?:(?P<d>\d\d?|{HAN_NUMBER})[日号])?"
        ),
        ymd,
    ),
    (
        (
            rf"(?:(?P<last>上个?月)|(?:这个?|本)月)(?P<d>\d\d?|{HAN_NUMBER})[日号]|"
            r"\b(?:on )?the (?P<d2>\d\d?)(?:st|nd|rd|th) of (?P<last2>last month)\b"
        ),
        day_of_month,
    ),
    (rf"(?<![\d.])(?P<m>{_HAN_MONTH})月份?(?P<d>\d\d?|{HAN_NUMBER})[日号]", ymd),
    (rf"(?<![\d.个])(?P<m>{_HAN_MONTH})月份?(?![前内])", ymd),
    (
        (
            rf"\b(?P<d>\d\d?)(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH}),?"
            r"(?: (?:of )?(?P<y>20\d\d|this year|last year))?\b"
        ),
        ymd,
    ),
    (rf"\b(?P<m>{_MONTH}) (?P<d>\d\d?)(?:st|nd|rd|th)?\b(?!\d)(?:,? (?P<y>20\d\d))?", ymd),
    (
        (
            rf"\b(?P<m>{_MONTH}),? (?P<y>20\d\d),? (?:on |say |like )?(?:on )?the "
            r"(?P<d>\d\d?)(?:st|nd|rd|th)\b"
        ),
        ymd,
    ),
    (rf"(?<!\d )\b(?P<m>{_MONTH})(?: of)?,? (?P<y>20\d\d|this year|last year)\b", ymd),
    (r"(?<![\w-])(?P<y>20\d\d)-(?P<m>0[1-9]|1[0-2])(?![\w-])", ymd),
    (
        (
            r"\b(?:q(?P<q>[1-4])|(?P<w>first|second|third|fourth|last) quarter)"
            r"(?: (?:of )?(?P<y>20\d\d|this year|last year))?\b|"
            r"(?P<y2>20\d\d年|去年|今年)?第?(?P<q2>[一二三四1-4])季度?"
        ),
        quarter,
    ),
    (
        (
            r"\b(?P<part>early|mid|late|spring|summer|autumn|fall|winter|start of|"
            r"beginning of|end of|middle of)[ -](?:of |in )?(?P<y>20\d\d)\b|"
            r"(?P<y2>20\d\d年|去年|今年)(?P<part2>初|底|末|中|上半年|下半年|春天|夏天|秋天|冬天)"
        ),
        part_of_year,
    ),
    (
        (
            r"\b(?:(?P<feast>christmas|xmas|halloween|new year'?s?(?: day)?|valentine'?s?(?: day)?)"
            r"(?: (?P<y>20\d\d|last year|this year))?)\b|"
            r"(?P<y2>20\d\d年|去年|今年)?(?P<feast2>国庆节?|六一|五一|双十二|双十一|双11|618|元旦|愚人节|圣诞节?)(?:当天|那天)?"
        ),
        feast,
    ),
    (r"\b(?P<m>\d\d?)/(?P<d>\d\d?)/(?P<y>20\d\d)\b", slashed),
    (r"(?<![\d.])(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<y>20\d\d)(?![\d.])", iso),
    (rf"\b(?P<n>{_N}) quarters? ago\b", quarters_ago),
    (rf"(?P<y>2[4-6])年(?P<m>{_HAN_MONTH})月份?(?:(?P<d>\d\d?)[日号])?", short_year),
    (r"前天|day before yesterday", two_days_ago),
    (rf"(?<=\blast )(?P<m>{_MONTH})\b", ymd),
    (rf"(?<=\bbetween )(?P<m>{_MONTH})(?= and (?:{_MONTH})\b)", ymd),
    (rf"(?<=\bin )(?P<m>{_MONTH})\b|(?<=\bsince )(?P<m2>{_MONTH})\b", month_alone),
    (rf"(?<=\bof )(?P<m>{_LONG_MONTH})\b|(?<=\bfrom )(?P<m2>{_MONTH})\b", month_alone),
    (rf"(?<!\d )\b(?P<m>{_SURE_MONTH})\b", ymd),
    (rf"\b(?P<n>{_N}) (?P<unit>{_UNIT}) ago\b", ago),
    (rf"\bin (?!an? )(?P<n>{_N}) (?P<unit>{_UNIT})\b(?! ago)", ahead),
    (rf"(?P<n>{_N})(?P<unit>天|日|周|星期|个星期|个月|年)(?:以)?前", ago),
    (rf"\b(?:the )?(?:past|last) (?P<n>{_N}) (?P<unit>{_UNIT})\b", past),
    (rf"(?:最近|过去|近)(?P<n>{_N})(?P<unit>天|日|周|个星期|星期|个月|年)", past),
    (rf"\bsince (?:last )?(?P<day>{_WEEKDAY})\b|\b(?:last|on) (?P<day2>{_WEEKDAY})\b", weekday),
    (
        (
            r"\b(?:yesterday|tomorrow|(?:last|this|next) (?:week|month|year)|last quarter|"
            r"last summer|last winter|(?:the )?past week|(?:start|beginning) of the year)\b|"
            r"昨天|昨日|上个?周|上个?星期|上个?礼拜|本周|这周|这个?星期|这个?礼拜|上个?月|这个月|本月|"
            r"今年以来|年初以来|今年初|年初|去年|今年|明天|明年|下个?周|下个?星期|下个?月"
        ),
        named,
    ),
    (
        (
            r"(?:(?<=\bin )|(?<=\bsince )|(?<=\bbefore )|(?<=\bafter )|(?<=\bthan )|"
            r"(?<=\bof )|(?<=\bby )|(?<=\bfor )|(?<=\bduring )|"
            r"(?<=\bback in )|(?<=\bend of )|(?<=\buntil )|(?<=\bfrom ))"
            r"(?P<y>19[5-9]\d|20[0-4]\d)\b(?![-.])|(?P<y2>20[2-4]\d)年|"
            r"(?P<y4>20[12]\d)(?= (?:until|to|through) (?:now|today|date)\b)|"
            r"(?:(?<=valuation )|(?<=price )|(?<=worth )|(?<=cost ))(?P<y3>20[12]\d)$"
        ),
        year_alone,
    ),
)


@cache
def forms() -> tuple[tuple[re.Pattern[str], Read], ...]:
    """Each form and what reads it, in the order in which they are tried."""
    return tuple((re.compile(pattern, re.IGNORECASE), read) for pattern, read in _FORMS)
