"""/frontier: who gives most for the money on one board."""

from __future__ import annotations

import pytest

from bot.core.errors import NoFigure, UnknownName, WrongCall
from bot.core.pictures import Points
from bot.render.layout import draw
from bot.render.record import to_record
from bot.render.text import to_text
from commands.frontier import frontier
from tests import limits
from tests.bots import NOW
from tests.commands import contest
from tests.render import drawn

QUIZ = """\
Eagle 3 scores best for a known price on Quiz (Lab, default setting): 80 % at $8.00 blended 3:1. \
For a tenth of that or less, the best is Roc Mini 1: 41 % at $0.175.

Frontier: score, blended 3:1 price
  Roc Mini 1  41 % $0.175
  Roc 2      72.5 % $1.75
  Eagle 3      80 % $8.00

Points below Eagle 3, share of its price
  Roc Mini 1  39, 2.19 %
  Roc 2      7.5, 21.9 %

Measured by Lab, who makes no models. Results of 1 Oct 2026.
Of the 7 models on this board, 4 have a price per token and are still sold: they count.
"""


@pytest.fixture
def market(small):
    return small(**contest.tables())


@pytest.fixture
async def contestant(nest, flock, ada):
    """Somebody who asks the bot on the contest's data."""
    flock.change(contest.tables())
    await nest.restart()
    return ada


def points(answer):
    """What the picture of an answer shows."""
    chart = answer.chart()
    assert isinstance(chart, Points)
    return chart


def test_it_names_who_gives_most_for_the_money(market):
    assert to_text(frontier(market, "quiz", "default", now=NOW)).startswith(QUIZ)


def test_it_begins_with_the_largest_board_of_an_independent_publisher_and_says_so(market):
    text = to_text(frontier(market, "quiz", now=NOW))
    assert "on Quiz (Lab, best of several settings): 85 % at $8.00" in text


def test_by_which_rule_it_ranks_stands_beside_the_leader_as_it_does_in_rank(market):
    rule = to_text(frontier(market, "quiz", now=NOW)).split("\n\n")[1]
    assert rule == (
        "Each model counts here with its best of several settings. By one setting (default "
        "setting), as in /rank, Eagle 3 leads with 80 %."
    )
    assert "counts here" not in to_text(frontier(market, "quiz", "default", now=NOW))


def test_another_board_is_asked_for_by_its_words(market):
    text = to_text(frontier(market, "quiz", "digest", now=NOW))
    assert text.startswith("Eagle 3 scores best for a known price on Quiz (Digest, setting not ")
    assert "None costs a tenth of that or less." in text
    assert "Relayed by Digest, who did not measure it." in text


def test_where_less_is_better_the_least_is_the_best(market):
    text = to_text(frontier(market, "slips", now=NOW))
    assert text.startswith("Roc 2 scores best for a known price on Slips (Lab, default setting): ")
    assert "Lower is better." in text
    assert "Eagle 3" not in text, "it is dearer and worse"


def test_a_rating_is_compared_in_its_points(market):
    text = to_text(frontier(market, "duel", now=NOW))
    assert "Frontier: Elo, blended 3:1 price\n  Roc 2    1,400 $1.75" in text
    assert "Elo below Eagle 3, share of its price\n  Roc 2  50, 21.9 %" in text


def test_models_no_longer_sold_count_when_they_are_asked_for_and_are_named(market):
    without = to_text(frontier(market, "quiz", "default", now=NOW))
    given = to_text(frontier(market, "quiz", "default", retired=True, now=NOW))
    assert "Roc 1" not in without
    assert "Roc 1        60 % $1.08" in given
    assert "At their last list price, no longer sold: Roc 1." in given


def test_every_number_of_the_frontier_is_a_figure_with_its_source(market):
    facts = to_record("/frontier quiz", frontier(market, "quiz", "default", now=NOW))["facts"]
    said = {(fact["entity"], fact["property"], fact["value"]) for fact in facts}
    assert {
        ("eagle-3", "score:quiz", 80),
        ("eagle-3", "input_usd_per_mtok", 4),
        ("eagle-3", "output_usd_per_mtok", 20),
        ("roc-2", "score:quiz", 72.5),
    } <= said
    assert all(fact["source"] for fact in facts)


def test_the_picture_holds_every_model_and_says_what_it_shows(market):
    answer = frontier(market, "quiz", "default", now=NOW)
    chart = points(answer)
    shown = {point.label: (point.best, point.group) for point in chart.points}
    assert shown == {
        "Roc Mini 1": (True, "Chinese makers"),
        "Roc 2": (True, "Chinese makers"),
        "Eagle 2": (False, "others"),
        "Eagle 3": (True, "others"),
    }
    assert chart.alt == (
        "Scatter of 4 models. Quiz: score against price, Lab, default setting, 1 Oct 2026. "
        "Nothing cheaper scores as well as: Roc Mini 1 41 % at $0.175; Roc 2 72.5 % at $1.75; "
        "Eagle 3 80 % at $8.00."
    )


