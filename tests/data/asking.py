"""Questions to the data set as it is, without the bot."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from data.tables import FILES, SOURCES

if TYPE_CHECKING:
    import sqlite3


def ask(db: sqlite3.Connection, query: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows that a query gives."""
    return db.execute(query, values).fetchall()


def written(table: str) -> list[dict[str, str]]:
    """The lines of a table's source file."""
    with (SOURCES / FILES[table]).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
