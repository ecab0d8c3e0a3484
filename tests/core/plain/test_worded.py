"""Numbers, years and days that are written in English words."""

from __future__ import annotations

import pytest

from bot.core.plain.worded import in_digits


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("top ten on gpqa", "top 10 on gpqa"),
        ("twenty five billion", "25 billion"),
        ("seventy-two percent", "72 percent"),
        ("in twenty twenty six", "in 2026"),
        ("in two thousand and nineteen", "in 2019"),
        ("december first twenty twenty five", "december 1th 2025"),
        ("the twenty-second of october", "the 22th of october"),
        ("october the thirtieth", "october the 30th"),
        ("second place, first of all", "second place, first of all"),
        ("opus five point five", "opus five point five"),  # a version, see `versions`
        ("no. 7 on hle", "seventh on hle"),
        ("#1 on gpqa", "number one on gpqa"),
        ("number 25 on gpqa", "25th on gpqa"),
        ("place 3 of hle", "third of hle"),
        ("rank 5 models", "rank 5 models"),  # as many as that
        ("eleven labs, tencent", "11 labs, tencent"),
    ],
)
def test_they_are_written_in_digits(text, digits):
    assert in_digits(text) == digits
