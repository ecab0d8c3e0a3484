"""/score … benchmark: what a model scores on one benchmark, with its place there."""

from __future__ import annotations

import pytest

from bot.core.errors import NoFigure, UnknownName
from bot.core.questions import Question, decode, encode
from bot.render.record import to_record
from bot.render.text import to_text
from commands.score import score
from tests.commands import contest
from tests.console import record
from tests.discord import test_every_answer as fits

ROC = """\
Roc 2 scores 72.5 % on Quiz by Lab, default setting, 1 Oct 2026: number 2 of 7 there.

Measured by Lab, who makes no models.

Quiz, independent
  Lab, high  78 %, 2 of 2

Quiz, relayed
  Digest, setting not stated  72 %, 2 of 3

Quiz, by its maker
  Acme, no tools  75 %, 1 of 2

Places are among the models known here of the same publisher and setting.
results of 1 Oct 2026 · example.org [1]"""


@pytest.fixture
async def contestants(nest, flock, ada):
    """Somebody who asks the bot on the contest's data."""
    flock.change(contest.tables())
    await nest.restart()
    return ada


def test_the_first_board_leads_and_all_others_follow(small):
    text = to_text(score(small(**contest.tables()), "roc", benchmark="quiz"))
    assert text.startswith(ROC)


@pytest.mark.parametrize("typed", ["quiz", "the great quiz", "b:quiz"])
def test_a_benchmark_goes_by_its_names_its_id_and_its_token(small, typed):
    answer = score(small(**contest.tables()), "acme", benchmark=typed)
    assert to_text(answer).startswith("Roc 2 scores 72.5 % on Quiz")
    assert "Acme is taken to mean its flagship, Roc 2." in to_text(answer)
    assert [entity.ref.id for entity in answer.entities] == ["acme", "quiz"]


def test_a_result_and_its_place_are_facts(small):
    facts = to_record("", score(small(**contest.tables()), "roc 2", benchmark="quiz"))["facts"]
    said = [(f["property"], f["value"], f["kind"]) for f in facts]
    assert said[:2] == [("score:quiz", 72.5, "independent"), ("rank:quiz", 2, "independent")]
    assert ("rank:quiz", 1, "maker") in said
    assert all(f["source"] and f["as_of"] for f in facts)


def test_a_result_alone_has_no_place(small):
    lines = contest.tables()
    lines["score"] = contest.board("Acme", "no tools", "roc-2 75", reported_by="maker")
    text = to_text(score(small(**lines), "roc", benchmark="quiz"))
    assert text.startswith("Roc 2 scores 75 % on Quiz by Acme, no tools, 1 Oct 2026.\n")
    assert "Published by Acme about its own models." in text


def test_a_stated_place_is_said_as_stated(small):
    lines = contest.tables()
    text = to_text(score(small(**lines), "roc 1", benchmark="quiz"))
    assert text.startswith(
        "Roc 1 scores 60 % on Quiz by Lab, default setting, 1 Oct 2026: number 3"
    )
    assert "Rank, as stated by A Book, 1 Oct 2026\n  Quiz  number 3\n" in text
    lines["score"] = [line for line in lines["score"] if line.get("rank")]
    answer = score(small(**lines), "roc 1", benchmark="quiz")
    assert to_text(answer).startswith(
        "Roc 1 is number 3 on Quiz, as stated by A Book, 1 Oct 2026; no result of it there is "
        "known."
    )
    [fact] = to_record("", answer)["facts"]
    assert (fact["property"], fact["value"], fact["source"]) == ("rank:quiz", 3, "A Book")


def test_an_older_rating_stands_behind_the_newest(small):
    text = to_text(score(small(**contest.tables()), "eagle 2", benchmark="duel"))
    assert text.startswith(
        "Eagle 2 scores 1,500 Elo on Duel by Arena, default setting, 1 Sep 2026."
    )


def test_where_only_others_have_a_result_they_are_named(small):
    market = small(**contest.tables())
    with pytest.raises(
        NoFigure, match=r"No result of Wisp 1 on Duel is known\. These models of Roc"
    ):
        score(market, "wisp 1", benchmark="duel")
    lines = contest.tables()
    lines["score"] = contest.board("Lab", "default", "roc-1 50, roc-mini-1 40, eagle-2 1")
    with pytest.raises(
        NoFigure, match=r"No result of Roc 2 on Quiz is known\. These models of Acme"
    ):
        score(small(**lines), "acme", benchmark="quiz")
    with pytest.raises(NoFigure) as raised:
        score(small(**lines), "roc", benchmark="quiz")
    assert raised.value.suggestions == ("Roc Mini 1", "Roc 1")


def test_where_nobody_has_one_that_is_said(small):
    market = small(**contest.tables())
    with pytest.raises(NoFigure, match=r"^No result of Roc 2 on Empty Hall is known\.$"):
        score(market, "roc", benchmark="empty hall")
    with pytest.raises(UnknownName):
        score(market, "roc", benchmark="zzzqqq")


async def test_buttons_lead_on_and_lists_stay_on_the_benchmark(contestants):
    ada = contestants
    reply = await ada.slash("score", name="roc", benchmark="the great quiz")
    assert reply.buttons == ("All results", "Whole board", "Price")
    assert (await ada.press(reply, "All results")).text.startswith("Roc 2 has 6 results")
    assert (await ada.press(reply, "Whole board")).text.startswith("Eagle 3 leads Quiz with 80 %")
    slips = await ada.choose(reply, "Slips")
    assert slips.text.startswith("Roc 2 scores 2.5 % on Slips by Lab")
    assert "Lower is better." in slips.text
    back = await ada.choose(slips, "Quiz")
    assert back.text == (await ada.slash("score", name="roc", benchmark="quiz")).text
    other = await ada.choose(back, "Roc Mini 1")
    assert other.updated
    assert other.text.startswith("Roc Mini 1 scores 41 % on Quiz by Lab")
    hidden = await ada.slash("score", name="roc", benchmark="quiz", private=True)
    assert (await ada.press(hidden, "Share")).text == hidden.text


async def test_one_of_the_models_named_instead_is_chosen(nest, flock, ada):
    lines = contest.tables()
    lines["score"] = contest.board("Lab", "default", "roc-1 50, roc-mini-1 40")
    flock.change(lines)
    await nest.restart()
    reply = await ada.slash("score", name="roc", benchmark="quiz")
    assert reply.private
    chosen = await ada.choose(reply, "Roc Mini 1")
    assert chosen.text.startswith("Roc Mini 1 scores 40 % on Quiz")


def test_a_question_in_other_words_may_ask_it(catalog):
    question = Question("score", ("m:kimi-k2-thinking",), (("benchmark", "gpqa-diamond"),))
    assert decode(encode(question) or "") == question
    said = record("/score kimi k2 thinking benchmark:gpqa-diamond")
    assert said["text"].startswith("Kimi K2 Thinking scores 84.22 % on GPQA Diamond by Epoch AI")
    longest = max(catalog.models, key=len), max(catalog.benchmarks, key=len)
    options = (("benchmark", f"b:{longest[1]}"), ("page", "1000"))
    assert encode(Question("score", (f"m:{longest[0]}",), options))


def test_every_result_on_every_benchmark_fits(catalog):
    cases = (
        (f"/score {key} {on}", lambda k=key, b=on: score(catalog, f"m:{k}", benchmark=f"b:{b}"))
        for key in catalog.models
        for on in dict.fromkeys(row.benchmark for row in catalog.scores(key))
    )
    fits.assert_all_fit(cases, 900)
