"""/compare … by: what a comparison of models leads with besides prices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from bot.core.errors import UnknownName, WrongCall
from bot.core.questions import Question
from bot.core.speech import speaking
from bot.render.record import to_record
from bot.render.text import to_text
from commands.compare import compare
from tests import bots
from tests import small as lines
from tests.commands import contest
from tests.console import record, said

if TYPE_CHECKING:
    from bot.core.catalog import Catalog

asked = partial(compare, now=bots.NOW)


def first(answer):
    """The lead of an answer."""
    return to_text(answer).split("\n", maxsplit=1)[0]


@pytest.fixture
def market(small):
    """The contest's data."""
    return small(**contest.tables())


@pytest.fixture
def birds(small):
    """Build a market of four models with windows, longest outputs and days of release."""

    def made(**columns: str) -> Catalog:
        names = ("roc-1", "roc-2", "roc-3", "roc-4")
        cells = {key: cell.split() for key, cell in columns.items()}
        return small(
            model=[
                lines.model(
                    name,
                    name.replace("-", " ").title(),
                    **{key: cell[at].strip("?") for key, cell in cells.items()},
                )
                for at, name in enumerate(names)
            ]
        )

    return made


# A benchmark


@pytest.mark.parametrize("typed", ["quiz", "The Great Quiz", "b:quiz"])
def test_results_by_one_publisher_with_one_setting_lead(market, typed):
    answer = asked(market, ["eagle 3", "roc 2"], typed)
    assert to_text(answer).startswith(
        "On Quiz Eagle 3 scores 80 % and Roc 2 72.5 %. Source: Lab, default setting, 1 Oct 2026.\n"
        "\n"
        "Measured by Lab, who makes no models.\n"
    )
    assert "Input, USD per million tokens" in to_text(answer)


def test_four_are_said_in_the_order_they_were_named(market):
    assert first(asked(market, ["roc 1", "roc 2", "eagle 3", "eagle 2"], "quiz")) == (
        "On Quiz Roc 1 scores 60 %, Roc 2 72.5 %, Eagle 3 80 % and Eagle 2 60 %. "
        "Source: Lab, default setting, 1 Oct 2026."
    )


def test_where_less_is_better_that_is_said(market):
    text = to_text(asked(market, ["eagle 3", "roc 2"], "slips"))
    assert text.startswith("On Slips Eagle 3 scores 4 % and Roc 2 2.5 %. ")
    assert "Measured by Lab, who makes no models. Lower is better." in text


def test_results_with_other_settings_stand_apart(small):
    tables = contest.tables()
    tables["score"] = contest.board("Lab", "high", "roc-2 78") + contest.board(
        "Lab", "default", "eagle-3 80"
    )
    assert first(asked(small(**tables), ["roc 2", "eagle 3"], "quiz")) == (
        "No result of both on Quiz is known from the same source with the same setting. "
        "Roc 2 scores 78 % on Quiz by Lab, high, 1 Oct 2026. "
        "Eagle 3 scores 80 % on Quiz by Lab, default, 1 Oct 2026."
    )


def test_results_of_other_publishers_stand_apart(small):
    tables = contest.tables()
    tables["score"] = contest.board("Lab", "high", "roc-2 78") + contest.board(
        "Digest", "high", "eagle-3 80"
    )
    assert first(asked(small(**tables), ["roc 2", "eagle 3"], "quiz")) == (
        "No result of both on Quiz is known from the same source. "
        "Roc 2 scores 78 % on Quiz by Lab, high, 1 Oct 2026. "
        "Eagle 3 scores 80 % on Quiz by Digest, high, 1 Oct 2026."
    )


def test_ratings_of_other_days_stand_apart(market):
    assert first(asked(market, ["eagle 2", "roc 2"], "duel")) == (
        "No rating of both on Duel is known from the same source, setting and day. "
        "Eagle 2 scores 1,500 Elo on Duel by Arena, default, 1 Sep 2026. "
        "Roc 2 scores 1,400 Elo on Duel by Arena, default, 1 Oct 2026."
    )


def test_one_without_a_result_is_said_to_have_none(market):
    assert first(asked(market, ["roc 2", "eagle 3", "roc 1"], "slips")) == (
        "No result of all on Slips is known from the same source. "
        "Roc 2 scores 2.5 % on Slips by Lab, default, 1 Oct 2026. "
        "Eagle 3 scores 4 % on Slips by Lab, default, 1 Oct 2026. "
        "No result of Roc 1 on Slips is known."
    )


def test_where_none_has_a_result_that_is_said(market):
    said_first = first(asked(market, ["roc 2", "eagle 3"], "empty hall"))
    assert said_first == "No result of Roc 2 or Eagle 3 on Empty Hall is known."


def test_the_results_are_facts(market):
    facts = to_record("", asked(market, ["eagle 3", "roc 2"], "quiz"))["facts"]
    found = [(f["entity"], f["value"]) for f in facts if f["property"] == "score:quiz"]
    assert found[:2] == [("eagle-3", 80), ("roc-2", 72.5)]


def test_a_strange_benchmark_is_not_guessed(market):
    with pytest.raises(UnknownName):
        asked(market, ["roc 2", "eagle 3"], "zzzqqq")


# Context window, longest output, release


