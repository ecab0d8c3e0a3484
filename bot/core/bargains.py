"""Scores against prices: which models on a board nothing cheaper beats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import quote
from bot.core.pictures import frontier

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Price, Score
    from bot.core.quote import Quote


@dataclass(frozen=True, slots=True)
class Bargain:
    """A model with its result and what it costs.

    Attributes:
        result: its row of the board; *score* is the number in it.
        price: its standard price in US dollars, the last one where it is no longer sold.
        blend: (3 x input + output) / 4 of it, USD per million tokens.
        best: whether no other model of the board has as good a score for that price or less.
    """

    quote: Quote
    result: Score
    score: Decimal
    price: Price
    blend: Decimal
    best: bool


def bargains(
    catalog: Catalog, board: Board, now: datetime, *, retired: bool = False
) -> list[Bargain]:
    """The models of a board with a price per token, the cheapest first.

    Those that their maker sells no more count at their last price, where they are to (*retired*).
    """
    found: list[tuple[Quote, Score, Decimal, Price, Decimal]] = []
    for row in board.rows:
        one = quote.quote(catalog, catalog.models[row.model], now)
        price = one.usd
        if price is None or row.score is None or (one.ended and not retired):
            continue
        if (blend := price.blended_mtok) is not None:
            found.append((one, row, row.score, price, blend))
    pairs = [(blend, score) for *_, score, _, blend in found]
    best = set(frontier(pairs, falling=not board.benchmark.higher_is_better))
    made = [Bargain(*parts, best=place in best) for place, parts in enumerate(found)]
    return sorted(made, key=lambda bargain: bargain.blend)


def leader(found: Sequence[Bargain]) -> Bargain:
    """The best score of all: what the frontier ends with."""
    return [bargain for bargain in found if bargain.best][-1]


def at_most(found: Sequence[Bargain], blend: Decimal) -> Bargain | None:
    """The best score to be had for a blended price or less."""
    fit = [bargain for bargain in found if bargain.best and bargain.blend <= blend]
    return fit[-1] if fit else None
