"""/facts … what: hours, cache, batch and promo of a price, each said alone with its figures."""

from __future__ import annotations

from typing import Any

import pytest

from bot.render.record import to_record
from bot.render.text import to_text
from commands.facts import facts
from tests import small as lists
from tests.bots import NOW
from tests.console import record

CACHE = {"cache_read_mtok": "0.2", "cache_write_mtok": "2.5"}
LONG = {"cache_write_long_mtok": "4", "long_cache_hours": "1"}
HOURS = """\
Roc 2 costs 2 times its list price at peak hours: $4.00 per million input tokens, against $2.00 at \
off-peak hours. Peak hours are 01:00–10:00 UTC, Monday to Friday. It is off-peak next at \
2026-11-23 10:00 UTC.

Peak (now), USD per million tokens
  Input        $4.00
  Output      $16.00
  Cache read   $0.40
  Cache write  $5.00
  Blended 3:1  $7.00

Off-peak, USD per million tokens
  Input        $2.00
  Output       $8.00
  Cache read   $0.20
  Cache write  $2.50
  Blended 3:1  $3.50
"""


def lead(market: Any, what: str, name: str = "roc") -> str:
    return to_text(facts(market, name, what, now=NOW)).partition("\n")[0]


def said(market: Any, what: str, name: str = "roc") -> list[tuple[str, object, str]]:
    """Return the figures of an answer about a price: property, value and kind."""
    found = to_record("", facts(market, name, what, now=NOW))["facts"]
    return [(f["property"], f["value"], f["kind"]) for f in found if "_per_mtok" in f["property"]]


def test_hours_name_what_is_charged_at_each(small):
    prices = [lists.price("roc-2", "2", "8", **CACHE), lists.price("roc-1", "1", "4")]
    market = small(price=prices, price_window=[lists.window("roc-2", "01:00", "10:00")])
    assert to_text(facts(market, "roc", "hours", now=NOW)).startswith(HOURS)
    assert said(market, "hours")[:2] == [
        ("input_usd_per_mtok", 4, "peak"),
        ("input_usd_per_mtok", 2, "list"),
    ]
    assert ("output_usd_per_mtok", 16, "peak") in said(market, "hours")
    found = to_record("", facts(market, "roc", "hours", now=NOW))["facts"]
    [hours] = [f for f in found if f["property"] == "peak_multiplier"]
    assert (hours["value"], hours["source"]) == (2, lists.PAGE)
    assert lead(market, "hours", "roc 1") == "Roc 1 costs the same at all hours."


def test_reduced_hours_and_ended_sales(small):
    night = lists.window("roc-2", "16:30", "00:30", kind="off_peak", multiplier="0.25")
    ended = lists.price("roc-1", "1", "4", valid_to="2026-01-01", **CACHE)
    market = small(price=[lists.price("roc-2", "2", "8"), ended], price_window=[night])
    assert lead(market, "hours").startswith(
        "Roc 2 costs 25 % of its list price at off-peak hours: $0.50 per million input tokens, "
        "against $2.00 at peak hours. Off-peak hours are"
    )
    gone = "Roc 1 is no longer sold by its maker"
    for what in ("hours", "batch", "promo"):
        assert lead(market, what, "roc 1") == f"{gone}."
    assert lead(market, "cache_read", "roc 1") == (
        f"{gone}; cached input was last read at $0.20 per million tokens, 20 % of its input price."
    )
    assert lead(market, "cache_write", "roc 1") == (
        f"{gone}; it last wrote to the cache at $2.50 per million tokens, 250 % of its input price."
    )


def test_the_cache_is_said_with_its_share_of_the_input_price(small):
    market = small(price=[lists.price("roc-2", "2", "8", **CACHE, **LONG)])
    assert lead(market, "cache_read") == (
        "Roc 2 reads cached input at $0.20 per million tokens, 10 % of its input price."
    )
    assert said(market, "cache_read") == [("cache_read_usd_per_mtok", 0.2, "list")]
    text = to_text(facts(market, "roc", "cache_write", now=NOW))
    assert text.startswith(
        "Roc 2 writes to the cache at $2.50 per million tokens, 125 % of its input price.\n\n"
        "What is to be kept for 1 hour is written at $4.00 per million tokens.\n"
    )
    assert said(market, "cache_write") == [
        ("cache_write_usd_per_mtok", 2.5, "list"),
        ("cache_write_long_usd_per_mtok", 4, "list"),
    ]


def test_the_cache_has_other_prices_at_other_hours(small):
    market = small(
        price=[lists.price("roc-2", "2", "8", **CACHE, **LONG)],
        price_window=[lists.window("roc-2", "01:00", "10:00")],
    )
    text = to_text(facts(market, "roc", "cache_read", now=NOW))
    assert text.startswith(
        "Roc 2 reads cached input at $0.40 per million tokens at peak hours and $0.20 at off-peak "
        "hours, 10 % of its input price.\n\nPeak hours are 01:00–10:00 UTC"
    )
    assert said(market, "cache_read") == [
        ("cache_read_usd_per_mtok", 0.4, "peak"),
        ("cache_read_usd_per_mtok", 0.2, "list"),
    ]
    longer = "What is to be kept for 1 hour is written at $8.00 or $4.00 per million tokens."
    assert longer in to_text(facts(market, "roc", "cache_write", now=NOW))


