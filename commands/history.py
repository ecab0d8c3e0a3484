"""/history: how the price of a model, or the worth of a company, moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import AnyArg
from bot.client import MarketBot
from bot.core import numbers, quote, worth
from bot.core.answers import Answer, Button, Row, Table
from bot.core.errors import NoFigure
from bot.core.questions import Question, token
from bot.core.speech import mark, say, tell
from commands import _courses, _models, _rates, _terms, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Entity, Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Price
    from bot.core.names import Kind

KINDS: tuple[Kind, ...] = ("family", "model", "company")
_ROWS = 24  # steps in one answer, shared by all that are asked for
_MARKS = {  # a day: whether a promo began, and whether it is announced
    (False, False): mark("{since}"),
    (True, False): mark("{since} promo"),
    (False, True): mark("{since} announced"),
    (True, True): mark("{since} promo announced"),
}


@dataclass(frozen=True, slots=True)
class _Course:
    """How the figures of one model or company moved.

    Attributes:
        said: what each row shows, as it stands in a sentence.
    """

    name: str
    table: Table
    said: tuple[str, ...]


def history(catalog: Catalog, names: Sequence[str], *, now: datetime) -> Answer:
    """List price steps of models and figures of companies, the newest first.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        NoFigure: if there is no step at all.
    """
    entities: list[Entity] = []
    courses: list[_Course] = []
    for typed in names:
        match = catalog.find(typed, KINDS)
        model = None
        if match.ref.kind == "company":
            rows, said, notes = _figures(catalog, match.ref.id)
            name = match.ref.name
            heading = say("{name}, US dollars", name=name)
        else:
            family = match.ref.kind == "family"
            model = (
                _models.of_family(catalog, match.ref) if family else catalog.models[match.ref.id]
            )
            rows, notes = _prices(catalog, model, now), ()
            said = [row.cell for row in rows]
            name = model.name
            heading = say("{name}, input/output per million tokens", name=name)
        entities.append(_words.entity(typed, match, model.model if model else None))
        room = _ROWS // len(names)
        if len(rows) > room:
            notes = (*notes, tell("and {number} earlier", number=f"{len(rows) - room:,}"))
        if rows:
            shown = tuple(rows[:room])
            table = Table(heading, shown, notes, spare=max(len(shown) - 2, 0))
            courses.append(_Course(name, table, tuple(said[:room])))
    if not courses:
        asked = numbers.listed([entity.ref.name for entity in entities])
        raise NoFigure(say("No dated figure is known for {names}.", names=asked))
    tokens = tuple(token(entity.ref) for entity in entities)
    answer = Answer(
        command="history",
        lead=(_lead(courses),),
        entities=tuple(entities),
        blocks=tuple(course.table for course in courses),
        notes=(*_words.understood(entities), *_hours(catalog, entities, now)),
        chart=_courses.over_time({course.name: _drawn(course.table) for course in courses}, now),
        buttons=(Button(say("Sources"), Question("sources", tokens), how="whisper"),),
    )
    return _words.with_small(answer)


def _hours(catalog: Catalog, entities: Sequence[Entity], now: datetime) -> Iterator[Text]:
    """What each model costs at other hours than the prices shown, and when those are."""
    models = [catalog.models[entity.shown] for entity in entities if entity.shown]
    hours = (_terms.at_other_hours(quote.quote(catalog, model, now)) for model in models)
    return (text for text in hours if text)


def _lead(courses: Sequence[_Course]) -> str:
    """From the first to the last figure; talks and estimates are not what it went to."""
    if len(courses) > 1:
        names = numbers.listed([course.name for course in courses])
        return say("{names}, the newest first.", names=names)
    every = list(zip(courses[0].table.rows, courses[0].said, strict=True))
    steps = [(row, said) for row, said in every if _solid(row)] or every
    name, (last, newest), (first, oldest) = courses[0].name, steps[0], steps[-1]
    if len(steps) == 1:
        return say(
            "{name}: one figure is known, {figure} ({when}).",
            name=name,
            figure=newest,
            when=last.label,
        )
    return say(
        "{name}: from {oldest} ({first}) to {newest} ({last}).",
        name=name,
        oldest=oldest,
        first=first.label,
        newest=newest,
        last=last.label,
    )


def _solid(row: Row) -> bool:
    return all(figure.kind not in worth.NOT_SOLID for figure in row.figures)


def _figures(catalog: Catalog, company: str) -> tuple[list[Row], list[str], tuple[Text, ...]]:
    """The rows, what they say in a sentence, and notes."""
    found = worth.worth(catalog, company)
    steps = worth.steps(found.history)[::-1]
    rows = [_worths.step(catalog, step, kind=True, headed=True) for step in steps]
    key = tell(
        "round: post-money; cap: market cap; sale: tender or secondary; "
        "deal: merger or takeover; talks are not closed"
    )
    return rows, [_worths.money(step[0]) for step in steps], (key,)


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
    since = numbers.day(day) if day else say("from the start")
    announced = (row.valid_from or "") > now.isoformat()
    label = say(_MARKS[row.kind == "promo", announced], since=since)
    figures = tuple(
        quote.figure(catalog, row, rate, model=model)
        for rate in ("input_mtok", "output_mtok")
        if getattr(row, rate) is not None
    )
    return Row(label, _rates.pair(row), figures=figures)


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
