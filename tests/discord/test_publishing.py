"""Commands are published when they changed, and what happens where that cannot be remembered."""

from __future__ import annotations

import logging

import pytest
from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from commands import EXTENSIONS
from tests.harness import discord_world

EXTRA = "tests.discord.test_publishing"


class More(Cog):
    """One more command."""

    @app_commands.command()
    async def more(self, interaction: Interaction[MarketBot]) -> None:
        """Say a little more."""


async def setup(bot: MarketBot) -> None:
    await bot.add_cog(More())


async def test_commands_are_published_at_the_first_start(nest):
    assert nest.times_published == 1
    assert nest.published == sorted(name.removeprefix("commands.") for name in EXTENSIONS)


async def test_commands_are_not_published_again_while_they_are_the_same(nest):
    await nest.restart()
    await nest.restart()
    assert nest.times_published == 1


async def test_commands_are_published_again_when_they_changed(nest, flock):
    flock.extensions = (*flock.extensions, EXTRA)
    await nest.restart()
    assert nest.times_published == 2
    assert "more" in nest.published


async def test_commands_are_published_again_when_one_is_gone(nest, flock):
    flock.extensions = tuple(name for name in flock.extensions if name != "commands.about")
    await nest.restart()
    assert nest.times_published == 2
    assert "about" not in nest.published


async def test_a_command_that_is_gone_is_answered_with_how_to_go_on(nest, flock):
    ada = nest.member()
    reply = await ada.slash("price", name="roc")
    flock.extensions = tuple(name for name in flock.extensions if name != "commands.history")
    await nest.restart()
    old = await ada.press(reply, "History")
    assert old.private
    assert (
        old.text == "This belongs to another version of the bot. Please ask again with a command."
    )


@pytest.mark.parametrize("found", [b"", b"another mark", b"\xff\xfe\x00"])
async def test_what_is_no_mark_of_these_commands_publishes_them(flock, found):
    flock.state.mkdir()
    (flock.state / "published").write_bytes(found)
    async with discord_world(flock) as world:
        assert world.times_published == 1
        assert (await world.member().slash("about")).text.startswith("I know ")


async def test_publishing_now_does_not_ask_what_was_published(nest):
    assert await nest.bot.publish(always=True)
    assert not await nest.bot.publish()
    assert nest.times_published == 2


async def test_a_state_folder_that_cannot_be_written_is_said_once_and_done_without(flock, caplog):
    flock.state.write_text("a file where the folder should be")
    with caplog.at_level(logging.WARNING, "tokentape"):
        async with discord_world(flock) as world:
            await world.bot.publish(always=True)
            assert (await world.member().slash("price", name="roc")).text.startswith("Roc 2 costs")
            await world.restart()
            assert world.times_published == 3, "published at each start"
    said = [r.getMessage() for r in caplog.records if r.name == "tokentape"]
    assert len(said) == 2, "once a start"
    assert "cannot be written (File exists)" in said[0]
    assert "TOKENTAPE_STATE names another folder" in said[0]
