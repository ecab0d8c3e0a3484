"""/help: what can be asked, made from the commands that there are."""

from __future__ import annotations

import asyncio

import pytest
from discord.app_commands import Command

from bot.core.errors import UserError
from bot.render.text import to_text
from commands.help import GROUPS, overview
from tests.console import real, said
from tests.discord.test_every_answer import faults

EXAMPLES = [line for group in GROUPS for line in group.lines]


def commands() -> dict[str, str]:
    real()
    return {c.name: c.description for c in real().tree.get_commands() if isinstance(c, Command)}


def test_every_command_is_named_with_what_it_does():
    text = said("/help")
    for name, description in commands().items():
        assert f"/{name}: {description}" in text


def test_a_command_that_no_group_has_stands_last():
    text = to_text(overview({"price": "Say a price.", "watch": "Tell when it changes."}))
    assert text.endswith(
        "Also\n  /watch: Tell when it changes.\n\nA name may be a model, a family such as kimi, or "
        "a company; small mistakes are understood, version numbers are never guessed."
    )
    assert "/hosts" not in text


def test_plain_questions_are_shown_where_they_are_understood():
    assert "/ask when was kimi released?" not in to_text(overview({}))
    text = to_text(overview({"ask": "Answer a question."}))
    assert text.startswith("I answer market questions about language models: ask in plain words or")
    assert "/ask when was kimi released?" in text


@pytest.mark.parametrize("line", EXAMPLES)
def test_each_example_is_answered(line):
    if line.startswith("/cost"):
        line += " tokens_out:1k"
    assert asyncio.run(real().ask(line)).lead


def test_it_fits_one_message():
    every = {**commands(), "ask": "Answer a question in plain words."}
    assert faults(lambda: overview(every)) == []
    assert "and 1 more" not in to_text(overview(every))


async def test_its_buttons_ask_typical_questions(user):
    reply = await user.slash("help")
    assert reply.buttons == (
        "What does Kimi cost?",
        "DeepSeek or Opus?",
        "What is ByteDance worth?",
        "What changed?",
    )
    assert (await user.press(reply, "What does Kimi cost?")).text.startswith("Kimi K3.1 Pro costs")
    assert "costs" in (await user.press(reply, "DeepSeek or Opus?")).text.partition("\n")[0]
    assert (await user.press(reply, "What is ByteDance worth?")).text.startswith("ByteDance was")
    assert (await user.press(reply, "What changed?")).text
    assert (await user.slash("help", private=True)).private


def test_a_command_that_is_not_there_is_never_named():
    with pytest.raises(UserError):
        said("/nothing")
    assert "/nothing" not in said("/help")
