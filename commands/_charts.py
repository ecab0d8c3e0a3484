"""Bars of the figures that an answer shows, and the words that pictures share."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from bot.core import numbers, pictures, worth
from bot.core.pictures import MOST, Bar, Bars
from commands import _worths

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from bot.core.answers import Figure, Row
    from bot.core.pictures import Drawing

RATES = ("input", "output")
GROUPS = {"input": "Input", "output": "Output"}
UNITS = {"USD/Mtok": "USD per million tokens", "CNY/Mtok": "CNY per million tokens"}
WORTH = "US dollars"
LOG = "{unit}, log scale"
GONE = "hollow: no longer sold by its maker"
OPEN = "hollow: in talks or an estimate, not closed"
FEWEST = 2  # values that are worth a picture
_NAMED = 2  # things that are named in a title


def rates(priced: Mapping[str, Sequence[Figure]], hollow: Iterable[str] = ()) -> Drawing | None:
    """Input and output rates of models beside each other, in the currency of the first.

    Args:
        priced: the figures of each model by its name; other rates among them are left out.
        hollow: names of models that their maker sells no more.
    """
    unit = next((f.unit for figures in priced.values() for f in figures), "")
    both = (
        (name, mine)
        for name, figures in priced.items()
        if len(mine := [f for f in figures if f.unit == unit and rate_of(f) in RATES]) == len(RATES)
    )
    shown = dict(islice(both, MOST // len(RATES)))
    return partial(_rates, shown, unit, frozenset(hollow)) if len(shown) >= FEWEST else None


def _rates(shown: Mapping[str, Sequence[Figure]], unit: str, ended: frozenset[str]) -> Bars:
    bars = tuple(
        Bar(name, said(figure), value, value, name not in ended, GROUPS[rate])
        for rate in RATES
        for name, figures in shown.items()
        for figure in figures
        if rate_of(figure) == rate
        for value in (numbers.exact(figure.value),)
    )
    days = _checked([figure for figures in shown.values() for figure in figures])
    key = GONE if ended & set(shown) else ""
    return _bars(about("Price", list(shown)), f"{UNITS[unit]}{days}", unit, key, bars)


def own_rates(name: str, rows: Sequence[Row]) -> Drawing | None:
    """All rates of one model beside each other, as a table shows them."""
    shown = [row for row in rows if row.figures][:MOST]
    if len(shown) < FEWEST or len({row.figures[0].unit for row in shown}) > 1:
        return None
    return partial(_own_rates, name, shown)


def _own_rates(name: str, rows: Sequence[Row]) -> Bars:
    figures = [row.figures[0] for row in rows]
    bars = tuple(
        Bar(row.label, row.cell, value, value)
        for row, figure in zip(rows, figures, strict=True)
        for value in (numbers.exact(figure.value),)
    )
    unit = figures[0].unit
    return _bars(about("Price", [name]), f"{UNITS[unit]}{_checked(figures)}", unit, "", bars)


def worths(figures: Mapping[str, Figure]) -> Drawing | None:
    """Valuations of companies beside each other, each by the figure that stands for it."""
    return partial(_worths_of, figures) if len(figures) >= FEWEST else None


def _worths_of(figures: Mapping[str, Figure]) -> Bars:
    bars = tuple(
        Bar(
            f"{name}: {_worths.KINDS[figure.kind]}, {numbers.day(figure.as_of)}",
            said(figure),
            numbers.exact(figure.low),
            numbers.exact(figure.high),
            figure.kind in worth.SOLID,
        )
        for name, figure in list(figures.items())[:MOST]
    )
    key = "" if all(bar.solid for bar in bars) else OPEN
    return _bars(about("Valuation", list(figures)), WORTH, "USD", key, bars)


def costs(span: str, sums: Mapping[str, tuple[Decimal, Decimal]]) -> Drawing | None:
    """What a workload costs with models, off-peak and at peak hours, beside each other."""
    return partial(_costs, span, sums) if len(sums) >= FEWEST else None


def _costs(span: str, sums: Mapping[str, tuple[Decimal, Decimal]]) -> Bars:
    bars = tuple(
        Bar(name, said if low == high else f"{said}–{numbers.spent(high)}", low, high)
        for name, (low, high) in list(sums.items())[:MOST]
        for said in (numbers.spent(low),)
    )
    key = "" if all(bar.low == bar.high for bar in bars) else "pale: at peak hours"
    return _bars(about("Cost", list(sums)), f"{span}, US dollars", "USD", key, bars)


def _bars(title: str, caption: str, unit: str, key: str, bars: tuple[Bar, ...]) -> Bars:
    said = [f"{before(bar.group)}{bar.label} {bar.said}{unless(solid=bar.solid)}" for bar in bars]
    made = Bars(title, caption, unit, alt(f"Bar chart. {title}, {caption}", said), bars, key)
    return replace(made, caption=LOG.format(unit=caption)) if made.logarithmic else made


def unless(*, solid: bool) -> str:
    """What is added to a value that is no solid figure."""
    return "" if solid else " (hollow)"


def before(group: str) -> str:
    """What stands before the name of something in a group."""
    return f"{group}, " if group else ""


def alt(title: str, said: Sequence[str]) -> str:
    """A picture in words: its title and what it shows, as much as Discord takes."""
    kept = list(said)
    while True:
        left = len(said) - len(kept)
        rest = [numbers.more(left)] if left else []
        text = f"{title}: {'; '.join([*kept, *rest])}."
        if len(text) <= pictures.LONGEST or not kept:
            return text[: pictures.LONGEST]
        kept.pop()


def about(what: str, names: Sequence[str]) -> str:
    """What a picture is of: all names where they are few."""
    if len(names) <= _NAMED:
        return f"{what}: {numbers.listed(names)}"
    return f"{what}: {names[0]} and {numbers.plural(len(names) - 1, 'other')}"


def rate_of(figure: Figure) -> str:
    """Which rate a figure is: ``input`` or ``output``; other words for other modes and rates."""
    return figure.prop.removesuffix("_usd_per_mtok").removesuffix("_cny_per_mtok")


def said(figure: Figure) -> str:
    """A figure in words, as it is drawn."""
    if figure.unit == "USD":
        low, high = int(numbers.exact(figure.low)), int(numbers.exact(figure.high))
        return numbers.big_usd(low, high, approximate=figure.approximate)
    return numbers.money(numbers.exact(figure.value), figure.unit[:3])


def _checked(figures: Sequence[Figure]) -> str:
    days = sorted({f.checked for f in figures if f.checked}, key=numbers.last_day)
    return f", checked {numbers.day(days[-1])}" if days else ""
