"""Lines of two columns, padded by display width, so that Chinese names stay aligned."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Row

PHONE = 28  # columns of monospace text that a phone shows without wrapping


def width(text: str) -> int:
    """How many columns a text takes in a monospace font."""
    if text.isascii():
        return len(text)
    return sum(
        0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text
    )


def lines(row: Row, columns: int) -> Iterator[str]:
    """Write a row as one line, label left and cell right, or as more where it is too long.

    Nothing is cut: a shortened name could be read as another model's.
    """
    room = columns - width(row.label) - width(row.cell)
    if room >= 1:
        yield f"{row.label}{' ' * room}{row.cell}"
        return
    yield from wrap(row.label, columns)
    for piece in wrap(row.cell, columns):
        yield " " * (columns - width(piece)) + piece
