"""Labels in a plot, placed so that none lies on another; what finds no place is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import textalloc
import tqdm

from bot.render.plots.canvas import GREY, INK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.text import Text

Course = tuple["Sequence[float]", "Sequence[float]"]

tqdm.tqdm.monitor_interval = 0  # textalloc's bar of progress needs no thread: it is never shown
_library: Any = textalloc
_library.print = lambda *_words: None  # nor does it speak to whoever runs the bot

_ROUND = 80  # square points of a marker with some air
_NEAR, _FAR = 0.16, 0.4  # of the plot, from a point to its words: others, the main ones


@dataclass(frozen=True, slots=True)
class Label:
    """Words for a point of a plot; those of the *main* points are bold and find a place first."""

    words: str
    across: float
    up: float
    main: bool = True


def place(
    axes: Axes,
    labels: Sequence[Label],
    points: Sequence[tuple[float, float]],
    lines: Sequence[Course] = (),
    *,
    size: float,
) -> None:
    """Write labels beside their points, the first first, off other points and lines."""
    across, up = zip(*points, strict=True)
    marks = axes.scatter(across, up, s=_ROUND, alpha=0)  # nothing seen, but room kept
    main = [label for label in labels if label.main]
    rest = [label for label in labels if not label.main]
    taken = [*lines]
    for far, smaller in ((_FAR, 0), (2 * _FAR, 1)):  # what finds no place tries once more
        written = _allocate(axes, main, marks, taken, size - smaller, far)
        taken += [_crossed(axes, text) for text in written]
        named = {text.get_text() for text in written}
        main = [label for label in main if label.words not in named]
    _allocate(axes, rest, marks, taken, size, _NEAR)


def _crossed(axes: Axes, text: Text) -> Course:
    """The room that words take, as a line that leaves none of it free: its edge and diagonals."""
    box = text.get_window_extent().padded(4)
    (left, low), (right, high) = axes.transData.inverted().transform([box.min, box.max])
    xs, ys = (left, right, right, left, left, right, left, right), (low,) * 2 + (high,) * 2
    return xs, (*ys, low, high, high, low)


def _allocate(
    axes: Axes,
    labels: Sequence[Label],
    marks: object,
    lines: Sequence[Course],
    size: float,
    far: float,
) -> list[Text]:
    if not labels:
        return []
    *_, texts, _ = _library.allocate(
        axes,
        [label.across for label in labels],
        [label.up for label in labels],
        [label.words for label in labels],
        scatter_plot=marks,
        x_lines=[list(xs) for xs, _ in lines] or None,
        y_lines=[list(ys) for _, ys in lines] or None,
        textsize=size,
        fontweight=["bold" if label.main else "normal" for label in labels],
        textcolor=[INK if label.main else GREY for label in labels],
        linecolor=GREY,
        linewidth=0.6,
        min_distance=0.012,
        max_distance=far,
        nbr_candidates=300 if far > _NEAR else 150,
        draw_all=False,
        avoid_label_lines_overlap=True,
        zorder=5,
    )
    return [text for text in texts if text is not None]
