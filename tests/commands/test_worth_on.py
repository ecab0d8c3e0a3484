"""/valuation with a day: the figure that stood then, whatever is known today beside it."""

from __future__ import annotations

import pytest

from bot.core.errors import WrongCall
from tests import small as made
from tests.console import console_on, record, said

THEN = "On 31 Mar 2025, the last known valuation of Anthropic was $61.5B (post-money, 3 Mar 2025)."
TODAY = (
    "Today: Anthropic has a post-money valuation of $965B, from its round of 28 May 2026 "
    "(179 days old). That is 15.7 times what it was on 3 Mar 2025."
)


def paragraphs(line: str) -> list[str]:
    return said(line).split("\n\n")


def answer(small, line: str, *rows: dict[str, str]) -> list[str]:
    """The paragraphs that are printed on a small data set with some valuations."""
    text: str = record(line, console_on(small(valuation=list(rows))))["text"]
    return text.split("\n\n")


def test_the_figure_that_stood_on_the_day_comes_first_and_then_that_of_today():
    assert paragraphs("/valuation anthropic on:2025-03-31")[:2] == [
        THEN,
        TODAY,
    ]


def test_each_figure_has_its_day_and_source_the_one_of_the_day_first():
    facts = record("/valuation anthropic on:2025-03-31")["facts"]
    assert [(fact["value"], fact["as_of"]) for fact in facts] == [
        (61_500_000_000, "2025-03-03"),
        (965_000_000_000, "2026-05-28"),
    ]
    assert "anthropic.com" in said("/valuation anthropic on:2025-03-31").split("US dollars · ")[1]


def test_an_old_market_cap_is_said_with_its_own_day():
    assert paragraphs("/valuation nvidia on:2026-05-19")[0] == (
        "On 19 May 2026, the last known valuation of NVIDIA was ~$4.6T (market cap, 15 Jan 2026)."
    )


def test_by_a_day_before_all_figures_the_first_one_is_named():
    assert paragraphs("/valuation anthropic on:1999-01-01")[0] == (
        "No figure for Anthropic is known by 1 Jan 1999; the first is ~$18.5B (post-money, "
        "Feb 2024)."
    )


def test_talks_of_that_time_are_said_after_the_solid_figure():
    assert paragraphs("/valuation anthropic on:2024-12-31")[:2] == [
        "On 31 Dec 2024, the last known valuation of Anthropic was ~$18.5B (post-money, Feb 2024).",
        "Also known by then: ~$30–40B (in talks, Oct 2024).",
    ]


def test_a_month_counts_when_it_is_over(small):
    rows = made.valuation("acme", "2026-03", 10), made.valuation("acme", "2026-04", 20)
    within = answer(small, "/valuation acme on:2026-04-29", *rows)[0]
    assert within == (
        "On 29 Apr 2026, the last known valuation of Acme was $10B (post-money, Mar 2026)."
    )
    over = answer(small, "/valuation acme on:2026-04-30", *rows)
    assert over[:2] == [
        "On 30 Apr 2026, the last known valuation of Acme was $20B (post-money, Apr 2026).",
        "That is the figure of today too.",
    ]


def test_where_there_were_only_talks_they_are_called_so(small):
    talks = made.valuation("acme", "2026-03-02", 10, kind="reported_talks")
    closed = made.valuation("acme", "2026-11-10", 20)
    then, now = answer(small, "/valuation acme on:2026-05-31", talks, closed)[:2]
    assert then == (
        "On 31 May 2026, Acme had no closed valuation; the last known figure was $10B (in talks, "
        "2 Mar 2026)."
    )
    assert now == "Today: Acme has a post-money valuation of $20B, from its round of 10 Nov 2026."


def test_a_company_without_any_figure_has_none_on_a_day_either(small):
    assert answer(small, "/valuation bolt on:2026-05-31")[0] == (
        "No public valuation is known for Bolt."
    )


def test_a_product_leads_to_its_maker_on_a_day_too():
    text = said("/valuation claude on:2025-03-31")
    assert text.startswith("On 31 Mar 2025, the last known valuation of Anthropic was $61.5B")
    assert "“claude” leads to Anthropic." in text


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "/valuation anthropic on:2030-01-01",
            "“2030-01-01” is yet to come. Name a day in the past.",
        ),
        (
            "/valuation anthropic on:March",
            "I cannot read “March” as a day. Write it like /valuation … on:2026-05-31.",
        ),
        ("/valuation anthropic | openai on:2025-03-31", "on: goes with one company only."),
    ],
)
def test_a_day_that_cannot_be_answered_is_told_why(line, sentence):
    with pytest.raises(WrongCall) as told:
        said(line)
    assert str(told.value) == sentence
