"""Words as Discord shows them, within the room of one message.

The 4,000 characters of a message are kept by construction: spare rows go first, from the end,
and what was left out is counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from discord.utils import escape_markdown, escape_mentions, format_dt

from bot.core import numbers
from bot.core.answers import Link, Moment, Paragraph, Table, Typed, words
from bot.render import columns
from bot.render.text import BEST, clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Answer, Block, Part, Text

ROOM = 4000  # characters of text in one message
_SPARE = 40  # kept free for the line that counts what was left out


def marked(text: Text) -> str:
    """Write one stretch of words as Discord shows it; nothing typed becomes live.

    Typed words stand as code, where markup is dead, and no mention in them is whole.
    """
    return "".join(_part(part) for part in text)


def _part(part: Part) -> str:
    match part:
        case Typed():
            return _code(clean(part.text).replace("@", "@\u200b") or " ")
        case Moment():
            return format_dt(part.at, part.style)
        case Link():
            return f"[{escape(part.title)}](<{part.url}>)"
        case _:
            return escape(part)


@lru_cache(maxsize=4096)
def escape(words: str) -> str:
    """Words of ours as they are, whatever signs of markup or mentions they hold."""
    return escape_mentions(escape_markdown(words)).replace("<", "\\<")


def _code(words: str) -> str:
    return f"`{words.replace('`', '´')}`"


@dataclass(slots=True)
class _Piece:
    """A block with the number of its rows that had to go."""

    block: Block
    left_out: int = 0

    @property
    def text(self) -> str:
        if isinstance(self.block, Paragraph):
            return marked(self.block.text)
        rows = [*_rows(self.block)]
        notes = [*self.block.notes, *([(numbers.more(self.left_out),)] if self.left_out else [])]
        small = (f"-# {marked(note)}" for note in notes)
        return "\n".join([f"**{escape(self.block.heading)}**", *rows, *small])

    def shorten(self) -> bool:
        """Leave out the last spare row; False when there is none."""
        if not isinstance(self.block, Table) or not self.block.spare:
            return False
        self.block = replace(self.block, rows=self.block.rows[:-1], spare=self.block.spare - 1)
        self.left_out += 1
        return True


def _rows(table: Table) -> Iterator[str]:
    across = columns.room(table.rows, columns.PHONE)
    for row in table.rows:
        *above, last = columns.lines(row, across)
        yield from map(_code, above)
        yield f"{_code(last)}{BEST if row.best else ''}"


def cut(text: str, most: int) -> str:
    """A text as it is, or its beginning of so many UTF-16 units."""
    if text.isascii():
        return text[:most]
    return text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")


def _length(text: str) -> int:
    """Length as Discord counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def fit(answer: Answer) -> tuple[str, list[str], str]:
    """Lead, blocks and end of a message, together within the room there is."""
    lead = marked(answer.lead)
    small = [f"-# {marked(text)}" for text in answer.small if text]
    notes = [f"-# {marked(text)}" for text in map(words, answer.notes) if text]
    pieces = [_Piece(block) for block in answer.blocks]
    texts = [piece.text for piece in pieces]
    dropped = 0

    def too_long() -> bool:
        return sum(_length(text) + 2 for text in (lead, *texts, *notes, *small)) > ROOM - _SPARE

    while too_long() and (place := _shortened(pieces)) is not None:
        texts[place] = pieces[place].text
    while too_long() and (place := _last_spare(pieces)) is not None:
        del pieces[place], texts[place]
        dropped += 1
    while too_long() and (notes or texts or small):
        (notes or texts or small).pop()
        dropped += 1
    if dropped:
        texts.append(f"-# {numbers.more(dropped)}")
    return cut(lead, ROOM - _SPARE), texts, "\n".join(notes + small)


def _shortened(pieces: Sequence[_Piece]) -> int | None:
    """Shorten the last block that can be; return its place, None when there is none."""
    places = reversed(range(len(pieces)))
    return next((place for place in places if pieces[place].shorten()), None)


def _last_spare(pieces: Sequence[_Piece]) -> int | None:
    for place in reversed(range(len(pieces))):
        block = pieces[place].block
        if isinstance(block, Paragraph) and block.spare:
            return place
    return None
