"""A typed line answered without Discord, through the same command callbacks."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from discord import AppCommandOptionType, AppCommandType
from discord.app_commands import Command
from rapidfuzz import fuzz, process

from bot import asked
from bot.aside import Aside
from bot.client import MarketBot
from bot.core import boards, numbers
from bot.core.answers import Typed
from bot.core.errors import NoLonger, UserError, WrongCall
from bot.core.questions import TOKEN, Question
from bot.core.speech import count, english_of, everywhere, say, speaking, tell
from bot.render.record import Record, failure, to_record
from bot.render.text import to_line, to_text
from bot.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from discord.app_commands import CommandTree, Parameter

    from bot.core.answers import Answer
    from bot.core.catalog import Catalog
    from bot.core.names import Kind
    from bot.core.speech import Language

_KINDS: tuple[Kind, ...] = ("family", "model", "company")
_EVERY: tuple[Kind, ...] = (*_KINDS, "benchmark")
_NEAR = 70  # per cent of the letters that a mistyped command shares with the one meant
_COMMAND = re.compile(r"\s*/(?P<command>[\w-]+)(?:\s+(?P<rest>.*))?\s*$", re.DOTALL)
_KEY = re.compile(r"(?:^|(?<=\s))(?P<key>[^\W\d]\w*)[:\uff1a]")
_OPTION = re.compile(  # with the colon of a Chinese keyboard too
    r'(?:^|(?<=\s))(?P<key>[^\W\d]\w*)[:\uff1a](?P<value>"[^"]*"|\S+)'
)


class Console:
    """Answers typed lines such as ``/compare deepseek opus``, through the bot, never connected.

    Args:
        catalog: the open data set.
        extensions: modules with a ``setup``, one a command.
        clock: what says the time, in UTC.
        language: what to answer in; None answers a question in plain words in its own language.
    """

    def __init__(
        self,
        catalog: Catalog,
        extensions: Sequence[str],
        clock: Callable[[], datetime],
        language: Language | None = None,
    ) -> None:
        self._bot = MarketBot(catalog, extensions, state=State(None), clock=clock)
        self._language: Language | None = language
        self._loaded = False

    async def load(self) -> None:
        """Load the commands, once."""
        if not self._loaded:
            await self._bot.load()
            self._loaded = True

    async def ask(self, line: str) -> Answer:
        """Answer one line.

        Raises:
            UserError: if it cannot be answered; `WrongCall` if it is no right call.
        """
        with speaking(self._language or "en"):
            return await self._answer(line)

    async def text(self, line: str) -> str:
        """Answer one line as text.

        Raises:
            UserError: as `ask` does.
        """
        with speaking(self._language or "en"):
            return to_text(self._legible(await self._answer(line)))

    async def record(self, line: str) -> tuple[int, Record]:
        """Answer one line as an exit status and a record for JSON, mistakes included."""
        with speaking(self._language or "en"):
            try:
                return 0, to_record(line, self._legible(await self._answer(line)))
            except UserError as error:
                found = self._command(line)
                name = found[0] if found else None
                return error.status, failure(line, name, error, self.offers(line, error))

    def offers(self, line: str, error: UserError) -> list[tuple[str, str]]:
        """What can be asked instead of a line: each in few words, and the line to type for it."""
        if error.choices or not error.typed:
            return [(label, to_line(self._in_full(question))) for label, question in error.choices]
        within = f":{error.typed}".casefold() in line.casefold()  # the value of an option
        again = (
            (name, asked.replaced(line, error.typed, f'"{name}"' if within else name))
            for name in error.suggestions
        )
        return [(name, name if changed == line else changed) for name, changed in again]

    async def _answer(self, line: str) -> Answer:
        """Answer one line in the language that is spoken, or the one that the question is in."""
        await self.load()
        question = self._question(line)
        aside = Aside(self._bot, question, self._language)
        await self._bot.call(aside, question)
        return aside.answer

    def _legible(self, answer: Answer) -> Answer:
        """An answer whose lines to type hold names in place of the ids of records."""
        buttons = (
            replace(button, question=self._in_full(button.question)) for button in answer.buttons
        )
        return replace(answer, buttons=tuple(buttons))

    def _in_full(self, question: Question) -> Question:
        """A question with the full names of the records that it carries."""
        names = (self._name(name) for name in question.names)
        options = ((key, self._name(value)) for key, value in question.options)
        return replace(question, names=tuple(names), options=tuple(options))

    def _name(self, typed: str) -> str:
        """The full name of the record or board that a token stands for; other text as it is."""
        if not TOKEN.fullmatch(typed):
            return typed
        try:
            return self._bot.catalog.find(typed, _EVERY).ref.name
        except NoLonger:
            return boards.words_of(self._bot.catalog, typed) or typed

    @property
    def tree(self) -> CommandTree[MarketBot]:
        """The commands, once they are loaded."""
        return self._bot.tree

    def commands(self) -> list[str]:
        """Names of the commands, with their slash."""
        typed = self.tree.get_commands(type=AppCommandType.chat_input)
        return sorted(f"/{command.name}" for command in typed)

    def suggest(self, typed: str) -> list[str]:
        """Full names that a person may be typing."""
        return [ref.name for ref in self._bot.catalog.names.suggest(typed, _KINDS)]

    def _question(self, line: str) -> Question:
        found = self._command(line)
        if found is None:
            return Question("ask", (), (("question", line.strip()),))
        command = self._bot.tree.get_command(found[0])
        if not isinstance(command, Command):
            raise self._no_command(found[0])
        names, options = self._arguments(command, found[1])
        return Question(command.name, tuple(names), options)

    def _command(self, line: str) -> tuple[str, str] | None:
        """The command that a line begins with, by its English name, and the rest of the line."""
        found = _COMMAND.match(line)
        if found is None:
            return None
        typed = found["command"]
        every = self._bot.tree.get_commands(type=AppCommandType.chat_input)
        name = english_of(typed, "command", [command.name for command in every])
        return name, found["rest"] or ""

    def _no_command(self, typed: str) -> WrongCall:
        """That there is no such command, with the nearest ones or all there are."""
        near = process.extract(f"/{typed}", self.commands(), scorer=fuzz.ratio, score_cutoff=_NEAR)
        if near:
            names = [name for name, _, _ in near]
            hint = tell(
                "There is no command {typed}. The nearest commands that I know:",
                typed=Typed(f"/{typed}"),
            )
            return WrongCall(*hint, suggestions=names)
        return WrongCall(
            *tell(
                "There is no command {typed}; I know {commands}.",
                typed=Typed(f"/{typed}"),
                commands=" ".join(self.commands()),
            )
        )

    def _arguments(
        self, command: Command[Any, Any, Any], rest: str
    ) -> tuple[list[str], tuple[tuple[str, str], ...]]:
        """Split what follows a command into names and options written ``key:value``."""
        slash = f"/{command.name}"
        places = asked.places(command)
        placed = {option.name for option in places}
        others = [option for option in command.parameters if option.name not in placed]
        text = _text_option(command)
        known = {o.name: _spaced(o, rest) for o in others if o.name != text}
        options, rest = _cut_options(known, rest)
        named, rest = _cut_names([*(o.name for o in places), *([text] if text else [])], rest)
        keys = Counter(key for key, _ in (*options, *named))
        if twice := [key for key, number in keys.items() if number > 1]:
            raise WrongCall(
                say("{command} takes {option}: only once.", command=slash, option=twice[0])
            )
        if text and text in dict(named):
            options, named = [*options, *named], []
        elif text and rest.strip():
            options, rest = [*options, (text, rest.strip())], ""
        if len(places) <= 1:
            parts = [part for part in map(str.strip, rest.split("|")) if part]
            names = [part.strip('"“”') for part in parts]
        else:
            names = self._bot.catalog.split(rest, _KINDS, len(places)) if rest.strip() else []
        names = _placed([o.name for o in places], dict(named), names)
        given = dict(options)
        if missing := [o.name for o in others if o.required and o.name not in given]:
            needed = numbers.listed(missing)
            raise WrongCall(say("{command} needs {options}.", command=slash, options=needed))
        least = sum(option.required for option in places)
        if not least <= len(names) <= len(places):
            raise WrongCall(_names(slash, least, len(places), len(names)))
        return names, tuple(options)


def _cut_options(
    known: Mapping[str, Sequence[str]], rest: str
) -> tuple[list[tuple[str, str]], str]:
    """Options written ``key:value``, by their English names, and what else there is.

    *known* are the options, each with those of its choices that are several words: they need no
    quotation marks.
    """
    options: list[tuple[str, str]] = []
    left = rest
    for found in _OPTION.finditer(rest):
        if (key := english_of(found["key"], "option", list(known))) in known:
            start = found.start("value")
            after = rest[start:].casefold()
            value = next((c for c in known[key] if after.startswith(c.casefold())), found["value"])
            options.append((key, value.strip('"')))
            left = left.replace(rest[found.start() : start + len(value)].strip(), " ", 1)
    return options, left


def _spaced(option: Parameter, typed: str) -> list[str]:
    """The choices of an option that are several words, the longest first."""
    names = {said for c in option.choices for said in everywhere(c.name, "choice", typed)}
    return sorted((name for name in names if " " in name), key=len, reverse=True)


def _cut_names(known: Sequence[str], rest: str) -> tuple[list[tuple[str, str]], str]:
    """Names written ``key:several words``, each up to the next one, and what stands before."""
    marks = [
        (key, found)
        for found in _KEY.finditer(rest)
        if (key := english_of(found["key"], "option", known)) in known
    ]
    if not marks:
        return [], rest
    ends = [found.start() for _, found in marks[1:]] + [len(rest)]
    named = [
        (key, rest[found.end() : end].strip(' |"“”'))
        for (key, found), end in zip(marks, ends, strict=True)
    ]
    return named, rest[: marks[0][1].start()]


def _placed(places: Sequence[str], named: Mapping[str, str], names: Sequence[str]) -> list[str]:
    """Names in the order of their options: those without one fill the first that are free."""
    others = iter(names)
    found = (named.get(place) or next(others, None) for place in places)
    return [*(name for name in found if name), *others]


def _text_option(command: Command[Any, Any, Any]) -> str | None:
    """What the words after a command without names fill: its first option, where it is text."""
    if any(option.autocomplete for option in command.parameters):
        return None
    first = command.parameters[0] if command.parameters else None
    if first is None or first.type is not AppCommandOptionType.string or first.choices:
        return None
    return first.name


def _names(command: str, least: int, most: int, given: int) -> str:
    """How many names a command takes, and how many it got."""
    if least == most:
        return count(
            most,
            "{command} takes {count} name; this line holds {given}.",
            "{command} takes {count} names; this line holds {given}.",
            command=command,
            given=given,
        )
    return say(
        "{command} takes {least} to {most} names; this line holds {given}.",
        command=command,
        least=least,
        most=most,
        given=given,
    )
