"""/hosts at: what one host charges for a model, or for those of a family or company."""

from __future__ import annotations

import pytest

from bot.core.errors import NoFigure
from bot.core.questions import Question
from commands.hosts import hosts
from tests import small as lines_of
from tests.bots import NOW
from tests.commands import shop
from tests.commands.shop import said

HUB = """\
hub sells Roc 2 at $0.50/$2 per million tokens, the cheapest of 10 hosts, blended 3:1. That is \
50 % of its maker's price.

Input/output, USD per million tokens
  hub     $0.50/$2 ◀
  hub/roc-2-0731

Other modes and long requests
  hub batch    $0.25/$1
  hub/roc-2:batch
  hub above 200K  $1/$3
  hub/roc-2-0731

For comparison, input/output
  Acme (maker)  $1/$4

USD per million tokens · input/output · checked 1 Nov 2026 · example.org [1]

  [1] https://example.org/page"""


@pytest.fixture
def market(small):
    return small(**shop.with_companies())


def test_what_the_cheapest_host_charges(market):
    assert said(market, "roc 2", "hub") == HUB


def test_a_dearer_host_is_compared_with_the_cheapest_and_the_maker(market):
    text = said(market, "roc", "dear")
    assert text.startswith(
        "dear sells Roc 2 at $2/$8 per million tokens, 4 times the cheapest host, hub at $0.50/$2, "
        "blended 3:1. That is 200 % of its maker's price.\n"
    )
    assert "For comparison, input/output\n  hub        $0.50/$2 ◀\n  Acme (maker)  $1/$4\n" in text


def test_of_several_that_are_cheapest_none_is_cheaper(market):
    assert said(market, "roc 1", "crow cloud").startswith(
        "Crow Cloud sells Roc 1 at $0.40/$2 per million tokens, and none of the 3 hosts is "
        "cheaper, blended 3:1. That is 74.4 % of its maker's last price.\n"
    )


def test_the_only_host_and_its_cache_reads(market):
    text = said(market, "roc mini 1", "crow")
    assert text.startswith(
        "Crow Nest AI sells Roc Mini 1 at $0.10/$0.40 per million tokens; no other host of it is "
        "known. Its maker charges the same.\n"
    )
    assert "  Crow Nest AI/roc-mini-1\n  Cache read          $0.01\n" in text


def test_a_host_with_other_modes_only(small):
    lines = shop.with_companies()
    lines["offer"] = [o for o in lines["offer"] if o["host"] != "hub" or o["mode"] == "batch"]
    assert said(small(**lines), "roc 2", "hub").startswith(
        "No price of Roc 2 for standard use is known at hub; hub batch costs $0.25/$1 per million "
        "tokens.\n\nInput/output, USD per million tokens\n  hub batch  $0.25/$1\n"
    )


def test_a_rate_that_is_not_known_is_not_compared(small):
    lines = shop.with_companies()
    lines["offer"][1]["output_mtok"] = ""
    text = said(small(**lines), "roc 2", "dear")
    assert text.startswith("dear sells Roc 2 at $2/– per million tokens.\n")


def test_where_the_cheapest_costs_nothing_no_multiple_is_said(small):
    lines = shop.with_companies()
    lines["offer"].append(lines_of.offer("roc-2", "gift", "0", "0"))
    text = said(small(**lines), "roc 2", "dear")
    assert text.startswith("dear sells Roc 2 at $2/$8 per million tokens. That is 200 % of")


def test_without_a_price_at_the_maker_there_is_nothing_to_compare_it_with(small):
    lines = shop.with_companies()
    lines["price"] = [line for line in lines["price"] if line["model"] != "roc-2"]
    text = said(small(**lines), "roc 2", "hub")
    assert text.startswith("hub sells Roc 2 at $0.50/$2 per million tokens, the cheapest of 10 ")
    assert "No price in US dollars is known at its maker." in text
    assert "For comparison" not in text


def test_a_maker_with_peak_hours_says_so(small):
    lines = shop.with_companies()
    lines["offer"].append(lines_of.offer("eagle-3", "hub", "9", "9"))
    text = said(small(**lines), "eagle 3", "hub")
    assert "At its maker at peak hours it costs 2 times the price shown." in text


def test_of_a_family_whose_flagship_is_not_sold_there_the_others_are_listed(market):
    text = said(market, "roc", "crow")
    assert text.startswith(
        "Of Roc, Crow sells 2 models known here; the newest is Roc Mini 1 at $0.10/$0.40 per "
        "million tokens.\n\nThe newest first, input/output\n  Roc Mini 1  $0.10/$0.40\n"
        "  Crow Nest AI\n  Roc 1          $0.40/$2\n  Crow Cloud\n"
    )
    assert "Its flagship Roc 2 is not among them." in text
    assert said(market, "roc", "crow nest").startswith(
        "Of Roc, Crow Nest AI sells 1 model known here: Roc Mini 1 at $0.10/$0.40 per million "
    )


def test_of_a_company_all_that_is_sold_there_is_listed(market):
    text = said(market, "acme", "crow")
    assert text.startswith("Of Acme, Crow sells 2 models known here; the newest is Roc Mini 1 at")
    assert "flagship" not in text


def test_a_host_that_does_not_sell_a_model_is_told_with_what_it_sells(market):
    with pytest.raises(NoFigure) as caught:
        hosts(market, "roc 2", at="crow", now=NOW)
    assert str(caught.value) == "Crow is not known to sell Roc 2."
    assert caught.value.choices == (
        ("Roc Mini 1", Question("hosts", ("m:roc-mini-1",), (("at", "c:crow"),))),
        ("Roc 1", Question("hosts", ("m:roc-1",), (("at", "c:crow"),))),
        ("Where Roc 2 is sold", Question("hosts", ("m:roc-2",))),
        ("What Roc 2 costs", Question("price", ("m:roc-2",))),
    )
    with pytest.raises(NoFigure, match=r"^hub is not known to sell Eagle\.$"):
        hosts(market, "eagle", at="hub", now=NOW)


@pytest.mark.parametrize(
    ("name", "at", "sentence", "choice"),
    [
        ("roc 2", "acme", "Acme makes Roc 2 itself; no host's offer of it there is known.", 1),
        ("eagle 3", "bolt", "Bolt makes Eagle 3 itself; no host's offer of it there is known.", 1),
        (None, "acme", "Acme is not known to sell models of others.", 1),
        (None, "crane", "Crane & Söhne is not known to sell models of others.", 0),
    ],
)
def test_a_company_that_sells_only_its_own_is_told(market, name, at, sentence, choice):
    with pytest.raises(NoFigure) as caught:
        hosts(market, name, at=at, now=NOW)
    assert str(caught.value) == sentence
    assert len(caught.value.choices) == choice
