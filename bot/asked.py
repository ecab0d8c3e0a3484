"""Which question is asked, how to ask it again with another name, and its line in the log."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

from discord import AppCommandOptionType
from discord.app_commands import Command

from bot.aside import Aside
from bot.core.answers import Button, Typed
from bot.core.errors import WrongCall
from bot.core.questions import OutdatedQuestion, Question, encode, token
from bot.core.speech import english_of, recorded, say, tell, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Interaction
    from discord.app_commands import Parameter

    from bot.aside import Asking
    from bot.core.answers import Answer, Text
    from bot.core.catalog import Catalog
    from bot.core.errors import UserError

log = logging.getLogger("tokentape")

_PLAIN = "ask"  # the command that takes questions in plain words
_BESIDE = {"by", "at"}  # options with suggestions that say how or where, not about what
_BEFORE = 6  # buttons that leave room for one more
_YES, _NO = ("true", "yes", "1", "是"), ("false", "no", "0", "否")
_YES_NO = dict.fromkeys(_YES, True) | dict.fromkeys(_NO, False)


def places(command: Command[Any, ..., Any]) -> list[Parameter]:
    """The options of a command that hold the names it is asked about, in their order."""
    return [o for o in command.parameters if o.autocomplete and o.name not in _BESIDE]


def options_of(command: Command[Any, ..., Any], question: Question) -> dict[str, Any]:
    """What to call a command with: names in the order of its name options, others by their type.

    Raises:
        OutdatedQuestion: if the command has no such options (any more).
        WrongCall: if an option that is a number or a yes or no holds neither, or one with fixed
            choices none of them.
    """
    named = [option.name for option in places(command)]
    known = {option.name: option for option in command.parameters}
    if not known.keys() >= dict(question.options).keys() or len(question.names) > len(named):
        raise OutdatedQuestion(question.command)
    typed = {key: _value(key, value, known.get(key)) for key, value in question.options}
    return dict(zip(named, question.names, strict=False)) | typed


def _value(key: str, value: str, option: Parameter | None) -> Any:  # noqa: ANN401
    """What an option holds: of its type, and one of its choices, said by value or by name.

    A choice goes by its name in the language spoken too.
    """
    if option is None or not option.choices:
        return _of_type(key, value, option.type if option else None)
    named = english_of(value, "choice", (choice.name for choice in option.choices))
    for choice in option.choices:
        if named.casefold() in (str(choice.value).casefold(), choice.name.casefold()):
            return choice.value
    raise _none_of(key, value, [recorded(choice.name, "choice") for choice in option.choices])


def _none_of(key: str, value: str, known: Sequence[str]) -> WrongCall:
    """That an option cannot be what was typed, with all that it can be."""
    return WrongCall(
        *tell(
            "{option}: cannot be {value}; it is one of {known}.",
            option=key,
            value=Typed(value),
            known=say(", ").join(say("{choice}", choice=choice) for choice in known),
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
        if kind is AppCommandOptionType.boolean:
            raise _none_of(key, value, [say("yes"), say("no")]) from None
        sentence = tell("{option}: cannot be {value}.", option=key, value=Typed(value))
        raise WrongCall(*sentence) from None


def question_of(asking: Asking) -> Question:
    """The question that is asked: carried by a component or aside, or typed as a command."""
    asked: Question | None = asking.extras.get("question")
    if asked is not None or isinstance(asking, Aside):
        return asked or Question("unknown")
    command = asking.command
    if not isinstance(command, Command):
        return Question(command.name if command else "unknown")
    typed = asking.namespace
    named = [option.name for option in places(command)]
    names = [getattr(typed, name) for name in named]
    rest = [o.name for o in command.parameters if o.name not in {*named, "private"}]
    options = tuple((key, str(value)) for key in rest if (value := getattr(typed, key)) is not None)
    return Question(command.name, tuple(name for name in names if name), options)


def shareable(asking: Asking, answer: Answer) -> Answer:
    """The same answer with a button that asks its question again, for everybody to see."""
    share = Button(say("Share"), _again(asking, answer), how="share")
    return replace(answer, buttons=(*answer.buttons[:_BEFORE], share))


def drawable(asking: Asking, answer: Answer) -> Answer:
    """The same answer with a button that adds its picture, where there is one."""
    if answer.chart is None:
        return answer
    chart = Button(say("Chart"), _again(asking, answer), how="chart")
    return replace(answer, buttons=(chart, *answer.buttons))


def begun(asking: Asking, answer: Answer) -> Answer:
    """The same answer, begun with what a question in plain words was understood as."""
    understood: Text = asking.extras.get("understood", ())
    return replace(answer, lead=told(understood, answer.lead)) if understood else answer


def _again(asking: Asking, answer: Answer) -> Question:
    """The question that an answer answers.

    Names go by the records that they were taken for, so that any typed text can be carried.
    """
    question = question_of(asking)
    if answer.shared is not None:
        return answer.shared
    if len(answer.entities) == len(question.names):
        return replace(question, names=tuple(token(item.ref) for item in answer.entities))
    return question


def retries(asking: Asking, error: UserError) -> list[tuple[str, Question]]:
    """What can be asked instead: what a question back offers, else the names that are suggested."""
    if error.choices or not error.typed:
        return list(error.choices)
    question = question_of(asking)
    again = ((name, _with(asking, question, error.typed, name)) for name in error.suggestions)
    return [(name, changed) for name, changed in again if changed]


def _with(asking: Asking, question: Question, typed: str, name: str) -> Question | None:
    """A question with a name in place of a typed one; in plain words too long for it, the name's.

    None where the question does not hold what was typed.
    """
    if typed in question.names:
        place = question.names.index(typed)
        before, after = question.names[:place], question.names[place + 1 :]
        return replace(question, names=(*before, name, *after))
    options = tuple((key, replaced(value, typed, name)) for key, value in question.options)
    again = replace(question, options=options)
    if options != question.options and encode(again):
        return again
    return _alone(asking, name) if question.command == _PLAIN else None


def _alone(asking: Asking, name: str) -> Question:
    """The question that a full name is by itself."""
    catalog: Catalog = asking.client.catalog
    known = (benchmark.name for benchmark in catalog.benchmarks.values())
    return Question("rank" if name in known else "price", (name,))


def replaced(text: str, typed: str, name: str) -> str:
    """A text with a name in place of the words that were taken for one, if they stand in it."""
    if not typed.strip():
        return text
    words = r"\W+".join(re.escape(word) for word in typed.split())
    found = re.search(rf"(?<![A-Za-z0-9]){words}(?![A-Za-z0-9])", text, re.IGNORECASE)
    return text[: found.start()] + name + text[found.end() :] if found else text


def is_private(interaction: Interaction[Any]) -> bool:
    """Whether it came from a message that only one person sees."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def note(asking: Asking, outcome: str) -> None:
    """Write to the log which command was asked and how long it took, never by whom."""
    took = perf_counter() - asking.extras.get("began", perf_counter())
    log.info("/%s %s in %.1f ms", question_of(asking).command, outcome, 1000 * took)
