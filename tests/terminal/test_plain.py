"""A line in plain words in the terminal, and what is offered where it is not clear."""

from __future__ import annotations

import json

import pytest

from tests.console import record, said, status
from tests.render.shape import faults

UNCLEAR = "which model is best?"


def test_a_line_without_a_command_is_a_question_in_plain_words():
    assert said("what does kimi cost?") == said("/price kimi")
    assert said("/ask what does kimi cost?") == said("/price kimi")


def test_a_question_back_lists_each_choice_with_the_line_to_type(program):
    ended = program("ask", UNCLEAR)
    question, first, *rest = ended.err.splitlines()
    assert (ended.status, ended.out) == (1, "")
    assert question.startswith("Best by what?")
    assert first == "  GPQA Diamond: /rank GPQA Diamond"
    assert all(line.startswith("  ") and ": /rank " in line for line in rest)


def test_each_line_that_is_offered_is_answered():
    for choice in record(UNCLEAR)["choices"]:
        assert status(choice["line"]) == 0, choice


def test_json_holds_the_choices_with_labels_as_suggestions():
    found = record(UNCLEAR)
    assert faults(found) == []
    assert not found["ok"]
    assert found["choices"][0] == {"label": "GPQA Diamond", "line": "/rank GPQA Diamond"}
    assert found["suggestions"] == [choice["label"] for choice in found["choices"]][:5]


def test_choices_name_records_in_full_and_never_by_their_ids():
    lines = [choice["line"] for choice in record("tell me about the weather in paris")["choices"]]
    assert "/price Kimi" in lines
    assert not [line for line in lines if "f:" in line or "m:" in line]


@pytest.mark.parametrize(
    ("line", "again"),
    [
        ("what does opus 9.9 cost?", "what does Claude Opus 4.7 cost?"),
        ("/price opus 9.9", "/price Claude Opus 4.7"),
        ("/compare deepseek Opus 9.9", "/compare deepseek Claude Opus 4.7"),
        ("opus 9.9多少钱？", "Claude Opus 4.7多少钱？"),
    ],
)
def test_a_name_is_offered_as_the_same_line_with_it(line, again):
    found = record(line)
    assert {"label": "Claude Opus 4.7", "line": again} in found["choices"]
    assert status(again) == 0


def test_an_answer_and_a_wrong_call_offer_nothing():
    assert record("/about")["choices"] == []
    assert record("/price")["choices"] == []


@pytest.mark.parametrize("line", ["what does kimi cost? " * 20, "/ask " + "kimi " * 100])
def test_a_line_that_is_too_long_is_refused_and_not_cut(program, line):
    ended = program("ask", line)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("A question can have 400 characters; this one has 4")


def test_a_line_of_400_characters_is_answered():
    assert status("what does kimi cost".ljust(399) + "?") == 0


def test_json_lines_may_be_questions(program):
    ended = program("ask", "--json", "-", typed="what does kimi cost?\n/price kimi\n")
    first, second = (json.loads(line) for line in ended.out.splitlines())
    assert first["command"] == second["command"] == "price"
    assert first["text"] == second["text"]
