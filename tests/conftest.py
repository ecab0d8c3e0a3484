"""Fixtures for all tests: a simulated Discord, and people in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.harness import discord_world

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from discord import Client

    from tests.harness import Person, World


@pytest.fixture
async def world(make_bot: Callable[[], Client]) -> AsyncGenerator[World]:
    """A simulated Discord with the bot in it; `world.restart()` starts another one."""
    async with discord_world(make_bot) as started:
        yield started


@pytest.fixture
def user(world: World) -> Person:
    """Somebody in a channel of a server that has the bot."""
    return world.member()
