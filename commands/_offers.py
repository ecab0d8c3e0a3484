"""Offers of hosts as lines of a table: what each charges, and its own id of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Row
from bot.core.speech import mark, say
from commands import _modes, _rates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Figure
    from bot.core.catalog import Catalog
    from bot.core.clock import Clock
    from bot.core.facts import Offer
    from bot.core.quote import Quote

_PAIR = ("input_mtok", "output_mtok")
_MADE = mark("{maker} (maker)")
_MADE_LAST = mark("{maker} (maker, last)")
_SPECIAL = {  # whether it is of a mode of its own, and whether for long requests
    (True, False): mark("{host} {mode}"),
    (False, True): mark("{host} above {tokens}"),
    (True, True): mark("{host} {mode} above {tokens}"),
}


def rows(
    catalog: Catalog, offer: Offer, *, best: bool = False, cached: bool = False
) -> Iterator[Row]:
    """An offer, below it the host's id of the model and, if *cached*, what a cache read costs."""
    yield row(catalog, offer, best=best)
    yield Row(offer.host_model_id, "")
    if cached and offer.cache_read_mtok is not None:
        cell = _rates.said(offer.cache_read_mtok, offer)
        read = quote.offer_figure(catalog, offer, "cache_read_mtok")
        yield Row(say("Cache read"), cell, figures=(read,))


def row(catalog: Catalog, offer: Offer, *, best: bool = False) -> Row:
    """An offer: its host, what it is for where that is not standard use, and its rates."""
    label = named(offer.host, offer)
    return Row(label, _rates.pair(offer), best, figures(catalog, offer))


def named(name: str, offer: Offer) -> str:
    """A name, and what an offer of it is for where that is not standard use."""
    above, special = offer.above_context_tokens, offer.mode != "standard"
    if not above and not special:
        return name
    return say(
        _SPECIAL[special, bool(above)],
        host=name,
        mode=_modes.mode(offer.mode),
        tokens=numbers.tokens(above),
    )


def made(catalog: Catalog, found: Quote, *, best: bool = False) -> Iterator[Row]:
    """What the maker charges, or last charged, where that is known in US dollars."""
    if price := found.usd:
        maker = catalog.companies[price.seller].name
        label = say(_MADE_LAST if found.ended else _MADE, maker=maker)
        figures = _rates.pair_figures(catalog, found, price)
        yield Row(label, _rates.pair(price), best and not found.ended, figures)


def figures(catalog: Catalog, offer: Offer) -> tuple[Figure, ...]:
    """The input and output rate of an offer, as far as they are known."""
    return tuple(
        quote.offer_figure(catalog, offer, rate)
        for rate in _PAIR
        if getattr(offer, rate) is not None
    )


def other_hours(hours: Clock) -> str:
    """How much the maker's price is at peak hours, or at reduced ones."""
    if hours.peak > 1:
        times = numbers.times(hours.peak)
        return say("At its maker at peak hours it costs {times} the price shown.", times=times)
    share = numbers.percent(hours.off_peak)
    return say("At its maker at off-peak hours it costs {share} of the price shown.", share=share)
