"""/cost: what a workload costs with up to four models, or which models stay under a price."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import ModelArg
from bot.client import MarketBot
from bot.core import amounts
from bot.core.answers import Answer, Typed
from bot.core.errors import WrongCall
from bot.core.speech import tell
from bot.core.workload import Per, Workload
from commands import _budget, _workloads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.catalog import Catalog

_PER: dict[str, Per] = {"day": "day", "month": "month", "all": "all"}
_EXAMPLE = "tokens_in:10k tokens_out:1k"


@dataclass(frozen=True, slots=True)
class Said:
    """The options of /cost as a person wrote them."""

    tokens_in: str | None = None
    tokens_out: str | None = None
    requests: str | None = None
    per: str = "day"
    cached: int = 0
    batch: bool = False
    under: str | None = None
    page: int = 1


def cost(catalog: Catalog, names: Sequence[str], said: Said, *, now: datetime) -> Answer:
    """Say what a workload costs with each model, or list the models that cost at most a price.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        WrongCall: for options that cannot be read or do not go together.
        NoFigure: if no price per token is known.
    """
    load = _workload(said)
    if said.under is None:
        if not names:
            raise WrongCall(
                *tell(
                    "Name a model or a price to stay under: /cost opus {tokens}, or "
                    "/cost under:100 {tokens} requests:1000.",
                    tokens=_EXAMPLE,
                )
            )
        return _workloads.of_models(catalog, names, load, now)
    if names:
        raise WrongCall(*tell("Name models, or a price to stay under; not both."))
    if load.requests is None:
        raise WrongCall(
            *tell("What a month costs needs the number of requests a day: requests:1000.")
        )
    return _budget.under(catalog, load, _dollars(said.under), said.page, now)


def _workload(said: Said) -> Workload:
    """Read the options; what is left out of tokens in or out is none."""
    if said.tokens_in is None and said.tokens_out is None:
        raise WrongCall(
            *tell(
                "Say how many tokens a request sends and receives: /cost opus {tokens}.",
                tokens=_EXAMPLE,
            )
        )
    per = _PER.get(said.per)
    if per is None:
        raise WrongCall(*tell("{per} is none of day, month, all.", per=Typed(said.per)))
    if not 0 <= said.cached <= 100:  # noqa: PLR2004 - per cent
        raise WrongCall(*tell("The share read from the cache is from 0 to 100 per cent."))
    return Workload(
        tokens_in=_count(said.tokens_in or "0"),
        tokens_out=_count(said.tokens_out or "0"),
        requests=_count(said.requests) if said.requests is not None else None,
        per=per,
        cached=said.cached,
        batch=said.batch,
    )


def _count(text: str) -> int:
    found = amounts.count(text)
    if found is None:
        raise WrongCall(
            *tell(
                "I cannot read {typed} as a whole number. Write it like 500k, 1.5 million or "
                "2,000.",
                typed=Typed(text),
            )
        )
    return found


def _dollars(text: str) -> Decimal:
    found = amounts.dollars(text)
    if found is None:
        raise WrongCall(
            *tell(
                "I cannot read {typed} as US dollars. Write it like 50, 2.50 or 1,000.",
                typed=Typed(text),
            )
        )
    return found


class Cost(Cog):
    """What a workload costs."""

    @app_commands.command(name="cost")
    @app_commands.describe(
        first="A model, such as opus",
        second="Another model",
        third="A third one",
        fourth="A fourth one",
        tokens_in="Tokens that one request sends, such as 10k or 1.5 million",
        tokens_out="Tokens that one request receives, thinking included",
        requests="How many requests, such as 2,000: a day, unless you say otherwise",
        per="What the requests are counted over: a day unless told otherwise",
        cached="How many per cent of the input are read from the cache",
        batch="Whether it may wait, for the batch price",
        under="Instead of models: all that cost at most this, US dollars a month",
        page="Which page of a long list",
        private="Only you see the answer",
    )
    @app_commands.choices(
        per=[
            app_commands.Choice(name="a day", value="day"),
            app_commands.Choice(name="a month (30 days)", value="month"),
            app_commands.Choice(name="in all", value="all"),
        ]
    )
    async def slash(  # noqa: PLR0913, PLR0917 - each option of a slash command is an argument
        self,
        interaction: Interaction[MarketBot],
        first: ModelArg | None = None,
        second: ModelArg | None = None,
        third: ModelArg | None = None,
        fourth: ModelArg | None = None,
        tokens_in: str | None = None,
        tokens_out: str | None = None,
        requests: str | None = None,
        per: str = "day",
        cached: app_commands.Range[int, 0, 100] = 0,
        batch: bool = False,
        under: str | None = None,
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """Say what a workload costs per request, day and month."""
        bot = interaction.client
        names = [typed for typed in (first, second, third, fourth) if typed]
        said = Said(tokens_in, tokens_out, requests, per, cached, batch, under, page)
        answer = cost(bot.catalog, names, said, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /cost to the bot."""
    await bot.add_cog(Cost())
