"""The data's own README is true: its examples pass the check, and it counts what is there."""

from __future__ import annotations

import csv
import re
import shutil
from datetime import date
from typing import TYPE_CHECKING

from data.check import check
from data.shape import ORDER, _sortable
from data.tables import FILES, HERE, SOURCES, schema

if TYPE_CHECKING:
    from pathlib import Path

README = (HERE / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"<!-- (?P<file>\w+\.csv) -->\n```csv\n(?P<lines>.*?)```", re.DOTALL)
TODAY = date(2026, 11, 24)


def rows_of(file: str) -> list[list[str]]:
    with (SOURCES / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines))


def merged(file: str, examples: list[list[str]]) -> list[list[str]]:
    """A file with the examples in place; one that gives a line an end replaces it."""
    table = next(table for table, name in FILES.items() if name == file)
    types = schema()[table].types
    keys = ORDER.get(table, next(iter(types))).split()
    head, *rows = rows_of(file)

    def key(row: list[str]) -> list[tuple[int, str]]:
        return [_sortable(row[head.index(column)], types[column]) for column in keys]

    new = [key(row) for row in examples]
    kept = [row for row in rows if table != "price" or key(row) not in new]
    return [head, *sorted([*kept, *examples], key=key)]


def test_its_examples_pass_the_check(tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    shutil.copytree(SOURCES, sources)
    examples = {found["file"]: found["lines"] for found in EXAMPLE.finditer(README)}
    assert len(examples) >= 8
    for file, lines in examples.items():
        rows = merged(file, list(csv.reader(lines.splitlines())))
        assert {len(row) for row in rows} == {len(rows[0])}, file
        with (sources / file).open("w", encoding="utf-8", newline="") as written:
            csv.writer(written, lineterminator="\n").writerows(rows)
    assert [str(fault) for fault in check(sources, TODAY).faults] == []


def test_it_counts_the_lines_that_are_there() -> None:
    told = dict(re.findall(r"^\| (\w+\.csv) \| [^|]+ \| ([\d,]+) \|", README, re.MULTILINE))
    assert len(told) >= 15
    assert told == {file: f"{len(rows_of(file)) - 1:,}" for file in told}


def test_it_names_each_file_of_the_data_set() -> None:
    assert [file for file in FILES.values() if file not in README] == []


def test_it_names_each_kind_of_worth_and_bound() -> None:
    head, *rows = rows_of("valuations.csv")
    for column in ("kind", "bound"):
        used = {row[head.index(column)] for row in rows} - {""}
        assert [word for word in sorted(used) if f"`{word}`" not in README] == []
