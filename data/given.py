"""What the rules of the check look at, and what they find."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from data.tables import FILES

if TYPE_CHECKING:
    from pathlib import Path

    from data.tables import Record

DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?)?)?")


@dataclass(frozen=True, slots=True)
class Fault:
    """A line of a source file and the rule it breaks; its text is `file:line: rule`."""

    file: str
    line: int
    rule: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}"


@dataclass(frozen=True, slots=True)
class Given:
    """The folder of the sources, its records by table, and the day of the check."""

    sources: Path
    tables: dict[str, list[Record]]
    today: date

    def lines(self, table: str) -> Iterator[tuple[int, Record]]:
        """Give each record of a table with its line number."""
        return enumerate(self.tables[table], start=2)

    def ids(self, table: str) -> dict[str, Record]:
        """Give the records of a table by id, which is its first column."""
        return {next(iter(row.values())): row for row in self.tables[table]}


Rule = Callable[[Given], Iterator[Fault]]


def fault(table: str, line: int, rule: str) -> Fault:
    """Make a fault of a table's file."""
    return Fault(FILES[table], line, rule)


def last_day(text: str) -> date:
    """Give the last day that YYYY, YYYY-MM, YYYY-MM-DD or an instant can mean.

    Raises:
        ValueError: the text is none of these, or no such day exists.
    """
    parts = DAY.fullmatch(text)
    if parts is None:
        raise ValueError(text)
    year, month = int(parts[1]), int(parts[2] or 12)
    return date(year, month, int(parts[3] or monthrange(year, month)[1]))
