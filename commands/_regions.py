"""What a model costs at its maker in other regions than the one that is answered for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import quote
from bot.core.answers import Row, Table
from bot.core.speech import say
from commands import _rates

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.quote import Quote


def elsewhere(catalog: Catalog, found: Quote) -> Table | None:
    """The standard price of each other region that has one in force, in its own currency."""
    if found.rate is None or found.ended:
        return None
    prices = quote.regions(catalog, found)
    rows = tuple(
        Row(
            _rates.region(price.region),
            _rates.pair(price),
            figures=_rates.pair_figures(catalog, found, price),
        )
        for price in prices
    )
    heading = say("Other regions, input/output per million tokens")
    return Table(heading, rows, spare=len(rows)) if rows else None
