"""/hosts: who sells a model, the cheapest first, with the maker among them."""

from __future__ import annotations

import pytest

from bot.core import hosts as selling
from bot.core.errors import NoFigure
from bot.render.record import to_record
from bot.render.text import to_text
from commands.hosts import hosts
from tests.bots import NOW
from tests.commands import shop

ROC = """\
10 hosts besides its maker sell Roc 2, in 10 offers. The cheapest is hub at $0.50/$2 per million \
tokens, 50 % of its maker's price, blended 3:1.
**Input/output, USD per million tokens**
`hub        $0.50/$2` ◀
`hub/roc-2-0731`
`Acme (maker)  $1/$4`
`dear          $2/$8`
`dear/roc-2`
`host 3        $3/$9`
`host 3/roc-2`
"""


async def test_all_sellers_are_listed_by_blend_with_the_maker_marked(nest, flock, ada):
    flock.change(shop.tables())
    await nest.restart()
    reply = await ada.slash("hosts", name="roc")
    assert reply.text.startswith(ROC)
    assert "Page 1 of 2." in reply.text
    assert reply.buttons == ("Next page", "Price")
    assert (await ada.press(reply, "Price")).text.startswith("Roc 2 costs $1.00 input")
    second = await ada.press(reply, "Next page")
    assert second.updated
    assert "Page 2 of 2." in second.text
    assert "host 10/roc-2" in second.text
    back = await ada.press(second, "Previous page")
    assert back.text == reply.text
    assert (await ada.slash("hosts", name="roc", page=2)).text == second.text
    assert (await ada.choose(back, "Roc 1")).text.startswith("1 host besides its maker sells Roc 1")
    assert (await ada.slash("hosts", name="roc", private=True)).private


async def test_a_model_that_nobody_else_sells(ada):
    reply = await ada.slash("hosts", name="eagle")
    assert reply.private
    assert reply.text == "No host besides its maker is known for Eagle 3."


def test_other_modes_and_long_requests_stand_apart_for_the_hosts_shown(small):
    market = small(**shop.tables())
    first, second = (to_text(hosts(market, "roc 2", n, now=NOW)) for n in (1, 2))
    assert "hub above 200K  $1/$3\n  hub/roc-2-0731\n" in first
    assert "hub batch    $0.25/$1\n  hub/roc-2:batch\n" in first
    assert "Other modes" not in second


def test_a_version_that_only_some_ids_name_is_pointed_out(small):
    text = to_text(hosts(small(**shop.tables()), "roc 2", now=NOW))
    assert "Some ids name a version (0731); the others do not say which they serve." in text


def test_a_retired_model_is_compared_with_its_makers_last_price(small):
    lines = shop.tables()
    lines["offer"].append({**lines["offer"][0], "host": "den", "input_mtok": "0.8"})
    text = to_text(hosts(small(**lines), "roc 1", now=NOW))
    assert "hub at $0.50/$2 per million tokens, 81.4 % of its maker's last price" in text
    assert "Acme (maker, last)  $0.60/$2.50\n" in text


def test_where_none_is_cheaper_than_the_maker_that_is_said(small):
    lines = shop.tables()
    lines["offer"] = [line for line in lines["offer"] if line["host"] == "dear"]
    text = to_text(hosts(small(**lines), "roc 2", now=NOW))
    assert text.startswith(
        "1 host besides its maker sells Roc 2, in 1 offer. None is cheaper than its maker at $1/$4"
    )
    assert "Acme (maker)  $1/$4 ◀" in text


def test_where_all_cost_the_same_none_is_marked(small):
    lines = shop.tables()
    same = {"input_mtok": "1", "output_mtok": "4"}
    lines["offer"] = [{**line, **same} for line in lines["offer"] if line["host"] == "dear"]
    assert "◀" not in to_text(hosts(small(**lines), "roc 2", now=NOW))


def test_without_a_price_at_the_maker_only_hosts_are_listed(small):
    lines = shop.tables()
    lines["price"] = [line for line in lines["price"] if line["model"] != "roc-2"]
    text = to_text(hosts(small(**lines), "roc 2", now=NOW))
    assert "The cheapest is hub at $0.50/$2 per million tokens." in text
    assert "No price in US dollars is known at its maker." in text
    assert "(maker" not in text


def test_a_rate_that_is_not_known_stands_last_and_as_unknown(small):
    lines = shop.tables()
    lines["offer"][1]["output_mtok"] = ""
    found = hosts(small(**lines), "roc 2", 2, now=NOW)
    assert "dear       $2/–\n  dear/roc-2\n" in to_text(found)


def test_each_price_is_a_fact_of_its_host_and_day(small):
    facts = to_record("", hosts(small(**shop.tables()), "roc 2", now=NOW))["facts"]
    hub = [f for f in facts if f["kind"] == "offer of hub"]
    assert {(f["property"], f["value"]) for f in hub} >= {
        ("input_usd_per_mtok", 0.5),
        ("output_usd_per_mtok", 2),
    }
    assert all(f["checked"] == "2026-11-01" and f["source"] for f in facts)


def test_a_company_has_no_hosts(catalog):
    with pytest.raises(NoFigure):
        hosts(catalog, "m:o1-preview", now=NOW)


@pytest.mark.parametrize(
    ("ids", "versions"),
    [
        (["a/roc-2", "b/roc-2-0731", "c/roc-2-ga-260731"], ["0731", "260731"]),
        (["a/roc-2", "o3-2025-04-16"], ["2025-04-16"]),
        (["a/roc-2-0731", "b/roc-2-0813"], []),
        (["a/roc-2", "b/roc2"], []),
        ([], []),
    ],
)
def test_versions_are_those_that_only_some_ids_name(ids, versions):
    assert selling.versions("roc-2", ids) == versions


def test_a_number_of_the_models_own_name_is_no_version():
    assert selling.versions("devstral-2512", ["a/devstral-2512", "b/devstral"]) == []
