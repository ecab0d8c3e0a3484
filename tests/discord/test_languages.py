"""Which language an answer on Discord is in, and what Chinese readers see of the commands."""

from __future__ import annotations

import asyncio
import re

import pytest

from bot.core import speech
from bot.core.speech import language, translations
from tests.harness import discord_world

HAN = re.compile(r"[\u4e00-\u9fff]")
NAME = re.compile(r"[-_'\w]{1,32}")  # as Discord's own description of its API puts it
PLACES = ("zh-CN", "zh-TW")
EXACT = "I know nothing called `zzzqqq`. No name that I know is near it."
CHINESE = "没有找到`zzzqqq`。"


@pytest.fixture
async def quarter(flock, request):
    """A simulated Discord with the bot, which knows a few words of Chinese and hears messages."""
    request.getfixturevalue("chinese")
    flock.hears = True
    async with discord_world(flock) as world:
        yield world


@pytest.mark.parametrize("locale", PLACES)
async def test_a_command_is_answered_in_the_language_of_the_readers_app(quarter, locale):
    reply = await quarter.member(locale=locale).slash("price", name="zzzqqq")
    assert reply.text == CHINESE
    assert reply.private


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "de", "ja"])
async def test_another_language_is_english(quarter, locale):
    assert (await quarter.member(locale=locale).slash("price", name="zzzqqq")).text == EXACT


@pytest.mark.parametrize("locale", ["en-US", "de", *PLACES])
async def test_a_chinese_question_is_answered_in_chinese_anywhere(quarter, locale):
    reply = await quarter.member(locale=locale).slash("ask", question="zzzqqq多少钱？")
    assert reply.text == CHINESE


async def test_an_english_question_of_a_chinese_reader_is_answered_in_chinese(quarter):
    reply = await quarter.member(locale="zh-CN").slash("ask", question="price of zzzqqq")
    assert reply.text == CHINESE


async def test_a_chinese_question_leaks_into_no_other_interaction(quarter):
    ada, eve = quarter.member(), quarter.member("eve")
    assert (await ada.slash("ask", question="zzzqqq多少钱？")).text == CHINESE
    assert (await ada.slash("price", name="zzzqqq")).text == EXACT
    assert (await eve.slash("ask", question="price of zzzqqq")).text == EXACT
    assert language() == "en"


async def test_questions_at_the_same_time_are_each_answered_in_their_language(quarter):
    bot = quarter.bot
    me = f"<@{bot.user.id}>"
    ada = quarter.member()
    channel = quarter.env.backend.messages[ada.channel.id]
    with quarter.env.time_context():
        for text in ("zzzqqq多少钱？", "price of zzzqqq", "zzzqqq多少钱？", "price of zzzqqq"):
            quarter.env.backend.create_message(ada.channel.id, ada.actor.id, f"{me} {text}")
        await asyncio.sleep(0.2)
    answers = [
        m.components[0]["components"][0]["content"] for m in channel.values() if m.components
    ]
    assert sorted(answers) == sorted([CHINESE, EXACT] * 2)


async def test_a_message_is_answered_in_the_language_of_its_question(quarter):
    ada = quarter.member()
    me = f"<@{quarter.bot.user.id}>"
    (chinese,) = await ada.say(f"{me} zzzqqq多少钱？")
    (english,) = await ada.say(f"{me} price of zzzqqq")
    assert (chinese.text, english.text) == (CHINESE, EXACT)


async def test_a_button_speaks_the_language_of_whoever_presses_it(nest):
    reply = await nest.member().slash("price", name="roc")
    pressed = await nest.member("li", locale="zh-CN").press(reply, "Sources")
    assert HAN.search(pressed.text)
    assert not HAN.search((await nest.member("eve").press(reply, "Sources")).text)


async def test_whole_answers_are_in_chinese(nest):
    for locale in PLACES:
        reply = await nest.member(locale=locale).slash("price", name="roc")
        assert HAN.search(reply.text.partition("\n")[0])


async def test_chinese_readers_are_shown_the_names_that_are_translated(quarter):
    price = quarter.env.backend.commands[None]["price", 1]
    on = next(option for option in price["options"] if option["name"] == "on")
    assert price["name_localizations"] == dict.fromkeys(PLACES, "问价")
    assert price["description_localizations"] == dict.fromkeys(PLACES, "说出模型的价格。")
    assert on["name_localizations"] == dict.fromkeys(PLACES, "那天")
    about = quarter.env.backend.commands[None]["about", 1]
    assert not about.get("name_localizations")
    companies = quarter.env.backend.commands[None]["companies", 1]
    country = next(option for option in companies["options"] if option["name"] == "country")
    (us,) = [choice for choice in country["choices"] if choice["value"] == "US"]
    assert us["name_localizations"] == dict.fromkeys(PLACES, "美利坚")


async def test_what_is_published_carries_all_that_is_translated(nest):
    known = translations("zh")
    for (name, _), command in nest.env.backend.commands[None].items():
        said = dict.fromkeys(PLACES, known.get(("command", name)))
        assert (command.get("name_localizations") or dict.fromkeys(PLACES)) == said
        for option in command.get("options", []):
            said = dict.fromkeys(PLACES, known.get(("option", option["name"])))
            assert (option.get("name_localizations") or dict.fromkeys(PLACES)) == said


async def test_chinese_names_keep_to_the_limits_of_discord(nest):
    commands = [c for (_, kind), c in nest.env.backend.commands[None].items() if kind == 1]
    for named in (commands, *(command.get("options", []) for command in commands)):
        shown = [
            (thing.get("name_localizations") or {}).get("zh-CN", thing["name"]) for thing in named
        ]
        assert len(set(shown)) == len(shown), "two of them have one name"
        for thing, name in zip(named, shown, strict=True):
            assert NAME.fullmatch(name), name
            assert name == name.lower()
            described = (thing.get("description_localizations") or {}).values()
            assert all(1 <= len(text) <= 100 for text in described)
            for choice in thing.get("choices", []):
                assert all(len(t) <= 100 for t in (choice.get("name_localizations") or {}).values())


@pytest.mark.usefixtures("chinese")
async def test_commands_are_published_again_when_a_translation_changed(flock):
    async with discord_world(flock) as world:
        await world.restart()
        assert world.times_published == 1
        translations.cache_clear()
        path = speech.FOLDER / "zh.po"
        path.write_text(path.read_text("utf-8").replace("问价", "价钱"), "utf-8")
        await world.restart()
        assert world.times_published == 2
