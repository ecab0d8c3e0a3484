"""What only dresses a question is taken off before it is heard."""

from __future__ import annotations

import pytest

from bot.core.plain.text import tidy


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("price of kimi, for my talk on friday", "price of kimi, for my talk "),
        ("kimi for tomorrow's board meeting", "kimi "),
        ("the Q1 budget: price of kimi", "the budget: price of kimi"),
        ("price of kimi on friday", "price of kimi on friday"),  # that day is asked about
        ("what changed this week", "what changed this week"),
        ("最便宜的模型 上下文要够", "最便宜的模型,上下文要够"),  # a pause, as typed on a phone
        ("kimi 的 价格", "kimi 的 价格"),
        ("hw much is kimi w 1m", "how much is kimi with 1m"),
    ],
)
def test_it_is_taken_off(typed, plain):
    assert tidy(typed).replace("，", ",") == " ".join(plain.split())
