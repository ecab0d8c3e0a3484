"""5,000 bad inputs through each command: an answer or a sentence, no mention, no crash."""

from __future__ import annotations

import asyncio
from itertools import product

import pytest
from hypothesis import given, settings

from bot.core.questions import ROOM, Question, decode, encode
from tests.discord import nasty
from tests.discord.bare import Bare

COMMANDS = ("price", "compare", "valuation", "history", "sources")
OPTION = {"compare": "first"}


@pytest.fixture(scope="module")
def loop():
    """Where the coroutines of this file run."""
    made = asyncio.new_event_loop()
    yield made
    made.close()


@pytest.fixture(scope="module")
def bare(catalog, loop):
    made = Bare(catalog)
    loop.run_until_complete(made.load())
    return made


async def check(bare: Bare, typed: str) -> None:
    """Ask every command about a text, /compare in both places, and take its suggestions."""
    for command in COMMANDS:
        names = ((typed, "opus"), ("kimi", typed)) if command == "compare" else ((typed,),)
        for question in (Question(command, some) for some in names):
            text = await bare.ask(question)
            assert not (found := nasty.alive(text)), (question, found)
        await bare.suggest(command, OPTION.get(command, "name"), typed)


def test_every_nasty_text_is_answered(bare, loop):
    for typed in (*nasty.PARTS, *nasty.LONG, *nasty.BLANK):
        loop.run_until_complete(check(bare, typed))


def test_pairs_of_nasty_texts_are_answered(bare, loop):
    pairs = product(nasty.PARTS[::5], nasty.PARTS[::4])
    for first, second in pairs:
        loop.run_until_complete(check(bare, f"{first} {second}"))


@settings(max_examples=3000, deadline=None, derandomize=True, database=None)
@given(nasty.texts)
def test_whatever_hypothesis_makes_is_answered(bare, loop, typed):
    loop.run_until_complete(check(bare, typed))


def test_every_nasty_text_as_a_day_is_answered(bare, loop):
    for typed in (*nasty.PARTS, *nasty.LONG):
        question = Question("price", ("kimi",), (("on", typed),))
        assert not nasty.alive(loop.run_until_complete(bare.ask(question)))


def test_every_nasty_text_on_a_button_is_answered(bare, loop):
    for typed in (*nasty.PARTS, *nasty.LONG):
        text = encode(Question("compare", (typed, "kimi")))
        if text is not None:
            assert len(text) <= ROOM
            assert not nasty.alive(loop.run_until_complete(bare.ask(decode(text))))


def test_there_are_five_thousand_of_them():
    pairs = len(nasty.PARTS[::5]) * len(nasty.PARTS[::4])
    assert len(nasty.PARTS) + len(nasty.LONG) + pairs + 3000 >= 5000
