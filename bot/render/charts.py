"""Charts as PNG pictures. matplotlib is imported when the first is drawn, not before."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from bot.core.pictures import Bars, Points, Steps

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from bot.core.pictures import Chart

_KEPT = 128  # pictures, of some 40 kB each
_alone = Lock()  # matplotlib's caches are not made for threads


def figure(chart: Chart) -> Figure:
    """Draw a chart as matplotlib's figure, which knows where each word stands."""
    from bot.render.plots import bars, points, steps  # noqa: PLC0415 - half a second, 60 MB

    match chart:
        case Bars():
            return bars.draw(chart)
        case Steps():
            return steps.draw(chart)
        case Points():
            return points.draw(chart)


@lru_cache(maxsize=_KEPT)
def png(chart: Chart) -> bytes:
    """Draw a chart, 1,200 pixels wide and readable at 400; the same chart is drawn once."""
    from bot.render.plots.canvas import save  # noqa: PLC0415 - as above

    with _alone:
        return save(figure(chart))
