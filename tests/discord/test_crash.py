"""A bug: one apology with a reference, its traceback in the log, and no secret in any line."""

from __future__ import annotations

import logging
import re

import pytest

from tests.discord import breaking
from tests.harness import discord_world

SORRY = re.compile(
    r"Something went wrong here, sorry\. Whoever runs this bot finds it in the log as (\w{6})\."
)


@pytest.fixture
async def broken(flock):
    """A simulated Discord with a bot that also has commands with bugs."""
    flock.extensions = (*flock.extensions, breaking.__name__)
    async with discord_world(flock) as world:
        yield world


def logged(caplog):
    """Everything written to the log, as text, tracebacks included."""
    write = logging.Formatter("%(levelname)s %(name)s %(message)s").format
    return "\n".join(write(record) for record in caplog.records)


async def test_a_bug_is_one_private_apology_with_a_reference_to_the_log(broken, caplog):
    with broken.crashing():
        reply = await broken.member().slash("early")
    assert reply.private
    assert reply.later == ()
    said = SORRY.fullmatch(reply.text)
    assert said
    (record,) = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert record.getMessage() == f"Unexpected error {said[1]}"
    assert "RuntimeError: broken early" in logged(caplog)
    assert "breaking.py" in logged(caplog)


async def test_a_bug_after_the_answer_leaves_it_and_apologises_beside_it(broken):
    with broken.crashing():
        reply = await broken.member().slash("late")
    assert reply.text == "All is well."
    assert not reply.private
    (sorry,) = reply.later
    assert sorry.private
    assert SORRY.fullmatch(sorry.text)


async def test_each_bug_has_a_reference_of_its_own(broken):
    with broken.crashing():
        texts = {(await broken.member().slash("early")).text for _ in range(5)}
    assert len(texts) == 5


async def test_a_bug_is_apologised_for_at_every_command_button_and_list(nest, flock):
    ada = nest.member()
    reply = await ada.slash("price", name="roc")
    flock.now = breaking.no_time
    with nest.crashing():
        for command in ("price", "valuation", "history", "sources"):
            assert SORRY.fullmatch((await ada.slash(command, name="roc")).text)
        assert SORRY.fullmatch((await ada.slash("compare", first="roc", second="eagle")).text)
        for label in reply.buttons:
            pressed = await ada.press(reply, label)
            assert SORRY.fullmatch(pressed.text)
            assert pressed.private
        chosen = await ada.choose(reply, "Roc Mini 1")
        assert SORRY.fullmatch(chosen.text)
        assert chosen.private
        assert not chosen.updated


async def test_the_bot_goes_on_after_a_bug(broken):
    with broken.crashing():
        await broken.member().slash("early")
    assert (await broken.member().slash("price", name="roc")).text.startswith("Roc 2 costs")


async def test_a_mistake_of_a_person_is_no_error_in_the_log(nest, caplog):
    caplog.set_level(logging.DEBUG)
    await nest.member().slash("price", name="roc 9")
    assert not [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert "/price not understood in " in logged(caplog)


async def test_the_log_tells_the_command_and_how_long_it_took(nest, caplog):
    caplog.set_level(logging.INFO)
    ada = nest.member()
    reply = await ada.slash("price", name="roc")
    await ada.press(reply, "History")
    said = [r.getMessage() for r in caplog.records if r.name == "tokentape"]
    assert [re.sub(r"[\d.]+ ms", "… ms", line) for line in said] == [
        "/price answered in … ms",
        "/history answered in … ms",
    ]


async def test_no_line_of_the_log_holds_a_persons_id_or_name_or_a_token(broken, caplog):
    caplog.set_level(logging.DEBUG)
    ada = broken.member("adalovelace")
    with broken.crashing():
        reply = await ada.slash("price", name="roc")
        await ada.press(reply, "Sources")
        await ada.choose(reply, "Roc Mini 1")
        await ada.autocomplete("price", "name", "ro")
        await ada.slash("price", name="roc 9")
        await ada.slash("early")
        await ada.slash("late")
        await broken.restart()
        await ada.press(reply, "History")
    text = logged(caplog)
    assert "Unexpected error" in text
    for secret in (str(ada.actor.id), "adalovelace", "simcord.fake.token", "<@"):
        assert secret not in text


@pytest.mark.parametrize(("command", "refused"), [("price", 2), ("early", 1)])
async def test_an_answer_that_discord_refuses_does_not_raise_again(
    broken, command, refused, caplog
):
    ada = broken.member()
    options = {"name": "roc"} if command == "price" else {}
    unknown = {"status": 404, "code": 10062, "message": "Unknown interaction"}
    broken.env.inject_error("POST", "/interactions/*/callback", times=refused, **unknown)
    with broken.crashing(), pytest.raises(AssertionError, match="did not answer"):
        await ada.slash(command, **options)
    warned = [r.getMessage() for r in caplog.records if "did not take" in r.getMessage()]
    assert warned == [
        "Discord did not take an answer: 404 Not Found (error code: 10062): Unknown interaction"
    ]
    assert len([r for r in caplog.records if r.levelno >= logging.ERROR]) == 1
    assert (await ada.slash("about")).text.startswith("I know ")
