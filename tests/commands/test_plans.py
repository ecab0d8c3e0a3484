"""/plans: what subscriptions of a company cost a month."""

from __future__ import annotations

import pytest

from bot.core.errors import NoFigure
from bot.render.record import to_record
from bot.render.text import to_text
from commands.plans import plans
from tests.commands import shop

ACME = """\
Acme sells 2 known subscriptions, from $20.00 to $100.00 a month.
**US dollars a month**
`Roc Pro   $20.00`
`Roc Max  $100.00`
-# US dollars a month · checked 1 Nov 2026 · [example.org](<https://example.org/page>), \
[acme.example](<https://acme.example/max>)"""


async def test_plans_are_listed_with_price_day_and_source(nest, flock, ada):
    lines = shop.tables()
    lines["plan"].append(shop.plan("bolt", "Eagle Go", "8"))
    flock.change(lines)
    await nest.restart()
    reply = await ada.slash("plans", name="acme")
    assert reply.text == ACME
    assert reply.options == ("Bolt",)
    models = await ada.press(reply, "Models")
    assert models.text.startswith("Acme has 2 current models")
    other = await ada.choose(reply, "Bolt")
    assert other.updated
    assert other.text.startswith("Bolt sells the subscription Eagle Go, $8.00 a month.")
    assert (await ada.slash("plans", name="acme", private=True)).private


async def test_without_a_known_plan_the_companies_that_have_some_are_offered(nest, flock, ada):
    flock.change(shop.tables())
    await nest.restart()
    reply = await ada.slash("plans", name="bolt")
    assert reply.private
    assert reply.text == "No subscription of Bolt is known. Known are those of Acme."
    assert (await ada.choose(reply, "Acme")).text.startswith("Acme sells 2 known subscriptions")


def test_a_product_leads_to_its_maker(small):
    text = to_text(plans(small(**shop.tables()), "roc"))
    assert text.startswith("Acme sells 2 known subscriptions")
    assert "“roc” is taken to mean Acme." in text


def test_where_nothing_is_known_at_all_that_is_said(small):
    with pytest.raises(NoFigure, match="No subscription of Acme is known, nor of any other"):
        plans(small(), "acme")


def test_each_plan_is_a_fact(small):
    facts = to_record("", plans(small(**shop.tables()), "acme"))["facts"]
    assert [(f["property"], f["value"], f["unit"], f["note"]) for f in facts] == [
        ("plan_usd_per_month", 20, "USD/month", "Roc Pro"),
        ("plan_usd_per_month", 100, "USD/month", "Roc Max"),
    ]


def test_the_real_plans_are_cheapest_first(catalog):
    text = to_text(plans(catalog, "openai"))
    assert text.startswith("OpenAI sells 5 known subscriptions, from $8.00 to $500.00 a month.")


@pytest.mark.parametrize(
    ("typed", "lead"),
    [
        ("roc pro", "Roc Pro by Acme costs $20.00 a month."),
        ("Eagle Go", "Eagle Go by Bolt comes at $8.00 and $16.00 a month."),
        ("eagle go 2x", "Eagle Go 2x by Bolt costs $16.00 a month."),
    ],
)
def test_a_subscription_is_known_by_its_name(small, typed, lead):
    lines = shop.tables()
    lines["plan"] += [shop.plan("bolt", "Eagle Go", "8"), shop.plan("bolt", "Eagle Go 2x", "16")]
    answer = plans(small(**lines), typed)
    assert to_text(answer).startswith(lead)
    assert [figure.note for figure in answer.figures_of_lead][-1].startswith(lead.split(" by")[0])
