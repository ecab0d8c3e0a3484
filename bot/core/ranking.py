"""The models of a board that are asked for, with their places and list prices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import shelf
from bot.core.made import ANY, Made

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
        made: by whom and how they are made.
        max_price: of models that their makers sell now, blended 3:1, USD per million tokens.
        worst: whether the last of the board are to come first.
    """

    made: Made = ANY
    max_price: Decimal | None = None
    worst: bool = False

    @property
    def anything(self) -> bool:
        """Whether no model is left out."""
        return self.made == ANY and self.max_price is None


EVERY = Wanted()


@dataclass(frozen=True, slots=True)
class Entry:
    """A model on a board: its place on the whole of it, its result and what it costs."""

    place: int
    result: Score
    tag: shelf.Tag


def entries(catalog: Catalog, board: Board, wanted: Wanted, now: datetime) -> list[Entry]:
    """Return the models that are asked for, the best first, or the last of the board."""
    places = board.places()
    every = (
        Entry(places[row.model], row, shelf.tag(catalog, catalog.models[row.model], now))
        for row in board.rows
    )
    found = [entry for entry in every if _fits(catalog, entry.tag, wanted)]
    return found[::-1] if wanted.worst else found


def _fits(catalog: Catalog, tag: shelf.Tag, wanted: Wanted) -> bool:
    """Whether a model is asked for; what is not known of it does not pass."""
    blend, most = tag.blend, wanted.max_price
    return wanted.made.fits(catalog, tag.model) and (
        most is None or (tag.sold and blend is not None and blend <= most)
    )
