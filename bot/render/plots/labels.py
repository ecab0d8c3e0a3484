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


tqdm.tqdm.monitor_interval = 0  # textalloc's bar of progress needs no thread: it is never shown

_ROUND = 80  # square points of a marker with some air


@dataclass(frozen=True, slots=True)
class Label:
    """Words for a point of a plot; those of the *main* points are bold."""

    words: str
    across: float
    up: float
    main: bool = True


def place(
    axes: Axes,
    labels: Sequence[Label],
    points: Sequence[tuple[float, float]],
    lines: Sequence[tuple[Sequence[float], Sequence[float]]] = (),
    *,
    size: float,
) -> None:
    """Write labels beside their points, the first first, off other points and lines."""
    if not labels:
        return
    across, up = zip(*points, strict=True)
    marks = axes.scatter(across, up, s=_ROUND, alpha=0)  # nothing seen, but room kept
    allocate: Any = textalloc.allocate
    *_, texts, _ = allocate(
        axes,
        [label.across for label in labels],
        [label.up for label in labels],
        [label.words for label in labels],
        x_scatter=[across for across, _ in points],
        y_scatter=[up for _, up in points],
        scatter_plot=marks,
        x_lines=[list(across) for across, _ in lines] or None,
        y_lines=[list(up) for _, up in lines] or None,
        textsize=size,
        fontweight=["bold" if label.main else "normal" for label in labels],
        textcolor=[INK if label.main else GREY for label in labels],
        linecolor=GREY,
        linewidth=0.6,
        margin=0.008,
        min_distance=0.012,
        max_distance=0.16,
        nbr_candidates=150,
        draw_all=False,
        avoid_label_lines_overlap=True,
    )
    for text in filter(None, texts):  # None: no place was found
        text.set_zorder(5)
