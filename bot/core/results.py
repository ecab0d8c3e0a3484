"""All results of one model, each with the board it stands on; and those that several share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.boards import Board, boards

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Score

_KEPT = {"independent": 0, "aggregator": 1, "maker": 2, "rival": 3}  # which shared one is shown
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


def shared(catalog: Catalog, models: Sequence[str]) -> list[Board]:
    """What may be compared of several models: a result of each by one publisher with one setting.

    The rows are in the order of the models; of each benchmark the one to show comes first.
    """
    results = [_measured(catalog, model) for model in models]
    common = [key for key in results[0] if all(key in found for found in results)]
    every = [
        Board(catalog.benchmarks[key[0]], key[1], key[2], tuple(found[key] for found in results))
        for key in common
    ]
    fair = [board for board in every if _same_day(board)]
    fair.sort(key=lambda board: board.as_of, reverse=True)
    fair.sort(key=lambda board: _KEPT[board.rows[0].reported_by])
    return fair


def _measured(catalog: Catalog, model: str) -> dict[tuple[str, str, str], Score]:
    """The newest result of a model by benchmark, publisher and setting."""
    found: dict[tuple[str, str, str], Score] = {}
    for row in catalog.scores(model):
        if row.score is not None:
            found.setdefault((row.benchmark, row.publisher, row.setting), row)
    return found


def _same_day(board: Board) -> bool:
    """An Elo rating only means something beside others of the same day."""
    return board.benchmark.unit != "elo" or len({row.as_of for row in board.rows}) == 1
