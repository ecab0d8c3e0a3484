"""What is suggested while a name is being typed, in each option that takes one."""

from __future__ import annotations

import pytest

PLACES = [
    ("price", "name"),
    *(("compare", option) for option in ("first", "second", "third", "fourth")),
    *(
        (command, option)
        for command in ("valuation", "history", "sources")
        for option in ("name", "second", "third", "fourth")
    ),
]
each_place = pytest.mark.parametrize(("command", "option"), PLACES)


@each_place
async def test_names_are_suggested_before_anything_is_typed(user, command, option):
    assert len(await user.autocomplete(command, option, "")) == 25


@each_place
async def test_the_beginning_of_a_name_is_enough(user, command, option):
    names = await user.autocomplete(command, option, "kim")
    assert names[0] == "Kimi"
    assert len(names) <= 25


@each_place
async def test_a_mistyped_name_is_suggested_as_it_is_written(user, command, option):
    assert "Kimi" in await user.autocomplete(command, option, "kimmi")


@each_place
@pytest.mark.parametrize(
    ("typed", "meant"), [("字节跳动", "ByteDance"), ("月之暗面", "Moonshot AI")]
)
async def test_a_chinese_name_is_suggested(user, command, option, typed, meant):
    assert meant in await user.autocomplete(command, option, typed)


@each_place
async def test_what_is_like_no_name_is_answered_without_suggestions_or_with_names(
    user, command, option
):
    names = await user.autocomplete(command, option, "zzzzqqqq")
    assert len(names) <= 25


async def test_every_option_of_these_commands_that_suggests_is_typed_into(user, world):
    suggesting = [
        (command, option["name"])
        for command in {command for command, _ in PLACES} & set(world.published)
        for option in user.options(command)
        if option.get("autocomplete")
    ]
    assert sorted(suggesting) == sorted([*PLACES, ("compare", "by")])


async def test_of_two_alike_the_kind_that_is_asked_for_is_suggested(user):
    assert (await user.autocomplete("price", "name", "sarvam"))[0] == "Sarvam"
    assert (await user.autocomplete("valuation", "name", "sarvam"))[0] == "Sarvam AI"


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("kimi", "Kimi"),
        ("kimi k2 thinking", "Kimi K2 Thinking"),
        ("claude opus 4.7", "Claude Opus 4.7"),
        ("moonshot", "Moonshot AI"),
    ],
)
async def test_a_picked_name_is_answered_as_the_typed_one(user, typed, label):
    assert label in await user.autocomplete("price", "name", typed)
    picked = await user.slash("price", name=label)
    asked = await user.slash("price", name=typed)
    said = [line for line in asked.text.split("\n") if "is taken to mean" not in line]
    assert said == picked.text.split("\n")


async def test_each_suggestion_is_understood_when_it_is_picked(user):
    for typed in ("", "k", "claude", "gpt-5", "deepseek", "通义", "qwen3", "gemini 2.5"):
        for label in await user.autocomplete("history", "name", typed):
            reply = await user.slash("history", name=label)
            assert "I know nothing called" not in reply.text, label
            assert "can mean more than one thing" not in reply.text, label


async def test_suggestions_do_not_hang_on_what_else_is_filled_in(user):
    alone = await user.autocomplete("compare", "first", "op")
    beside = await user.autocomplete("compare", "second", "op", first="kimi")
    assert beside == alone


async def test_suggestions_come_everywhere(world):
    for person in (world.in_dm(), world.in_group(), world.outsider()):
        assert (await person.autocomplete("price", "name", "kim"))[0] == "Kimi"
