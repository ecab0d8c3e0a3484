"""/about: what the data set holds, as of when, and under which licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import numbers
from bot.core.answers import Answer, Paragraph, Row, Table
from bot.core.speech import count, mark, say, tell

if TYPE_CHECKING:
    from bot.core.catalog import Catalog

_COUNTED = (
    ("company", mark("Companies")),
    ("valuation", mark("Valuations")),
    ("family", mark("Families")),
    ("model", mark("Models")),
    ("price", mark("Price rows at makers")),
    ("offer", mark("Offers of other hosts")),
    ("benchmark", mark("Benchmarks")),
    ("score", mark("Benchmark results")),
    ("plan", mark("Subscription plans")),
    ("correction", mark("Corrections")),
    ("source", mark("Sources")),
)
_DAYS = (
    ("prices", mark("Prices checked")),
    ("offers", mark("Offers checked")),
    ("scores", mark("Newest result")),
    ("valuations", mark("Newest valuation")),
)
_LICENCE = mark(
    "The figures are facts, each cited to where it was read; what was taken from the MIT-licensed "
    "collections genai-prices, litellm, model-prices and models.dev is used under that licence. "
    "data/LICENSE says more."
)


def about(catalog: Catalog) -> Answer:
    """Say what the data set holds and how fresh it is."""
    counts, newest = catalog.counts, catalog.newest
    current = sum(model.current for model in catalog.models.values())
    lead = tell(
        "I know {current} current models of {models}, {companies} and {benchmarks}, prices as "
        "checked by {day}.",
        current=str(current),
        models=str(len(catalog.models)),
        companies=count(len(catalog.companies), "{count} company", "{count} companies"),
        benchmarks=count(len(catalog.benchmarks), "{count} benchmark", "{count} benchmarks"),
        day=numbers.day(newest["prices"]),
    )
    days = tuple(Row(say(label), numbers.day(day)) for key, label in _DAYS if (day := newest[key]))
    rows = tuple(Row(say(label), f"{counts[table]:,}") for table, label in _COUNTED)
    return Answer(
        command="about",
        lead=lead,
        blocks=(
            Table(say("As of"), days),
            Table(say("Rows in the data set"), rows),
            Paragraph(tell("Ask /price kimi, /compare deepseek opus or /valuation bytedance.")),
        ),
        small=(tell(_LICENCE),),
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
