"""An answer as Components V2: one box with its words, lists and buttons inside.

At most the 40 components that a message may hold: the box, 20 texts, a picture, a line, four
lists in their rows, and seven buttons in two of theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import MediaGalleryItem
from discord.ui import Container, LayoutView, MediaGallery, Separator, TextDisplay

from bot.core.speech import say
from bot.render.components import ROW, Pick, Press, buttons, lists, options, row_of
from bot.render.markdown import escape, fit, marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.answers import Answer
    from bot.core.errors import UserError
    from bot.core.pictures import Chart
    from bot.core.questions import Question

_TEXTS = 18  # blocks that are texts of their own; the rest share one
PICTURE = "chart.png"  # what the picture of an answer is called when it is sent along
_NEAREST = 10  # names in a mistake that has no list to choose from


def draw(answer: Answer, chart: Chart | None = None) -> LayoutView:
    """Lay out an answer, with the picture of a *chart* that is sent along as a file."""
    lead, blocks, end = fit(answer)
    box: Container[Any] = Container(TextDisplay(lead))
    if chart:
        picture = MediaGalleryItem(f"attachment://{PICTURE}", description=chart.alt)
        box.add_item(MediaGallery(picture))
    for text in _joined(blocks):
        box.add_item(TextDisplay(text))
    if end:
        box.add_item(Separator())
        box.add_item(TextDisplay(end))
    for row in lists(answer.choices):
        box.add_item(row)
    for row in buttons(answer.buttons):
        box.add_item(row)
    return LayoutView(timeout=None).add_item(box)


def _joined(texts: Sequence[str]) -> list[str]:
    """The blocks as at most so many texts as there is room for; each text has a gap around it."""
    if len(texts) <= _TEXTS:
        return list(texts)
    return [*texts[: _TEXTS - 1], "\n".join(texts[_TEXTS - 1 :])]


def draw_error(error: UserError, retries: Sequence[tuple[str, Question]]) -> LayoutView:
    """Lay out a mistake with what can be asked instead: buttons of a question back, or a list."""
    said = [marked(error.parts)]
    again = options(retries)
    if not again:
        said += [f"- {escape(name)}" for name in error.suggestions[:_NEAREST]]
    box: Container[Any] = Container(TextDisplay("\n".join(said)))
    if again and error.choices and len(again) <= ROW:
        box.add_item(row_of(*(Press(one.label, one.value, "edit") for one in again)))
    elif again:
        box.add_item(row_of(Pick(0, say("Ask again with"), again)))
    return LayoutView(timeout=None).add_item(box)


def draw_words(words: str) -> LayoutView:
    """Lay out one sentence."""
    return LayoutView(timeout=None).add_item(Container(TextDisplay(escape(words))))
