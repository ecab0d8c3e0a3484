"""/about: what the data set holds, as of when, and under which licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import numbers
from bot.core.answers import Answer, Paragraph, Row, Table

if TYPE_CHECKING:
    from bot.core.catalog import Catalog

_COUNTED = (
    ("company", "Companies"),
    ("valuation", "Valuations"),
    ("family", "Families"),
    ("model", "Models"),
    ("price", "Price rows at makers"),
    ("offer", "Offers of other hosts"),
    ("benchmark", "Benchmarks"),
    ("score", "Benchmark results"),
    ("plan", "Subscription plans"),
    ("correction", "Corrections"),
    ("source", "Sources"),
)
_DAYS = (
    ("prices", "Prices checked"),
    ("offers", "Offers checked"),
    ("scores", "Newest result"),
    ("valuations", "Newest valuation"),
)
_LICENCE = (
    "The figures are facts, each cited to where it was read; what was taken from the MIT-licensed "
    "collections genai-prices, litellm, model-prices and models.dev is used under that licence. "
    "data/LICENSE says more."
)


def about(catalog: Catalog) -> Answer:
    """Say what the data set holds and how fresh it is."""
    counts, newest = catalog.counts, catalog.newest
    current = sum(model.current for model in catalog.models.values())
    lead = (
        f"I know {current} current models of {len(catalog.models)} and "
        f"{numbers.plural(len(catalog.companies), 'company', 'companies')}, "
        f"prices as checked by {numbers.day(newest['prices'])}."
    )
    days = tuple(Row(label, numbers.day(day)) for key, label in _DAYS if (day := newest[key]))
    rows = tuple(Row(label, f"{counts[table]:,}") for table, label in _COUNTED)
    return Answer(
        command="about",
        lead=(lead,),
        blocks=(
            Table("As of", days),
            Table("Rows in the data set", rows),
            Paragraph(("Ask /price kimi, /compare deepseek opus or /valuation bytedance.",)),
        ),
        small=((_LICENCE,),),
    )


class About(Cog):
    """What the bot knows."""

    @app_commands.command(name="about")
    @app_commands.describe(private="Only you see the answer")
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        private: bool = False,
    ) -> None:
        """Say what the data holds, as of when, and under which licence."""
        bot = interaction.client
        await bot.reply(interaction, about(bot.catalog), private=private)


async def setup(bot: MarketBot) -> None:
    """Add /about to the bot."""
    await bot.add_cog(About())
