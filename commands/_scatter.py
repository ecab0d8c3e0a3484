"""Scatters of scores against prices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.pictures import Point, Points
from bot.core.speech import mark, say
from commands import _charts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.bargains import Bargain
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Model

_GROUPS_OF = {"CN": mark("Chinese makers"), "US": mark("US makers")}
_OTHERS = mark("others")
_UP = {False: mark("Score, higher is better"), True: mark("Score, lower is better")}
_LINE = mark("line: the best score to be had up to each price")
_LINE_GONE = mark(
    "line: the best score to be had up to each price; hollow: no longer sold by its maker"
)


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
    title = say("{benchmark}: score against price", benchmark=board.benchmark.name)
    falling = not board.benchmark.higher_is_better
    across = say("Blended list price 3:1, USD per million tokens")
    made = Points(
        title=title,
        caption=who,
        across=across,
        up=say(_UP[falling]),
        unit=unit,
        alt=_in_words(title, who, unit, dots),
        points=dots,
        key=say(_LINE if all(dot.solid for dot in dots) else _LINE_GONE),
        groups=tuple(say(group) for group in (*_GROUPS_OF.values(), _OTHERS)),
        falling=falling,
    )
    return replace(made, across=say(_charts.LOG, unit=across)) if made.logarithmic else made


def _in_words(title: str, who: str, unit: str, dots: Sequence[Point]) -> str:
    shown = say(
        "Scatter of {count} models. {title}, {who}. Nothing cheaper scores as well as",
        count=len(dots),
        title=title,
        who=who,
    )
    said = (
        say(
            "{name} {score} at {price}",
            name=dot.label,
            score=numbers.score(dot.score, unit),
            price=numbers.money(dot.price),
        )
        for dot in dots
        if dot.best
    )
    return _charts.alt(shown, list(said))


def _makers(catalog: Catalog, model: Model) -> str:
    country = catalog.companies[model.maker].country or ""
    return say(_GROUPS_OF.get(country, _OTHERS))
