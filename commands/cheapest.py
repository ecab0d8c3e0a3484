"""/cheapest: which models meet some demands, the cheapest list price first, or the dearest."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import BenchmarkArg
from bot.client import MarketBot
from bot.core import amounts, boards, thrift
from bot.core.answers import Answer, Typed
from bot.core.errors import WrongCall
from bot.core.made import Made
from bot.core.speech import say, tell
from bot.core.thrift import Demands
from commands import _boards, _countries, _made, _shelf, _tags, _words
from commands.valuation import company

if TYPE_CHECKING:
    from datetime import datetime

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.names import Ref

Modality = Literal[  # priced by the token
    "text", "image", "audio", "ocr", "moderation", "decision", "embedding"
]


@dataclass(frozen=True, slots=True)
class Said:
    """The options of /cheapest as a person wrote them."""

    at_least: float | None = None
    publisher: str | None = None
    context: str | None = None
    country: str | None = None
    open_weights: bool | None = None
    modality: str = "text"
    maker: str | None = None
    without: str | None = None
    max_price: str | None = None
    dearest: bool = False
    place: int = 1
    page: int | None = None


def cheapest(catalog: Catalog, benchmark: str | None, said: Said, *, now: datetime) -> Answer:
    """List the models that meet all demands, the cheapest list price first, or the dearest.

    Raises:
        UnknownName, AmbiguousName: for a benchmark or maker that is not understood.
        WrongCall: for options that cannot be read or do not go together.
        NoFigure: if no model with a price meets them all.
    """
    if benchmark is None and (said.at_least is not None or said.publisher):
        example = "/cheapest gpqa at_least:80"
        raise WrongCall(say("Name the benchmark that the score is of: {example}.", example=example))
    match = catalog.find(benchmark, _boards.KINDS) if benchmark else None
    made = company(catalog, said.maker) if said.maker else None
    out, dropped = _made.without(catalog, said.without)
    country = _countries.code(said.country)
    demands = Demands(
        modality=said.modality,
        context=_tokens(said.context),
        made=Made(made.ref.id if made else None, country, said.open_weights, out),
        board=_board(catalog, match.ref, said.publisher) if match else None,
        score=_number(said.at_least),
        max_price=_tags.limit(said.max_price),
        dearest=said.dearest,
        place=said.place,
    )
    named = ((benchmark, match), (said.maker, made))
    entities = tuple(_words.entity(typed, found) for typed, found in named if typed and found)
    found = thrift.shelf_of(catalog, demands, now)
    return _shelf.shown(catalog, demands, found, entities, said.page, dropped)


def _board(catalog: Catalog, ref: Ref, publisher: str | None) -> Board:
    """The board asked for; by default the publisher's with the most models, whatever setting."""
    board = _boards.chosen(catalog, ref, publisher)
    return board if publisher else boards.whole(catalog, board)


def _tokens(text: str | None) -> int | None:
    if not text:
        return None
    found = amounts.count(text)
    if found is None:
        raise WrongCall(
            *tell(
                "I cannot read {typed} as a number of tokens. Write it like 200k or 1 million.",
                typed=Typed(text),
            )
        )
    return found


def _number(value: float | None) -> Decimal | None:
    """A score as it was written.

    Raises:
        WrongCall: if it is no number at all, which only a terminal lets through.
    """
    found = None if value is None else Decimal(str(value))
    if found is not None and not found.is_finite():
        raise WrongCall(say("A score is a number, such as 80."))
    return found


class Cheapest(Cog):
    """The cheapest that will do."""

    @app_commands.command(name="cheapest")
    @app_commands.describe(
        benchmark="A benchmark with a result, such as gpqa",
        at_least="The score to reach there; at most, where less is better",
        publisher="Who measured it and how, such as epoch high",
        context="Tokens that the context window holds at least, such as 200k",
        country="Only models whose maker is seated there",
        open_weights="Only those whose weights can be downloaded, or only the others",
        modality="What the model is for; text unless told otherwise",
        maker="Only models of one company, such as mistral",
        without=_made.WITHOUT,
        max_price="Only those up to a list price, blended 3:1, US dollars per million tokens",
        dearest="The dearest first instead of the cheapest",
        place="Which of those that cost anything the first line is about, such as 2 for the second",
        page="Which page of the list",
        private="Only you see the answer",
    )
    @app_commands.choices(country=_countries.CHOICES)
    async def slash(  # noqa: PLR0913, PLR0917 - each option of a slash command is an argument
        self,
        interaction: Interaction[MarketBot],
        benchmark: BenchmarkArg | None = None,
        at_least: float | None = None,
        publisher: str | None = None,
        context: str | None = None,
        country: str | None = None,
        open_weights: bool | None = None,
        modality: Modality = "text",
        maker: str | None = None,
        without: app_commands.Range[str, 1, 200] | None = None,
        max_price: str | None = None,
        dearest: bool = False,
        place: app_commands.Range[int, 1, 1000] = 1,
        page: app_commands.Range[int, 1, 1000] | None = None,
        private: bool = False,
    ) -> None:
        """List the cheapest models that meet some demands."""
        bot = interaction.client
        said = Said(
            at_least,
            publisher,
            context,
            country,
            open_weights,
            modality,
            maker,
            without,
            max_price,
            dearest,
            place,
            page,
        )
        answer = cheapest(bot.catalog, benchmark, said, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /cheapest to the bot."""
    await bot.add_cog(Cheapest())
