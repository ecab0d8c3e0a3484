"""Benchmark results side by side: only by one publisher with one setting."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, results
from bot.core.answers import Figure, Row, Table
from bot.core.speech import say, tell
from commands import _settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Benchmark, Model, Score

_MOST = 5  # benchmarks in one answer


def stated(catalog: Catalog, model: Model, benchmark: str | None = None) -> list[Score]:
    """Places on a leaderboard that somebody states without a result, of one benchmark or all."""
    return [
        row
        for row in catalog.scores(model.model)
        if row.score is None and benchmark in (None, row.benchmark)
    ]


def ranks(catalog: Catalog, model: Model) -> Iterator[Table]:
    """The same as tables, one a source."""
    yield from rank_tables(catalog, stated(catalog, model))


def rank_tables(catalog: Catalog, stated: Sequence[Score]) -> Iterator[Table]:
    """Stated places as tables, one a source."""
    for source in dict.fromkeys(row.source for row in stated):
        rows = [row for row in stated if row.source == source]
        days = numbers.listed([numbers.day(day) for day in dict.fromkeys(r.as_of for r in rows)])
        by = catalog.sources[source].title
        heading = say("Rank, as stated by {source}, {days}", source=by, days=days)
        yield Table(heading, tuple(_rank(catalog, row) for row in rows))


def _rank(catalog: Catalog, row: Score) -> Row:
    benchmark = catalog.benchmarks[row.benchmark]
    figure = score_figure(catalog, row, benchmark)
    return Row(benchmark.name, say("number {rank}", rank=row.rank), figures=(figure,))


def shared(catalog: Catalog, models: Sequence[Model]) -> Iterator[Table]:
    """Results that all have on the same benchmark, by one publisher with one setting."""
    fair = results.shared(catalog, [model.model for model in models])
    one_each: dict[str, Board] = {}
    for board in fair:
        one_each.setdefault(board.benchmark.benchmark, board)
    for board in list(one_each.values())[:_MOST]:
        yield _score_table(catalog, board, models)
    if not fair:
        none = tell("No benchmark result of all by one publisher and setting.")
        yield Table(say("Scores"), (), (none,))


def _score_table(catalog: Catalog, board: Board, models: Sequence[Model]) -> Table:
    benchmark = board.benchmark
    values = [row.score or Decimal(0) for row in board.rows]
    best = (max if benchmark.higher_is_better else min)(values)
    rows = tuple(
        Row(
            model.name,
            numbers.score(value, benchmark.unit),
            value == best and len(set(values)) > 1,
            (score_figure(catalog, row, benchmark),),
        )
        for model, value, row in zip(models, values, board.rows, strict=True)
    )
    heading = say(
        "{benchmark}, {publisher}, {setting}",
        benchmark=benchmark.name,
        publisher=board.publisher,
        setting=_settings.said(board.setting or ""),
    )
    return Table(heading, rows, spare=len(rows))


def score_figure(catalog: Catalog, row: Score, benchmark: Benchmark) -> Figure:
    """A benchmark result as a figure, in the benchmark's unit."""
    return Figure(
        entity=row.model,
        prop=f"score:{row.benchmark}" if row.score is not None else f"rank:{row.benchmark}",
        value=row.score if row.score is not None else row.rank or 0,
        unit=benchmark.unit if row.score is not None else "rank",
        as_of=row.as_of,
        source=catalog.sources[row.source],
        kind=row.reported_by,
        note=f"{row.publisher}, {row.setting}",
    )
