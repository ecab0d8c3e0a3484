"""The data set in a browser, with Datasette: titles, units, facets and links to sources.

    make browse

What each table and column holds is said by the comments of schema.sql, here as in the text.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data.build import DATABASE, ensure
from data.tables import FILES, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLE = re.compile(r"create table (?P<name>\w+) \( -- (?P<said>.+)")
_COLUMN = re.compile(r"  (?P<name>\w+) (?:text|integer|real)\b(?P<rules>.*) -- (?P<said>.+)")
_CHOICE = re.compile(r" in \('")  # a check that lists what a column may hold
_FACETS = ("maker", "seller", "host", "publisher", "country", "modality", "benchmark", "source")
_MOST = 5  # facets of one table: each is counted when the table is opened
_LABELS = ("name", "title", "plan")
_NEWEST = ("as_of", "checked", "released", "valid_from")  # what a table is sorted by, if it can be


def metadata(schema: str) -> dict[str, Any]:
    """What Datasette shows around the tables, from the text of schema.sql."""
    return {
        "title": "Tokentape",
        "description": schema.partition("\n\n")[0].replace("-- ", ""),
        "databases": {"market": {"tables": dict(_tables(schema))}},
    }


def _tables(schema: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for block in schema.split("\n) strict;"):
        lines = block.strip().splitlines()
        start = next((n for n, line in enumerate(lines) if _TABLE.match(line)), None)
        if start is not None and (head := _TABLE.match(lines[start])):
            columns = [found for line in lines[start:] if (found := _COLUMN.match(line))]
            yield head["name"], _table(head["name"], head["said"], columns)


def _table(name: str, said: str, columns: list[re.Match[str]]) -> dict[str, Any]:
    names = [column["name"] for column in columns]
    listed = [column["name"] for column in columns if _CHOICE.search(column["rules"])]
    facets = list(dict.fromkeys([*listed, *(facet for facet in _FACETS if facet in names)]))
    label = next((label for label in _LABELS if label in names), None)
    newest = next((column for column in _NEWEST if column in names), None)
    file = FILES.get(name, name)
    return {
        "title": file.removesuffix(".csv").replace("_", " ").capitalize(),
        "description": said,
        "columns": {column["name"]: column["said"] for column in columns},
        "facets": [facet for facet in facets if facet != name][:_MOST],
        "size": 50,
        **({"label_column": label} if label else {}),
        **({"sort_desc": newest} if newest else {}),
    }


def main() -> int:
    """Build the data set where it is missing, and serve it until interrupted."""
    ensure(DATABASE)
    with tempfile.TemporaryDirectory() as folder:
        about = Path(folder) / "metadata.json"
        about.write_text(json.dumps(metadata(SCHEMA.read_text(encoding="utf-8"))))
        served = ("serve", "--immutable", str(DATABASE), "--metadata", str(about))
        command = [sys.executable, "-m", "datasette", *served, *sys.argv[1:]]
        try:
            return subprocess.run(command, check=False).returncode  # noqa: S603 - all of it is ours
        except KeyboardInterrupt:
            return 0


if __name__ == "__main__":
    sys.exit(main())
