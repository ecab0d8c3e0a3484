"""How many models each country makes, in words and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from bot.core import market
from bot.core.answers import Row, Table
from bot.core.speech import count, say, tell
from commands import _countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Model

Which = Literal["all", "open", "closed", "fit"]


def lead(catalog: Catalog, fits: Sequence[Model], maker: str = "", *, which: Which = "all") -> str:
    """How many models fit: of one maker, by its name, or of which two countries most are.

    *which* says what was asked of them beside their maker and country.
    """
    models = _models(len(fits), which)
    if maker:
        return say("{maker} has {models}.", maker=maker, models=models)
    counts = market.by_country(catalog, fits)
    (first, many), *rest = [(code, len(found)) for code, found in counts.items()]
    if not rest:
        return count(
            len(fits),
            "{models} is made in {place}.",
            "{models} are made in {place}.",
            models=models,
            place=_countries.place(first),
        )
    second, fewer = rest[0]
    return say(
        "{models}: {many} made in {place}, {fewer} in {other}.",
        models=models,
        many=many,
        place=_countries.place(first),
        fewer=fewer,
        other=_countries.place(second),
    )


def _models(number: int, which: Which) -> str:
    if which == "open":
        return count(
            number,
            "{count} current model with open weights",
            "{count} current models with open weights",
        )
    if which == "closed":
        return count(
            number,
            "{count} current model without open weights",
            "{count} current models without open weights",
        )
    if which == "fit":
        return count(number, "{count} current model that fits", "{count} current models that fit")
    return count(number, "{count} current model", "{count} current models")


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
