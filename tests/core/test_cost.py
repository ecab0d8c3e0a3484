"""bot/core/cost.py: tokens and requests at the rates of a price."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import cost
from bot.core.facts import Price
from bot.core.workload import Workload

BASE = Price(
    model="roc-1",
    seller="acme",
    region="global",
    mode="standard",
    above_context_tokens=0,
    currency="USD",
    kind="list",
    valid_from=None,
    valid_to=None,
    promised_through=None,
    input_mtok=Decimal(2),
    output_mtok=Decimal(10),
    cache_read_mtok=Decimal("0.2"),
    cache_write_mtok=None,
    cache_write_long_mtok=None,
    long_cache_hours=None,
    input_unit="token",
    output_unit="token",
    note=None,
    basis="documented",
    checked="2026-11-01",
    source="book",
)
TIER = replace(BASE, above_context_tokens=200_000, input_mtok=Decimal(4), output_mtok=Decimal(15))
BATCH = replace(BASE, mode="batch", input_mtok=Decimal(1), output_mtok=Decimal(5))

counts = st.integers(0, 10**9)
rates = st.decimals(0, 1000, places=6)
shares = st.integers(0, 100)


def charged(load: Workload, *rows: Price) -> Decimal:
    """Return what one request costs at the rates chosen among rows."""
    found = cost.choose(rows, load)
    assert found is not None
    return cost.request(found, load)


def test_a_request_costs_its_tokens_at_the_rates_of_a_million():
    assert charged(Workload(10_000, 1_000), BASE) == Decimal("0.03")
    assert charged(Workload(1_000_000, 0), BASE) == 2
    assert charged(Workload(0, 1_000_000), BASE) == 10
    assert charged(Workload(0, 0), BASE) == 0


@pytest.mark.parametrize(
    ("cached", "expected"), [(0, "2"), (25, "1.55"), (50, "1.1"), (100, "0.2")]
)
def test_the_cached_share_is_charged_at_the_cache_read_rate(cached, expected):
    assert charged(Workload(1_000_000, 0, cached=cached), BASE) == Decimal(expected)


def test_an_unknown_cache_read_rate_is_that_of_input_and_said_so():
    found = cost.choose([replace(BASE, cache_read_mtok=None)], Workload(1_000_000, 0, cached=50))
    assert found is not None
    assert not found.cache_known
    assert found.cache_read == 2


def test_a_cache_that_is_free_is_not_an_unknown_one():
    free = replace(BASE, cache_read_mtok=Decimal(0))
    found = cost.choose([free], Workload(1_000_000, 0, cached=100))
    assert found is not None
    assert found.cache_known
    assert cost.request(found, Workload(1_000_000, 0, cached=100)) == 0


@pytest.mark.parametrize(
    ("sent", "tier"),
    [
        (0, 0),
        (1, 0),
        (199_999, 0),
        (200_000, 0),
        (200_001, 200_000),
        (512_000, 200_000),
        (512_001, 512_000),
        (10**9, 512_000),
    ],
)
def test_a_tier_holds_for_requests_of_more_input_than_it_names(sent, tier):
    rows = [TIER, BASE, replace(TIER, above_context_tokens=512_000)]
    found = cost.choose(rows, Workload(sent, 10))
    assert found is not None
    assert found.price.above_context_tokens == tier


def test_cached_input_counts_for_the_tier_and_output_does_not():
    rows = [BASE, TIER]
    cached = cost.choose(rows, Workload(200_001, 0, cached=100))
    long = cost.choose(rows, Workload(200_000, 500_000))
    assert cached is not None
    assert long is not None
    assert (cached.price, long.price) == (TIER, BASE)


def test_a_batch_is_charged_at_the_batch_price():
    found = cost.choose([BASE, BATCH], Workload(1_000, 10, batch=True))
    assert found is not None
    assert (found.price, found.batch_missing) == (BATCH, False)


def test_without_a_batch_price_the_standard_one_stands_in_and_says_so():
    found = cost.choose([BASE], Workload(1_000, 10, batch=True))
    assert found is not None
    assert (found.price, found.batch_missing) == (BASE, True)


def test_a_batch_price_for_short_requests_says_nothing_of_long_ones():
    found = cost.choose([BASE, TIER, BATCH], Workload(300_000, 10, batch=True))
    assert found is not None
    assert (found.price, found.batch_missing) == (TIER, True)


def test_nobody_is_charged_the_batch_price_who_did_not_ask():
    assert cost.choose([BATCH], Workload(1_000, 10)) is None


@pytest.mark.parametrize(
    ("row", "load"),
    [
        (replace(BASE, input_mtok=None), Workload(1, 0)),
        (replace(BASE, output_mtok=None), Workload(0, 1)),
        (replace(BASE, input_unit="page"), Workload(1, 1)),
        (replace(BASE, output_unit="image token"), Workload(1, 1)),
    ],
)
def test_what_is_not_known_per_token_is_not_reckoned(row, load):
    assert cost.choose([row], load) is None


def test_a_rate_that_is_not_needed_may_be_unknown():
    assert charged(Workload(1_000_000, 0), replace(BASE, output_mtok=None)) == 2


@given(st.tuples(counts, counts, counts, counts), rates, rates, rates, shares)
def test_two_requests_cost_what_their_tokens_cost_together(tokens, i, o, r, cached):
    a, b, c, d = tokens
    row = replace(BASE, input_mtok=i, output_mtok=o, cache_read_mtok=r)
    apart = sum(charged(Workload(x, y, cached=cached), row) for x, y in ((a, b), (c, d)))
    assert charged(Workload(a + c, b + d, cached=cached), row) == apart


@given(counts, counts, rates, rates, rates | st.none(), shares)
def test_a_cost_lies_between_nothing_and_all_at_the_dearest_rate(sent, received, i, o, r, cached):
    row = replace(BASE, input_mtok=i, output_mtok=o, cache_read_mtok=r)
    most = max(i, r or Decimal(0)) * sent + o * received
    assert 0 <= charged(Workload(sent, received, cached=cached), row) * 10**6 <= most


@given(counts, counts, shares, shares)
def test_more_from_the_cache_never_costs_more(sent, received, one, other):
    low, high = sorted((one, other))
    least = charged(Workload(sent, received, cached=high), BASE)
    assert least <= charged(Workload(sent, received, cached=low), BASE)


@given(counts, counts, st.booleans())
def test_nothing_cached_needs_no_cache_read_rate(sent, received, batch):
    load = Workload(sent, received, batch=batch)
    bare = cost.choose([replace(BASE, cache_read_mtok=None)], load)
    assert bare is not None
    assert bare.cache_known
    assert cost.request(bare, load) == charged(load, BASE)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 10**6))
def test_a_longer_request_never_costs_less_over_the_edge_of_a_dearer_tier(sent, more, received):
    rows = [BASE, TIER]
    shorter = charged(Workload(sent, received), *rows)
    assert shorter <= charged(Workload(sent + more, received), *rows)
