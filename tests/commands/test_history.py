"""/history: the steps of a price or a valuation, all or those within a time, and their lead."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Table
from bot.core.errors import NoFigure, WrongCall
from bot.core.pictures import Steps
from bot.render.text import to_text
from commands.history import history
from tests import small as lists
from tests.bots import NOW, catalog
from tests.discord.test_every_answer import assert_all_fit

CAP, TALKS = "market_cap", "reported_talks"
WITHIN = """\
Acme: from $20B (20 Jan 2026 round) to \\~$45–50B (1 Oct 2026 round).
**Acme, US dollars**
`10 Nov 2026 talks     $90B`
`1 Oct 2026 round  ~$45–50B`
`20 Jan 2026 round     $20B`
-# round: post-money; cap: market cap; sale: tender or secondary; deal: merger or takeover; talks \
are not closed"""
SAME = """\
Roc 2: no step is known since 1 Jun 2026; it stands at $1/$4 (1 May 2026).
**Roc 2, input/output per million tokens**
`1 May 2026  $1/$4`
-# USD per million tokens · checked 1 Nov 2026 · [example.org](<https://example.org/page>)"""


def lead(found, names, since=None, until=None):
    """The first line of an answer, without the name of the one that it is about."""
    answer = history(found, names.split(" | "), since, until, now=NOW)
    return str(answer.lead[0]).removeprefix(f"{names}: ")


def rows(answer):
    """The days and figures shown, the oldest first."""
    tables = [block for block in answer.blocks if isinstance(block, Table)]
    return [(row.label, row.cell) for table in tables for row in table.rows[::-1]]


async def test_steps_within_a_time_follow_what_stood_when_it_began(ada):
    reply = await ada.slash("history", name="acme", since="2026-06-01")
    assert "\n".join(reply.text.split("\n")[:6]) == WITHIN
    assert reply.buttons == ("Chart", "Whole history", "Sources")
    assert "20 Jan 2026" in (await ada.press(reply, "Whole history")).text
    assert (
        "10 Nov 2026"
        not in (
            await ada.slash("history", name="acme", since="2026-06-01", until="2026-10-31")
        ).text
    )


async def test_where_nothing_changed_it_is_said_what_it_was_and_is(ada):
    assert (await ada.slash("history", name="roc", since="2026-06-01")).text == SAME
    reply = await ada.slash("history", name="roc", since="2026-02-01", until="2026-04-30")
    assert reply.text.startswith(
        "Roc 2: no step is known from 1 Feb 2026 to 30 Apr 2026; it stood at $2/$8 (15 Jan 2026).\n"
    )


async def test_what_ended_says_when(ada):
    reply = await ada.slash("history", name="roc 1", since="2026-06-01")
    assert reply.text.startswith(
        "Roc 1: no step is known since 1 Jun 2026; "
        "it stood at $0.60/$2.50 (10 Jan 2025) until 30 Jun 2026.\n"
    )
    reply = await ada.slash("history", name="roc 1", since="2026-07-01")
    assert reply.private
    assert reply.text.startswith("No dated figure is known for Roc 1 since 1 Jul 2026.")


async def test_what_came_later_is_not_known_then(ada):
    reply = await ada.slash("history", name="eagle 3", until="2026-05-31")
    assert reply.text.startswith("No dated figure is known for Eagle 3 until 31 May 2026.")
    reply = await ada.slash("history", name="bolt", since="2026-05-01", until="2026-06-01")
    assert reply.text.startswith("No dated figure is known for Bolt from 1 May 2026 to 1 Jun 2026.")
    reply = await ada.slash("history", name="eagle 3", since="2026-05-01")
    assert reply.text.startswith(
        "Eagle 3: one figure is known since 1 May 2026, $4/$20 (1 Jun 2026).\n"
    )


