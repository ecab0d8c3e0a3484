"""The demo's five answers, whole. When one changes on purpose: `python -m tests.expected`."""

from __future__ import annotations

import pytest

from tests.expected.demo import HERE, answer, file_of, lines


def test_the_demo_asks_the_questions_of_the_contract():
    assert lines() == [
        "/price kimi",
        "/price kimi k2 thinking",
        "/compare deepseek opus",
        "/compare kimi k2 thinking | claude opus 4.7",
        "/valuation bytedance",
    ]


@pytest.mark.parametrize("line", lines())
def test_the_whole_answer_is_the_one_that_was_reviewed(line):
    assert answer(line) == file_of(line).read_text(encoding="utf-8")


def test_no_expected_answer_is_left_over():
    assert set(HERE.glob("*.txt")) == {file_of(line) for line in lines()}


@pytest.mark.parametrize("line", lines())
def test_no_line_is_wider_than_a_terminal_except_sentences_and_pages(line):
    rows = [row for row in answer(line).splitlines() if row.startswith("  ")]
    assert rows
    assert all(len(row) <= 80 for row in rows if "://" not in row and not row.endswith("."))
