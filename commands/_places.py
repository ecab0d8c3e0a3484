"""Where a model stands with each publisher of a benchmark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import boards, numbers
from bot.core.answers import Row, Table
from bot.core.speech import say
from commands import _boards, _scores

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Figure
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Benchmark, Score


def claimed(catalog: Catalog, benchmark: Benchmark, maker: str | None = None) -> Iterator[Table]:
    """For each model whose place somebody states without a result: its places everywhere.

    With a *maker* only for models by it.
    """
    every = catalog.stated_places(benchmark.benchmark)
    stated = [row for row in every if maker in (None, catalog.models[row.model].maker)]
    for model in dict.fromkeys(row.model for row in stated):
        mine = [_claim(catalog, benchmark, row) for row in stated if row.model == model]
        found = boards.standings(catalog, benchmark.benchmark, model)
        rows = (*mine, *(_stands(catalog, board, row) for board, row in found))
        heading = say("{name} by publisher: score, place", name=catalog.models[model].name)
        yield Table(heading, rows, spare=len(found))


def _claim(catalog: Catalog, benchmark: Benchmark, row: Score) -> Row:
    by = catalog.sources[row.source].title
    label = say("{source}, {day}", source=by, day=numbers.day(row.as_of))
    figure = _scores.score_figure(catalog, row, benchmark)
    return Row(label, say("number {rank}", rank=row.rank), figures=(figure,))


def _stands(catalog: Catalog, board: Board, row: Score) -> Row:
    setting = _boards.setting(board)
    label = say("{publisher}, {setting}", publisher=board.publisher, setting=setting)
    return Row(label, cell(board, row), figures=figures(catalog, board, row))


def cell(board: Board, row: Score) -> str:
    """A result with its place on a board; without one where it stands alone."""
    unit = board.benchmark.unit
    score = say("unknown") if row.score is None else numbers.score(row.score, unit)
    if len(board.rows) < 2:  # noqa: PLR2004 - alone it has no place
        return score
    place = board.places()[row.model]
    return say("{score}, {place} of {whole}", score=score, place=place, whole=len(board.rows))


def figures(catalog: Catalog, board: Board, row: Score) -> tuple[Figure, ...]:
    """A result and its place among those of a board, as figures."""
    result = _scores.score_figure(catalog, row, board.benchmark)
    if len(board.rows) < 2:  # noqa: PLR2004
        return (result,)
    place = replace(
        result,
        prop=f"rank:{row.benchmark}",
        value=board.places()[row.model],
        unit="rank",
        note=f"{result.note}; among {len(board.rows)} known here",
    )
    return result, place
