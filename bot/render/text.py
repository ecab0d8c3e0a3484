"""An answer as plain text for the terminal: aligned columns, links written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from bot.core.answers import Link, Moment, Paragraph, Table, Typed, words
from bot.core.speech import say
from bot.render import columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Answer, Block, Button, Part, Text
    from bot.core.questions import Question

BEST = " ◀"
_PLAIN = "ask"  # the command that a line without a command is for
_WIDE = 72  # columns of a terminal that an answer uses


def to_text(answer: Answer) -> str:
    """Write a whole answer as text without a trailing newline; pages are numbered at its end."""
    pages: list[str] = []
    pieces = [_plain(answer.lead, pages)]
    pieces += ["\n".join(_block(block, pages)) for block in answer.blocks]
    if not answer.blocks:
        labels = (label for choice in answer.choices for label, _ in choice.options)
        pieces.append("\n".join(f"  {label}" for label in labels))
    ends = [_plain(text, pages) for text in (*map(words, answer.notes), *answer.small) if text]
    ends += [
        say("{label}: {line}", label=button.label, line=_line(button.question, answer))
        for button in _more(answer)
    ]
    links = (f"  [{number}] {url}" for number, url in enumerate(pages, 1))
    pieces += ["\n".join(ends), "\n".join(links)]
    return "\n\n".join(filter(None, pieces))


def _more(answer: Answer) -> Iterator[Button]:
    """The buttons whose labels an answer may refer to: its sources, and the pages beside it."""
    yield from (button for button in answer.buttons if button.how in ("whisper", "edit"))


def _line(question: Question, answer: Answer) -> str:
    """A question as a line to type, its names as they are written in full."""
    names = question.names
    if len(names) == len(answer.entities):
        names = tuple(entity.ref.name for entity in answer.entities)
    return to_line(replace(question, names=names))


def to_line(question: Question) -> str:
    """A question as a line to type."""
    if question.command == _PLAIN:
        return " ".join(value for _, value in question.options)
    options = [
        f'{key}:"{value}"' if " " in value else f"{key}:{value}" for key, value in question.options
    ]
    return " ".join(filter(None, [f"/{question.command}", " | ".join(question.names), *options]))


def _plain(text: Text, pages: list[str]) -> str:
    """Write one stretch of words, times in UTC; a page becomes its number in *pages*."""
    return "".join(_part(part, pages) for part in text)


def _part(part: Part, pages: list[str]) -> str:
    match part:
        case Typed():
            return f"“{clean(part.text)}”"
        case Moment():
            return f"{part.at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
        case Link():
            if part.url not in pages:
                pages.append(part.url)
            return f"{part.title} [{pages.index(part.url) + 1}]"
        case _:
            return part


def clean(typed: str, most: int = 60) -> str:
    """Typed words as one short line without control or direction characters."""
    seen = " ".join("".join(c if c.isprintable() else " " for c in typed).split())
    return seen if len(seen) <= most else f"{seen[: most - 1]}…"


def _block(block: Block, pages: list[str]) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield _plain(block.text, pages)
        return
    yield block.heading
    yield from _rows(block)
    for note in block.notes:
        yield f"  {_plain(note, pages)}"


def _rows(table: Table) -> Iterator[str]:
    across = columns.room(table.rows, _WIDE)
    for row in table.rows:
        *above, last = columns.lines(row, across)
        yield from (f"  {line}" for line in above)
        yield f"  {last}{BEST if row.best else ''}"
