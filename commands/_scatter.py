"""Scatters of scores against prices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.pictures import Point, Points
from commands import _charts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.bargains import Bargain
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Model

_GROUPS_OF = ("Chinese makers", "US makers", "others")
_BLEND = "Blended list price 3:1, USD per million tokens"
_UP = {False: "Score, higher is better", True: "Score, lower is better"}
_PLOT = "Scatter of {count} models."
_NOTHING = "Nothing cheaper scores as well as"
_LINE = "line: the best score to be had up to each price"


def points(catalog: Catalog, board: Board, who: str, found: Sequence[Bargain]) -> Points:
    """Scores on a board against blended prices, by where the makers are.

    *who* says who measured it, how and when.
    """
    dots = tuple(
        Point(
            bargain.quote.model.name,
            bargain.blend,
            bargain.score,
            _makers(catalog, bargain.quote.model),
            bargain.best,
            not bargain.quote.ended,
        )
        for bargain in found
    )
    unit = board.benchmark.unit
    title = f"{board.benchmark.name}: score against price"
    said = [
        f"{dot.label} {numbers.score(dot.score, unit)} at {numbers.money(dot.price)}"
        for dot in dots
        if dot.best
    ]
    text = _charts.alt(f"{_PLOT.format(count=len(dots))} {title}, {who}. {_NOTHING}", said)
    falling = not board.benchmark.higher_is_better
    key = _LINE if all(dot.solid for dot in dots) else f"{_LINE}; {_charts.GONE}"
    made = Points(title, who, _BLEND, _UP[falling], unit, text, dots, key, _GROUPS_OF, falling)
    return replace(made, across=_charts.LOG.format(unit=_BLEND)) if made.logarithmic else made


def _makers(catalog: Catalog, model: Model) -> str:
    country = catalog.companies[model.maker].country
    return {"CN": _GROUPS_OF[0], "US": _GROUPS_OF[1]}.get(country or "", _GROUPS_OF[2])
