"""/price with a day: what is said of a day to come, and what is only known of today."""

from __future__ import annotations

from tests import small as made
from tests.console import console_on, record, said


def answer(small, line: str, **model: str) -> str:
    """What is printed on a small data set whose Roc 1 is as told, at one price."""
    models = [made.model("roc-1", "Roc 1", **model), made.model("roc-2", "Roc 2")]
    prices = [made.price("roc-1", "2", "8"), made.price("roc-2", "1", "4", valid_from="2026-05-01")]
    text: str = record(line, console_on(small(model=models, price=prices)))["text"]
    return text


def test_by_a_day_after_its_retirement_no_price_can_be_said(small):
    text = answer(small, "/price roc 1 on:2026-12-05", retires_on="2026-12-01")
    assert text.startswith(
        "Roc 1 is to be retired on 1 Dec 2026: no price can be said for it on 5 Dec 2026."
    )
    assert "$2" not in text
    assert "Roc 1 will be retired on 1 Dec 2026." in text
    assert "was retired" not in text


def test_before_its_retirement_it_still_has_a_price(small):
    text = answer(small, "/price roc 1 on:2026-11-30", retires_on="2026-12-01")
    assert text.startswith("Roc 1 will cost $2.00 input")


def test_a_model_that_will_be_retired_by_then_is_no_other_model(small):
    text = answer(small, "/price roc 2 on:2026-12-05", retires_on="2026-12-01")
    assert "Roc 1" not in text
    assert "Roc 1" in answer(small, "/price roc 2 on:2026-11-30", retires_on="2026-12-01")


def test_no_hours_of_another_day_are_those_of_now():
    text = said("/price deepseek on:2026-12-25")
    assert "(now)" not in text
    assert "next at" not in text
    assert "Off-peak, USD per million tokens" in text
    assert "(now), USD" in said("/price deepseek")


def test_what_is_known_only_of_today_says_so(small):
    text = answer(small, "/price roc 1 on:2026-12-05")
    assert "Maker, as known today: Acme" in text
    assert "Other models that are current today, input/output on 5 Dec 2026\n  Roc 2" in text
    today = answer(small, "/price roc 1")
    assert "Maker: Acme" in today
    assert "Other current models, input/output" in today


def test_of_a_company_only_what_is_on_sale_that_day_is_listed(small):
    ahead = answer(small, "/price acme on:2026-12-05", retires_on="2026-12-01")
    assert "Roc 1" not in ahead
    past = answer(small, "/price acme on:2026-05-05", released="2026-06-01")
    assert "Roc 1" not in past
    assert "Roc 2" in past
    assert "as known today" in past


def test_a_price_that_is_only_known_of_later_is_none_of_a_day_in_the_past(small):
    past = answer(small, "/price roc 2 on:2026-05-05")  # Roc 1: no release, no start of its price
    assert past.startswith("Roc 2 cost $1.00 input")
    assert "Roc 1" not in past
    early = answer(small, "/price acme on:2026-05-05")
    assert "Roc 1" not in early
    assert "1 current model, 1 of them" in early


def test_on_a_day_before_its_first_known_price_that_day_is_said_and_no_other_price():
    text = said("/price gpt-4 on:2023-03-31")
    assert text.startswith(
        "No public price of GPT-4 is known on 31 Mar 2023.\n\n"
        "The first price known began on 11 Jun 2025, input/output: $30/$60.\n"
    )
    for later in ("GPT-5", "GPT-6", "Rosalind"):
        assert later not in text
    assert said("/price gpt-5-search-api on:2023-03-31").startswith(
        "No public price of GPT-5 Search API is known on 31 Mar 2023."
    )
