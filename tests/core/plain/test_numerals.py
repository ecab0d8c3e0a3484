"""Amounts as people write them."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.plain.numerals import AMOUNT, amount, han, small


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10m", 10_000_000),
        ("1.5 billion", 1_500_000_000),
        ("500k", 500_000),
        ("12,345", 12_345),
        ("half a million", 500_000),
        ("two thousand", 2000),
        ("500万", 5_000_000),
        ("一千万", 10_000_000),
        ("两百万", 2_000_000),
        ("1.5亿", 150_000_000),
        ("三千五百", 3500),
    ],
)
def test_an_amount_is_read_with_its_scale(text, value):
    found = re.fullmatch(AMOUNT, text, re.IGNORECASE)
    assert found
    assert amount(found["number"], found["scale"], found["scale2"]) == value


@given(st.integers(1, 9999))
def test_every_number_below_ten_thousand_is_read_back_from_chinese(number):
    digits, text = "零一二三四五六七八九", ""
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        text += digits[digit] + unit if digit else "零" if text and text[-1] != "零" else ""
    assert han(text.rstrip("零") or "零") == number


def test_what_is_no_number_is_none():
    assert [small(text) for text in ("7", "seven", "七", "a couple", "kimi", "")] == [
        7, 7, 7, 2, None, None,
    ]  # fmt: skip


def test_a_half_is_one():
    assert amount("半", None) == Decimal("0.5")