@pytest.mark.parametrize(
    ("names", "error", "said"),
    [
        (("nothing like it",), UnknownName, "I know nothing called"),
        (("quiz", "nobody"), WrongCall, "No board on Quiz is called “nobody”"),
        (("empty hall",), NoFigure, "The data set holds no result on Empty Hall."),
        (("quiz", "acme with"), NoFigure, "too few models have a price per token to compare."),
    ],
)
def test_what_cannot_be_answered_is_said(market, names, error, said):
    with pytest.raises(error, match=said):
        frontier(market, *names, now=NOW)


async def test_the_picture_comes_with_the_words_on_discord(contestant):
    reply = await contestant.slash("frontier", benchmark="quiz", publisher="default")
    assert reply.text.startswith("Eagle 3 scores best for a known price on Quiz (Lab, default ")
    [alt] = reply.pictures
    assert alt.startswith("Scatter of 4 models. Quiz: score against price")
    assert "Chart" not in reply.buttons
    assert not reply.private


async def test_choosing_another_board_draws_it_in_place(contestant):
    reply = await contestant.slash("frontier", benchmark="quiz", publisher="default")
    other = await contestant.choose(reply, "Digest (relayed): 3 models")
    assert other.updated
    assert other.text.startswith("Eagle 3 scores best for a known price on Quiz (Digest, ")
    assert "Digest" in other.pictures[0]


async def test_choosing_another_benchmark_draws_it_in_place(contestant):
    reply = await contestant.slash("frontier", benchmark="quiz")
    other = await contestant.choose(reply, "Slips")
    assert other.updated
    assert other.pictures[0].startswith("Scatter of 2 models. Slips: score against price")


async def test_a_private_frontier_stays_private_and_can_be_shared(contestant):
    reply = await contestant.slash("frontier", benchmark="quiz", private=True)
    other = await contestant.choose(reply, "Slips")
    shared = await contestant.press(other, "Share")
    assert reply.private
    assert other.private
    assert not shared.private
    assert shared.pictures == other.pictures


async def test_retired_models_can_be_counted(contestant):
    reply = await contestant.slash("frontier", benchmark="quiz", publisher="default", retired=True)
    other = await contestant.choose(reply, "high: 2 models")
    back = await contestant.choose(other, "default setting: 7 models")
    assert "no longer sold: Roc 1" in reply.text
    assert back.text == reply.text


async def test_the_ranking_of_the_same_board_is_one_press_away(contestant):
    reply = await contestant.slash("frontier", benchmark="quiz", publisher="high")
    ranking = await contestant.press(reply, "Ranking")
    assert ranking.text.startswith("Eagle 3 leads Quiz with 85 % by Lab, high, 1 Oct 2026")


async def test_a_mistake_is_private_and_offers_benchmarks(contestant):
    reply = await contestant.slash("frontier", benchmark="quizz night")
    assert reply.private
    assert not reply.pictures


async def test_benchmarks_are_suggested(contestant):
    assert "Quiz" in await contestant.autocomplete("frontier", "benchmark", "qui")


def test_every_frontier_of_the_real_data_fits_discord(catalog):
    drawn_ = 0
    for benchmark in catalog.benchmarks:
        try:
            answer = frontier(catalog, f"b:{benchmark}", now=NOW)
        except NoFigure:
            continue
        drawn_ += 1
        assert limits.faults(draw(answer, points(answer)).to_components()) == [], benchmark
    assert drawn_ > 20


@pytest.mark.parametrize(
    "benchmark", ["lmarena-text", "gpqa-diamond", "vectara-hallucination-rate"]
)
def test_the_words_of_real_frontiers_lie_clear(catalog, benchmark):
    answer = frontier(catalog, f"b:{benchmark}", now=NOW)
    assert drawn.faults(points(answer)) == []


def test_a_chinese_model_comes_close_to_the_best_at_a_tenth_of_its_price(catalog):
    """What the origin article says, on the board of most models."""
    answer = frontier(catalog, "lmarena text", now=NOW)
    shown = points(answer).points
    best = max(shown, key=lambda point: point.score)
    cheap = [p for p in shown if p.price * 10 <= best.price and p.best]
    near = max(cheap, key=lambda point: point.score)
    assert near.group == "Chinese makers"
    assert near.score > best.score * 95 / 100
    assert near.label in to_text(answer).partition("\n")[0]
