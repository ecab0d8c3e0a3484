"""Which of some models are first by what they are ordered by: the newest, cheapest, widest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import market, numbers, quote
from bot.core.speech import count, mark, say
from commands import _models, _rates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.core.answers import Figure
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.market import ByPrice

_MOST = 4  # models that are named
_SAID = {  # by the order, and whether several are first
    ("release", False): mark("The newest is {names}, {value}."),
    ("release", True): mark("The newest are {names}, {value}."),
    ("oldest", False): mark("The oldest is {names}, {value}."),
    ("oldest", True): mark("The oldest are {names}, {value}."),
    ("context", False): mark("{names} has the largest context window, {value} tokens."),
    ("context", True): mark("{names} have the largest context window, {value} tokens."),
    ("price", False): mark("The cheapest is {names}: {value} per million tokens, blended 3:1."),
    ("price", True): mark("The cheapest are {names}: {value} per million tokens, blended 3:1."),
    ("dearest", False): mark("The dearest is {names}: {value} per million tokens, blended 3:1."),
    ("dearest", True): mark("The dearest are {names}: {value} per million tokens, blended 3:1."),
}
Foremost = tuple[str, tuple["Figure", ...]]


def foremost(catalog: Catalog, ordered: Sequence[Model], order: ByPrice, now: datetime) -> Foremost:
    """A sentence on the first models of an ordered list, and the figures that it names.

    Those that cost nothing are counted, and the cheapest of the others is named.
    """
    if order in ("price", "dearest"):
        return _by_price(catalog, ordered, order, now)
    by_release = order in ("release", "oldest")
    values = {m.model: m.released if by_release else m.context_tokens for m in ordered}
    first = values[ordered[0].model]
    if order == "name" or first is None:
        return "", ()
    said = numbers.day(first) if isinstance(first, str) else numbers.tokens(first)
    prop = "released" if by_release else "context_tokens"
    named = [model for model in ordered if values[model.model] == first]
    figures = (f for m in named[:_MOST] for f in _models.known_facts(catalog, m) if f.prop == prop)
    return _sentence(named, order, said), tuple(figures)


def _by_price(
    catalog: Catalog, ordered: Sequence[Model], order: ByPrice, now: datetime
) -> Foremost:
    blends = {m.model: market.blended(catalog, m, now) for m in ordered}
    free = sum(blend == 0 for blend in blends.values())
    charged = [model for model in ordered if blends[model.model]]
    if not charged:
        return (say("All that have a known price cost nothing."), ()) if free else ("", ())
    first = blends[charged[0].model]
    named = [model for model in charged if blends[model.model] == first]
    quotes = [quote.quote(catalog, model, now) for model in named[:_MOST]]
    price = quotes[0].usd
    said = _rates.said(first, price) if first and price else ""
    sentence = _sentence(named, order, said)
    if free and order == "price":
        sentence = count(
            free,
            "{count} of them costs nothing; the cheapest that costs is {name}: {value} per million "
            "tokens, blended 3:1.",
            "{count} of them cost nothing; the cheapest that costs is {name}: {value} per million "
            "tokens, blended 3:1.",
            name=named[0].name,
            value=said,
        )
    rates = (_rates.figures_of(catalog, q.model, q.usd) for q in quotes if q.usd)
    return sentence, tuple(figure for pair in rates for figure in pair)


def _sentence(named: Sequence[Model], order: ByPrice, value: str) -> str:
    names = [model.name for model in named[:_MOST]]
    if len(named) > _MOST:
        listed = numbers.some(names, len(named) - _MOST)
    else:
        listed = numbers.listed(names)
    return say(_SAID[order, len(named) > 1], names=listed, value=value)
