"""A scatter of scores against prices, with the line of those that nothing cheaper beats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.render.plots.canvas import COLOURS, GREY, SMALL, scale, sheet
from bot.render.plots.labels import Label, place

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.core.pictures import Point, Points

_BODY, _FOOT, _HEAD = 4.4, 0.75, 0.3  # inches
_LEFT, _RIGHT = 0.85, 0.3  # inches
_NAMED = 14  # points off the line that are named while there is room
_USD = "USD/Mtok"
_FREE = 0.7  # of the least price above zero: where what costs nothing stands on a wide axis


def draw(chart: Points) -> Figure:
    """Draw the points, those of the frontier joined."""
    made = sheet(_BODY, chart.title, (chart.key,))
    made.write(0.2, _BODY - 0.22, chart.up, fontsize=SMALL, color=GREY)
    axes = made.axes(_FOOT, _BODY - _FOOT - _HEAD, _LEFT, _RIGHT)
    made.write(_LEFT, 0.2, chart.across, fontsize=SMALL, color=GREY)
    least = float(min((p.price for p in chart.points if p.price), default=1))
    spots = {p: (max(float(p.price), least * _FREE), float(p.score)) for p in chart.points}
    if not chart.logarithmic:
        spots = {p: (float(p.price), float(p.score)) for p in chart.points}
    _limits(axes, chart, list(spots.values()))
    best = sorted((p for p in chart.points if p.best), key=lambda point: point.price)
    rest = sorted(
        (point for point in chart.points if not point.best),
        key=lambda point: point.score,
        reverse=not chart.falling,
    )
    _mark(axes, [spots[p] for p in rest], GREY, 5)
    course = _staircase(axes, [spots[p] for p in best])
    _mark(axes, [spots[p] for p in best], COLOURS[0], 8)
    names = [_label(point, spots[point]) for point in (*best, *rest[:_NAMED])]
    place(axes, names, list(spots.values()), [course], size=SMALL - 1)
    return made.figure


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


def _mark(axes: Axes, spots: list[tuple[float, float]], colour: str, size: float) -> None:
    axes.plot(
        [x for x, _ in spots], [y for _, y in spots], "o",
        color=colour, markersize=size, markeredgecolor="white", zorder=3,
    )  # fmt: skip


def _staircase(axes: Axes, spots: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """The best score to be had up to each price, level until the next that is better."""
    xs = [*[x for x, _ in spots for _ in (0, 1)][1:], axes.get_xlim()[1]]
    ys = [y for _, y in spots for _ in (0, 1)]
    axes.plot(xs, ys, color=COLOURS[0], linewidth=1.8, zorder=2)
    return xs, ys


def _label(point: Point, spot: tuple[float, float]) -> Label:
    return Label(point.label, *spot, main=point.best)
