"""Parts of months and years, halves, feasts, and days without a year."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.plain.days import periods

TODAY = date(2026, 11, 25)  # a Wednesday
PIECES = re.split(
    " ",
    "半年 一年 半 两 个 月 12 3 年 初 中 底 末 前 后 去年 今年 上 下 季度 春节 国庆 前后 到现在 "
    "周三 last year ago and a half month winter summer the end of december q4 h1 in over past 29 "
    "february christmas eve around",
)


def read(text: str) -> tuple[str, str]:
    (found,) = periods(text, TODAY)
    return found.first.isoformat(), found.last.isoformat()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("半年前", "2026-05-25"),
        ("半年以前", "2026-05-25"),
        ("一年半前", "2025-05-25"),
        ("两年半以前", "2024-05-25"),
        ("半个月前", "2026-11-10"),
        ("三个半月前", "2026-08-10"),
        ("两个季度前", "2026-05-25"),
        ("half a year ago", "2026-05-25"),
        ("a year and a half ago", "2025-05-25"),
        ("one and a half years ago", "2025-05-25"),
        ("two and a half years ago", "2024-05-25"),
        ("1.5 years ago", "2025-05-25"),
        ("18 months ago", "2025-05-25"),
        ("six months back", "2026-05-25"),
        ("a fortnight ago", "2026-11-11"),
        ("two quarters ago", "2026-05-25"),
        ("last night", "2026-11-24"),
        ("大前天", "2026-11-22"),
        ("后天", "2026-11-27"),
        ("上周三", "2026-11-18"),
        ("去年这个时候", "2025-11-25"),
        ("去年此时", "2025-11-25"),
        ("去年同期", "2025-11-25"),
        ("this time last year", "2025-11-25"),
        ("the same period last year", "2025-11-25"),
        ("上半年末", "2026-06-30"),
        ("去年上半年末", "2025-06-30"),
        ("一季度末", "2026-03-31"),
        ("the end of H1", "2026-06-30"),
        ("at the end of q1 2026", "2026-03-31"),
        ("去年除夕", "2025-01-28"),
        ("春节", "2026-02-17"),
        ("中秋节当天", "2026-09-25"),
        ("at easter", "2026-04-05"),
        ("last year on black friday 2025", "2025-11-28"),
    ],
)
def test_a_day_counted_from_today_or_named(text, day):
    found = periods(text, TODAY)[-1]
    assert (found.first.isoformat(), found.last.isoformat()) == (day, day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("年初", "2026-01-01", "2026-01-31"),
        ("今年年初", "2026-01-01", "2026-01-31"),
        ("去年年初", "2025-01-01", "2025-01-31"),
        ("年中", "2026-06-01", "2026-06-30"),
        ("去年年中", "2025-06-01", "2025-06-30"),
        ("去年年底", "2025-12-01", "2025-12-31"),
        ("年底", "2026-12-01", "2026-12-31"),
        ("25年底", "2025-12-01", "2025-12-31"),
        ("上半年", "2026-01-01", "2026-06-30"),
        ("去年下半年", "2025-07-01", "2025-12-31"),
        ("5 月初", "2026-05-01", "2026-05-10"),
        ("5月初", "2026-05-01", "2026-05-10"),
        ("8月中", "2026-08-11", "2026-08-20"),
        ("8月中国公司", "2026-08-01", "2026-08-31"),
        ("8月底", "2026-08-21", "2026-08-31"),
        ("去年十二月末", "2025-12-21", "2025-12-31"),
        ("八月下旬", "2026-08-21", "2026-08-31"),
        ("上个月底", "2026-10-21", "2026-10-31"),
        ("这个月初", "2026-11-01", "2026-11-10"),
        ("上个季度", "2026-07-01", "2026-09-30"),
        ("去年夏天", "2025-06-01", "2025-08-31"),
        ("最近半年", "2026-05-25", "2026-11-25"),
        ("过去一年半", "2025-05-25", "2026-11-25"),
        ("5月到现在", "2026-05-01", "2026-11-25"),
        ("年初至今", "2026-01-01", "2026-11-25"),
        ("国庆前后", "2026-09-28", "2026-10-04"),
        ("十一期间", "2026-10-01", "2026-10-07"),
        ("上上个月", "2026-09-01", "2026-09-30"),
        ("year-end 2025", "2025-12-01", "2025-12-31"),
        ("春节期间", "2026-02-17", "2026-02-23"),
        ("国庆后有什么变动", "2026-10-02", "2026-11-25"),
        ("春节后多少钱", "2026-02-18", "2026-03-03"),
        ("mid-August", "2026-08-11", "2026-08-20"),
        ("early May", "2026-05-01", "2026-05-10"),
        ("late June", "2026-06-21", "2026-06-30"),
        ("the middle of june", "2026-06-11", "2026-06-20"),
        ("the end of last month", "2026-10-21", "2026-10-31"),
        ("the start of the year", "2026-01-01", "2026-01-31"),
        ("the beginning of last year", "2025-01-01", "2025-01-31"),
        ("the end of last year", "2025-12-01", "2025-12-31"),
        ("Q1 2026", "2026-01-01", "2026-03-31"),
        ("2025 q4", "2025-10-01", "2025-12-31"),
        ("first half of 2026", "2026-01-01", "2026-06-30"),
        ("H2 2025", "2025-07-01", "2025-12-31"),
        ("since the summer", "2026-06-01", "2026-08-31"),
        ("over the summer", "2026-06-01", "2026-08-31"),
        ("last winter", "2025-12-01", "2026-02-28"),
        ("around Christmas", "2025-12-22", "2025-12-28"),
        ("over the past year", "2025-11-25", "2026-11-25"),
        ("the last year and a half", "2025-05-25", "2026-11-25"),
    ],
)
def test_a_part_of_a_month_or_year(text, first, last):
    assert read(text.replace(" 月", "月")) == (first, last)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("12月 kimi 多少钱", "2026-12-01"),
        ("12月2日 kimi 多少钱", "2026-12-02"),
        ("双十二 kimi 多少钱", "2026-12-12"),
        ("what does kimi cost in december", "2026-12-01"),
        ("圣诞 kimi 会不会降价", "2026-12-25"),
        ("12月 kimi 降价了吗", "2025-12-01"),
        ("12月发布的模型", "2025-12-01"),
        ("kimi 12月以来的价格", "2025-12-01"),
        ("what did kimi cost in december", "2025-12-01"),
        ("models released in december", "2025-12-01"),
        ("kimi 3月多少钱", "2026-03-01"),  # four months ahead: the last one
    ],
)
def test_a_month_without_a_year_is_the_nearest_one_unless_the_past_is_meant(text, first):
    assert read(text)[0] == first


def test_a_season_with_a_day_in_it_is_that_day():
    found = periods("it was cheap this summer, what did it cost on August 1, 2026?", TODAY)
    assert {(period.first, period.last) for period in found} == {(date(2026, 8, 1),) * 2}


@pytest.mark.parametrize(
    "text",
    [
        "2031年春节",  # not in the table
        "补一下年中的账",
        "trim the budget for the first half",
        "when did the price last fall",
        "a story on last spring's price war",
        "the fall in price",
    ],
)
def test_what_is_no_part_of_a_year_is_none(text):
    assert all(period.last.year == 2031 for period in periods(text, TODAY))


@given(
    st.dates(date(2024, 1, 1), date(2028, 12, 31)),
    st.lists(
        st.sampled_from(PIECES),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(["", " "]),
)
def test_every_span_begins_before_it_ends(today, words, gap):
    assert all(period.first <= period.last for period in periods(gap.join(words), today))
