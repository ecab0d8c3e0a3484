"""Measure how questions in plain words are answered: ``python -m tests.questions.measure``.

Prints right, asked back, refused and wrong for each language and kind of question, for each half;
with ``--show``, what went otherwise than wanted in the tuning half.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from bot.console import Console
from bot.core.errors import UserError
from bot.core.speech import LANGUAGES
from commands import EXTENSIONS
from commands.ask import read
from tests.bots import catalog
from tests.questions.rows import HALVES, OUTCOMES, collected, judge, missing

if TYPE_CHECKING:
    from bot.render.record import Record
    from tests.questions.rows import Outcome, Row

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


class Result(NamedTuple):
    """How a question was answered, in how many CPU seconds, and in how many it was understood."""

    row: Row
    record: Record
    outcome: Outcome
    took: float
    understood: float


async def measured() -> list[Result]:
    """The answers to all questions of the file, judged."""
    console = Console(catalog(), EXTENSIONS, lambda: NOW)
    await console.load()
    await console.record("hello")
    results: list[Result] = []
    for row in collected():
        begun = time.process_time()
        record = await _record(console, row.question)
        took = time.process_time() - begun
        results.append(Result(row, record, judge(row, record), took, _understood(row.question)))
    return results


def described(result: Result) -> str:
    """What went otherwise than wanted, on two or three lines."""
    row, record, outcome, *_ = result
    said = str(record["text"]).partition("\n")[0] if record["ok"] else f"! {record['error']}"
    text = f"{outcome:8} {row.kind:14} {row.question}\n         -> {said[:150]}"
    if not record["ok"]:
        return f"{text}\n         {record['suggestions']}  wanted {row.outcome}"
    return f"{text}\n         lacks {missing(row, record)}" if row.outcome == "answer" else text


def _understood(question: str) -> float:
    """CPU seconds that it takes to understand a question, without its answer."""
    begun = time.process_time()
    with suppress(UserError):
        read(catalog(), question, now=NOW)
    return time.process_time() - begun


async def _record(console: Console, question: str) -> Record:
    """The record of an answer; a crash is a wrong one."""
    try:
        return (await console.record(question))[1]
    except Exception as error:  # noqa: BLE001
        return {"ok": True, "text": f"CRASH {error!r}", "facts": []}


def _table(half: str, lang: str, results: list[Result]) -> None:
    print(f"\n{half} half, {lang}, {len(results)} questions")
    print(f"{'kind':18}{'rows':>6}" + "".join(f"{name:>9}" for name in OUTCOMES))
    for kind in (*dict.fromkeys(result.row.kind for result in results), "all"):
        counts = Counter(r.outcome for r in results if kind in (r.row.kind, "all"))
        cells = "".join(f"{counts[name]:9}" for name in OUTCOMES)
        print(f"{kind:18}{sum(counts.values()):6}{cells}")
    right = sum(result.outcome == "right" for result in results)
    print(f"{'right, per cent':24}{100 * right / max(len(results), 1):9.1f}")


def _main(*, show: bool) -> None:
    results = asyncio.run(measured())
    for result in results:
        if show and result.row.half == "tuning" and result.outcome != "right":
            print(described(result))
    for half, lang in product(HALVES, LANGUAGES):
        _table(half, lang, [r for r in results if (r.row.half, r.row.lang) == (half, lang)])
    print("\nCPU milliseconds a question")
    _times("to understand it", [result.understood for result in results])
    _times("with its answer", [result.took for result in results])


def _times(what: str, seconds: list[float]) -> None:
    taken = sorted(seconds)
    median, late = (1000 * taken[int(part * len(taken))] for part in (0.5, 0.99))
    print(f"{what:18} median {median:.2f}, p99 {late:.2f}")


if __name__ == "__main__":
    _main(show="--show" in sys.argv)
