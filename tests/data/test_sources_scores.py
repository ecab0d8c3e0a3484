"""The benchmarks and scores themselves: known results must come back."""

from __future__ import annotations

import re

import pytest

from tests.data.asking import ask

KIMI_SCORES = [
    ("aime-2025", "no tools", 94.5),
    ("aime-2025", "with python", 99.1),
    ("hle", "text only, no tools", 23.9),
    ("hle", "text only, with tools", 44.9),
]
MAKERS = {
    "Anthropic": "anthropic",
    "DeepSeek": "deepseek",
    "MiniMax": "minimax",
    "Moonshot AI": "moonshot-ai",
    "OpenAI": "openai",
    "Qwen": "alibaba",
    "Xiaomi": "xiaomi",
}


def test_the_articles_two_ranks_have_no_score(db):
    query = """select model, benchmark, score, rank, as_of from score
        where source = 'origin-article' order by benchmark"""
    ranks = [("aime-2025", 4), ("hle", 3)]
    assert ask(db, query) == [("kimi-k2-thinking", b, None, r, "2026-05-29") for b, r in ranks]


@pytest.mark.parametrize(("benchmark", "setting", "score"), KIMI_SCORES)
def test_what_its_maker_says_of_kimi_k2_thinking(db, benchmark, setting, score):
    query = """select score from score where model = 'kimi-k2-thinking' and benchmark = ?
        and setting = ? and reported_by = 'maker' and publisher = 'Moonshot AI'"""
    assert ask(db, query, benchmark, setting) == [(score,)]


def test_maker_and_rival_are_told_apart(db):
    query = """select distinct publisher, maker, reported_by from score join model using (model)
        where reported_by in ('maker', 'rival')"""
    for publisher, maker, reported_by in ask(db, query):
        own = MAKERS[publisher.split(" (")[0]] == maker
        assert reported_by == ("maker" if own else "rival"), (publisher, maker)


def test_one_publisher_gives_one_score_for_one_setting_and_day(db):
    query = """select model, benchmark, setting, publisher, as_of from score
        group by 1, 2, 3, 4, 5 having count(*) > 1"""
    assert ask(db, query) == []


def test_one_way_of_measuring_is_spelled_one_way(db):
    other = r"\b(no reasoning|non-reasoning|no thinking|max effort|vendor|best agent|v3\.2)\b"
    settings = [setting or "" for (setting,) in ask(db, "select distinct setting from score")]
    assert [setting for setting in settings if re.search(other, setting)] == []


def test_percentages_end_at_100_and_only_hallucination_is_better_low(db):
    ends = {("percent", 100.0), ("elo", None), ("index", None), ("minutes", None)}
    assert set(ask(db, "select unit, scale_max from benchmark")) == ends
    low = "select benchmark from benchmark where not higher_is_better"
    assert ask(db, low) == [("vectara-hallucination-rate",)]
