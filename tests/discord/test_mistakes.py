"""What is not understood: a private sentence with the nearest names, and asking again."""

from __future__ import annotations

import pytest

UNKNOWN = [
    ("price", {"name": "roc 9"}),
    ("compare", {"first": "roc 9", "second": "eagle"}),
    ("valuation", {"name": "roc 9"}),
    ("history", {"name": "roc 9"}),
    ("sources", {"name": "roc 9"}),
]


@pytest.mark.parametrize(("command", "options"), UNKNOWN)
async def test_an_unknown_version_is_a_private_question_with_the_nearest_names(
    ada, command, options
):
    reply = await ada.slash(command, **options)
    assert reply.private
    assert reply.text == "I know nothing called `roc 9`. The nearest names that I know:"
    assert {"Roc", "Roc 2", "Roc 1"} <= set(reply.options)
    assert reply.buttons == ()


@pytest.mark.parametrize(("command", "options"), UNKNOWN)
async def test_choosing_a_name_asks_again_in_private(ada, command, options):
    reply = await ada.slash(command, **options)
    again = await ada.choose(reply, "Roc 2")
    key = "first" if command == "compare" else "name"
    right = await ada.slash(command, **{**options, key: "Roc 2"})
    assert again.private
    assert again.updated
    assert again.text == right.text


async def test_choosing_works_after_a_restart(nest):
    ada = nest.member()
    reply = await ada.slash("price", name="roc 9")
    await nest.restart()
    assert (await ada.choose(reply, "Roc 2")).text.startswith("Roc 2 costs $1.00 input")


async def test_asking_again_keeps_the_other_names_and_their_order(ada):
    reply = await ada.slash("compare", first="eagle", second="roc 9", third="roc mini 1")
    again = await ada.choose(reply, "Roc 1")
    right = await ada.slash("compare", first="eagle", second="Roc 1", third="roc mini 1")
    assert again.text == right.text


async def test_asking_again_keeps_the_day(ada):
    reply = await ada.slash("price", name="roc 9", on="2026-04-30")
    again = await ada.choose(reply, "Roc 2")
    assert again.text == (await ada.slash("price", name="Roc 2", on="2026-04-30")).text


async def test_two_mistakes_are_put_right_one_after_the_other(ada):
    reply = await ada.slash("compare", first="roc 9", second="eagle 7")
    second = await ada.choose(reply, "Roc 2")
    right = await ada.choose(second, "Eagle 3")
    assert "`eagle 7`" in second.text
    assert right.text.startswith("Roc 2 costs 25 % of Eagle 3")


async def test_a_name_like_no_other_is_answered_with_how_to_find_one(ada):
    reply = await ada.slash("price", name="zzzzzz")
    assert reply.private
    assert reply.text == "I know nothing called `zzzzzz`. No name that I know is near it."


async def test_a_model_that_was_not_out_yet_offers_those_that_were(ada):
    reply = await ada.slash("price", name="roc", on="2025-06-01")
    assert reply.private
    assert reply.text.startswith("Roc 2 came out ")
    assert "15 Jan 2026" in reply.text
    assert reply.options == ("Roc 1",)
    again = await ada.choose(reply, "Roc 1")
    assert again.text == (await ada.slash("price", name="Roc 1", on="2025-06-01")).text


@pytest.mark.parametrize("day", ["yesterday", "31.05.2026", "2026-02-30", "**2026**", "2026;1&a=b"])
async def test_what_is_no_day_is_said_to_be_none(ada, day):
    reply = await ada.slash("price", name="roc", on=day)
    assert reply.private
    assert reply.text == (f"I cannot read `{day}` as a day. Write it like /price … on:2026-05-31.")


@pytest.mark.parametrize("command", ["compare", "valuation"])
async def test_the_same_thing_twice_is_refused(ada, command):
    first = "first" if command == "compare" else "name"
    reply = await ada.slash(command, **{first: "acme", "second": "Acme"})
    assert reply.private
    assert reply.text == "`acme` and `Acme` are the same thing: Acme. Name two different ones."


async def test_a_family_and_its_flagship_are_the_same_thing(ada):
    reply = await ada.slash("compare", first="roc", second="roc 2")
    assert reply.text == "`roc` and `roc 2` are the same thing: Roc 2. Name two different ones."


async def test_a_company_without_models_has_no_price(ada):
    reply = await ada.slash("price", name="crane")
    assert reply.private
    assert "no current model made by Crane & Söhne" in reply.text


async def test_a_version_is_never_guessed_from_the_real_data(user):
    reply = await user.slash("price", name="gpt-5.9")
    assert reply.private
    assert reply.text.startswith("I know nothing called `gpt-5.9`.")
    assert 1 <= len(reply.options) <= 25


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("@everyone look", "@\u200beveryone look"),
        ("<@123456789012345678>", "<@\u200b123456789012345678>"),
        ("<@&123456789012345678>", "<@\u200b&123456789012345678>"),
        ("**wow** ||_~~qqq~~_||", "**wow** ||_~~qqq~~_||"),
        ("[a](https://x.example)", "[a](https://x.example)"),
        ("# heading\n> quote", "# heading > quote"),
        ("<:smile:1> <t:1> <#1>", "<:smile:1> <t:1> <#1>"),
        ("`code` ```block```", "´code´ ´´´block´´´"),
        ("\u202egnp.exe\u0007\u200b", "gnp.exe"),
    ],
)
async def test_typed_words_are_shown_as_dead_text(ada, typed, shown):
    reply = await ada.slash("price", name=typed)
    assert reply.private
    assert reply.text == f"I know nothing called `{shown}`. No name that I know is near it."


async def test_long_typed_words_are_shortened(ada):
    reply = await ada.slash("price", name="x" * 100)
    assert len(reply.text) < 200
    assert "…`" in reply.text
