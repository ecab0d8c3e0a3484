"""Lines of the figures that an answer shows: how prices and valuations moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.pictures import Line, Step, Steps
from bot.core.speech import mark, say
from commands import _charts, _worths

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from bot.core.answers import Figure
    from bot.core.pictures import Drawing

_DATED = {True: mark("{value} {on_day}"), False: mark("{value} {on_day} (hollow)")}


def over_time(figures: Mapping[str, Sequence[Figure]], now: datetime) -> Drawing | None:
    """How the prices of models, or the valuations of companies, moved; nothing for a mixture."""
    units = {figure.unit for mine in figures.values() for figure in mine}
    if units == {"USD"}:
        return worths_over_time(figures, now)
    return _prices_over_time(figures, now) if len(units) == 1 else None


def _prices_over_time(priced: Mapping[str, Sequence[Figure]], now: datetime) -> Drawing | None:
    rates = [[_charts.rate_of(figure) for figure in mine] for mine in priced.values()]
    most = max(mine.count(rate) for mine in rates for rate in _charts.RATES)
    return partial(_prices, priced, now) if most >= _charts.FEWEST else None


def _prices(priced: Mapping[str, Sequence[Figure]], now: datetime) -> Steps:
    """How the rates of models moved: input above, output below; promos hollow."""
    today = now.astimezone(UTC).date()
    lines = tuple(
        Line(name, steps, say(_charts.GROUPS[rate]))
        for rate in _charts.RATES
        for name, mine in priced.items()
        if (steps := _steps([f for f in mine if _charts.rate_of(f) == rate], today, {"promo"}))
    )
    key = say("hollow: promo") if _any_hollow(lines) else ""
    unit = next(figure.unit for mine in priced.values() for figure in mine)
    title = _charts.about(say("Price"), list(priced))
    return _lines(title, say(_charts.UNITS[unit]), unit, key, lines, today)


def worths_over_time(figures: Mapping[str, Sequence[Figure]], now: datetime) -> Drawing | None:
    """How the valuations of companies moved: closed figures solid, talks and estimates hollow."""
    most = max(map(len, figures.values()))
    return partial(_worths_of, figures, now) if most >= _charts.FEWEST else None


def _worths_of(figures: Mapping[str, Sequence[Figure]], now: datetime) -> Steps:
    today = now.astimezone(UTC).date()
    open_ = {kind for kind in _worths.KINDS if kind not in worth.SOLID}
    lines = tuple(
        Line(name, steps) for name, mine in figures.items() if (steps := _steps(mine, today, open_))
    )
    title = _charts.about(say("Valuation"), list(figures))
    key = say(_charts.OPEN) if _any_hollow(lines) else ""
    return _lines(title, say(_charts.WORTH), "USD", key, lines, today)


def _steps(figures: Sequence[Figure], today: date, hollow: set[str]) -> tuple[Step, ...]:
    """Figures as steps, the oldest first; a month or year counts as its end, or as today."""
    steps = (
        Step(
            min(numbers.last_day(f.as_of), max(today, numbers.first_day(f.as_of))),
            f.as_of,
            _charts.said(f),
            numbers.exact(f.value if f.low is None else f.low),
            numbers.exact(f.value if f.high is None else f.high),
            f.kind not in hollow,
        )
        for f in figures
    )
    return tuple(sorted(steps, key=lambda step: step.day))


def _lines(title: str, unit: str, of: str, key: str, lines: tuple[Line, ...], today: date) -> Steps:
    shown = say("Lines over time. {title}, {unit}", title=title, unit=unit)
    text = _charts.alt(shown, [_in_words(line) for line in lines])
    made = Steps(title, unit, of, text, lines, today, key)
    return replace(made, caption=say(_charts.LOG, unit=unit)) if made.logarithmic else made


def _in_words(line: Line) -> str:
    steps = say(", ").join(_dated(step) for step in line.steps)
    if not line.group:
        return say("{name}: {values}", name=line.label, values=steps)
    return say("{group}, {name}: {values}", group=line.group, name=line.label, values=steps)


def _dated(step: Step) -> str:
    return say(_DATED[step.solid], value=step.said, on_day=numbers.on_day(step.as_of))


def _any_hollow(lines: Sequence[Line]) -> bool:
    return any(not step.solid for line in lines for step in line.steps)
