"""Whatever is asked is answered or declined, never met with a crash."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.errors import UserError
from bot.core.plain.senses import lexicon
from commands.ask import LONGEST, read
from tests.bots import catalog

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
NAMES = [
    "kimi",
    "opus 4.7",
    "gpt-5.5",
    "豆包",
    "bytedance",
    "mistral",
    "gpqa",
    "openrouter",
    "azure",
]
SAID = [
    "10m in",
    "500k tokens",
    "$5",
    "70 %",
    "1 march 2026",
    "3 weeks ago",
    "中国",
    "us",
    "42",
    "?",
]
HAN = ["多少钱", "和", "比", "最便宜", "上下文", "估值", "去年", "不", "前", "一百万"]
words = st.lists(
    st.sampled_from([*NAMES, *SAID, *HAN]) | st.sampled_from(sorted(lexicon().words)), max_size=12
)


@settings(max_examples=300)
@given(st.text(max_size=LONGEST) | words.map(lambda said: " ".join(said)[:LONGEST]))
def test_any_text_is_understood_or_declined(text: str):
    with suppress(UserError):
        asked, _ = read(catalog(), text, now=NOW)
        assert asked.command
