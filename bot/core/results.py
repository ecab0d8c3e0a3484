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
    """A result of a model with the board of its publisher and setting."""

    row: Score
    board: Board


def results(catalog: Catalog, model: str) -> list[Result]:
    """All results that are a number: independent ones first, then by benchmark, newest first."""
    rows = [row for row in catalog.scores(model) if row.score is not None]
    names = catalog.benchmarks
    rows.sort(key=lambda r: (TRUST.index(r.reported_by), names[r.benchmark].name.casefold()))
    return [Result(row, _board(catalog, row)) for row in rows]


def _board(catalog: Catalog, row: Score) -> Board:
    """The board of a result's publisher and setting; of it alone where a newer one stands there."""
    key = (row.publisher, row.setting)
    found = next(b for b in boards(catalog, row.benchmark) if (b.publisher, b.setting) == key)
    return found if row in found.rows else Board(found.benchmark, *key, (row,))
