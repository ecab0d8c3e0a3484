"""What a model's cached input costs: to read it, and to write it to the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import Paragraph
from bot.core.speech import count, mark, say, tell
from commands import _rate_said
from commands._rate_said import Said

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.facts import Price
    from bot.core.quote import Quote

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


def read(catalog: Catalog, found: Quote, price: Price) -> Said:
    """The price of reading cached input."""
    return _cached(catalog, found, price, "cache_read_mtok")


def write(catalog: Catalog, found: Quote, price: Price) -> Said:
    """The price of writing input to the cache, for longer too."""
    mine = _cached(catalog, found, price, "cache_write_mtok")
    longer = price.cache_write_long_mtok
    if longer is None or found.ended:
        return mine
    peak, off_peak = _rate_said.at_hours(catalog, found, price, "cache_write_long_mtok")
    rates = _rate_said.money(peak), _rate_said.money(off_peak)
    either = say("{peak} or {off_peak}", peak=rates[0], off_peak=rates[1])
    said = count(
        price.long_cache_hours or 0,
        "What is to be kept for {count} hour is written at {rate} per million tokens.",
        "What is to be kept for {count} hours is written at {rate} per million tokens.",
        rate=either if found.clock else rates[0],
    )
    longest = Paragraph((said,), (peak, off_peak))
    return Said(mine.lead, mine.figures, (longest, *mine.blocks))


def _cached(catalog: Catalog, found: Quote, price: Price, rate: str) -> Said:
    """A rate of the cache with its share of the input price, at each of the hours."""
    always, by_hours, ended, unknown = _CACHE[rate]
    name, value = found.model.name, getattr(price, rate)
    if value is None:
        return Said(tell(_rate_said.ENDED if found.ended else unknown, model=name))
    peak, off_peak = _rate_said.at_hours(catalog, found, price, rate)
    if not value and price.input_mtok == 0:
        return Said(tell(_FREE[rate], model=name), (peak, off_peak))
    lead = tell(
        ended if found.ended else by_hours if found.clock else always,
        model=name,
        rate=_rate_said.money(peak),
        peak=_rate_said.money(peak),
        off_peak=_rate_said.money(off_peak),
        share=_rate_said.share(value, price.input_mtok) or say("an unknown share"),
    )
    return Said(lead, (peak, off_peak), _rate_said.hours_block(found))
