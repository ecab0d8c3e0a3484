"""Time from the start of a process to a bot that is ready, and the memory it then has.

`python -m tests.bench.start bare` (or `wordless`, or `real`) brings a bot to ready in SimCord and
prints the kilobytes in memory; the bench starts it again and again and looks at the clock. The
wordless bot is the real one without plain questions and without Chinese.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from simcord import Env

if TYPE_CHECKING:
    from discord import Client

_BOTS = ("bare", "wordless", "real")
_STATUS = Path("/proc/self/status")


def measure(which: str) -> tuple[float, float]:
    """Start a process with a bot; return seconds to ready and megabytes in memory."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "tests.bench.start", which]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        kilobytes = int(process.stdout.readline())
        seconds = time.perf_counter() - begun
    return seconds, kilobytes / 1024


def report(rounds: int) -> None:
    """Print the medians of the real, the wordless and the bare bot, and what lies between."""
    taken = {which: [measure(which)] for which in _BOTS}  # also warms the disk
    for which in _BOTS * rounds:
        taken[which].append(measure(which))
    print(f"\nFrom process start to ready, median of {rounds} interleaved starts")
    print(f"{'':18}{'bot':>8}{'wordless':>10}{'words':>8}{'bare':>8}{'more':>8}")
    for column, unit in enumerate(("seconds", "megabytes")):
        bare, wordless, real = (median(t[column] for t in taken[which][1:]) for which in _BOTS)
        words, more = real - wordless, real - bare
        print(f"{unit:18}{real:8.2f}{wordless:10.2f}{words:8.2f}{bare:8.2f}{more:8.2f}")


async def _ready(bot: Client) -> None:
    env = Env(bot)
    await env.start()
    print(_kilobytes(), flush=True)
    await env.shutdown()


def _bot(which: str, state: Path) -> Client:
    if which == "bare":
        from tests.bench.bare import BareBot  # noqa: PLC0415  # its import is what is measured

        return BareBot()
    from bot.client import MarketBot  # noqa: PLC0415  # as above
    from bot.state import State  # noqa: PLC0415
    from commands import EXTENSIONS  # noqa: PLC0415
    from tests.bots import catalog, demo_bot  # noqa: PLC0415

    if which == "real":
        return demo_bot(state)
    without = tuple(name for name in EXTENSIONS if name != "commands.ask")
    bot = MarketBot(catalog(), without, state=State(state), clock=lambda: datetime.now(UTC))
    bot.tree.set_translator = _untranslated
    return bot


async def _untranslated(translator: object) -> None:
    """Set no translator."""
    del translator


def _kilobytes() -> str:
    """Memory that this process holds; 0 where the system does not say."""
    lines = _STATUS.read_text().splitlines() if _STATUS.exists() else []
    return next((line.split()[1] for line in lines if line.startswith("VmRSS")), "0")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_ready(_bot(sys.argv[1], Path(folder))))
