"""`build`, `check`, and what a data set that is missing, old, broken or corrupt leads to."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from functools import partial

import pytest

import bot.__main__
from bot.core.catalog import Catalog
from data.build import SOURCES, ensure
from tests.core.test_catalog import BROKEN

LINE = "/price kimi k2 thinking"
KIMI = "Kimi K2 Thinking is retired at its maker"


@pytest.fixture
def sources(tmp_path, monkeypatch):
    """A copy of the sources that the program uses and a test may break."""
    copy = tmp_path / "sources"
    shutil.copytree(SOURCES, copy)
    monkeypatch.setattr(bot.__main__, "SOURCES", copy)
    monkeypatch.setattr(bot.__main__, "ensure", partial(ensure, sources=copy))
    return copy


def break_a_line(sources):
    """A price whose maker does not exist."""
    prices = sources / "prices.csv"
    lines = prices.read_text().splitlines()
    cells = lines[1].split(",")
    lines[1] = ",".join([cells[0], "nobody-inc", *cells[2:]])
    prices.write_text("\n".join(lines) + "\n")


def test_a_missing_data_set_is_built(program):
    built = program.folder / "market.db"
    ended = program("ask", LINE, TOKENTAPE_DATA=str(built))
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith(KIMI)
    assert built.exists()
    assert list(program.folder.iterdir()) == [built]


def test_a_data_set_older_than_its_sources_is_built_again(program, sources):
    del sources
    old = program.folder / "market.db"
    old.write_text("an old one")
    os.utime(old, (0, 0))
    ended = program("ask", LINE, TOKENTAPE_DATA=str(old))
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith(KIMI)


@pytest.mark.parametrize("how", [how for how in BROKEN if how != "missing"])
@pytest.mark.parametrize("verb", [["ask", LINE], ["ask", "--json", LINE], ["console"], ["run"]])
def test_a_corrupt_data_set_is_one_sentence_that_says_what_to_do(program, catalog, how, verb):
    del catalog  # it is built by now
    BROKEN[how](program.folder / "market.db")
    ended = program(*verb, TOKENTAPE_DATA="market.db", DISCORD_TOKEN="a.b.c")  # noqa: S106 - none
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert ended.err.startswith("The data set market.db cannot be read (")
    assert ended.err.endswith(
        "). Delete the file and run `python -m bot build`, or set TOKENTAPE_DATA to a data set "
        "that was built by it.\n"
    )


@pytest.mark.parametrize("place", ["file", "nowhere"])
def test_a_data_set_that_cannot_be_built_is_one_sentence(program, place):
    (program.folder / "file").write_text("no folder")
    ended = program("ask", LINE, TOKENTAPE_DATA=f"{place}/market.db")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert f"{place}/market.db" in ended.err


def test_broken_sources_leave_the_data_set_that_was_built_before(program, sources):
    data = str(program.folder / "market.db")
    program("ask", LINE, TOKENTAPE_DATA=data)
    break_a_line(sources)
    ended = program("ask", LINE, TOKENTAPE_DATA=data)
    assert ended.status == 0
    assert ended.out.startswith(KIMI)
    assert ended.err.endswith(" Answering from the one built before.\n")


def test_broken_sources_without_a_data_set_end_with_two(program, sources):
    break_a_line(sources)
    ended = program("ask", LINE, TOKENTAPE_DATA=str(program.folder / "market.db"))
    assert (ended.status, ended.out) == (2, "")
    assert "prices.csv" in ended.err
    assert list(program.folder.iterdir()) == []


def test_build_builds_where_the_setting_says(program):
    ended = program("build", TOKENTAPE_DATA="mine.db")
    assert (ended.status, ended.out, ended.err) == (0, "Built mine.db.\n", "")
    with closing(Catalog.open(program.folder / "mine.db")) as catalog:
        assert "kimi-k2-thinking" in catalog.models


def test_build_of_broken_sources_ends_with_two_and_leaves_no_file(program, sources):
    break_a_line(sources)
    ended = program("build", TOKENTAPE_DATA="mine.db")
    assert (ended.status, ended.out) == (2, "")
    assert "prices.csv" in ended.err
    assert list(program.folder.iterdir()) == []


def test_check_finds_no_fault_in_the_sources_and_lists_what_is_stale(program):
    ended = program("check")
    *warnings, last = ended.out.splitlines()
    assert (ended.status, ended.err) == (0, "")
    assert last == f"0 faults, {len(warnings)} warnings."
    assert all(line.startswith("warning: ") for line in warnings)


def test_check_names_the_fault_of_a_broken_copy_and_ends_with_one(program, sources):
    break_a_line(sources)
    ended = program("check")
    assert ended.status == 1
    assert any(line.startswith("prices.csv:2: ") for line in ended.err.splitlines())
    faults = len(ended.err.splitlines())
    assert ended.out.splitlines()[-1].startswith(f"{faults} fault")
