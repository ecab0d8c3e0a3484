"""An extension with commands that break in each way that a command can break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core.answers import Answer

if TYPE_CHECKING:
    from datetime import datetime


def no_time() -> datetime:
    """Be a clock that stands still in the worst way."""
    raise OSError("no clock")


class Breaking(Cog):
    """Commands with bugs."""

    @app_commands.command()
    async def early(self, interaction: Interaction[MarketBot]) -> None:
        """Break before there is an answer."""
        del interaction
        raise RuntimeError("broken early")

    @app_commands.command()
    async def late(self, interaction: Interaction[MarketBot]) -> None:
        """Break after the answer was sent."""
        await interaction.client.reply(interaction, Answer("late", ("All is well.",)))
        raise RuntimeError("broken late")


async def setup(bot: MarketBot) -> None:
    """Add the commands."""
    await bot.add_cog(Breaking())
