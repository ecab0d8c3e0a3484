"""How changes are said: one table a kind, one row a change."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Figure, Row, Table
from commands import _listing, _rates, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.changes import Change
    from bot.core.facts import Model, Price

HEADINGS = {  # in the order shown
    "release": "New models",
    "cut": "Price cuts",
    "rise": "Price rises",
    "shift": "Prices up and down",
    "promo": "New promos",
    "promo_end": "Promos that ended",
    "promise": "Promises that ran out",
    "valuation": "New valuations",
    "talks": "In talks, not closed",
    "estimate": "Estimates, no sale behind them",
    "retirement": "Retired by their makers",
}
AHEAD = {
    "release": "Announced models",
    "cut": "Announced cuts",
    "rise": "Announced rises",
    "shift": "Announced prices",
    "promo": "Announced promos",
    "promo_end": "Promos that will end",
    "promise": "Promos promised at least until",
    "valuation": "Valuations dated ahead",
    "talks": "Talks dated ahead, not closed",
    "estimate": "Estimates dated ahead, no sale behind them",
    "retirement": "Will be retired",
}
_PRICES = frozenset({"cut", "rise", "shift", "promo", "promo_end"})
_WORTHS = ("valuation", "talks", "estimate")
_CAVEAT = "{company}, {day}: {note}."
_HEADING = {
    **dict.fromkeys((*_PRICES, "release"), "{}, input/output"),
    **dict.fromkeys(_WORTHS, "{}, US dollars"),
}
_MOVED = "{before} to {after}, {moved}"
_EITHER = "{before} to {after}, {moved}/{output}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A change under its heading."""

    heading: str
    change: Change


def grouped(found: Sequence[Change], headings: dict[str, str]) -> list[Listed]:
    """Changes by kind, each kind in the order given, under headings."""
    return [
        Listed(heading, change)
        for kind, heading in headings.items()
        for change in found
        if change.kind == kind
    ]


def counts(listed: Sequence[Listed]) -> Iterator[Table]:
    """How many there are under each heading."""
    found = Counter(item.heading for item in listed)
    rows = tuple(Row(heading, f"{number:,}") for heading, number in found.items())
    yield Table("On all pages", rows, spare=len(rows) - 1)


def tables(catalog: Catalog, listed: Sequence[Listed], now: datetime) -> Iterator[Table]:
    """One table a heading."""
    kinds = {item.heading: item.change.kind for item in listed}
    for heading, kind in kinds.items():
        rows = [_row(catalog, i.change, now) for i in listed if i.heading == heading]
        notes = tuple(_caveats(catalog, [i.change for i in listed if i.heading == heading]))
        yield Table(_HEADING.get(kind, "{}").format(heading), tuple(rows), notes)


def _caveats(catalog: Catalog, changes: Sequence[Change]) -> Iterator[Text]:
    """What to know of each estimate."""
    for change in changes:
        row = change.valuation
        if change.kind == "estimate" and row and row.note:
            company, day = catalog.companies[row.company].name, numbers.day(row.as_of)
            yield (_CAVEAT.format(company=company, day=day, note=row.note),)


def _row(catalog: Catalog, change: Change, now: datetime) -> Row:
    if change.valuation:
        name = catalog.companies[change.valuation.company].name
        row = _worths.step(catalog, (change.valuation,), kind=True)
        return Row(name, f"{row.label}, {row.cell}", figures=row.figures)
    assert change.model is not None  # noqa: S101 - what is no worth is about a model
    model, day = change.model, numbers.day(change.day)
    if change.kind in _PRICES:
        figures = (
            *_figures(catalog, model, change.before),
            *_figures(catalog, model, change.after),
        )
        return Row(model.name, f"{day}, {_prices(change)}", figures=figures)
    if change.kind == "release":
        priced = _listing.model_row(catalog, model, now)
        figures = (_day(catalog, model, "released", change.day), *priced.figures)
        return Row(model.name, f"{day}, {priced.cell}", figures=figures)
    prop = "retires_on" if change.kind == "retirement" else "promised_through"
    return Row(model.name, day, figures=(_day(catalog, model, prop, change.day),))


def _figures(catalog: Catalog, model: Model, price: Price | None) -> tuple[Figure, ...]:
    return _rates.figures_of(catalog, model, price) if price else ()


def _day(catalog: Catalog, model: Model, prop: str, day: str) -> Figure:
    source = model.released_source if prop == "released" else None
    page = catalog.sources[source or model.source]
    return Figure(model.model, prop, day, "day", day, page, "documented")


def _prices(change: Change) -> str:
    """The rates before and after, and by how many per cent they moved."""
    before, after = change.before, change.after
    if before is None or after is None:
        known = before or after
        return _rates.pair(known) if known else "unknown"
    rates = ((before.input_mtok, after.input_mtok), (before.output_mtok, after.output_mtok))
    moves = [numbers.moved(old, new) for old, new in rates if old is not None and new is not None]
    shown = {"before": _rates.pair(before), "after": _rates.pair(after)}
    if len(set(moves)) > 1:
        return _EITHER.format(**shown, moved=moves[0], output=moves[1])
    return _MOVED.format(**shown, moved=moves[0]) if moves else _rates.pair(after)
