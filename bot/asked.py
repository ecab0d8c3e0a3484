"""Which question an interaction asks, and how to ask it again with another name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord.app_commands import Command

from bot.core.questions import Question

if TYPE_CHECKING:
    from discord import Interaction

    from bot.core.errors import UserError


def question_of(interaction: Interaction[Any]) -> Question:
    """The question behind an interaction: carried by a component, or typed as a command."""
    asked: Question | None = interaction.extras.get("question")
    if asked is not None:
        return asked
    command = interaction.command
    if not isinstance(command, Command):
        return Question("unknown")
    typed = interaction.namespace
    names = [getattr(typed, option.name) for option in command.parameters if option.autocomplete]
    return Question(command.name, tuple(name for name in names if name))


def retries(interaction: Interaction[Any], error: UserError) -> list[tuple[str, Question]]:
    """The same question with each of the suggested names in place of the one not understood."""
    asked = question_of(interaction)
    if error.typed not in asked.names:
        return []
    place = asked.names.index(error.typed)
    return [
        (name, Question(asked.command, (*asked.names[:place], name, *asked.names[place + 1 :])))
        for name in error.suggestions
    ]
