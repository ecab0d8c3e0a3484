"""The tables of the data set and the CSV files they come from."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
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
YES_NO = {"yes": 1, "no": 0}
WEB = ("https://", "http://")


class DataError(Exception):
    """The data set cannot be built or read; its text is one sentence that says what to do."""


class BadLineError(DataError):
    """A source file cannot be read from this line on.

    Attributes:
        file: the file's name; line: counted from 1; rule: what is broken.
    """

    def __init__(self, file: str, line: int, rule: str) -> None:
        self.file, self.line, self.rule = file, line, rule
        super().__init__(f"{file}:{line}: {rule}")


@dataclass(frozen=True, slots=True)
class Table:
    """What the schema says of a table.

    Attributes:
        types: SQLite type by column, in order.
        references: table that a column's values are ids of, by column.
    """

    types: dict[str, str]
    references: dict[str, str]


@cache
def schema() -> dict[str, Table]:
    """Give all tables of the schema by name."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(SCHEMA.read_text(encoding="utf-8"))
        return {table: _table(db, table) for table in FILES}


def read(sources: Path, table: str) -> list[Record]:
    """Give the records of one table's file in `sources`, in order; the first is line 2.

    Raises:
        BadLineError: the file is missing, not UTF-8, its first line does not name the table's
            columns, or a line has too few or too many fields.
    """
    records, bad = parse(sources, table)
    if bad:
        raise bad[0]
    return records


def parse(sources: Path, table: str) -> tuple[list[Record], list[BadLineError]]:
    """Give the records of one table's file, and the lines with too few or too many fields.

    Such a line is padded with empty fields or cut, so that the others keep their numbers.

    Raises:
        BadLineError: the file is missing, not UTF-8, or its first line is not the columns.
    """
    file, columns = FILES[table], list(schema()[table].types)
    try:
        with (sources / file).open(encoding="utf-8", newline="") as lines:
            header, *rows = csv.reader(lines, strict=True)
    except (OSError, ValueError, csv.Error) as problem:
        raise BadLineError(file, 1, f"cannot be read ({problem})") from problem
    if header != columns:
        raise BadLineError(file, 1, f"the columns must be {','.join(columns)}")
    bad = [
        BadLineError(file, line, f"has {len(row)} fields instead of {len(columns)}")
        for line, row in enumerate(rows, start=2)
        if len(row) != len(columns)
    ]
    return [dict(zip_longest(columns, row[: len(columns)], fillvalue="")) for row in rows], bad


def value(text: str, kind: str) -> str | int | None:
    """Give a field as the database stores it; `kind` is the column's SQLite type."""
    if text == "":
        return None
    return YES_NO.get(text, text) if kind == "INTEGER" else text


def _table(db: sqlite3.Connection, table: str) -> Table:
    columns = db.execute("select name, type from pragma_table_info(?)", [table])
    links = db.execute('select "from", "table" from pragma_foreign_key_list(?)', [table])
    return Table(dict(columns.fetchall()), dict(links.fetchall()))
