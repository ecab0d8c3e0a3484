"""Tiny made-up data sets: a few lines a table, built as the real one is.

    catalog = small(price=[price("roc-1", "2", "8")], valuation=[valuation("acme", "2026", 5)])

`small` is a fixture (each folder's conftest.py imports it); every table that is not given has
what `base` holds: two makers, a family and two models without a price.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.core.catalog import Catalog
from data.build import build
from data.tables import FILES
from tests.data.tiny import write

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

Line = dict[str, str]

PAGE = "https://example.org/page"
BILLION = 10**9


def base() -> dict[str, list[Line]]:
    """What a data set holds unless it is told otherwise."""
    return {table: [] for table in FILES} | {
        "company": [company("acme", "Acme"), company("bolt", "Bolt")],
        "family": [{"family": "roc", "name": "Roc", "maker": "acme", "flagship": "roc-2"}],
        "model": [model("roc-1", "Roc 1"), model("roc-2", "Roc 2")],
    }


def company(key: str, name: str, **more: str) -> Line:
    """A line of companies.csv."""
    return {"company": key, "name": name, "country": "CN", "status": "private"} | {
        "makes_llm": "yes",
        "source": PAGE,
        **more,
    }


def model(key: str, name: str, **more: str) -> Line:
    """A line of models.csv."""
    return {"model": key, "name": name, "family": "roc", "maker": "acme"} | {
        "status": "active",
        "modality": "text",
        "source": PAGE,
        **more,
    }


def price(key: str, input_mtok: str, output_mtok: str, **more: str) -> Line:
    """A line of prices.csv: the maker's standing price in US dollars, unless told otherwise."""
    return {"model": key, "seller": "acme", "region": "global", "mode": "standard"} | {
        "above_context_tokens": "0",
        "currency": "USD",
        "kind": "list",
        "input_mtok": input_mtok,
        "output_mtok": output_mtok,
        "input_unit": "token",
        "output_unit": "token",
        "basis": "documented",
        "checked": "2026-11-01",
        "source": PAGE,
        **more,
    }


def report(key: str, field: str, value: str, source: str = PAGE, **more: str) -> Line:
    """A line of price_reports.csv."""
    return {"model": key, "mode": "standard", "above_context_tokens": "0", "field": field} | {
        "value": value,
        "as_of": "2026-10-01",
        "source": source,
        **more,
    }


def window(key: str, start: str, end: str, **more: str) -> Line:
    """A line of price_windows.csv: dear hours of the maker on weekdays."""
    return {"model": key, "seller": "acme", "kind": "peak", "days": "mon-fri"} | {
        "start_utc": start,
        "end_utc": end,
        "multiplier": "2",
        "source": PAGE,
        **more,
    }


def offer(key: str, host: str, input_mtok: str, output_mtok: str, **more: str) -> Line:
    """A line of offers.csv."""
    return {"model": key, "host": host, "host_model_id": f"{host}/{key}", "mode": "standard"} | {
        "above_context_tokens": "0",
        "input_mtok": input_mtok,
        "output_mtok": output_mtok,
        "checked": "2026-11-01",
        "source": PAGE,
        **more,
    }


def valuation(key: str, as_of: str, low: float, high: float | None = None, **more: str) -> Line:
    """A line of valuations.csv, in billions of US dollars: a closed round unless told otherwise."""
    return {"company": key, "as_of": as_of, "kind": "funding_round", "publisher": "The Paper"} | {
        "low_usd": str(int(low * BILLION)),
        "high_usd": str(int((high or low) * BILLION)),
        "approximate": "no",
        "source": PAGE,
        **more,
    }


def source(key: str, title: str, **more: str) -> Line:
    """A line of sources.csv."""
    return {"source": key, "title": title, **more}


def database(folder: Path, **tables: list[Line]) -> Path:
    """Build a small data set into a folder, and give the file."""
    sources = write(folder / "sources", {**base(), **tables})
    built = folder / "small.db"
    build(sources, built)
    return built


@pytest.fixture
def small(tmp_path: Path) -> Generator[Any]:
    """How a test makes its own catalogue; it is closed when the test is over."""
    opened: list[Catalog] = []

    def make(**tables: list[Line]) -> Catalog:
        opened.append(Catalog.open(database(tmp_path / str(len(opened)), **tables)))
        return opened[-1]

    yield make
    for catalog in opened:
        catalog.close()
