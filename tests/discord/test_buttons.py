"""Each button: who may press it, what comes, and what becomes of it when time has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.discord import flock as data

if TYPE_CHECKING:
    from tests.people import Reply

FIGURES = "figures behind the answer on "
BUTTONS = [
    ("price", {"name": "roc"}, "History", "Roc 2: from $2/$8 (15 Jan 2026) to $1/$4 (1 May 2026)."),
    ("price", {"name": "roc"}, "Sources", FIGURES + "Roc 2, read in "),
    ("price", {"name": "acme"}, "Valuation", "Acme has a post-money valuation of "),
    ("price", {"name": "acme"}, "Sources", FIGURES + "Acme, read in "),
    (
        "compare",
        {"first": "roc", "second": "eagle"},
        "History",
        "Roc 2 and Eagle 3, the newest first.",
    ),
    (
        "compare",
        {"first": "roc", "second": "eagle"},
        "Sources",
        FIGURES + "Roc 2 and Eagle 3, read in ",
    ),
    ("compare", {"first": "acme", "second": "bolt"}, "History", "Acme and Bolt, the newest first."),
    (
        "compare",
        {"first": "acme", "second": "bolt"},
        "Sources",
        FIGURES + "Acme and Bolt, read in ",
    ),
    ("valuation", {"name": "acme"}, "History", "Acme: from $20B (20 Jan 2026 round) to "),
    ("valuation", {"name": "acme"}, "Models", "Acme has 2 current models, 2 of them with a list "),
    ("valuation", {"name": "acme"}, "Sources", FIGURES + "Acme, read in "),
    ("valuation", {"name": "acme", "second": "bolt"}, "History", "Acme and Bolt, the newest"),
    (
        "valuation",
        {"name": "acme", "second": "bolt"},
        "Sources",
        FIGURES + "Acme and Bolt, read in ",
    ),
    ("history", {"name": "roc"}, "Sources", FIGURES + "Roc 2, read in "),
]
each_button = pytest.mark.parametrize(("command", "options", "label", "says"), BUTTONS)


def first_line(reply: Reply) -> str:
    return reply.text.partition("\n")[0]


@each_button
async def test_a_button_asks_a_further_question(ada, command, options, label, says):
    reply = await ada.slash(command, **options)
    further = await ada.press(reply, label)
    assert says in first_line(further)
    assert not further.updated
    assert further.private == (label == "Sources")


@each_button
async def test_a_button_works_for_any_member(nest, command, options, label, says):
    reply = await nest.member("ada").slash(command, **options)
    further = await nest.member("bo").press(reply, label)
    assert says in first_line(further)


@each_button
async def test_a_button_works_after_a_restart(nest, command, options, label, says):
    ada = nest.member()
    reply = await ada.slash(command, **options)
    await nest.restart()
    assert says in first_line(await ada.press(reply, label))


@each_button
async def test_what_a_private_answer_leads_to_is_private(ada, command, options, label, says):
    reply = await ada.slash(command, **options, private=True)
    further = await ada.press(reply, label)
    assert says in first_line(further)
    assert further.private


async def test_every_button_of_every_command_is_pressed_here(ada):
    asked = {(command, str(options)): options for command, options, _, _ in BUTTONS}
    for (command, key), options in asked.items():
        reply = await ada.slash(command, **options)
        tried = {label for c, o, label, _ in BUTTONS if (c, str(o)) == (command, key)}
        assert set(reply.buttons) - {"Chart"} == tried, f"/{command} {options}"


async def test_a_private_answer_stays_private_over_several_presses(ada):
    reply = await ada.slash("valuation", name="acme", private=True)
    models = await ada.press(reply, "Models")
    again = await ada.press(models, "Valuation")
    assert models.private
    assert again.private
    assert again.text == reply.text


async def test_a_button_may_be_pressed_again_and_again(ada):
    reply = await ada.slash("price", name="roc")
    first, second = [await ada.press(reply, "History") for _ in range(2)]
    assert first.text == second.text


async def test_the_button_of_a_record_that_is_gone_says_so_in_private(nest, flock):
    ada = nest.member()
    reply = await ada.slash("price", name="roc 2")
    flock.change(data.without("roc-2"))
    await nest.restart()
    for label in reply.buttons:
        gone = await ada.press(reply, label)
        assert gone.private
        assert gone.text == (
            "`roc-2` is not in the data set, or no longer. The nearest names that I know:"
        )
        assert "Roc 1" in gone.options


async def test_the_names_offered_for_a_record_that_is_gone_ask_the_same_of_another(nest, flock):
    ada = nest.member()
    reply = await ada.slash("price", name="roc 2")
    flock.change(data.without("roc-2"))
    await nest.restart()
    gone = await ada.press(reply, "History")
    other = await ada.choose(gone, "Roc 1")
    assert other.text.startswith("Roc 1: one figure is known, $0.60/$2.50")
    assert other.private
    assert other.updated


async def test_the_button_of_a_comparison_names_the_one_that_is_gone(nest, flock):
    ada = nest.member()
    reply = await ada.slash("compare", first="roc", second="eagle")
    flock.change(data.without("roc-2"))
    await nest.restart()
    gone = await ada.press(reply, "History")
    again = await ada.choose(gone, "Roc Mini 1")
    assert gone.text.startswith("`roc-2` is not in the data set")
    assert again.text.startswith("Roc Mini 1 and Eagle 3, the newest first.")


async def test_a_button_follows_the_data_to_new_figures(nest, flock):
    ada = nest.member()
    reply = await ada.slash("price", name="roc")
    lines = data.tables()
    lines["price"][2]["input_mtok"] = "0.5"
    flock.change(lines)
    await nest.restart()
    assert "to $0.50/$4 (1 May 2026)." in (await ada.press(reply, "History")).text
