"""How a price is said: tables of rates, hours, promos and what other sources say."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Figure, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Offer, Price
    from bot.core.quote import Quote

_LABELS = {
    "input_mtok": "Input",
    "output_mtok": "Output",
    "cache_read_mtok": "Cache read",
    "cache_write_mtok": "Cache write",
}
_MODES = {"developer-api": "Developer API"}
_REGIONS = {"china": "China", "us": "US", "eu": "EU", "apac": "Asia-Pacific"}
HOURS = {"peak": "Peak", "off_peak": "Off-peak"}
FIELDS = {**_LABELS, "cache_write_long_mtok": "Long cache write"}
OFFERS = 5
_OFFERS = "At other hosts, input/output in USD"
_OFFERS_TODAY = "At other hosts today, input/output in USD"
_BATCH = {
    f"batch_{rate}_{currency}_per_mtok"
    for rate in ("input", "output")
    for currency in ("usd", "cny")
}


def pair(price: Price | Offer, multiplier: Decimal = Decimal(1)) -> str:
    """Input and output rate in one cell, cents left out where there are none: ``$2/$10``.

    A converted rate is rounded, ``~$0.834``; what is not counted in tokens says in what.
    """
    rates = (
        (price.input_mtok, getattr(price, "input_unit", "token")),
        (price.output_mtok, getattr(price, "output_unit", "token")),
    )
    cells = (
        "–"
        if rate is None
        else f"{said(rate * multiplier, price).removesuffix('.00')}{_counted_in(unit)}"
        for rate, unit in rates
    )
    return "/".join(cells)


def said(rate: Decimal, price: Price | Offer) -> str:
    """A rate in the currency of its price: exact, or about, where it is converted."""
    if getattr(price, "basis", "") == "converted":
        return numbers.about(rate)
    return numbers.money(rate, getattr(price, "currency", "USD"))


def _counted_in(unit: str) -> str:
    return "" if unit == "token" else f" ({unit})"


def label(rate: str, price: Price) -> str:
    """What a rate is called, with its unit where that is not the token."""
    if rate == "cache_write_long_mtok":
        return f"Cache write {price.long_cache_hours} h"
    unit = {"input_mtok": price.input_unit, "output_mtok": price.output_unit}.get(rate, "token")
    return _LABELS[rate] if unit == "token" else f"{_LABELS[rate]} ({unit})"


def rows(
    catalog: Catalog,
    found: Quote,
    price: Price,
    *,
    multiplier: Decimal = Decimal(1),
    kind: str = "",
    prefix: str = "",
    blend: bool = True,
) -> Iterator[Row]:
    """One row for each known rate of a price; blended 3:1 last, where it has a meaning."""
    for rate in quote.RATES:
        value: Decimal | None = getattr(price, rate)
        if value is None:
            continue
        figure = quote.figure(
            catalog, price, rate, model=found.model, clock_kind=kind, multiplier=multiplier
        )
        name = label(rate, price)
        text = f"{prefix} {name[0].lower()}{name[1:]}" if prefix else name
        yield Row(text, numbers.money(value * multiplier, price.currency), figures=(figure,))
    if blend and price.blended_mtok is not None:
        yield Row("Blended 3:1", numbers.money(price.blended_mtok * multiplier, price.currency))


def tables(catalog: Catalog, found: Quote, *, dated: bool = False) -> Iterator[Table]:
    """All rates in force: the standard ones first, then tiers and other modes.

    Of a whole day (*dated*) no hours are those of now.
    """
    if found.rate:
        yield from _standard(catalog, found, found.rate, dated=dated)
    for tier in (p for p in found.others if p.mode == "standard"):
        heading = f"Above {numbers.tokens(tier.above_context_tokens)} input tokens"
        yield Table(heading, tuple(rows(catalog, found, tier, blend=False)))
    modes = tuple(
        Row(mode_name(p), pair(p), figures=pair_figures(catalog, found, p))
        for p in found.others
        if p.mode not in ("standard", "batch") and p.above_context_tokens == 0
    )
    if modes:
        yield Table("Other modes, input/output", modes, spare=len(modes))


def _standard(catalog: Catalog, found: Quote, rate: Price, *, dated: bool) -> Iterator[Table]:
    where = "" if rate.region == "global" else f", {_REGIONS.get(rate.region, rate.region)}"
    unit = f"{rate.currency} per million tokens{where}"
    if found.clock is None:
        yield Table(unit, (*rows(catalog, found, rate), *_batch(catalog, found)))
        return
    now, hours = found.clock.kind, found.clock
    for kind, multiplier in ((now, hours.multiplier), (other_hours(now), hours.other)):
        when = " (now)" if kind == now and not dated else ""
        said = "peak" if kind == "peak" else rate.kind
        yield Table(
            f"{HOURS[kind]}{when}, {unit}",
            tuple(rows(catalog, found, rate, multiplier=multiplier, kind=said)),
        )
    if batch := tuple(_batch(catalog, found)):
        yield Table(f"Batch, {unit}", batch)


def _batch(catalog: Catalog, found: Quote) -> Iterator[Row]:
    batch = found.other("batch")
    if batch is not None:
        shown = rows(catalog, found, batch, prefix="Batch", blend=False)
        yield from (row for row in shown if row.figures[0].prop in _BATCH)


def other_hours(kind: str) -> str:
    """The kind of the hours that are not these."""
    return "off_peak" if kind == "peak" else "peak"


def mode_name(price: Price) -> str:
    """A mode as a person says it."""
    return _MODES.get(price.mode, price.mode.capitalize())


def pair_figures(catalog: Catalog, found: Quote, price: Price) -> tuple[Figure, ...]:
    """The figures behind `pair`."""
    return figures_of(catalog, found.model, price)


def figures_of(catalog: Catalog, model: Model, price: Price) -> tuple[Figure, ...]:
    """The input and output rate of a model's price, as far as they are known."""
    return tuple(
        quote.figure(catalog, price, rate, model=model)
        for rate in ("input_mtok", "output_mtok")
        if getattr(price, rate) is not None
    )


def offers(catalog: Catalog, found: Quote, *, dated: bool = False) -> Table | None:
    """The cheapest offers of other hosts, one row a host."""
    best = cheapest(found)
    if not best:
        return None
    shown = tuple(
        Row(
            offer.host,
            pair(offer),
            figures=tuple(
                quote.offer_figure(catalog, offer, rate)
                for rate in ("input_mtok", "output_mtok")
                if getattr(offer, rate) is not None
            ),
        )
        for offer in best[:OFFERS]
    )
    more = len(best) - len(shown)
    notes: tuple[Text, ...] = ((f"and {numbers.plural(more, 'more host')}",),) if more else ()
    return Table(_OFFERS_TODAY if dated else _OFFERS, shown, notes, spare=len(shown) - 1)


def cheapest(found: Quote) -> list[Offer]:
    """The cheapest offer of each host that names both rates, the cheapest host first."""
    by_host: dict[str, Offer] = {}
    for offer in found.offers:
        if offer.input_mtok is not None and offer.output_mtok is not None:
            by_host.setdefault(offer.host, offer)
    return list(by_host.values())
