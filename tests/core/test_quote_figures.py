"""bot/core/quote.py: a rate as a figure, named as contract.md names it."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from bot.core import quote
from tests.small import PAGE, model, offer, price

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def figure(small: Any, line: dict[str, str], rate: str = "input_mtok", **more: Any) -> quote.Figure:
    catalog = small(price=[line], model=[model("roc-1", "Roc 1"), model("roc-2", "Roc 2")])
    [row] = catalog.prices("roc-1")
    return quote.figure(catalog, row, rate, model=catalog.models["roc-1"], **more)


def test_a_rate_says_what_it_is_of_whom_since_when_and_where_it_was_read(small):
    found = figure(small, price("roc-1", "0.60", "2.50", valid_from="2025-11-06", note="Hm"))
    assert (found.entity, found.prop, found.unit) == ("roc-1", "input_usd_per_mtok", "USD/Mtok")
    assert (found.value, found.low, found.high) == (Decimal("0.60"), None, None)
    assert (found.as_of, found.checked) == ("2025-11-06", "2026-11-01")
    assert (found.kind, found.source.url, found.note) == ("list", PAGE, "Hm")
    assert not found.approximate


@pytest.mark.parametrize(
    ("line", "rate", "prop"),
    [
        ({}, "output_mtok", "output_usd_per_mtok"),
        ({"cache_read_mtok": "1"}, "cache_read_mtok", "cache_read_usd_per_mtok"),
        ({"cache_write_mtok": "1"}, "cache_write_mtok", "cache_write_usd_per_mtok"),
        ({"mode": "batch"}, "input_mtok", "batch_input_usd_per_mtok"),
        ({"mode": "batch"}, "output_mtok", "batch_output_usd_per_mtok"),
        ({"currency": "CNY"}, "input_mtok", "input_cny_per_mtok"),
    ],
)
def test_the_property_names_mode_rate_and_currency(small, line, rate, prop):
    assert figure(small, price("roc-1", "2", "8", **line), rate).prop == prop


@pytest.mark.parametrize(
    ("line", "clock_kind", "kind"),
    [
        ({}, "", "list"),
        ({}, "peak", "peak"),
        ({"kind": "promo"}, "", "promo"),
        ({"basis": "converted"}, "", "converted"),
        ({"above_context_tokens": "200000"}, "", "list above 200000 tokens"),
    ],
)
def test_the_kind_says_on_what_terms(small, line, clock_kind, kind):
    found = figure(small, price("roc-1", "2", "8", **line), clock_kind=clock_kind)
    assert found.kind == kind


def test_the_rate_of_an_hour_is_multiplied_exactly(small):
    found = figure(small, price("roc-1", "0.435", "8"), multiplier=Decimal(2))
    assert found.value == Decimal("0.870")


def test_an_offer_names_its_host(small):
    catalog = small(offer=[offer("roc-1", "Hub", "1.5", "2")])
    [row] = catalog.offers("roc-1")
    found = quote.offer_figure(catalog, row, "output_mtok")
    assert (found.entity, found.prop, found.value) == ("roc-1", "output_usd_per_mtok", 2)
    assert (found.kind, found.as_of, found.checked) == ("offer of Hub", "2026-11-01", "2026-11-01")


def test_each_price_of_the_real_data_makes_a_figure_with_a_day_and_a_source(catalog):
    for found in catalog.models.values():
        said = quote.quote(catalog, found, NOW)
        for row in (said.rate, said.listed, said.converted, said.coming, *said.others):
            if row and row.input_mtok is not None:
                made = quote.figure(catalog, row, "input_mtok", model=found)
                assert made.as_of[:4].isdigit()
                assert made.source.title
                assert made.unit == f"{row.currency}/Mtok"
