"""What is said of a price, and the words and figures that several such sentences share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Paragraph
from bot.core.speech import mark
from commands import _terms

if TYPE_CHECKING:
    from decimal import Decimal

    from bot.core.answers import Block, Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Price
    from bot.core.quote import Quote

ENDED = mark("{model} is no longer sold by its maker.")


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a price: the first line, its figures, and what stands below."""

    lead: Text
    figures: tuple[Figure, ...] = ()
    blocks: tuple[Block, ...] = ()


def at_hours(catalog: Catalog, found: Quote, price: Price, rate: str) -> tuple[Figure, Figure]:
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


def money(figure: Figure) -> str:
    """The amount of a figure, in its currency."""
    return numbers.money(numbers.exact(figure.value), figure.unit.partition("/")[0])


def share(part: Decimal | None, whole: Decimal | None) -> str | None:
    """A part of a whole in per cent, where both are known."""
    return numbers.percent(part / whole) if part is not None and whole else None


def hours_block(found: Quote) -> tuple[Block, ...]:
    """When its price is another, where it is at some hours."""
    when = _terms.hours(found)
    return (Paragraph(when),) if when else ()
