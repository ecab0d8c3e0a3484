"""How a valuation is said: with its kind, its day and, when it is old, its age."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Paragraph, Row, Typed
from bot.core.speech import mark, recorded, say, sentences, tell
from commands import _words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from bot.core.answers import Entity, Note, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Valuation
    from bot.core.worth import Worth

KINDS = {
    "market_cap": mark("market cap"),
    "funding_round": mark("post-money"),
    "secondary_or_tender": mark("secondary or tender"),
    "acquisition": mark("merger or takeover"),
    "ipo": mark("price at listing"),
    "reported_talks": mark("in talks"),
    "estimate": mark("estimate"),
}
CLOSE = "market close"  # goes without saying for a market cap
_SHORT = {
    "market_cap": mark("cap"),
    "funding_round": mark("round"),
    "secondary_or_tender": mark("sale"),
    "acquisition": mark("deal"),
    "ipo": mark("listing"),
    "reported_talks": mark("talks"),
    "estimate": mark("est."),
}
_HEADLINES = {
    "market_cap": mark("{name} has a market cap of {money}, as of {day}."),
    "funding_round": mark("{name} has a post-money valuation of {money}, from its round of {day}."),
    "secondary_or_tender": mark(
        "{name} was valued at {money} in a sale of existing shares, {day}."
    ),
    "acquisition": mark(
        "{name} was valued at {money} by the price agreed in a merger or takeover, {day}."
    ),
    "ipo": mark("{name} was valued at {money} by the price at its listing, {day}."),
    "reported_talks": mark("{name} has no closed valuation; it is in talks at {money}, {day}."),
    "estimate": mark("{name} has no valuation by a sale; an estimate is {money}, {day}."),
}
_BOUNDS = {"above": mark(">{money}"), "peak": mark("{money} peak")}
_MAKERS = {  # whether another day than today is asked for
    False: mark("Maker: {name}, {worths}."),
    True: mark("Maker, as known today: {name}, {worths}."),
}
_CAVEATS = {
    "above": mark("Its source says only that it was more than that."),
    "peak": mark("That was a peak, not a close."),
}


def money(row: Valuation, *, headed: bool = False) -> str:
    """A valuation in US dollars, marked where it is a peak or only a lower bound.

    *headed*: it stands below words that name the unit.
    """
    approximate = row.approximate and row.bound != "above"
    plain = numbers.big_usd(row.low_usd, row.high_usd, approximate=approximate, headed=headed)
    return bounded(plain, row.bound)


def bounded(money: str, bound: str | None) -> str:
    """A sum marked where it is a peak or only a lower bound."""
    return say(_BOUNDS[bound], money=money) if bound else money


def _plain(row: Valuation) -> str:
    return numbers.big_usd(row.low_usd, row.high_usd, approximate=row.approximate)


def said(row: Valuation) -> str:
    """A valuation in US dollars; a figure of talks or an estimate is called one."""
    amount = money(row)
    if row.kind in worth.SOLID:
        return amount
    return say("{money} ({kind})", money=amount, kind=say(KINDS[row.kind]))


def head(catalog: Catalog, company: str) -> Valuation | None:
    """The figure that a company is compared by."""
    return first(worth.worth(catalog, company))


def first(found: Worth) -> Valuation | None:
    """The figure that comes first: solid, else talks, else an estimate."""
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
        return say("No public valuation is known for {name}.", name=name)
    day = numbers.day(row.as_of)
    if _stale(row, today):
        day = say("{day} ({age} old)", day=day, age=numbers.age(row.as_of, today))
    amount = money(row) if row.bound == "above" else _plain(row)
    said = say(_HEADLINES[row.kind], name=name, money=amount, day=day)
    return sentences(said, say(_CAVEATS[row.bound])) if row.bound else said


def _stale(row: Valuation, today: date) -> bool:
    """Whether a figure is so old that its age is said."""
    return (today - numbers.last_day(row.as_of)).days > worth.STALE


def step(
    catalog: Catalog, rows: Sequence[Valuation], *, kind: bool = False, headed: bool = False
) -> Row:
    """One step of a company's history, by its day, with what each publisher says of it."""
    first = rows[0]
    label = numbers.day(first.as_of)
    if kind:
        label = say("{day} {kind}", day=label, kind=say(_SHORT[first.kind]))
    figures = tuple(worth.figure(catalog, row) for row in rows)
    return Row(label, money(first, headed=headed), figures=figures)


def caveats(rows: Iterable[Valuation]) -> tuple[Text, ...]:
    """What to know of figures that are not solid, one note a figure."""
    return tuple(
        tell("{day}: {note}.", day=numbers.day(row.as_of), note=recorded(row.note))
        for row in rows
        if row.note
    )


def valued(row: Valuation, today: date | None = None) -> str:
    """A valuation with its kind, day and, when it is old by a day that is told, its age."""
    said = {"money": money(row), "kind": say(KINDS[row.kind]), "day": numbers.day(row.as_of)}
    if today and _stale(row, today):
        age = numbers.age(row.as_of, today)
        return say("{money} ({kind}, {day}, {age} old)", **said, age=age)
    return say("{money} ({kind}, {day})", **said)


def talked(row: Valuation, today: date) -> str:
    """A figure of talks with its day, who reported it and, when it is old, its age."""
    said = {"money": money(row), "day": numbers.day(row.as_of), "publisher": row.publisher}
    if _stale(row, today):
        age = numbers.age(row.as_of, today)
        return say("{money} ({day}, {publisher}, {age} old)", **said, age=age)
    return say("{money} ({day}, {publisher})", **said)


def maker(catalog: Catalog, company: str, today: date, *, dated: bool = False) -> Paragraph:
    """Who makes it and what they are worth today, which is said where another day is asked for."""
    name = catalog.companies[company].name
    found = worth.worth(catalog, company)
    shown = [row for row in (found.headline, *found.talks[-1:]) if row]
    if found.headline is None and not found.talks:
        shown = list(found.estimates[-1:])
    worths = say("; ").join(valued(row, today) for row in shown)
    figures = tuple(worth.figure(catalog, row) for row in shown)
    text = tell(_MAKERS[dated], name=name, worths=worths or say("no public valuation known"))
    return Paragraph(text, figures)


def notes(
    catalog: Catalog, found: Worth, entity: Entity, claims: Iterable[Valuation]
) -> Iterator[Note]:
    """What to know of a company's figure: who is meant, who disagrees, whose day is inferred."""
    if not entity.exact:
        yield tell("{typed} leads to {name}.", typed=Typed(entity.typed), name=entity.ref.name)
    row = first(found)
    if row and row.note and row.note != CLOSE:
        text = tell("Note on the figure: {note}.", note=recorded(row.note))
        yield Paragraph(text, doubt=True)
    for other in found.differing:
        text = tell(
            "Disagrees: {publisher} says {money} ({day}).",
            publisher=other.publisher,
            money=money(other),
            day=numbers.day(other.as_of),
        )
        yield Paragraph(text, (worth.figure(catalog, other),), doubt=True)
    for claim in (row for row in claims if row.source == worth.ARTICLE):
        yield tell(
            "{money} is what {source} says; its day, {day}, is inferred.",
            money=money(claim),
            source=catalog.sources[worth.ARTICLE].title,
            day=numbers.day(claim.as_of),
        )
    yield from _words.corrections(catalog, [("company", found.company.company)])
