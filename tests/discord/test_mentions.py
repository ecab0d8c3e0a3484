"""Messages that mention the bot, or are written to it alone, are answered by a reply."""

from __future__ import annotations

import logging
import re

import pytest
from discord import Intents

from tests.discord import breaking
from tests.harness import discord_world

ROC = "Roc 2 costs $1.00 input and $4.00 output per million tokens."
SORRY = re.compile(r"Something went wrong here, sorry\. .* as \w{6}\.")


@pytest.fixture
async def open_ears(flock):
    """A simulated Discord with the bot, which hears messages."""
    flock.hears = True
    async with discord_world(flock) as world:
        yield world


@pytest.fixture
def ada(open_ears):
    return open_ears.member()


def me(world):
    """How the bot is mentioned."""
    return f"<@{world.bot.user.id}>"


def newest(person):
    """The newest message where a person is, as Discord keeps it."""
    messages = person.world.env.backend.messages[person.channel.id]
    return messages[max(messages)]


async def test_only_messages_are_heard_and_nothing_privileged(open_ears, flock):
    assert open_ears.bot.intents == Intents(guild_messages=True, dm_messages=True)
    flock.hears = False
    assert flock().intents == Intents.none()


async def test_a_question_beside_a_mention_is_answered_like_ask(ada):
    (reply,) = await ada.say(f"{me(ada.world)} price of roc")
    asked = await ada.slash("ask", question="price of roc")
    assert reply.text == asked.text
    assert reply.text.startswith(ROC)
    assert reply.buttons == asked.buttons
    assert not reply.private


async def test_the_answer_is_a_reply_that_rings_at_nobody(ada):
    await ada.say(f"{me(ada.world)} price of roc")
    answer = newest(ada)
    asked = sorted(ada.world.env.backend.messages[ada.channel.id])[-2]
    assert answer.reference["message_id"] == str(asked)
    assert not answer.allowed_mentions.replied_user
    assert answer.ping_user_ids in ((), set(), frozenset(), [])


@pytest.mark.parametrize(
    "text",
    ["price of {me} roc", "price of roc {me}", "{me}{me}  price\nof roc\n"],
)
async def test_a_mention_may_stand_anywhere(ada, text):
    (reply,) = await ada.say(text.format(me=me(ada.world)))
    assert ROC in reply.text


async def test_the_old_form_of_a_mention_is_one(ada):
    (reply,) = await ada.say(f"<@!{ada.world.bot.user.id}> price of roc")
    assert reply.text.startswith(ROC)


@pytest.mark.parametrize("text", ["{me}", "  {me} \n "])
async def test_a_mention_alone_is_answered_like_help(ada, text):
    (reply,) = await ada.say(text.format(me=me(ada.world)))
    assert reply.text == (await ada.slash("help")).text


async def test_a_direct_message_needs_no_mention(open_ears):
    bo = open_ears.in_dm()
    (reply,) = await bo.say("price of roc")
    assert reply.text.startswith(ROC)
    (again,) = await bo.say(f"{me(open_ears)} price of roc")
    assert again.text == reply.text


@pytest.mark.parametrize("text", ["@everyone price of roc", "price of roc", "@Tokentape roc?"])
async def test_what_is_not_to_the_bot_is_not_answered(ada, text):
    assert await ada.say(text) == []


async def test_a_mention_of_somebody_else_or_of_a_role_is_not_one_of_the_bot(ada):
    eve = ada.world.member("eve")
    role = ada.world._guild.create_role("bots")
    assert await ada.say(f"<@{eve.actor.id}> price of roc") == []
    assert await ada.say(f"<@&{role.id}> price of roc") == []
    assert await ada.say(f"<@{ada.world.bot.user.id}0> price of roc") == []


async def test_a_reply_to_the_bot_is_talk_until_it_mentions_the_bot(ada):
    (reply,) = await ada.say(f"{me(ada.world)} price of roc")
    assert await ada.say("thanks, that is a lot", reply_to=reply) == []
    (again,) = await ada.say(f"{me(ada.world)} price of eagle", reply_to=reply)
    assert again.text.startswith("Eagle 3 costs")


