"""A small market for tests of costs and hosts, beside the flock's: tiers, hours, batches, plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.render.text import to_text
from commands.hosts import hosts
from tests import small
from tests.bots import NOW
from tests.discord import flock

if TYPE_CHECKING:
    from bot.core.catalog import Catalog

LONG = {"above_context_tokens": "200000"}


def tables() -> flock.Tables:
    """The flock's lines, and more prices.

    Roc 2 has a batch price and a tier; Eagle 3 peak hours and no cache-read rate; Eagle 2 is on
    promo; Roc Mini 1 has a window of 8,000 tokens. Five hosts sell Roc 2.
    """
    lines = flock.tables()
    lines["model"][2]["context_tokens"] = "8000"
    lines["price"] += [
        small.price("roc-2", "0.5", "2", mode="batch", cache_read_mtok="0.05"),
        small.price("roc-2", "2", "6", valid_from="2026-05-01", **LONG),
        small.price(
            "eagle-2", "1", "5", seller="bolt", kind="promo", promised_through="2026-12-24"
        ),
    ]
    lines["price_window"] = [small.window("eagle-3", "01:00", "04:00", seller="bolt")]
    lines["offer"] += [
        small.offer("roc-2", "dear", "2", "8"),
        small.offer("roc-2", "hub", "0.5", "2", host_model_id="hub/roc-2-0731"),
        small.offer("roc-2", "hub", "0.25", "1", mode="batch", host_model_id="hub/roc-2:batch"),
        small.offer("roc-2", "hub", "1", "3", host_model_id="hub/roc-2-0731", **LONG),
        *(small.offer("roc-2", f"host {n}", str(n), "9") for n in range(3, 11)),
    ]
    lines["plan"] = [
        plan("acme", "Roc Pro", "20"),
        plan("acme", "Roc Max", "100", source="https://acme.example/max"),
    ]
    return lines


def with_companies() -> flock.Tables:
    """The shop's lines, with two hosts of Crow's, one of Bolt's, and one with a sign in it."""
    lines = tables()
    lines["company"].append(small.company("crow", "Crow", makes_llm="no"))
    lines["alias"].append({"kind": "company", "id": "crow", "alias": "乌鸦"})
    lines["offer"] += [
        small.offer("roc-1", "Crow Cloud", "0.4", "2"),
        small.offer("roc-mini-1", "Crow Nest AI", "0.1", "0.4", cache_read_mtok="0.01"),
        small.offer("eagle-2", "Bolt Cloud", "9", "9"),
        small.offer("roc-1", "Rock & Roll Inference", "0.4", "2"),
    ]
    return lines


def plan(company: str, name: str, usd: str, **more: str) -> small.Line:
    """A line of plans.csv."""
    return {"company": company, "plan": name, "usd_per_month": usd} | {
        "checked": "2026-11-01",
        "source": small.PAGE,
        **more,
    }


def said(market: Catalog, name: str | None = None, at: str | None = None, page: int = 1) -> str:
    """What /hosts answers, as text."""
    return to_text(hosts(market, name, page, at=at, now=NOW))
