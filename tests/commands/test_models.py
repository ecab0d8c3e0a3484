"""/models: lists by what is asked for, in any order, by the page."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from bot.core.errors import NoFigure, UnknownName, WrongCall
from bot.core.questions import changed, decode, encode
from bot.render.record import to_record
from bot.render.text import to_text
from commands.models import models
from tests import small as made
from tests.bots import NOW
from tests.discord import flock as data
from tests.discord.test_every_answer import assert_all_fit

LIST = """\
4 current models: 2 made in China, 2 in Germany. The newest is Eagle 3, 1 Jun 2026.
**Models by country**
`China    2, 0 open`
`Germany  2, 0 open`
-# open: the weights are known to be downloadable
**The newest first, input/output**
`Eagle 3 1 Jun 2026, $4/$20`
`Roc Mini 1`
`   1 Feb 2026, $0.10/$0.40`
"""
ORDERS = {
    "release": ["Eagle 3", "Roc Mini 1", "Roc 2", "Eagle 2"],
    "oldest": ["Eagle 2", "Roc 2", "Roc Mini 1", "Eagle 3"],
    "price": ["Roc Mini 1", "Roc 2", "Eagle 2", "Eagle 3"],
    "dearest": ["Eagle 3", "Eagle 2", "Roc 2", "Roc Mini 1"],
    "context": ["Roc 2", "Eagle 3", "Eagle 2", "Roc Mini 1"],
    "name": ["Eagle 2", "Eagle 3", "Roc 2", "Roc Mini 1"],
}


def shown(text):
    """Return the models in the order listed."""
    listed = text.rpartition("input/output")[2]
    found = {name: listed.index(name) for name in ORDERS["name"] if name in listed}
    return sorted(found, key=lambda name: found[name])


async def test_current_models_are_listed_with_prices_and_countries(ada):
    reply = await ada.slash("models")
    assert reply.text.startswith(LIST)
    assert "Roc 1`" not in reply.text, "it is retired"
    assert shown(reply.text) == ORDERS["release"]


@pytest.mark.parametrize("order", ORDERS)
async def test_the_order_is_an_option_and_a_list(ada, order):
    reply = await ada.slash("models", sort=order)
    label = {
        "release": "The newest first",
        "oldest": "The oldest first",
        "price": "The cheapest first",
        "dearest": "The dearest first",
        "context": "The widest window first",
        "name": "By name",
    }[order]
    chosen = await ada.choose(await ada.slash("models"), label)
    assert chosen.updated
    assert chosen.text == reply.text
    assert shown(reply.text) == ORDERS[order]


@pytest.mark.parametrize(
    ("options", "expected", "undo"),
    [
        ({"maker": "bolt"}, {"Eagle 3", "Eagle 2"}, "All makers"),
        ({"maker": "roc"}, {"Roc Mini 1", "Roc 2"}, "All makers"),
        ({"country": "DE"}, {"Eagle 3", "Eagle 2"}, "All countries"),
        ({"open_weights": True}, {"Roc 2"}, "Open weights or not"),
        ({"open_weights": False}, {"Eagle 3"}, "Open weights or not"),
        ({"since": "2026-02-01"}, {"Eagle 3", "Roc Mini 1"}, None),
        ({"until": "2026-01-15"}, {"Eagle 2", "Roc 2"}, None),
        ({"since": "2026-01-15", "until": "2026-02-01"}, {"Roc 2", "Roc Mini 1"}, None),
        ({"without": "bolt"}, {"Roc Mini 1", "Roc 2"}, "Nothing left out"),
        ({"without": "CN, eagle 2"}, {"Eagle 3"}, "Nothing left out"),
    ],
)
async def test_each_filter_is_followed_shared_and_undone(nest, flock, options, expected, undo):
    lines = data.tables()
    lines["model"][1]["open_weights"] = "yes"
    lines["model"][4]["open_weights"] = "no"
    flock.change(lines)
    await nest.restart()
    ada = nest.member("bea")
    every = await ada.slash("models")
    reply = await ada.slash("models", **options, private=True)
    assert set(shown(reply.text)) == expected
    await nest.restart()
    shared = await ada.press(reply, "Share")
    assert shared.text == reply.text.replace("\n-# `roc` is taken to mean Acme.", "")
    if undo:
        assert (await ada.choose(shared, undo)).text == every.text


async def test_a_country_and_open_weights_are_chosen_from_lists(ada):
    reply = await ada.slash("models")
    german = await ada.choose(reply, "Country: Germany")
    assert german.text.startswith("2 current models are made in Germany.")
    assert (await ada.choose(german, "All countries")).text == reply.text
    assert "Roc 2 costs" in (await ada.choose(reply, "Roc 2")).text


async def test_pages_are_turned_and_keep_what_was_asked_for(nest, flock):
    lines = data.tables()
    lines["model"] += [
        {**lines["model"][2], "model": f"roc-mini-{n}", "name": f"Roc Mini {n}"}
        for n in range(2, 27)
    ]
    flock.change(lines)
    await nest.restart()
    ada = nest.member("bea")
    first = await ada.slash("models", maker="acme", sort="name")
    second = await ada.press(first, "Next page")
    third = await ada.press(second, "Next page")
    assert "Page 2 of 3." in second.text
    assert third.buttons == ("Previous page",)
    assert third.updated
    assert "made by Acme" in third.text
    assert (await ada.press(third, "Previous page")).text == second.text
    assert (await ada.slash("models", maker="acme", sort="name", page=3)).text == third.text
    assert (await ada.slash("models", maker="acme", sort="name", page=99)).text == third.text


async def test_suggestions_for_the_maker_are_companies_first(ada):
    assert await ada.autocomplete("models", "maker", "ac") == ["Acme"]


def test_a_list_is_facts_too(catalog):
    facts = to_record("", models(catalog, "moonshot", now=NOW))["facts"]
    kinds = {fact["property"] for fact in facts}
    assert kinds == {"input_usd_per_mtok", "output_usd_per_mtok", "released"}
    assert all(fact["source"] and fact["as_of"] for fact in facts)


FIRST = {
    "release": "The newest is Eagle 3, 1 Jun 2026.",
    "oldest": "The oldest is Eagle 2, 1 Jun 2025.",
    "price": "The cheapest is Roc Mini 1: $0.175 per million tokens, blended 3:1.",
    "dearest": "The dearest is Eagle 3: $8.00 per million tokens, blended 3:1.",
    "context": "Roc 2 has the largest context window, 1M tokens.",
}


@pytest.mark.parametrize("order", FIRST)
def test_the_first_is_named_with_its_figures(small, order):
    answer = models(small(**data.tables()), sort=order, now=NOW)
    counted = "4 current models: 2 made in China, 2 in Germany."
    assert to_text(answer).startswith(f"{counted} {FIRST[order]}\n")
    props = {"release": {"released"}, "oldest": {"released"}, "context": {"context_tokens"}}
    rates = {"input_usd_per_mtok", "output_usd_per_mtok"}
    assert {figure.prop for figure in answer.figures_of_lead} == props.get(order, rates)


def lead(catalog: Any, *names: str, **options: Any) -> str:
    return to_text(models(catalog, *names, now=NOW, **options)).partition("\n")[0]


def test_several_may_be_first_and_what_is_not_known_is_not_said(small):
    lines = data.tables()
    market = small(**lines)
    assert lead(market, "acme", sort="name") == "Acme has 2 current models."
    assert lead(market, "acme", country="CN", sort="name") == "Acme has 2 current models that fit."
    lines["model"] = [model | {"released": "2026-02-01"} for model in lines["model"]]
    lines["model"] += [
        model | {"model": f"{model['model']}-b", "name": f"{model['name']} B"}
        for model in lines["model"][1:]
    ]
    assert lead(small(**lines)).endswith(
        "The newest are Eagle 2, Eagle 2 B, Eagle 3, Eagle 3 B, and 4 more, 1 Feb 2026."
    )
    lines["price"] = [made.price("roc-2", "0", "0"), made.price("eagle-3", "1", "1")]
    assert lead(small(**lines), sort="price").endswith(
        "1 of them costs nothing; the cheapest that costs is Eagle 3: $1.00 per million tokens, "
        "blended 3:1."
    )
    lines["price"] = [made.price("roc-2", "0", "0")]
    free = "All that have a known price cost nothing."
    assert lead(small(**lines), sort="dearest").endswith(free)
    lines["price"] = []
    assert lead(small(**lines), sort="price") == lead(small(**lines), sort="name")


def test_days_of_release_are_said(catalog):
    text = to_text(models(catalog, since="2026-10-01", until="2026-10-10", now=NOW))
    assert "Only those released from 1 Oct 2026 to 10 Oct 2026." in text
    assert "Only those made by OpenAI and released until 31 Dec 2025." in to_text(
        models(catalog, "openai", until="2025-12-31", now=NOW)
    )


def test_the_longest_question_of_all_options_is_carried(catalog):
    answer = models(
        catalog, "openai", "US", open_weights=False, since="2020-01-01", until="2026-11-30",
        sort="dearest", now=NOW,
    )  # fmt: skip
    question = changed(answer.buttons[0].question, page=1000)
    assert dict(question.options).keys() >= {"country", "open_weights", "since", "until", "sort"}
    assert decode(encode(question) or "").options == question.options


def test_what_fits_nothing_and_what_is_not_understood_is_said(catalog):
    with pytest.raises(NoFigure, match="No current model in the data set fits all of that"):
        models(catalog, since="2026-12-01", now=NOW)
    with pytest.raises(WrongCall, match="I know no company in"):
        models(catalog, country="mars", now=NOW)
    with pytest.raises(WrongCall, match="Write it like /models … since:2026-05-31"):
        models(catalog, since="yesterday", now=NOW)
    with pytest.raises(WrongCall, match="Write it like /models … until:2026-05-31"):
        models(catalog, until="yesterday", now=NOW)
    with pytest.raises(UnknownName):
        models(catalog, "xyzzy corporation", now=NOW)


def test_one_model_is_one(catalog):
    text = to_text(models(catalog, "inception", since="2026-10-01", now=NOW))
    assert text.startswith(
        "Inception has 1 current model that fits. The newest is Mercury 3, 19 Oct 2026.\n"
    )
    assert "Only those made by Inception and released since 1 Oct 2026." in text


def test_every_list_of_the_real_data_fits(catalog):
    every = product(
        (None, "c:openai", "c:alibaba"),
        (None, "CN", "US"),
        (None, True, False),
        (None, "2026-01-01"),
        ("release", "price", "dearest", "context", "name"),
        (1, 2, 9),
    )
    cases = (
        (
            str(case),
            lambda c=case: models(
                catalog,
                *c[:2],
                open_weights=c[2],
                since=c[3],
                sort=c[4],
                page=c[5],
                now=NOW,
            ),
        )
        for case in every
    )
    assert_all_fit(cases, least=440)