async def test_of_several_each_begins_with_what_stood_and_says_where_nothing_changed(ada):
    reply = await ada.slash(
        "history",
        name="eagle 2",
        second="roc",
        third="bolt",
        since="2026-01-10",
        until="2026-09-30",
    )
    lines = reply.text.split("\n")
    assert lines[0] == "Eagle 2 and Roc 2 from 10 Jan 2026 to 30 Sep 2026, the newest first."
    assert "No dated figure is known for Bolt from 10 Jan 2026 to 30 Sep 2026." in reply.text
    assert (
        "Eagle 2: no step is known from 10 Jan 2026 to 30 Sep 2026; "
        "it stood at $3/$15 (1 Jan 2026)."
    ) in reply.text
    assert "`1 May 2026   $1/$4`" in reply.text
    assert "Roc 2: " not in reply.text


def test_a_price_of_the_very_day_is_the_one_that_stood_and_one_of_its_noon_a_step(small):
    prices = [
        lists.price("roc-1", "2", "8", valid_from="2026-01-01", valid_to="2026-05-01"),
        lists.price("roc-1", "1", "4", valid_from="2026-05-01", valid_to="2026-06-01T12:00:00Z"),
        lists.price("roc-1", "3", "9", valid_from="2026-06-01T12:00:00Z"),
    ]
    found = small(price=prices)
    expected = "from $1/$4 (1 May 2026) to $3/$9 (1 Jun 2026)."
    assert lead(found, "Roc 1", "2026-05-01") == expected
    assert lead(found, "Roc 1", "2026-06-01") == expected
    assert lead(found, "Roc 1", "2026-05-01", "2026-05-31") == (
        "no step is known from 1 May 2026 to 31 May 2026; it stood at $1/$4 (1 May 2026)."
    )


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ((3, 1, 2), "from $3B {0} to $2B {2}, lowest $1B {1}."),
        ((1, 3, 2), "from $1B {0} to $2B {2}, highest $3B {1}."),
        ((2, 1, 4, 3), "from $2B {0} to $3B {3}, lowest $1B {1} and highest $4B {2}."),
        ((1, 3, 2, 4), "from $1B {0} to $4B {3}, with $3B {1} and then $2B {2} in between."),
        ((1, 2, 3), "from $1B {0} to $3B {2}."),
    ],
)
def test_a_lead_does_not_hide_that_a_figure_turned(small, figures, expected):
    days = [f"2026-0{month}-01" for month in range(1, len(figures) + 1)]
    lines = [lists.valuation("acme", *each, kind=CAP) for each in zip(days, figures, strict=True)]
    said = [f"(1 {month} 2026 cap)" for month in ("Jan", "Feb", "Mar", "Apr")]
    assert lead(small(valuation=lines), "Acme") == expected.format(*said)


def test_talks_and_lower_bounds_are_never_the_highest_or_the_lowest(small):
    lines = [
        lists.valuation("acme", "2026-01-01", 3),
        lists.valuation("acme", "2026-02-01", 1, bound="above"),
        lists.valuation("acme", "2026-03-01", 9, kind=TALKS),
        lists.valuation("acme", "2026-04-01", 2),
    ]
    found = small(valuation=lines)
    assert lead(found, "Acme") == "from $3B (1 Jan 2026 round) to $2B (1 Apr 2026 round)."


def test_where_only_talks_are_new_the_closed_figure_is_said_to_stand(small):
    lines = [
        lists.valuation("acme", "2026-01", 3),
        lists.valuation("acme", "2026-02-01", 9, kind=TALKS),
        lists.valuation("acme", "2026-04-01", 12, kind=TALKS),
    ]
    found = small(valuation=lines)
    assert lead(found, "Acme", "2026-03-01") == (
        "no closed figure is known since 1 Mar 2026; it stands at $3B (Jan 2026 round)."
    )
    assert len(rows(history(found, ["acme"], "2026-03-01", now=NOW))) == 3
    assert lead(found, "Acme", "2026-03-01", "2026-03-31") == (
        "no step is known from 1 Mar 2026 to 31 Mar 2026; it stood at $3B (Jan 2026 round)."
    )
    assert lead(found, "Acme", "2026-03-01", "2026-05-31") == (
        "no closed figure is known from 1 Mar 2026 to 31 May 2026; "
        "it stood at $3B (Jan 2026 round)."
    )


