"""Names in any text: what is named is found, and ordinary words are not."""

from __future__ import annotations

import pytest

FOUND = [
    ("we moved from opus 4.5 to Kimi K2 Thinking", ["claude-opus-4-5", "kimi-k2-thinking"]),
    ("GPT-5.6 Sol, claude-opus-4-5-20251101", ["gpt-5.6-sol", "claude-opus-4-5"]),
    ("(moonshotai/kimi-k2-thinking) is open", ["kimi-k2-thinking"]),
    ("**Kimi/Opus** or `gpt-4o`?", ["kimi", "claude-opus", "gpt-4o"]),
    ("Kimi,DeepSeek;OpenAI's", ["kimi", "deepseek", "deepseek", "openai"]),
    ("what does opus cost", ["claude-opus"]),
    ("opus or sonnet", ["claude-opus", "claude-sonnet"]),
    ("I asked Claude about it", ["claude"]),
    ("He went from Apple to Meta.", ["apple", "meta"]),
    ("Kimi, then opus", ["kimi", "claude-opus"]),
    ("I tried o3 there", ["o3"]),
    ("Command A+ is out", ["command-a-plus-05-2026"]),
    ("we run Step 3.5 Flash", ["step-3.5-flash"]),
    ("kimi 2 months ago", ["kimi"]),
    ("Kimi. 5 people came", ["kimi"]),
    ("NVDA and MSFT fell", ["nvidia", "microsoft"]),
    ("月之暗面和字节跳动谁更贵", ["moonshot-ai", "bytedance"]),
    ("豆包的价格", ["doubao-seed"]),
    ("[Kimi](https://x.com/openai)", ["kimi"]),
    ("kimi KIMI Kimi", ["kimi"]),
    ("GPT-4o (2024-05-13) or GPT-4o (two of them)", ["gpt-4o-2024-05-13", "gpt-4o"]),
]
NOTHING = [
    "Step 3: command the ring together, scale it now, and seed the spark.",
    "I wrote a haiku and a sonnet about the oracle.",
    "I don't grok it. You grok it, they really grok it.",
    "Her sign is gemini.",
    "An apple a day; my llama eats apples.",
    "Apple pie is nice. Meta question: how?",
    "The Quick Brown Fox Used Apple And Oracle In Command",
    "The planet Mercury, a Nova, the mountain K2, Hermes and a Phi.",
    "a solar north wind, a whisper of wonder, the beam of a comet",
    "now in slack: the writer and the composer cognition reflection",
    "Bolt the arm to the cursor, then move the copilot's seat",
    "v3 of the doc, R1 of the plan, O3 in the air, room 4o",
    "call 0700 or 9988 before 1024, at 3690",
    "tesla coil, amazon river, intel on the enemy, meta data, dell of trees",
    "GPT-based, Kimi-like, OpenAI-compatible, xkimi, kimix, non-Kimi",
    "https://openai.com/kimi www.kimi.com <@123456> <:kimi:123> <#99>",
    "苹果真好吃，小米粥也好",
    "utf-8 iso-8601 covid-19 sha-256 h100 a100 2026-11-23 1.5.2",
    "no w, s now, g 42, k 2, o 1, ai 2",
    "",
    "!!! ??? --- ///",
]
UNKNOWN = [
    *("opus 9.9", "kimi 9.9", "Kimi K9", "gpt-5.9", "claude-opus-9", "gpt 7", "Opus 5.5.1"),
    *("kimi max", "Gemini 3.8 Flash Lite", "claude pro", "gpt-5-turbo", "o3-max", "GPT-4.1.7"),
]


def ids(catalog, text):
    return [ref.id for _, refs in catalog.names.mentions(text) for ref in refs]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_what_a_text_names_is_found_in_its_order(catalog, text, expected):
    assert ids(catalog, text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_ordinary_words_are_no_names(catalog, text):
    assert ids(catalog, text) == []


@pytest.mark.parametrize("text", UNKNOWN)
@pytest.mark.parametrize("place", ["{}", "is {} out?", "we use {}, the price is fine"])
def test_a_version_that_nobody_released_is_never_another(catalog, text, place):
    assert ids(catalog, place.format(text)) == []


def test_every_full_name_of_a_model_is_found_where_it_is_written_out(catalog):
    lost = [
        model.name
        for model in catalog.models.values()
        if model.model not in ids(catalog, f"The price of a model: {model.name} (list)")
    ]
    assert len(lost) <= 0.01 * len(catalog.models), lost


def test_only_the_first_four_thousand_characters_are_looked_at(catalog):
    assert ids(catalog, f"{'x ' * 1990} kimi") == ["kimi"]
    assert ids(catalog, f"{'x ' * 2000} kimi") == []