@pytest.mark.parametrize(
    ("names", "windows", "lead"),
    [
        (
            ["roc 1", "roc 2"],
            "1000000 2000000 ? ?",
            "Roc 2 has the longer context window: 2M tokens, against 1M of Roc 1.",
        ),
        (
            ["roc 1", "roc 2"],
            "1048576 1048600 ? ?",
            "Roc 2 has the longer context window: 1,048,600 tokens, against 1,048,576 of Roc 1.",
        ),
        (
            ["roc 1", "roc 2"],
            "1000000 1000000 ? ?",
            "Roc 1 and Roc 2 have the same context window: 1M tokens.",
        ),
        (
            ["roc 1", "roc 2"],
            "1000000 ? ? ?",
            "Roc 1 has a context window of 1M tokens. The context window of Roc 2 is not known.",
        ),
        (
            ["roc 1", "roc 2", "roc 3", "roc 4"],
            "1000000 2000000 400000 ?",
            (
                "Roc 2 has the longest context window: 2M tokens, against 1M of Roc 1 and 400K of "
                "Roc 3. The context window of Roc 4 is not known."
            ),
        ),
        (
            ["roc 1", "roc 2", "roc 3"],
            "1000000 1000000 400000 ?",
            "Roc 1 and Roc 2 have the longest context window: 1M tokens, against 400K of Roc 3.",
        ),
    ],
)
def test_the_longest_context_window_leads(birds, names, windows, lead):
    assert first(asked(birds(context_tokens=windows), names, "context")) == lead


@pytest.mark.parametrize(
    ("outputs", "lead"),
    [
        ("64000 128000", "Roc 2 can write the longer answer: 128K tokens, against 64K of Roc 1."),
        ("64000 64000", "Roc 1 and Roc 2 can write equally long answers: 64K tokens."),
        (
            "? 64000",
            (
                "The longest output of Roc 1 is not known. Roc 2 writes at most 64K tokens in one "
                "answer."
            ),
        ),
    ],
)
def test_the_longest_output_leads(birds, outputs, lead):
    market = birds(max_output_tokens=f"{outputs} ? ?")
    assert first(asked(market, ["roc 1", "roc 2"], "output")) == lead


@pytest.mark.parametrize(
    ("days", "lead"),
    [
        (
            "2025-08-07 2025-05-22 2026-02 ?",
            (
                "Roc 2 came out first, on 22 May 2025; Roc 1 on 7 Aug 2025 and Roc 3 in Feb 2026. "
                "The release day of Roc 4 is not known."
            ),
        ),
        (
            "2025-08-07 2025-08-07 2025-08-07 2025-08-07",
            "Roc 1, Roc 2, Roc 3 and Roc 4 came out on the same day, 7 Aug 2025.",
        ),
        (
            "2025-08-07 2025-08 2026 ?",
            (
                "Which of them came out first is not known: Roc 2 in Aug 2025, Roc 1 on 7 Aug "
                "2025 and Roc 3 in 2026. The release day of Roc 4 is not known."
            ),
        ),
        (
            "2025-08-07 ? ? ?",
            (
                "Roc 1 was released on 7 Aug 2025. The release day of Roc 2 is not known. The "
                "release day of Roc 3 is not known. The release day of Roc 4 is not known."
            ),
        ),
    ],
)
def test_the_first_release_leads_where_the_days_tell(birds, days, lead):
    market = birds(released=days)
    assert first(asked(market, ["roc 1", "roc 2", "roc 3", "roc 4"], "release")) == lead


def test_the_prices_are_said_after_it(market):
    plain = first(asked(market, ["eagle 3", "roc 2"]))
    text = to_text(asked(market, ["eagle 3", "roc 2"], "context"))
    assert text.split("\n\n")[1] == plain


def test_in_chinese(birds):
    with speaking("zh"):
        answer = asked(
            birds(context_tokens="1000000 2000000 ? ?"), ["roc 1", "roc 2"], "上下文窗口"
        )
        assert first(answer) == "Roc 2 的上下文窗口更大：200万 token，而 Roc 1 为 100万。"


# How it is asked


def test_companies_are_not_compared_by_it(market):
    with pytest.raises(WrongCall) as raised:
        asked(market, ["acme", "bolt"], "context")
    assert str(raised.value) == (
        "by: is for models; companies are compared by what they are worth."
    )
    [(_, question)] = raised.value.choices
    assert question == Question("compare", ("m:roc-2", "m:eagle-3"), (("by", "context"),))


def test_lists_and_the_shared_question_keep_it(market):
    answer = asked(market, ["eagle 3", "roc 2"], "the great quiz")
    assert answer.shared == Question("compare", ("m:eagle-3", "m:roc-2"), (("by", "b:quiz"),))
    kept = {question.options for choice in answer.choices for _, question in choice.options}
    assert kept == {(("by", "b:quiz"),)}


def test_it_is_typed_in_the_terminal():
    assert said('/compare gpt-5 | claude opus 4 by:"release day"').startswith(
        "Claude Opus 4 came out first, on 22 May 2025; GPT-5 on 7 Aug 2025.\n"
    )
    assert not record("/compare openai anthropic by:context")["ok"]


async def test_the_fixed_three_are_suggested_before_benchmarks(user):
    names = await user.autocomplete("compare", "by", "")
    assert names[:3] == ["Context window", "Longest output", "Release day"]
    assert len(names) == 25
    assert (await user.autocomplete("compare", "by", "relea"))[0] == "Release day"
    assert (await user.autocomplete("compare", "by", "gpqa"))[0] == "GPQA Diamond"


async def test_a_suggestion_is_answered_when_it_is_picked(user):
    reply = await user.slash("compare", first="gpt-5", second="claude opus 4", by="release")
    assert reply.text.startswith(
        "Claude Opus 4 came out first, on 22 May 2025; GPT-5 on 7 Aug 2025."
    )
