"""What Chinese says otherwise than English does: Beijing's hours, equal shares, market caps."""

from __future__ import annotations

import asyncio
import re
from functools import cache
from typing import Any

import pytest

from bot import repl
from bot.console import Console
from bot.core import numbers
from bot.core.errors import UserError
from bot.core.speech import speaking
from bot.render.text import to_text
from commands import EXTENSIONS
from commands._spans import spans
from commands.compare import compare
from commands.facts import facts
from tests import bots
from tests import small as lists
from tests.bots import NOW
from tests.console import said


@cache
def chinese() -> Console:
    """The terminal on the whole data set, which answers in Chinese."""
    return Console(bots.catalog(), EXTENSIONS, lambda: NOW, "zh")


def in_chinese(line: str) -> str:
    return asyncio.run(chinese().text(line))


@pytest.mark.parametrize(
    ("window", "local"),
    [
        (("01:00", "04:00", "mon-fri"), "09:00–12:00"),
        (("06:00", "16:00", "mon-fri"), "14:00–24:00"),
        (("14:00", "00:00", "mon-sun"), "22:00–次日 08:00"),
        (("16:30", "00:30", "mon-sun"), "00:30–08:30"),
        (("16:00", "20:00", "mon-fri"), "00:00–04:00（次日）"),
        (("22:00", "02:00", "mon-fri"), "06:00–10:00（次日）"),
    ],
)
def test_hours_are_those_of_beijing_too_in_chinese_alone(window: tuple[str, str, str], local: str):
    utc = f"{window[0]}–{window[1]}"
    assert spans([window]) == utc
    with speaking("zh"):
        assert spans([window]) == f"{utc}（北京时间 {local}）"


def test_several_windows_are_listed_in_either_time(small: Any):
    windows = [lists.window("roc-2", "01:00", "04:00"), lists.window("roc-2", "06:00", "10:00")]
    market = small(price=[lists.price("roc-2", "2", "8")], price_window=windows)
    with speaking("zh"):
        lead = to_text(facts(market, "roc", "hours", now=NOW)).partition("\n")[0]
    assert "UTC 01:00–04:00、06:00–10:00（北京时间 09:00–12:00、14:00–18:00），周一至周五。" in lead


def test_equal_shares_are_said_once(small: Any):
    market = small(price=[lists.price("roc-2", "2", "8"), lists.price("roc-1", "1", "4")])
    answer = compare(market, ["roc 1", "roc 2"], now=NOW)
    assert to_text(answer).startswith("Roc 1 costs 50 % of Roc 2 on input and 50 % on output.")
    with speaking("zh"):
        answer = compare(market, ["roc 1", "roc 2"], now=NOW)
        assert to_text(answer).startswith("Roc 1 的输入价和输出价均为 Roc 2 的 50%。")


def test_what_is_compared_are_market_caps_where_all_are():
    assert "Tencent, at ~$483B, is worth" in said("/valuation tencent | alibaba")
    assert in_chinese("/valuation tencent | alibaba").startswith("Tencent 市值约4830亿美元，是")
    assert in_chinese("/valuation openai | alibaba").startswith("OpenAI 估值8520亿美元，是")


def test_a_list_that_is_cut_short_goes_on_in_its_sentence():
    assert numbers.some(["A", "B"], 1200) == "A, B, and 1,200 more"
    with speaking("zh"):
        assert numbers.some(["A", "B"], 9) == "A、B 及另外 9 项"


def test_choices_of_an_option_stand_in_quotes():
    with pytest.raises(UserError) as raised:
        in_chinese("/article about:foo")
    assert str(raised.value).startswith("about：不能是“foo”，可选：“中国模型便宜多少？”、“")


def test_what_can_be_asked_instead_is_led_by_a_wide_colon():
    with pytest.raises(UserError) as raised:
        in_chinese("kimj k9 多少钱")
    with speaking("zh"):
        lines = repl.mistake(chinese(), "kimj k9 多少钱", raised.value).split("\n  ")
    assert lines[0] == "没有找到“kimj k9”。相近的名称有："
    assert lines[1:]
    assert all(re.search(r"^[^:：]+：.*多少钱", line) for line in lines[1:])
