"""The terminal on the real data set at `bots.NOW`, for tests that ask it something."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import TYPE_CHECKING, Any

from bot.console import Console
from commands import EXTENSIONS
from tests import bots

if TYPE_CHECKING:
    from bot.core.catalog import Catalog


def console_on(catalog: Catalog) -> Console:
    """The terminal on a data set, its commands loaded."""
    made = Console(catalog, EXTENSIONS, lambda: bots.NOW)
    asyncio.run(made.load())
    return made


@cache
def real() -> Console:
    """The terminal on the whole data set, one for all tests."""
    return console_on(bots.catalog())


def said(line: str) -> str:
    """What the terminal prints for a line; a mistake is raised."""
    return asyncio.run(real().text(line))


def record(line: str, console: Console | None = None) -> dict[str, Any]:
    """The JSON object that answers a line, without the exit status."""
    return asyncio.run((console or real()).record(line))[1]


def status(line: str, console: Console | None = None) -> int:
    """The exit status that a line gives."""
    return asyncio.run((console or real()).record(line))[0]
