"""CPU time of a command and of a suggestion, beside those of a bare bot, both through SimCord."""

from __future__ import annotations

import asyncio
import gc
import time
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, Any

from tests.bench.bare import BareBot
from tests.harness import QuickEnv

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from discord import Client

    from bot.client import MarketBot
    from bot.core.catalog import Catalog

Call = tuple[str, ...]  # a command and what fills its options, in order
Questions = dict[str, "Sequence[Call]"]

TYPED: dict[str, Sequence[Call]] = {
    "/price name": [
        ("price", typed)
        for typed in ("", "k", "ki", "kimi", "kimi k2", "opus 4", "gpt5", "gemini fl", "depseek")
    ],
    "/valuation name": [
        ("valuation", typed) for typed in ("", "b", "byte", "moonshot", "open", "qwen", "antropic")
    ],
}


def questions(catalog: Catalog) -> Questions:
    """Questions about each flagship, pairs of them, and each company that has been valued."""
    flagships = [family.name for family in catalog.families.values() if family.flagship]
    companies = [company.name for company in catalog.companies.values()]
    pairs = Random(1).sample(list(combinations(flagships, 2)), 60)
    return {
        "/price": [("price", name) for name in flagships],
        "/compare": [("compare", *pair) for pair in pairs],
        "/valuation": [("valuation", name) for name in companies],
    }


class Side:
    """One of the two bots on an event loop of its own, with somebody to use it."""

    def __init__(self, bot: Client) -> None:
        self.runner = asyncio.Runner()
        self.env = QuickEnv(bot, check_errors=False)
        self.runner.run(self._start())

    async def _start(self) -> None:
        await self.env.start()
        guild = self.env.create_guild()
        self._channel = guild.create_text_channel("general")
        self._actor = guild.add_member(self.env.create_user("ada"))

    def slash(self, call: Call) -> tuple[Any, float]:
        """Send a command; return the answer and the CPU seconds it took."""
        return self._timed(self._actor.slash(self._channel, call[0], **self._options(call)))

    def suggest(self, call: Call) -> tuple[Any, float]:
        """Type into a command's first option; return the names and the CPU seconds."""
        ((option, typed),) = self._options(call).items()
        return self._timed(self._actor.autocomplete(self._channel, call[0], option, typed))

    def stop(self) -> None:
        """Take the bot off its loop."""
        self.runner.run(self.env.shutdown())
        self.runner.close()

    def _options(self, call: Call) -> dict[str, str]:
        declared = self.env.backend.commands[None][call[0], 1]["options"]
        return {option["name"]: typed for option, typed in zip(declared, call[1:], strict=False)}

    def _timed(self, action: Coroutine[Any, Any, Any]) -> tuple[Any, float]:
        async def timed() -> tuple[Any, float]:
            begun = time.process_time()
            result = await action
            return result, time.process_time() - begun

        return self.runner.run(timed())


def report(make_bot: Callable[[], MarketBot], rounds: int) -> None:
    """Print a line for each command and suggestion, after one round that is not counted."""
    bot, bare = make_bot(), BareBot()
    sides = (Side(bot), Side(bare))
    asked = _teach(sides[0], bare, questions(bot.catalog))
    kinds = ", ".join(f"{len(calls)} {name}" for name, calls in asked.items())
    print(f"\nCPU milliseconds, bot against bare command, {rounds} interleaved rounds of {kinds}")
    print(f"{'':18}{'median':>8}{'bare':>8}{'ratio':>8}{'p99':>8}{'bare':>8}{'ratio':>8}")
    for name, calls in asked.items():
        print(_line(name, _measure(sides, Side.slash, calls, rounds)))
    for name, calls in TYPED.items():
        print(_line(name, _measure(sides, Side.suggest, calls, 10 * rounds)))
    for side in sides:
        side.stop()


def _teach(real: Side, bare: BareBot, asked: Mapping[str, Sequence[Call]]) -> Questions:
    """Let the bare bot say and suggest what the real one does; return what it did answer.

    Private answers (a mistake, a question back) are left out: discord.py keeps each for a
    quarter of an hour, and SimCord looks at each of them again and again.
    """
    answered: Questions = {}
    for name, calls in asked.items():
        replies = {call: real.slash(call)[0].response for call in calls}
        public = {call: reply for call, reply in replies.items() if not reply.ephemeral}
        bare.bare.messages |= {call: reply.components for call, reply in public.items()}
        answered[name] = list(public)
    for calls in TYPED.values():
        for call in calls:
            choices, _ = real.suggest(call)
            bare.bare.choices[call] = [choice["name"] for choice in choices]
    real.runner.run(real.env.advance_time(1000))
    return answered


def _measure(
    sides: tuple[Side, Side],
    act: Callable[[Side, Call], tuple[Any, float]],
    calls: Sequence[Call],
    rounds: int,
) -> tuple[list[float], list[float]]:
    """CPU seconds of each call, of the one and of the other bot, in turns."""
    taken: tuple[list[float], list[float]] = ([], [])
    gc.collect()
    gc.freeze()
    for turn in range(rounds):
        for call in calls:
            for which in (0, 1) if turn % 2 else (1, 0):
                taken[which].append(act(sides[which], call)[1])
    gc.unfreeze()
    return taken


def _line(name: str, taken: tuple[list[float], list[float]]) -> str:
    cells = [name.ljust(18)]
    for share in (0.5, 0.99):
        real, bare = (1000 * _quantile(times, share) for times in taken)
        cells.append(f"{real:8.2f}{bare:8.2f}{real / bare:8.2f}")
    return "".join(cells)


def _quantile(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(int(share * len(times)), len(times) - 1)]
