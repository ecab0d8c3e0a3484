"""Fixtures for tests of the data: the real sources, built once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from data.build import build
from data.tables import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The data set, built from the sources as they are."""
    database = tmp_path_factory.mktemp("data") / "market.db"
    build(SOURCES, database)
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        yield connection
