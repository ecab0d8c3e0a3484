"""Companies worth so much: how the amounts are read, who is, and who is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import amounts, market, numbers, worth
from bot.core.answers import Paragraph, Typed
from bot.core.errors import WrongCall
from bot.core.speech import mark, say, tell
from commands import _countries, _sums, _worths
from commands._firsts import Firsts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Company

_NAMED = 5  # companies in the first line
_UNSURE = 12  # companies in the note
_SAID = {  # whether there are several, and whether a country is asked for
    (True, False): mark("{companies} are worth {amount}: {names}."),
    (True, True): mark("{companies} in {place} are worth {amount}: {names}."),
    (False, False): mark("Only one {company} is worth {amount}: {names}."),
    (False, True): mark("Only one {company} in {place} is worth {amount}: {names}."),
}


def bounds(above: str | None, below: str | None) -> worth.Bounds:
    """Read what companies are to be worth, at least and at most, US dollars.

    Raises:
        WrongCall: for what is no amount of whole dollars.
    """
    return worth.Bounds(_dollars(above), _dollars(below))


def _dollars(text: str | None) -> int | None:
    if not text:
        return None
    found = amounts.worth(text)
    if found is None:
        raise WrongCall(
            *tell(
                "I cannot read {typed} as US dollars. Write it like 100B, 1.5 trillion or "
                "20,000,000.",
                typed=Typed(text),
            )
        )
    return found


def written(amount: int | None) -> str | None:
    """An amount as an option holds it."""
    return None if amount is None else numbers.brief(amount)


def lead(
    catalog: Catalog,
    ordered: Sequence[Company],
    bounds: worth.Bounds,
    countries: Sequence[str],
    *,
    makes_models: bool | None,
) -> Firsts:
    """How many companies are worth so much, and the first of them with their figures."""
    heads = [(c, row) for c in ordered if (row := worth.worth(catalog, c.company).headline)]
    shown = heads[:_NAMED]
    names = [
        say("{name} ({money})", name=company.name, money=_worths.money(row))
        for company, row in shown
    ]
    more = len(heads) - len(shown)
    several = len(heads) > 1
    who = _sums.who(len(heads), makes_models=makes_models)
    said = say(
        _SAID[several, bool(countries)],
        companies=who,
        company=who,
        place=numbers.listed([_countries.place(code) for code in countries]) if countries else "",
        amount=_amount(bounds),
        names=numbers.some(names, more) if more else numbers.listed(names),
    )
    return Firsts(said, tuple(worth.figure(catalog, row) for _, row in shown))


def _amount(bounds: worth.Bounds) -> str:
    """What they are worth, after "are worth"."""
    least, most = (
        None if end is None else numbers.big_usd(end, end) for end in (bounds.least, bounds.most)
    )
    if least is None:
        return say("at most {money}", money=most)
    if most is None:
        return say("at least {money}", money=least)
    return say("from {low} to {high}", low=least, high=most)


def left_out(catalog: Catalog, within: market.Within) -> Iterator[Paragraph]:
    """Which companies are not listed because it is not known what they are worth."""
    if within.unknown:
        yield _sums.without_figure(within.unknown)
    rows = [(c, worth.worth(catalog, c.company).headline) for c in within.unsure[:_UNSURE]]
    if rows:
        names = [
            say("{name} ({money})", name=company.name, money=_worths.money(row))
            for company, row in rows
            if row
        ]
        more = len(within.unsure) - len(rows)
        yield Paragraph(
            tell(
                "Left out, since their figures leave it open: {names}.",
                names=numbers.some(names, more) if more else numbers.listed(names),
            ),
            tuple(worth.figure(catalog, row) for _, row in rows if row),
        )
