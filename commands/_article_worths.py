"""The eight companies of the article: what they were and are worth, and against each other."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.speech import say
from commands import _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from bot.core.answers import Block, Figure
    from bot.core.catalog import Catalog
    from bot.core.facts import Valuation
    from commands._article import Article

CHINESE = ("alibaba", "bytedance", "deepseek", "minimax")
OTHERS = ("ibm", "oracle", "sap", "adobe")

Worths = dict[str, "Valuation"]


def today(catalog: Catalog) -> Worths:
    """What stands for each of the eight now, as far as it is known."""
    known = [key for key in (*CHINESE, *OTHERS) if key in catalog.companies]
    heads = {key: _worths.head(catalog, key) for key in known}
    return {key: row for key, row in heads.items() if row}


def lead(catalog: Catalog, worths: Worths) -> str:
    """What the Chinese makers are worth together today beside the others.

    Raises:
        NoFigure: if nothing is known of one side.
    """
    mine, theirs = _some(worths, CHINESE), _some(worths, OTHERS)
    if not mine or not theirs:
        raise NoFigure(say("No valuations of the companies of the article are known."))
    return say(
        "{makers} are worth {money} together today, {times} as much as {others}, at {other_money}.",
        makers=_names(catalog, mine),
        money=_money(mine),
        times=_times(mine, theirs),
        others=_names(catalog, theirs),
        other_money=_money(theirs),
    )


def _some(worths: Worths, keys: Sequence[str]) -> list[Valuation]:
    return [worths[key] for key in keys if key in worths]


def _names(catalog: Catalog, rows: Sequence[Valuation]) -> str:
    return numbers.listed([catalog.companies[row.company].name for row in rows])


def _money(rows: Sequence[Valuation], *, headed: bool = False) -> str:
    low, high = sum(row.low_usd for row in rows), sum(row.high_usd for row in rows)
    approximate = any(row.approximate for row in rows)
    return numbers.big_usd(low, high, approximate=approximate, headed=headed)


def _times(mine: Sequence[Valuation], theirs: Sequence[Valuation]) -> str:
    """How many times as much some are worth as others; ranges give a range."""
    low = Decimal(sum(row.low_usd for row in mine)) / sum(row.high_usd for row in theirs)
    high = Decimal(sum(row.high_usd for row in mine)) / sum(row.low_usd for row in theirs)
    return numbers.times(low, high)


def figures(catalog: Catalog, worths: Worths) -> tuple[Figure, ...]:
    """All figures of today."""
    return tuple(worth.figure(catalog, row) for row in worths.values())


def blocks(catalog: Catalog, article: Article, worths: Worths, now: date) -> Iterator[Block]:
    """Then and now, together then, and each Chinese maker in multiples of the others."""
    said = article.worths
    rows = tuple(_row(catalog, said[key], worths[key]) for key in worths if key in said)
    then = [key for key in worths if key in said and said[key].kind not in worth.SOLID]
    notes = (
        *(_basis(catalog, row, now) for row in worths.values()),
        *(_basis(catalog, said[key], now, by=article.title) for key in then),
    )
    heading = say("{day} and now, US dollars", day=numbers.day(article.day))
    yield Table(heading, rows, tuple((note,) for note in notes))
    mine, theirs = _some(said, CHINESE), _some(said, OTHERS)
    if mine and theirs:
        sentence = say(
            "{title}, {day}: {money} together, {times} as much as the others, at {other_money}.",
            title=article.title,
            day=numbers.day(article.day),
            money=_money(mine),
            times=_times(mine, theirs),
            other_money=_money(theirs),
        )
        yield Paragraph((sentence,), tuple(worth.figure(catalog, r) for r in (*mine, *theirs)))
    for key in OTHERS:
        if key in worths:
            yield _multiples(catalog, _some(worths, CHINESE), worths[key])


def _basis(catalog: Catalog, row: Valuation, now: date, *, by: str = "") -> str:
    """What kind of figure it is, of which day; and who says so."""
    name, money = catalog.companies[row.company].name, _worths.valued(row, now)
    if by:
        return say("{company} by {title}: {worth}.", company=name, title=by, worth=money)
    return say("{company}: {worth}.", company=name, worth=money)


def _row(catalog: Catalog, then: Valuation, now: Valuation) -> Row:
    before, after = _money([then], headed=True), _money([now], headed=True)
    cell = say("{then} → {now}", then=before, now=after)
    name = catalog.companies[then.company].name
    return Row(name, cell, figures=(worth.figure(catalog, then), worth.figure(catalog, now)))


def _multiples(catalog: Catalog, mine: Sequence[Valuation], other: Valuation) -> Table:
    name = catalog.companies[other.company].name
    heading = say("As many times {company}, at {money}", company=name, money=_money([other]))
    rows = [Row(catalog.companies[row.company].name, _times([row], [other])) for row in mine]
    return Table(heading, (*rows, Row(say("Together"), _times(mine, [other]))))
