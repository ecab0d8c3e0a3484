"""Benchmark results side by side: only by one publisher with one setting."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Figure, Row, Table
from bot.core.speech import say, tell
from commands import _settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Benchmark, Model, Score

_MOST = 5  # benchmarks in one answer
_TRUST = {"independent": 0, "aggregator": 1, "maker": 2, "rival": 3}
_Key = tuple[str, str, str]  # benchmark, publisher, setting


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
    results = [_results(catalog, model) for model in models]
    common = [key for key in results[0] if all(key in found for found in results)]
    fair = [key for key in common if _same_day(catalog, key, results)]
    fair.sort(key=lambda key: max(found[key].as_of for found in results), reverse=True)
    fair.sort(key=lambda key: _TRUST[results[0][key].reported_by])
    one_each: dict[str, _Key] = {}
    for key in fair:
        one_each.setdefault(key[0], key)
    for key in list(one_each.values())[:_MOST]:
        yield _score_table(catalog, key, models, [found[key] for found in results])
    if not fair:
        none = tell("No benchmark result of all by one publisher and setting.")
        yield Table(say("Scores"), (), (none,))


def _results(catalog: Catalog, model: Model) -> dict[_Key, Score]:
    found: dict[_Key, Score] = {}
    for row in catalog.scores(model.model):
        if row.score is not None:
            found.setdefault((row.benchmark, row.publisher, row.setting), row)
    return found


def _same_day(
    catalog: Catalog,
    key: _Key,
    results: Sequence[dict[_Key, Score]],
) -> bool:
    """An Elo rating only means something beside others of the same day."""
    days = {found[key].as_of for found in results}
    return catalog.benchmarks[key[0]].unit != "elo" or len(days) == 1


def _score_table(
    catalog: Catalog, key: _Key, models: Sequence[Model], scores: Sequence[Score]
) -> Table:
    benchmark, (_, publisher, setting) = catalog.benchmarks[key[0]], key
    values = [score.score or Decimal(0) for score in scores]
    best = (max if benchmark.higher_is_better else min)(values)
    rows = tuple(
        Row(
            model.name,
            numbers.score(value, benchmark.unit),
            value == best and len(set(values)) > 1,
            (score_figure(catalog, row, benchmark),),
        )
        for model, value, row in zip(models, values, scores, strict=True)
    )
    heading = say(
        "{benchmark}, {publisher}, {setting}",
        benchmark=benchmark.name,
        publisher=publisher,
        setting=_settings.said(setting),
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
