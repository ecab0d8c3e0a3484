"""bot/core/amounts.py: amounts as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import amounts, numbers


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("0", 0),
        ("10m", 10_000_000),
        ("10M tokens", 10_000_000),
        ("500k", 500_000),
        (" 500 K ", 500_000),
        ("1.5 million", 1_500_000),
        ("1.5mio", 1_500_000),
        ("2,000", 2_000),
        ("1,234,567", 1_234_567),
        ("2_000", 2_000),
        ("1 500 000", 1_500_000),
        ("1 token", 1),
        ("3 thousand", 3_000),
        ("2bn", 2_000_000_000),
        ("3万", 30_000),
        ("1.2亿", 120_000_000),
    ],
)
def test_a_count_is_read_as_it_is_written(text, count):
    assert amounts.count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        "",
        "k",
        "many",
        "-5",
        "2.000",
        "1.5",
        "1,5 million",
        "20,00",
        "1.23456k",
        "1e6",
        "٣",
        "9" * 30,
        "10x",
        "1..5k",
        "5 k k",
        "nan",
        "10m in",
    ],
)
def test_what_is_no_whole_number_or_could_mean_two_is_refused(text):
    assert amounts.count(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50", "50"),
        ("$2.50", "2.50"),
        ("us$1,000", "1000"),
        ("1k USD", "1000"),
        ("0.5 dollars", "0.5"),
    ],
)
def test_dollars_are_read_with_or_without_a_sign(text, value):
    assert amounts.dollars(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "$", "-1", "ten", "5 EUR", "1,5"])
def test_what_is_no_amount_of_dollars_is_refused(text):
    assert amounts.dollars(text) is None


@given(st.integers(0, 10**15))
def test_a_count_survives_each_way_of_writing_it(count):
    for text in (
        str(count),
        f"{count:,}",
        f"{count:_}",
        numbers.brief(count),
        numbers.amount(count),
    ):
        assert amounts.count(text) == count


@given(st.text(max_size=30))
def test_any_text_is_a_count_or_refused(text):
    found = amounts.count(text)
    assert found is None or found >= 0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("100B", 100 * 10**9),
        ("$5bn", 5 * 10**9),
        ("1T", 10**12),
        ("1.5 trillion USD", 1_500 * 10**9),
        ("2.5e9", 2_500_000_000),
        ("us$1E+12", 10**12),
        ("20,000,000", 20_000_000),
        ("1.2万亿美元", 1_200 * 10**9),
        ("1 千亿", 10**11),
        ("百亿", None),
        ("0", 0),
        ("", None),
        ("-1B", None),
        ("0.5", None),
        ("2.5e0", None),
        ("1e99", None),
        ("1e-9", None),
        ("1e", None),
        ("5 EUR", None),
        ("lots", None),
    ],
)
def test_what_a_company_may_be_worth_is_read_as_whole_dollars(text, value):
    assert amounts.worth(text) == value


@given(st.integers(0, 10**15))
def test_a_worth_survives_each_way_of_writing_it(value):
    digits = f"{value:,}"
    powers = f"{Decimal(value).normalize():e}".replace("e-", "e")
    for text in (str(value), f"${digits}", f"US${value}", numbers.brief(value), f"{digits} USD"):
        assert amounts.worth(text) == value
    assert amounts.worth(powers) == value


@given(st.text(max_size=30))
def test_any_text_is_a_worth_or_refused(text):
    found = amounts.worth(text)
    assert found is None or 0 <= found <= amounts.MOST
