"""Charts with Chinese words, as readers of Chinese are shown them."""

from __future__ import annotations

import asyncio
import re

import pytest

from bot.core.speech import speaking
from tests.chinese import answered
from tests.console import real
from tests.render import drawn

LINES = (
    "/price 豆包",
    "/compare deepseek opus",
    "/valuation 字节 | 阿里 | openai",
    "/valuation openai",
    "/history 字节",
    "/history deepseek | opus",
    "/rank hle",
    "/cost deepseek | opus tokens_in:10k tokens_out:1k requests:1000",
    "/frontier gpqa",
)


@pytest.mark.parametrize("line", LINES)
def test_no_chinese_words_leave_a_chart_or_lie_on_each_other(line: str):
    console = real()
    with speaking("zh"):
        answer = asyncio.run(answered(console, line))
        assert answer.chart
        chart = answer.chart()
        assert re.search("[一-鿿]", chart.title + chart.caption)
        assert drawn.faults(chart) == []
