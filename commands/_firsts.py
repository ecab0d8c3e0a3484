"""Which companies of a list are worth most, or least, with what they are worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import worth
from bot.core.speech import mark, say
from commands import _worths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.answers import Figure
    from bot.core.catalog import Catalog
    from bot.core.facts import Company, Valuation

_MOST = 3  # companies that are named
_SAID = {  # by the order, and by how many are named
    ("valuation", 1): mark("{first} is worth most, {money}."),
    ("valuation", 2): mark("{first} is worth most, {money}, then {second}, {second_money}."),
    ("valuation", 3): mark(
        "{first} is worth most, {money}, then {second}, {second_money}, and {third}, {third_money}."
    ),
    ("smallest", 1): mark("{first} is worth least, {money}."),
    ("smallest", 2): mark("{first} is worth least, {money}, then {second}, {second_money}."),
    ("smallest", 3): mark(
        "{first} is worth least, {money}, then {second}, {second_money}, and {third}, "
        "{third_money}."
    ),
}


@dataclass(frozen=True, slots=True)
class Firsts:
    """The sentence about them, empty where there is none, with the figures that it names."""

    said: str = ""
    figures: tuple[Figure, ...] = ()


def firsts(catalog: Catalog, ordered: Sequence[Company], order: str) -> Firsts:
    """The first three of a list that have a solid figure; where none has, of all with any."""
    every = [(c, row) for c in ordered if (row := _worths.head(catalog, c.company))]
    solid = [(c, row) for c, row in every if row.kind in worth.SOLID]
    shown = (solid or sorted(every, key=lambda pair: _amount(pair[1], order)))[:_MOST]
    if len(ordered) == 1 or (order, len(shown)) not in _SAID:
        return Firsts()
    names = [company.name for company, _ in shown] + [""] * _MOST
    worths = [_worths.said(row) for _, row in shown] + [""] * _MOST
    said = say(
        _SAID[order, len(shown)],
        first=names[0],
        money=worths[0],
        second=names[1],
        second_money=worths[1],
        third=names[2],
        third_money=worths[2],
    )
    return Firsts(said, tuple(worth.figure(catalog, row) for _, row in shown))


def _amount(row: Valuation, order: str) -> int:
    both = row.low_usd + row.high_usd
    return both if order == "smallest" else -both
