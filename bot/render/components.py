"""Buttons and lists that carry a question, so that they work on any old message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from discord import ButtonStyle, SelectOption
from discord.ui import ActionRow, Button, DynamicItem, Item, Select

from bot.core.questions import Question, encode
from bot.render.markdown import cut

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from discord import Interaction

    from bot.core import answers

_LABEL, _PLACEHOLDER, _BUTTON = 100, 150, 80  # characters that Discord shows
ROW = 5  # buttons beside each other
_PRESSED = 7  # buttons on one answer


class Press(
    DynamicItem[Button[Any]],
    template=r"ask:(?P<how>send|whisper|edit|chart|share):(?P<question>.+)",
):
    """A button with a question."""

    def __init__(self, label: str, question: str, how: str) -> None:
        button: Button[Any] = Button(
            label=cut(label, _BUTTON),
            style=ButtonStyle.secondary,
            custom_id=f"ask:{how}:{question}",
        )
        super().__init__(button)
        self._question, self._how = question, how

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Any], item: Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read the question back from a message of any age."""
        del interaction
        label = item.label if isinstance(item, Button) else None
        return cls(label or "", match["question"], match["how"])

    async def callback(self, interaction: Interaction[Any]) -> None:
        """Ask it."""
        await interaction.client.ask(interaction, self._question, how=self._how)


class Pick(DynamicItem[Select[Any]], template=r"pick:(?P<number>\d)"):
    """A list whose values are questions."""

    def __init__(self, number: int, placeholder: str, options: list[SelectOption]) -> None:
        select: Select[Any] = Select(
            custom_id=f"pick:{number}", placeholder=cut(placeholder, _PLACEHOLDER), options=options
        )
        super().__init__(select)

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Any], item: Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read the list back from a message of any age."""
        del interaction
        if not isinstance(item, Select):
            raise TypeError(item)
        return cls(int(match["number"]), item.placeholder or "", item.options)

    async def callback(self, interaction: Interaction[Any]) -> None:
        """Ask the question chosen, in place."""
        await interaction.client.ask(interaction, self.item.values[0], how="edit")


def row_of(*items: DynamicItem[Any]) -> ActionRow[Any]:
    """A row of components; discord.py takes dynamic items there, its types do not say so."""
    row: ActionRow[Any] = ActionRow()
    for item in items:
        row.add_item(cast("Item[Any]", item))
    return row


def options(choices: Sequence[tuple[str, Question]]) -> list[SelectOption]:
    """At most 25 options, no two with the same question; those too long to carry are left out."""
    values: dict[str, str] = {}
    for label, question in choices:
        if (value := encode(question)) is not None:
            values.setdefault(value, label)
    return [SelectOption(label=cut(label, _LABEL), value=value) for value, label in values.items()][
        :25
    ]


def lists(choices: Sequence[answers.Choice]) -> Iterator[ActionRow[Any]]:
    """One row for each list that has something to choose."""
    for number, choice in enumerate(choices):
        if found := options(choice.options):
            yield row_of(Pick(number, choice.placeholder, found))


def buttons(pressed: Sequence[answers.Button]) -> Iterator[ActionRow[Any]]:
    """At most seven buttons, five a row; those with a question too long to carry are left out."""
    carried = [(button, encode(button.question)) for button in pressed]
    found = [Press(button.label, text, button.how) for button, text in carried if text is not None]
    found = found[:_PRESSED]
    for start in range(0, len(found), ROW):
        yield row_of(*found[start : start + ROW])
