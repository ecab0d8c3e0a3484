"""/history: how the price of a model, or the worth of a company, moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import AnyArg
from bot.client import MarketBot
from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Table
from bot.core.errors import NoFigure
from bot.core.questions import Question, token
from bot.core.speech import say, tell
from commands import _courses, _models, _moved, _terms, _times, _words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Entity, Figure, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Kind, Match
    from commands._moved import Course
    from commands._times import Time

KINDS: tuple[Kind, ...] = ("family", "model", "company")
_ROWS = 24  # steps in one answer, shared by all that are asked for


def history(
    catalog: Catalog,
    names: Sequence[str],
    since: str | None = None,
    until: str | None = None,
    *,
    now: datetime,
) -> Answer:
    """List price steps of models and figures of companies, the newest first.

    Of a time only the steps within it, from the one in force when it began.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        WrongCall: if *since* or *until* is no day, or they make no time that has begun.
        NoFigure: if there is no step at all.
    """
    time = _times.within(since, until, "history", now.date())
    entities: list[Entity] = []
    every: list[Course] = []
    for typed in names:
        match = catalog.find(typed, KINDS)
        model = _model(catalog, match)
        entities.append(_words.entity(typed, match, model.model if model else None))
        every.append(
            _moved.of_model(catalog, model, time, now)
            if model
            else _moved.of_company(catalog, match.ref.id, time, now)
        )
    courses = [course for course in every if course.rows]
    if not courses:
        raise NoFigure(_unknown([entity.ref.name for entity in entities], time))
    tables = [_table(course, _ROWS // len(names)) for course in courses]
    tokens = tuple(token(entity.ref) for entity in entities)
    closing = min(now, quote.end_of(time.until)) if time.until else now
    drawn = {course.name: _drawn(table) for course, table in zip(courses, tables, strict=True)}
    answer = Answer(
        command="history",
        lead=(_lead(courses, time),),
        entities=tuple(entities),
        blocks=tuple(tables),
        notes=(
            *_words.understood(entities),
            *_missing(every, time),
            *_hours(catalog, entities, now, closing),
        ),
        chart=_courses.over_time(drawn, closing),
        buttons=(
            *((Button(say("Whole history"), Question("history", tokens)),) if time else ()),
            Button(say("Sources"), Question("sources", tokens), how="whisper"),
        ),
    )
    return _words.with_small(answer)


def _model(catalog: Catalog, match: Match) -> Model | None:
    """The model that is meant, None for a company."""
    if match.ref.kind == "company":
        return None
    if match.ref.kind == "family":
        return _models.of_family(catalog, match.ref)
    return catalog.models[match.ref.id]


def _table(course: Course, room: int) -> Table:
    """The newest rows of a course, and how many there is no room for."""
    rows, notes = course.rows[::-1], course.notes
    if len(rows) > room:
        notes = (*notes, tell("and {number} earlier", number=f"{len(rows) - room:,}"))
    shown = rows[:room]
    return Table(course.heading, shown, notes, spare=max(len(shown) - 2, 0))


def _unknown(names: Sequence[str], time: Time) -> str:
    asked = numbers.listed(names)
    if not time:
        return say("No dated figure is known for {names}.", names=asked)
    return say("No dated figure is known for {names} {time}.", names=asked, time=time.said())


def _missing(every: Sequence[Course], time: Time) -> Iterator[Text]:
    """Of several names, those without a figure, and those of which nothing changed in the time."""
    if len(every) == 1:
        return
    if names := [course.name for course in every if not course.rows]:
        yield (_unknown(names, time),)
    for course in every:
        if course.rows and course.still:
            yield (_moved.lead(course, time),)


def _hours(
    catalog: Catalog, entities: Sequence[Entity], now: datetime, closing: datetime
) -> Iterator[Text]:
    """What each model costs at other hours than the prices shown, and when those are."""
    models = [catalog.models[entity.shown] for entity in entities if entity.shown]
    past = closing < now
    day = closing.date() if past else None
    quotes = [quote.quote(catalog, model, now, day) for model in models]
    hours = (_terms.at_other_hours(found, dated=past) for found in quotes)
    return (text for text in hours if text)


def _lead(courses: Sequence[Course], time: Time) -> str:
    if len(courses) == 1:
        return _moved.lead(courses[0], time)
    names = numbers.listed([course.name for course in courses])
    if not time:
        return say("{names}, the newest first.", names=names)
    return say("{names} {time}, the newest first.", names=names, time=time.said())


def _drawn(table: Table) -> list[Figure]:
    """The figures of a picture: of a step that several publishers name only the first."""
    every = [row.figures for row in table.rows]
    of_worth = any(figure.unit == "USD" for figures in every for figure in figures)
    return [f for figures in every for f in (figures[:1] if of_worth else figures)]


class History(Cog):
    """How prices and valuations moved."""

    @app_commands.command(name="history")
    @app_commands.describe(
        name="A model or company, such as deepseek",
        second="Another one",
        third="A third one",
        fourth="A fourth one",
        since="Only steps since a day, as 2026-10-01, from what held when it began",
        until="Only steps until a day, as 2026-10-31",
        private="Only you see the answer",
    )
    async def slash(  # noqa: PLR0913, PLR0917 - each option of a slash command is an argument
        self,
        interaction: Interaction[MarketBot],
        name: AnyArg,
        second: AnyArg | None = None,
        third: AnyArg | None = None,
        fourth: AnyArg | None = None,
        since: str | None = None,
        until: str | None = None,
        private: bool = False,
    ) -> None:
        """Say how a price or a valuation moved."""
        bot = interaction.client
        names = [typed for typed in (name, second, third, fourth) if typed is not None]
        answer = history(bot.catalog, names, since, until, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /history to the bot."""
    await bot.add_cog(History())
