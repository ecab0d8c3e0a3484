"""Which rates the cost of a workload was reckoned with, and why those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import cost, numbers, quote
from bot.core.answers import Row, Table
from commands import _terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.cost import Bill


def rates(catalog: Catalog, owed: Bill) -> Table:
    """The rates that were used, and why those."""
    used, load = owed.rates, owed.load
    price = used.price
    wanted = (
        ("input_mtok", "Input", load.cached < 100 or not used.cache_known),  # noqa: PLR2004
        ("cache_read_mtok", "Cache read", bool(load.cached)),
        ("output_mtok", "Output", load.tokens_out > 0),
    )
    rows = tuple(
        Row(
            label, numbers.money(getattr(price, rate)), figures=tuple(_figures(catalog, owed, rate))
        )
        for rate, label, needed in wanted
        if needed and getattr(price, rate) is not None
    )
    return Table(f"{owed.model.name}, USD per million tokens", rows, tuple(why(catalog, owed)))


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
        yield (f"A request is above {numbers.tokens(tier)} input tokens: that tier's rates.",)
    if used.batch_missing:
        yield ("No batch price is known for this: standard rates used.",)
    if not used.cache_known:
        yield ("Cache-read rate unknown: input rate used.",)
    elif load.cached:
        yield ("What is written to the cache is not counted.",)
    if len(owed.hours) > 1:
        yield (_terms.at_other_hours(owed.quote).capitalize(),)
        yield _terms.hours(owed.quote) or ()
    if not cost.fits(model, load):
        window = numbers.tokens(model.context_tokens or 0)
        yield (f"A request is longer than its context window of {window} tokens.",)
    if model.max_output_tokens and load.tokens_out > model.max_output_tokens:
        longest = numbers.tokens(model.max_output_tokens)
        yield (f"The output is longer than the {longest} tokens that it writes at most.",)


def _basis(catalog: Catalog, owed: Bill) -> str:
    """What kind of price it is: list or promo, converted, or one that has ended."""
    price = owed.rates.price
    mode = "Batch" if price.mode == "batch" else "Standard"
    if owed.quote.ended:
        return f"{mode} price when its maker last sold it."
    if price.kind == "promo" and price.valid_to:
        return f"{mode} promo price, until {numbers.day(price.valid_to)}."
    if price.kind == "promo" and (through := price.promised_through):
        over = numbers.last_day(through) < owed.quote.at.date()
        promised = "was promised only" if over else "is promised at least"
        return f"{mode} promo price, which {promised} through {numbers.day(through)}."
    if price.kind == "promo":
        return f"{mode} promo price, end not known."
    if price.basis == "converted":
        return f"{mode} list price, converted from CNY by {catalog.sources[price.source].title}."
    return f"{mode} list price."
