"""How sums of worths over countries are said, with what is left out of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Paragraph, Row, Table
from bot.core.market import Sum
from bot.core.speech import count, mark, say, sentences, tell
from commands import _countries, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Figure
    from bot.core.catalog import Catalog
    from bot.core.facts import Company

CAUTION = mark(
    "What is added up are market caps, closed rounds and sales of shares of different days, each "
    "of a whole company with all that it does."
)
_NAMED = 12  # companies named in one note
_TWO = mark(
    "The {companies} in {place} are worth {money} together, {times} as much as the {other_count} "
    "in {other_place}, at {other_money}."
)
_TWO_SINGLE = mark(
    "The one {company} in {place} with a solid figure is worth {money}, {times} as much as the "
    "{other_count} in {other_place}, at {other_money}."
)
_ALIKE = mark(
    "The {companies} in {place} are worth {money} together, about as much as the {other_count} in "
    "{other_place}, at {other_money}."
)
_ALIKE_SINGLE = mark(
    "The one {company} in {place} with a solid figure is worth {money}, about as much as the "
    "{other_count} in {other_place}, at {other_money}."
)
_ONE = mark("The {companies} in {place} with a solid figure are worth {money} together.")
_SINGLE = mark("The one {company} in {place} with a solid figure is worth {money}.")
_BOTH = mark("Together: {money}.")
_EVERY = mark("All {countries} countries together: {money}.")
_NONE_FITS = mark("In {places} none fits.")
_NONE_ADDED = mark("In {places} none is added up.")
_NONE = mark("None of the {companies} here has a solid figure.")
_NONE_SINGLE = mark("The one {company} here has no solid figure.")
_COUNTED = {  # whether some are counted within others, and how many are added up: 0, 1 or more
    (False, 0): mark("The data set holds {companies} in {place}; none of them has a solid figure."),
    (False, 1): mark(
        "The data set holds {companies} in {place}; the one with a solid figure is worth {money}."
    ),
    (False, 2): mark(
        "The data set holds {companies} in {place}; the {added} with a solid figure are worth "
        "{money} together."
    ),
    (True, 1): mark(
        "The data set holds {companies} in {place}; the one that is added up is worth {money}."
    ),
    (True, 2): mark(
        "The data set holds {companies} in {place}; the {added} that are added up are worth "
        "{money} together."
    ),
}
_COUNTED_ONE = mark("The data set holds {companies} in {place}: {name}, worth {money}.")
_COUNTED_NONE = mark("The data set holds {companies} in {place}: {name}, without a solid figure.")
_SEVERAL = 2  # and more of something
_WHO = {
    None: mark("company"),
    True: mark("maker of models"),
    False: mark("company that makes no models"),
}


def money(total: Sum, *, headed: bool = False) -> str:
    """A sum in US dollars; a range where any of its figures is one, and one figure as it is.

    *headed*: it stands below words that name the unit.
    """
    if len(total.rows) == 1:
        return _worths.money(total.rows[0], headed=headed)
    return numbers.big_usd(total.low, total.high, approximate=total.approximate, headed=headed)


def lead(sums: Sequence[Sum], *, makes_models: bool | None) -> str:
    """The two largest sums and their ratio in one sentence, or the one there is."""
    known = [total for total in sums if total.rows]
    if not known:
        every = sum(total.count for total in sums)
        said = who(every, makes_models=makes_models)
        return say(_NONE, companies=said) if every > 1 else say(_NONE_SINGLE, company=said)
    return _compared(known[0], known[1] if len(known) > 1 else None, makes_models)


def held(sums: Sequence[Sum], *, makes_models: bool | None) -> str:
    """Countries held against each other: the largest sum and the smallest, and all together."""
    known = [total for total in sums if total.rows]
    if not known:
        return lead(sums, makes_models=makes_models)
    several = len(known) > 1
    said = [_compared(known[0], known[-1] if several else None, makes_models)]
    if several:
        rows = tuple(row for total in known for row in total.rows)
        every = money(Sum(None, rows, unknown=(), within=()))
        more = len(known) > _SEVERAL
        said.append(say(_EVERY if more else _BOTH, countries=len(known), money=every))
    for text, whole in ((_NONE_FITS, False), (_NONE_ADDED, True)):
        none = [total.country for total in sums if not total.rows and bool(total.count) == whole]
        if none:
            said.append(say(text, places=numbers.listed(list(map(_countries.place, none)))))
    return sentences(*said)


def _compared(first: Sum, other: Sum | None, makes_models: bool | None) -> str:
    """What the companies of a country are worth, and how many times that of another."""
    several = len(first.rows) > 1
    shown = {
        "companies" if several else "company": who(len(first.rows), makes_models=makes_models),
        "place": _countries.place(first.country),
        "money": money(first),
    }
    if other is None:
        return say(_ONE if several else _SINGLE, **shown)
    shown |= {
        "other_count": len(other.rows),
        "other_place": _countries.place(other.country),
        "other_money": money(other),
    }
    times = _ratio(first, other)
    if times == numbers.times(Decimal(1)):
        return say(_ALIKE if several else _ALIKE_SINGLE, **shown)
    return say(_TWO if several else _TWO_SINGLE, **shown, times=times)


def counted(catalog: Catalog, total: Sum, *, makes_models: bool) -> str:
    """How many companies of a kind a country has, and what those with a solid figure are worth."""
    added = len(total.rows)
    every = [*(catalog.companies[row.company] for row in total.rows), *total.unknown]
    if total.count == 1:
        sentence = _COUNTED_ONE if added else _COUNTED_NONE
    else:
        sentence = _COUNTED[bool(total.within), min(added, _SEVERAL)]
    return say(
        sentence,
        companies=_counted(total.count, makes_models=makes_models),
        place=_countries.place(total.country),
        added=added,
        money=money(total) if added else "",
        name=next((company.name for company in every), ""),
    )


def who(number: int, *, makes_models: bool | None) -> str:
    """What the companies are, with their number where there are several."""
    if number == 1:
        return say(_WHO[makes_models])
    return _counted(number, makes_models=makes_models)


def _counted(number: int, *, makes_models: bool | None) -> str:
    match makes_models:
        case None:
            return count(number, "{count} company", "{count} companies")
        case True:
            return count(number, "{count} maker of models", "{count} makers of models")
        case False:
            return count(
                number,
                "{count} company that makes no models",
                "{count} companies that make no models",
            )


def figures(catalog: Catalog, sums: Sequence[Sum]) -> tuple[Figure, ...]:
    """Everything that is added up in some sums."""
    return tuple(worth.figure(catalog, row) for total in sums for row in total.rows)


def named(sums: Sequence[Sum]) -> Sequence[Sum]:
    """The sums that `lead` names."""
    return [total for total in sums if total.rows][:2]


def _ratio(dear: Sum, cheap: Sum) -> str:
    low, high = Decimal(dear.low) / cheap.high, Decimal(dear.high) / cheap.low
    return numbers.times(low, high)


def tables(catalog: Catalog, sums: Sequence[Sum]) -> Iterator[Table]:
    """One row a country: how many of its companies are added up, and their sum."""
    rows = tuple(_row(catalog, total) for total in sums)
    if len(rows) > 1:
        note = tell("with how many of the companies are added up")
        yield Table(say("Worth together, US dollars"), rows, (note,), spare=len(rows) - 2)


def _row(catalog: Catalog, total: Sum) -> Row:
    label = say(
        "{country}, {added} of {whole}",
        country=_countries.short(total.country),
        added=len(total.rows),
        whole=total.count,
    )
    figures: tuple[Figure, ...] = tuple(worth.figure(catalog, row) for row in total.rows)
    cell = say("unknown") if total.count else say("none")
    if total.rows:
        cell = money(total, headed=True)
    return Row(label, cell, figures=figures)


def left_out(catalog: Catalog, sums: Sequence[Sum]) -> Iterator[Paragraph]:
    """Which companies are not added up, and why."""
    unknown = [company for total in sums for company in total.unknown]
    if unknown:
        yield without_figure(unknown)
    within = [company for total in sums for company in total.within]
    for owner in dict.fromkeys(company.parent for company in within):
        owned = _names([company for company in within if company.parent == owner])
        name = catalog.companies[owner].name if owner else ""
        yield Paragraph(
            tell("Counted within {owner} and not once more: {names}.", owner=name, names=owned)
        )


def without_figure(companies: Sequence[Company]) -> Paragraph:
    """That companies are left out because nothing solid is known of what they are worth."""
    names = _names(companies)
    return Paragraph(tell("Left out, without a solid figure: {names}.", names=names))


def _names(companies: Sequence[Company]) -> str:
    named = [company.name for company in companies[:_NAMED]]
    if more := len(companies) - len(named):
        named.append(say("{companies} more", companies=more))
    return numbers.listed(named)


def days(sums: Sequence[Sum]) -> str:
    """From when to when the figures are that are added up."""
    known = sorted({row.as_of for total in sums for row in total.rows}, key=numbers.last_day)
    if not known:
        return ""
    first, last = numbers.day(known[0]), numbers.day(known[-1])
    if first == last:
        return say("figures of {day}", day=first)
    return say("figures of {first} to {last}", first=first, last=last)
