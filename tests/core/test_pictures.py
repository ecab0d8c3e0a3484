"""What a chart shows: which scale it needs, and which of many nothing cheaper beats."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.core.pictures import Bar, Bars, frontier, wide

PAIRS = st.lists(
    st.tuples(st.integers(0, 20).map(Decimal), st.integers(0, 20).map(Decimal)), max_size=30
)


def test_values_are_far_apart_from_thirty_times_on():
    assert not wide([Decimal(1), Decimal(30)])
    assert wide([Decimal(1), Decimal(31)])
    assert wide([Decimal(31), Decimal(0), Decimal(1)])
    assert not wide([Decimal(0), Decimal(1000)])
    assert not wide([])


def test_bars_are_far_apart_only_within_one_group():
    low, high = (Bar("a", "", Decimal(n), Decimal(n), group=str(n)) for n in (1, 99))
    apart = Bars("", "", "USD", "", (low, high))
    together = Bars("", "", "USD", "", (low, Bar("b", "", Decimal(99), Decimal(99), group="1")))
    assert not apart.logarithmic
    assert together.logarithmic


@given(PAIRS)
def test_nothing_beats_what_is_on_the_frontier(pairs):
    best = frontier(pairs)
    for place in best:
        price, score = pairs[place]
        assert not any((p <= price and s > score) or (p < price and s >= score) for p, s in pairs)


@given(PAIRS)
def test_everything_off_the_frontier_is_matched_by_something_on_it(pairs):
    best = [pairs[place] for place in frontier(pairs)]
    for price, score in pairs:
        assert any(p <= price and s >= score for p, s in best)


@given(PAIRS)
def test_the_frontier_rises_with_the_price_and_holds_each_step_once(pairs):
    best = [pairs[place] for place in frontier(pairs)]
    assert best == sorted(set(best))
    assert [score for _, score in best] == sorted({score for _, score in best})


@given(PAIRS)
def test_where_less_is_better_the_frontier_falls(pairs):
    top = Decimal(20)
    turned = [(price, top - score) for price, score in pairs]
    assert frontier(turned, falling=True) == frontier(pairs)


def test_of_two_that_are_the_same_the_first_stands_for_both():
    assert frontier([(Decimal(1), Decimal(5)), (Decimal(1), Decimal(5))]) == [0]
