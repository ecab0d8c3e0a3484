"""Days and spans of time in a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.plain.days import periods

TODAY = date(2026, 11, 25)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("price of kimi on 1 march 2026", "2026-03-01", "2026-03-01"),
        ("on the 5th of june", "2026-06-05", "2026-06-05"),
        ("march 3rd, 2025", "2025-03-03", "2025-03-03"),
        ("on 2026-05-31", "2026-05-31", "2026-05-31"),
        ("in may 2026", "2026-05-01", "2026-05-31"),
        ("last may", "2026-05-01", "2026-05-31"),
        ("in december", "2025-12-01", "2025-12-31"),
        ("in march last year", "2025-03-01", "2025-03-31"),
        ("back in 2025", "2025-01-01", "2025-12-31"),
        ("in q3 2025", "2025-07-01", "2025-09-30"),
        ("since mid-september", "2026-09-11", "2026-09-20"),
        ("late march 2025", "2025-03-21", "2025-03-31"),
        ("8月中旬", "2026-08-11", "2026-08-20"),
        ("in early 2026", "2026-01-01", "2026-03-31"),
        ("3 months ago", "2026-08-25", "2026-08-25"),
        ("a year ago", "2025-11-25", "2025-11-25"),
        ("two weeks ago", "2026-11-11", "2026-11-11"),
        ("over the last 30 days", "2026-10-26", "2026-11-25"),
        ("since last week", "2026-11-16", "2026-11-22"),
        ("since monday", "2026-11-23", "2026-11-23"),
        ("yesterday", "2026-11-24", "2026-11-24"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("in two weeks", "2026-11-26", "2026-12-09"),
        ("next year", "2027-01-01", "2027-12-31"),
        ("on halloween", "2026-10-31", "2026-10-31"),
        ("on 13/1/2026", "2026-01-13", "2026-01-13"),
        ("2026年3月1号", "2026-03-01", "2026-03-01"),
        ("今年五月", "2026-05-01", "2026-05-31"),
        ("去年12月", "2025-12-01", "2025-12-31"),
        ("上个月", "2026-10-01", "2026-10-31"),
        ("三个月前", "2026-08-25", "2026-08-25"),
        ("最近一个月", "2026-10-25", "2026-11-25"),
        ("近两个星期", "2026-11-11", "2026-11-25"),
        ("这礼拜", "2026-11-23", "2026-11-25"),
        ("2025年以前", "2025-01-01", "2025-12-31"),
        ("上个月25号", "2026-10-25", "2026-10-25"),
        ("on the 25th of last month", "2026-10-25", "2026-10-25"),
        ("去年六一", "2025-06-01", "2025-06-01"),
        ("昨天", "2026-11-24", "2026-11-24"),
        ("2025年", "2025-01-01", "2025-12-31"),
    ],
)
def test_a_span_of_time_is_its_first_and_its_last_day(text, first, last):
    (found,) = periods(text, TODAY)
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "may i ask what kimi costs",  # a word, not the month
        "gpt-4o-2024-05-13",  # the name of a model
        "claude opus 4.7",
        "3000 years ago",
        "the last 9999999999 days",
        "on 1/9/2026",  # the first of September to some, the ninth of January to others
        "on 31 february 2026",
        "top 5 models",
    ],
)
def test_what_is_no_day_is_none(text):
    assert periods(text, TODAY) == []


def test_two_days_are_two():
    found = periods("between 1 march 2026 and 2 april 2026", TODAY)
    assert [period.first.isoformat() for period in found] == ["2026-03-01", "2026-04-02"]
