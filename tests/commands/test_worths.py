"""How a valuation is said wherever it stands: its kind, its caveat, and each round once."""

from __future__ import annotations

import pytest

from tests import small as made
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
