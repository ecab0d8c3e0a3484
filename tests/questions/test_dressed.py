"""What only dresses a question, such as who asks and what for, changes nothing of its answer."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from tests import console
from tests.questions.rows import collected

if TYPE_CHECKING:
    from bot.core.speech import Language

SAMPLE = 120  # questions that each dress is tried on
LEAST = 98  # per cent of them that must be answered the same
DRESSES = {
    ("en", "greeted"): "hey, {}",
    ("en", "told whose"): "my boss wants to know: {}",
    ("en", "told what for"): "We are writing a report. {}",
    ("en", "told when"): "{}. It is for a presentation on Friday.",
    ("en", "for a work"): "{} for my slides",
    ("en", "pleaded"): "{} pls",
    ("zh", "asked"): "请问{}",
    ("zh", "troubled"): "麻烦问一下，{}",
    ("zh", "told whose"): "老板让我查一下：{}",
    ("zh", "told what for"): "{}，写报告要用",
}


@cache
def asked(lang: Language) -> list[str]:
    """Some questions that are answered, without the signs that end them."""
    rows = [row for row in collected() if (row.lang, row.outcome) == (lang, "answer")]
    tuned = [row.question for row in rows if row.half == "tuning"]
    picked = sorted(tuned, key=lambda question: sha256(f"{question}!".encode()).digest())
    return [question.rstrip("?!.。？！ ") for question in picked[:SAMPLE]]


def answers(questions: list[str]) -> list[tuple[object, object]]:
    records = map(console.record, questions)
    return [(record["command"], record["facts"]) for record in records]


@pytest.mark.parametrize(
    ("lang", "dress"),
    [(lang, dress) for (lang, _), dress in DRESSES.items()],
    ids=map(str, DRESSES),
)
def test_it_is_answered_as_without(lang: Language, dress: str):
    plain = asked(lang)
    dressed = [dress.format(question) for question in plain]
    pairs = zip(plain, answers(plain), answers(dressed), strict=True)
    changed = [question for question, before, after in pairs if before != after]
    assert len(changed) <= SAMPLE * (100 - LEAST) / 100, changed
