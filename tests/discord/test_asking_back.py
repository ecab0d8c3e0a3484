"""A question in plain words that is not clear, or names something unknown, is asked back."""

from __future__ import annotations

import pytest

from bot.core.errors import UnknownName
from bot.core.plain import Unclear
from bot.core.questions import Question, decode
from bot.render import layout
from tests import limits

COSTS = Question("price", ("roc",))
ROC = "Roc 2 costs $1.00 input and $4.00 output per million tokens."


def buttons(error):
    """The labels and questions of the buttons of a mistake, which Discord would take."""
    components = layout.draw_error(error, list(error.choices)).to_components()
    assert limits.faults(components) == []
    found = [c for c in limits.walk(components) if c["type"] == limits.BUTTON]
    return {c["label"]: decode(c["custom_id"].removeprefix("ask:edit:")) for c in found}


def selected(error, retries):
    """The labels of the list of a mistake, which Discord would take."""
    components = layout.draw_error(error, retries).to_components()
    assert limits.faults(components) == []
    return [o["label"] for c in limits.walk(components) for o in c.get("options", ())]


def questions(number):
    return [(f"What {n}", Question("price", (f"m:{n}",))) for n in range(number)]


@pytest.mark.parametrize("number", [1, 2, 5])
def test_up_to_five_choices_are_buttons(number):
    error = Unclear("Which?", choices=questions(number))
    assert buttons(error) == dict(questions(number))
    assert selected(error, error.choices) == []


def test_more_choices_are_a_list():
    error = Unclear("Which?", choices=questions(6))
    assert buttons(error) == {}
    assert selected(error, error.choices) == [label for label, _ in questions(6)]


def test_a_choice_stands_once_and_its_label_is_cut():
    error = Unclear("Which?", choices=[("a" * 200, COSTS), ("b", COSTS)])
    assert buttons(error) == {"a" * 80: COSTS}


def test_choices_that_no_button_can_carry_are_said():
    error = Unclear("Which?", choices=[("a long one", Question("price", ("x" * 200,)))])
    components = layout.draw_error(error, list(error.choices)).to_components()
    assert [c["content"] for c in limits.walk(components) if c["type"] == limits.TEXT] == [
        "Which?\n- a long one"
    ]


def test_names_are_a_list_however_few():
    error = UnknownName("kimmi", ["Kimi"])
    assert selected(error, [("Kimi", COSTS)]) == ["Kimi"]
    assert buttons(error) == {}


async def test_a_question_back_is_private_and_answered_in_place(ada):
    reply = await ada.slash("ask", question="tell me about the weather in paris")
    assert reply.private
    assert 1 <= len(reply.buttons) <= 5
    again = await ada.press(reply, "The cheapest models")
    assert again.private
    assert again.updated
    assert again.text == (await ada.slash("cheapest")).text
    assert "Share" in again.buttons
    shared = await ada.press(again, "Share")
    assert not shared.private
    assert shared.text == again.text


async def test_a_question_back_works_after_a_restart(nest):
    ada = nest.member()
    reply = await ada.slash("ask", question="tell me about the weather in paris")
    await nest.restart()
    assert (await ada.press(reply, "The cheapest models")).updated


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("price of roc 9", "price of Roc 1"),
        ("roc 9 or eagle, which is cheaper?", "Roc 1 or eagle, which is cheaper?"),
        ("roc 9多少钱", "Roc 1多少钱"),
    ],
)
async def test_another_name_is_asked_in_the_same_words(ada, question, right):
    reply = await ada.slash("ask", question=question)
    assert "roc 9" in reply.text
    again = await ada.choose(reply, "Roc 1")
    assert again.updated
    assert again.text == (await ada.slash("ask", question=right)).text
    assert {"Share", "分享"} & set(again.buttons)


@pytest.mark.parametrize("more", ["please tell me, because " * 5, "a & b; c = d | e"])
async def test_where_the_words_cannot_be_carried_the_name_is_asked_alone(ada, more):
    reply = await ada.slash("ask", question=f"price of roc 9 {more}")
    assert "Roc 2" in reply.options, reply.text
    assert (await ada.choose(reply, "Roc 2")).text.startswith(ROC)


async def test_a_benchmark_alone_is_ranked(user):
    long = "which of all of the many models that there are today is the very best one on aime?"
    reply = await user.slash("ask", question=long)
    name = next(name for name in reply.options if name.startswith("AIME"))
    assert (await user.choose(reply, name)).text == (await user.slash("rank", benchmark=name)).text


async def test_a_word_of_the_glossary_is_chosen_from_a_list_too(user):
    reply = await user.slash("glossary", term="price")
    again = await user.choose(reply, "List price")
    assert again.updated
    assert again.text == (await user.slash("glossary", term="list price")).text
