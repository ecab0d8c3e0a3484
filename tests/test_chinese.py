"""Answers in Chinese hold no English besides names, and are set as Chinese is."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.speech import translations
from tests import bots, chinese
from tests.bench.questions import questions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.chinese import Shown

ROOT = Path(__file__).parent.parent
SOME = 10  # questions for a command
TERMS = {  # that stand so in Chinese too
    *("token", "Mtok", "API", "ID", "UTC", "IPO", "Elo", "OCR", "PDF", "MIT", "Python", "Pareto"),
    *("Tab", "Ctrl-D"),  # keys
    *("heavy", "commit"),  # what a publisher calls a mode; a page of a repository
    *("genai-prices", "litellm", "model-prices", "models.dev", "data/LICENSE"),  # in /about
}
WRONG = (
    *("/price gptt5x", "/price qqqqq", "/price gpt", "/price", "/price a | b", "/price kimi on:x"),
    *("/price kimi on:2027-01-01", "/price kimi on:1999-01-01", "/pric kimi", "/qqqqq"),
    *("/price kimi on:2026-01-01 on:2026-01-02", "/compare kimi", "/compare kimi bytedance"),
    *("/compare kimi k3 | kimi", "/cost", "/cost opus", "/cost opus tokens_in:x tokens_out:1"),
    *("/cost opus under:5 tokens_in:1 tokens_out:1", "/cost under:x tokens_in:1 tokens_out:1"),
    *("/changes since:2030-01-01", "/changes since:x", "/cheapest at_least:80", "/cheapest hle"),
    *("/cheapest gpqa at_least:x", "/cheapest context:x", "/cheapest country:XX"),
    *("/cheapest context:90m", "/rank", "/rank gpqa max_price:x", "/rank gpqa publisher:qqq"),
    *("/rank gpqa country:IN", "/models country:XX", "/models sort:x", "/models page:x"),
    *("/models mistral since:2026-11-20", "/companies country:TW makes_models:yes listed:no"),
    *("/companies listed:x", "/glossary qqqqq", "/glossary price", "/plans bytedance"),
    *("/hosts qqqqq", "/facts kimi what:x", "/score kimi benchmark:simpleqa", "/history qqqqq"),
    *("/price ~0123456789", "/price m:qqqqq", "今天天气怎么样", "谁最好", "预测 kimi 明年的价格"),
    *("kimi 什么时候发布", "字节跳动上市了吗", "opus 的批处理价", "kimi 有促销吗", "谢谢", "你好"),
    *("deepseek 的缓存读取多少钱", "欧洲最好的模型", "百度和阿里一共值多少", "最近有什么变化"),
    *("10万 token 输入 opus 多少钱", "最便宜的开源模型", "opus 2026年5月多少钱", "gpqa 谁最高"),
)
ASKED = [*questions(bots.catalog())][:-1]  # the last one is not typed
EVERY = [*ASKED, "mistakes"]
SHOWN = {"Choice", "Button", "Row", "Table", "Paragraph", "NoFigure", "WrongCall", "Bars", "Steps"}


@cache
def said(command: str) -> list[Shown]:
    """What some questions for a command show, each stretch of words once."""
    some = WRONG if command == "mistakes" else questions(bots.catalog())[command]
    step = 1 if command == "mistakes" else -(-len(some) // SOME)
    every = (shown for question in some[::step] for shown in chinese.shown(question))
    return list({shown.words: shown for shown in every}.values())


def left(words: str) -> list[str]:
    return [word for word in chinese.english(words) if word not in TERMS]


@pytest.mark.parametrize("command", EVERY)
def test_no_english_is_left(command: str):
    assert any(re.search("[一-鿿]", shown.words) for shown in said(command))
    assert [(shown, left(shown.words)) for shown in said(command) if left(shown.words)] == []


@pytest.mark.parametrize("command", EVERY)
def test_signs_and_gaps_are_those_of_chinese(command: str):
    found = [(shown, chinese.misprints(shown.words)) for shown in said(command)]
    assert [(shown, wrong) for shown, wrong in found if wrong] == []


def test_no_translation_holds_english():
    every = {text for (kind, _), text in translations("zh").items() if kind != "data"}
    texts = {text: re.sub(r"\{\w+\}", chinese.NAME, text) for text in every}
    plain = {text: re.sub("如 [!-~ ]+", "", bare) for text, bare in texts.items()}  # examples
    assert {text: left(bare) for text, bare in plain.items() if left(bare)} == {}
    wrong = {text: re.findall(r"[一-鿿][,.:;()!?]|  ", bare) for text, bare in texts.items()}
    assert {text: signs for text, signs in wrong.items() if signs} == {}


def test_what_is_left_or_misprinted_would_be_found():
    assert left("Kimi K3 costs 2倍 token of Claude Opus 4.7。") == ["costs", "of"]
    assert chinese.misprints("价格: 1  来源(2)。 Kimi的 x") == ["格:", "  ", "源(", "。 "]


@pytest.mark.parametrize("folder", ["bot", "commands"])
def test_no_words_are_shown_without_being_said(folder: str):
    files = sorted((ROOT / folder).rglob("*.py"))
    found = [f"{file.name}:{line}: {text}" for file in files for line, text in _unsaid(file)]
    assert found == []


def _unsaid(file: Path) -> Iterator[tuple[int, str]]:
    """Words in quotes that are handed to something that is shown."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in SHOWN:
            for given in call.args:
                for part in [given, *getattr(given, "elts", []), *getattr(given, "values", [])]:
                    text = part.value if isinstance(part, ast.Constant) else ""
                    if isinstance(text, str) and re.search("[A-Za-z]{2}", text):
                        yield call.lineno, text


async def test_on_discord_a_reader_of_chinese_is_answered_in_chinese(world):
    ada = world.member(locale="zh-CN")
    price = await ada.slash("price", name="kimi")
    assert price.text.startswith("Kimi K3")
    assert "历史" in price.buttons
    assert "图表" in price.buttons
    sources = await ada.press(price, "来源")
    assert "分享" in sources.buttons
    wrong = await ada.slash("price", name="kimj k9")
    for reply in (price, sources, wrong, await ada.press(price, "图表")):
        words = (*reply.buttons, *reply.options, *reply.pictures, *_placeholders(reply.components))
        assert [word for word in words if left(word)] == []


def _placeholders(components: object) -> Iterator[str]:
    if isinstance(components, list):
        for one in components:
            yield from _placeholders(one)
    elif isinstance(components, dict):
        yield from (str(v) for k, v in components.items() if k == "placeholder")
        yield from (text for v in components.values() for text in _placeholders(v))
