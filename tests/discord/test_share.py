"""The Share button of a private answer: the same question, asked again for everybody to see."""

from __future__ import annotations

import pytest

QUESTIONS = [
    ("price", {"name": "roc"}),
    ("price", {"name": "roc 2", "on": "2026-04-30"}),
    ("price", {"name": "acme"}),
    ("compare", {"first": "roc", "second": "eagle"}),
    ("valuation", {"name": "acme"}),
    ("valuation", {"name": "acme", "second": "bolt"}),
    ("history", {"name": "roc", "second": "acme"}),
    ("sources", {"name": "roc"}),
    ("about", {}),
]
each_question = pytest.mark.parametrize(("command", "options"), QUESTIONS)


@each_question
async def test_a_private_answer_is_shared_with_one_press(ada, command, options):
    reply = await ada.slash(command, **options, private=True)
    shared = await ada.press(reply, "Share")
    assert reply.private
    assert not shared.private
    assert not shared.updated
    assert shared.text == reply.text
    assert (await ada.slash(command, **options)).text == shared.text


@each_question
async def test_it_works_after_a_restart(nest, command, options):
    ada = nest.member()
    reply = await ada.slash(command, **options, private=True)
    await nest.restart()
    assert (await ada.press(reply, "Share")).text == reply.text


@each_question
async def test_an_answer_that_everybody_sees_has_no_such_button(ada, command, options):
    reply = await ada.slash(command, **options)
    assert "Share" not in reply.buttons
    shared = await ada.press(await ada.slash(command, **options, private=True), "Share")
    assert shared.buttons == reply.buttons


async def test_an_answer_that_was_whispered_is_shared(ada):
    whispered = await ada.press(await ada.slash("price", name="roc"), "Sources")
    shared = await ada.press(whispered, "Share")
    assert whispered.private
    assert not shared.private
    assert shared.text == whispered.text


async def test_what_was_chosen_in_private_is_what_is_shared(ada):
    reply = await ada.slash("price", name="roc", private=True)
    other = await ada.choose(reply, "Roc Mini 1")
    shared = await ada.press(other, "Share")
    assert other.updated
    assert not shared.private
    assert shared.text == other.text
    assert shared.text.startswith("Roc Mini 1 costs")


async def test_what_was_meant_by_a_misspelt_name_is_shared_by_its_name(ada):
    reply = await ada.slash("price", name="eagel;| 3", private=True)
    assert "is taken to mean Eagle 3." in reply.text
    shared = await ada.press(reply, "Share")
    assert shared.text.startswith("Eagle 3 costs $4.00 input")
    assert "taken to mean" not in shared.text


async def test_the_answer_behind_a_mistake_is_shared(ada):
    mistake = await ada.slash("price", name="roc 7")
    assert mistake.buttons == ()
    other = await ada.choose(mistake, "Roc 2")
    assert other.private
    assert not (await ada.press(other, "Share")).private


async def test_what_is_pressed_on_a_shared_answer_is_for_everybody(ada):
    shared = await ada.press(await ada.slash("price", name="roc", private=True), "Share")
    assert not (await ada.press(shared, "History")).private
