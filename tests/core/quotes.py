"""Asking for the price of a model of a made-up data set."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bot.core import quote
from tests.small import price

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.facts import Price
    from bot.core.quote import Quote

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
CHANGE = "2026-05-01T00:00:00Z"


def ask(catalog: Catalog, key: str = "roc-1", on: str = "", now: datetime = NOW) -> Quote:
    return quote.quote(catalog, catalog.models[key], now, date.fromisoformat(on) if on else None)


def rates(row: Price | None) -> tuple[str, str] | None:
    return (str(row.input_mtok), str(row.output_mtok)) if row else None


STEPS = [
    price("roc-1", "2", "8", valid_from="2024-12-01", valid_to=CHANGE),
    price("roc-1", "1", "4", valid_from=CHANGE),
]
