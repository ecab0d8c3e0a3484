"""How a price or a worth moved: its steps, those within a time, and where it turned back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from bot.core import numbers, quote, worth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Price, Valuation

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Step:
    """A price from a moment on.

    Attributes:
        since: the day or instant, as ISO text; empty where it is not known.
        again: whether it is the standing price after a promo.
    """

    price: Price
    since: str
    again: bool = False

    def holds(self, instant: str) -> bool:
        """Whether it is charged at an ISO instant, where no promo is."""
        return self.since <= instant and self.price.holds(instant)


@dataclass(frozen=True, slots=True)
class Turns:
    """Where a series of values went beyond its two ends, or else furthest back; places in it.

    Attributes:
        lowest: where it was lowest, if lower than at both ends.
        highest: where it was highest, if higher than at both ends.
        back: between which two it went furthest the other way, if it is beyond neither end.
    """

    lowest: int | None = None
    highest: int | None = None
    back: tuple[int, int] | None = None


def of_prices(catalog: Catalog, model: Model) -> list[Step]:
    """Standard prices below every context tier, announced ones included, the oldest first."""
    rows = [
        row
        for row in quote.home(catalog.prices(model.model))
        if (row.mode, row.above_context_tokens) == ("standard", 0) and row.basis != "converted"
    ]
    steps = [Step(row, row.valid_from or "") for row in rows]
    for promo in rows:
        end = _instant(promo.valid_to) if promo.kind == "promo" and promo.valid_to else ""
        held = [row for row in rows if end and row.holds(end)]
        if held and all(row.kind == "list" and (row.valid_from or "") < end[:10] for row in held):
            steps.append(Step(held[0], promo.valid_to or "", again=True))
    return sorted(steps, key=lambda step: (step.since, step.price.kind == "promo"))


def of_worths(catalog: Catalog, company: str) -> list[tuple[Valuation, ...]]:
    """Figures of a company, the oldest first; one that several publishers name is one step."""
    return worth.steps(worth.worth(catalog, company).history)


def _instant(text: str) -> str:
    return text if "T" in text else f"{text}T00:00:00Z"


def price_days(steps: Sequence[Step], model: Model, today: date) -> list[date]:
    """From which day on each price is known to be charged; never later than the next one."""
    return _days([step.since or quote.since(step.price, model) for step in steps], today)


def worth_days(steps: Sequence[Sequence[Valuation]], today: date) -> list[date]:
    """From which day on each figure is known; of a month or year that is over, its last."""
    return _days([step[0].as_of for step in steps], today)


def _days(texts: Sequence[str], today: date) -> list[date]:
    found: list[date] = []
    for text in reversed(texts):
        day = min(numbers.last_day(text), max(today, numbers.first_day(text)))
        found.append(min(day, found[-1]) if found else day)
    return found[::-1]


def price_at(steps: Sequence[Step], days: Sequence[date], day: date) -> int | None:
    """Which price is charged when a UTC day begins: a promo before the list price."""
    instant = _instant(day.isoformat())
    held = [place for place, step in enumerate(steps) if days[place] <= day and step.holds(instant)]
    promos = [place for place in held if steps[place].price.kind == "promo"]
    return max(promos or held, default=None)


def worth_at(steps: Sequence[Sequence[Valuation]], days: Sequence[date], day: date) -> int | None:
    """Which figure stands for a company on a day: the last solid one, else the last."""
    known = range(bisect_right(days, day))
    solid = [place for place in known if steps[place][0].kind in worth.SOLID]
    return max(solid or known, default=None)


def stretch(days: Sequence[date], at: int | None, since: date | None, until: date | None) -> range:
    """The places of what lies within a time, both days included, in a series by day.

    Args:
        days: the day of each, none before the one before it.
        at: the place of what stood when the time began, with which it then begins.
        since: the first day, None for all from the beginning.
        until: the last day, None for all to the end.
    """
    first = bisect_left(days, since) if since else 0
    last = bisect_right(days, until) if until else len(days)
    return range(first if at is None else at, last)


def price_values(prices: Sequence[Price]) -> list[Decimal] | None:
    """What prices are compared by, input counted three times; None where they cannot be."""
    kinds = {
        (p.currency, p.input_unit, p.output_unit, p.input_mtok is None, p.output_mtok is None)
        for p in prices
    }
    if len(kinds) > 1:
        return None
    return [3 * (p.input_mtok or _NOTHING) + (p.output_mtok or _NOTHING) for p in prices]


def turns(values: Sequence[Decimal], floors: Sequence[int] = ()) -> Turns:
    """Where a series did not go one way only.

    Args:
        values: the oldest first.
        floors: places of values that are only lower bounds, which are never called the lowest.
    """
    if list(values) in (sorted(values), sorted(values, reverse=True)):
        return Turns()
    ends = (values[0], values[-1])
    inner = range(1, len(values) - 1)
    low = min((i for i in inner if i not in floors), key=values.__getitem__, default=0)
    high = max(inner, key=values.__getitem__, default=0)
    lowest = low if values[low] < min(ends) else None
    highest = high if values[high] > max(ends) else None
    if lowest is not None or highest is not None:
        return Turns(lowest, highest)
    up = ends[0] < ends[1]

    def against(pair: tuple[int, int]) -> Decimal:
        first, last = (values[place] for place in pair)
        return first - last if up else last - first

    return Turns(back=max(combinations(inner, 2), key=against, default=None))
