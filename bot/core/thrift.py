"""Which models answer for a set of demands, the cheapest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import shelf
from bot.core.made import ANY, Made

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Score
    from bot.core.shelf import Tag


@dataclass(frozen=True, slots=True)
class Demands:
    """What a model has to meet; None demands nothing.

    Attributes:
        modality: what it is for, as in the data.
        context: tokens that its window holds at least.
        made: by whom and how it is made.
        board: where it must have a result.
        score: the result that it must reach there, in the direction of the benchmark.
        max_price: what it costs at most, as `shelf.Tag.blend`, USD per million tokens.
        dearest: whether the dearest is to come first.
        place: which one, counted from the first that costs anything, is asked for.
    """

    modality: str = "text"
    context: int | None = None
    made: Made = ANY
    board: Board | None = None
    score: Decimal | None = None
    max_price: Decimal | None = None
    dearest: bool = False
    place: int = 1

    @property
    def by_input(self) -> bool:
        """Whether only the input price counts."""
        return self.modality in shelf.BY_INPUT


@dataclass(frozen=True, slots=True)
class Shelf:
    """Models that meet all demands.

    Attributes:
        own: those that their makers sell by the token, in the order asked for.
        elsewhere: those that only other hosts sell, in the same order.
        unpriced: those that nobody is known to sell by the token.
        unmeasured: models left out only because they have no result on the board.
        narrow: models left out only because the size of their window is not known.
    """

    own: tuple[Tag, ...]
    elsewhere: tuple[Tag, ...]
    unpriced: tuple[Model, ...]
    unmeasured: int
    narrow: int


def shelf_of(catalog: Catalog, demands: Demands, now: datetime) -> Shelf:
    """Sort out which models meet the demands, and who sells them."""
    alike = _alike(catalog, demands)
    able = [model for model in alike if _wide(model, demands)]
    scores = results(demands)
    fit = [m for m in able if demands.board is None or _scores(scores.get(m.model), demands)]
    tags = [shelf.tag(catalog, model, now) for model in fit]
    own = [tag for tag in tags if tag.sold and _cheap(tag, demands)]
    rest = [(tag, shelf.elsewhere(catalog, tag)) for tag in tags if not tag.sold]
    hosted = [found for _, found in rest if found and _cheap(found, demands)]
    return Shelf(
        own=tuple(shelf.by_price(own, dearest=demands.dearest)),
        elsewhere=tuple(shelf.by_price(hosted, dearest=demands.dearest)),
        unpriced=tuple(tag.model for tag, found in rest if not found and tag.model.current),
        unmeasured=_current(m for m in able if demands.board and m.model not in scores),
        narrow=_current(m for m in alike if demands.context and m.context_tokens is None),
    )


def results(demands: Demands) -> dict[str, Score]:
    """The result of each model on the board that is asked for, by its id."""
    return {row.model: row for row in demands.board.rows} if demands.board else {}


def _alike(catalog: Catalog, demands: Demands) -> list[Model]:
    """Models of a kind, maker and country, retired ones too: other hosts may sell them."""
    return [
        model
        for model in catalog.models.values()
        if model.modality == demands.modality and demands.made.fits(catalog, model)
    ]


def _cheap(tag: Tag, demands: Demands) -> bool:
    most = demands.max_price
    return most is None or (tag.blend is not None and tag.blend <= most)


def _wide(model: Model, demands: Demands) -> bool:
    return demands.context is None or (model.context_tokens or 0) >= demands.context


def _scores(row: Score | None, demands: Demands) -> bool:
    """Whether a result is there and reaches what is demanded."""
    if row is None or row.score is None or demands.board is None:
        return False
    if demands.score is None:
        return True
    if demands.board.benchmark.higher_is_better:
        return row.score >= demands.score
    return row.score <= demands.score


def _current(models: Iterable[Model]) -> int:
    return sum(model.current for model in models)
