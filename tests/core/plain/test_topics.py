"""What is not known stands in the way of an answer only where the question is about it."""

from __future__ import annotations

import pytest

from bot.core.plain.parts import narrower
from bot.core.plain.topics import at_issue


@pytest.mark.parametrize(
    ("masked", "unknown", "asked"),
    [
        ("price of <x>", ["pizzas"], [True]),
        ("<n> or <x> , which is cheaper ?", ["pizzas"], [True]),
        ("<n> is on my <x> . what does it cost ?", ["fridge"], [False]),  # that does not ask
        ("what does <n> cost ? need it for my <x> .", ["fridge"], [False]),
        ("price of <n> as they <x> it", ["swallowed"], [False]),  # a verb
        ("<q> <x> a month , each <t> tokens in", ["contracts"], [False]),  # what is counted
        ("what is <n> worth <x> days ?", ["tehse"], [False]),  # with a letter wrong
        ("<n> or <x> ?", ["tehse"], [True]),  # but it may be a name there
        ("<x> 多少钱", ["披萨"], [True]),
        ("<n> 和 <x> 谁贵", ["披萨"], [True]),
        ("<n> 的 <x> 有多少", ["披萨"], [True]),
        ("<x> 一下 <n> 的价格", ["端详"], [False]),
    ],
)
def test_only_what_is_at_a_place_of_its_own_is_asked_about(masked, unknown, asked):
    assert list(at_issue(masked, unknown)) == asked


@pytest.mark.parametrize(
    ("masked", "parts"),
    [
        ("what does <n> cost ?", []),
        ("we like <n> . what does it cost ?", ["what does it cost ?"]),
        ("need it for a slide , what does <n> cost", ["what does <n> cost"]),
        ("price of <n> , not of <n> ?", ["price of <n>"]),
        ("what if <n> is sold , what is it worth ?", []),  # nothing may be left out of that
        ("明天要交 , <n> 多少钱", ["<n> 多少钱"]),
        ("老板让我查一下 : <n> 多少钱", ["<n> 多少钱"]),  # which asks for an answer only
    ],
)
def test_the_part_that_asks_is_told_from_what_leads_to_it(masked, parts):
    found = [" ".join(masked[s:e].strip() for s, e in part.spans) for part in narrower(masked)]
    assert list(dict.fromkeys(found)) == parts
