"""Measure how questions in plain words are answered: ``python -m tests.questions.measure``.

Prints right, asked back, refused and wrong for each language and kind of question, for each half;
with ``--show``, what went otherwise than wanted in the tuning half.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from datetime import UTC, datetime

from bot.console import Console
from bot.render.record import Record
from commands import EXTENSIONS
from tests.bots import catalog
from tests.questions.rows import HALVES, OUTCOMES, Row, collected, judge, missing

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


async def _measure(*, show: bool) -> None:
    console = Console(catalog(), EXTENSIONS, lambda: NOW)
    await console.load()
    await console.record("hello")
    rows = collected()
    taken: list[float] = []
    results: dict[Row, str] = {}
    for row in rows:
        begun = time.process_time()
        record = await _record(console, row.question)
        taken.append(time.process_time() - begun)
        results[row] = judge(row, record)
        if show and row.half == "tuning" and results[row] != "right":
            _print(row, record, results[row])
    for half in HALVES:
        for lang in ("en", "zh"):
            _table(
                half, lang, {r: o for r, o in results.items() if (r.half, r.lang) == (half, lang)}
            )
    taken.sort()
    print(
        f"\nCPU milliseconds a question with its answer: median {1000 * taken[len(taken) // 2]:.2f}, "
        f"p99 {1000 * taken[int(0.99 * len(taken))]:.2f}"
    )


async def _record(console: Console, question: str) -> Record:
    """The record of an answer; a crash is a wrong one."""
    try:
        return (await console.record(question))[1]
    except Exception as error:  # noqa: BLE001
        return {"ok": True, "text": f"CRASH {error!r}", "facts": []}


def _print(row: Row, record: dict[str, object], outcome: str) -> None:
    said = str(record["text"]).partition("\n")[0] if record["ok"] else f"! {record['error']}"
    print(f"{outcome:8} {row.kind:14} {row.question}\n         -> {said[:150]}")
    if record["ok"] and row.outcome == "answer":
        print(f"         lacks {missing(row, record)}")
    elif not record["ok"]:
        print(f"         {record['suggestions']}  wanted {row.outcome}")


def _table(half: str, lang: str, results: dict[Row, str]) -> None:
    print(f"\n{half} half, {lang}, {len(results)} questions")
    print(f"{'kind':18}{'rows':>6}" + "".join(f"{name:>9}" for name in OUTCOMES))
    kinds = [*dict.fromkeys(row.kind for row in results), "all"]
    for kind in kinds:
        counts = Counter(o for row, o in results.items() if kind in (row.kind, "all"))
        cells = "".join(f"{counts[name]:9}" for name in OUTCOMES)
        print(f"{kind:18}{sum(counts.values()):6}{cells}")
    counts = Counter(results.values())
    print(f"{'right, per cent':24}{100 * counts['right'] / max(len(results), 1):9.1f}")


if __name__ == "__main__":
    asyncio.run(_measure(show="--show" in sys.argv))
