"""How many models each country makes, in words and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import market
from bot.core.answers import Row, Table
from bot.core.speech import count, say, tell
from commands import _countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Model


def lead(catalog: Catalog, fits: Sequence[Model], maker: str = "", *, narrowed: bool) -> str:
    """How many models fit: of one maker, by its name, or of which two countries most are.

    *narrowed* says whether a maker's models had to fit more than that.
    """
    if maker:
        return _made_by(len(fits), maker, narrowed=narrowed)
    counts = market.by_country(catalog, fits)
    (first, many), *rest = [(code, len(found)) for code, found in counts.items()]
    if not rest:
        return count(
            len(fits),
            "{count} current model is made in {place}.",
            "{count} current models are made in {place}.",
            place=_countries.place(first),
        )
    second, fewer = rest[0]
    return say(
        "{models}: {many} made in {place}, {fewer} in {other}.",
        models=count(len(fits), "{count} current model", "{count} current models"),
        many=many,
        place=_countries.place(first),
        fewer=fewer,
        other=_countries.place(second),
    )


def _made_by(number: int, maker: str, *, narrowed: bool) -> str:
    if narrowed:
        return count(
            number,
            "{maker} has {count} current model that fits.",
            "{maker} has {count} current models that fit.",
            maker=maker,
        )
    return count(
        number,
        "{maker} has {count} current model.",
        "{maker} has {count} current models.",
        maker=maker,
    )


def table(catalog: Catalog, fits: Sequence[Model]) -> Iterator[Table]:
    """One row a country: its models, and how many of them have open weights."""
    counted = market.by_country(catalog, fits)
    if len(counted) > 1:
        rows = tuple(Row(_countries.short(code), _cell(found)) for code, found in counted.items())
        note = tell("open: the weights are known to be downloadable")
        yield Table(say("Models by country"), rows, (note,), spare=len(rows) - 2)


def _cell(found: Sequence[Model]) -> str:
    unlocked = sum(model.open_weights is True for model in found)
    return say("{models}, {unlocked} open", models=len(found), unlocked=unlocked)
