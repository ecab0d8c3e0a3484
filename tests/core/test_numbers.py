"""bot/core/numbers.py: the only place where a number becomes text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import numbers, speech

RATES = st.decimals(0, 10**6, places=6)
DOLLARS = st.integers(1, 9_000_000_000_000)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
SCALES = {"T": 10**12, "B": 10**9, "M": 10**6, "K": 10**3}


def read(text: str) -> Decimal:
    """What a person understands by `~$45B`, `1.05M` or `8,192`."""
    digits = text.strip("~$¥").replace(",", "")
    scale = SCALES.get(digits[-1], 1)
    return Decimal(digits.rstrip("TBMK")) * scale


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "$0.00"),
        ("0.6", "$0.60"),
        ("0.60", "$0.60"),
        ("2.5", "$2.50"),
        ("10", "$10.00"),
        ("1E+1", "$10.00"),
        ("1.075", "$1.075"),
        ("0.003625", "$0.003625"),
        ("0.0000001", "$0.0000001"),
        ("1234.5", "$1,234.50"),
        ("1000000", "$1,000,000.00"),
    ],
)
def test_a_rate_is_written_exactly_with_at_least_two_places(value, text):
    assert numbers.money(Decimal(value)) == text


def test_a_rate_in_yuan_has_the_sign_of_yuan():
    assert numbers.money(Decimal("3.2"), "CNY") == "¥3.20"


@given(RATES)
def test_no_digit_of_a_rate_is_lost(value):
    assert read(numbers.money(value)) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [("0", "~$0"), ("0.8912", "~$0.891"), ("12.345", "~$12.3"), ("0.000123456", "~$0.000123")],
)
def test_a_converted_rate_has_three_digits_and_says_about(value, text):
    assert numbers.about(Decimal(value)) == text


@pytest.mark.parametrize(
    ("low", "high", "approximate", "text"),
    [
        (600_000_000_000, 600_000_000_000, True, "~$600B"),
        (45_000_000_000, 50_000_000_000, False, "$45–50B"),
        (45_000_000_000, 50_000_000_000, True, "~$45–50B"),
        (900_000_000_000, 1_100_000_000_000, False, "$900B–1.1T"),
        (1_859_400_000_000, 1_859_400_000_000, False, "$1.859T"),
        (278_508_056_388, 278_508_056_388, False, "$278.5B"),
        (1_000_000, 1_000_000, False, "$1M"),
        (999_999, 999_999, False, "$1M"),
        (999_960_000_000, 999_960_000_000, False, "$1T"),
        (950_000, 950_000, False, "$950,000"),
        (1, 1, False, "$1"),
    ],
)
def test_a_valuation_has_four_digits_and_keeps_its_range(low, high, approximate, text):
    assert numbers.big_usd(low, high, approximate=approximate) == text


@given(DOLLARS)
def test_a_valuation_is_never_off_by_more_than_its_fifth_digit(dollars):
    shown = read(numbers.big_usd(dollars, dollars))
    assert abs(shown - dollars) <= Decimal(dollars) / 1999


@given(DOLLARS)
def test_a_valuation_never_needs_more_than_four_figures_before_its_letter(dollars):
    text = numbers.big_usd(dollars, dollars)
    assert text[-1].isdigit() or Decimal(text[1:-1]) < 1000 or text.endswith("T")


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0"),
        (1, "1"),
        (8192, "8,192"),
        (9999, "9,999"),
        (10_000, "10K"),
        (131_072, "131K"),
        (262_144, "262K"),
        (999_499, "999K"),
        (999_500, "1M"),
        (1_000_000, "1M"),
        (1_048_576, "1.05M"),
        (10_000_000, "10M"),
    ],
)
def test_tokens_have_three_digits(count, text):
    assert numbers.tokens(count) == text


@given(st.integers(0, 10**8))
def test_tokens_are_never_off_by_more_than_their_fourth_digit(count):
    assert abs(read(numbers.tokens(count)) - count) <= Decimal(count) / 199


@pytest.mark.parametrize(
    ("share", "text"),
    [
        ("0", "0 %"),
        ("0.12", "12 %"),
        ("0.165", "16.5 %"),
        ("0.0025", "0.25 %"),
        ("1", "100 %"),
        ("12", "1,200 %"),
        ("0.333333333", "33.3 %"),
    ],
)
def test_a_share_is_written_as_per_cent(share, text):
    assert numbers.percent(Decimal(share)) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        ("13.3333", None, "13.3 times"),
        ("12", "13.3333", "12 to 13.3 times"),
        ("12.01", "12.02", "12 times"),
        ("1", None, "1 times"),
        ("0.5", None, "0.5 times"),
        ("4512.4", None, "4,512 times"),
    ],
)
def test_a_ratio_has_three_digits_and_one_figure_where_both_ends_look_alike(low, high, text):
    assert numbers.times(Decimal(low), high and Decimal(high)) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        ("44.9", "percent", "44.9 %"),
        ("44.0", "percent", "44 %"),
        ("1430.0", "elo", "1,430 Elo"),
        ("54.19", "minutes", "54.19 min"),
        ("68.5", "index", "68.5"),
        ("0", "index", "0"),
        ("-0.5", "index", "-0.5"),
        ("-12.25", "index", "-12.25"),
    ],
)
def test_a_score_carries_its_unit_and_its_sign(value, unit, text):
    assert numbers.score(Decimal(value), unit) == text


@pytest.mark.parametrize(
    ("iso", "text", "first", "last"),
    [
        ("2026-05-29", "29 May 2026", "2026-05-29", "2026-05-29"),
        ("2026-05-09", "9 May 2026", "2026-05-09", "2026-05-09"),
        ("2026-08-16T16:00:00Z", "16 Aug 2026", "2026-08-16", "2026-08-16"),
        ("2024-02", "Feb 2024", "2024-02-01", "2024-02-29"),
        ("2026-02", "Feb 2026", "2026-02-01", "2026-02-28"),
        ("2026-12", "Dec 2026", "2026-12-01", "2026-12-31"),
        ("2026", "2026", "2026-01-01", "2026-12-31"),
    ],
)
def test_a_day_is_said_as_far_as_it_is_known(iso, text, first, last):
    assert numbers.day(iso) == text
    assert numbers.first_day(iso) == date.fromisoformat(first)
    assert numbers.last_day(iso) == date.fromisoformat(last)


def test_a_day_that_was_said_in_one_language_is_said_in_another(monkeypatch):
    monkeypatch.setattr(speech, "translations", lambda _: {("", "{year}"): "{year}年"})
    assert numbers.day("1987") == "1987"
    with speech.speaking("zh"):
        assert numbers.day("1987") == "1987年"
    assert numbers.day("1987") == "1987"


def test_below_a_heading_that_names_the_unit_chinese_leaves_it_out_and_english_does_not():
    said = [
        numbers.big_usd(45 * 10**9, 5 * 10**10, approximate=True, headed=h) for h in (False, True)
    ]
    assert said == ["~$45–50B", "~$45–50B"]
    with speech.speaking("zh"):
        assert numbers.big_usd(4217 * 10**9, 4217 * 10**9) == "4.217万亿美元"
        assert numbers.big_usd(4217 * 10**9, 4217 * 10**9, headed=True) == "4.217万亿"
        assert numbers.tick(2e11, "USD") == "2000亿"
    assert numbers.tick(2e11, "USD") == "$200B"


@given(DAYS)
def test_a_whole_day_means_itself_and_its_month_and_year_hold_it(day):
    assert numbers.first_day(str(day)) == day == numbers.last_day(str(day))
    for part in (str(day)[:7], str(day)[:4]):
        assert numbers.first_day(part) <= day <= numbers.last_day(part)


@pytest.mark.parametrize(
    ("iso", "text"),
    [
        ("2026-11-23", "today"),
        ("2026-11-22", "1 day"),
        ("2026-05-06", "201 days"),
        ("2026-10", "23 days"),
        ("2026-11", "today"),
        ("2026", "today"),
        ("2027-01-01", "today"),
    ],
)
def test_an_age_counts_from_the_latest_day_that_is_meant(iso, text):
    assert numbers.age(iso, date(2026, 11, 23)) == text


def test_how_many_were_left_out_is_written_with_commas():
    assert numbers.more(1200) == "and 1,200 more"


def test_names_are_listed_as_a_person_lists_them():
    assert numbers.listed(["a"]) == "a"
    assert numbers.listed(["a", "b"]) == "a and b"
    assert numbers.either(["a", "b", "c"]) == "a, b or c"


@pytest.mark.parametrize("value", [Decimal("0.1"), 0.1, "0.1"])
def test_a_figure_never_passes_through_a_binary_fraction(value):
    assert numbers.exact(value) == Decimal("0.1")
