"""What changed since a day, and what is announced."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core import changes
from tests import bots
from tests import small as lists

NOW, SINCE = bots.NOW, date(2026, 10, 24)


def said(found):
    return [
        (c.kind, c.day, c.model.model if c.model else c.valuation.company if c.valuation else "")
        for c in found
    ]


def rates(change):
    return tuple(
        (str(row.input_mtok), str(row.output_mtok)) if row else None
        for row in (change.before, change.after)
    )


def priced(small, *rows: tuple[str, str, str, str]):
    """What became of prices of one model; each row is its rates, start, end and kind."""
    return small(
        price=[
            lists.price("roc-1", *pair.split("/"), valid_from=start, valid_to=end, kind=kind)
            for pair, start, end, kind in rows
        ]
    )


def test_releases_worths_and_retirements_of_the_days_counted_the_newest_first(small):
    catalog = small(
        model=[
            lists.model("roc-1", "Roc 1", released="2026-10-23", retires_on="2026-11-23"),
            lists.model("roc-2", "Roc 2", released="2026-10-24"),
        ],
        valuation=[lists.valuation("acme", "2026-10-23", 1), lists.valuation("bolt", "2026-11", 2)],
    )
    assert said(changes.past(catalog, SINCE, NOW)) == [
        ("valuation", "2026-11", "bolt"),
        ("retirement", "2026-11-23", "roc-1"),
        ("release", "2026-10-24", "roc-2"),
    ]


def test_what_is_dated_after_now_lies_ahead_the_next_first(small):
    catalog = small(
        model=[
            lists.model("roc-1", "Roc 1", retires_on="2027-01-14"),
            lists.model("roc-2", "Roc 2", retires_on="2026-11-24"),
        ]
    )
    assert changes.past(catalog, SINCE, NOW) == []
    assert said(changes.ahead(catalog, NOW)) == [
        ("retirement", "2026-11-24", "roc-2"),
        ("retirement", "2027-01-14", "roc-1"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("2/8", "1/8", "cut"),
        ("2/8", "1/4", "cut"),
        ("2/8", "2/9", "rise"),
        ("2/8", "1/9", "shift"),
        ("0/0", "1/2", "rise"),
    ],
)
def test_a_new_list_price_is_a_cut_a_rise_or_both(small, before, after, kind):
    day = "2026-11-01"
    catalog = priced(small, (before, "", day, "list"), (after, day, "", "list"))
    [change] = changes.past(catalog, SINCE, NOW)
    assert (change.kind, change.day) == (kind, day)
    assert rates(change) == (tuple(before.split("/")), tuple(after.split("/")))


def test_a_price_that_did_not_move_or_was_the_first_is_no_change(small):
    day = "2026-11-01"
    same = priced(small, ("2/8", "", day, "list"), ("2/8", day, "", "list"))
    first = priced(small, ("2/8", day, "", "list"))
    assert changes.past(same, SINCE, NOW) == changes.past(first, SINCE, NOW) == []


def test_an_announced_price_lies_ahead_and_a_price_of_this_hour_does_not(small):
    later, earlier = "2026-11-23T09:00:01Z", "2026-11-23T09:00:00Z"
    for day, ahead in ((later, True), (earlier, False)):
        catalog = priced(small, ("2/8", "", day, "list"), ("1/4", day, "", "list"))
        assert bool(changes.ahead(catalog, NOW)) is ahead
        assert bool(changes.past(catalog, SINCE, NOW)) is not ahead


def test_a_promo_begins_and_ends_against_the_list_price(small):
    catalog = priced(
        small,
        ("4/20", "", "", "list"),
        ("2/10", "2026-11-01", "2026-12-01", "promo"),
    )
    [start], [end] = changes.past(catalog, SINCE, NOW), changes.ahead(catalog, NOW)
    assert (start.kind, rates(start)) == ("promo", (("4", "20"), ("2", "10")))
    assert (end.kind, end.day, rates(end)) == ("promo_end", "2026-12-01", rates(start)[::-1])


def test_a_promo_that_another_follows_at_once_changes_its_rates_and_does_not_end(small):
    day = "2026-11-01"
    rows = (("4/20", "", "", "list"), ("2/10", "", day, "promo"))
    other = priced(small, *rows, ("1/5", day, "", "promo"))
    [change] = changes.past(other, SINCE, NOW)
    assert (change.kind, rates(change)) == ("promo", (("2", "10"), ("1", "5")))
    same = priced(small, *rows, ("2/10", day, "", "promo"))
    assert changes.past(same, SINCE, NOW) == []


def test_the_last_day_that_a_promo_was_promised_for_is_said(small):
    promo = {"kind": "promo", "promised_through": "2026-11-21"}
    rows = [lists.price("roc-1", "4", "20"), lists.price("roc-1", "2", "10", **promo)]
    assert said(changes.past(small(price=rows), SINCE, NOW)) == [("promise", "2026-11-21", "roc-1")]


def test_only_standard_rates_in_the_sellers_own_currency_are_followed(small):
    day = "2026-11-01"
    rows = []
    for more in ({"mode": "batch"}, {"above_context_tokens": "1000"}, {"basis": "converted"}):
        rows += [
            lists.price("roc-1", "2", "8", valid_to=day, **more),
            lists.price("roc-1", "1", "4", valid_from=day, **more),
        ]
    assert changes.past(small(price=rows), SINCE, NOW) == []


def test_on_the_real_data_known_changes_are_found(catalog):
    found = changes.past(catalog, date(2026, 1, 1), NOW)
    cut = next(
        c for c in found if c.model and c.model.model == "mistral-large-4" and c.kind == "cut"
    )
    assert rates(cut) == (("1.36", "4.18"), ("0.7", "2.1"))
    ends = [c for c in changes.ahead(catalog, NOW) if c.kind == "promo_end"]
    assert ("gemini-4-argon", "2026-12-01") in [(c.model and c.model.model, c.day) for c in ends]
