"""The tables of the data set and the CSV files they come from."""

from __future__ import annotations

import csv
from pathlib import Path

HERE = Path(__file__).parent
SOURCES = HERE / "sources"
DATABASE = HERE / "market.db"
SCHEMA = HERE / "schema.sql"

FILES = {
    "source": "sources.csv",
    "company": "companies.csv",
    "ticker": "tickers.csv",
    "family": "families.csv",
    "model": "models.csv",
    "alias": "aliases.csv",
    "api_id": "api_ids.csv",
    "price": "prices.csv",
    "price_report": "price_reports.csv",
    "price_window": "price_windows.csv",
    "calendar": "calendars.csv",
    "holiday": "holidays.csv",
    "benchmark": "benchmarks.csv",
    "score": "scores.csv",
    "offer": "offers.csv",
    "plan": "plans.csv",
    "valuation": "valuations.csv",
    "correction": "corrections.csv",
}

Record = dict[str, str]


class DataError(Exception):
    """The data set cannot be built or read; its text is one sentence that says what to do."""


def read(file: Path) -> list[Record]:
    """Give the records of one source file, in order; the first is line 2.

    Raises:
        DataError: the file is missing, not UTF-8, or a line has too few or too many fields.
    """
    try:
        with file.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.reader(lines, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        message = f"{file.name} cannot be read: {problem}"
        raise DataError(message) from problem
    if not rows:
        message = f"{file.name} is empty: its first line must name the columns."
        raise DataError(message)
    header = rows[0]
    for line, row in enumerate(rows[1:], start=2):
        if len(row) != len(header):
            message = f"{file.name}:{line} has {len(row)} fields where {len(header)} are named."
            raise DataError(message)
    return [dict(zip(header, row, strict=True)) for row in rows[1:]]