def test_after_a_promo_the_price_is_said_to_be_the_standing_one_again(small):
    prices = [
        lists.price("roc-1", "4", "20", valid_from="2026-01-01"),
        lists.price("roc-1", "2", "10", kind="promo", valid_from="2026-03-01")
        | {"valid_to": "2026-04-01"},
    ]
    found = small(price=prices)
    assert lead(found, "Roc 1") == (
        "from $4/$20 (1 Jan 2026) to $4/$20 (1 Apr 2026), lowest $2/$10 (1 Mar 2026 promo)."
    )
    assert lead(found, "Roc 1", "2026-05-01") == (
        "no step is known since 1 May 2026; it stands at $4/$20 (1 Apr 2026)."
    )
    facts = history(found, ["roc 1"], "2026-05-01", now=NOW).shown()
    assert {figure.as_of for figure in facts} == {"2026-04-01"}


def test_the_picture_ends_with_the_time(small):
    lines = [lists.valuation("acme", f"2026-0{month}-01", month) for month in range(1, 7)]
    answer = history(small(valuation=lines), ["acme"], "2026-02-15", "2026-04-30", now=NOW)
    chart = answer.chart() if answer.chart else None
    assert isinstance(chart, Steps)
    assert [step.said for step in chart.lines[0].steps] == ["$2B", "$3B", "$4B"]
    assert chart.until == date(2026, 4, 30)
    assert [figure.as_of for figure in answer.shown()] == ["2026-04-01", "2026-03-01", "2026-02-01"]


def test_hours_are_those_of_the_end_of_the_time(small):
    prices = [lists.price("roc-1", "2", "8", valid_from="2026-01-01")]
    windows = [lists.window("roc-1", "01:00", "04:00", valid_from="2026-08-01T00:00:00Z")]
    found = small(price=prices, price_window=windows)
    assert "It is " in to_text(history(found, ["roc 1"], "2026-06-01", now=NOW))
    past = to_text(history(found, ["roc 1"], "2026-06-01", "2026-10-01", now=NOW))
    assert "Roc 1: at peak hours it costs 2 times the price shown." in past
    assert "It is " not in past
    assert "peak" not in to_text(history(found, ["roc 1"], None, "2026-07-01", now=NOW))


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("2026-11-24", None, "“2026-11-24” is yet to come"),
        ("2026-06-02", "2026-06-01", "“2026-06-02” is after “2026-06-01”. Write the earlier day"),
        ("June", None, "/history … since:2026-05-31"),
        (None, "June", "/history … until:2026-05-31"),
    ],
)
def test_a_time_that_is_none_or_yet_to_come_is_refused(since, until, said):
    with pytest.raises(WrongCall) as caught:
        history(catalog(), ["nvidia"], since, until, now=NOW)
    assert said in str(caught.value)


@cache
def whole(name):
    return rows(history(catalog(), [name], now=NOW))


@given(
    st.sampled_from(["deepseek v4 pro", "nvidia", "anthropic", "gpt-5.6 sol", "qwen3.7 plus"]),
    st.none() | st.dates(date(2023, 1, 1), NOW.date()),
    st.none() | st.dates(date(2023, 1, 1), date(2027, 6, 1)),
)
def test_the_rows_of_any_time_are_a_stretch_of_the_whole_history(name, since, until):
    if since and until and since > until:
        since, until = until, since
    typed = (day and day.isoformat() for day in (since, until))
    try:
        answer = history(catalog(), [name], *typed, now=NOW)
    except NoFigure:
        return
    found, every = rows(answer), whole(name)
    first = every.index(found[0])
    assert every[first : first + len(found)] == found
    assert since or first == 0
    assert until or first + len(found) == len(every)


def test_every_history_of_a_time_fits():
    found = catalog()
    names = chain(
        (f"m:{key}" for key in list(found.models)[::5]), (f"c:{key}" for key in found.companies)
    )
    assert_all_fit(
        (
            (name, lambda name=name: history(found, [name], "2026-03-01", "2026-09-30", now=NOW))
            for name in names
        ),
        least=80,
    )
