"""bot/core/catalog.py: opening a data set, and every query on the real one."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bot.core.catalog import Catalog, DataUnreadable
from data.build import DATABASE
from tests import small as made

if TYPE_CHECKING:
    from pathlib import Path


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.executescript("create table meta (key, value); create table bookmarks (url);")


def truncated(path: Path) -> None:
    path.write_bytes(DATABASE.read_bytes()[: DATABASE.stat().st_size // 2])


def scratched(path: Path) -> None:
    whole = bytearray(DATABASE.read_bytes())
    whole[8192:-8192] = b"\xa5" * (len(whole) - 16384)
    path.write_bytes(whole)


def one_page_lost(path: Path) -> None:
    """A page within a table is that of another one; only a check of the whole sees it."""
    whole = bytearray(DATABASE.read_bytes())
    with closing(sqlite3.connect(DATABASE)) as good:
        root = good.execute("select rootpage from sqlite_schema where name = 'plan'").fetchone()[0]
    page = 4096 * (root - 1)
    whole[page : page + 4096] = whole[4096 * 3 : 4096 * 4]
    path.write_bytes(whole)


BROKEN = {
    "missing": lambda _: None,
    "empty": lambda path: path.touch(),
    "a folder": lambda path: path.mkdir(),
    "no database": lambda path: path.write_text(
        "These are not the facts you are looking for." * 99
    ),
    "somebody else's": foreign,
    "cut in half": truncated,
    "scratched": scratched,
    "a page of it lost": one_page_lost,
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_data_set_that_is_not_whole_is_refused_when_it_is_opened(how, tmp_path, catalog):
    del catalog  # it is built by now
    path = tmp_path / "market.db"
    BROKEN[how](path)
    with pytest.raises(DataUnreadable, match=r"\w"):
        Catalog.open(path)
    assert how != "missing" or not path.exists(), "asking must not make a file"


def test_nothing_can_be_written(tmp_path):
    with closing(Catalog.open(made.database(tmp_path))) as catalog:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            catalog._connection.execute("delete from company")
        assert set(catalog.companies) == {"acme", "bolt"}


def test_a_path_with_signs_of_an_address_is_opened(tmp_path):
    folder = tmp_path / "50% off? #1 & more"
    folder.mkdir()
    with closing(Catalog.open(made.database(folder))) as catalog:
        assert "acme" in catalog.companies


def test_every_query_answers_for_every_record(catalog: Catalog):
    for model in catalog.models:
        assert all(row.model == model for row in catalog.prices(model))
        assert all(row.model == model for row in catalog.windows(model))
        assert all(row.model == model for row in catalog.reports(model))
        assert all(row.model == model for row in catalog.offers(model))
        assert all(row.model == model for row in catalog.scores(model))
        assert all(row.id == model for row in catalog.corrections("model", model))
    for company in catalog.companies:
        assert all(model.maker == company for model in catalog.made_by(company))
    assert all(catalog.family_models(family) is not None for family in catalog.families)


def test_the_tables_hold_what_the_counts_say(catalog: Catalog):
    counts = catalog.counts
    assert counts["model"] == len(catalog.models)
    assert counts["company"] == len(catalog.companies)
    assert counts["family"] == len(catalog.families)
    assert counts["benchmark"] == len(catalog.benchmarks)
    assert counts["source"] == len(catalog.sources)
    assert counts["calendar"] == len(catalog.calendars)
    assert counts["holiday"] == sum(map(len, catalog.holidays.values()))
    assert counts["valuation"] == sum(map(len, catalog.valuations.values()))
    assert counts["price"] == sum(len(catalog.prices(model)) for model in catalog.models)
    assert counts["score"] == sum(len(catalog.scores(model)) for model in catalog.models)
    assert set(catalog.newest) == {"prices", "offers", "scores", "valuations"}
    assert all(day >= "2026-01" for day in catalog.newest.values())


def test_each_fact_names_a_source_that_is_there(catalog: Catalog):
    for model in catalog.models:
        rows = [*catalog.prices(model), *catalog.offers(model), *catalog.reports(model)]
        for row in [*rows, *catalog.scores(model), *catalog.windows(model)]:
            assert catalog.sources[row.source].title


def test_rates_stay_exact_and_unknown_ones_stay_unknown(small):
    lines = [made.price("roc-1", "0.1", "0.30", cache_read_mtok="0.003625")]
    [row] = small(price=lines).prices("roc-1")
    assert (row.input_mtok, row.output_mtok) == (Decimal("0.1"), Decimal("0.3"))
    assert row.cache_read_mtok == Decimal("0.003625")
    assert row.cache_write_mtok is None
    assert row.blended_mtok == Decimal("0.15")


def test_a_price_per_page_has_no_blend(small):
    [row] = small(price=[made.price("roc-1", "1", "2", input_unit="page")]).prices("roc-1")
    assert row.blended_mtok is None


def test_models_come_newest_first_and_those_without_a_day_last(small):
    lines = [
        made.model("a", "A", released="2026-01-01"),
        made.model("b", "B"),
        made.model("roc-2", "Roc 2", released="2026-05"),
    ]
    catalog = small(model=lines)
    assert list(catalog.models) == ["roc-2", "a", "b"]
    assert [m.model for m in catalog.made_by("acme")] == ["roc-2", "a", "b"]


def test_a_family_holds_the_models_of_the_families_below_it(small):
    below = {"family": "chick", "name": "Chick", "parent": "roc", "maker": "acme"}
    deeper = {"family": "egg", "name": "Egg", "parent": "chick", "maker": "acme"}
    lines = [*made.base()["model"], made.model("egg-1", "Egg 1", family="egg")]
    catalog = small(family=[*made.base()["family"], below, deeper], model=lines)
    assert {m.model for m in catalog.family_models("roc")} == {"roc-1", "roc-2", "egg-1"}
    assert [m.model for m in catalog.family_models("chick")] == ["egg-1"]


def test_offers_come_cheapest_first_and_only_the_plain_ones(small):
    lines = [
        made.offer("roc-1", "Dear", "2", "8"),
        made.offer("roc-1", "Cheap", "1", "9"),
        made.offer("roc-1", "Batch", "0.1", "0.1", mode="batch"),
        made.offer("roc-1", "Long", "0.1", "0.1", above_context_tokens="200000"),
    ]
    assert [row.host for row in small(offer=lines).offers("roc-1")] == ["Cheap", "Dear"]


def test_hours_count_only_at_the_maker(small):
    lines = [
        made.window("roc-1", "01:00", "04:00"),
        made.window("roc-1", "05:00", "06:00", seller="bolt"),
    ]
    assert [row.start_utc for row in small(price_window=lines).windows("roc-1")] == ["01:00"]
