"""What all charts share: the sheet, its fonts and colours, the words at its top."""

from __future__ import annotations

from dataclasses import dataclass
from struct import pack
from typing import TYPE_CHECKING, Any, Literal
from zlib import compress, crc32

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullFormatter

from bot.core import numbers
from bot.render.columns import wrapped
from bot.render.plots import HAN

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, DPI = 6.0, 200  # inches and dots: 1,200 pixels, a third of that on a phone
SIDE = 0.2  # inches kept free at each side
INK, GREY, GRID, PAPER = "#1e1f22", "#5c5e66", "#dcdde1", "#ffffff"
# Okabe and Ito: told apart with every kind of colour vision, on light paper
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#b78500", "#5c5e66", "#1e1f22")
TITLE, TEXT, SMALL = 13, 11, 10  # points; the least is 9 pixels high at 400 pixels' width
_LINE = 0.25  # inches from one line of the title to the next
_CHARS = 48  # of the title in a line; a Chinese character counts twice
FONTS = ("DejaVu Sans", "Tokentape Han")  # the second where the first has no such character

for _file in HAN.values():
    fontManager.addfont(_file)
mpl.rcParams.update(
    {
        "font.family": FONTS,
        "text.parse_math": False,  # a dollar is a dollar
        "text.color": INK,
        "axes.edgecolor": GRID,
        "xtick.color": GREY,
        "ytick.color": GREY,
    }
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A figure with room for its body below the title.

    Attributes:
        top: inches from the lower edge to where the body may begin.
        height: inches in all.
    """

    figure: Figure
    top: float
    height: float

    def axes(self, bottom: float, height: float, left: float, right: float = SIDE) -> Axes:
        """Axes at a place given in inches; *left* and *right* are distances from the edges."""
        across = WIDTH - left - right
        box = (left / WIDTH, bottom / self.height, across / WIDTH, height / self.height)
        axes = self.figure.add_axes(box)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.tick_params(length=0, labelsize=SMALL)
        return axes

    def write(self, left: float, bottom: float, words: str, **look: Any) -> None:  # noqa: ANN401
        """Write words with their baseline at a place given in inches."""
        options: Any = {"fontsize": TEXT, **look}
        self.figure.text(left / WIDTH, bottom / self.height, words, **options)


def sheet(body: float, title: str, small: tuple[str, ...]) -> Sheet:
    """A sheet with a title, small lines below it, and so many inches for the body."""
    titles = list(wrapped(title, _CHARS))
    smalls = [line for words in small if words for line in wrapped(words, _CHARS + 14)]
    height = body + _LINE * (len(titles) + len(smalls)) + SIDE + 0.15
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    made = Sheet(figure, body, height)
    at = height - SIDE
    for line in titles:
        at -= _LINE
        made.write(SIDE, at + 0.06, line, fontsize=TITLE, fontweight="bold")
    for line in smalls:
        at -= _LINE
        made.write(SIDE, at + 0.06, line, fontsize=SMALL, color=GREY)
    return made


def scale(axes: Axes, which: Literal["x", "y"], unit: str, *, logarithmic: bool) -> None:
    """Give an axis its scale, a few ticks in words, and thin lines at them."""
    axis = axes.xaxis if which == "x" else axes.yaxis
    if logarithmic:
        (axes.set_xscale if which == "x" else axes.set_yscale)("log")
        low, high = axes.get_xlim() if which == "x" else axes.get_ylim()
        steps = (1.0,) if high > 100 * low else (1.0, 3.0)
        axis.set_major_locator(LogLocator(subs=steps, numticks=8))
        axis.set_minor_formatter(NullFormatter())
    else:
        axis.set_major_locator(MaxNLocator(5))
    axis.set_major_formatter(FuncFormatter(lambda value, _: numbers.tick(value, unit)))
    axes.tick_params(axis=which, which="minor", length=0)
    axes.grid(visible=True, axis=which, color=GRID, linewidth=0.8)
    axes.set_axisbelow(b=True)


def save(figure: Figure) -> bytes:
    """A figure as PNG. Unlike Pillow's writer, zlib lets other threads run meanwhile."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    pixels = np.asarray(canvas.buffer_rgba())[..., :3]
    high, wide, _ = pixels.shape
    rows = np.insert(pixels.reshape(high, 3 * wide), 0, 0, axis=1)  # 0: each row as it is
    head = pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)  # 8 bits of red, of green and of blue
    parts = ((b"IHDR", head), (b"IDAT", compress(rows.tobytes(), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        pack(">I", len(said)) + kind + said + pack(">I", crc32(kind + said)) for kind, said in parts
    )
