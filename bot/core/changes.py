"""What changed since a day, and what is announced: models, prices, promos, worths, retirements."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Literal

from bot.core import clock, numbers, quote, worth

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Price, Valuation

Kind = Literal[
    "release",
    "cut",
    "rise",
    "shift",
    "promo",
    "promo_end",
    "promise",
    "valuation",
    "talks",
    "estimate",
    "retirement",
]
_WORTHS: dict[str, Kind] = {"reported_talks": "talks", "estimate": "estimate"}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed, or will.

    Attributes:
        kind: a cut or a rise where neither rate went the other way, else a shift; a promise is
            the last day that a promo without a known end was promised for; talks and estimates
            are worths that are not solid.
        day: when, as far as it is known; an instant for a price.
        model: what it is about, None for a worth.
        before, after: the rates until then and from then on; None where there are none.
        valuation: the figure that is new.
    """

    kind: Kind
    day: str
    model: Model | None = None
    before: Price | None = None
    after: Price | None = None
    valuation: Valuation | None = None

    @property
    def last_day(self) -> date:
        """The last day that it can be of."""
        return numbers.last_day(self.day)


@lru_cache(maxsize=4)
def every(catalog: Catalog) -> tuple[Change, ...]:
    """All dated changes in the data set, past and announced, the newest first."""
    found = [
        *(change for model in catalog.models.values() for change in _of_model(catalog, model)),
        *(
            Change(_WORTHS.get(step[0].kind, "valuation"), step[0].as_of, valuation=step[0])
            for company in catalog.valuations
            for step in worth.steps(worth.worth(catalog, company).history)
        ),
    ]
    return tuple(sorted(found, key=lambda change: change.last_day, reverse=True))


def past(catalog: Catalog, since: date, now: datetime, until: date | None = None) -> list[Change]:
    """What changed from a day until now or until another, the newest first."""
    instant, today = clock.iso(now), now.date()
    last = min(until, today) if until else today
    return [
        change
        for change in _since(catalog, since)
        if numbers.first_day(change.day) <= last and not _later(change, instant)
    ]


def ahead(catalog: Catalog, now: datetime, until: date | None = None) -> list[Change]:
    """What is announced for later than now, but no later than a day, the next first."""
    instant = clock.iso(now)
    later = [
        change
        for change in _since(catalog, now.date())
        if _later(change, instant) and not (until and numbers.first_day(change.day) > until)
    ]
    return later[::-1]


def _since(catalog: Catalog, first: date) -> Iterator[Change]:
    """What can be of a day or later, the newest first."""
    return takewhile(lambda change: change.last_day >= first, every(catalog))


def _later(change: Change, instant: str) -> bool:
    """Whether it lies ahead; a day that is known only by its month counts from the first."""
    return change.day > instant


def _of_model(catalog: Catalog, model: Model) -> Iterator[Change]:
    if model.released:
        yield Change("release", model.released, model)
    if model.retires_on:
        yield Change("retirement", model.retires_on, model)
    rows = _base(catalog.prices(model.model))
    lists = [row for row in rows if row.kind == "list"]
    for before, after in pairwise(lists):
        if after.valid_from and before.valid_to and (kind := _direction(before, after)):
            yield Change(kind, after.valid_from, model, before, after)
    yield from _promos(model, [row for row in rows if row.kind == "promo"], lists)


def _base(rows: Sequence[Price]) -> list[Price]:
    """Standard rates below every context tier, in the seller's own currency, the oldest first."""
    mine = [
        row
        for row in quote.home(rows)
        if (row.mode, row.above_context_tokens) == ("standard", 0) and row.basis != "converted"
    ]
    own = "CNY" if any(row.currency == "CNY" for row in mine) else "USD"
    return [row for row in mine if row.currency == own]


def _promos(model: Model, promos: list[Price], lists: list[Price]) -> Iterator[Change]:
    """Starts and ends of promos; one that another follows at once changes only its rates."""
    for last, row, following in zip([None, *promos], promos, [*promos[1:], None], strict=False):
        before = last if last and last.valid_to == row.valid_from else None
        if row.valid_from and not (before and _same(before, row)):
            since = before or _at(lists, row.valid_from)
            yield Change("promo", row.valid_from, model, since, row)
        if row.valid_to and not (following and following.valid_from == row.valid_to):
            yield Change("promo_end", row.valid_to, model, row, _at(lists, row.valid_to))
        if row.promised_through and not row.valid_to:
            until = _at(lists, row.promised_through)
            yield Change("promise", row.promised_through, model, row, until)


def _same(row: Price, other: Price) -> bool:
    return (row.input_mtok, row.output_mtok) == (other.input_mtok, other.output_mtok)


def _at(rows: list[Price], instant: str) -> Price | None:
    return next((row for row in rows if row.holds(instant)), None)


def _direction(before: Price, after: Price) -> Kind | None:
    """Which way input and output went; None where neither moved or neither can be compared."""
    pairs = (
        (before.input_mtok, after.input_mtok),
        (before.output_mtok, after.output_mtok),
    )
    moves = {(new > old) - (new < old) for old, new in pairs if old is not None and new is not None}
    if not moves - {0}:
        return None
    if 1 not in moves:
        return "cut"
    return "shift" if -1 in moves else "rise"
