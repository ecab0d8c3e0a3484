"""Everything that is said is translated, with the same places, and fits where Discord shows it."""

from __future__ import annotations

from functools import cache
from string import Formatter
from typing import TYPE_CHECKING, Any

import pytest
from discord import Locale

from bot.core.speech import FOLDER, LANGUAGES, translations
from bot.translator import CommandTranslator
from tests import declared
from tests import translations as made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.translations import Message

OTHERS = LANGUAGES[1:]

each_language = pytest.mark.parametrize("spoken", OTHERS)


@cache
def said() -> list[Message]:
    return made.messages()


def places(text: str) -> set[str]:
    """The named places of a sentence."""
    return {place for _, place, *_ in Formatter().parse(text) if place is not None}


@each_language
def test_everything_that_is_said_is_translated(spoken: str):
    assert len(said()) > 1000
    assert [m for m in said() if m.key not in translations(spoken)] == []


@each_language
def test_a_translation_has_the_places_of_the_english(spoken: str):
    wrong = [
        (message.english, text)
        for message in said()
        for text in [translations(spoken)[message.key]]
        for english in (message.english,)
        if not message.kind
        and any(
            places(text) != places(e) for e in ([english] if isinstance(english, str) else english)
        )
    ]
    assert wrong == []


@each_language
def test_the_file_is_what_make_translations_writes_and_holds_nothing_else(spoken: str):
    assert made.written(spoken) == (FOLDER / f"{spoken}.po").read_bytes()


@pytest.fixture
async def published(make_bot) -> list[dict[str, Any]]:
    """The commands as they are sent to Discord."""
    bot = make_bot()
    await bot.load()
    translator = CommandTranslator()
    return [
        await command.get_translated_payload(bot.tree, translator)
        for command in bot.tree.get_commands()
    ]


async def test_commands_fit_into_discord_in_every_language(published):
    assert list(declared.faults(published)) == []


async def test_every_text_of_the_commands_is_translated_for_readers_of_chinese(published):
    def texts(thing: dict[str, Any]) -> Iterator[dict[str, str]]:
        for field in declared.LONGEST.keys() & thing.keys():
            if thing[field]:
                yield thing.get(f"{field}_localizations") or {}
        for within in declared.INSIDE:
            for one in thing.get(within, []):
                yield from texts(one)

    wanted = {Locale.chinese.value, Locale.taiwan_chinese.value}
    found = [text for command in published for text in texts(command)]
    assert len(found) > 200
    assert all(text.keys() == wanted for text in found)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name_localizations": {"zh-CN": "价 格"}}, "'价 格' is no name"),
        ({"name_localizations": {"zh-CN": "Price"}}, "'Price' is no name"),
        ({"name_localizations": {"zh-CN": "价" * 33}}, "33 characters"),
        ({"description_localizations": {"zh-CN": ""}}, "0 characters"),
        ({"name_localizations": {"zh-CN": "b"}}, "'b' twice zh-CN"),
        ({"options": [{"name": "o", "description": "x" * 101}]}, "101 characters"),
        ({"options": [{"name": "o", "description": "x"}] * 2}, "'o' twice"),
        ({"choices": [{"name": "C" * 101, "value": "x"}]}, "101 characters"),
        ({"choices": [{"name": "C", "value": "x" * 8000}]}, "a: 8003 characters"),
    ],
)
def test_what_discord_would_refuse_is_found(change: dict[str, Any], fault: str):
    first: dict[str, Any] = {"type": 1, "name": "a", "description": "A", **change}
    other = {"type": 1, "name": "b", "description": "B"}
    found = list(declared.faults([first, other]))
    assert any(fault in line for line in found), found
