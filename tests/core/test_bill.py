"""bot/core/cost.py: what a model of a data set charges for a workload at an instant."""

from __future__ import annotations

import pytest

from bot.core import cost
from bot.core.workload import Workload
from tests.core.quotes import NOW
from tests.small import model, price, window


def test_a_bill_knows_both_kinds_of_hours(small):
    catalog = small(
        price=[price("roc-1", "2", "10")], price_window=[window("roc-1", "01:00", "04:00")]
    )
    load = Workload(1_000_000, 0, 10)
    owed = cost.bill(catalog, catalog.models["roc-1"], load, NOW)
    assert owed is not None
    assert [owed.over("request", kind) for kind in ("off_peak", "peak")] == [2, 4]
    assert (owed.over("month"), owed.most) == (600, 1200)


def test_reduced_hours_are_the_cheaper_ones(small):
    hours = [window("roc-1", "16:30", "00:30", kind="off_peak", days="mon-sun", multiplier="0.5")]
    catalog = small(price=[price("roc-1", "2", "10")], price_window=hours)
    owed = cost.bill(catalog, catalog.models["roc-1"], Workload(1_000_000, 0), NOW)
    assert owed is not None
    assert (owed.over("request"), owed.most) == (1, 2)


def test_a_batch_price_does_not_change_with_the_hours(small):
    lines = [price("roc-1", "2", "10"), price("roc-1", "1", "5", mode="batch")]
    catalog = small(price=lines, price_window=[window("roc-1", "01:00", "04:00")])
    owed = cost.bill(catalog, catalog.models["roc-1"], Workload(1_000_000, 0, batch=True), NOW)
    assert owed is not None
    assert owed.hours == {"": 1}


def test_a_promo_is_charged_while_it_lasts_and_the_list_price_after(small):
    lines = [
        price("roc-1", "2", "10"),
        price("roc-1", "1", "5", kind="promo", valid_to="2026-11-24"),
    ]
    catalog = small(price=lines)
    roc, load = catalog.models["roc-1"], Workload(1_000_000, 0)
    now = cost.bill(catalog, roc, load, NOW)
    later = cost.bill(catalog, roc, load, NOW.replace(day=24))
    assert now is not None
    assert later is not None
    assert (now.each, later.each) == (1, 2)


def test_a_price_in_yuan_is_charged_as_converted_tiers_too(small):
    yuan = {"currency": "CNY", "region": "china"}
    usd = {"region": "china", "basis": "converted"}
    high = {"above_context_tokens": "1000"}
    catalog = small(
        price=[
            price("roc-1", "7", "70", **yuan),
            price("roc-1", "14", "140", **yuan, **high),
            price("roc-1", "1", "10", **usd),
            price("roc-1", "2", "20", **usd, **high),
        ]
    )
    roc = catalog.models["roc-1"]
    for sent, rate in ((1_000, 1), (1_001, 2)):
        owed = cost.bill(catalog, roc, Workload(sent, 0), NOW)
        assert owed is not None
        assert owed.rates.input == rate


def test_without_a_price_there_is_no_bill(small):
    catalog = small(price=[price("roc-1", "7", "70", currency="CNY")])
    for key in ("roc-1", "roc-2"):
        assert cost.bill(catalog, catalog.models[key], Workload(1, 1), NOW) is None


@pytest.mark.parametrize(("window_", "expected"), [("1000", True), ("999", False), ("", True)])
def test_a_request_fits_unless_the_window_is_known_to_be_smaller(small, window_, expected):
    lines = [model("roc-1", "Roc 1", context_tokens=window_), model("roc-2", "Roc 2")]
    roc = small(model=lines).models["roc-1"]
    assert cost.fits(roc, Workload(600, 400)) is expected


def test_a_figure_of_a_cost_says_span_hours_rates_source_and_days(small):
    catalog = small(
        price=[price("roc-1", "2", "10", valid_from="2026-05-01")],
        price_window=[window("roc-1", "01:00", "04:00")],
    )
    owed = cost.bill(catalog, catalog.models["roc-1"], Workload(1_000_000, 0, 10), NOW)
    assert owed is not None
    figure = cost.figure(catalog, owed, "day", "peak")
    assert (figure.prop, figure.value, figure.unit, figure.kind) == (
        "cost_usd",
        40,
        "USD",
        "day peak",
    )
    assert (figure.as_of, figure.checked) == ("2026-05-01", "2026-11-01")
    assert figure.source.url == "https://example.org/page"
    assert "input 2" in figure.note
