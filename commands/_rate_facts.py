"""One thing about a model's price in a sentence of its own: hours, cache, batch, promo, blend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import mark, say, tell, told
from commands import _cache_facts, _known, _rate_said, _rates, _terms
from commands._rate_said import Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.core.catalog import Catalog
    from bot.core.facts import Price
    from bot.core.quote import Quote

_LABELS = {"input_mtok": mark("{money} input"), "output_mtok": mark("{money} output")}
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


def said(catalog: Catalog, what: str, found: Quote) -> Said:
    """One thing about a price that is charged now."""
    name = found.model.name
    if found.rate is None:
        return Said(tell(_UNPRICED, model=name))
    return WHATS[what](catalog, found, found.rate)


def _batch(catalog: Catalog, found: Quote, price: Price) -> Said:
    """The rates of a batch and their share of the list price."""
    name, batch = found.model.name, found.other("batch")
    if found.ended:
        return Said(tell(_rate_said.ENDED, model=name))
    if batch is None:
        return Said(tell("No batch price is known for {model}.", model=name))
    figures = _rates.pair_figures(catalog, found, batch)
    rates = [rate for rate in _LABELS if getattr(batch, rate) is not None]
    money = [say(_LABELS[rate], money=_rates.said(getattr(batch, rate), batch)) for rate in rates]
    standard = found.listed or price
    shares = [_rate_said.share(getattr(batch, rate), getattr(standard, rate)) for rate in rates]
    kind = "unknown" if None in shares else "same" if len({*shares}) == 1 else "each"
    lead = tell(
        _BATCH[kind],
        model=name,
        rates=numbers.listed(money),
        share=shares[0] or "",
        output_share=shares[-1] or "",
    )
    return Said(lead, figures)


def _blended(catalog: Catalog, found: Quote, price: Price) -> Said:
    """Three parts of input and one of output, as one figure."""
    name, figures = found.model.name, _rates.pair_figures(catalog, found, price)
    if found.ended:
        return Said(tell(_rate_said.ENDED, model=name))
    if price.blended_mtok is None:
        lead = tell("{model} has no input and output price per token to blend.", model=name)
        return Said(lead, figures)
    lead = tell(
        "{model} costs {blended} per million tokens blended 3:1, from {rates} input/output.",
        model=name,
        blended=_rates.said(price.blended_mtok, price),
        rates=_rates.pair(price),
    )
    return Said(lead, figures, _rate_said.hours_block(found))


def _promo(catalog: Catalog, found: Quote, price: Price) -> Said:
    """Whether a promo is on and until when, with the list price."""
    name = found.model.name
    if found.ended:
        return Said(tell(_rate_said.ENDED, model=name))
    figures = _rates.pair_figures(catalog, found, price)
    rates = _rates.pair(price)
    if on := _terms.promo(catalog, found):
        lead = tell(
            "{model} costs {rates} per million tokens now, input/output.", model=name, rates=rates
        )
        return Said(told(lead, on.text), (*figures, *on.figures), _rate_said.hours_block(found))
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
        return Said(tell(_rate_said.ENDED, model=name))
    if clock is None or when is None:
        return Said(tell("{model} costs the same at all hours.", model=name))
    peak, off_peak = _rate_said.at_hours(catalog, found, price, "input_mtok")
    kind = "peak" if clock.peak > 1 else "off_peak"
    here, other = (peak, off_peak) if kind == "peak" else (off_peak, peak)
    lead = tell(
        _HOURS[kind],
        model=name,
        times=numbers.times(clock.peak),
        share=numbers.percent(clock.off_peak),
        rate=_rate_said.money(here),
        other=_rate_said.money(other),
    )
    several = _known.hours(catalog, found.model, clock)
    blocks = tuple(_rates.by_hours(catalog, found))
    return Said(told(lead, when), (several, here, other), blocks)


WHATS: dict[str, Callable[[Catalog, Quote, Price], Said]] = {
    "hours": _hours,
    "cache_read": _cache_facts.read,
    "cache_write": _cache_facts.write,
    "batch": _batch,
    "promo": _promo,
    "blended": _blended,
}
