"""Time to draw pictures, warm and cold, and how long the event loop waits meanwhile."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING

from bot.easel import Easel
from bot.render import charts
from commands.compare import compare
from commands.frontier import frontier
from commands.history import history
from commands.price import price
from tests.bots import NOW, catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.pictures import Chart

TICK = 0.002  # seconds between two looks at the event loop
COLD = "from tests.bench.pictures import cold; cold()"


def asked() -> dict[str, Chart]:
    """A picture of each kind."""
    data = catalog()
    answers = {
        "/price": price(data, "kimi", now=NOW),
        "/compare, four": compare(data, ["deepseek", "opus", "kimi", "gpt"], now=NOW),
        "/history, two": history(data, ["openai", "anthropic"], now=NOW),
        "/frontier": frontier(data, "lmarena text", now=NOW),
    }
    return {name: answer.chart for name, answer in answers.items() if answer.chart}


class Waiting:
    """The longest that the event loop was kept from a task that is always ready."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def watch(self) -> None:
        """Look again and again."""
        while True:
            begun = time.perf_counter()
            await asyncio.sleep(TICK)
            self.longest = max(self.longest, time.perf_counter() - begun - TICK)


async def draw(chart: Chart) -> tuple[float, float]:
    """Draw as the bot does; seconds it took, and the longest wait of the event loop."""
    waiting = Waiting()
    watching = asyncio.create_task(waiting.watch())
    await asyncio.sleep(10 * TICK)
    waiting.longest = 0.0
    begun = time.perf_counter()
    await Easel().draw(chart)
    taken = time.perf_counter() - begun
    await asyncio.sleep(2 * TICK)
    watching.cancel()
    return taken, waiting.longest


def cold() -> None:
    """Print what the first picture of a process takes, with what it has to import."""
    print(*asyncio.run(draw(asked()["/price"])))


def report(rounds: int) -> None:
    """Print a line for each kind of picture, and one for the first of a process."""
    print(f"\nMilliseconds to draw, and the longest wait of the event loop, {rounds} rounds")
    print(f"{'':18}{'median':>8}{'longest':>8}{'wait':>8}{'longest':>8}{'kB':>8}")
    for name, chart in asked().items():
        print(_line(name, list(_warm(chart, rounds)), len(charts.png(chart))))
    firsts = [_first() for _ in range(max(rounds // 2, 1))]
    print(_line("first of a process", firsts))


def _warm(chart: Chart, rounds: int) -> Iterator[tuple[float, float]]:
    charts.png(chart)
    for _ in range(rounds):
        charts.png.cache_clear()
        yield asyncio.run(draw(chart))


def _first() -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", COLD], capture_output=True, text=True, check=True)
    taken, waited = map(float, done.stdout.split())
    return taken, waited


def _line(name: str, times: list[tuple[float, float]], size: int = 0) -> str:
    cells = [name.ljust(18)]
    for column in (0, 1):
        values = [1000 * time_[column] for time_ in times]
        cells.append(f"{median(values):8.0f}{max(values):8.0f}")
    return "".join([*cells, f"{size / 1000:8.0f}" if size else ""])


if __name__ == "__main__":
    report(rounds=10)
