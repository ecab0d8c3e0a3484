"""Rules on the shape of each line: its text, its columns' types, the ids and days it names."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from data.given import Fault, Given, Rule, fault, last_day
from data.tables import FILES, SCHEMA, WEB, schema, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from data.tables import Record

ORDER = {
    "ticker": "company exchange symbol",
    "alias": "kind id alias",
    "api_id": "model api_id",
    "price": "model seller region mode above_context_tokens currency kind valid_from",
    "price_report": "model mode above_context_tokens field source",
    "price_window": "model seller kind days start_utc valid_from",
    "holiday": "calendar day",
    "score": "model benchmark",
    "offer": "model host host_model_id mode above_context_tokens",
    "valuation": "company as_of",
    "correction": "kind id",
}  # other files: by their first column
BEFORE_TODAY = {
    *("released", "knowledge_cutoff", "as_of", "checked", "published", "said_on", "corrected_on")
}
DAYS = BEFORE_TODAY | {
    *("retires_on", "valid_from", "valid_to", "promised_through"),
    *("covers_from", "covers_through", "day"),
}
DIRTY = re.compile(r"^\s|\s$|\s\s|[\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\ufeff]")


def text_is_clean(given: Given) -> Iterator[Fault]:
    """No field has stray spaces, line breaks or invisible characters; lines end with LF."""
    for table, file in FILES.items():
        content = (given.sources / file).read_bytes()
        if b"\r" in content or not content.endswith(b"\n"):
            yield fault(table, 1, "lines must end with LF, the last one too")
        for line, row in given.lines(table):
            for column, text in row.items():
                if DIRTY.search(text):
                    yield fault(table, line, f"{column} holds stray spaces or invisible characters")


def lines_are_sorted(given: Given) -> Iterator[Fault]:
    """Each file is sorted by what its lines are about, and says nothing twice."""
    for table in FILES:
        types = schema()[table].types
        columns = ORDER.get(table, next(iter(types))).split()
        before, seen = None, set[tuple[str, ...]]()
        for line, row in given.lines(table):
            key = [_sortable(row[column], types[column]) for column in columns]
            if before is not None and key < before:
                yield fault(table, line, f"is not sorted by {', '.join(columns)}")
            if tuple(row.values()) in seen:
                yield fault(table, line, "says the same as an earlier line")
            before = key
            seen.add(tuple(row.values()))


def schema_is_kept(given: Given) -> Iterator[Fault]:
    """Each line can be stored: types, empty fields, allowed values, one line a key."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(SCHEMA.read_text(encoding="utf-8"))
        for table in FILES:
            types = schema()[table].types
            command = f"insert into {table} values ({','.join('?' * len(types))})"  # noqa: S608
            for line, row in given.lines(table):
                try:
                    db.execute(command, [value(row[name], kind) for name, kind in types.items()])
                except sqlite3.IntegrityError as problem:
                    yield fault(table, line, _plainly(str(problem), row))


def ids_are_known(given: Given) -> Iterator[Fault]:
    """Each reference names a record that another file holds, or a web page as source."""
    known = {table: given.ids(table) for table in FILES}
    for table in FILES:
        for column, other in schema()[table].references.items():
            for line, row in given.lines(table):
                name = row[column]
                page = other == "source" and name.startswith(WEB)
                if name and name not in known[other] and not page:
                    yield fault(table, line, f"{column} “{name}” is not in {FILES[other]}")
    for table in ("alias", "correction"):
        for line, row in given.lines(table):
            if row["id"] not in known.get(row["kind"], {}):
                yield fault(table, line, f"id “{row['id']}” is no {row['kind']}")


def days_exist(given: Given) -> Iterator[Fault]:
    """Each day exists, and none that says when something was seen lies in the future."""
    for table in FILES:
        columns = DAYS.intersection(schema()[table].types)
        for line, row in given.lines(table):
            for column in columns:
                if rule := _wrong_day(column, row[column], given.today.isoformat()):
                    yield fault(table, line, rule)


def _wrong_day(column: str, text: str, today: str) -> str:
    if not text:
        return ""
    try:
        last_day(text)
    except ValueError:
        return f"{column} “{text}” is not a day"
    future = column in BEFORE_TODAY and text[: len(today)] > today
    return f"{column} “{text}” lies in the future" if future else ""


def _sortable(text: str, kind: str) -> tuple[int, str]:
    return (int(text), "") if kind == "INTEGER" and text.isdecimal() else (0, text)


def _plainly(problem: str, row: Record) -> str:
    """Say in plain words what SQLite found wrong with a row."""
    what, _, where = problem.partition(": ")
    columns = ", ".join(name.rpartition(".")[2] for name in where.split(", "))
    match what:
        case "NOT NULL constraint failed":
            return f"{columns} is missing"
        case "UNIQUE constraint failed":
            return f"has the same {columns} as an earlier line"
        case "CHECK constraint failed":
            named = [f"{name} “{text}”" for name, text in row.items() if text and name in where]
            return f"{', '.join(named)} breaks: {where}"
        case _:
            return problem


ALL: tuple[Rule, ...] = (
    text_is_clean,
    lines_are_sorted,
    schema_is_kept,
    ids_are_known,
    days_exist,
)
