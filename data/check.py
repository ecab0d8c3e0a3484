"""Validate the CSV sources: which line breaks which rule, and what has become stale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from data import naming, sense, shape, stale
from data.given import Fault, Given
from data.tables import FILES, BadLineError, parse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from data.given import Rule
    from data.tables import Record

__all__ = ["Fault", "Report", "check"]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, in the order of files and lines.

    Attributes:
        faults: lines that break a rule: no data set can be trusted that is built from them.
        warnings: lines that are right but stale.
    """

    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]


def check(sources: Path, today: date) -> Report:
    """Check all files in `sources` as of `today`.

    Where a file cannot be read at all, only that is reported; staleness only where the shape of
    every line is right.
    """
    tables: dict[str, list[Record]] = {}
    bad: list[BadLineError] = []
    for table in FILES:
        try:
            tables[table], lines = parse(sources, table)
            bad += lines
        except BadLineError as problem:
            bad.append(problem)
    torn = tuple(Fault(problem.file, problem.line, problem.rule) for problem in bad)
    if len(tables) < len(FILES):
        return Report(torn, ())
    given = Given(sources, tables, today)
    misshapen = _found(shape.ALL, given)
    warnings = () if torn or misshapen else _found(stale.ALL, given)
    return Report(_in_order({*torn, *misshapen, *_found(sense.ALL + naming.ALL, given)}), warnings)


def _found(rules: Sequence[Rule], given: Given) -> tuple[Fault, ...]:
    return _in_order({fault for rule in rules for fault in rule(given)})


def _in_order(faults: set[Fault]) -> tuple[Fault, ...]:
    files = list(FILES.values())
    return tuple(
        sorted(faults, key=lambda fault: (files.index(fault.file), fault.line, fault.rule))
    )
