"""/changes: what is new and what is announced, by kind, by the page, since any day."""

from __future__ import annotations

import pytest

from bot.core.errors import WrongCall
from bot.render.record import to_record
from bot.render.text import to_text
from commands.changes import changes
from tests import small as lists
from tests.bots import NOW
from tests.console import record, said
from tests.discord import flock as data
from tests.discord.test_every_answer import assert_all_fit

TEXT = """\
2 changes are known since 24 Oct 2026; none is announced.
**New valuations, US dollars**
`Bolt`
`    20 Nov 2026 cap, $600B`
**In talks, not closed, US dollars**
`Acme`
`   10 Nov 2026 talks, $90B`
"""

BETWEEN = """\
2 changes are known from 2 May 2026 to 30 Jun 2026.
**New models, input/output**
`Eagle 3 1 Jun 2026, $4/$20`
**Retired by their makers**
`Roc 1  30 Jun 2026`
"""


async def test_without_a_day_it_is_the_last_thirty(ada):
    reply = await ada.slash("changes")
    assert reply.text.startswith(TEXT)
    assert "Prices were last read on 1 Nov 2026; the newest valuation is of 20 Nov 2026." in (
        reply.text
    )
    assert reply.text == (await ada.slash("changes", since="2026-10-24")).text


async def test_since_a_day_prices_releases_and_retirements_are_told(ada):
    reply = await ada.slash("changes", since="2026-05-01")
    for words in (
        "**New models, input/output**\n`Eagle 3 1 Jun 2026, $4/$20`",
        "**Price cuts, input/output**\n`Roc 2`\n",
        "$2/$8 to",
        "$1/$4, down 50 %`",
        "**Retired by their makers**\n`Roc 1  30 Jun 2026`",
    ):
        assert words in reply.text


async def test_another_day_is_chosen_in_place_and_shared(nest):
    ada = nest.member("bea")
    reply = await ada.slash("changes", private=True)
    year = await ada.choose(reply, "A year (23 Nov 2025)")
    assert year.updated
    await nest.restart()
    shared = await ada.press(year, "Share")
    assert not shared.private
    assert shared.text == year.text
    assert "since 23 Nov 2025" in shared.text


async def test_until_a_day_nothing_later_is_listed(ada):
    reply = await ada.slash("changes", since="2026-05-02", until="2026-06-30")
    assert reply.text.startswith(BETWEEN)
    assert "2026-11" not in reply.text
    assert "Announced" not in reply.text
    month = await ada.choose(reply, "A month (31 May 2026)")
    assert month.text.startswith("2 changes are known from 31 May 2026 to 30 Jun 2026.\n")
    assert month.text == (await ada.slash("changes", until="2026-06-30")).text
    week = await ada.choose(reply, "A week (23 Jun 2026)")
    assert week.text.startswith("1 change is known from 23 Jun 2026 to 30 Jun 2026.\n")
    quiet = await ada.slash("changes", since="2026-07-02", until="2026-07-31")
    assert quiet.text.startswith("No change is known from 2 Jul 2026 to 31 Jul 2026.\n")


def test_until_a_day_ahead_what_is_announced_by_then_is_counted(small):
    rows = [
        lists.price("roc-1", "4", "20", valid_from="2026-01-01", valid_to="2026-11-10"),
        lists.price("roc-1", "2", "10", valid_from="2026-11-10", valid_to="2026-12-01"),
        lists.price("roc-1", "3", "15", valid_from="2026-12-01", valid_to="2027-01-01"),
        lists.price("roc-1", "5", "25", valid_from="2027-01-01"),
    ]
    catalog = small(price=rows)
    answer = changes(catalog, "2026-11-01", until="2026-12-31", now=NOW)
    assert answer.lead == ("2 changes are known from 1 Nov 2026 to 31 Dec 2026 (1 announced).",)
    assert "1 Jan 2027" not in to_text(answer)
    answer = changes(catalog, "2026-11-01", until="2026-11-30", now=NOW)
    assert answer.lead == ("1 change is known from 1 Nov 2026 to 30 Nov 2026.",)
    answer = changes(catalog, "2026-11-12", until="2026-12-31", now=NOW)
    assert answer.lead == ("1 change is known from 12 Nov 2026 to 31 Dec 2026 (1 announced).",)


async def test_a_model_that_changed_is_one_choice_away(ada):
    reply = await ada.slash("changes", since="2026-05-01")
    assert (await ada.choose(reply, "Roc 2")).text.startswith("Roc 2 costs")


