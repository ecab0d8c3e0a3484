"""Bars of the figures that an answer shows, and the words that pictures share."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from bot.core import numbers, pictures, worth
from bot.core.pictures import MOST, Bar, Bars
from bot.core.speech import count, mark, say
from commands import _worths

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from bot.core.answers import Figure, Row
    from bot.core.pictures import Drawing

RATES = ("input", "output")
GROUPS = {"input": mark("Input"), "output": mark("Output")}
UNITS = {
    "USD/Mtok": mark("USD per million tokens"),
    "CNY/Mtok": mark("CNY per million tokens"),
}
WORTH = mark("US dollars")
LOG = mark("{unit}, log scale")
GONE = mark("hollow: no longer sold by its maker")
OPEN = mark("hollow: in talks or an estimate, not closed")
_BARS = {  # whether it is solid
    True: mark("{name} {value}"),
    False: mark("{name} {value} (hollow)"),
}
_GROUPED = {
    True: mark("{group}, {name} {value}"),
    False: mark("{group}, {name} {value} (hollow)"),
}
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
        Bar(name, said(figure), value, value, name not in ended, say(GROUPS[rate]))
        for rate in RATES
        for name, figures in shown.items()
        for figure in figures
        if rate_of(figure) == rate
        for value in (numbers.exact(figure.value),)
    )
    caption = _caption([figure for figures in shown.values() for figure in figures])
    key = say(GONE) if ended & set(shown) else ""
    return _bars(about(say("Price"), list(shown)), caption, unit, key, bars)


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
    title = about(say("Price"), [name])
    return _bars(title, _caption(figures), figures[0].unit, "", bars)


def worths(figures: Mapping[str, Figure]) -> Drawing | None:
    """Valuations of companies beside each other, each by the figure that stands for it."""
    return partial(_worths_of, figures) if len(figures) >= FEWEST else None


def _worths_of(figures: Mapping[str, Figure]) -> Bars:
    bars = tuple(
        Bar(
            say(
                "{name}: {kind}, {day}",
                name=name,
                kind=say(_worths.KINDS[figure.kind]),
                day=numbers.day(figure.as_of),
            ),
            said(figure),
            numbers.exact(figure.low),
            numbers.exact(figure.high),
            figure.kind in worth.SOLID,
        )
        for name, figure in list(figures.items())[:MOST]
    )
    key = "" if all(bar.solid for bar in bars) else say(OPEN)
    return _bars(about(say("Valuation"), list(figures)), say(WORTH), "USD", key, bars)


def costs(span: str, sums: Mapping[str, tuple[Decimal, Decimal]]) -> Drawing | None:
    """What a workload costs with models, off-peak and at peak hours, beside each other."""
    return partial(_costs, span, sums) if len(sums) >= FEWEST else None


def _costs(span: str, sums: Mapping[str, tuple[Decimal, Decimal]]) -> Bars:
    bars = tuple(
        Bar(name, said if low == high else f"{said}–{numbers.spent(high)}", low, high)
        for name, (low, high) in list(sums.items())[:MOST]
        for said in (numbers.spent(low),)
    )
    key = "" if all(bar.low == bar.high for bar in bars) else say("pale: at peak hours")
    caption = say("{span}, US dollars", span=span)
    return _bars(about(say("Cost"), list(sums)), caption, "USD", key, bars)


def _bars(title: str, caption: str, unit: str, key: str, bars: tuple[Bar, ...]) -> Bars:
    shown = say("Bar chart. {title}, {caption}", title=title, caption=caption)
    text = alt(shown, [in_words(bar) for bar in bars])
    made = Bars(title, caption, unit, text, bars, key)
    return replace(made, caption=say(LOG, unit=caption)) if made.logarithmic else made


def in_words(bar: Bar) -> str:
    """A bar read aloud: its name and its value."""
    forms = _GROUPED if bar.group else _BARS
    return say(forms[bar.solid], group=bar.group, name=bar.label, value=bar.said)


def alt(title: str, said: Sequence[str]) -> str:
    """A picture in words: its title and what it shows, as much as Discord takes."""
    kept = list(said)
    while True:
        left = len(said) - len(kept)
        rest = [numbers.more(left)] if left else []
        text = say("{title}: {values}.", title=title, values=say("; ").join([*kept, *rest]))
        if len(text) <= pictures.LONGEST or not kept:
            return text[: pictures.LONGEST]
        kept.pop()


def about(what: str, names: Sequence[str]) -> str:
    """What a picture is of: all names where they are few."""
    if len(names) <= _NAMED:
        return say("{what}: {names}", what=what, names=numbers.listed(names))
    return count(
        len(names) - 1,
        "{what}: {name} and {count} other",
        "{what}: {name} and {count} others",
        what=what,
        name=names[0],
    )


def rate_of(figure: Figure) -> str:
    """Which rate a figure is: ``input`` or ``output``; other words for other modes and rates."""
    return figure.prop.removesuffix("_usd_per_mtok").removesuffix("_cny_per_mtok")


def said(figure: Figure) -> str:
    """A figure in words, as it is drawn."""
    if figure.unit == "USD":
        low, high = int(numbers.exact(figure.low)), int(numbers.exact(figure.high))
        rough = figure.approximate and figure.bound != "above"
        return _worths.bounded(
            numbers.big_usd(low, high, approximate=rough, headed=True), figure.bound
        )
    return numbers.money(numbers.exact(figure.value), figure.unit[:3])


def _caption(figures: Sequence[Figure]) -> str:
    """The unit of prices, and when the last of them was read."""
    unit = say(UNITS[figures[0].unit])
    days = sorted({f.checked for f in figures if f.checked}, key=numbers.last_day)
    return say("{unit}, checked {day}", unit=unit, day=numbers.day(days[-1])) if days else unit
