"""How many models each country makes, in words and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import market, numbers
from bot.core.answers import Row, Table
from commands import _countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Model


def lead(catalog: Catalog, fits: Sequence[Model]) -> str:
    """How many models fit, and the two countries that most of them are from."""
    said = numbers.plural(len(fits), "current model")
    counts = market.by_country(catalog, fits)
    (first, many), *rest = [(code, len(found)) for code, found in counts.items()]
    if not rest:
        verb = "is" if len(fits) == 1 else "are"
        return f"{said} {verb} made in {_countries.place(first)}."
    second, fewer = rest[0]
    place, other = _countries.place(first), _countries.place(second)
    return f"{said}: {many} made in {place}, {fewer} in {other}."


def table(catalog: Catalog, fits: Sequence[Model]) -> Iterator[Table]:
    """One row a country: its models, and how many of them have open weights."""
    counted = market.by_country(catalog, fits)
    if len(counted) > 1:
        rows = tuple(
            Row(_countries.short(code), f"{len(found)}, {_open(found)} open")
            for code, found in counted.items()
        )
        note = "open: the weights are known to be downloadable"
        yield Table("Models by country", rows, ((note,),), spare=len(rows) - 2)


def _open(found: Sequence[Model]) -> int:
    return sum(model.open_weights is True for model in found)
