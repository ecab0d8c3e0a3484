"""/cost on Discord: each option, button and list."""

from __future__ import annotations

import pytest

from tests.commands import shop

ROC = """\
Roc 2 costs $420.00 a month for 1,000 requests a day, each 10K tokens in and 1,000 out.
**Cost, US dollars**
`Per request  $0.014`
`Per day      $14.00`
`Per month   $420.00`
**Roc 2, USD per million tokens**
`Input   $1.00`
`Output  $4.00`
-# Standard list price.
-# US dollars · checked 1 Nov 2026 · [example.org](<https://example.org/page>)"""
WORK = {"tokens_in": "10k", "tokens_out": "1k", "requests": "1,000"}


@pytest.fixture
def shopkeeper(flock, ada):
    """Somebody on Discord, with the bot on the data of the shop once it is restarted."""
    flock.change(shop.tables())
    return ada


@pytest.fixture
async def bo(nest, shopkeeper):
    await nest.restart()
    return shopkeeper


async def test_a_workload_is_reckoned_per_request_day_and_month(bo):
    reply = await bo.slash("cost", first="roc", **WORK)
    assert reply.text == ROC
    assert reply.buttons == ("As a batch", "Price", "Sources")
    assert not reply.private


async def test_a_private_answer_is_private(bo):
    assert (await bo.slash("cost", first="roc", **WORK, private=True)).private


async def test_each_option_changes_the_answer(bo):
    plain = (await bo.slash("cost", first="roc", **WORK)).text
    for option, value in {"per": "all", "cached": 50, "batch": True, "second": "eagle"}.items():
        assert (await bo.slash("cost", first="roc", **WORK, **{option: value})).text != plain


async def test_four_models_stand_side_by_side(bo):
    names = {"first": "roc", "second": "eagle", "third": "roc mini 1", "fourth": "eagle 2"}
    reply = await bo.slash("cost", **names, **WORK)
    lead, heading = reply.text.split("\n")[:2]
    assert lead == (
        "Roc Mini 1 is the cheapest for 1,000 requests a day, each 10K tokens in and 1,000 out: "
        "$42.00 a month; Roc 2 10 times, Eagle 2 10.7 times and Eagle 3 42.9 times that."
    )
    assert heading == "**Per month, US dollars**"
    rows = reply.text.replace("hours`\n`", "hours").split("\n")[2:7]
    assert [" ".join(row.replace("`", "").split()) for row in rows] == [
        "Roc 2 $420.00",
        "Eagle 3 $1,800.00",
        "– at peak hours $3,600.00",
        "Roc Mini 1 $42.00 ◀",
        "Eagle 2 $450.00",
    ]
    assert reply.buttons == ("Chart", "As a batch", "Compare", "Sources")
    assert "A request is longer than its context window of 8,000 tokens." in reply.text


async def test_the_batch_button_goes_there_and_back_in_place(nest, bo):
    reply = await bo.slash("cost", first="roc", **WORK, cached=50)
    await nest.restart()
    batch = await bo.press(reply, "As a batch")
    assert batch.updated
    assert "Roc 2 costs $142.50 a month" in batch.text
    assert "Batch list price." in batch.text
    assert (await bo.press(batch, "Not as a batch")).text == reply.text


@pytest.mark.parametrize(
    ("button", "begins"), [("Price", "Roc 2 costs $1.00 input"), ("Sources", "")]
)
async def test_buttons_lead_to_the_price_and_its_sources(bo, button, begins):
    reply = await bo.slash("cost", first="roc", **WORK)
    further = await bo.press(reply, button)
    assert further.text.startswith(begins)
    assert further.private == (button == "Sources")


async def test_several_lead_to_their_comparison(bo):
    reply = await bo.slash("cost", first="roc", second="eagle", **WORK)
    assert (await bo.press(reply, "Compare")).text.startswith("Roc 2 costs 25 % of Eagle 3 on")


async def test_another_model_takes_the_place_of_the_first_with_the_same_workload(bo):
    reply = await bo.slash("cost", first="eagle 2", second="roc", **WORK, cached=10)
    other = await bo.choose(reply, "Eagle 3")
    assert other.updated
    same = await bo.slash("cost", first="eagle 3", second="roc", **WORK, cached=10)
    assert other.text == same.text


async def test_a_mistaken_name_offers_names_that_keep_the_workload(bo):
    reply = await bo.slash("cost", first="roc 7", **WORK)
    assert reply.private
    assert (await bo.choose(reply, "Roc 2")).text == ROC


async def test_the_chart_shows_the_sums_beside_each_other(ada):
    reply = await ada.slash(
        "cost", first="roc", second="eagle", tokens_in="10k", tokens_out="1k", requests="1000"
    )
    chart = await ada.press(reply, "Chart")
    assert chart.updated
    assert chart.text == reply.text
    [alt] = chart.pictures
    assert alt.startswith("Bar chart. Cost: Roc 2 and Eagle 3, Per month, US dollars: Roc 2 $")
