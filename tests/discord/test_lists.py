"""Each list to choose from: other versions, what to compare, and how choosing answers in place."""

from __future__ import annotations

from tests.discord import flock as data


async def test_choosing_another_version_answers_in_place(ada):
    reply = await ada.slash("price", name="roc")
    other = await ada.choose(reply, "Roc Mini 1")
    assert other.updated
    assert other.text.startswith("Roc Mini 1 costs $0.10 input and $0.40 output")


async def test_choosing_leads_there_and_back(ada):
    reply = await ada.slash("price", name="eagle")
    there = await ada.choose(reply, "Eagle 2")
    back = await ada.choose(there, "Eagle 3")
    assert there.text.startswith("Eagle 2 costs $3.00 input")
    assert back.text == reply.text


async def test_another_version_is_shown_for_the_day_that_was_asked_for(ada):
    reply = await ada.slash("price", name="roc 1", on="2026-04-30")
    other = await ada.choose(reply, "Roc 2")
    lead = other.text.partition("\n")[0]
    assert "$2.00 input and $8.00 output" in lead
    assert "30 Apr 2026" in lead


async def test_one_of_a_companys_models_is_chosen(ada):
    reply = await ada.slash("price", name="acme")
    assert (await ada.choose(reply, "Roc 2")).text.startswith("Roc 2 costs $1.00 input")


async def test_another_version_takes_the_place_of_one_of_the_compared(ada):
    reply = await ada.slash("compare", first="eagle", second="roc")
    other = await ada.choose(reply, "Roc Mini 1")
    assert other.updated
    assert other.text.startswith("Roc Mini 1 costs 2.5 % of Eagle 3 on input and 2 % on output.")


async def test_a_model_against_a_company_is_answered_with_the_choice_of_what_was_meant(ada):
    reply = await ada.slash("compare", first="acme", second="eagle")
    assert reply.text == (
        "Acme is a company; Eagle is a family of models. Which comparison do you mean?"
    )
    models, companies = "The models: Roc 2 and Eagle 3", "The companies: Acme and Bolt"
    assert reply.options == (models, companies)
    assert (await ada.choose(reply, models)).text.startswith("Roc 2 costs 25 % of Eagle 3 on")
    reply = await ada.slash("compare", first="acme", second="eagle")
    chosen = await ada.choose(reply, companies)
    assert chosen.updated
    assert "is worth 12 to 13.3 times as much as Acme" in chosen.text


async def test_a_company_without_models_can_only_be_compared_as_a_company(ada):
    reply = await ada.slash("compare", first="crane", second="eagle")
    assert reply.options == ("The companies: Crane & Söhne and Bolt",)


async def test_any_member_may_choose(nest):
    reply = await nest.member("ada").slash("price", name="roc")
    other = await nest.member("bo").choose(reply, "Roc Mini 1")
    assert other.updated
    assert other.text.startswith("Roc Mini 1 costs")


async def test_choosing_on_a_private_answer_stays_private(ada):
    reply = await ada.slash("price", name="roc", private=True)
    other = await ada.choose(reply, "Roc Mini 1")
    assert other.private
    assert (await ada.press(other, "History")).private


async def test_a_list_works_after_a_restart(nest):
    ada = nest.member()
    reply = await ada.slash("price", name="roc")
    asked = await ada.slash("compare", first="acme", second="eagle")
    await nest.restart()
    assert (await ada.choose(reply, "Roc Mini 1")).text.startswith("Roc Mini 1 costs")
    assert (await ada.choose(asked, asked.options[0])).text.startswith("Roc 2 costs 25 % of")


async def test_choosing_a_record_that_is_gone_says_so_and_leaves_the_answer_as_it_was(nest, flock):
    ada = nest.member()
    reply = await ada.slash("price", name="roc")
    flock.change(data.without("roc-mini-1"))
    await nest.restart()
    gone = await ada.choose(reply, "Roc Mini 1")
    assert gone.private
    assert not gone.updated
    assert gone.text.startswith("`roc-mini-1` is not in the data set, or no longer.")
    assert "Roc 2" in gone.options


async def test_the_nearest_names_of_the_real_data_are_offered_with_the_answer(user):
    reply = await user.slash("price", name="kimi")
    assert "Kimi K3" in reply.options
    other = await user.choose(reply, "Kimi K3")
    assert other.updated
    assert other.text.startswith("Kimi K3 costs ")
