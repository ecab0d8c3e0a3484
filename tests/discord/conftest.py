"""Fixtures for tests on Discord: the bot on a small data set, beside the one on the real data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.discord.flock import Flock
from tests.harness import discord_world

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator
    from pathlib import Path

    from tests.harness import Person, World


@pytest.fixture
def flock(tmp_path: Path) -> Generator[Flock]:
    """How the bot on the small data set is made; `flock.change` gives it another one."""
    made = Flock(tmp_path)
    yield made
    made.close()


@pytest.fixture
async def nest(flock: Flock) -> AsyncGenerator[World]:
    """A simulated Discord with the bot on the small data set."""
    async with discord_world(flock) as started:
        yield started


@pytest.fixture
def ada(nest: World) -> Person:
    """Somebody in a channel of a server that has the bot on the small data set."""
    return nest.member()
