"""How sums of worths over countries are said, with what is left out of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Paragraph, Row, Table
from commands import _countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Figure
    from bot.core.catalog import Catalog
    from bot.core.facts import Company
    from bot.core.market import Sum

CAUTION = (
    "What is added up are market caps, closed rounds and sales of shares of different days, each "
    "of a whole company with all that it does."
)
_NAMED = 12  # companies named in one note
_WHO = {
    None: ("company", "companies"),
    True: ("maker of models", "makers of models"),
    False: ("company that makes no models", "companies that make no models"),
}
_TWO = (
    "The {count} in {place} are worth {money} together, {times} as much as the {other_count} in "
    "{other_place}, at {other_money}."
)
_TWO_SINGLE = (
    "The one {who} in {place} with a solid figure is worth {money}, {times} as much as the "
    "{other_count} in {other_place}, at {other_money}."
)
_ONE = "The {count} in {place} with a solid figure are worth {money} together."
_SINGLE = "The one {who} in {place} with a solid figure is worth {money}."
_NONE = "None of the {count} here has a solid figure."
_NONE_SINGLE = "The one {who} here has no solid figure."


def money(total: Sum) -> str:
    """A sum in US dollars; a range where any of its figures is one."""
    return numbers.big_usd(total.low, total.high, approximate=total.approximate)


def lead(sums: Sequence[Sum], *, makes_models: bool | None) -> str:
    """The two largest sums and their ratio in one sentence, or the one there is."""
    who, several = _WHO[makes_models]
    known = [total for total in sums if total.rows]
    if not known:
        count = sum(total.count for total in sums)
        said = numbers.plural(count, who, several)
        return (_NONE if count > 1 else _NONE_SINGLE).format(count=said, who=who)
    first, *rest = known
    shown = {
        "who": who,
        "count": numbers.plural(len(first.rows), who, several),
        "place": _countries.place(first.country),
        "money": money(first),
    }
    if not rest:
        return (_ONE if len(first.rows) > 1 else _SINGLE).format(**shown)
    other = rest[0]
    return (_TWO if len(first.rows) > 1 else _TWO_SINGLE).format(
        **shown,
        times=_ratio(first, other),
        other_count=len(other.rows),
        other_place=_countries.place(other.country),
        other_money=money(other),
    )


def figures(catalog: Catalog, sums: Sequence[Sum]) -> tuple[Figure, ...]:
    """Everything that is added up in `lead`."""
    known = [total for total in sums if total.rows]
    return tuple(worth.figure(catalog, row) for total in known[:2] for row in total.rows)


def _ratio(dear: Sum, cheap: Sum) -> str:
    low, high = Decimal(dear.low) / cheap.high, Decimal(dear.high) / cheap.low
    return numbers.times(low, high)


def tables(catalog: Catalog, sums: Sequence[Sum]) -> Iterator[Table]:
    """One row a country: how many of its companies are added up, and their sum."""
    rows = tuple(_row(catalog, total) for total in sums)
    if len(rows) > 1:
        note = "with how many of the companies are added up"
        yield Table("Worth together, US dollars", rows, ((note,),), spare=len(rows) - 2)


def _row(catalog: Catalog, total: Sum) -> Row:
    label = f"{_countries.short(total.country)}, {len(total.rows)} of {total.count}"
    figures: tuple[Figure, ...] = tuple(worth.figure(catalog, row) for row in total.rows)
    return Row(label, money(total) if total.rows else "unknown", figures=figures)


def left_out(catalog: Catalog, sums: Sequence[Sum]) -> Iterator[Paragraph]:
    """Which companies are not added up, and why."""
    unknown = [company for total in sums for company in total.unknown]
    if unknown:
        names = _names(unknown)
        yield Paragraph((f"Left out, without a solid figure: {names}.",))
    within = [company for total in sums for company in total.within]
    for owner in dict.fromkeys(company.parent for company in within):
        owned = _names([company for company in within if company.parent == owner])
        name = catalog.companies[owner].name if owner else ""
        yield Paragraph((f"Counted within {name} and not once more: {owned}.",))


def _names(companies: Sequence[Company]) -> str:
    named = [company.name for company in companies[:_NAMED]]
    if more := len(companies) - len(named):
        named.append(f"{more} more")
    return numbers.listed(named)


def days(sums: Sequence[Sum]) -> str:
    """From when to when the figures are that are added up."""
    known = sorted({row.as_of for total in sums for row in total.rows}, key=numbers.last_day)
    ends = list(dict.fromkeys([*known[:1], *known[-1:]]))
    return f"figures of {' to '.join(numbers.day(day) for day in ends)}" if ends else ""
