"""bot/core/courses.py: the steps of a price or worth, those within a time, and where it turned."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import courses
from bot.core.courses import Turns
from tests.bots import NOW
from tests.small import model, price

DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@given(
    st.lists(DAYS).map(sorted),
    st.none() | DAYS,
    st.none() | DAYS,
    st.integers(min_value=0),
)
def test_what_lies_within_a_time_is_one_stretch_from_what_stood_when_it_began(
    days, since, until, pick
):
    held = [place for place, day in enumerate(days) if since and day <= since]
    at = held[pick % len(held)] if held else None
    if since and until:
        since, until = sorted((since, until))
        at = at if at is not None and days[at] <= since else None
    places = list(courses.stretch(days, at, since, until))
    assert places == list(range(len(days)))[places[0] : places[-1] + 1] if places else True
    assert all(not until or days[place] <= until for place in places)
    assert all(not since or days[place] >= since for place in places if at is None)
    within = [
        place
        for place, day in enumerate(days)
        if (not since or day >= since) and (not until or day <= until)
    ]
    assert set(within if at is None else [p for p in within if p >= at]) <= set(places)
    if at is not None and places:
        assert places[0] == at


@given(st.lists(st.integers(0, 5).map(Decimal), max_size=7))
def test_only_a_series_that_went_both_ways_turned(values):
    found = courses.turns(values)
    steady = values in (sorted(values), sorted(values, reverse=True))
    assert (found == Turns()) == steady
    if found.lowest is not None:
        assert values[found.lowest] == min(values) < min(values[0], values[-1])
    if found.highest is not None:
        assert values[found.highest] == max(values) > max(values[0], values[-1])
    if found.back is not None:
        first, last = found.back
        assert 0 < first < last < len(values) - 1
        up = values[0] < values[-1]
        assert (values[first] > values[last]) == up


@pytest.mark.parametrize(
    ("values", "floors", "expected"),
    [
        ([3, 1, 2], (), Turns(lowest=1)),
        ([1, 3, 2], (), Turns(highest=1)),
        ([2, 1, 4, 3], (), Turns(lowest=1, highest=2)),
        ([1, 3, 2, 4], (), Turns(back=(1, 2))),
        ([4, 1, 3, 2, 0], (), Turns(back=(1, 2))),
        ([3, 1, 2], (1,), Turns()),
        ([1, 2, 2, 3], (), Turns()),
    ],
)
def test_the_lowest_and_the_highest_are_beyond_both_ends(values, floors, expected):
    assert courses.turns([Decimal(value) for value in values], floors) == expected


def steps_of(small, *rows: dict[str, str]):
    catalog = small(price=list(rows))
    return courses.of_prices(catalog, catalog.models["roc-1"])


def shown(steps):
    return [(step.since[:10], str(step.price.input_mtok), step.again) for step in steps]


def test_the_standing_price_comes_back_when_a_promo_ends(small):
    standing = price("roc-1", "4", "20", valid_from="2026-01-01")
    promo = price("roc-1", "2", "10", kind="promo", valid_from="2026-03-01", valid_to="2026-04-01")
    steps = steps_of(small, standing, promo)
    assert shown(steps) == [
        ("2026-01-01", "4", False),
        ("2026-03-01", "2", False),
        ("2026-04-01", "4", True),
    ]


def test_a_promo_that_a_new_price_or_promo_follows_brings_nothing_back(small):
    old = price("roc-1", "4", "20", valid_to="2026-04-01")
    promo = price("roc-1", "2", "10", kind="promo", valid_from="2026-03-01", valid_to="2026-04-01")
    new = price("roc-1", "3", "15", valid_from="2026-04-01T00:00:00Z")
    more = price("roc-1", "1", "5", kind="promo", valid_from="2026-04-01", valid_to="2026-05-01")
    assert [again for *_, again in shown(steps_of(small, old, promo, new))] == [False] * 3
    assert shown(steps_of(small, old, promo, new, more))[-1] == ("2026-05-01", "3", True)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-12-31", None),
        ("2026-01-01", "4"),
        ("2026-03-15", "2"),
        ("2026-03-20", "2"),  # the list price changed behind the promo
        ("2026-04-01", "3"),
        ("2026-06-01", "3"),  # it ends at noon
        ("2026-06-02", None),
    ],
)
def test_a_promo_is_charged_before_the_list_price(small, day, expected):
    rows = (
        price("roc-1", "4", "20", valid_from="2026-01-01", valid_to="2026-03-18"),
        price("roc-1", "3", "15", valid_from="2026-03-18", valid_to="2026-06-01T12:00:00Z"),
        price("roc-1", "2", "10", kind="promo", valid_from="2026-03-01", valid_to="2026-04-01"),
    )
    catalog = small(price=list(rows))
    model = catalog.models["roc-1"]
    steps = courses.of_prices(catalog, model)
    days = courses.price_days(steps, model, NOW.date())
    at = courses.price_at(steps, days, date.fromisoformat(day))
    assert (str(steps[at].price.input_mtok) if at is not None else None) == expected


@pytest.mark.parametrize(
    ("released", "expected"),
    [("2026-05", "2026-05-31"), ("2026-11", "2026-11-23"), ("", "2026-11-01")],
)
def test_a_month_counts_when_it_is_over_and_the_present_one_as_today(small, released, expected):
    models = [model("roc-1", "Roc 1", released=released), model("roc-2", "Roc 2")]
    catalog = small(price=[price("roc-1", "4", "20")], model=models)
    roc = catalog.models["roc-1"]
    [day] = courses.price_days(courses.of_prices(catalog, roc), roc, NOW.date())
    assert day == date.fromisoformat(expected)


def test_prices_in_other_units_are_not_compared(small):
    one = price("roc-1", "4", "20", valid_to="2026-01-01")
    other = price("roc-1", "3", "15", valid_from="2026-01-01", output_unit="image token")
    assert courses.price_values([s.price for s in steps_of(small, one, other)]) is None
    assert courses.price_values([s.price for s in steps_of(small, one)]) == [32]
