"""The models of a board that are asked for, with their places and list prices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import market, shelf

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Score


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which models of a board are asked for; None asks for all.

    Attributes:
        max_price: of models that their makers sell now, blended 3:1, USD per million tokens.
        maker: the company that made them, by id.
    """

    country: str | None = None
    open_weights: bool | None = None
    max_price: Decimal | None = None
    maker: str | None = None

    @property
    def anything(self) -> bool:
        """Whether no model is left out."""
        return self == EVERY


EVERY = Wanted()


@dataclass(frozen=True, slots=True)
class Entry:
    """A model on a board: its place on the whole of it, its result and what it costs."""

    place: int
    result: Score
    tag: shelf.Tag


def entries(catalog: Catalog, board: Board, wanted: Wanted, now: datetime) -> list[Entry]:
    """Return the models that are asked for, the best first."""
    places = board.places()
    every = (
        Entry(places[row.model], row, shelf.tag(catalog, catalog.models[row.model], now))
        for row in board.rows
    )
    return [entry for entry in every if _fits(catalog, entry.tag, wanted)]


def _fits(catalog: Catalog, tag: shelf.Tag, wanted: Wanted) -> bool:
    """Whether a model is asked for; what is not known of it does not pass."""
    blend, most, weights = tag.blend, wanted.max_price, wanted.open_weights
    return (
        wanted.maker in (None, tag.model.maker)
        and market.made_as(catalog, tag.model, wanted.country, open_weights=weights)
        and (most is None or (tag.sold and blend is not None and blend <= most))
    )
