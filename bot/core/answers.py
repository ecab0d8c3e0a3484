"""What is said, without how it looks: an Answer is built by a command, drawn by a renderer.

Every figure that a person sees is a `Figure`: it cannot be made without unit, source and day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from decimal import Decimal

    from bot.core.names import Ref
    from bot.core.pictures import Drawing
    from bot.core.questions import Question


@dataclass(frozen=True, slots=True)
class Typed:
    """Words that a person typed: shown back, never as live markup."""

    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time; each reader sees it in their own zone where that is possible."""

    at: datetime
    style: Literal["f", "R"] = "f"


@dataclass(frozen=True, slots=True)
class Link:
    """A page, by its title."""

    title: str
    url: str


Part = str | Typed | Moment | Link
How = Literal["send", "whisper", "edit", "chart", "share"]
Text = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure was read: a page, or a named collection; *url* empty when it has no page."""

    source: str
    title: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One fact about one record, as contract.md lists them under ``facts``.

    Attributes:
        entity: id of the record it is about.
        prop: property, such as ``input_usd_per_mtok``; the unit is in *unit*.
        value: what is known; *low* and *high* are its bounds where it is a range.
        as_of: the day the figure refers to, as far as known (ISO, or a year or month of it).
        checked: the day it was read, the same form; None where the source says only *as_of*.
        kind: list, promo, peak, market_cap, funding_round and so on, as in the data.
        bound: ``above`` or ``peak`` where a valuation is only a lower bound or a high, as in the
            data.
    """

    entity: str
    prop: str
    value: Decimal | int | str | bool
    unit: str
    as_of: str
    source: Source
    kind: str = "list"
    checked: str | None = None
    low: Decimal | int | None = None
    high: Decimal | int | None = None
    approximate: bool = False
    bound: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what is measured, what it says, and the figures behind it."""

    label: str
    cell: str
    best: bool = False
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A heading with one line an item, and small notes below.

    *spare* is how many rows at the end may go when a message would grow too long.
    """

    heading: str
    rows: tuple[Row, ...]
    notes: tuple[Text, ...] = ()
    spare: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence of its own, with the figures that it names.

    A *spare* one may go, from the end, when a message would grow too long. A *doubt* says what
    disagrees with the answer or has to be known of its figures: /sources says it again.
    """

    text: Text
    figures: tuple[Figure, ...] = ()
    spare: bool = False
    doubt: bool = False


Block = Table | Paragraph
Note = Text | Paragraph  # a paragraph where the note names figures


def words(note: Note) -> Text:
    """The words of a note, with or without figures."""
    return note.text if isinstance(note, Paragraph) else note


@dataclass(frozen=True, slots=True)
class Entity:
    """What one typed name was taken to be; *shown* is the model a family stands for."""

    typed: str
    ref: Ref
    shown: str | None = None
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Button:
    """A further question that one press asks.

    *how* it is answered: ``send`` in a new message, ``whisper`` to the presser alone, ``edit``
    in place of the message, ``chart`` in place and with its picture, ``share`` in a new message
    that everybody sees, although it is pressed on a private one.
    """

    label: str
    question: Question
    how: How = "send"


@dataclass(frozen=True, slots=True)
class Choice:
    """A list to choose from; choosing answers in place of the message it stands on."""

    placeholder: str
    options: tuple[tuple[str, Question], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. The first line is readable alone; *small* stands last, small.

    *chart* makes what its picture shows, for which most answers are never asked. *shared* is the
    question to share a private answer with, where it is not the one asked.
    """

    command: str
    lead: Text
    entities: tuple[Entity, ...] = ()
    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()
    small: tuple[Text, ...] = ()
    choices: tuple[Choice, ...] = ()
    buttons: tuple[Button, ...] = ()
    figures_of_lead: tuple[Figure, ...] = field(default=())
    chart: Drawing | None = None
    shared: Question | None = None

    def figures(self) -> Iterator[Figure]:
        """Every figure that the answer shows, in the order shown, each once."""
        seen: set[Figure] = set()
        for figure in self.shown():
            if figure not in seen:
                seen.add(figure)
                yield figure

    def shown(self) -> Iterator[Figure]:
        """Every figure that the answer shows, as often as it shows it."""
        yield from self.figures_of_lead
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield from block.figures
            else:
                for row in block.rows:
                    yield from row.figures
        for note in self.notes:
            if isinstance(note, Paragraph):
                yield from note.figures
