"""Time of building the data set from its sources, against only reading their lines."""

from __future__ import annotations

import csv
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from data.build import build
from data.tables import SOURCES

if TYPE_CHECKING:
    from collections.abc import Callable


def report(rounds: int) -> None:
    """Print how many times as long it takes."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder, "market.db")
        built = _seconds(lambda: build(SOURCES, database), rounds)
    read = _seconds(_read, rounds)
    print("\nData set")
    print(f"{'build':18}{built:8.2f} seconds, median of {rounds}")
    print(f"{'':18}{built / read:8.1f} times as long as reading its lines")


def _read() -> None:
    for path in SOURCES.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            list(csv.reader(lines))


def _seconds(work: Callable[[], object], rounds: int) -> float:
    taken: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return median(taken)
