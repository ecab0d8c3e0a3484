"""How list prices are said beside something else: the price, and what to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import amounts, numbers, quote
from bot.core.answers import Typed
from bot.core.errors import WrongCall
from bot.core.speech import say, tell
from commands import _rates, _terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from bot.core.answers import Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.shelf import Tag

_ENDED = "*"
_NAMES = 12  # models that one note names


def said(tag: Tag) -> str:
    """What a model is listed at, as it is ordered by; a star where its maker sells it no more."""
    if tag.blend is None:
        return say("no price")
    ended = _ENDED if tag.quote.ended and not tag.offer else ""
    rates = tag.offer or tag.price
    return f"{_rates.said(tag.blend, rates) if rates else numbers.money(tag.blend)}{ended}"


def pair(tag: Tag) -> str:
    """The input and output rate that the blend is made of."""
    rates = tag.offer or tag.price
    return _rates.pair(rates) if rates else say("unknown")


def figures(catalog: Catalog, tag: Tag) -> tuple[Figure, ...]:
    """The input and output rate that the blend is made of."""
    if tag.offer:
        known = [r for r in ("input_mtok", "output_mtok") if getattr(tag.offer, r) is not None]
        return tuple(quote.offer_figure(catalog, tag.offer, rate) for rate in known)
    return _rates.pair_figures(catalog, tag.quote, tag.price) if tag.price else ()


def notes(shown: Sequence[Tag]) -> Iterator[Text]:
    """What to know of the prices on a page: old, reduced, not known."""
    mine = [tag for tag in shown if not tag.offer]
    if any(tag.price and tag.quote.ended for tag in mine):
        yield tell("{star} no longer sold by its maker: its last list price.", star=_ENDED)
    sold = [tag for tag in mine if tag.sold]
    yield from _terms.at_other_hours_of([tag.quote for tag in sold])
    if promos := [tag.model.name for tag in sold if tag.price and tag.price.kind == "promo"]:
        yield tell("Promo price, no list price known: {names}.", names=_listed(promos))
    if reduced := [
        _reduced(tag) for tag in sold if tag.quote.listed and tag.price != tag.quote.rate
    ]:
        yield tell("Less than the list price now, on promo: {names}.", names=_listed(reduced))
    if unknown := [tag.model.name for tag in mine if tag.blend is None]:
        names = _listed(unknown)
        yield tell("No price per token in US dollars known at the maker: {names}.", names=names)


def _reduced(tag: Tag) -> str:
    rate = tag.quote.rate
    return f"{tag.model.name} {_rates.pair(rate)}" if rate else tag.model.name


def _listed(names: Sequence[str]) -> str:
    left = len(names) - _NAMES
    return numbers.some(names[:_NAMES], left) if left > 0 else say(", ").join(names)


def written(price: Decimal | None) -> str | None:
    """A price to stay under, as an option holds it."""
    return None if price is None else f"{price.normalize():f}"


def limit(text: str | None) -> Decimal | None:
    """Read a price to stay under, US dollars per million tokens; None when it is left out.

    Raises:
        WrongCall: if it is no amount.
    """
    if not text:
        return None
    found = amounts.dollars(text)
    if found is None:
        raise WrongCall(
            *tell(
                "I cannot read {typed} as US dollars. Write it like 2 or 0.50.", typed=Typed(text)
            )
        )
    return found
