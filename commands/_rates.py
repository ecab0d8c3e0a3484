"""How a price is said: tables of rates, hours, promos and what other sources say."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Figure, Row, Table
from bot.core.speech import count, mark, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Offer, Price
    from bot.core.quote import Quote

_LABELS = {
    "input_mtok": mark("Input"),
    "output_mtok": mark("Output"),
    "cache_read_mtok": mark("Cache read"),
    "cache_write_mtok": mark("Cache write"),
    "cache_write_long_mtok": mark("Cache write {hours} h"),
}
_BATCHED = {"input_mtok": mark("Batch input"), "output_mtok": mark("Batch output")}
_MODES = {
    "fast": mark("Fast"),
    "ultrafast": mark("Ultrafast"),
    "flex": mark("Flex"),
    "priority": mark("Priority"),
    "thinking": mark("Thinking"),
    "contributor": mark("Contributor"),
    "developer-api": mark("Developer API"),
}
_REGIONS = {
    "china": mark("China"),
    "us": mark("US"),
    "eu": mark("EU"),
    "apac": mark("Asia-Pacific"),
    "jp": mark("Japan"),
    "ca": mark("Canada"),
}
_CURRENCIES = {
    "USD": mark("USD per million tokens"),
    "CNY": mark("CNY per million tokens"),
}
_HOURS = {  # whether they are those of now
    ("peak", True): mark("Peak (now), {unit}"),
    ("peak", False): mark("Peak, {unit}"),
    ("off_peak", True): mark("Off-peak (now), {unit}"),
    ("off_peak", False): mark("Off-peak, {unit}"),
}
_COUNTED = {  # what is priced where it is not the token
    "audio token": mark("audio token"),
    "image token": mark("image token"),
    "video token": mark("video token"),
    "audio second": mark("audio second"),
    "audio hour": mark("audio hour"),
    "page": mark("page"),
}
OFFERS = 5
_OFFERS = {  # whether another day than today is asked for
    False: mark("At other hosts, input/output in USD"),
    True: mark("At other hosts today, input/output in USD"),
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
        "–" if rate is None else _in_unit(said(rate * multiplier, price).removesuffix(".00"), unit)
        for rate, unit in rates
    )
    return "/".join(cells)


def said(rate: Decimal, price: Price | Offer) -> str:
    """A rate in the currency of its price: exact, or about, where it is converted."""
    if getattr(price, "basis", "") == "converted":
        return numbers.about(rate)
    return numbers.money(rate, getattr(price, "currency", "USD"))


def _in_unit(said: str, unit: str) -> str:
    """A rate or what it is called, with its unit where that is not the token."""
    if unit == "token":
        return said
    return say("{rate} ({unit})", rate=said, unit=say(_COUNTED.get(unit, unit)))


def _label(rate: str, price: Price, labels: Mapping[str, str]) -> str:
    unit = {"input_mtok": price.input_unit, "output_mtok": price.output_unit}.get(rate, "token")
    return _in_unit(say(labels[rate], hours=price.long_cache_hours), unit)


def rows(
    catalog: Catalog,
    found: Quote,
    price: Price,
    *,
    multiplier: Decimal = Decimal(1),
    kind: str = "",
    labels: Mapping[str, str] = _LABELS,
    blend: bool = True,
) -> Iterator[Row]:
    """One row for each known rate with a label; blended 3:1 last, where it has a meaning."""
    for rate in (rate for rate in quote.RATES if rate in labels):
        value: Decimal | None = getattr(price, rate)
        if value is None:
            continue
        figure = quote.figure(
            catalog, price, rate, model=found.model, clock_kind=kind, multiplier=multiplier
        )
        cell = numbers.money(value * multiplier, price.currency)
        yield Row(_label(rate, price, labels), cell, figures=(figure,))
    if blend and price.blended_mtok is not None:
        cell = numbers.money(price.blended_mtok * multiplier, price.currency)
        yield Row(say("Blended 3:1"), cell)


def tables(catalog: Catalog, found: Quote, *, dated: bool = False) -> Iterator[Table]:
    """All rates in force: the standard ones first, then tiers and other modes.

    Of a whole day (*dated*) no hours are those of now.
    """
    if found.rate:
        yield from _standard(catalog, found, found.rate, dated=dated)
    for tier in (p for p in found.others if p.mode == "standard"):
        tokens = numbers.tokens(tier.above_context_tokens)
        heading = say("Above {tokens} input tokens", tokens=tokens)
        yield Table(heading, tuple(rows(catalog, found, tier, blend=False)))
    modes = tuple(
        Row(_mode(p), pair(p), figures=pair_figures(catalog, found, p))
        for p in found.others
        if p.mode not in ("standard", "batch") and p.above_context_tokens == 0
    )
    if modes:
        yield Table(say("Other modes, input/output"), modes, spare=len(modes))


def _standard(catalog: Catalog, found: Quote, rate: Price, *, dated: bool) -> Iterator[Table]:
    unit = _unit(rate)
    if found.clock is None:
        yield Table(unit, (*rows(catalog, found, rate), *_batch(catalog, found)))
        return
    yield from by_hours(catalog, found, dated=dated)
    if batch := tuple(_batch(catalog, found)):
        yield Table(say("Batch, {unit}", unit=unit), batch)


def by_hours(catalog: Catalog, found: Quote, *, dated: bool = False) -> Iterator[Table]:
    """The standard rates at the hours of now and at the others, where the seller has such hours."""
    rate, hours = found.rate, found.clock
    if rate is None or hours is None:
        return
    unit, now = _unit(rate), hours.kind
    for kind, multiplier in ((now, hours.multiplier), (other_hours(now), hours.other)):
        said = "peak" if kind == "peak" else rate.kind
        yield Table(
            say(_HOURS[kind, kind == now and not dated], unit=unit),
            tuple(rows(catalog, found, rate, multiplier=multiplier, kind=said)),
        )


def _unit(rate: Price) -> str:
    """The unit of a price, and the region that it is for, where it is not for all."""
    unit = say(_CURRENCIES[rate.currency])
    if rate.region == "global":
        return unit
    return say("{unit}, {region}", unit=unit, region=region(rate.region))


def region(key: str) -> str:
    """The name of a region; one that has none in the data as it is written there."""
    return say(_REGIONS.get(key, key))


def _batch(catalog: Catalog, found: Quote) -> Iterator[Row]:
    batch = found.other("batch")
    if batch is not None:
        yield from rows(catalog, found, batch, labels=_BATCHED, blend=False)


def other_hours(kind: str) -> str:
    """The kind of the hours that are not these."""
    return "off_peak" if kind == "peak" else "peak"


def _mode(price: Price) -> str:
    """A mode as a label; one that is not known by its name in the data."""
    return say(_MODES.get(price.mode, price.mode))


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
    note = count(more, "and {count} more host", "and {count} more hosts")
    notes: tuple[Text, ...] = ((note,),) if more else ()
    return Table(say(_OFFERS[dated]), shown, notes, spare=len(shown) - 1)


def cheapest(found: Quote) -> list[Offer]:
    """The cheapest offer of each host that names both rates, the cheapest host first."""
    by_host: dict[str, Offer] = {}
    for offer in found.offers:
        if offer.input_mtok is not None and offer.output_mtok is not None:
            by_host.setdefault(offer.host, offer)
    return list(by_host.values())
