"""/cost under: the current text models with which a workload costs at most a price."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.errors import NoFigure
from bot.render.text import to_text
from commands.cost import Said, cost
from tests import small as made
from tests.bots import NOW
from tests.commands import shop

UNDER = {"tokens_in": "10k", "tokens_out": "1k", "requests": "10"}


def listed(market: Any, under: str, **said: Any) -> str:
    options: dict[str, Any] = {**UNDER, **said, "under": under}
    return to_text(cost(market, [], Said(**options), now=NOW))


def test_models_are_listed_the_cheapest_first_up_to_the_price_itself(small):
    text = listed(small(**shop.tables()), "4.50")
    assert text.startswith(
        "2 current text models cost at most $4.50 a month for 10 requests a day, each 10K tokens "
        "in and 1,000 out; the cheapest is Roc 2 at $4.20 a month."
    )
    assert "Per month, US dollars\n  Roc 2    $4.20\n  Eagle 2  $4.50\n" in text
    assert "Left out: 1 model with a context window below 11K tokens." in text
    assert "Promo price: Eagle 2." in text
    assert "Context window unknown: Eagle 2." in text
    assert "Roc 1" not in text


def test_a_cent_less_leaves_the_dearer_one_out(small):
    text = listed(small(**shop.tables()), "4.49")
    assert text.startswith("1 current text model costs at most $4.49 a month")


def test_with_peak_hours_the_sum_is_a_range(small):
    text = listed(small(**shop.tables()), "20")
    assert "Eagle 3  $18.00–$36.00" in text
    assert "counted by what it is off-peak" in text


def test_stand_in_rates_are_said(small):
    text = listed(small(**shop.tables()), "20", batch=True, cached=50)
    assert "No batch price known, standard rates used: Eagle 2 and Eagle 3." in text
    assert "Cache-read rate unknown, input rate used: Eagle 2 and Eagle 3." in text


def test_in_all_means_the_total(small):
    text = listed(small(**shop.tables()), "0.14", per="all")
    assert text.startswith("1 current text model costs at most $0.14 in all for 10 requests, each")


def test_when_nothing_is_so_cheap_the_cheapest_is_named(small):
    with pytest.raises(
        NoFigure, match=r"at most \$1\.00 a month .* cheapest is Roc 2 at \$4\.20 a"
    ):
        listed(small(**shop.tables()), "1")


def test_when_nothing_takes_such_a_request_that_is_said(small):
    lines = shop.tables()
    for line in lines["model"]:
        line["context_tokens"] = "8000"
    with pytest.raises(
        NoFigure, match="No current text model with a known price takes 10 requests"
    ):
        listed(small(**lines), "100")


def crowd(count: int) -> dict[str, list[made.Line]]:
    lines = shop.tables()
    for n in range(count):
        lines["model"].append(made.model(f"wren-{n:02}", f"Wren {n:02}"))
        lines["price"].append(made.price(f"wren-{n:02}", f"{n + 1}", "0", valid_from="2026-01-01"))
    return lines


async def test_pages_turn_in_place_and_back(nest, flock, ada):
    flock.change(crowd(30))
    await nest.restart()
    first = await ada.slash("cost", **UNDER, under="1k", cached=10)
    assert "Page 1 of 3." in first.text
    assert first.buttons == ("Chart", "Next page")
    second = await ada.press(first, "Next page")
    assert second.updated
    assert "Page 2 of 3." in second.text
    assert second.buttons == ("Chart", "Previous page", "Next page")
    last = await ada.press(second, "Next page")
    assert last.buttons == ("Chart", "Previous page")
    names = [line for page in (first, second, last) for line in page.text.split("\n")]
    rows = [line for line in names if line.startswith("`")]
    assert len(rows) == len(set(rows)) == 33
    back = await ada.press(last, "Previous page")
    assert back.text == second.text
    assert (await ada.press(back, "Previous page")).text == first.text
    asked = await ada.slash("cost", **UNDER, under="$1,000", cached=10, page=3)
    assert asked.text == last.text
    beyond = await ada.slash("cost", **UNDER, under="1k", cached=10, page=999)
    assert beyond.text == last.text


async def test_one_of_the_models_is_chosen_with_its_rates(nest, flock, ada):
    flock.change(shop.tables())
    await nest.restart()
    reply = await ada.slash("cost", **UNDER, under="20")
    one = await ada.choose(reply, "Eagle 2")
    assert one.text == (await ada.slash("cost", **UNDER, first="eagle 2")).text
