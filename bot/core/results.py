"""All results of one model, each with the board it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.boards import Board, boards

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.facts import Score

TRUST = ("independent", "maker", "rival", "aggregator")  # who reported it, the most trusted first


@dataclass(frozen=True, slots=True)
class Result:
    """A result of a model with the board of its publisher and setting.

    Attributes:
        older: whether it is not the one that stands on the board of that publisher and setting;
            *board* is then of it alone.
    """

    row: Score
    board: Board
    older: bool = False


def results(catalog: Catalog, model: str) -> list[Result]:
    """All results that are a number: independent ones first, then by benchmark, newest first."""
    rows = [row for row in catalog.scores(model) if row.score is not None]
    names = catalog.benchmarks
    rows.sort(key=lambda r: (TRUST.index(r.reported_by), names[r.benchmark].name.casefold()))
    return [_result(catalog, row) for row in rows]


def _result(catalog: Catalog, row: Score) -> Result:
    key = (row.publisher, row.setting)
    found = next(b for b in boards(catalog, row.benchmark) if (b.publisher, b.setting) == key)
    if row in found.rows:
        return Result(row, found)
    return Result(row, Board(found.benchmark, *key, (row,)), older=True)
