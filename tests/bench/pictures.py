"""Time to draw pictures, warm and cold, and how long the event loop waits meanwhile."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from random import Random
from statistics import median
from typing import TYPE_CHECKING

from bot.aside import Aside
from bot.client import MarketBot
from bot.core.errors import UserError
from bot.easel import Easel
from bot.render import charts
from bot.state import State
from commands import EXTENSIONS
from tests.bench.questions import questions
from tests.bots import NOW, catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Answer
    from bot.core.pictures import Chart
    from bot.core.questions import Question

TICK = 0.002  # seconds between two looks at the event loop
COLD = "from tests.bench.pictures import cold; cold()"
_EACH = 5  # pictures of each command that has any


async def answers() -> dict[str, list[Answer | None]]:
    """What is answered to each question of each slash command; None is a mistake."""
    bot = MarketBot(catalog(), EXTENSIONS, state=State(None), clock=lambda: NOW)
    await bot.load()
    commands = {command.name for command in bot.tree.walk_commands()}
    return {
        name: [await _answer(bot, question) for question in asked]
        for name, asked in questions(bot.catalog).items()
        if name in commands
    }


async def _answer(bot: MarketBot, question: Question) -> Answer | None:
    aside = Aside(bot, question)
    try:
        await bot.call(aside, question)
    except UserError:
        return None
    return aside.answer


def drawings() -> dict[str, list[Chart]]:
    """Some different pictures of each command that has any."""
    found: dict[str, list[Chart]] = {}
    for name, every in asyncio.run(answers()).items():
        shown = {answer.chart() for answer in every if answer and answer.chart}
        if shown:
            found[f"/{name}"] = Random(1).sample(sorted(shown, key=repr), min(_EACH, len(shown)))
    return found


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
    [chart, *_] = drawings()["/price"]
    print(*asyncio.run(draw(chart)))


def report(rounds: int) -> None:
    """Print a line for each kind of picture, and one for the first of a process."""
    print(f"\nMilliseconds to draw, and the longest wait of the event loop, of {_EACH} pictures")
    print(f"{'':18}{'median':>8}{'longest':>8}{'wait':>8}{'longest':>8}{'kB':>8}")
    for name, found in drawings().items():
        times = [time_ for chart in found for time_ in _warm(chart, rounds)]
        print(_line(name, times, max(len(charts.png(chart)) for chart in found)))
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
