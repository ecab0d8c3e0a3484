"""The bot on a made-up data set that a test can change under its feet.

Acme makes Roc (`Roc 2` is its flagship, `Roc 1` is retired, `Roc Mini 1` a smaller one) and is
worth $45–50B; Bolt makes `Eagle 3` and `Eagle 2` and is worth $600B; Crane makes nothing, and
nobody knows what it is worth. What was read where is on two pages and in a book.
"""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.client import MarketBot
from bot.core.catalog import Catalog
from bot.state import State
from commands import EXTENSIONS
from tests import bots, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

Tables = dict[str, list[small.Line]]


def tables() -> Tables:
    """Every line of the data set that is not empty."""
    mini = {"family": "roc-mini"}
    eagle = {"family": "eagle", "maker": "bolt", "released": "2026-06-01"}
    return {
        "source": [small.source("book", "A Book")],
        "company": [
            small.company("acme", "Acme"),
            small.company("bolt", "Bolt", country="DE", status="public"),
            small.company("crane", "Crane & Söhne", country="DE", makes_llm="no"),
        ],
        "ticker": [{"company": "bolt", "exchange": "HKEX", "symbol": "9901"}],
        "family": [
            {"family": "roc", "name": "Roc", "maker": "acme", "flagship": "roc-2"},
            {"family": "roc-mini", "name": "Roc Mini", "maker": "acme", "parent": "roc"},
            {"family": "eagle", "name": "Eagle", "maker": "bolt", "flagship": "eagle-3"},
        ],
        "model": [
            small.model("roc-1", "Roc 1", status="retired", replacement="roc-2")
            | {"released": "2025-01-10", "retires_on": "2026-06-30", "open_weights": "yes"},
            small.model("roc-2", "Roc 2", released="2026-01-15", context_tokens="1000000"),
            small.model("roc-mini-1", "Roc Mini 1", **mini, released="2026-02-01"),
            small.model("eagle-2", "Eagle 2", **eagle | {"released": "2025-06-01"}),
            small.model("eagle-3", "Eagle 3", **eagle, context_tokens="200000"),
        ],
        "alias": [{"kind": "family", "id": "roc", "alias": "大鹏"}],
        "price": [
            small.price("roc-1", "0.60", "2.50", valid_to="2026-06-30"),
            small.price("roc-2", "2", "8", valid_to="2026-05-01"),
            small.price("roc-2", "1", "4", valid_from="2026-05-01", cache_read_mtok="0.10"),
            small.price("roc-mini-1", "0.10", "0.40"),
            small.price("eagle-2", "3", "15", seller="bolt", valid_from="2026-01-01"),
            small.price(
                "eagle-2", "5", "25", seller="bolt", valid_from="2025-06-01", valid_to="2026-01-01"
            ),
            small.price("eagle-3", "4", "20", seller="bolt", source="https://bolt.example/rates"),
        ],
        "price_report": [small.report("roc-2", "input_mtok", "1.5", "book")],
        "offer": [small.offer("roc-1", "hub", "0.5", "2")],
        "valuation": [
            small.valuation("acme", "2026-01-20", 20, source="book"),
            small.valuation("acme", "2026-10-01", 45, 50, approximate="yes"),
            small.valuation("acme", "2026-11-10", 90, kind="reported_talks"),
            small.valuation("bolt", "2026-11-20", 600, kind="market_cap"),
        ],
    }


def without(model: str) -> Tables:
    """Return the lines without a model and all that is said of it."""
    kept = {
        table: [line for line in lines if line.get("model") != model]
        for table, lines in tables().items()
    }
    for line in (*kept["family"], *kept["model"]):
        for key in ("flagship", "replacement"):
            if line.get(key) == model:
                del line[key]
    return kept


class Flock:
    """Makes the bot, each time on the data set as it is then."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened: list[Catalog] = []
        self.state = folder / "state"
        self.extensions: tuple[str, ...] = EXTENSIONS
        self.hears = False
        self.now: Callable[[], datetime] = lambda: bots.NOW
        self.change(tables())

    @property
    def catalog(self) -> Catalog:
        """The data set as it is now."""
        return self._opened[-1]

    def change(self, lines: Tables) -> None:
        """Build another data set; the next bot will answer from it."""
        path = small.database(self._folder / f"data{len(self._opened)}", **lines)
        self._opened.append(Catalog.open(path))

    def close(self) -> None:
        """Close every data set."""
        for catalog in self._opened:
            catalog._connection.close()

    def clock(self) -> datetime:
        """Say the time as `now` is set when the bot asks."""
        return self.now()

    def __call__(self) -> MarketBot:
        """Make the bot."""
        state = State(self.state)
        return MarketBot(
            self.catalog, self.extensions, state=state, clock=self.clock, hears=self.hears
        )
