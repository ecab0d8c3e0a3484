"""/cost: what a workload costs with up to four models."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.errors import NoFigure, WrongCall
from bot.render.record import to_record
from bot.render.text import to_text
from commands.cost import Said, cost
from tests.bots import NOW
from tests.commands import shop


@pytest.fixture
def market(small):
    return small(**shop.tables())


def asked(market: Any, *names: str, **said: Any) -> str:
    options: dict[str, Any] = {"tokens_in": "10k", "tokens_out": "1k", **said}
    return to_text(cost(market, names, Said(**options), now=NOW))


def test_two_models_are_compared_by_an_exact_ratio(market):
    text = asked(market, "roc 2", "eagle 3", requests="10")
    assert text.startswith(
        "Roc 2 costs 23.3 % of Eagle 3: $4.20 a month against $18.00 a month off-peak, for 10 "
        "requests a day, each 10K tokens in and 1,000 out."
    )
    assert "Eagle 3          4.29 times" in text
    assert "– at peak hours  8.57 times" in text
    assert "Eagle 3 has peak hours; it is off-peak now." in text


def test_a_model_with_peak_hours_is_reckoned_at_both_with_now_marked(market):
    text = asked(market, "eagle 3", requests="10")
    assert text.startswith("Eagle 3 costs $18.00 a month off-peak and $36.00 at peak hours for 10 ")
    assert "Off-peak (now), US dollars\n  Per request  $0.06\n" in text
    assert "Peak, US dollars\n  Per request  $0.12\n" in text
    assert "At peak hours it costs 2 times the price shown." in text


def test_at_peak_hours_those_are_marked(market):
    said = Said("10k", "1k")
    text = to_text(cost(market, ["eagle 3"], said, now=NOW.replace(hour=2)))
    assert "Peak (now), US dollars" in text
    assert "Off-peak, US dollars" in text


@pytest.mark.parametrize(
    ("names", "said", "reason"),
    [
        (["roc"], {}, "Standard list price."),
        (["roc"], {"batch": True}, "Batch list price."),
        (["roc"], {"tokens_in": "300k"}, "A request is above 200K input tokens: that tier's"),
        (
            ["roc"],
            {"tokens_in": "300k", "batch": True},
            "No batch price is known for this: standard rates used.",
        ),
        (["eagle"], {"batch": True}, "No batch price is known for this: standard rates used."),
        (["eagle"], {"cached": 50}, "Cache-read rate unknown: input rate used."),
        (["roc"], {"cached": 50}, "What is written to the cache is not counted."),
        (["eagle 2"], {}, "Standard promo price, which is promised at least through 24 Dec 2026."),
        (["roc 1"], {}, "Standard price when its maker last sold it."),
        (["roc mini 1"], {}, "A request is longer than its context window of 8,000 tokens."),
    ],
)
def test_it_says_which_rate_it_used_and_why(market, names, said, reason):
    assert reason in asked(market, *names, **said)


def test_up_to_the_tier_nothing_is_said_of_it(market):
    assert "above 200K" not in asked(market, "roc", tokens_in="200k")
    assert "No batch price" not in asked(market, "roc")


def test_all_from_the_cache_shows_no_rate_of_input(market):
    text = asked(market, "roc", cached=100)
    assert "Cache read  $0.10" in text
    assert "  Input" not in text
    assert text.startswith("Roc 2 costs $0.005 for a request")


def test_one_side_may_be_left_out(market):
    text = asked(market, "roc", tokens_out=None)
    assert text.startswith("Roc 2 costs $0.01 for a request of 10K tokens in and 0 out.")
    assert "  Output" not in text


@pytest.mark.parametrize(
    ("per", "lead"),
    [
        ("day", "Roc 2 costs $42.00 a month for 100 requests a day, each 10K"),
        ("month", "Roc 2 costs $1.40 a month for 100 requests a month, each 10K"),
        ("all", "Roc 2 costs $1.40 in all for 100 requests, each 10K"),
    ],
)
def test_requests_are_a_days_a_months_or_in_all(market, per, lead):
    assert asked(market, "roc", requests="100", per=per).startswith(lead)


def test_models_without_a_price_are_named_and_the_rest_reckoned(small):
    lines = shop.tables()
    lines["price"] = [line for line in lines["price"] if line["model"] != "eagle-3"]
    market = small(**lines)
    text = asked(market, "roc", "eagle 3")
    assert text.startswith("Roc 2 costs $0.014 for a request")
    assert "No price per token in US dollars is known for Eagle 3." in text
    with pytest.raises(NoFigure, match=r"No price per token in US dollars is known for Eagle 3\."):
        asked(market, "eagle 3")


def test_a_company_stands_for_its_flagship(market):
    answer = cost(market, ["acme"], Said("10k", "1k"), now=NOW)
    assert (answer.entities[0].ref.kind, answer.entities[0].shown) == ("company", "roc-2")
    with pytest.raises(NoFigure, match="Crane & Söhne"):
        asked(market, "crane")


@pytest.mark.parametrize(
    ("names", "said", "sentence"),
    [
        ([], {}, "Name a model or a price to stay under"),
        (["roc"], {"under": "5", "requests": "1"}, "not both"),
        ([], {"under": "5"}, "needs the number of requests"),
        ([], {"under": "cheap", "requests": "1"}, "“cheap” as US dollars"),
        (["roc"], {"tokens_in": "2.000"}, "“2.000” as a whole number"),
        (["roc"], {"requests": "some"}, "“some” as a whole number"),
        (["roc"], {"tokens_in": None, "tokens_out": None}, "Say how many tokens a request"),
        (["roc"], {"per": "year"}, "“year” is none of day, month, all"),
        (["roc"], {"cached": 101}, "from 0 to 100 per cent"),
        (["roc", "roc 2"], {}, "are the same thing"),
    ],
)
def test_what_cannot_be_read_is_said(market, names, said, sentence):
    with pytest.raises(WrongCall, match=sentence):
        asked(market, *names, **said)


def test_each_sum_and_rate_is_a_fact_with_source_and_day(market):
    said = Said("10k", "1k", "10", cached=50)
    facts = to_record("", cost(market, ["roc", "eagle"], said, now=NOW))["facts"]
    sums = {(f["entity"], f["kind"]): f["value"] for f in facts if f["property"] == "cost_usd"}
    assert sums["roc-2", "request"] == 0.0095
    assert sums["roc-2", "month"] == 2.85
    assert sums["eagle-3", "month peak"] == 36
    assert all(f["source"] and f["as_of"] and f["checked"] for f in facts)
    rates = {(f["entity"], f["property"], f["kind"]): f["value"] for f in facts}
    assert rates["roc-2", "cache_read_usd_per_mtok", "list"] == 0.1
    assert rates["eagle-3", "input_usd_per_mtok", "peak"] == 8
