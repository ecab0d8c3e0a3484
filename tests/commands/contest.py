"""A small market with benchmarks, beside the flock's: who measured what, and two unsold models.

Lab measured all on Quiz with `default` and two with `high`; Acme published its own Roc 2 against
a rival's; Digest relayed two; the book says that Roc 1 is number 3, without a result. Less is
better on Slips. Duel is a rating with an older day. Only a host sells Moth 1; nobody Wisp 1.
"""

from __future__ import annotations

from tests import small
from tests.discord import flock

_BY = {"Lab": "independent", "Digest": "aggregator", "Arena": "independent"}


def tables() -> flock.Tables:
    """The flock's lines, with benchmarks, results and two models that no maker sells."""
    lines = flock.tables()
    lines["model"] += [
        small.model("moth-1", "Moth 1", maker="bolt", family="eagle", open_weights="yes"),
        small.model("wisp-1", "Wisp 1", context_tokens="4000"),
    ]
    lines["offer"] += [
        small.offer("moth-1", "den", "0.2", "0.6"),
        small.offer("moth-1", "hub", "0.4", "0.6"),
    ]
    lines["benchmark"] = [
        benchmark("quiz", "Quiz"),
        benchmark("slips", "Slips", higher_is_better="no"),
        benchmark("duel", "Duel", unit="elo", scale_max=""),
        benchmark("empty", "Empty Hall"),
    ]
    lines["alias"] += [{"kind": "benchmark", "id": "quiz", "alias": "The Great Quiz"}]
    lines["score"] = [
        *board("Lab", "default", "eagle-3 80, roc-2 72.5, roc-1 60, eagle-2 60, roc-mini-1 41"),
        *board("Lab", "default", "moth-1 30, wisp-1 12"),
        *board("Lab", "high", "eagle-3 85, roc-2 78"),
        *board("Acme", "no tools", "roc-2 75", reported_by="maker"),
        *board("Acme", "no tools", "eagle-3 70", reported_by="rival"),
        *board("Acme", "with tools", "roc-1 66", reported_by="maker"),
        *board("Digest", "not stated", "roc-2 72, eagle-3 79, roc-1 50"),
        *board("Lab", "default", "eagle-3 4, roc-2 2.5", benchmark="slips"),
        *board("Arena", "default", "eagle-2 1500", benchmark="duel", as_of="2026-09-01"),
        *board("Arena", "default", "roc-2 1400, eagle-3 1450", benchmark="duel"),
        result("roc-1", "", rank="3", publisher="A Book", source="book", reported_by="aggregator"),
    ]
    return lines


def benchmark(key: str, name: str, **more: str) -> small.Line:
    """A line of benchmarks.csv: per cent, more is better."""
    return {"benchmark": key, "name": name, "measures": "birds", "unit": "percent"} | {
        "scale_max": "100",
        "higher_is_better": "yes",
        "source": small.PAGE,
        **more,
    }


def result(key: str, score: str, **more: str) -> small.Line:
    """A line of scores.csv: on Quiz, by Lab, default setting."""
    return {"model": key, "benchmark": "quiz", "score": score, "setting": "default"} | {
        "as_of": "2026-10-01",
        "reported_by": "independent",
        "publisher": "Lab",
        "source": small.PAGE,
        **more,
    }


def board(publisher: str, setting: str, scores: str, **more: str) -> list[small.Line]:
    """Lines of scores.csv by one publisher with one setting: ``roc-1 60, roc-2 72.5``."""
    by = {"reported_by": _BY.get(publisher, ""), "publisher": publisher, "setting": setting}
    pairs = (part.split() for part in scores.split(", "))
    return [result(key, score, **{**by, **more}) for key, score in pairs]
