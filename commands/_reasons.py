"""Which rates the cost of a workload was reckoned with, and why those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import cost, numbers, quote
from bot.core.answers import Row, Table
from bot.core.speech import mark, say, tell
from commands import _terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.cost import Bill
    from bot.core.quote import Quote

_MODES = {"batch": mark("Batch"), "standard": mark("Standard")}
_LABELS = {
    "input_mtok": mark("Input"),
    "cache_read_mtok": mark("Cache read"),
    "output_mtok": mark("Output"),
}


def rates(catalog: Catalog, owed: Bill) -> Table:
    """The rates that were used, and why those."""
    used, load = owed.rates, owed.load
    price = used.price
    wanted = {
        "input_mtok": load.cached < 100 or not used.cache_known,  # noqa: PLR2004
        "cache_read_mtok": bool(load.cached),
        "output_mtok": load.tokens_out > 0,
    }
    rows = tuple(
        Row(say(_LABELS[rate]), numbers.money(value), figures=tuple(_figures(catalog, owed, rate)))
        for rate, needed in wanted.items()
        if needed and (value := getattr(price, rate)) is not None
    )
    heading = say("{name}, USD per million tokens", name=owed.model.name)
    return Table(heading, rows, tuple(why(catalog, owed)))


def _figures(catalog: Catalog, owed: Bill, rate: str) -> Iterator[Figure]:
    for kind, multiplier in owed.hours.items():
        said = "peak" if kind == "peak" else ""
        yield quote.figure(
            catalog,
            owed.rates.price,
            rate,
            model=owed.model,
            clock_kind=said,
            multiplier=multiplier,
        )


def why(catalog: Catalog, owed: Bill) -> Iterator[Text]:
    """Which rates these are and why they were taken, a sentence a reason."""
    used, model, load = owed.rates, owed.model, owed.load
    yield (_basis(catalog, owed),)
    if tier := used.price.above_context_tokens:
        size = numbers.tokens(tier)
        yield tell("A request is above {size} input tokens: that tier's rates.", size=size)
    if used.batch_missing:
        yield tell("No batch price is known for this: standard rates used.")
    if not used.cache_known:
        yield tell("Cache-read rate unknown: input rate used.")
    elif load.cached:
        yield tell("What is written to the cache is not counted.")
    if len(owed.hours) > 1:
        yield _at_other_hours(owed.quote)
        yield _terms.hours(owed.quote) or ()
    if not cost.fits(model, load):
        window = numbers.tokens(model.context_tokens or 0)
        yield tell("A request is longer than its context window of {size} tokens.", size=window)
    if model.max_output_tokens and load.tokens_out > model.max_output_tokens:
        longest = numbers.tokens(model.max_output_tokens)
        yield tell(
            "The output is longer than the {size} tokens that it writes at most.", size=longest
        )


def _at_other_hours(found: Quote) -> Text:
    """How much the listed price is at peak hours, or at reduced ones."""
    hours = found.clock
    if hours is None:
        return ()
    if hours.peak > 1:
        times = numbers.times(hours.peak)
        return tell("At peak hours it costs {times} the price shown.", times=times)
    share = numbers.percent(hours.off_peak)
    return tell("At off-peak hours it costs {share} of the price shown.", share=share)


def _basis(catalog: Catalog, owed: Bill) -> str:
    """What kind of price it is: list or promo, converted, or one that has ended."""
    price = owed.rates.price
    mode = say(_MODES[price.mode])
    if owed.quote.ended:
        return say("{mode} price when its maker last sold it.", mode=mode)
    if price.kind == "promo":
        return _promo(owed, mode)
    if price.basis == "converted":
        by = catalog.sources[price.source].title
        return say("{mode} list price, converted from CNY by {source}.", mode=mode, source=by)
    return say("{mode} list price.", mode=mode)


def _promo(owed: Bill, mode: str) -> str:
    """Until when a promo is on, as far as that is known."""
    price = owed.rates.price
    if price.valid_to:
        until = numbers.day(price.valid_to)
        return say("{mode} promo price, until {day}.", mode=mode, day=until)
    if through := price.promised_through:
        day = numbers.day(through)
        if numbers.last_day(through) < owed.quote.at.date():
            return say(
                "{mode} promo price, which was promised only through {day}.", mode=mode, day=day
            )
        return say(
            "{mode} promo price, which is promised at least through {day}.", mode=mode, day=day
        )
    return say("{mode} promo price, end not known.", mode=mode)
