"""Which question an interaction asks, and how to ask it again with another name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from discord import AppCommandOptionType
from discord.app_commands import Command

from bot.core.answers import Button, Typed
from bot.core.errors import WrongCall
from bot.core.questions import OutdatedQuestion, Question, token
from bot.core.speech import recorded, say, tell, told

if TYPE_CHECKING:
    from discord import Interaction
    from discord.app_commands import Parameter

    from bot.core.answers import Answer, Text
    from bot.core.errors import UserError

_BEFORE = 6  # buttons that leave room for one more
_YES_NO = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def options_of(command: Command[Any, ..., Any], question: Question) -> dict[str, Any]:
    """What to call a command with: names in the order of its name options, others by their type.

    Raises:
        OutdatedQuestion: if the command has no such options (any more).
        WrongCall: if an option that is a number or a yes or no holds neither, or one with fixed
            choices none of them.
    """
    places = [option.name for option in command.parameters if option.autocomplete]
    known = {option.name: option for option in command.parameters}
    if not known.keys() >= dict(question.options).keys() or len(question.names) > len(places):
        raise OutdatedQuestion(question.command)
    typed = {key: _value(key, value, known.get(key)) for key, value in question.options}
    return dict(zip(places, question.names, strict=False)) | typed


def _value(key: str, value: str, option: Parameter | None) -> Any:  # noqa: ANN401
    """What an option holds: of its type, and one of its choices, said by value or by name.

    A choice goes by its name in the language spoken too.
    """
    if option is None or not option.choices:
        return _of_type(key, value, option.type if option else None)
    said = value.casefold()
    for choice in option.choices:
        names = (str(choice.value), choice.name, recorded(choice.name, "choice"))
        if said in (name.casefold() for name in names):
            return choice.value
    known = say(", ").join(recorded(choice.name, "choice") for choice in option.choices)
    raise WrongCall(
        *tell(
            "{option}: cannot be {value}; it is one of {known}.",
            option=key,
            value=Typed(value),
            known=known,
        )
    )


def _of_type(key: str, value: str, kind: AppCommandOptionType | None) -> Any:  # noqa: ANN401
    try:
        match kind:
            case AppCommandOptionType.integer:
                return int(value.replace("_", "").replace(",", ""))
            case AppCommandOptionType.number:
                return float(value)
            case AppCommandOptionType.boolean:
                return _YES_NO[value.casefold()]
            case _:
                return value
    except (ValueError, KeyError):
        sentence = tell("{option}: cannot be {value}.", option=key, value=Typed(value))
        raise WrongCall(*sentence) from None


def question_of(interaction: Interaction[Any]) -> Question:
    """The question behind an interaction: carried by a component, or typed as a command."""
    asked: Question | None = interaction.extras.get("question")
    if asked is not None:
        return asked
    command = interaction.command
    if not isinstance(command, Command):
        return Question(command.name if command else "unknown")
    typed = interaction.namespace
    names = [getattr(typed, option.name) for option in command.parameters if option.autocomplete]
    rest = [o.name for o in command.parameters if not o.autocomplete and o.name != "private"]
    options = tuple((key, str(value)) for key in rest if (value := getattr(typed, key)) is not None)
    return Question(command.name, tuple(name for name in names if name), options)


def shareable(interaction: Interaction[Any], answer: Answer) -> Answer:
    """The same answer with a button that asks its question again, for everybody to see."""
    share = Button(say("Share"), _again(interaction, answer), how="share")
    return replace(answer, buttons=(*answer.buttons[:_BEFORE], share))


def drawable(interaction: Interaction[Any], answer: Answer) -> Answer:
    """The same answer with a button that adds its picture, where there is one."""
    if answer.chart is None:
        return answer
    chart = Button(say("Chart"), _again(interaction, answer), how="chart")
    return replace(answer, buttons=(chart, *answer.buttons))


def begun(interaction: Interaction[Any], answer: Answer) -> Answer:
    """The same answer, begun with what a question in plain words was understood as."""
    understood: Text = interaction.extras.get("understood", ())
    return replace(answer, lead=told(understood, answer.lead)) if understood else answer


def _again(interaction: Interaction[Any], answer: Answer) -> Question:
    """The question that an answer answers.

    Names go by the records that they were taken for, so that any typed text can be carried.
    """
    question = question_of(interaction)
    if answer.shared is not None:
        return answer.shared
    if len(answer.entities) == len(question.names):
        return replace(question, names=tuple(token(item.ref) for item in answer.entities))
    return question


def retries(interaction: Interaction[Any], error: UserError) -> list[tuple[str, Question]]:
    """The same question with each of the suggested names in place of the one not understood."""
    asked = question_of(interaction)
    if error.typed not in asked.names:
        return []
    place = asked.names.index(error.typed)
    before, after = asked.names[:place], asked.names[place + 1 :]
    return [
        (name, Question(asked.command, (*before, name, *after), asked.options))
        for name in error.suggestions
    ]
