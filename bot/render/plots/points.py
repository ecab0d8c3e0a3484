"""A scatter of scores against prices, with the line of those that nothing cheaper beats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.render.plots.canvas import GREY, INK, PAPER, SIDE, SMALL, WIDTH, scale, sheet
from bot.render.plots.labels import Label, place

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.core.pictures import Point, Points
    from bot.render.plots.canvas import Sheet

_BODY, _FOOT, _HEAD = 4.6, 0.75, 0.6  # inches
_LEFT, _RIGHT = 0.85, 0.3  # inches
_NAMED = 14  # points off the line that are named while there is room
_USD = "USD/Mtok"
_FREE = 0.7  # of the least price above zero: where what costs nothing stands on a wide axis
_LOOKS = (("#d55e00", "D"), ("#0072b2", "o"), ("#009e73", "^"))
_SMALL, _LARGE = 5, 9  # points across, off the line and on it


def draw(chart: Points) -> Figure:
    """Draw the points, those of the frontier joined."""
    made = sheet(_BODY, chart.title, (chart.caption, chart.key))
    _legend(made, chart)
    made.write(SIDE, _BODY - 0.5, chart.up, fontsize=SMALL, color=GREY)
    axes = made.axes(_FOOT, _BODY - _FOOT - _HEAD, _LEFT, _RIGHT)
    made.write(_LEFT, 0.2, chart.across, fontsize=SMALL, color=GREY)
    spots = _spots(chart)
    _limits(axes, chart, list(spots.values()))
    best = sorted((p for p in chart.points if p.best), key=lambda point: point.price)
    rest = sorted(
        (point for point in chart.points if not point.best),
        key=lambda point: point.score,
        reverse=not chart.falling,
    )
    course = _staircase(axes, [spots[point] for point in best])
    for point in (*rest, *best):
        _mark(axes, point, spots[point], chart.groups.index(point.group))
    names = [Label(p.label, *spots[p], main=p.best) for p in (*best, *rest[:_NAMED])]
    place(axes, names, list(spots.values()), [course], size=SMALL)
    return made.figure


def _spots(chart: Points) -> dict[Point, tuple[float, float]]:
    """Where each point stands; on a wide axis what is free stands left of all that is not."""
    least = min((float(point.price) for point in chart.points if point.price), default=1)
    floor = least * _FREE if chart.logarithmic else 0
    return {p: (max(float(p.price), floor), float(p.score)) for p in chart.points}


def _legend(made: Sheet, chart: Points) -> None:
    """Which look is which group, in one line."""
    groups = [g for g in chart.groups if g and any(p.group == g for p in chart.points)]
    across = (WIDTH - 2 * SIDE) / max(len(groups), 1)
    for place_, group in enumerate(groups):
        colour, marker = _LOOKS[chart.groups.index(group)]
        left = SIDE + place_ * across
        mark = made.axes(_BODY - 0.27, 0.25, left, WIDTH - left - 0.25)
        mark.set_axis_off()
        mark.plot([0], [0], marker, color=colour, markersize=8)
        made.write(left + 0.32, _BODY - 0.21, group, fontsize=SMALL, color=colour)


def _limits(axes: Axes, chart: Points, spots: list[tuple[float, float]]) -> None:
    prices, scores = [x for x, _ in spots], [y for _, y in spots]
    if chart.logarithmic:
        axes.set_xscale("log")
        axes.set_xlim(min(prices) / 1.5, max(prices) * 2)
    else:
        axes.set_xlim(0, max(prices) * 1.15 or 1)
    margin = (max(scores) - min(scores)) * 0.08 or 1
    above, below = (1, 2) if chart.falling else (2, 1)  # more beyond the best: names stand there
    axes.set_ylim(min(scores) - below * margin, max(scores) + above * margin)
    if chart.falling:
        axes.invert_yaxis()
    scale(axes, "x", _USD, logarithmic=chart.logarithmic)
    scale(axes, "y", chart.unit, logarithmic=False)
    axes.spines["bottom"].set_visible(True)
    axes.spines["left"].set_visible(True)


def _mark(axes: Axes, point: Point, spot: tuple[float, float], group: int) -> None:
    colour, marker = _LOOKS[group]
    axes.plot(
        [spot[0]], [spot[1]], marker,
        color=colour if point.solid else PAPER,
        markersize=_LARGE if point.best else _SMALL,
        markeredgecolor=colour if not point.solid else PAPER,
        zorder=4 if point.best else 3,
    )  # fmt: skip


def _staircase(axes: Axes, spots: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """The best score to be had up to each price, level until the next that is better."""
    xs = [*[x for x, _ in spots for _ in (0, 1)][1:], axes.get_xlim()[1]]
    ys = [y for _, y in spots for _ in (0, 1)]
    axes.plot(xs, ys, color=INK, linewidth=1.5, zorder=2)
    return xs, ys
