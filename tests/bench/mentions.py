"""Time of a look for names in a text that is made to take long, against an ordinary one."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

from bot.core.names.mentions import MOST
from tests.bots import catalog

if TYPE_CHECKING:
    from bot.core.names import Names

ORDINARY = "we moved the chat from GPT-5.1 to kimi k2.6, and the batch jobs to DeepSeek; "
HOSTILE = [
    "gpt " * 1000,
    "claude-opus-4-5-2025 " * 190,
    "1.1 " * 1000,
    "kimi-k2-" * 500,
    "<" * 4000,
    "苹果" * 2000,
    "a" * 4000,
    "https://" * 500,
    "\n" * 4000,
    "é\u0301" * 2000,
]


def report(rounds: int) -> None:
    """Print how many times as long the worst of them takes; all are as long as is looked at."""
    names = catalog().names
    usual = _seconds(names, ORDINARY * (MOST // len(ORDINARY)), rounds)
    taken = {text[:12]: _seconds(names, text, rounds) for text in HOSTILE}
    worst = max(taken, key=taken.__getitem__)
    print("\nNames in a text")
    print(f"{'ordinary text':18}{1000 * usual:8.1f} milliseconds, median of {rounds}")
    print(f"{'hostile text':18}{taken[worst] / usual:8.2f} times that at worst, with {worst!r}")


def _seconds(names: Names, text: str, rounds: int) -> float:
    taken: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        names.mentions(text)
        taken.append(time.perf_counter() - begun)
    return median(taken)