async def test_bots_and_webhooks_are_not_answered(ada):
    env, backend = ada.world.env, ada.world.env.backend
    other = ada.world._guild.add_member(env.create_user("other", bot=True))
    await other.send(ada.channel, f"{me(ada.world)} price of roc")
    hook = ada.world._guild.create_webhook(ada.channel, "hook")
    await hook.send(f"{me(ada.world)} price of roc")
    mine = [m for m in backend.messages[ada.channel.id].values() if m.author_id == env.bot.user.id]
    assert mine == []


async def test_without_the_setting_nobody_is_heard(nest):
    assert await nest.member().say(f"{me(nest)} price of roc") == []
    assert await nest.in_dm().say("price of roc") == []


async def test_a_mistake_is_a_reply_with_the_nearest_names(ada):
    (reply,) = await ada.say(f"{me(ada.world)} price of roc 9")
    assert reply.text == "I know nothing called `roc 9`. The nearest names that I know:"
    assert {"Roc", "Roc 2", "Roc 1"} <= set(reply.options)
    right = await ada.choose(reply, "Roc 2")
    assert right.updated
    assert right.text.startswith(ROC)


async def test_typed_words_in_a_reply_are_dead_text(ada):
    (reply,) = await ada.say(f"{me(ada.world)} price of Zzq9 @everyone <@&{'1' * 18}>")
    assert "@everyone" not in reply.text
    assert "<@&" not in reply.text


async def test_buttons_and_lists_under_a_reply_work_for_everybody_and_after_a_restart(ada):
    (reply,) = await ada.say(f"{me(ada.world)} price of roc")
    eve = ada.world.member("eve")
    assert (await eve.press(reply, "Sources")).private
    history = await eve.press(reply, "History")
    assert not history.private
    assert history.text.startswith("Roc 2: from $2/$8")
    await ada.world.restart()
    assert (await eve.press(reply, "Chart")).updated
    assert (await ada.choose(reply, "Roc Mini 1")).text.startswith("Roc Mini 1 costs")


async def test_an_answer_that_is_a_picture_comes_with_it(make_bot):
    async with discord_world(lambda: make_bot(hears=True)) as world:
        person = world.member()
        (reply,) = await person.say(f"{me(world)} who gives most for the money on lmarena text?")
        assert reply.pictures[0].startswith("Scatter of")
        assert len(newest(person).attachments) == 1
        assert "Chart" not in reply.buttons


async def test_a_bug_is_one_apology_with_a_reference(ada, flock):
    flock.now = breaking.no_time
    with ada.world.crashing():
        (reply,) = await ada.say(f"{me(ada.world)} price of roc")
    assert SORRY.fullmatch(reply.text)


async def test_a_question_that_is_too_long_is_refused_and_not_cut(ada):
    (reply,) = await ada.say(f"{me(ada.world)} what does roc cost {'really ' * 80}")
    assert reply.text.startswith("A question can have 400 characters; this one has 5")


async def test_a_reply_that_discord_refuses_is_a_warning(ada, caplog):
    refused = {"status": 403, "code": 50013, "message": "Missing Permissions"}
    ada.world.env.inject_error("POST", "/channels/*/messages", times=1, **refused)
    assert await ada.say(f"{me(ada.world)} price of roc") == []
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING] == [
        "Discord did not take an answer: 403 Forbidden (error code: 50013): Missing Permissions"
    ]


async def test_the_log_tells_the_command_and_time_never_the_text_or_who(ada, caplog):
    caplog.set_level(logging.DEBUG)
    await ada.say(f"{me(ada.world)} price of roc")
    await ada.say(f"{me(ada.world)} price of roc 9")
    lines = [record.getMessage() for record in caplog.records]
    mine = [r.getMessage() for r in caplog.records if r.name == "tokentape"]
    assert [re.sub(r"[\d.]+ ms", "… ms", line) for line in mine] == [
        "/price answered in … ms",
        "/ask not understood in … ms",
    ]
    assert not [line for line in lines if "of roc" in line or str(ada.actor.id) in line]


async def test_no_message_is_remembered(ada):
    await ada.say(f"{me(ada.world)} price of roc")
    assert list(ada.world.bot.cached_messages) == []
