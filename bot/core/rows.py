"""Rows of the built database as records: a column becomes the field of its name."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

T = TypeVar("T")
_Columns = tuple[tuple[str, "Callable[[Any], Any] | None"], ...]
_CONVERT: dict[str, Callable[[Any], Any]] = {
    "bool": bool,
    "Decimal": lambda value: Decimal(str(value)),
}


class Rows:
    """Reads records; the data set does not change, so the same question is asked once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._read: dict[tuple[object, ...], list[Any]] = {}

    def all(self, record: type[T], sql: str, *values: object) -> list[T]:
        """The rows of a query as records, in its order; not to be changed."""
        asked = (sql, *values)
        if asked not in self._read:
            columns = _columns(record)
            rows = self._connection.execute(sql, values)
            self._read[asked] = [_record(record, row, columns) for row in rows]
        return self._read[asked]


@lru_cache
def _columns(record: type) -> _Columns:
    """Each field with what makes its value, by the type it is declared with."""
    return tuple(
        (field.name, _CONVERT.get(str(field.type).removesuffix(" | None")))
        for field in fields(record)
    )


def _record(record: Callable[..., T], row: sqlite3.Row, columns: _Columns) -> T:
    values = (
        (row[name] if convert is None or row[name] is None else convert(row[name]))
        for name, convert in columns
    )
    return record(*values)
