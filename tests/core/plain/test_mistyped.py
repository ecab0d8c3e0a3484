"""Words with a letter wrong are taken for what was meant, and names are never made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.names.english import ordinary
from bot.core.plain.mistyped import cue_near, is_filler, is_tier, with_units


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("five monihs ago", "five months ago"),
        ("1m cnotext", "1m context"),
        ("10m tokn in", "10m token in"),
        ("in canaad", "in canada"),
        ("an aemrican model", "an american model"),
        ("the cortex of it", "the cortex of it"),  # a word of its own
        ("kimi-monihs", "kimi-monihs"),  # part of a name
    ],
)
def test_units_and_countries_are_written_right(text, right):
    assert with_units(text)[0] == right


@pytest.mark.parametrize(
    ("word", "cue"),
    [("pirce", "price"), ("prce", "price"), ("hsot", "host"), ("chepest", "cheapest")],
)
def test_what_tells_the_kind_of_question_may_be_mistyped(word, cue):
    assert cue_near(word) == cue


@given(st.sampled_from(sorted(ordinary())))
def test_no_word_of_every_day_is_a_mistyped_one(word):
    assert cue_near(word) is None
    assert not is_filler(word)
    assert not is_tier(word)
    assert with_units(word)[0] == word


@pytest.mark.parametrize(
    ("word", "tier"), [("thinkng", True), ("falsh", True), ("thinking", False), ("sink", False)]
)
def test_a_tier_with_a_letter_wrong_belongs_to_the_name_before_it(word, tier):
    assert is_tier(word) == tier
