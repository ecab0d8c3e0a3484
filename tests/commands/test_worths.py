"""How a valuation is said wherever it stands: its kind, its caveat, and each round once."""

from __future__ import annotations

import pytest

from bot.core.pictures import Steps
from commands.valuation import valuation
from tests import small as made
from tests.bots import NOW
from tests.console import console_on, record, said


@pytest.mark.parametrize("company", ["xai", "cursor"])
def test_the_price_of_a_takeover_is_no_sale_of_existing_shares(company):
    lead = said(f"/valuation {company}").partition("\n")[0]
    assert "by the price agreed in a merger or takeover" in lead
    assert "sale of existing shares" not in lead
    assert record(f"/valuation {company}")["facts"][0]["kind"] == "acquisition"


def test_a_sale_of_shares_is_still_called_one():
    assert "in a sale of existing shares" in said("/valuation bytedance").partition("\n")[0]


def test_a_takeover_is_solid_and_stands_in_the_history_as_a_deal(small):
    rows = [
        made.valuation("acme", "2026-05", 10, kind="acquisition"),
        made.valuation("acme", "2026-06", 20, kind="reported_talks"),
    ]
    console = console_on(small(valuation=rows))
    assert "takeover, May 2026" in record("/valuation acme", console)["text"].partition("\n")[0]
    assert "May 2026 deal" in record("/history acme", console)["text"]


def test_a_peak_is_called_one_in_the_first_line_and_in_every_list():
    lead = said("/valuation zhipu").partition("\n")[0]
    assert lead.endswith("That was a peak, not a close.")
    assert "24 Jun 2026 cap  ~$128B peak" in said("/history zhipu")
    assert "at ~$128B peak." in said("/valuation zhipu | apple").partition("\n")[0]


def test_a_chart_marks_a_lower_bound_and_a_peak_as_the_table_does(small):
    rows = [
        made.valuation("acme", "2025-05", 33, bound="above", approximate="yes"),
        made.valuation("acme", "2026-02", 40, bound="peak"),
        made.valuation("acme", "2026-05", 20),
    ]
    answer = valuation(small(valuation=rows), ["acme"], now=NOW)
    chart = answer.chart() if answer.chart else None
    assert isinstance(chart, Steps)
    assert [step.said for step in chart.lines[0].steps] == [">$33B", "$40B peak", "$20B"]


def test_a_mark_that_was_topped_is_called_a_lower_bound():
    lead = said("/valuation samsung").partition("\n")[0]
    assert lead.endswith("Its source says only that it was more than that.")
    assert "28 Jul 2026 cap     >$5T" in said("/valuation apple")
    assert "Samsung Electronics   >$1T" in said("/companies")


def test_an_exact_figure_has_no_such_sentence():
    assert said("/valuation nvidia").partition("\n")[0].endswith("old).")


def test_estimates_and_talks_keep_their_caveat(small):
    rows = [
        made.valuation("acme", "2026-05", 10),
        made.valuation("acme", "2026-11-10", 20, kind="estimate", note="a title only"),
        made.valuation("acme", "2026-11-12", 30, kind="reported_talks", note="no term sheet"),
    ]
    console = console_on(small(valuation=rows))
    text = record("/valuation acme", console)["text"]
    assert "10 Nov 2026: a title only." in text
    assert "12 Nov 2026: no term sheet." in text
    news = record("/changes", console)["text"]
    assert "In talks, not closed, US dollars\n  Acme  12 Nov 2026 talks, $30B" in news
    assert "Estimates, no sale behind them, US dollars\n  Acme  10 Nov 2026 est., $20B" in news
    assert "Acme, 10 Nov 2026: a title only." in news
    assert "New valuations" not in news


def test_one_round_by_several_publishers_is_one_step(small):
    rows = [
        made.valuation("acme", "2026-03", 10, publisher="The Weekly"),
        made.valuation("acme", "2026-04-02", 10),
        made.valuation("acme", "2026-08", 10, publisher="The Yearly"),
        made.valuation("bolt", "2026-04-02", 10, kind="reported_talks"),
        made.valuation("bolt", "2026-04-02", 10),
    ]
    console = console_on(small(valuation=rows))
    found = record("/history acme", console)
    assert [line.split() for line in found["text"].split("\n")[3:5]] == [
        ["Aug", "2026", "round", "$10B"],
        ["2", "Apr", "2026", "round", "$10B"],
    ]
    assert found["text"].count("$10B") == 4
    assert len(found["facts"]) == 3, "the sources of all publishers are kept"
    assert record("/history bolt", console)["text"].count("  2 Apr 2026") == 2


def test_one_round_is_one_change(small):
    rows = [
        made.valuation("acme", "2026-11-02", 10, publisher=name) for name in ("A Daily", "B Daily")
    ]
    console = console_on(small(valuation=rows))
    assert record("/changes", console)["text"].startswith("1 change is known")


def compared(console, line):
    """What the first line says of all together, empty where it says nothing of it."""
    _, together, said = record(line, console)["text"].split("\n")[0].partition("Together: ")
    return together + said


def test_compared_companies_are_added_up_once_where_all_have_a_solid_figure(small):
    companies = [made.company(key, key.capitalize()) for key in ("acme", "bolt", "cog", "dyn")]
    companies[1]["parent"], companies[1]["status"] = "acme", "subsidiary"
    rows = [
        made.valuation("acme", "2026-05", 45, 50, approximate="yes"),
        made.valuation("bolt", "2026-05", 7),
        made.valuation("cog", "2026-05", 50.1),
        made.valuation("dyn", "2026-05", 1, kind="reported_talks"),
    ]
    tables = {"company": companies, "valuation": rows}
    console = console_on(small(**tables))
    assert compared(console, "/compare acme | cog") == "Together: ~$95.1–100.1B."
    assert compared(console, "/valuation bolt | cog") == "Together: $57.1B."
    within = "Together: ~$95.1–100.1B, Bolt counted within its owner."
    assert compared(console, "/compare acme | bolt | cog") == within
    assert compared(console, "/compare acme | dyn") == ""
    facts = record("/compare acme | cog", console)["facts"]
    assert [(f["entity"], f["property"]) for f in facts[:2]] == [
        ("cog", "valuation_usd"),
        ("acme", "valuation_usd"),
    ]
    companies[2]["parent"], companies[2]["status"] = "acme", "subsidiary"
    rows[0] |= {"bound": "above"}
    console = console_on(small(**tables))
    several = "Together: >$45–50B, Bolt and Cog counted within their owners."
    assert compared(console, "/compare acme | bolt | cog") == several
