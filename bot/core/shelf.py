"""List prices to order models by: the maker's own, and those of other hosts where it has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import hosts, quote
from bot.core.facts import Price

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Offer
    from bot.core.quote import Quote

BY_INPUT = frozenset({"embedding"})  # kinds of models that write no tokens


@dataclass(frozen=True, slots=True)
class Tag:
    """What one model is listed at.

    Attributes:
        price: the maker's list price in US dollars, its last one where it is no longer sold, a
            promo where no list price is known beside it; None where it has no price per token.
        offer: the cheapest offer of another host, where the maker asks for nothing per token now.
    """

    quote: Quote
    price: Price | None
    offer: Offer | None = None

    @property
    def model(self) -> Model:
        """The model."""
        return self.quote.model

    @property
    def sold(self) -> bool:
        """Whether its maker sells it by the token now, at a known price."""
        return self.price is not None and not self.quote.ended

    @property
    def blend(self) -> Decimal | None:
        """Blended 3:1, USD per million tokens: at the other host where there is an offer.

        The input price alone, where only input is counted in tokens.
        """
        return _blend(self.model, self.offer or self.price)


def tag(catalog: Catalog, model: Model, now: datetime) -> Tag:
    """Return what a model is listed at by its maker."""
    found = quote.quote(catalog, model, now)
    listed = found.listed if found.listed and found.listed.currency == "USD" else found.usd
    return Tag(found, listed if _blend(model, listed) is not None else None)


def elsewhere(catalog: Catalog, mine: Tag) -> Tag | None:
    """Return the same model at the cheapest other host; None where none names both rates."""
    sellers = hosts.others(catalog, mine.model.model)  # by blended price
    tags = (Tag(mine.quote, mine.price, seller.offer) for seller in sellers)
    known = (tag for tag in tags if tag.blend is not None)
    if mine.model.modality in BY_INPUT:
        return min(known, key=lambda tag: tag.blend or 0, default=None)
    return next(known, None)


def _blend(model: Model, rates: Price | Offer | None) -> Decimal | None:
    if rates is None:
        return None
    if model.modality in BY_INPUT:
        return rates.input_mtok if getattr(rates, "input_unit", "token") == "token" else None
    if isinstance(rates, Price):
        return rates.blended_mtok
    return hosts.Seller(offer=rates).blended_mtok


def by_price(tags: Iterable[Tag], *, dearest: bool = False) -> list[Tag]:
    """Return them the cheapest or the dearest first, by name where they cost the same."""
    sign = -1 if dearest else 1

    def key(tag: Tag) -> tuple[bool, Decimal | int, str]:
        return tag.blend is None, sign * (tag.blend or 0), tag.model.name.casefold()

    return sorted(tags, key=key)