def test_what_is_free_or_not_known_is_said_to_be(small):
    free = {"cache_read_mtok": "0", "cache_write_mtok": "0"}
    market = small(price=[lists.price("roc-2", "2", "8"), lists.price("roc-1", "0", "0", **free)])
    assert lead(market, "cache_read") == "The cache-read price of Roc 2 is not known."
    assert lead(market, "cache_write") == "The cache-write price of Roc 2 is not known."
    assert lead(market, "batch") == "No batch price is known for Roc 2."
    assert lead(market, "cache_read", "roc 1") == (
        "Roc 1 reads cached input at no charge, as it reads all input."
    )
    assert lead(market, "cache_write", "roc 1").startswith("Roc 1 writes to the cache at no charge")
    assert said(market, "cache_read") == said(market, "batch") == []


BATCHES = {
    (
        "1",
        "4",
    ): "$1.00 input and $4.00 output per million tokens in a batch, 50 % of its list price.",
    (
        "1",
        "2",
    ): "$1.00 input and $2.00 output per million tokens in a batch: 50 % of its list price "
    "on input, 25 % on output.",
    ("1", ""): "$1.00 input per million tokens in a batch, 50 % of its list price.",
}


@pytest.mark.parametrize("rates", BATCHES)
def test_a_batch_is_said_with_its_share_of_the_list_price(small, rates):
    market = small(
        price=[lists.price("roc-2", "2", "8"), lists.price("roc-2", *rates, mode="batch")]
    )
    assert lead(market, "batch") == f"Roc 2 costs {BATCHES[rates]}"
    assert said(market, "batch")[0] == ("batch_input_usd_per_mtok", 1, "list")


def test_a_batch_of_what_is_free_has_no_share(small):
    market = small(
        price=[lists.price("roc-2", "0", "0"), lists.price("roc-2", "0", "0", mode="batch")]
    )
    assert lead(market, "batch") == (
        "Roc 2 costs $0.00 input and $0.00 output per million tokens in a batch."
    )


def test_a_promo_is_said_with_its_end_and_the_list_price(small):
    promo = lists.price("roc-2", "1", "4", kind="promo", valid_to="2026-12-24")
    market = small(price=[lists.price("roc-2", "2", "8"), promo, lists.price("roc-1", "1", "4")])
    assert lead(market, "promo") == (
        "Roc 2 costs $1/$4 per million tokens now, input/output. A promo, until 24 Dec 2026. List "
        "price, input/output: $2/$8."
    )
    assert said(market, "promo") == [
        ("input_usd_per_mtok", 1, "promo"),
        ("output_usd_per_mtok", 4, "promo"),
        ("input_usd_per_mtok", 2, "list"),
        ("output_usd_per_mtok", 8, "list"),
    ]
    assert lead(market, "promo", "roc 1") == (
        "No promo on Roc 1 is known; its list price is $1/$4 per million tokens, input/output."
    )


def test_a_promo_to_come_is_announced(small):
    promo = {"kind": "promo", "valid_from": "2026-12-01", "valid_to": "2026-12-24"}
    market = small(price=[lists.price("roc-2", "2", "8"), lists.price("roc-2", "1", "4", **promo)])
    assert lead(market, "promo") == (
        "A promo on Roc 2 begins on 1 Dec 2026: $1/$4 per million tokens, input/output."
    )


def test_the_blended_price_is_said_with_what_it_is_of(small):
    market = small(price=[lists.price("roc-2", "2", "8")])
    assert lead(market, "blended") == (
        "Roc 2 costs $3.50 per million tokens blended 3:1, from $2/$8 input/output."
    )
    assert said(market, "blended") == [
        ("input_usd_per_mtok", 2, "list"),
        ("output_usd_per_mtok", 8, "list"),
    ]
    reads = small(price=[lists.price("roc-2", "2", "")])
    assert lead(reads, "blended") == "Roc 2 has no input and output price per token to blend."


async def test_they_are_chosen_from_the_list_of_facts(ada):
    reply = await ada.slash("facts", name="roc", what="cache_read")
    assert reply.text.startswith(
        "Roc 2 reads cached input at $0.10 per million tokens, 10 % of its"
    )
    promo = await ada.choose(reply, "Promo")
    assert promo.text.startswith("No promo on Roc 2 is known; its list price is $1/$4 per million")
    mini = await ada.choose(promo, "Roc Mini 1")
    assert mini.text.startswith("No promo on Roc Mini 1 is known")


def test_the_real_data_answers_what_people_ask():
    facts = record("/facts opus what:cache_read")["facts"]
    assert [fact["property"] for fact in facts][:1] == ["cache_read_usd_per_mtok"]
    assert record("/facts anthropic what:batch")["text"].startswith("Claude ")
