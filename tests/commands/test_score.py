"""/score: all results of a model, by who reported them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core import boards, results
from bot.core.errors import NoFigure
from bot.render.record import to_record
from bot.render.text import to_text
from commands.score import score
from tests.commands import contest
from tests.discord import test_every_answer as fits

if TYPE_CHECKING:
    from tests import small as made

ROC = """\
Roc 2 has 6 results on 3 benchmarks: 4 independent, 1 by Acme itself and 1 relayed by others.

Duel, independent
  Arena, default  1,400 Elo, 2 of 2

Quiz, independent
  Lab, default  72.5 %, 2 of 7
  Lab, high       78 %, 2 of 2

Slips, independent
  Lab, default  2.5 %, 1 of 2

Quiz, by its maker
  Acme, no tools  75 %, 1 of 2

Quiz, relayed
  Digest, setting not stated  72 %, 2 of 3

"""


@pytest.fixture
async def contestants(nest, flock, ada):
    """Somebody who asks the bot on the contest's data."""
    flock.change(contest.tables())
    await nest.restart()
    return ada


def test_results_stand_apart_by_who_reported_them(small):
    text = to_text(score(small(**contest.tables()), "roc"))
    assert text.startswith(ROC)
    assert "results of 1 Oct 2026" in text


def test_a_rivals_result_is_marked_as_such(small):
    text = to_text(score(small(**contest.tables()), "eagle 3"))
    assert "1 by rival makers" in text.partition("\n")[0]
    assert "Quiz, by a rival maker\n  Acme, no tools  70 %, 2 of 2\n" in text


def test_a_result_alone_with_its_setting_has_no_place(small):
    text = to_text(score(small(**contest.tables()), "roc 1"))
    assert "Quiz, by its maker\n  Acme, with tools  66 %\n" in text


def test_a_place_that_is_stated_without_a_result_stands_last(small):
    text = to_text(score(small(**contest.tables()), "roc 1"))
    assert "Rank, as stated by A Book, 1 Oct 2026\n  Quiz  number 3\n" in text


def test_a_model_of_which_only_a_place_is_stated(small):
    lines = contest.tables()
    lines["score"] = [line for line in contest.tables()["score"] if line.get("rank")]
    text = to_text(score(small(**lines), "roc 1"))
    assert text.startswith("No benchmark result of Roc 1 is known, only a place that somebody")
    assert "number 3" in text


def test_without_any_result_that_is_said(small):
    with pytest.raises(NoFigure, match="No benchmark result is known for Roc 2"):
        score(small(), "roc 2")


def test_a_company_stands_for_its_flagship(small):
    market = small(**contest.tables())
    assert to_text(score(market, "acme")).startswith("Roc 2 has 6 results")
    with pytest.raises(NoFigure, match="no current model made by Crane"):
        score(market, "crane")


def test_the_older_of_two_results_with_one_setting_has_its_day_and_no_place(small):
    lines = contest.tables()
    lines["score"] += contest.board("Lab", "default", "roc-2 50", as_of="2026-01-01")
    text = to_text(score(small(**lines), "roc 2"))
    rows = [" ".join(line.split()) for line in text.split("\n")]
    assert "Lab, default 72.5 %, 2 of 7" in rows
    assert "Lab, default, 1 Jan 2026 50 %" in rows


def test_results_and_places_are_facts(small):
    facts = to_record("", score(small(**contest.tables()), "roc 2"))["facts"]
    said = {(f["property"], f["value"], f["kind"]) for f in facts}
    assert ("score:quiz", 75, "maker") in said
    assert ("rank:quiz", 1, "maker") in said
    assert ("score:duel", 1400, "independent") in said
    assert all(f["source"] for f in facts)


def test_a_models_standings_leave_out_unfair_ones(small):
    market = small(**contest.tables())
    found = boards.standings(market, "quiz", "roc-2")
    assert [(b.publisher, b.setting) for b, _ in found] == [
        ("Lab", "default"),
        ("Digest", "not stated"),
        ("Acme", "no tools"),
        ("Lab", "high"),
    ]
    best = boards.whole(market, found[3][0])
    assert (best.publisher, best.setting, len(best.rows)) == ("Lab", None, 7)
    assert boards.whole(market, found[1][0]) == found[1][0]


def test_the_most_trusted_results_come_first(catalog):
    found = results.results(catalog, "kimi-k2-thinking")
    order = [results.TRUST.index(result.row.reported_by) for result in found]
    assert order == sorted(order)
    assert len(set(order)) == 4


async def test_the_board_of_a_result_is_shown_in_place(contestants):
    reply = await contestants.slash("score", name="roc 1")
    assert reply.buttons == ("Price",)
    board = await contestants.choose(reply, "Quiz")
    assert board.updated
    assert board.text.startswith("Eagle 3 leads Quiz with 80 % by Lab, default setting")


async def test_another_version_and_the_price(contestants):
    ada = contestants
    reply = await ada.slash("score", name="roc")
    assert (await ada.press(reply, "Price")).text.startswith("Roc 2 costs $1.00 input")
    other = await ada.choose(reply, "Roc Mini 1")
    assert other.updated
    assert other.text.startswith("Roc Mini 1 has 1 result on 1 benchmark: 1 independent.")
    assert (await ada.slash("score", name="roc", private=True)).private


def many() -> dict[str, list[made.Line]]:
    lines = contest.tables()
    for n in range(24):
        lines["score"] += contest.board("Lab", f"effort {n:02}", f"roc-2 {n}", benchmark="slips")
    return lines


async def test_pages_turn_in_place_and_back(nest, flock, ada):
    flock.change(many())
    await nest.restart()
    first = await ada.slash("score", name="roc")
    assert "Page 1 of 3." in first.text
    second = await ada.press(first, "Next page")
    assert second.updated
    last = await ada.press(second, "Next page")
    assert "Page 3 of 3." in last.text
    assert "Quiz, relayed" in last.text
    efforts = [t for page in (first, second, last) for t in page.text.split("\n") if "effort" in t]
    assert len(set(efforts)) == 24
    assert (await ada.press(last, "Previous page")).text == second.text
    assert (await ada.slash("score", name="roc", page=3)).text == last.text
    hidden = await ada.slash("score", name="roc", page=3, private=True)
    assert (await ada.press(hidden, "Share")).text == last.text


def test_every_models_results_fit(catalog):
    cases = (
        (f"/score {key} {page}", lambda k=key, p=page: score(catalog, f"m:{k}", p))
        for key in catalog.models
        for page in (1, 2, 9)
    )
    fits.assert_all_fit(cases, 500)
