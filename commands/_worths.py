"""How a valuation is said: with its kind, its day and, when it is old, its age."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Paragraph, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Valuation

KINDS = {
    "market_cap": "market cap",
    "funding_round": "post-money",
    "secondary_or_tender": "secondary or tender",
    "acquisition": "merger or takeover",
    "ipo": "price at listing",
    "reported_talks": "in talks",
    "estimate": "estimate",
}
CLOSE = "market close"  # goes without saying for a market cap
_SHORT = {
    "market_cap": "cap",
    "funding_round": "round",
    "secondary_or_tender": "sale",
    "acquisition": "deal",
    "ipo": "listing",
    "reported_talks": "talks",
    "estimate": "est.",
}
_HEADLINES = {
    "market_cap": "{name} has a market cap of {money}, as of {day}{age}.",
    "funding_round": "{name} has a post-money valuation of {money}, from its round of {day}{age}.",
    "secondary_or_tender": "{name} was valued at {money} in a sale of existing shares, {day}{age}.",
    "acquisition": "{name} was valued at {money} by the price agreed in a merger or takeover, "
    "{day}{age}.",
    "ipo": "{name} was valued at {money} by the price at its listing, {day}{age}.",
    "reported_talks": "{name} has no closed valuation; it is in talks at {money}, {day}{age}.",
    "estimate": "{name} has no valuation by a sale; an estimate is {money}, {day}{age}.",
}
_BOUNDS = {"above": ">{money}", "peak": "{money} peak"}
_MAKER = "Maker: {name}, {worths}."
_MAKER_THEN = "Maker, as known today: {name}, {worths}."
_CAVEATS = {
    "above": "Its source says only that it was more than that.",
    "peak": "That was a peak, not a close.",
}


def money(row: Valuation) -> str:
    """A valuation in US dollars, marked where it is a peak or only a lower bound."""
    plain = numbers.big_usd(
        row.low_usd, row.high_usd, approximate=row.approximate and row.bound != "above"
    )
    return _BOUNDS[row.bound].format(money=plain) if row.bound else plain


def head(catalog: Catalog, company: str) -> Valuation | None:
    """The figure that a company is compared by: solid, else talks, else an estimate."""
    found = worth.worth(catalog, company)
    return next(
        (row for row in (found.headline, *found.talks[::-1], *found.estimates[::-1]) if row), None
    )


def ratio(dear: Valuation, cheap: Valuation) -> str:
    """How many times the one is worth the other; ranges give a range of ratios."""
    low = Decimal(dear.low_usd) / cheap.high_usd
    return numbers.times(low, Decimal(dear.high_usd) / cheap.low_usd)


def headline(name: str, row: Valuation | None, today: date) -> str:
    """The figure that stands for a company in one sentence, with its kind, day and age."""
    if row is None:
        return f"No public valuation is known for {name}."
    days = (today - numbers.last_day(row.as_of)).days
    sentence = _HEADLINES[row.kind].format(
        name=name,
        money=numbers.big_usd(row.low_usd, row.high_usd, approximate=row.approximate),
        day=numbers.day(row.as_of),
        age=f" ({numbers.age(row.as_of, today)} old)" if days > worth.STALE else "",
    )
    return f"{sentence} {_CAVEATS[row.bound]}" if row.bound else sentence


def step(catalog: Catalog, rows: Sequence[Valuation], *, kind: bool = False) -> Row:
    """One step of a company's history, by its day, with what each publisher says of it."""
    first = rows[0]
    label = f"{numbers.day(first.as_of)}{f' {_SHORT[first.kind]}' if kind else ''}"
    return Row(label, money(first), figures=tuple(worth.figure(catalog, row) for row in rows))


def caveats(rows: Iterable[Valuation]) -> tuple[Text, ...]:
    """What to know of figures that are not solid, one note a figure."""
    return tuple((f"{numbers.day(row.as_of)}: {row.note}.",) for row in rows if row.note)


def valued(row: Valuation, today: date) -> str:
    """A valuation with its kind, day and, when it is old, its age."""
    days = (today - numbers.last_day(row.as_of)).days
    old = f", {numbers.age(row.as_of, today)} old" if days > worth.STALE else ""
    return f"{money(row)} ({KINDS[row.kind]}, {numbers.day(row.as_of)}{old})"


def maker(catalog: Catalog, company: str, today: date, *, dated: bool = False) -> Paragraph:
    """Who makes it and what they are worth today, which is said where another day is asked for."""
    name = catalog.companies[company].name
    found = worth.worth(catalog, company)
    shown = [row for row in (found.headline, *found.talks[-1:]) if row]
    if found.headline is None and not found.talks:
        shown = list(found.estimates[-1:])
    worths = "; ".join(valued(row, today) for row in shown)
    figures = tuple(worth.figure(catalog, row) for row in shown)
    said = (_MAKER_THEN if dated else _MAKER).format(
        name=name, worths=worths or "no public valuation known"
    )
    return Paragraph((said,), figures)
