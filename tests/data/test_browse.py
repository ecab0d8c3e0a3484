"""The data set in Datasette: what is said of each table and column, and that it opens."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from data.browse import metadata
from data.build import DATABASE, ensure
from data.tables import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Generator

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Datasette's own

ABOUT = metadata(SCHEMA.read_text(encoding="utf-8"))
TABLES: dict[str, Any] = ABOUT["databases"]["market"]["tables"]


@pytest.fixture
def database() -> Generator[sqlite3.Connection]:
    ensure(DATABASE)
    with closing(sqlite3.connect(DATABASE)) as connection:
        yield connection


@pytest.fixture
async def browser() -> Any:
    """Somebody who opens pages of the data set."""
    from datasette.app import Datasette  # noqa: PLC0415 - slow, and used by few tests

    ensure(DATABASE)
    served = Datasette(immutables=[str(DATABASE)], metadata=ABOUT)
    await served.invoke_startup()
    return served.client


def test_every_table_and_column_is_described(database):
    tables = [
        name
        for (name,) in database.execute("select name from sqlite_schema where type = 'table'")
        if not name.startswith("sqlite_")
    ]
    assert set(tables) == set(TABLES)
    for table in tables:
        columns = [row[1] for row in database.execute(f"pragma table_info([{table}])")]
        assert list(TABLES[table]["columns"]) == columns, table
        assert TABLES[table]["title"]
        assert TABLES[table]["description"]


def test_facets_labels_and_orders_are_columns():
    for name, table in TABLES.items():
        used = [*table["facets"], *(table.get(k) for k in ("label_column", "sort_desc"))]
        assert {column for column in used if column} <= set(table["columns"]), name


def test_columns_say_their_unit():
    assert TABLES["price"]["columns"]["input_mtok"] == "per million input units"
    assert TABLES["model"]["columns"]["context_tokens"] == "context window, tokens"
    assert "USD" in TABLES["offer"]["description"]
    assert TABLES["price"]["title"] == "Prices"
    assert TABLES["price_report"]["title"] == "Price reports"
    assert TABLES["price"]["facets"][:2] == ["currency", "kind"]


async def test_a_table_opens_with_its_title_units_and_facets(browser):
    page = await browser.get("/market/price")
    assert page.status_code == 200
    assert "<h1" in page.text
    assert "Prices" in page.text
    assert "per million input units" in page.text
    facets = (await browser.get("/market/price.json?_shape=objects")).json()["facet_results"]
    assert {"currency", "kind", "seller"} <= set(facets)


async def test_a_row_leads_to_its_source_and_a_source_to_its_page(browser):
    rows = (await browser.get("/market/plan.json?_shape=array&_size=1")).json()
    page = await browser.get("/market/plan?_size=1")
    assert '<a href="/market/source/' in page.text
    source = await browser.get(
        "/market/source?_search=&_size=1", params={"source": rows[0]["source"]}
    )
    assert source.status_code == 200
    assert 'href="https://' in source.text


async def test_every_table_opens(browser):
    for table in TABLES:
        page = await browser.get(f"/market/{table}")
        assert page.status_code == 200, table
        assert TABLES[table]["title"] in page.text


def test_it_can_be_written_as_json():
    assert json.loads(json.dumps(ABOUT)) == ABOUT
