"""How days and spans of time are written, each form with what reads it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from bot.core.plain.days import feasts
from bot.core.plain.days.dates import (
    MONTHS,
    iso,
    month_alone,
    short_year,
    slashed,
    year_alone,
    ymd,
)
from bot.core.plain.days.nearest import Span
from bot.core.plain.days.parts import (
    half,
    part_of_month,
    part_of_near_month,
    part_of_year,
    quarter,
    season,
)
from bot.core.plain.days.relative import (
    WEEKDAYS,
    ago,
    ahead,
    day_of_month,
    days_away,
    named,
    past,
    same_time,
    weekday,
    weekday_of,
)
from bot.core.plain.numerals import HAN_NUMBER

Read = Callable[[re.Match[str], date], Span | None]

_MONTH = "|".join([*MONTHS, *(rf"{month[:3]}t?\.?" for month in MONTHS)])
_LONG_MONTH = "|".join([*(month for month in MONTHS if month != "may"), "may"])
_SURE_MONTH = "|".join(month for month in MONTHS if month not in ("may", "march"))  # no other word
_HAN_MONTH = r"\d\d?|[一二三四五六七八九十]{1,2}"
_WEEKDAY = "|".join(WEEKDAYS)
_N = (
    r"\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|half a|"
    rf"a|an|{HAN_NUMBER}"
)
_UNIT = "(?:day|week|fortnight|month|quarter|year)s?"
_HAN_UNIT = "天|日|周|个?星期|个?礼拜|个月|个?季度|年"
_YEAR = "20\\d\\d|last year|this year"
_HAN_YEAR = "20\\d\\d年|2[4-6]年|去年|今年|前年|明年"
_EDGE = "start|beginning|middle|end"
_LAST_MONTH = "(?<!上)上个?月"
_MID = "中(?![国文美日韩欧型小档间等位哪谁最])"  # no other word

_FORMS: tuple[tuple[str, Read], ...] = (  # in the order in which they are tried
    (r"(?<![A-Za-z\d-])(?P<y>20\d\d)[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?![A-Za-z\d-])", iso),
    (
        (
            rf"\b(?:(?P<part>early|mid|late)[ -]|(?:the )?(?P<part1>{_EDGE}) of )(?P<m>{_MONTH})\b"
            r"\.?,?(?: (?P<y>20\d\d|last year))?|"
            rf"(?P<y2>{_HAN_YEAR})?(?<![\d.个])(?P<m2>{_HAN_MONTH})月份?的?"
            rf"(?P<part2>[上中下]旬|初|{_MID}|底|末)"
        ),
        part_of_month,
    ),
    (
        (
            rf"\b(?:the )?(?P<part>{_EDGE}) of (?P<near>(?:last|this|the) month)\b|"
            rf"(?P<near2>{_LAST_MONTH}|这个?月|本月)月?的?(?P<part2>[上中下]旬|初|{_MID}|底|末)"
        ),
        part_of_near_month,
    ),
    (
        (
            r"\b(?:at )?(?:about |around )?(?:this|the same) (?:time|day|period|(?P<month>month)) "
            r"(?:of )?(?P<back>(?:last|next) year|last month|last week)\b|"
            rf"(?P<back2>去年|前年|明年|{_LAST_MONTH}|上周)的?(?:"
            r"(?:这个?)?(?:时候|时间)|此时|此刻|同期|同一?时期|今天|今日|这一?天|这会儿?|"
            r"(?P<month2>这个月|同月|本月))"
        ),
        same_time,
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
            rf"(?:(?P<last>{_LAST_MONTH})|(?:这个?|本)月)(?P<d>\d\d?|{HAN_NUMBER})[日号]|"
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
    (r"(?<![A-Za-z\d-])(?P<y>20\d\d)-(?P<m>0[1-9]|1[0-2])(?![A-Za-z\d-])", ymd),
    (
        (
            rf"\b(?:the )?(?:(?P<edge>{_EDGE}) of (?:the )?)?(?:q(?P<nth>[1-4])|"
            r"(?P<nth1>first|second|third|fourth) quarter)"
            rf"(?:,? (?:of )?(?P<y>{_YEAR}|the year))?\b|\b(?P<y3>20\d\d)[ -]?q(?P<nth3>[1-4])\b|"
            rf"(?P<y2>{_HAN_YEAR})?第?(?P<nth2>[一二三四1-4])季度?(?P<edge2>[初末底])?"
        ),
        quarter,
    ),
    (
        (
            rf"\b(?:the )?(?:(?P<edge>{_EDGE}) of (?:the )?)?"
            rf"(?:h(?P<nth>[12])(?: (?:of )?(?P<y>{_YEAR}))?|"
            rf"(?P<nth1>first|second) half of (?P<y1>{_YEAR}|the year))\b(?!-)|"
            r"\b(?P<y3>20\d\d)[ -]?h(?P<nth3>[12])\b|"
            rf"(?P<y2>{_HAN_YEAR})?的?(?P<nth2>[上下])半年(?P<edge2>[初末底])?"
        ),
        half,
    ),
    (
        (
            r"\b(?P<season>spring|summer|autumn|fall|winter)[ -](?:of |in )?(?P<y>20\d\d)\b|"
            r"\b(?:over|during|throughout) (?:the|(?P<which1>last|this)) "
            r"(?P<season1>spring|summer|autumn|fall|winter)\b|"
            r"(?:(?<=\bin )|(?<=\bsince )|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter ))(?:the )?"
            r"(?P<season3>spring|summer|autumn|winter|(?<=the )fall(?! (?:in|of)))\b|"
            r"\b(?P<which>last|this) (?P<season4>spring|summer|autumn|fall|winter)\b(?!'s)|"
            rf"(?P<y2>{_HAN_YEAR}|[今去](?=[春夏秋冬]))?(?P<season2>[春夏秋冬])[天季]"
        ),
        season,
    ),
    (
        (
            r"\b(?:(?P<part>early|mid|late)[ -](?:of |in )?|"
            rf"(?:the )?(?P<part1>{_EDGE})[ -](?:of |in )?)"
            r"(?P<y>20\d\d|(?:last|this|next) year|(?<=of )the year)\b|"
            rf"\b(?:(?P<part3>mid)-?year|year[- ](?P<part4>end))\b(?: (?:of )?(?P<y3>{_YEAR})\b)?|"
            rf"(?:(?P<y2>{_HAN_YEAR})年?|(?<![\d一二两三四五六七八九十半近每多整全财])年)"
            rf"(?P<part2>初|底|末|{_MID})"
            r"(?!(?<=年初)以来|的?[账单报会总]|谁)"
        ),
        part_of_year,
    ),
    (
        (
            r"(?<![a-z\d.])(?:the )?(?:(?P<around>around |about |near )?)"
            rf"(?:(?P<y2>{_HAN_YEAR})的?)?(?P<feast>{feasts.NAMES})(?![a-z\d])"
            rf"(?: (?P<y>{_YEAR}))?"
            r"(?:(?P<around2>前后|左右|那几天|那阵子?|那段时间)|(?P<week>期间|假期|长假|黄金周)|当天|那天)?"
        ),
        feasts.feast,
    ),
    (r"\b(?P<m>\d\d?)/(?P<d>\d\d?)/(?P<y>20\d\d)\b", slashed),
    (r"(?<![\d.])(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<y>20\d\d)(?![\d.])", iso),
    (rf"(?P<y>2[4-6])年(?P<m>{_HAN_MONTH})月份?(?:(?P<d>\d\d?)[日号])?", short_year),
    (r"大?前天|大?后天|day before yesterday|day after tomorrow", days_away),
    (rf"(?<=\blast )(?P<m>{_MONTH})\b", ymd),
    (rf"(?<=\bbetween )(?P<m>{_MONTH})(?= and (?:{_MONTH})\b)", ymd),
    (rf"(?<=\bin )(?P<m>{_MONTH})\b|(?<=\bsince )(?P<m2>{_MONTH})\b", month_alone),
    (rf"(?<=\bof )(?P<m>{_LONG_MONTH})\b|(?<=\bfrom )(?P<m2>{_MONTH})\b", month_alone),
    (rf"(?<!\d )\b(?P<m>{_SURE_MONTH})\b", ymd),
    (
        (
            rf"\b(?P<n>{_N})(?P<half> and a half)? (?P<unit>{_UNIT})(?P<half2> and a half)? "
            r"(?:ago|(?<!\ba day )back)\b"
        ),
        ago,
    ),
    (rf"\bin (?!an? )(?P<n>{_N}) (?P<unit>{_UNIT})\b(?! ago)", ahead),
    (
        (
            rf"(?P<n>{_N})(?:(?P<unit>{_HAN_UNIT})(?P<half>半)?|"
            r"(?P<half2>个半)(?P<unit2>月|星期|礼拜|季度))[之以]?前(?![后三五十几\d])"
        ),
        ago,
    ),
    (
        (
            rf"\b(?:the )?(?:past|last) (?P<n>{_N})(?P<half> and a half)? (?P<unit>{_UNIT})\b|"
            r"\b(?:the )?past (?P<unit2>fortnight|month|quarter|year)(?P<half2> and a half)?\b|"
            r"\b(?:the )?last (?P<unit3>fortnight)\b|"
            r"\b(?:the )?last (?P<unit4>month|year)(?P<half4> and a half)\b"
        ),
        past,
    ),
    (
        (
            rf"(?:最近|过去|近)的?(?P<n>{_N})(?:(?P<unit>{_HAN_UNIT})(?P<half>半)?|"
            r"(?P<half2>个半)(?P<unit2>月|星期|礼拜))"
        ),
        past,
    ),
    (
        r"(?P<which>[上这本下])个?(?:周|星期|礼拜)(?P<day>[一二三四五六日天])(?![共次起直样个均几些\d])",
        weekday_of,
    ),
    (rf"\bsince (?:last )?(?P<day>{_WEEKDAY})\b|\b(?:last|on) (?P<day2>{_WEEKDAY})\b", weekday),
    (
        (
            r"\b(?:yesterday|tomorrow|(?:last|this|next) (?:week|month|year)|last quarter|"
            r"this quarter|last night|(?:the )?past week|(?:the )?year before last)\b|"
            r"昨天|昨日|昨晚|上上个?周|上上个?星期|上上个?月|上个?季度|[本这]个?季度|上个?周|上个?星期|上个?礼拜|本周|这周|这个?星期|这个?礼拜|上个?月|这个月|本月|"
            r"(?:今年)?年初以来|今年以来|去年|今年|前年|明天|明年|下个?周|下个?星期|下个?月"
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
