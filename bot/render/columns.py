"""Lines of two columns, padded by display width, so that Chinese names stay aligned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Row

PHONE = 26  # columns of monospace text that fit inside a box on a phone 360 points wide
MARK = 3  # columns that the mark of the better row takes
GAP = 2  # columns between a label and its cell
_OPEN, _CLOSE = "（“《", "，。；：、！？）”》"  # noqa: RUF001 - no line ends, or begins, with these
_PIECES = re.compile(rf" ?(?:[{_OPEN}]*[一-鿿]|[^ 一-鿿{_CLOSE}]+)?[{_CLOSE}]*")


def width(text: str) -> int:
    """How many columns a text takes in a monospace font."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text
    )


def room(rows: Sequence[Row], most: int) -> int:
    """How wide a table has to be: as wide as its widest row, at most as wide as told."""
    most -= MARK if any(row.best for row in rows) else 0
    widths = (width(row.label) + GAP + width(row.cell) for row in rows)
    return min(max(widths, default=most), most)


def lines(row: Row, columns: int) -> Iterator[str]:
    """Write a row as one line, label left and cell right, or as more where it is too long.

    Nothing is cut: a shortened name could be read as another model's.
    """
    if not row.cell:
        yield from wrapped(row.label, columns)
        return
    space = columns - width(row.label) - width(row.cell)
    if space >= 1:
        yield f"{row.label}{' ' * space}{row.cell}"
        return
    yield from wrapped(row.label, columns)
    for piece in wrapped(row.cell, columns):
        yield " " * (columns - width(piece)) + piece


def wrapped(text: str, columns: int) -> Iterator[str]:
    """Break a text between words or Chinese characters, within a word only where it is too wide."""
    line = ""
    for piece in _PIECES.findall(" ".join(text.split())):
        if line and width(line) + width(piece) > columns:
            yield line
            line = ""
        added = piece if line else piece.lstrip()
        if width(line) + width(added) <= columns:
            line += added
            continue
        *whole, line = _cut(added, columns)
        yield from whole
    yield line


def _cut(word: str, columns: int) -> Iterator[str]:
    """Break a word where a line is full."""
    line = ""
    for letter in word:
        if width(line) + width(letter) > columns:
            yield line
            line = ""
        line += letter
    yield line
