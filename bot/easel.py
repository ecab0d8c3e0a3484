"""Pictures for answers: drawn in a thread beside the event loop, one at a time."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import TYPE_CHECKING, Any

from discord import File

from bot.render import charts
from bot.render.layout import PICTURE

if TYPE_CHECKING:
    from discord import Interaction
    from discord.ui import LayoutView

    from bot.core.pictures import Chart


IN_PLACE = frozenset({"edit", "chart"})  # ways to answer on the message that was pressed


class Easel:
    """Where pictures are drawn, each after the one before it."""

    def __init__(self) -> None:
        self._free = asyncio.Lock()

    async def send(
        self, interaction: Interaction[Any], view: LayoutView, chart: Chart, *, hidden: bool
    ) -> None:
        """Send an answer when its picture is drawn; until then Discord shows that it comes."""
        in_place = interaction.extras.get("how") in IN_PLACE
        await interaction.response.defer(ephemeral=hidden, thinking=not in_place)
        picture = await self.draw(chart)
        await interaction.edit_original_response(view=view, attachments=[picture])

    async def draw(self, chart: Chart) -> File:
        """Draw a chart, or take the picture of the same chart that was drawn before."""
        async with self._free:
            png = await asyncio.to_thread(charts.png, chart)
        return File(BytesIO(png), PICTURE)
