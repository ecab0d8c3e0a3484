"""/history: how the price of a model, or the worth of a company, moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import AnyArg
from bot.client import MarketBot
from bot.core import numbers, quote, worth
from bot.core.answers import Answer, Button, Row, Table
from bot.core.errors import NoFigure
from bot.core.questions import Question, token
from commands import _courses, _models, _rates, _terms, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Entity, Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Price
    from bot.core.names import Kind
    from bot.core.quote import Quote

KINDS: tuple[Kind, ...] = ("family", "model", "company")
_KEY = (
    "round: post-money; cap: market cap; sale: tender or secondary; deal: merger or takeover; "
    "talks are not closed"
)
_ROWS = 24  # steps in one answer, shared by all that are asked for


def history(catalog: Catalog, names: Sequence[str], *, now: datetime) -> Answer:
    """List price steps of models and figures of companies, the newest first.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        NoFigure: if there is no step at all.
    """
    entities: list[Entity] = []
    tables: list[Table] = []
    for typed in names:
        match = catalog.find(typed, KINDS)
        model = None
        if match.ref.kind == "company":
            rows, notes = _figures(catalog, match.ref.id)
            heading = f"{match.ref.name}, US dollars"
        else:
            family = match.ref.kind == "family"
            model = (
                _models.of_family(catalog, match.ref) if family else catalog.models[match.ref.id]
            )
            rows, notes = _prices(catalog, model, now), ()
            heading = f"{model.name}, input/output per million tokens"
        entities.append(_words.entity(typed, match, model.model if model else None))
        room = _ROWS // len(names)
        if len(rows) > room:
            notes = (*notes, (f"and {len(rows) - room} earlier",))
        if rows:
            tables.append(
                Table(heading, tuple(rows[:room]), notes, spare=max(len(rows[:room]) - 2, 0))
            )
    if not tables:
        said = numbers.listed([entity.ref.name for entity in entities])
        raise NoFigure(f"No dated figure is known for {said}.")
    tokens = tuple(token(entity.ref) for entity in entities)
    answer = Answer(
        command="history",
        lead=(_lead(tables),),
        entities=tuple(entities),
        blocks=tuple(tables),
        notes=(
            *_words.understood(entities),
            *_hours(
                [quote.quote(catalog, catalog.models[e.shown], now) for e in entities if e.shown]
            ),
        ),
        chart=_courses.over_time({_name(table): _drawn(table) for table in tables}, now),
        buttons=(Button("Sources", Question("sources", tokens), how="whisper"),),
    )
    return _words.with_small(answer)


def _hours(quotes: Sequence[Quote]) -> Iterator[Text]:
    """What each model costs at other hours than the prices shown, and when those are."""
    for found in quotes:
        if hours := _terms.hours(found):
            yield (f"{found.model.name}: {_terms.at_other_hours(found)} ", *hours)


def _lead(tables: Sequence[Table]) -> str:
    """From the first to the last figure; talks and estimates are not what it went to."""
    if len(tables) > 1:
        return f"{numbers.listed([_name(table) for table in tables])}, the newest first."
    table = tables[0]
    name, rows = _name(table), [row for row in table.rows if _solid(row)] or table.rows
    newest, oldest = rows[0], rows[-1]
    if len(rows) == 1:
        return f"{name}: one figure is known, {newest.cell} ({newest.label})."
    return f"{name}: from {oldest.cell} ({oldest.label}) to {newest.cell} ({newest.label})."


def _solid(row: Row) -> bool:
    return all(figure.kind not in worth.NOT_SOLID for figure in row.figures)


def _name(table: Table) -> str:
    """What a table is about."""
    return table.heading.partition(",")[0]


def _figures(catalog: Catalog, company: str) -> tuple[list[Row], tuple[Text, ...]]:
    found = worth.worth(catalog, company)
    steps = reversed(worth.steps(found.history))
    rows = [_worths.step(catalog, step, kind=True) for step in steps]
    return rows, ((_KEY,),)


def _drawn(table: Table) -> list[Figure]:
    """The figures of a picture: of a step that several publishers name only the first."""
    every = [row.figures for row in table.rows]
    of_worth = any(figure.unit == "USD" for figures in every for figure in figures)
    return [f for figures in every for f in (figures[:1] if of_worth else figures)]


def _prices(catalog: Catalog, model: Model, now: datetime) -> list[Row]:
    """Standard prices below every context tier, announced ones included, the newest first."""
    rows = [
        row
        for row in quote.home(catalog.prices(model.model))
        if (row.mode, row.above_context_tokens) == ("standard", 0) and row.basis != "converted"
    ]
    rows.sort(key=lambda row: row.valid_from or "", reverse=True)
    return [_step(catalog, model, row, now) for row in rows]


def _step(catalog: Catalog, model: Model, row: Price, now: datetime) -> Row:
    day = row.valid_from or model.released
    label = numbers.day(day) if day else "from the start"
    marks = [
        "promo" if row.kind == "promo" else "",
        "announced" if (row.valid_from or "") > now.isoformat() else "",
    ]
    said = " ".join([label, *filter(None, marks)])
    figures = tuple(
        quote.figure(catalog, row, rate, model=model)
        for rate in ("input_mtok", "output_mtok")
        if getattr(row, rate) is not None
    )
    return Row(said, _rates.pair(row), figures=figures)


class History(Cog):
    """How prices and valuations moved."""

    @app_commands.command(name="history")
    @app_commands.describe(
        name="A model or company, such as deepseek",
        second="Another one",
        third="A third one",
        fourth="A fourth one",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        name: AnyArg,
        second: AnyArg | None = None,
        third: AnyArg | None = None,
        fourth: AnyArg | None = None,
        private: bool = False,
    ) -> None:
        """Say how a price or a valuation moved."""
        bot = interaction.client
        names = [typed for typed in (name, second, third, fourth) if typed is not None]
        await bot.reply(interaction, history(bot.catalog, names, now=bot.now()), private=private)


async def setup(bot: MarketBot) -> None:
    """Add /history to the bot."""
    await bot.add_cog(History())
