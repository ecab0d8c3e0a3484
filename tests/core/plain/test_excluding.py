"""What a question leaves out is told from what it is about."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.plain import hear

DAY = date(2026, 11, 25)


def told(catalog, question):
    heard = hear(catalog, question, DAY)
    out = [*heard.out_countries, *(name.refs[0].name for name in heard.out)]
    return out, [*heard.countries, *(ref.name for ref in heard.first)]


@pytest.mark.parametrize(
    ("question", "out", "kept"),
    [
        ("cheapest model other than Gemini", ["Gemini"], []),
        ("cheapest model not from China", ["CN"], []),
        ("best non-Chinese model on gpqa", ["CN"], []),
        ("most valuable besides NVIDIA, Apple and Microsoft", ["NVIDIA", "Apple", "Microsoft"], []),
        ("besides NVIDIA, who is worth most in France", ["NVIDIA"], ["FR"]),
        ("biggest US company, Apple excluded", ["Apple"], ["US"]),
        ("Kimi K3, not Kimi K2", ["Kimi K2"], ["Kimi K3"]),
        ("top model that isn't from the US or China", ["CN", "US"], []),
        ("除了字节跳动，中国谁最值钱", ["ByteDance"], ["CN"]),
        ("除了英伟达和苹果以外谁最值钱", ["NVIDIA", "Apple"], []),
        ("不是中国的模型里谁最便宜", ["CN"], []),
        ("国外最便宜的模型", ["CN"], []),
        ("OpenAI 除外，谁最值钱", ["OpenAI"], []),
        ("cheapest model, no openai", ["OpenAI"], []),
        ("no Chinese models please, what is the cheapest", ["CN"], []),
        ("we can't use Chinese models. which is cheapest?", ["CN"], []),
        ("Google is banned here. What is the cheapest model?", ["Alphabet (Google)"], []),
        ("Avoid Qwen. Cheapest open model from China?", ["Qwen"], ["CN"]),
        ("we do not use OpenAI, Google and Meta", ["OpenAI", "Alphabet (Google)", "Meta"], []),
        ("别提谷歌，GPQA 谁第一", ["Alphabet (Google)"], []),
    ],
)
def test_it_is_told_apart(catalog, question, out, kept):
    found, left = told(catalog, question)
    assert sorted(found) == sorted(out)
    assert sorted(left) == sorted(kept)


@pytest.mark.parametrize(
    "question",
    [
        "is Kimi not from China?",
        "Kimi 不是中国的吗",
        "isn't Mistral French?",
        "OpenAI or Anthropic",
    ],
)
def test_a_question_about_it_leaves_nothing_out(catalog, question):
    assert told(catalog, question)[0] == []


@pytest.mark.parametrize(
    ("question", "aside"),
    [
        ("I hate OpenAI. What is the cheapest model?", ("OpenAI",)),
        ("I live in Japan. Which company is worth the most?", ("Japan",)),
        ("My boss likes DeepSeek. What is the cheapest US model?", ("DeepSeek",)),
        ("老板在日本，估值最高的公司是哪家？", ("日本",)),
        ("We only use French models. What is the cheapest?", ()),  # which demands it
        ("Anthropic is pricey. Which of their models is the cheapest?", ()),  # which asks of it
        ("what is the cheapest model from Mistral?", ()),
    ],
)
def test_what_is_only_told_narrows_no_list_unasked(catalog, question, aside):
    assert hear(catalog, question, DAY).aside == aside


@pytest.mark.parametrize(
    "question",
    [
        "price of " + " and ".join(["kimi"] * 40),
        "kimi, " * 60,
        "except kimi, and, and " * 16,
        "not " * 95,
        "除了" * 180,
    ],
)
def test_hostile_questions_are_heard(catalog, question):
    """How long it takes is measured by the benchmark."""
    assert hear(catalog, question[:400], DAY).masked
