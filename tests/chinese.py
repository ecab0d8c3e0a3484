"""Everything that a reader of Chinese is shown of an answer, and what of it is still English."""

from __future__ import annotations

import asyncio
import csv
import re
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.aside import Aside
from bot.core.answers import Entity, Figure, Link, Moment, Typed
from bot.core.errors import UserError
from bot.core.glossary import TERMS
from bot.core.questions import Question
from bot.core.speech import speaking, translations
from bot.render.text import to_text
from commands._settings import WORDS
from data.build import SOURCES
from tests.console import real

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.console import Console
    from bot.core.answers import Answer

NAME = "□"  # stands for names, typed words, links and times: they are what they are
_NAMES = {  # columns of the data set that hold names, or words as somebody publishes them
    "aliases": ("alias",),
    "api_ids": ("api_id",),
    "benchmarks": ("benchmark", "name"),
    "companies": ("company", "name", "legal_name"),
    "families": ("family", "name"),
    "models": ("model", "name", "license"),
    "offers": ("host", "host_model_id"),
    "plans": ("plan",),
    "scores": ("setting", "publisher"),
    "sources": ("title", "publisher"),
    "tickers": ("exchange", "symbol"),
    "valuations": ("publisher",),
}
_WRITTEN = ("aliases", "benchmarks")  # names that examples write with small letters, or large
_UNREAD = {"command", "how", "unit", "as_of", "shared", "figures", "figures_of_lead", "chart"}
_LINE = re.compile(r"(?<![\w/])/[a-z]+(?: [!-~]+)*")  # `/price kimi on:2026-01-01`
_OPTION = re.compile(r"\b[a-z_]+(?=：不能是)|\b[a-z_]+:")
_WORD = re.compile(r"[A-Za-z][\w./'’-]*\w", re.ASCII)
_HAN = "[一-鿿]"
_MISPRINT = re.compile(
    rf"{_HAN}[,.:;()!?]|[()]{_HAN}|{_HAN}[A-Za-z]|[A-Za-z]{_HAN}"  # signs and letters of English
    r"|  |[，。：；、（）“”！？] | [，。：；、（）！？]|[。；，、]{2}"  # gaps and signs twice
)


class Shown(NamedTuple):
    """Words that somebody is shown, and after which question."""

    question: str
    words: str


def shown(question: Question | str) -> list[Shown]:
    """Every stretch of words of the answer to a question, or of the mistake that it is."""
    console = real()
    with speaking("zh"):
        said = asyncio.run(_asked(console, question))
    return [Shown(_line(question), words) for words in said]


def _line(question: Question | str) -> str:
    if isinstance(question, str):
        return question
    options = (f"{key}:{value}" for key, value in question.options)
    return " ".join(["/" + question.command, " | ".join(question.names), *options])


async def _asked(console: Console, question: Question | str) -> list[str]:
    try:
        answer = await answered(console, question)
    except UserError as error:
        return [_joined(error.parts), *error.suggestions, *(label for label, _ in error.choices)]
    said = [*_words(answer), *_printed(to_text(answer))]
    if answer.chart:
        said += _words(answer.chart())
    return said


async def answered(console: Console, question: Question | str) -> Answer:
    """The answer to a question, by a bot that speaks Chinese."""
    made = console._question(question) if isinstance(question, str) else question
    aside = Aside(console._bot, made, "zh")
    await console._bot.call(aside, made)
    return aside.answer


def _words(thing: object) -> Iterator[str]:
    """All words in an answer or a chart, links, typed words and moments as one sign each."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        if thing and all(isinstance(part, str | Typed | Moment | Link) for part in thing):
            yield _joined(thing)
        else:
            for part in thing:
                yield from _words(part)
    elif is_dataclass(thing) and not isinstance(thing, Question | Entity | Figure | Link | Typed):
        for field in fields(thing):
            if field.name not in _UNREAD:
                yield from _words(getattr(thing, field.name))


def _joined(parts: tuple[Any, ...]) -> str:
    return "".join(part if isinstance(part, str) else NAME for part in parts)


def _printed(text: str) -> Iterator[str]:
    """The lines at the end of an answer in the terminal that no part of the answer holds."""
    return (line for line in text.splitlines() if re.search(r"(?:：|: )/[a-z]", line))


def unnamed(words: str) -> str:
    """Words with each name of the data set, and each line to type, as one sign."""
    return _OPTION.sub(NAME, _named().sub(NAME, _LINE.sub(NAME, words)))


@cache
def _named() -> re.Pattern[str]:
    noted = (text for (kind, _), text in translations("zh").items() if kind == "data")
    names = {name for text in noted for name in re.findall(r"[A-Za-z][!-~]*(?: [!-~]+)*", text)}
    names |= {word for term in TERMS for word in term.also}
    for table, columns in _NAMES.items():
        with (SOURCES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for text in (row[column] for column in columns):
                    names |= {text, text.partition(" (")[0], *text.split(", ")}
                if table in _WRITTEN:
                    names |= {row[columns[-1]].lower(), row[columns[-1]].title()}
    several = (n for n in names - WORDS.keys() if len(n) > 1 and not re.search(_HAN, n))
    letters = {name for name in several if re.search("[A-Za-z]", name)}
    longest = sorted(letters, key=len, reverse=True)
    return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(map(re.escape, longest))})(?![A-Za-z])")


def english(words: str) -> list[str]:
    """Words in Latin letters that are no names."""
    return _WORD.findall(unnamed(words))


def misprints(words: str) -> list[str]:
    """Signs and gaps that do not stand so in Chinese: of an English comma, of two spaces."""
    return _MISPRINT.findall(unnamed(words))
