"""Who sells a model: its maker and other hosts, the cheapest blend first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Offer, Price
    from bot.core.quote import Quote

_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}|\d{4,8}")
_LAST = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class Seller:
    """One place that sells a model for standard use, and at what price.

    Attributes:
        offer: what another host charges; None for the maker.
        price: what the maker charges; None for another host.
    """

    offer: Offer | None = None
    price: Price | None = None

    @property
    def rates(self) -> Offer | Price:
        """What is charged."""
        rates = self.offer or self.price
        assert rates is not None  # noqa: S101 - one of the two is given
        return rates

    @property
    def blended_mtok(self) -> Decimal | None:
        """(3 x input + output) / 4 in US dollars, where both are known."""
        sent, received = self.rates.input_mtok, self.rates.output_mtok
        return None if sent is None or received is None else (3 * sent + received) / 4


def sellers(catalog: Catalog, found: Quote) -> list[Seller]:
    """All that sell a model for standard use below every context tier, the cheapest first.

    The maker is among them where its price is known in US dollars.
    """
    own = [Seller(price=found.usd)] if found.usd else []
    return sorted([*own, *others(catalog, found.model.model)], key=_order)


@lru_cache(maxsize=1024)
def others(catalog: Catalog, model: str) -> list[Seller]:
    """The same without the maker; not to be changed."""
    offers = (offer for offer in catalog.every_offer(model) if is_base(offer))
    return sorted((Seller(offer=offer) for offer in offers), key=_order)


@lru_cache(maxsize=256)
def stock(catalog: Catalog, hosts: tuple[str, ...]) -> list[Offer]:
    """Of each model that some hosts sell, the offer of each that leads; not to be changed.

    That is the cheapest for standard use, else the first for another. Text models stand first,
    of each kind the cheapest blend first, and last those that are sold for other use only.
    """
    leading: dict[tuple[str, str], Offer] = {}
    for host in hosts:
        for offer in sorted(catalog.offers_at(host), key=_leading):
            leading.setdefault((host, offer.model), offer)
    kinds = {offer: catalog.models[offer.model].modality for offer in leading.values()}
    return sorted(kinds, key=lambda offer: (kinds[offer] != "text", kinds[offer], *_leading(offer)))


def _leading(offer: Offer) -> tuple[bool, Decimal, str, str, str, int]:
    blend = Seller(offer=offer).blended_mtok
    rate = _LAST if blend is None else blend
    at = (offer.model, offer.host, offer.host_model_id, offer.above_context_tokens)
    return (not is_base(offer), rate, *at)


def _order(seller: Seller) -> tuple[Decimal, bool, str, str]:
    blend, offer = seller.blended_mtok, seller.offer
    host, spelled = (offer.host, offer.host_model_id) if offer else ("", "")
    return _LAST if blend is None else blend, offer is not None, host, spelled


def cheapest(sellers: Sequence[Seller]) -> Decimal | None:
    """The lowest known blend, None where all are the same: then none is better."""
    known = {blend for seller in sellers if (blend := seller.blended_mtok) is not None}
    return min(known) if len(known) > 1 else None


def is_base(offer: Offer) -> bool:
    """Whether it is for standard use below every context tier."""
    return offer.mode == "standard" and offer.above_context_tokens == 0


def special(catalog: Catalog, model: str) -> list[Offer]:
    """Offers of other hosts for batches, other modes and long requests, by host."""
    offers = [offer for offer in catalog.every_offer(model) if not is_base(offer)]
    return sorted(offers, key=lambda o: (o.host, o.mode, o.above_context_tokens, o.host_model_id))


def versions(model: str, ids: Iterable[str]) -> list[str]:
    """Dated versions that some of the hosts' ids name; none where all or no ids name one."""
    named: Sequence[list[str]] = [
        [part for part in _VERSION.findall(spelled) if part not in model] for spelled in ids
    ]
    return sorted({part for parts in named for part in parts}) if not all(named) else []
