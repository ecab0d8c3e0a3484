"""The build: whole or not at all, the same each time, quick, and by itself when needed."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.build import DataError, build, ensure, title_of
from data.tables import FILES, SCHEMA, schema, value
from tests.data import tiny
from tests.data.asking import ask, written

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def sources(tmp_path):
    """A folder with the smallest whole set of sources."""
    return tiny.write(tmp_path / "sources", tiny.rows())


@pytest.fixture
def database(tmp_path):
    """Where the data set is to be."""
    return tmp_path / "market.db"


def read(database: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()


def test_every_line_of_the_sources_becomes_a_row(db):
    for table in FILES:
        [(count,)] = ask(db, f"select count(*) from {table}")  # noqa: S608
        pages = ask(db, "select count(*) from source where source = url")[0][0]
        assert count == len(written(table)) + (pages if table == "source" else 0)


def test_rows_come_back_as_they_were_written(sources, database):
    build(sources, database)
    [row] = read(database, "select score, rank, setting, as_of from score")
    assert row == (71.5, None, None, "2026-10")
    assert read(database, "select higher_is_better, scale_max from benchmark") == [(1, 100.0)]
    assert read(database, "select input_mtok, typeof(input_mtok) from price") == [
        ("2", "text"),
        ("1", "text"),
    ]


def test_each_page_becomes_a_source_with_a_title(sources, database):
    build(sources, database)
    assert read(database, "select source, title, url from source order by 1") == [
        ("book", "A Book", None),
        (tiny.PAGE, "example.org", tiny.PAGE),
    ]


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://www.mistral.ai/pricing", "mistral.ai"),
        (
            "https://github.com/MoonshotAI/Kimi-K2/blob/main/README.md",
            "github.com/MoonshotAI/Kimi-K2",
        ),
        ("https://github.com/sst/models.dev/commit/03d92b07d386", "models.dev commit 03d92b0"),
        (
            "https://web.archive.org/web/20260116072901/https://www.alibabacloud.com/help",
            "alibabacloud.com, archived 2026-01-16",
        ),
        ("not an address", "not an address"),
    ],
)
def test_a_page_is_titled_by_its_host_repository_or_archive_day(url, title):
    assert title_of(url) == title


def test_the_same_sources_give_the_same_bytes(sources, tmp_path):
    build(sources, tmp_path / "one.db")
    build(sources, tmp_path / "two.db")
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()


def test_other_sources_give_another_hash(sources, database):
    query = "select value from meta where key = 'sources_hash'"
    build(sources, database)
    [before] = read(database, query)
    with (sources / "holidays.csv").open("a") as file:
        file.write("moon,2026-12-26\n")
    build(sources, database)
    assert read(database, query) != [before]


@pytest.mark.parametrize(
    ("table", "changes", "says"),
    [
        ("valuation", {"high_usd": "1"}, r"valuations\.csv breaks the schema .* names the line"),
        ("price", {"source": ""}, r"prices\.csv breaks the schema .*NOT NULL.*"),
        ("model", {"replacement": "roc-9"}, r"models\.csv:4: .* models\.csv does not hold"),
        ("score", {"source": "hearsay"}, r"scores\.csv:2: .* sources\.csv does not hold"),
    ],
)
def test_a_broken_line_leaves_the_old_data_set_as_it_was(tmp_path, database, table, changes, says):
    rows = tiny.rows()
    build(tiny.write(tmp_path / "right", rows), database)
    before = database.read_bytes()
    rows[table][-1] |= changes
    with pytest.raises(DataError, match=says):
        build(tiny.write(tmp_path / "wrong", rows), database)
    assert database.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["market.db", "right", "wrong"]


def test_a_missing_file_is_said(sources, database):
    (sources / "scores.csv").unlink()
    with pytest.raises(DataError, match=r"scores\.csv:1: cannot be read"):
        build(sources, database)
    with pytest.raises(DataError, match=r"scores\.csv"):
        ensure(database, sources)
    assert not database.exists()


def test_a_torn_line_is_said(sources, database):
    with (sources / "holidays.csv").open("a") as file:
        file.write("moon\n")
    with pytest.raises(DataError, match=r"holidays\.csv:3: has 1 fields instead of 2"):
        build(sources, database)


def test_a_folder_that_is_not_there_is_said(sources, tmp_path):
    with pytest.raises(DataError, match="cannot be written"):
        build(sources, tmp_path / "nowhere" / "market.db")


def test_a_place_that_is_taken_by_a_folder_is_said(sources, database):
    database.mkdir()
    with pytest.raises(DataError, match="cannot be written"):
        build(sources, database)


def test_it_is_built_when_missing_and_left_alone_when_new(sources, database):
    ensure(database, sources)
    built = database.stat().st_mtime_ns
    ensure(database, sources)
    assert database.stat().st_mtime_ns == built


@pytest.mark.parametrize("table", ["price", "source"])
def test_it_is_built_again_when_a_source_is_newer(sources, database, table):
    ensure(database, sources)
    os.utime(database, (1, 1))
    os.utime(sources / FILES[table])
    ensure(database, sources)
    assert database.stat().st_mtime > 1


def test_what_another_process_left_half_built_does_no_harm(sources, database):
    database.with_name(f"{database.name}.{os.getpid()}").write_text("half")
    build(sources, database)
    assert read(database, "select count(*) from company") == [(2,)]


def test_tables_are_strict_and_references_hold(db):
    made = dict(ask(db, "select name, sql from sqlite_master where type = 'table'"))
    assert set(made) == {*FILES, "meta"}
    assert all(sql.rstrip().endswith("strict") for sql in made.values())
    assert ask(db, "pragma foreign_key_check") == []
    assert ask(db, "pragma integrity_check") == [("ok",)]


def test_every_table_and_column_says_what_it_holds(db):
    for table, sql in ask(db, "select name, sql from sqlite_master where type = 'table'"):
        first, *lines = sql.splitlines()
        assert re.search(r"-- \S.* \S", first), table
        columns = [name for (name,) in ask(db, "select name from pragma_table_info(?)", table)]
        said = {line.split()[0] for line in lines if re.search(r"-- \S+ \S", line)}
        assert set(columns) <= said, table


def test_point_queries_use_an_index(db):
    for query in [
        "select * from price where model = 'kimi-k3'",
        "select * from score where model = 'kimi-k3' and benchmark = 'hle'",
        "select * from offer where model = 'kimi-k3'",
        "select * from offer where host_model_id = 'moonshotai/kimi-k3'",
        "select * from valuation where company = 'openai' order by as_of",
        "select * from model where family = 'kimi'",
        "select * from model where maker = 'openai'",
        "select * from alias where kind = 'family' and alias = 'hy'",
        "select * from price_report where model = 'kimi-k3'",
        "select * from price_window where model = 'deepseek-v4-pro'",
    ]:
        plan = " ".join(str(row) for row in ask(db, f"explain query plan {query}"))
        assert "USING" in plan, query
        assert "SCAN" not in plan, query


@given(st.text(), st.sampled_from(["TEXT", "INTEGER", "REAL"]))
def test_a_field_is_stored_as_written_but_for_empty_and_yes_and_no(text, kind):
    stored = value(text, kind)
    if text == "":
        assert stored is None
    elif kind == "INTEGER" and text in {"yes", "no"}:
        assert stored == int(text == "yes")
    else:
        assert stored == text


def test_the_schema_is_read_once():
    assert schema() is schema()
    assert list(schema()) == list(FILES)
    assert SCHEMA.name == "schema.sql"
