"""Charts as PNG pictures. matplotlib is imported when the first is drawn, not before."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from functools import cache, lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from bot.core.pictures import Bars, Points, Steps

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from matplotlib.figure import Figure

    from bot.core.pictures import Chart

_KEPT = 128  # pictures, of some 40 kB each
_alone = Lock()  # matplotlib's caches are not made for threads


def figure(chart: Chart) -> Figure:
    """Draw a chart as matplotlib's figure, which knows where each word stands."""
    return _drawers()[type(chart)](chart)


@lru_cache(maxsize=_KEPT)
def png(chart: Chart) -> bytes:
    """Draw a chart, 1,200 pixels wide and readable at 400; the same chart is drawn once."""
    with _alone, _uncollected():
        _drawers()
        from bot.render.plots.canvas import save  # noqa: PLC0415 - as below

        return save(figure(chart))


def prepare() -> None:
    """Import what drawing needs: half a second, in which other threads now and then have to wait.

    A bot that serves people does it while it logs in.
    """
    with _alone, _uncollected():
        _drawers()


@cache
def _drawers() -> dict[type[Chart], Callable[[Any], Figure]]:
    """How each kind of chart is drawn."""
    from bot.render.plots import bars, points, steps  # noqa: PLC0415 - half a second, 60 MB

    gc.freeze()  # all of this stays: the collector need not look at it each time
    return {Bars: bars.draw, Points: points.draw, Steps: steps.draw}


@contextmanager
def _uncollected() -> Generator[None]:
    """Put garbage collection off, then collect what was drawn with.

    Left alone, it would come in the middle or after ten pictures, and hold all threads for 70 ms;
    the garbage of one picture takes 5.
    """
    wanted = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.collect(1)
        if wanted:
            gc.enable()
