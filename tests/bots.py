"""The real bot on the real data set, for tests, pictures and measurements."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from bot.client import MarketBot
from bot.core.catalog import Catalog
from bot.state import State
from commands import EXTENSIONS
from data.build import DATABASE, ensure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday, peak hour in Beijing


@cache
def catalog() -> Catalog:
    """The whole data set, built when it is missing or older than its sources."""
    ensure(DATABASE)
    return Catalog.open(DATABASE)


def demo_bot(
    state: Path,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    *,
    hears: bool = False,
) -> MarketBot:
    """Make the bot as `python -m bot run` does; *state* is where it remembers things."""
    return MarketBot(catalog(), EXTENSIONS, state=State(state), clock=clock, hears=hears)
