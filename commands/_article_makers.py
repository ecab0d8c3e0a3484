"""How many makers of models each country has, with their current models and open weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import market, numbers
from bot.core.answers import Figure, Paragraph, Row, Source, Table
from bot.core.errors import NoFigure
from bot.core.speech import say
from commands import _countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Block
    from bot.core.catalog import Catalog
    from bot.core.facts import Company, Model

_NAMED = 12  # makers named for one country
_TWO = 2  # countries that are named in the first line and listed by name


@dataclass(frozen=True, slots=True)
class Country:
    """The makers of one country and their current models."""

    code: str | None
    makers: tuple[Company, ...]
    models: tuple[Model, ...]

    @property
    def open(self) -> int:
        """How many of the models are known to have open weights."""
        return sum(model.open_weights is True for model in self.models)


def countries(catalog: Catalog) -> list[Country]:
    """Countries by the number of their makers, the most first.

    Raises:
        NoFigure: if no company is known to make models.
    """
    makers: dict[str | None, list[Company]] = {}
    for company in market.companies(catalog, makes_models=True):
        makers.setdefault(company.country, []).append(company)
    if not makers:
        raise NoFigure(say("No maker of models is known."))
    models = [model for model in catalog.models.values() if model.current]
    found = [
        Country(
            code,
            tuple(mine),
            tuple(m for m in models if m.maker in {company.company for company in mine}),
        )
        for code, mine in makers.items()
    ]
    return sorted(found, key=lambda c: (-len(c.makers), -len(c.models), c.code or ""))


def lead(found: Sequence[Country]) -> str:
    """The makers of the first two countries, or of the one there is."""
    first, *rest = found
    if not rest:
        return say(
            "{all} makers of models: {makers} in {place} with {models} current models, {open} of "
            "them with open weights.",
            all=len(first.makers),
            **_counted(first),
        )
    return say(
        "{all} makers of models: {makers} in {place} with {models} current models, {open} of "
        "them with open weights; {other_makers} in {other_place} with {other_models}, {other_open} "
        "of them with open weights.",
        all=sum(len(country.makers) for country in found),
        **_counted(first),
        **{f"other_{key}": value for key, value in _counted(rest[0]).items()},
    )


def _counted(country: Country) -> dict[str, object]:
    return {
        "makers": len(country.makers),
        "place": _countries.place(country.code),
        "models": len(country.models),
        "open": country.open,
    }


def figures(catalog: Catalog, country: Country) -> tuple[Figure, ...]:
    """The three counts of a country; they are counted in the data set itself."""
    held = Source("data-set", say("the data set"), None)
    counts = (
        ("makers", len(country.makers), "companies"),
        ("current_models", len(country.models), "models"),
        ("open_weights", country.open, "models"),
    )
    day = catalog.read_until
    return tuple(
        Figure(country.code or "unknown", prop, value, unit, day, held, "counted", checked=day)
        for prop, value, unit in counts
    )


def blocks(catalog: Catalog, found: Sequence[Country]) -> Iterator[Block]:
    """One row a country, and the names of the makers of the first two."""
    rows = tuple(_row(catalog, country) for country in found)
    note = say("makers, their current models, and how many of those have open weights")
    yield Table(say("Makers · models · open"), rows, ((note,),), spare=len(rows) - 1)
    yield from (_named(country) for country in found[:_TWO])


def _row(catalog: Catalog, country: Country) -> Row:
    cell = say(
        "{makers} · {models} · {open}",
        makers=len(country.makers),
        models=len(country.models),
        open=country.open,
    )
    return Row(_countries.short(country.code), cell, figures=figures(catalog, country))


def _named(country: Country) -> Paragraph:
    """The makers with the most current models, each with their number."""
    made = [
        (sum(model.maker == company.company for model in country.models), company.name)
        for company in country.makers
    ]
    made.sort(key=lambda item: (-item[0], item[1].casefold()))
    names = [say("{name} {count}", name=name, count=number) for number, name in made[:_NAMED]]
    rest = len(made) - _NAMED
    if rest > 0:
        names.append(say("{count} more", count=rest))
    said = say(
        "{place}, with current models: {makers}.",
        place=_countries.short(country.code),
        makers=numbers.listed(names),
    )
    return Paragraph((said,), spare=True)
