"""The article that the product began with: what is recorded of it, and how it is cited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Figure
from bot.core.errors import NoFigure
from bot.core.speech import say

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.facts import PriceReport, Valuation


@dataclass(frozen=True, slots=True)
class Article:
    """What the article says: its title, its day (inferred), and what it puts companies at."""

    title: str
    day: str
    worths: dict[str, Valuation]


def read(catalog: Catalog) -> Article:
    """Return the article as the data set holds it.

    Raises:
        NoFigure: if it holds nothing of it.
    """
    rows = [row for found in catalog.valuations.values() for row in found]
    said = {row.company: row for row in rows if row.source == worth.ARTICLE}
    if not said:
        raise NoFigure(say("The data set holds nothing of the article it began with."))
    day = next(iter(said.values())).as_of
    return Article(catalog.sources[worth.ARTICLE].title, day, said)


def inferred(article: Article) -> str:
    """That the article itself has no date."""
    day = numbers.day(article.day)
    return say("{title} is undated; its day, {day}, is inferred.", title=article.title, day=day)


def reports(catalog: Catalog, model: str) -> dict[str, PriceReport]:
    """What the article says a model costs, by rate."""
    return {
        row.field: row
        for row in catalog.reports(model)
        if row.source == worth.ARTICLE and row.value is not None
    }


def report_figure(catalog: Catalog, row: PriceReport) -> Figure:
    """A rate that the article names, as a figure."""
    return Figure(
        entity=row.model,
        prop=f"{row.field.removesuffix('_mtok')}_usd_per_mtok",
        value=row.value or 0,
        unit="USD/Mtok",
        as_of=row.as_of,
        source=catalog.sources[row.source],
        kind="report",
    )
