"""How changes are said: one table a kind, one row a change."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Figure, Row, Table
from bot.core.speech import mark, recorded, say, tell
from commands import _listing, _rates, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.changes import Change
    from bot.core.facts import Model, Price

HEADINGS = {  # in the order shown
    "release": mark("New models"),
    "cut": mark("Price cuts"),
    "rise": mark("Price rises"),
    "shift": mark("Prices up and down"),
    "promo": mark("New promos"),
    "promo_end": mark("Promos that ended"),
    "promise": mark("Promises that ran out"),
    "valuation": mark("New valuations"),
    "talks": mark("In talks, not closed"),
    "estimate": mark("Estimates, no sale behind them"),
    "retirement": mark("Retired by their makers"),
}
AHEAD = {
    "release": mark("Announced models"),
    "cut": mark("Announced cuts"),
    "rise": mark("Announced rises"),
    "shift": mark("Announced prices"),
    "promo": mark("Announced promos"),
    "promo_end": mark("Promos that will end"),
    "promise": mark("Promos promised at least until"),
    "valuation": mark("Valuations dated ahead"),
    "talks": mark("Talks dated ahead, not closed"),
    "estimate": mark("Estimates dated ahead, no sale behind them"),
    "retirement": mark("Will be retired"),
}
_PRICES = frozenset({"cut", "rise", "shift", "promo", "promo_end"})
_WORTHS = ("valuation", "talks", "estimate")
_UNITS = {
    **dict.fromkeys((*_PRICES, "release"), mark("{heading}, input/output")),
    **dict.fromkeys(_WORTHS, mark("{heading}, US dollars")),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A change under its heading, which is said in no language yet."""

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
    rows = tuple(Row(say(heading), f"{number:,}") for heading, number in found.items())
    yield Table(say("On all pages"), rows, spare=len(rows) - 1)


def tables(catalog: Catalog, listed: Sequence[Listed], now: datetime) -> Iterator[Table]:
    """One table a heading."""
    kinds = {item.heading: item.change.kind for item in listed}
    for heading, kind in kinds.items():
        found = [item.change for item in listed if item.heading == heading]
        said = say(heading)
        if kind in _UNITS:
            said = say(_UNITS[kind], heading=said)
        rows = tuple(_row(catalog, change, now) for change in found)
        yield Table(said, rows, tuple(_caveats(catalog, found)))


def _caveats(catalog: Catalog, changes: Sequence[Change]) -> Iterator[Text]:
    """What to know of each estimate."""
    for change in changes:
        row = change.valuation
        if change.kind == "estimate" and row and row.note:
            yield tell(
                "{company}, {day}: {note}.",
                company=catalog.companies[row.company].name,
                day=numbers.day(row.as_of),
                note=recorded(row.note),
            )


def _row(catalog: Catalog, change: Change, now: datetime) -> Row:
    if change.valuation:
        name = catalog.companies[change.valuation.company].name
        row = _worths.step(catalog, (change.valuation,), kind=True, headed=True)
        return Row(name, _on(row.label, row.cell), figures=row.figures)
    assert change.model is not None  # noqa: S101 - what is no worth is about a model
    model, day = change.model, numbers.day(change.day)
    if change.kind in _PRICES:
        figures = (
            *_figures(catalog, model, change.before),
            *_figures(catalog, model, change.after),
        )
        return Row(model.name, _on(day, _prices(change)), figures=figures)
    if change.kind == "release":
        priced = _listing.model_row(catalog, model, now)
        figures = (_day(catalog, model, "released", change.day), *priced.figures)
        return Row(model.name, _on(day, priced.cell), figures=figures)
    prop = "retires_on" if change.kind == "retirement" else "promised_through"
    return Row(model.name, day, figures=(_day(catalog, model, prop, change.day),))


def _on(day: str, what: str) -> str:
    return say("{day}, {what}", day=day, what=what)


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
        return _rates.pair(known) if known else say("unknown")
    rates = ((before.input_mtok, after.input_mtok), (before.output_mtok, after.output_mtok))
    moves = [numbers.moved(old, new) for old, new in rates if old is not None and new is not None]
    if not moves:
        return _rates.pair(after)
    return say(
        "{before} to {after}, {moved}",
        before=_rates.pair(before),
        after=_rates.pair(after),
        moved="/".join(dict.fromkeys(moves)),
    )
