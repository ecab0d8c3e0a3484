"""Rules on what the lines mean together: periods, bounds, flagships, parents."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from itertools import combinations
from typing import TYPE_CHECKING

from data.given import Fault, Given, Rule, fault
from data.tables import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

RATES = (
    *("input_mtok", "output_mtok"),
    *("cache_read_mtok", "cache_write_mtok", "cache_write_long_mtok"),
)
HIGHEST_RATE = {"USD": Decimal(1000), "CNY": Decimal(7000)}  # the dearest so far is o1-pro, $600
SCORES = {"percent": (0, 100), "elo": (0, 4000), "index": (0, 1000), "minutes": (0, 1_000_000)}
WORTH = (1_000_000, 20_000_000_000_000)  # US dollars
MONTHLY = (0, 5000)  # US dollars
PERIODS = {
    "price": "model seller region mode above_context_tokens currency kind",
    "price_window": "model seller kind days start_utc",
}


def periods_do_not_overlap(given: Given) -> Iterator[Fault]:
    """At any moment at most one line gives a price, or a window, of one kind."""
    for table, columns in PERIODS.items():
        groups = defaultdict[tuple[str, ...], list[tuple[int, Record]]](list)
        for line, row in given.lines(table):
            groups[tuple(row[column] for column in columns.split())].append((line, row))
        for group in groups.values():
            for (first, one), (line, other) in combinations(group, 2):
                if _overlap(one, other):
                    yield fault(table, line, f"is in force together with line {first}")


def rates_are_sane(given: Given) -> Iterator[Fault]:
    """No rate is dearer than any ever seen, and none from the cache dearer than a fresh one."""
    for table in ("price", "offer", "price_report"):
        for line, row in given.lines(table):
            highest = HIGHEST_RATE.get(row.get("currency", "USD"), Decimal(0))
            rates = {name: _number(row.get(name, "")) for name in (*RATES, "value")}
            for name, rate in rates.items():
                if rate is not None and rate > highest:
                    yield fault(table, line, f"{name} {rate} is above {highest}")
            fresh, cached = rates["input_mtok"], rates["cache_read_mtok"]
            if fresh is not None and cached is not None and cached > fresh:
                yield fault(table, line, f"cache_read_mtok {cached} is above input_mtok {fresh}")


def figures_are_sane(given: Given) -> Iterator[Fault]:
    """Scores fit their benchmark, worths and plans are of a size that exists."""
    benchmarks = given.ids("benchmark")
    for line, row in given.lines("score"):
        benchmark = benchmarks.get(row["benchmark"], {})
        low, high = SCORES.get(benchmark.get("unit", ""), (0, 0))
        bounds = low, _number(benchmark.get("scale_max", "")) or high
        yield from _outside("score", line, row, "score", bounds)
    for line, row in given.lines("valuation"):
        for column in ("low_usd", "high_usd"):
            yield from _outside("valuation", line, row, column, WORTH)
    for line, row in given.lines("plan"):
        yield from _outside("plan", line, row, "usd_per_month", MONTHLY)


def flagships_are_current(given: Given) -> Iterator[Fault]:
    """A flagship is of its family or a part of it, and not retired.

    It is no preview either, unless nothing of the family is generally available.
    """
    models, families = given.ids("model"), given.ids("family")
    available = {
        above
        for model in models.values()
        if model["status"] in {"active", "deprecated"}
        for above in _upwards(model["family"], families)
    }
    for line, row in given.lines("family"):
        model = models.get(row["flagship"])
        if model is None:
            continue
        status = model["status"]
        if status == "retired" or (status == "preview" and row["family"] in available):
            yield fault("family", line, f"flagship “{row['flagship']}” is {status}")
        if row["family"] not in _upwards(model["family"], families):
            yield fault("family", line, f"flagship “{row['flagship']}” is of another family")


def parents_make_a_tree(given: Given) -> Iterator[Fault]:
    """Nothing is its own parent, not even by way of others."""
    for table in ("company", "family"):
        records = given.ids(table)
        for line, row in given.lines(table):
            if row[table] in _upwards(row["parent"], records):
                yield fault(table, line, f"“{row[table]}” is above itself")


def models_agree_with_themselves(given: Given) -> Iterator[Fault]:
    """A model has its family's maker, and knows nothing from after its release."""
    families = given.ids("family")
    for line, row in given.lines("model"):
        maker = families.get(row["family"], row)["maker"]
        if maker != row["maker"]:
            yield fault("model", line, f"maker “{row['maker']}” is not its family's, “{maker}”")
        released, cutoff = row["released"], row["knowledge_cutoff"]
        if released and cutoff[: len(released)] > released:
            yield fault("model", line, f"knowledge_cutoff “{cutoff}” is after its release")


def _upwards(name: str, records: dict[str, Record]) -> list[str]:
    """Give a record's id and the ids above it, each once."""
    path: list[str] = []
    while name and name not in path:
        path.append(name)
        name = records.get(name, {}).get("parent", "")
    return path


def _overlap(one: Record, other: Record) -> bool:
    return one["valid_from"] < (other["valid_to"] or "9") and other["valid_from"] < (
        one["valid_to"] or "9"
    )


def _outside(
    table: str, line: int, row: Record, column: str, bounds: tuple[Decimal | int, Decimal | int]
) -> Iterator[Fault]:
    figure, (low, high) = _number(row[column]), bounds
    if figure is not None and not low <= figure <= high:
        yield fault(table, line, f"{column} {figure} is not between {low} and {high}")


def _number(text: str) -> Decimal | None:
    with suppress(InvalidOperation):
        number = Decimal(text)
        return number if number.is_finite() else None
    return None


ALL: tuple[Rule, ...] = (
    periods_do_not_overlap,
    rates_are_sane,
    figures_are_sane,
    flagships_are_current,
    parents_make_a_tree,
    models_agree_with_themselves,
)
