"""An answer as Components V2: the only place that knows what Discord can show.

What a message may hold, 40 components and 4,000 characters, is kept here by construction:
spare rows go first, and what was left out is counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol, Self

from discord import ButtonStyle, SelectOption
from discord.ui import (
    ActionRow,
    Button,
    Container,
    DynamicItem,
    LayoutView,
    Select,
    Separator,
    TextDisplay,
)
from discord.utils import escape_markdown, escape_mentions, format_dt

from bot.core import answers, numbers
from bot.core.answers import Link, Moment, Paragraph, Table, Typed
from bot.core.questions import Question, decode, encode
from bot.render import columns
from bot.render.text import clean

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from discord import Client, Interaction

    from bot.core.answers import Answer, Block, Part, Text
    from bot.core.errors import UserError

ROOM = 4000  # characters of text in one message
_SPARE = 40  # kept free for the line that counts what was left out
_LABEL, _PLACEHOLDER = 100, 150
BEST = " ◀"


class Asker(Protocol):
    """A bot that answers a question that a component carries."""

    async def ask(self, interaction: Interaction[Client], question: Question, *, how: str) -> None:
        """Answer in place, in a new message, or privately: ``edit``, ``send``, ``whisper``."""


def draw(answer: Answer) -> LayoutView:
    """Lay an answer out as one box with its lists and buttons inside."""
    lead, middle, end = _fit(answer)
    box: Container[LayoutView] = Container(TextDisplay(lead))
    if middle:
        box.add_item(TextDisplay(middle))
    if end:
        box.add_item(Separator())
        box.add_item(TextDisplay(end))
    for number, choice in enumerate(answer.choices):
        if options := _options(choice.options):
            box.add_item(ActionRow(Pick(number, choice.placeholder, options)))
    if buttons := list(_buttons(answer.buttons)):
        box.add_item(ActionRow(*buttons))
    return LayoutView(timeout=None).add_item(box)


def draw_error(error: UserError, retries: Sequence[tuple[str, Question]]) -> LayoutView:
    """Lay out a mistake with the nearest names as a list to choose from."""
    said = [marked(error.parts)]
    options = _options(retries)
    if error.suggestions and not options:
        said += [f"- {_escape(name)}" for name in error.suggestions[:10]]
    box: Container[LayoutView] = Container(TextDisplay("\n".join(said)))
    if options:
        box.add_item(ActionRow(Pick(0, "Ask again with", options)))
    return LayoutView(timeout=None).add_item(box)


def draw_words(words: str) -> LayoutView:
    """Lay out one sentence."""
    return LayoutView(timeout=None).add_item(Container(TextDisplay(_escape(words))))


# Components that carry a question, so that they work on any old message


class Press(DynamicItem[Button[Any]], template=r"ask:(?P<how>send|whisper):(?P<question>.+)"):
    """A button with a question."""

    def __init__(self, label: str, question: str, how: str) -> None:
        button: Button[Any] = Button(
            label=label[:80], style=ButtonStyle.secondary, custom_id=f"ask:{how}:{question}"
        )
        super().__init__(button)
        self._question, self._how = question, how

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Any], item: Any, match: re.Match[str], /
    ) -> Self:
        """Read the question back from a message of any age."""
        del interaction
        return cls(item.label or "", match["question"], match["how"])

    async def callback(self, interaction: Interaction[Any]) -> None:
        """Ask it."""
        await interaction.client.ask(interaction, decode(self._question), how=self._how)


class Pick(DynamicItem[Select[Any]], template=r"pick:(?P<number>\d)"):
    """A list whose values are questions."""

    def __init__(self, number: int, placeholder: str, options: list[SelectOption]) -> None:
        select: Select[Any] = Select(
            custom_id=f"pick:{number}", placeholder=placeholder[:_PLACEHOLDER], options=options
        )
        super().__init__(select)

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Any], item: Any, match: re.Match[str], /
    ) -> Self:
        """Read the list back from a message of any age."""
        del interaction
        return cls(int(match["number"]), item.placeholder or "", item.options)

    async def callback(self, interaction: Interaction[Any]) -> None:
        """Ask the question chosen, in place."""
        await interaction.client.ask(interaction, decode(self.item.values[0]), how="edit")


def _options(choices: Sequence[tuple[str, Question]]) -> list[SelectOption]:
    coded = ((label, encode(question)) for label, question in choices)
    values: dict[str, str] = {}
    for label, value in coded:
        if value is not None:
            values.setdefault(value, label)
    return [SelectOption(label=label[:_LABEL], value=value) for value, label in values.items()][:25]


def _buttons(buttons: Sequence[answers.Button]) -> Iterator[Press]:
    for button in buttons[:5]:
        if (question := encode(button.question)) is not None:
            yield Press(button.label, question, "whisper" if button.private else "send")


# Words


def marked(text: Text) -> str:
    """Write one stretch of words as Discord shows it; nothing typed becomes live."""
    return "".join(_part(part) for part in text)


def _part(part: Part) -> str:
    match part:
        case Typed():
            return _code(clean(part.text) or " ")
        case Moment():
            return format_dt(part.at, part.style)
        case Link():
            return f"[{_escape(part.title)}](<{part.url}>)"
        case _:
            return _escape(part)


def _escape(words: str) -> str:
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
        return "\n".join([f"**{_escape(self.block.heading)}**", *rows, *small])

    def shorten(self) -> bool:
        """Leave out the last spare row; False when there is none."""
        if not isinstance(self.block, Table) or not self.block.spare:
            return False
        self.block = replace(self.block, rows=self.block.rows[:-1], spare=self.block.spare - 1)
        self.left_out += 1
        return True


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        *above, last = columns.lines(row, columns.PHONE)
        yield from map(_code, above)
        yield f"{_code(last)}{BEST if row.best else ''}"


# Room


def _length(text: str) -> int:
    """Length as Discord counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _fit(answer: Answer) -> tuple[str, str, str]:
    """Lead, middle and end of a message, together within the room there is."""
    lead = marked(answer.lead)
    small = [f"-# {marked(text)}" for text in answer.small if text]
    notes = [f"-# {marked(text)}" for text in answer.notes if text]
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
    while too_long() and (notes or texts):
        (notes or texts).pop()
    if dropped:
        texts.append(f"-# {numbers.more(dropped)}")
    return lead[:ROOM], "\n".join(filter(None, texts)), "\n".join(notes + small)


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