async def test_pages_are_turned_and_a_kind_is_gone_to(nest, flock):
    lines = data.tables()
    lines["model"] += [
        {**lines["model"][2], "model": f"roc-mini-{n}", "name": f"Roc Mini {n}"}
        | {"released": "2026-11-01", "retires_on": "2027-01-01"}
        for n in range(2, 22)
    ]
    flock.change(lines)
    await nest.restart()
    ada = nest.member("bea")
    first = await ada.slash("changes")
    assert "`New models           20`" in first.text
    assert "`Will be retired      20`" in first.text
    second = await ada.press(first, "Next page")
    assert second.updated
    assert "On all pages" not in second.text
    assert "Page 2 of 4." in second.text
    assert (
        await ada.choose(first, "New valuations, In talks, not closed and Will be retired")
    ).text == second.text
    assert (await ada.slash("changes", page=2)).text == second.text
    last = await ada.press(await ada.press(second, "Next page"), "Next page")
    assert last.buttons == ("Previous page",)


def test_a_day_that_is_none_or_yet_to_come_is_refused(catalog):
    with pytest.raises(WrongCall, match="is yet to come"):
        changes(catalog, "2026-11-24", now=NOW)
    with pytest.raises(WrongCall, match="since:2026-05-31"):
        changes(catalog, "last week", now=NOW)
    with pytest.raises(WrongCall, match="until:2026-05-31"):
        changes(catalog, until="last week", now=NOW)
    with pytest.raises(WrongCall, match="“2026-10-02” is after “2026-10-01”"):
        changes(catalog, "2026-10-02", until="2026-10-01", now=NOW)


def test_rates_that_moved_apart_are_told_apart(small):
    day = "2026-11-01"
    text = to_text(
        changes(
            small(
                price=[
                    lists.price("roc-1", "2", "8", valid_to=day),
                    lists.price("roc-1", "1", "10", valid_from=day),
                ]
            ),
            now=NOW,
        )
    )
    assert "Prices up and down, input/output" in text
    assert "1 Nov 2026, $2/$8 to $1/$10, down 50 %/up 25 %" in text


def test_promos_begin_end_and_run_out(small):
    rows = [
        lists.price("roc-1", "4", "20"),
        lists.price(
            "roc-1", "2", "10", kind="promo", valid_from="2026-11-01", valid_to="2026-12-01"
        ),
        lists.price("roc-2", "4", "20"),
        lists.price("roc-2", "1", "5", kind="promo", promised_through="2026-11-21"),
    ]
    text = to_text(changes(small(price=rows), now=NOW))
    assert "New promos, input/output\n  Roc 1  1 Nov 2026, $4/$20 to $2/$10, down 50 %" in text
    assert "Promises that ran out\n  Roc 2  21 Nov 2026" in text
    assert (
        "Promos that will end, input/output\n  Roc 1  1 Dec 2026, $2/$10 to $4/$20, up 100 %"
        in text
    )


def test_where_nothing_changed_that_is_said(small):
    assert to_text(changes(small(price=[lists.price("roc-1", "1", "2")]), now=NOW)).startswith(
        "Nothing is known to have changed since 24 Oct 2026; none is announced."
    )


def test_every_rate_is_a_fact_with_its_day(catalog):
    facts = to_record("", changes(catalog, now=NOW))["facts"]
    cut = [f for f in facts if f["entity"] == "mistral-large-4"]
    assert [(f["property"], f["value"]) for f in cut] == [
        ("input_usd_per_mtok", 1.36),
        ("output_usd_per_mtok", 4.18),
        ("input_usd_per_mtok", 0.7),
        ("output_usd_per_mtok", 2.1),
    ]


def test_every_page_since_every_month_fits(catalog):
    days = ["2023-01-01", *(f"2026-{month:02}-01" for month in range(1, 12))]
    cases = (
        (f"{day} {page}", lambda day=day, page=page: changes(catalog, day, page, now=NOW))
        for day in days
        for page in range(1, 60, 3)
    )
    assert_all_fit(cases, least=200)


def test_only_changes_of_one_kind_can_be_asked_for():
    every, cuts = said("/changes since:2026-06-01"), said("/changes since:2026-06-01 kind:cut")
    assert said("/changes since:2026-06-01 kind:price cuts") == cuts
    assert "Only of this kind: Price cuts." in cuts
    assert "New models" in every
    assert "New models" not in cuts
    line = cuts.partition("Next page: ")[2].partition("\n")[0]
    assert not line or "kind:cut" in line
    ends = said("/changes kind:promo_end")
    assert "Promos that will end" in ends
    assert "Will be retired" not in ends
    assert record("/changes kind:nonsense")["error"].startswith("kind: cannot be “nonsense”")
