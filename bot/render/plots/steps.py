"""Lines over time that stay level until the next solid figure; figures that are not, hollow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from matplotlib.dates import AutoDateLocator, date2num, num2date
from matplotlib.ticker import FixedLocator, FuncFormatter

from bot.core import numbers
from bot.render.plots.canvas import COLOURS, PAPER, SIDE, SMALL, WIDTH, scale, sheet
from bot.render.plots.labels import Label, place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.core.pictures import Line, Step, Steps
    from bot.render.plots.canvas import Sheet

_PANEL, _FOOT, _LEGEND, _HEADING, _GAP = 2.2, 0.45, 0.28, 0.3, 0.12  # inches
_LEFT, _RIGHT = 0.85, 0.3  # inches: the values of the axis stand at the left
_MARKERS = "osD^vPX*"
_LABELS = 12  # values written into one panel at most


@dataclass(frozen=True, slots=True)
class _Look:
    """How all lines of one thing look: told apart by more than the colour."""

    colour: str
    marker: str


def draw(chart: Steps) -> Figure:
    """Draw which line is which, then one panel a group, from the top."""
    labels = list(dict.fromkeys(line.label for line in chart.lines))
    looks = {label: _Look(COLOURS[n], _MARKERS[n]) for n, label in enumerate(labels)}
    groups = list(dict.fromkeys(line.group for line in chart.lines))
    legend = _LEGEND * len(labels) if len(labels) > 1 else 0
    heads = [_HEADING if group else 0 for group in groups]
    body = legend + sum(heads) + len(groups) * (_PANEL + _FOOT + _GAP)
    made = sheet(body, chart.title, (chart.caption, chart.key))
    if legend:
        _legend(made, looks)
    at = body - legend
    for group, head in zip(groups, heads, strict=True):
        at -= head
        if group:
            made.write(SIDE, at + 0.08, group, fontweight="bold")
        at -= _PANEL + _GAP
        axes = made.axes(at, _PANEL, _LEFT, _RIGHT)
        _panel(axes, chart, [line for line in chart.lines if line.group == group], looks)
        at -= _FOOT
    return made.figure


def _legend(made: Sheet, looks: Mapping[str, _Look]) -> None:
    for row, (label, look) in enumerate(looks.items(), 1):
        at = made.top - row * _LEGEND
        mark = made.axes(at, _LEGEND, SIDE, WIDTH - SIDE - 0.3)
        mark.set_axis_off()
        mark.plot([0], [0], look.marker, color=look.colour, markersize=8)
        made.write(SIDE + 0.4, at + 0.08, label, color=look.colour)


def _panel(axes: Axes, chart: Steps, lines: Sequence[Line], looks: Mapping[str, _Look]) -> None:
    steps = [step for line in chart.lines for step in line.steps]
    first = min(step.day for step in steps).toordinal()
    last = max(chart.until, *(step.day for step in steps)).toordinal()
    room = max((last - first) * 0.05, 5)
    axes.set_xlim(_number(first - room), _number(last + room))
    _heights(axes, chart, [step for line in lines for step in line.steps])
    scale(axes, "y", chart.unit, logarithmic=chart.logarithmic)
    axes.xaxis.set_major_locator(FixedLocator(_months(first, last)))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: _month(value)))
    axes.tick_params(axis="x", pad=10)  # below the zero of the other axis
    axes.spines["bottom"].set_visible(True)
    for line in lines:
        _line(axes, line, chart.until, looks[line.label])
    _labels(axes, lines, chart.until)


def _months(first: int, last: int) -> list[float]:
    """At most five days between two days, firsts of months where it is long."""
    span = (datetime.combine(date.fromordinal(day), time()) for day in (first, last))
    locator: Any = AutoDateLocator(minticks=2, maxticks=5)
    ticks = locator.tick_values(*span)
    return [float(t) for t in ticks if _number(first) <= t <= _number(last)]


def _number(ordinal: float) -> float:
    return float(date2num(date.fromordinal(int(ordinal))))


def _month(value: float) -> str:
    day = num2date(value)
    return numbers.day(day.strftime("%Y-%m" if day.day == 1 else "%Y-%m-%d"))


def _heights(axes: Axes, chart: Steps, steps: Sequence[Step]) -> None:
    values = [float(value) for step in steps for value in (step.low, step.high)]
    if chart.logarithmic:
        above = [value for value in values if value > 0]
        axes.set_yscale("log")
        axes.set_ylim(min(above) / 1.6, max(above) * 2)
    else:
        axes.set_ylim(0, max(values) * 1.2 or 1)


def _line(axes: Axes, line: Line, until: date, look: _Look) -> None:
    across, up = _course(line, until)
    axes.plot(across, up, color=look.colour, linewidth=2, drawstyle="steps-post")
    for step in line.steps:
        day, low, high = float(date2num(step.day)), float(step.low), float(step.high)
        if high > low:
            axes.plot([day, day], [low, high], color=look.colour, linewidth=5, alpha=0.4)
        axes.plot(
            [day], [low], look.marker, color=look.colour, markersize=7, markeredgewidth=1.6,
            markerfacecolor=look.colour if step.solid else PAPER, zorder=4,
        )  # fmt: skip


def _course(line: Line, until: date) -> tuple[list[float], list[float]]:
    """Where a line runs: through the solid figures, and level from the last one to today."""
    solid = [step for step in line.steps if step.solid]
    across = [float(date2num(step.day)) for step in solid]
    up = [float(step.low) for step in solid]
    if solid and solid[-1].day < until:
        across.append(float(date2num(until)))
        up.append(up[-1])
    return across, up


def _labels(axes: Axes, lines: Sequence[Line], until: date) -> None:
    """Write the values: the newest of each line first, then the others while there is room."""
    newest = [line.steps[-1:] for line in lines]
    older = [line.steps[-2::-1] for line in lines]
    steps = [step for some in (*newest, *older) for step in some]
    spots = [(float(date2num(step.day)), float(step.low)) for step in steps]
    both = zip(steps, spots, strict=True)
    shown = list(dict.fromkeys(Label(step.said, *spot, main=step.solid) for step, spot in both))
    courses = [_corners(*_course(line, until)) for line in lines]
    lit = [course for course in courses if len(course[0]) > 1]
    place(axes, shown[:_LABELS], spots, lit, size=SMALL)


def _corners(across: Sequence[float], up: Sequence[float]) -> tuple[list[float], list[float]]:
    """The corners of a line that stays level until the next point."""
    xs = [x for x in across for _ in (0, 1)][1:]
    ys = [y for y in up for _ in (0, 1)][:-1]
    return xs, ys
