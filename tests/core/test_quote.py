"""bot/core/quote.py: which of a model's prices is charged at an instant."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.core import quote
from tests.core.quotes import CHANGE, STEPS, ask, rates
from tests.small import model, offer, price, window


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2025-01-01", ("2", "8")),
        ("2026-04-30", ("2", "8")),
        ("2026-05-01", ("1", "4")),
        ("2026-11-23", ("1", "4")),
        ("", ("1", "4")),
    ],
)
def test_a_price_holds_from_the_day_it_starts(small, on, expected):
    assert rates(ask(small(price=STEPS), on=on).rate) == expected


def test_a_price_that_changes_within_a_day_is_the_one_of_its_evening(small):
    noon = "2026-05-01T12:00:00Z"
    lines = [price("roc-1", "2", "8", valid_to=noon), price("roc-1", "1", "4", valid_from=noon)]
    assert rates(ask(small(price=lines), on="2026-05-01").rate) == ("1", "4")


def test_today_means_this_very_hour(small):
    tonight = "2026-11-23T18:00:00Z"
    lines = [
        price("roc-1", "2", "8", valid_to=tonight),
        price("roc-1", "1", "4", valid_from=tonight),
    ]
    found = ask(small(price=lines), on="2026-11-23")
    assert rates(found.rate) == ("2", "8")
    assert rates(found.coming) == ("1", "4")


def test_a_change_holds_from_its_first_second(small):
    catalog = small(price=STEPS)
    first = datetime(2026, 5, 1, tzinfo=UTC)
    assert rates(ask(catalog, now=first).rate) == ("1", "4")
    assert rates(ask(catalog, now=first.replace(month=4, day=30, hour=23)).rate) == ("2", "8")


def test_before_the_first_known_price_none_is_made_up(small):
    catalog = small(price=[price("roc-1", "1", "4", valid_from=CHANGE)])
    found = ask(catalog, on="2026-04-30")
    assert found.rate is None
    assert rates(found.coming) == ("1", "4")


@pytest.mark.parametrize(
    ("released", "on", "known"),
    [
        ("", "2026-04-30", False),
        ("", "2026-10-31", False),
        ("", "2026-11-01", True),  # the day that it was read
        ("2026-04-02", "2026-04-01", False),
        ("2026-04-02", "2026-04-02", True),
    ],
)
def test_a_price_without_a_start_is_known_from_the_release_else_from_when_it_was_read(
    small, released, on, known
):
    made = [model("roc-1", "Roc 1", released=released), model("roc-2", "Roc 2")]
    found = ask(small(model=made, price=[price("roc-1", "1", "4")]), on=on)
    assert (found.rate is not None) is known
    assert found.ended is not known


def test_of_several_announced_changes_the_next_one_comes(small):
    lines = [
        price("roc-1", "2", "8", valid_to="2026-12-01"),
        price("roc-1", "3", "9", valid_from="2026-12-01", valid_to="2027-01-01"),
        price("roc-1", "4", "9", valid_from="2027-01-01"),
    ]
    assert rates(ask(small(price=lines)).coming) == ("3", "9")


def test_a_retired_model_keeps_its_last_list_price(small):
    lines = [
        price("roc-1", "3", "9", valid_to=CHANGE),
        price("roc-1", "2", "8", valid_from=CHANGE, valid_to="2026-09-01"),
    ]
    retired = [model("roc-1", "Roc 1", status="retired"), model("roc-2", "Roc 2")]
    catalog = small(price=lines, model=retired, offer=[offer("roc-1", "Hub", "1", "2")])
    found = ask(catalog)
    assert found.ended
    assert rates(found.rate) == ("2", "8")
    assert [row.host for row in found.offers] == ["Hub"]
    then = ask(catalog, on="2026-08-31")
    assert not then.ended
    assert rates(then.rate) == ("2", "8")


def test_a_retired_model_with_an_open_price_counts_as_ended_today_but_not_in_the_past(small):
    catalog = small(
        price=[price("roc-1", "2", "8")],
        model=[model("roc-1", "Roc 1", status="retired", released="2025"), model("roc-2", "Roc 2")],
    )
    assert ask(catalog).ended
    assert not ask(catalog, on="2026-01-01").ended


def test_an_ended_price_has_no_hours(small):
    lines = {
        "price": [price("roc-1", "2", "8", valid_from="2026-01-01", valid_to="2026-09-01")],
        "price_window": [window("roc-1", "01:00", "04:00")],
    }
    catalog = small(**lines)
    assert ask(catalog).clock is None
    assert ask(catalog, on="2026-08-31").clock is not None


def test_without_a_price_at_the_maker_only_offers_are_known(small):
    found = ask(small(offer=[offer("roc-1", "Dear", "3", "9"), offer("roc-1", "Cheap", "1", "2")]))
    assert found.rate is None
    assert found.usd is None
    assert found.rate_usd("input_mtok") is None
    assert found.ended
    assert [row.host for row in found.offers] == ["Cheap", "Dear"]


def test_a_price_is_dated_by_its_start_else_the_release_else_the_day_it_was_read(small):
    out = [model("roc-1", "Roc 1", released="2025-11-06"), model("roc-2", "Roc 2")]
    lines = [
        price("roc-1", "2", "8", valid_to=CHANGE),
        price("roc-1", "1", "4", valid_from=CHANGE),
        price("roc-2", "1", "4"),
    ]
    catalog = small(model=out, price=lines)
    days = [
        quote.since(row, catalog.models[row.model])
        for key in ("roc-1", "roc-2")
        for row in catalog.prices(key)
    ]
    assert days == ["2025-11-06", "2026-05-01", "2026-11-01"]
