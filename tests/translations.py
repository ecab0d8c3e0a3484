"""Everything that is said, and its translations: ``python -m tests.translations`` adds the rest.

Sentences are found in the code by Babel; names and descriptions of commands in the command tree;
words of the data set in the columns that are shown to people.
"""

from __future__ import annotations

import asyncio
import csv
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from babel.messages.catalog import Catalog as Messages
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from discord.app_commands import Command, ContextMenu

from bot.core.quote import RATES
from bot.core.speech import FOLDER, LANGUAGES, translations
from data.build import SOURCES
from tests.bots import demo_bot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.client import MarketBot

_ROOT = Path(__file__).parent.parent
_KEYWORDS = {"say": None, "tell": None, "mark": None, "count": (2, 3), "counted": (2, 3)}
_SHOWN = {  # columns of the data set whose words are said to people
    "benchmarks": ("measures",),
    "calendars": ("name",),
    "corrections": ("said", "correct"),
    "models": ("note",),
    "price_windows": (),
    "valuations": ("note",),
}


class Message(NamedTuple):
    """Something that is said: its kind (empty for a sentence), its English, and where it stands."""

    kind: str
    english: str | tuple[str, ...]
    place: str

    @property
    def key(self) -> tuple[str, str]:
        return self.kind, self.english if isinstance(self.english, str) else self.english[0]


def messages() -> list[Message]:
    """Everything that is said, each once, in the order of the files."""
    with tempfile.TemporaryDirectory() as state:
        found = [*_sentences(), *_commands(demo_bot(Path(state))), *_recorded()]
    return list({message.key: message for message in reversed(found)}.values())[::-1]


def _sentences() -> Iterator[Message]:
    for package in ("bot", "commands"):
        places = extract_from_dir(
            _ROOT / package, keywords=_KEYWORDS, directory_filter=lambda _: True
        )
        for file, _, english, _, _ in sorted(places, key=lambda found: (found[0], found[1])):
            yield Message("", english, f"{package}/{file}")


def _commands(bot: MarketBot) -> Iterator[Message]:
    asyncio.run(bot.load())
    for command in bot.tree.get_commands():
        yield Message("command", command.name, "commands")
        if isinstance(command, ContextMenu) or not isinstance(command, Command):
            continue
        yield Message("description", command.description, "commands")
        for option in command.parameters:
            yield Message("option", option.name, "commands")
            yield Message("description", str(option.description), "commands")
            yield from (Message("choice", choice.name, "commands") for choice in option.choices)


def _recorded() -> Iterator[Message]:
    for table, columns in _SHOWN.items():
        for row in _rows(table):
            yield from (Message("data", row[c], f"data/{table}") for c in columns if row[c])
    for row in _rows("prices"):  # a price in words is said where there is none by the token
        if row["note"] and not any(row[rate] for rate in RATES):
            yield Message("data", row["note"], "data/prices")


def _rows(table: str) -> Iterator[dict[str, str]]:
    with (SOURCES / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def written(spoken: str) -> bytes:
    """A language's file with what is said now and nothing else; translations are kept."""
    path = FOLDER / f"{spoken}.po"
    known = read_po(BytesIO(path.read_bytes()), locale=spoken) if path.exists() else Messages()
    fresh = Messages(locale=spoken, fuzzy=False)
    for kind, english, place in messages():
        old = known.get(english, kind or None)
        fresh.add(english, old.string if old else None, [(place, 0)], context=kind or None)
    file = BytesIO()
    write_po(file, fresh, width=100, omit_header=True, include_lineno=False)
    return file.getvalue()


def untranslated(spoken: str) -> list[Message]:
    """What is said and has no translation into a language."""
    translations.cache_clear()
    return [message for message in messages() if message.key not in translations(spoken)]


if __name__ == "__main__":
    for each in LANGUAGES[1:]:
        (FOLDER / f"{each}.po").write_bytes(written(each))
        left = untranslated(each)
        print(f"{each}: {len(left)} of {len(messages())} not translated")
