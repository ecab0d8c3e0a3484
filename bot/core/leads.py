"""What a comparison of models can lead with besides prices, and which of them come first by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import numbers, results
from bot.core.speech import english_of, mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Benchmark, Model

FIXED = {  # besides benchmarks
    "context": mark("Context window"),
    "output": mark("Longest output"),
    "release": mark("Release day"),
}


def fixed(typed: str) -> str | None:
    """Which of the fixed three a typed text is, by its key or name; None for a benchmark."""
    meant = english_of(typed.strip(), "", FIXED.values()).casefold()
    return next((key for key, name in FIXED.items() if meant in (key, name.casefold())), None)


@dataclass(frozen=True, slots=True)
class Order:
    """Models by one of the fixed three.

    Attributes:
        first: those that have most, or came out first; several when they are equal.
        rest: the others that are known, in their order.
        unknown: those of which it is not known.
        unsure: whether the days are not known well enough to say which is first.
    """

    first: tuple[Model, ...]
    rest: tuple[Model, ...]
    unknown: tuple[Model, ...]
    unsure: bool = False


def by_tokens(models: Sequence[Model], what: str) -> Order:
    """The models by context window or longest output, the most first."""
    known = [model for model in models if tokens(model, what)]
    known.sort(key=lambda model: tokens(model, what), reverse=True)
    first = tuple(m for m in known if tokens(m, what) == tokens(known[0], what))
    unknown = tuple(model for model in models if not tokens(model, what))
    return Order(first, tuple(known[len(first) :]), unknown)


def tokens(model: Model, what: str) -> int:
    """How many tokens its context window or longest output has; 0 where it is not known."""
    return (model.context_tokens if what == "context" else model.max_output_tokens) or 0


def by_release(models: Sequence[Model]) -> Order:
    """The models by the day they came out, the first one first."""
    dated = sorted(
        ((model.released, model) for model in models if model.released),
        key=lambda pair: (numbers.first_day(pair[0]), numbers.last_day(pair[0])),
    )
    unknown = tuple(model for model in models if not model.released)
    if not dated:
        return Order((), (), unknown)
    earliest = dated[0][0]
    first = tuple(model for day, model in dated if day == earliest)
    ends = numbers.last_day(earliest)
    exact = len(first) == 1 or numbers.first_day(earliest) == ends
    rest = dated[len(first) :]
    unsure = not exact or any(numbers.first_day(day) <= ends for day, _ in rest)
    return Order(first, tuple(model for _, model in rest), unknown, unsure)


def on_benchmark(catalog: Catalog, models: Sequence[Model], benchmark: str) -> Board | None:
    """A result of each by one publisher with one setting, in their order; None without one."""
    fair = results.shared(catalog, [model.model for model in models])
    return next((board for board in fair if board.benchmark.benchmark == benchmark), None)


def apart(catalog: Catalog, models: Sequence[Model], benchmark: Benchmark) -> str:
    """What results on a benchmark that may not be compared differ in: source, setting or day."""
    measured = [
        {
            (row.publisher, row.setting)
            for row in catalog.scores(model.model)
            if row.benchmark == benchmark.benchmark and row.score is not None
        }
        for model in models
    ]
    first, *others = measured
    if any(all(key in other for other in others) for key in first):
        return "day"
    publishers = [{publisher for publisher, _ in found} for found in others]
    if any(all(publisher in found for found in publishers) for publisher, _ in first):
        return "setting"
    return "source"
