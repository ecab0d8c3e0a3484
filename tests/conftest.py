"""Fixtures for all tests: the real bot in a simulated Discord, and people in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from bot.core import speech
from tests.harness import discord_world

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    from discord import Client

    from bot.core.catalog import Catalog
    from tests.harness import Person, World

settings.register_profile("tokentape", deadline=None)  # how long an example takes tests nothing
settings.load_profile("tokentape")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The whole data set, read-only; one for all tests."""
    from tests import bots  # noqa: PLC0415 - tests of the data need no bot

    return bots.catalog()


@pytest.fixture
def make_bot(tmp_path: Path) -> Callable[..., Client]:
    """How the bot is made: on the real data, at `bots.NOW`, with a state folder of its own."""
    from tests import bots  # noqa: PLC0415 - as above

    def made(*, hears: bool = False) -> Client:
        return bots.demo_bot(tmp_path / "state", lambda: bots.NOW, hears=hears)

    return made


@pytest.fixture
def chinese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """A Chinese of a few words, which no translator changes: `small.zh.po`."""
    folder = tmp_path / "languages"
    folder.mkdir()
    shutil.copy(Path(__file__).with_name("small.zh.po"), folder / "zh.po")
    monkeypatch.setattr(speech, "FOLDER", folder)
    speech.translations.cache_clear()
    yield
    speech.translations.cache_clear()


@pytest.fixture
async def world(make_bot: Callable[[], Client]) -> AsyncGenerator[World]:
    """A simulated Discord with the bot in it; `world.restart()` starts another one."""
    async with discord_world(make_bot) as started:
        yield started


@pytest.fixture
def user(world: World) -> Person:
    """Somebody in a channel of a server that has the bot."""
    return world.member()
