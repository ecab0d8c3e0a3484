"""Pictures of the figures that an answer shows, with their words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from bot.core import numbers, pictures, worth
from bot.core.pictures import MOST, Bar, Bars, Line, Point, Points, Step, Steps
from commands import _worths

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from bot.core.answers import Figure, Row
    from bot.core.bargains import Bargain
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Model

RATES = ("input", "output")
_GROUPS = {"input": "Input", "output": "Output"}
_UNITS = {"USD/Mtok": "USD per million tokens", "CNY/Mtok": "CNY per million tokens"}
_WORTH = "US dollars"
_LOG = "{unit}, log scale"
_GROUPS_OF = ("Chinese makers", "US makers", "others")
_ANY = "each model's best setting"
_BLEND = "Blended list price 3:1, USD per million tokens"
_UP = {False: "Score, higher is better", True: "Score, lower is better"}
_PLOT = "Scatter of {count} models."
_NOTHING = "Nothing cheaper scores as well as"
_LINE = "line: the best score to be had up to each price"
_GONE = "hollow: no longer sold by its maker"
_FEWEST = 2  # values that are worth a picture
_NAMED = 2  # things that are named in a title


def rates(priced: Mapping[str, Sequence[Figure]], hollow: Iterable[str] = ()) -> Bars | None:
    """Input and output rates of models beside each other, in the currency of the first.

    Args:
        priced: the figures of each model by its name; other rates among them are left out.
        hollow: names of models that their maker sells no more.
    """
    unit = next((f.unit for figures in priced.values() for f in figures), "")
    ended = frozenset(hollow)
    shown = {
        name: mine
        for name, figures in priced.items()
        if len(mine := [f for f in figures if f.unit == unit and _rate(f) in RATES]) == len(RATES)
    }
    first = dict(list(shown.items())[: MOST // len(RATES)])
    bars = tuple(
        Bar(name, _said(figure), value, value, name not in ended, _GROUPS[rate])
        for rate in RATES
        for name, figures in first.items()
        for figure in figures
        if _rate(figure) == rate
        for value in (numbers.exact(figure.value),)
    )
    if len(first) < _FEWEST:
        return None
    days = _checked([figure for figures in first.values() for figure in figures])
    key = _GONE if ended & set(first) else ""
    return _bars(_about("Price", list(first)), f"{_UNITS[unit]}{days}", unit, key, bars)


def own_rates(name: str, rows: Sequence[Row]) -> Bars | None:
    """All rates of one model beside each other, as a table shows them."""
    shown = [(row.label, row.cell, row.figures[0]) for row in rows if row.figures][:MOST]
    figures = [figure for *_, figure in shown]
    if len(shown) < _FEWEST or len({figure.unit for figure in figures}) > 1:
        return None
    bars = tuple(
        Bar(label, cell, value, value)
        for label, cell, figure in shown
        for value in (numbers.exact(figure.value),)
    )
    unit = figures[0].unit
    return _bars(_about("Price", [name]), f"{_UNITS[unit]}{_checked(figures)}", unit, "", bars)


def worths(figures: Mapping[str, Figure]) -> Bars | None:
    """Valuations of companies beside each other, each by the figure that stands for it."""
    bars = tuple(
        Bar(
            f"{name}: {_worths.KINDS[figure.kind]}, {numbers.day(figure.as_of)}",
            _said(figure),
            numbers.exact(figure.low),
            numbers.exact(figure.high),
            figure.kind in worth.SOLID,
        )
        for name, figure in list(figures.items())[:MOST]
    )
    if len(bars) < _FEWEST:
        return None
    return _bars(_about("Valuation", list(figures)), _WORTH, "USD", _hollow(bars), bars)


def over_time(figures: Mapping[str, Sequence[Figure]], now: datetime) -> Steps | None:
    """How the prices of models, or the valuations of companies, moved; nothing for a mixture."""
    units = {figure.unit for mine in figures.values() for figure in mine}
    if units == {"USD"}:
        return worths_over_time(figures, now)
    return prices_over_time(figures, now) if len(units) == 1 else None


def prices_over_time(priced: Mapping[str, Sequence[Figure]], now: datetime) -> Steps | None:
    """How the rates of models moved: input above, output below; promos hollow."""
    today = now.astimezone(UTC).date()
    lines = tuple(
        Line(name, steps, _GROUPS[rate])
        for rate in RATES
        for name, mine in priced.items()
        if (steps := _steps([f for f in mine if _rate(f) == rate], today, {"promo"}))
    )
    key = "hollow: promo" if _any_hollow(lines) else ""
    unit = next(figure.unit for mine in priced.values() for figure in mine)
    return _lines(_about("Price", list(priced)), _UNITS[unit], unit, key, lines, today)


def worths_over_time(figures: Mapping[str, Sequence[Figure]], now: datetime) -> Steps | None:
    """How the valuations of companies moved: closed figures solid, talks and estimates hollow."""
    today = now.astimezone(UTC).date()
    open_ = {kind for kind in _worths.KINDS if kind not in worth.SOLID}
    lines = tuple(
        Line(name, steps) for name, mine in figures.items() if (steps := _steps(mine, today, open_))
    )
    title = _about("Valuation", list(figures))
    return _lines(title, _WORTH, "USD", _hollow_lines(lines), lines, today)


def points(catalog: Catalog, board: Board, found: Sequence[Bargain]) -> Points:
    """Scores on a board against blended prices, by where the makers are."""
    dots = tuple(
        Point(
            bargain.quote.model.name,
            bargain.blend,
            bargain.score,
            _makers(catalog, bargain.quote.model),
            bargain.best,
            not bargain.quote.ended,
        )
        for bargain in found
    )
    unit = board.benchmark.unit
    title = f"{board.benchmark.name}: score against price"
    who = f"{board.publisher}, {board.setting or _ANY}, {numbers.day(board.as_of)}"
    said = [
        f"{dot.label} {numbers.score(dot.score, unit)} at {numbers.money(dot.price)}"
        for dot in dots
        if dot.best
    ]
    text = alt(f"{_PLOT.format(count=len(dots))} {title}, {who}. {_NOTHING}", said)
    falling = not board.benchmark.higher_is_better
    key = _LINE if all(dot.solid for dot in dots) else f"{_LINE}; {_GONE}"
    made = Points(title, who, _BLEND, _UP[falling], unit, text, dots, key, _GROUPS_OF, falling)
    return replace(made, across=_LOG.format(unit=_BLEND)) if made.logarithmic else made


def _makers(catalog: Catalog, model: Model) -> str:
    country = catalog.companies[model.maker].country
    return {"CN": _GROUPS_OF[0], "US": _GROUPS_OF[1]}.get(country or "", _GROUPS_OF[2])


def _steps(figures: Sequence[Figure], today: date, hollow: set[str]) -> tuple[Step, ...]:
    """Figures as steps, the oldest first; a month or year counts as its end, or as today."""
    steps = (
        Step(
            min(numbers.last_day(f.as_of), max(today, numbers.first_day(f.as_of))),
            f.as_of,
            _said(f),
            numbers.exact(f.value if f.low is None else f.low),
            numbers.exact(f.value if f.high is None else f.high),
            f.kind not in hollow,
        )
        for f in figures
    )
    return tuple(sorted(steps, key=lambda step: step.day))


def _bars(title: str, caption: str, unit: str, key: str, bars: tuple[Bar, ...]) -> Bars:
    said = [f"{_before(bar.group)}{bar.label} {bar.said}{_not(bar.solid)}" for bar in bars]
    made = Bars(title, caption, unit, alt(f"Bar chart. {title}, {caption}", said), bars, key)
    return replace(made, caption=_LOG.format(unit=caption)) if made.logarithmic else made


def _lines(
    title: str, unit: str, of: str, key: str, lines: tuple[Line, ...], today: date
) -> Steps | None:
    if max((len(line.steps) for line in lines), default=0) < _FEWEST:
        return None
    said = [
        f"{_before(line.group)}{line.label}: {', '.join(_dated(step) for step in line.steps)}"
        for line in lines
    ]
    text = alt(f"Lines over time. {title}, {unit}", said)
    made = Steps(title, unit, of, text, lines, today, key)
    return replace(made, caption=_LOG.format(unit=unit)) if made.logarithmic else made


def _dated(step: Step) -> str:
    return f"{step.said} {numbers.on_day(step.as_of)}{_not(step.solid)}"


def _not(solid: bool) -> str:
    return "" if solid else " (hollow)"


def _before(group: str) -> str:
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


def _about(what: str, names: Sequence[str]) -> str:
    """What a picture is of: all names where they are few."""
    if len(names) <= _NAMED:
        return f"{what}: {numbers.listed(names)}"
    return f"{what}: {names[0]} and {numbers.plural(len(names) - 1, 'other')}"


def _rate(figure: Figure) -> str:
    """Which rate a figure is: ``input`` or ``output``; other words for other modes and rates."""
    return figure.prop.removesuffix("_usd_per_mtok").removesuffix("_cny_per_mtok")


def _said(figure: Figure) -> str:
    if figure.unit == "USD":
        low, high = int(numbers.exact(figure.low)), int(numbers.exact(figure.high))
        return numbers.big_usd(low, high, approximate=figure.approximate)
    return numbers.money(numbers.exact(figure.value), figure.unit[:3])


def _checked(figures: Sequence[Figure]) -> str:
    days = sorted({f.checked for f in figures if f.checked}, key=numbers.last_day)
    return f", checked {numbers.day(days[-1])}" if days else ""


def _hollow(bars: Sequence[Bar]) -> str:
    return "" if all(bar.solid for bar in bars) else "hollow: in talks or an estimate, not closed"


def _any_hollow(lines: Sequence[Line]) -> bool:
    return any(not step.solid for line in lines for step in line.steps)


def _hollow_lines(lines: Sequence[Line]) -> str:
    return "hollow: in talks or an estimate, not closed" if _any_hollow(lines) else ""
