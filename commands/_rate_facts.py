"""One thing about a model's price in a sentence of its own: its hours, cache, batch, promo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Paragraph
from bot.core.speech import count, mark, say, tell, told
from commands import _known, _rates, _terms

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from bot.core.answers import Block, Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Price
    from bot.core.quote import Quote

_LABELS = {"input_mtok": mark("{money} input"), "output_mtok": mark("{money} output")}
_CACHE = {  # rate: at all hours, at peak and off-peak, no longer sold, not known
    "cache_read_mtok": (
        mark(
            "{model} reads cached input at {rate} per million tokens, {share} of its input price."
        ),
        mark(
            "{model} reads cached input at {peak} per million tokens at peak hours and {off_peak} "
            "at off-peak hours, {share} of its input price."
        ),
        mark(
            "{model} is no longer sold by its maker; cached input was last read at {rate} per "
            "million tokens, {share} of its input price."
        ),
        mark("The cache-read price of {model} is not known."),
    ),
    "cache_write_mtok": (
        mark(
            "{model} writes to the cache at {rate} per million tokens, {share} of its input price."
        ),
        mark(
            "{model} writes to the cache at {peak} per million tokens at peak hours and {off_peak} "
            "at off-peak hours, {share} of its input price."
        ),
        mark(
            "{model} is no longer sold by its maker; it last wrote to the cache at {rate} per "
            "million tokens, {share} of its input price."
        ),
        mark("The cache-write price of {model} is not known."),
    ),
}
_FREE = {
    "cache_read_mtok": mark("{model} reads cached input at no charge, as it reads all input."),
    "cache_write_mtok": mark("{model} writes to the cache at no charge, as it reads all input."),
}
_BATCH = {  # how the shares of the standard price are: the same, one of each, not known
    "same": mark("{model} costs {rates} per million tokens in a batch, {share} of its list price."),
    "each": mark(
        "{model} costs {rates} per million tokens in a batch: {share} of its list price on input, "
        "{output_share} on output."
    ),
    "unknown": mark("{model} costs {rates} per million tokens in a batch."),
}
_HOURS = {  # by the kind of the hours that are named
    "peak": mark(
        "{model} costs {times} its list price at peak hours: {rate} per million input tokens, "
        "against {other} at off-peak hours."
    ),
    "off_peak": mark(
        "{model} costs {share} of its list price at off-peak hours: {rate} per million input "
        "tokens, against {other} at peak hours."
    ),
}
_UNPRICED = mark("No public price is known for {model}.")
_ENDED = mark("{model} is no longer sold by its maker.")


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a price: the first line, its figures, and what stands below."""

    lead: Text
    figures: tuple[Figure, ...] = ()
    blocks: tuple[Block, ...] = ()


def said(catalog: Catalog, what: str, found: Quote) -> Said:
    """One thing about a price that is charged now."""
    name = found.model.name
    if found.rate is None:
        return Said(tell(_UNPRICED, model=name))
    return WHATS[what](catalog, found, found.rate)


def _cache_read(catalog: Catalog, found: Quote, price: Price) -> Said:
    return _cached(catalog, found, price, "cache_read_mtok")


def _cache_write(catalog: Catalog, found: Quote, price: Price) -> Said:
    mine = _cached(catalog, found, price, "cache_write_mtok")
    longer = price.cache_write_long_mtok
    if longer is None or found.ended:
        return mine
    peak, off_peak = _at_hours(catalog, found, price, "cache_write_long_mtok")
    either = say("{peak} or {off_peak}", peak=_money(peak), off_peak=_money(off_peak))
    said = count(
        price.long_cache_hours or 0,
        "What is to be kept for {count} hour is written at {rate} per million tokens.",
        "What is to be kept for {count} hours is written at {rate} per million tokens.",
        rate=either if found.clock else _money(peak),
    )
    longest = Paragraph((said,), (peak, off_peak))
    return Said(mine.lead, mine.figures, (longest, *mine.blocks))


def _cached(catalog: Catalog, found: Quote, price: Price, rate: str) -> Said:
    """A rate of the cache with its share of the input price, at each of the hours."""
    always, by_hours, ended, unknown = _CACHE[rate]
    name, value = found.model.name, getattr(price, rate)
    if value is None:
        return Said(tell(_ENDED if found.ended else unknown, model=name))
    peak, off_peak = _at_hours(catalog, found, price, rate)
    if not value and price.input_mtok == 0:
        return Said(tell(_FREE[rate], model=name), (peak, off_peak))
    lead = tell(
        ended if found.ended else by_hours if found.clock else always,
        model=name,
        rate=_money(peak),
        peak=_money(peak),
        off_peak=_money(off_peak),
        share=_share(value, price.input_mtok) or say("an unknown share"),
    )
    return Said(lead, (peak, off_peak), _hours_block(found))


