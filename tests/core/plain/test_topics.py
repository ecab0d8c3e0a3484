"""What is not known stands in the way of an answer only where the question is about it."""

from __future__ import annotations

import pytest

from bot.core.plain.topics import at_issue


@pytest.mark.parametrize(
    ("masked", "unknown", "asked"),
    [
        ("price of <x>", ["pizzas"], [True]),
        ("<n> or <x> , which is cheaper ?", ["pizzas"], [True]),
        ("<n> is on my <x> . what does it cost ?", ["fridge"], [False]),  # that does not ask
        ("what does <n> cost ? need it for my <x> .", ["fridge"], [False]),
        ("price of <n> as they <x> it", ["swallowed"], [False]),  # a verb
        ("<x> 多少钱", ["披萨"], [True]),
        ("<n> 和 <x> 谁贵", ["披萨"], [True]),
        ("<n> 的 <x> 有多少", ["披萨"], [True]),
        ("<x> 一下 <n> 的价格", ["端详"], [False]),
    ],
)
def test_only_what_is_at_a_place_of_its_own_is_asked_about(masked, unknown, asked):
    assert list(at_issue(masked, unknown)) == asked
