"""Each figure of the article that the product began with comes back from the bot.

The article: "AI Commentary, Part 12", undated; its day, 2026-05-29, is inferred from the
market caps in it. What it says of Kimi's maker is wrong and is corrected where it matters.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.console import record
from tests.small import BILLION

DAY = "2026-05-29"
VALUATIONS = {  # billions of US dollars: low, high, whether roughly said
    "alibaba": (300, 300, True),
    "bytedance": (600, 600, True),
    "deepseek": (45, 50, True),  # a range without "~", kept as roughly said
    "minimax": (34, 34, True),
    "ibm": (280, 280, False),
    "adobe": (100, 100, False),
    "oracle": (649, 649, False),
    "sap": (200, 200, False),
}
PRICES = {  # US dollars per million tokens: input, output
    "kimi-k2-thinking": (0.6, 2.5),
    "claude-opus-4-7": (5, 25),
}
RANKS = {"aime-2025": 4, "hle": 3}  # of Kimi K2 Thinking: "High School Math", "Overall on HLE"


@pytest.fixture(scope="session")
def title(catalog) -> str:
    """What the article is called where its figures are shown."""
    return catalog.sources["origin-article"].title


def facts(line: str, title: str) -> list[dict[str, Any]]:
    """What the answer to a line says that the article says."""
    found = record(line)
    assert found["ok"], found["error"]
    return [fact for fact in found["facts"] if fact["source"] == title]


@pytest.mark.parametrize("company", VALUATIONS)
def test_each_of_the_eight_valuations_comes_back(company, title):
    low, high, approximate = VALUATIONS[company]
    [fact] = facts(f"/valuation {company}", title)
    assert (fact["entity"], fact["property"]) == (company, "valuation_usd")
    assert (fact["low"], fact["high"]) == (low * BILLION, high * BILLION)
    assert fact["unit"] == "USD"
    assert fact["as_of"] == DAY
    assert fact["approximate"] is approximate


@pytest.mark.parametrize("company", VALUATIONS)
def test_where_the_article_is_not_the_newest_its_day_is_said_to_be_inferred(company, title):
    text = record(f"/valuation {company}")["text"]
    assert f"is what {title} says; its day, 29 May 2026, is inferred." in text


@pytest.mark.parametrize(
    ("line", "model"),
    [
        ("/price kimi k2 thinking", "kimi-k2-thinking"),
        ("/price claude opus 4.7", "claude-opus-4-7"),
        ("/sources kimi k2 thinking", "kimi-k2-thinking"),
        ("/sources claude opus 4.7", "claude-opus-4-7"),
    ],
)
def test_the_prices_of_both_models_come_back_as_the_article_has_them(line, model, title):
    said = {f["property"]: f for f in facts(line, title) if "per_mtok" in f["property"]}
    found = (said["input_usd_per_mtok"]["value"], said["output_usd_per_mtok"]["value"])
    assert found == PRICES[model]
    assert {fact["entity"] for fact in said.values()} == {model}
    assert {fact["as_of"] for fact in said.values()} == {DAY}
    assert {fact["unit"] for fact in said.values()} == {"USD/Mtok"}


@pytest.mark.parametrize("model", PRICES)
def test_the_makers_own_price_is_the_same_with_its_own_day_and_source(model, title):
    mine = {
        fact["property"]: fact["value"]
        for fact in record(f"/price {model}")["facts"]
        if fact["entity"] == model and fact["source"] != title and fact["kind"] == "list"
    }
    assert (mine["input_usd_per_mtok"], mine["output_usd_per_mtok"]) == PRICES[model]


@pytest.mark.parametrize("model", PRICES)
def test_the_article_is_shown_to_agree_with_the_price(model, title):
    assert f"{title} says the same: " in record(f"/price {model}")["text"]


@pytest.mark.parametrize("line", ["/price kimi k2 thinking", "/sources kimi k2 thinking"])
def test_both_ranks_come_back(line, title):
    said = {f["property"]: f for f in facts(line, title) if f["property"].startswith("rank:")}
    assert {key: fact["value"] for key, fact in said.items()} == {
        f"rank:{benchmark}": rank for benchmark, rank in RANKS.items()
    }
    assert {(fact["entity"], fact["as_of"], fact["unit"]) for fact in said.values()} == {
        ("kimi-k2-thinking", DAY, "rank")
    }


@pytest.mark.parametrize(
    "line", ["/price kimi", "/price kimi k2 thinking", "/valuation bytedance", "/valuation kimi"]
)
def test_that_bytedance_makes_kimi_is_corrected_where_it_matters(line, title):
    corrected = [row for row in record(line)["text"].splitlines() if row.startswith("Correction")]
    assert any(title in row and "ByteDance" in row and "Moonshot AI" in row for row in corrected)


def test_only_a_tenth_is_corrected_to_the_exact_shares(title):
    text = record("/compare kimi k2 thinking | claude opus 4.7")["text"]
    assert text.startswith("Kimi K2 Thinking costs 12 % of Claude Opus 4.7 on input and 10 % on")
    assert any(
        row.startswith("Correction") and title in row and "1/10" in row for row in text.splitlines()
    )


def test_of_the_articles_eight_companies_only_estimates_and_talks_are_not_solid(title):
    kinds = {company: facts(f"/valuation {company}", title)[0]["kind"] for company in VALUATIONS}
    assert kinds.pop("bytedance") == "estimate"
    assert kinds.pop("deepseek") == "reported_talks"
    assert set(kinds.values()) == {"market_cap"}
