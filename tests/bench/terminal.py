"""Time of one cold answer in the terminal, and lines a second of `ask --json -`."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

LINES = ("/price kimi", "/compare deepseek opus", "/valuation bytedance", "/price gpt-5.1")


def report(rounds: int, lines: int) -> None:
    """Print both."""
    cold = [_seconds(["ask", "/price", "kimi"]) for _ in range(rounds)]
    script = "\n".join(LINES[i % len(LINES)] for i in range(lines))
    begun = _seconds(["ask", "--json", "-"], LINES[0])
    taken = _seconds(["ask", "--json", "-"], script)
    print("\nTerminal")
    print(f"{'cold ask':18}{median(cold):8.2f} seconds, median of {rounds}")
    print(f"{'ask --json -':18}{lines / taken:8.0f} lines a second over {lines}, start included")
    print(f"{'':18}{(lines - 1) / (taken - begun):8.0f} lines a second once started")


def _seconds(arguments: list[str], typed: str = "") -> float:
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=typed + "\n",
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - begun
