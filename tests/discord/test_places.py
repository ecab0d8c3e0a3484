"""Where the bot can be used, and what it declares to Discord."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from discord import AppCommandType, Intents

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMANDS = ("about", "compare", "history", "price", "sources", "valuation")
NAME = re.compile(r"[-_'\w]{1,32}")  # as Discord's own description of its API puts it
GUILD, DM, GROUP = 0, 1, 2
SERVERS, USERS = 0, 1


def test_the_bot_needs_no_intent_and_pings_nobody(flock):
    bot = flock()
    assert bot.intents == Intents.none()
    assert bot.allowed_mentions is not None
    assert bot.allowed_mentions.to_dict() == {"parse": []}


async def test_all_commands_are_offered_everywhere(nest):
    places = (nest.member(), nest.in_dm(), nest.in_group(), nest.outsider())
    for person in places:
        assert set(COMMANDS) <= set(person.commands)


@pytest.mark.parametrize("place", ["in_dm", "in_group", "outsider"])
async def test_the_answer_is_the_same_without_the_bot_in_a_server(nest, place):
    person = getattr(nest, place)()
    here = await nest.member().slash("price", name="roc")
    there = await person.slash("price", name="roc")
    assert there.text == here.text
    assert not there.private
    assert (await person.press(there, "Sources")).private
    assert (await person.press(there, "History")).text.startswith("Roc 2: from $2/$8")
    assert (await person.choose(there, "Roc Mini 1")).updated


@pytest.mark.parametrize("place", ["in_dm", "in_group", "outsider"])
async def test_a_mistake_is_private_and_put_right_anywhere(nest, place):
    person = getattr(nest, place)()
    mistake = await person.slash("price", name="roc 9")
    assert mistake.private
    assert (await person.choose(mistake, "Roc 2")).text.startswith("Roc 2 costs $1.00 input")


async def test_somebody_with_another_language_is_answered(nest):
    person = nest.member(locale="zh-CN")
    reply = await person.slash("price", name="大鹏")
    assert reply.text.startswith("Roc 2 costs $1.00 input")


async def test_every_command_may_be_used_in_servers_direct_messages_and_groups(nest):
    for command in declared(nest):
        assert sorted(command["contexts"]) == [GUILD, DM, GROUP]
        assert sorted(command["integration_types"]) == [SERVERS, USERS]


async def test_every_declaration_keeps_to_the_limits_of_discord(nest):
    assert set(COMMANDS) <= {command["name"] for command in declared(nest)}
    for thing in named(declared(nest)):
        assert NAME.fullmatch(thing["name"]), thing
        assert thing["name"] == thing["name"].lower()
        assert 1 <= len(thing["description"]) <= 100, thing
    for command in declared(nest):
        options: list[dict[str, Any]] = command.get("options", [])
        assert len(options) <= 25
        needed = [bool(option.get("required")) for option in options]
        assert needed == sorted(needed, reverse=True), "options that are needed come first"


async def test_a_name_may_be_as_long_as_a_suggestion(nest):
    for command in declared(nest):
        for option in command.get("options", []):
            if option.get("autocomplete"):
                assert (option["min_length"], option["max_length"]) == (1, 100)


def declared(world: Any) -> list[dict[str, Any]]:
    """Return each slash command as it would be sent to Discord."""
    commands = world.bot.tree.get_commands(type=AppCommandType.chat_input)
    return [command.to_dict(world.bot.tree) for command in commands]


def named(things: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield commands and options, those within others too."""
    for thing in things:
        yield thing
        yield from named(thing.get("options", []))