def _at_hours(catalog: Catalog, found: Quote, price: Price, rate: str) -> tuple[Figure, Figure]:
    """A rate at peak and at off-peak hours; where there are no such hours, twice the same."""
    clock = found.clock
    if clock is None:
        always = quote.figure(catalog, price, rate, model=found.model)
        return always, always

    def at(kind: str, times: Decimal) -> Figure:
        return quote.figure(
            catalog, price, rate, model=found.model, clock_kind=kind, multiplier=times
        )

    return at("peak", clock.peak), at(price.kind, clock.off_peak)


def _money(figure: Figure) -> str:
    return numbers.money(numbers.exact(figure.value), figure.unit.partition("/")[0])


def _share(part: Decimal | None, whole: Decimal | None) -> str | None:
    return numbers.percent(part / whole) if part is not None and whole else None


def _hours_block(found: Quote) -> tuple[Block, ...]:
    when = _terms.hours(found)
    return (Paragraph(when),) if when else ()


def _batch(catalog: Catalog, found: Quote, price: Price) -> Said:
    """The rates of a batch and their share of the list price."""
    name, batch = found.model.name, found.other("batch")
    if found.ended:
        return Said(tell(_ENDED, model=name))
    if batch is None:
        return Said(tell("No batch price is known for {model}.", model=name))
    figures = _rates.pair_figures(catalog, found, batch)
    rates = [rate for rate in _LABELS if getattr(batch, rate) is not None]
    money = [say(_LABELS[rate], money=_rates.said(getattr(batch, rate), batch)) for rate in rates]
    standard = found.listed or price
    shares = [_share(getattr(batch, rate), getattr(standard, rate)) for rate in rates]
    kind = "unknown" if None in shares else "same" if len({*shares}) == 1 else "each"
    lead = tell(
        _BATCH[kind],
        model=name,
        rates=numbers.listed(money),
        share=shares[0] or "",
        output_share=shares[-1] or "",
    )
    return Said(lead, figures)


def _promo(catalog: Catalog, found: Quote, price: Price) -> Said:
    """Whether a promo is on and until when, with the list price."""
    name = found.model.name
    if found.ended:
        return Said(tell(_ENDED, model=name))
    figures = _rates.pair_figures(catalog, found, price)
    rates = _rates.pair(price)
    if on := _terms.promo(catalog, found):
        lead = tell(
            "{model} costs {rates} per million tokens now, input/output.", model=name, rates=rates
        )
        return Said(told(lead, on.text), (*figures, *on.figures), _hours_block(found))
    ahead = found.coming if found.coming and found.coming.kind == "promo" else None
    if ahead and ahead.valid_from:
        lead = tell(
            "A promo on {model} begins {on_day}: {rates} per million tokens, input/output.",
            model=name,
            on_day=numbers.on_day(ahead.valid_from),
            rates=_rates.pair(ahead),
        )
        return Said(lead, _rates.pair_figures(catalog, found, ahead))
    lead = tell(
        "No promo on {model} is known; its list price is {rates} per million tokens, input/output.",
        model=name,
        rates=rates,
    )
    return Said(lead, figures)


def _hours(catalog: Catalog, found: Quote, price: Price) -> Said:
    """When its price is another, and what it costs then; or that it is the same all day."""
    name, when, clock = found.model.name, _terms.hours(found), found.clock
    if found.ended:
        return Said(tell(_ENDED, model=name))
    if clock is None or when is None:
        return Said(tell("{model} costs the same at all hours.", model=name))
    peak, off_peak = _at_hours(catalog, found, price, "input_mtok")
    kind = "peak" if clock.peak > 1 else "off_peak"
    here, other = (peak, off_peak) if kind == "peak" else (off_peak, peak)
    lead = tell(
        _HOURS[kind],
        model=name,
        times=numbers.times(clock.peak),
        share=numbers.percent(clock.off_peak),
        rate=_money(here),
        other=_money(other),
    )
    several = _known.hours(catalog, found.model, clock)
    blocks = tuple(_rates.by_hours(catalog, found))
    return Said(told(lead, when), (several, here, other), blocks)


WHATS: dict[str, Callable[[Catalog, Quote, Price], Said]] = {
    "hours": _hours,
    "cache_read": _cache_read,
    "cache_write": _cache_write,
    "batch": _batch,
    "promo": _promo,
}
