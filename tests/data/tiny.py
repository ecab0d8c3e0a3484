"""The smallest whole set of sources, one or two lines a table, to break one line at a time."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from data.tables import FILES, schema

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Rows = list[dict[str, str]]

PAGE = "https://example.org/prices"
MODEL = {"maker": "acme", "status": "active", "modality": "text", "source": PAGE}
PRICE = (
    {"seller": "acme", "region": "global", "mode": "standard", "above_context_tokens": "0"}
    | {"currency": "USD", "kind": "list", "input_unit": "token", "output_unit": "token"}
    | {"basis": "documented", "checked": "2026-11-01", "source": PAGE}
)
WORTH = {"low_usd": "45000000000", "high_usd": "50000000000", "approximate": "yes"}


def rows() -> dict[str, Rows]:
    """Every table's lines; empty fields are left out."""
    return {
        "source": [{"source": "book", "title": "A Book"}],
        "company": [
            {"company": "acme", "name": "Acme", "status": "private", "source": PAGE},
            {"company": "acme-lab", "name": "Lab", "status": "subsidiary", "parent": "acme"}
            | {"source": "book"},
        ],
        "ticker": [{"company": "acme", "exchange": "NYSE", "symbol": "ACME"}],
        "family": [
            {"family": "roc", "name": "Roc", "maker": "acme", "flagship": "roc-2"},
            {"family": "roc-mini", "name": "Roc Mini", "maker": "acme", "parent": "roc"},
        ],
        "model": [
            {"model": "roc-1", "name": "Roc 1", "family": "roc"} | MODEL | {"status": "retired"},
            {"model": "roc-2", "name": "Roc 2", "family": "roc"} | MODEL,
            {"model": "roc-mini-1", "name": "Roc Mini 1", "family": "roc-mini"} | MODEL,
        ],
        "alias": [{"kind": "family", "id": "roc", "alias": "Bird"}],
        "api_id": [{"model": "roc-2", "api_id": "roc-2-latest"}],
        "price": [
            {"model": "roc-2", "valid_to": "2026-05-01", "input_mtok": "2", "output_mtok": "8"}
            | PRICE,
            {"model": "roc-2", "valid_from": "2026-05-01", "input_mtok": "1", "output_mtok": "4"}
            | PRICE,
        ],
        "price_report": [
            {"model": "roc-2", "mode": "standard", "above_context_tokens": "0", "value": "1.5"}
            | {"field": "input_mtok", "as_of": "2026-10-01", "source": "book"}
        ],
        "price_window": [
            {"model": "roc-2", "seller": "acme", "kind": "peak", "days": "mon-fri"}
            | {"start_utc": "01:00", "end_utc": "04:00", "calendar": "moon", "multiplier": "2"}
            | {"valid_from": "2026-08-16T16:00:00Z", "source": PAGE}
        ],
        "calendar": [
            {"calendar": "moon", "name": "Moon", "covers_from": "2026-01-01", "source": PAGE}
            | {"covers_through": "2027-12-31"}
        ],
        "holiday": [{"calendar": "moon", "day": "2026-12-25"}],
        "benchmark": [
            {"benchmark": "quiz", "name": "Quiz", "unit": "percent", "scale_max": "100"}
            | {"higher_is_better": "yes", "source": PAGE}
        ],
        "score": [
            {"model": "roc-2", "benchmark": "quiz", "score": "71.5", "as_of": "2026-10"}
            | {"reported_by": "maker", "publisher": "Acme", "source": PAGE}
        ],
        "offer": [
            {"model": "roc-1", "host": "Hub", "host_model_id": "acme/roc-1", "mode": "standard"}
            | {"above_context_tokens": "0", "input_mtok": "3", "output_mtok": "6"}
            | {"checked": "2026-11", "source": "book"}
        ],
        "plan": [
            {"company": "acme", "plan": "Roc Plus", "usd_per_month": "20", "checked": "2026-11-01"}
            | {"source": PAGE}
        ],
        "valuation": [
            {"company": "acme", "as_of": "2026-10-01", "kind": "funding_round", "source": PAGE}
            | {"publisher": "The Paper"}
            | WORTH
        ],
        "correction": [
            {"kind": "family", "id": "roc", "said": "Bolt makes Roc", "correct": "Acme makes Roc"}
            | {"said_by": "book", "corrected_on": "2026-11-01", "source": PAGE}
        ],
    }


def write(folder: Path, tables: Mapping[str, Rows]) -> Path:
    """Write the tables as CSV files into a folder, and give the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for table, lines in tables.items():
        with (folder / FILES[table]).open("w", encoding="utf-8", newline="") as file:
            columns = list(schema()[table].types)
            sheet = csv.DictWriter(file, columns, restval="", lineterminator="\n")
            sheet.writeheader()
            sheet.writerows(lines)
    return folder
