"""Measure how well names are understood and what it costs: ``python -m tests.names.measure``."""

from __future__ import annotations

import gc
import sys
import time
import tracemalloc
from collections import Counter
from contextlib import suppress
from statistics import mean
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process, utils

from bot.core.errors import UserError
from bot.core.names import Names
from tests.names.invented import asked_for, invented
from tests.names.rows import (
    HALVES,
    OUTCOMES,
    ask,
    collected,
    full_names,
    judge,
    maker,
    offers,
    real,
    without_hosts,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.core.names import Kind, Spelling
    from tests.names.rows import Outcome, Row

_CUTOFF = 70  # of 100: below, plain WRatio finds nothing
_KINDS: tuple[Kind, ...] = ("family", "model", "company")


class Plain:
    """What most tools do: the likeliest spelling by WRatio, whatever it is."""

    def __init__(self, spellings: Iterable[Spelling]) -> None:
        self._spellings = list(spellings)
        self._texts = [utils.default_process(spelling.text) for spelling in self._spellings]

    def ask(self, row: Row, names: dict[str, str]) -> Outcome:
        choices = {
            at: text
            for at, text in enumerate(self._texts)
            if self._spellings[at].ref.kind in row.kinds
        }
        found = process.extract(
            utils.default_process(row.typed), choices, scorer=fuzz.WRatio,
            score_cutoff=_CUTOFF, limit=8,
        )  # fmt: skip
        refs = [self._spellings[at].ref for _, score, at in found if score == found[0][1]]
        if len(set(refs)) == 1:
            return judge(row, refs[0], (), names)
        return judge(row, None, [ref.name for ref in refs], names)


def accuracy(spellings: list[Spelling]) -> None:
    """Print right, asked, wrong and none for each kind of spelling, ours and plain WRatio."""
    known, names = without_hosts(spellings), full_names(spellings)
    ours, plain = Names(known, maker), Plain(known)
    rows = [*collected(), *offers(spellings)]
    for half in HALVES:
        part = [row for row in rows if row.half == half]
        print(f"\n{half} half, {len(part)} spellings; the index knows no host's spelling")
        print(f"{'':12}{'':>6}{'ours':>8}{'':24}{'plain WRatio':>16}")
        print(f"{'kind':12}{'rows':>6}" + 2 * "".join(f"{name:>8}" for name in OUTCOMES))
        for kind in dict.fromkeys(row.kind for row in rows):
            _line(kind, [row for row in part if row.kind == kind], ours, plain, names)
        _line("all", part, ours, plain, names)


def _line(kind: str, rows: list[Row], ours: Names, plain: Plain, names: dict[str, str]) -> None:
    counts = [
        Counter(ask(ours, row, names) for row in rows),
        Counter(plain.ask(row, names) for row in rows),
    ]
    cells = "".join(
        f"{100 * count[outcome] / max(1, len(rows)):7.1f}%"
        for count in counts
        for outcome in OUTCOMES
    )
    print(f"{kind:12}{len(rows):6}{cells}")


def start(spellings: list[Spelling]) -> None:
    """Print what the index of the real data costs to make and to hold."""
    tracemalloc.start()
    index = Names(spellings, maker)
    exact = tracemalloc.get_traced_memory()[0]
    _find(index, "opus 9.9")
    index.suggest("op", _KINDS)
    whole = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    made = min(_timed(lambda: Names(spellings, maker)) for _ in range(5))
    first = min(_first(spellings) for _ in range(5))
    typing = min(_timed(lambda: _typing(spellings)) for _ in range(3)) - made
    print(f"\nstart with {len(spellings)} spellings")
    print(f"  ready for exact names   {made:7.1f} ms   {exact / 2**20:5.1f} MiB")
    print(f"  first name by rule    + {first:7.1f} ms")
    print(f"  first suggestion      + {typing:7.1f} ms   {whole / 2**20:5.1f} MiB with all tables")


def _first(spellings: list[Spelling]) -> float:
    index = Names(spellings, maker)
    return _timed(lambda: _find(index, "anthropic/claude-opus-4.7:free"))


def _typing(spellings: list[Spelling]) -> None:
    Names(spellings, maker).suggest("op", _KINDS)


def cost(spellings: list[Spelling]) -> None:
    """Print what look-ups cost among the real names and among many made-up ones."""
    print(f"\ncost of a look-up, ms {'mean':>24}{'p99':>9}")
    rows = [*collected(), *offers(spellings)]
    index = Names(without_hosts(spellings), maker)
    _costs("today", "collected", [row.typed for row in rows], lambda text: _find(index, text))
    typed = [row.typed[:at] for row in rows[:200] for at in range(len(row.typed) + 1)]
    _costs("today", "suggestions", typed, lambda text: index.suggest(text, _KINDS))
    for count in (1_000, 10_000, 100_000):
        many = invented(count)
        large = Names(many)
        label = f"{count:,}"
        questions = asked_for(many, 300)
        for kind, texts in questions.items():
            _costs(label, kind, texts, lambda text, large=large: _find(large, text))
        typed = [name[:at] for name in questions["exact"][:60] for at in range(len(name) + 1)]
        _costs(label, "suggestions", typed, lambda text, large=large: large.suggest(text, _KINDS))


def _costs(count: str, kind: str, texts: list[str], call: Callable[[str], object]) -> None:
    call(texts[0])
    gc.collect()
    times = sorted(_timed(lambda text=text: call(text)) for text in texts)
    print(f"  {count:>8}  {kind:16}{mean(times):18.3f}{times[int(0.99 * len(times)) - 1]:9.3f}")


def _find(index: Names, text: str) -> None:
    with suppress(UserError):
        index.find(text, _KINDS)


def _timed(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Print all tables."""
    spellings = real()
    accuracy(spellings)
    start(spellings)
    cost(spellings)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
