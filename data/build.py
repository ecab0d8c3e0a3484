"""Build the database from the reviewed CSV files: whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from data.tables import DATABASE, FILES, SCHEMA, SOURCES, WEB, DataError, read, schema, value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sqlite_utils import Database

    from data.tables import Record

__all__ = ["DATABASE", "SOURCES", "DataError", "build", "ensure", "title_of"]

SCHEMA_VERSION = "1"
COMMIT = re.compile(r"https://github\.com/[^/]+/models\.dev/commit/([0-9a-f]{7})")
ARCHIVED = re.compile(r"https?://web\.archive\.org/web/(\d{4})(\d\d)(\d\d)\d*/(.+)")


def ensure(database: Path = DATABASE, sources: Path = SOURCES) -> None:
    """Build the database when it is missing or older than a source file or the schema.

    Raises:
        DataError: it had to be built and could not be.
    """
    needed = [SCHEMA, *(sources / file for file in FILES.values())]
    try:
        newest = max(path.stat().st_mtime_ns for path in needed)
        built = database.stat().st_mtime_ns if database.exists() else -1
    except OSError as problem:
        raise DataError(f"The data set cannot be built: {problem}.") from problem
    if built < newest:
        build(sources, database)


def build(sources: Path = SOURCES, database: Path = DATABASE) -> None:
    """Build `database` from the CSV files in `sources`; on any failure it stays as it was.

    Raises:
        DataError: a source file breaks the schema, or the database cannot be written.
    """
    tables = {table: read(sources, table) for table in FILES}
    unfinished = database.with_name(f"{database.name}.{os.getpid()}")
    try:
        unfinished.unlink(missing_ok=True)
        _fill(unfinished, tables, _hash(sources))
        unfinished.replace(database)
    except (OSError, sqlite3.OperationalError) as problem:
        raise DataError(f"The data set cannot be written to {database}: {problem}.") from problem
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def title_of(url: str) -> str:
    """Give a short readable title for a web address: host, repository, commit or archive day."""
    if commit := COMMIT.match(url):
        return f"models.dev commit {commit[1]}"
    if archived := ARCHIVED.match(url):
        year, month, day, page = archived.groups()
        return f"{title_of(page)}, archived {year}-{month}-{day}"
    parts = urlsplit(url)
    host = (parts.hostname or url).removeprefix("www.")
    owner_and_name = parts.path.strip("/").split("/")[:2]
    return "/".join([host, *owner_and_name]) if host == "github.com" else host


def _fill(file: Path, tables: Mapping[str, list[Record]], sources_hash: str) -> None:
    """Write all tables into the new database `file`, the rows in one transaction."""
    from sqlite_utils import Database  # noqa: PLC0415 - slow to import; most starts need no build

    with closing(sqlite3.connect(file)) as connection:
        db = Database(connection)
        db.executescript(SCHEMA.read_text(encoding="utf-8"))
        with db.atomic():
            for table, records in tables.items():
                _insert(db, table, records)
            db.table("source").insert_all(_pages(tables))
            meta = {"sources_hash": sources_hash, "schema_version": SCHEMA_VERSION}
            db.table("meta").insert_all({"key": key, "value": meta[key]} for key in meta)
            _check_references(connection)


def _insert(db: Database, table: str, records: list[Record]) -> None:
    types = schema()[table].types
    rows = ({name: value(row[name], kind) for name, kind in types.items()} for row in records)
    try:
        db.table(table).insert_all(rows)
    except sqlite3.IntegrityError as problem:
        hint = "`python -m bot check` names the line"
        raise DataError(f"{FILES[table]} breaks the schema ({problem}); {hint}.") from problem


def _pages(tables: Mapping[str, list[Record]]) -> list[Record]:
    """Give a source record for every web address that a reference to a source holds."""
    addresses = {
        row[column]
        for table, records in tables.items()
        for column, other in schema()[table].references.items()
        if other == "source"
        for row in records
    }
    named = {row["source"] for row in tables["source"]}
    pages = sorted(page for page in addresses - named if page.startswith(WEB))
    return [{"source": page, "title": title_of(page), "url": page} for page in pages]


def _check_references(connection: sqlite3.Connection) -> None:
    for table, row, other, _ in connection.execute("pragma foreign_key_check"):
        rule = f"names something that {FILES[other]} does not hold"
        raise DataError(f"{FILES[table]}:{row + 1}: {rule}")


def _hash(sources: Path) -> str:
    """Give a hash of all source files, the same whatever the machine or the day."""
    total = hashlib.sha256()
    for file in FILES.values():
        total.update(file.encode() + b"\0" + (sources / file).read_bytes())
    return total.hexdigest()
