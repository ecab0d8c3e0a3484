"""Bars beside each other, each below its name, with its value at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import FixedLocator

from bot.render.plots.canvas import COLOURS, INK, PAPER, SIDE, SMALL, TEXT, scale, sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from bot.core.pictures import Bar, Bars

_ROW, _HEADING, _TICKS = 0.58, 0.36, 0.3  # inches
_END = 0.74  # of the width, where the longest bar ends: its value stands beside it
_THICK = 0.4  # of a row
_CLEAR = 1.25  # times its beginning, from where on a logarithmic axis has ticks


def draw(chart: Bars) -> Figure:
    """Draw the bars, group by group from the top, each group on an axis of its own."""
    groups = list(dict.fromkeys(bar.group for bar in chart.bars))
    panels = [[bar for bar in chart.bars if bar.group == group] for group in groups]
    colours = _colours(chart.bars)
    foot = _TICKS if chart.logarithmic else 0.1
    heads = [_HEADING if group else 0 for group in groups]
    body = sum(heads) + len(chart.bars) * _ROW + len(groups) * foot
    made = sheet(body, chart.title, (chart.caption, chart.key))
    at = body
    for group, head, bars in zip(groups, heads, panels, strict=True):
        at -= head
        if group:
            made.write(SIDE, at + 0.08, group, fontweight="bold")
        at -= len(bars) * _ROW
        axes = made.axes(at, len(bars) * _ROW, SIDE)
        _limits(axes, chart, bars)
        for row, bar in enumerate(reversed(bars)):
            _bar(axes, bar, row * _ROW, colours[bar.label])
        at -= foot
    return made.figure


def _colours(bars: Sequence[Bar]) -> dict[str, str]:
    """One colour a name where the names come again in several groups, else one for all."""
    labels = list(dict.fromkeys(bar.label for bar in bars))
    several = len(labels) < len(bars)
    return {label: COLOURS[n % len(COLOURS) if several else 0] for n, label in enumerate(labels)}


def _limits(axes: Axes, chart: Bars, bars: Sequence[Bar]) -> None:
    """Begin at zero, or below the least on a logarithmic axis; leave room for the values."""
    axes.set_ylim(0, len(bars) * _ROW)
    axes.set_yticks([])
    most = float(max(bar.high for bar in bars)) or 1.0
    if not chart.logarithmic:
        axes.set_xlim(0, most / _END)
        axes.set_xticks([])  # the value at each bar says more
        axes.spines["left"].set_visible(True)
        return
    least = float(min((v for bar in bars for v in (bar.low, bar.high) if v), default=1))
    begin = least / 2
    end = begin * (most / begin) ** (1 / _END)
    axes.set_xlim(begin, end)
    scale(axes, "x", chart.unit, logarithmic=True)
    ticks = axes.xaxis.get_major_locator().tick_values(begin, end)
    axes.xaxis.set_major_locator(FixedLocator([t for t in ticks if begin * _CLEAR <= t <= end]))


def _bar(axes: Axes, bar: Bar, at: float, colour: str) -> None:
    """One bar: full to its low end, pale from there to its high end; hollow if not solid."""
    begin = axes.get_xlim()[0]
    thick, middle = _THICK * _ROW, at + 0.3 * _ROW
    low, high = max(float(bar.low), begin), max(float(bar.high), begin)
    fill = colour if bar.solid else PAPER
    dashes = "-" if bar.solid else "--"
    axes.barh(middle, low - begin, thick, begin, color=fill, edgecolor=colour, linestyle=dashes)
    if high > low:
        axes.barh(
            middle, high - low, thick, low,
            color=fill, edgecolor=colour, linestyle=dashes, alpha=0.45 if bar.solid else 1,
        )  # fmt: skip
    axes.annotate(
        bar.label, (0, at + 0.62 * _ROW), xycoords=("axes fraction", "data"),
        fontsize=SMALL, color=INK,
    )  # fmt: skip
    axes.annotate(
        bar.said, (high, middle), xytext=(5, 0), textcoords="offset points",
        va="center", fontsize=TEXT, fontweight="bold",
    )  # fmt: skip
