"""/rank: the board of one benchmark, by one publisher with one setting, with list prices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import BenchmarkArg
from bot.client import MarketBot
from bot.core import boards, numbers, ranking
from bot.core.answers import Answer, Choice, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.made import Made
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from bot.core.ranking import EVERY, Wanted
from bot.core.speech import mark, say, sentences, tell
from commands import (
    _boards,
    _countries,
    _filters,
    _made,
    _pages,
    _places,
    _ranking,
    _scores,
    _settings,
    _tags,
    _words,
)
from commands.valuation import company

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Block, Note
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.ranking import Entry

_SIZE = 12  # models on a page
_ORDERS = {None: mark("The best first"), True: mark("The last first")}


def rank(  # noqa: PLR0913 - each is an option of the list
    catalog: Catalog,
    benchmark: str,
    publisher: str | None = None,
    wanted: Wanted = EVERY,
    *,
    maker: str | None = None,
    without: str | None = None,
    place: int = 1,
    page: int | None = None,
    now: datetime,
) -> Answer:
    """Rank models on one benchmark, by one publisher with one setting, the best first.

    Args:
        catalog: the data set.
        benchmark: what was typed for it.
        publisher: words of the publisher and setting, or the key of a board; by default the
            largest board of an independent publisher.
        wanted: which models of the board.
        maker: what was typed for the company that made them.
        without: what was typed for that which is left out.
        place: which one of them the first line is about.
        page: which page of them; by default the one with that place.
        now: the instant that prices are listed for.

    Raises:
        UnknownName, AmbiguousName: for a benchmark or maker that is not understood.
        WrongCall: if no board has these words; NoFigure: if no model fits.
    """
    match = catalog.find(benchmark, _boards.KINDS)
    by = company(catalog, maker) if maker else None
    out, dropped = _made.without(catalog, without)
    made = replace(wanted.made, maker=by.ref.id if by else None, without=out)
    wanted = replace(wanted, made=made)
    board, found = _found(catalog, match.ref, publisher, wanted, now)
    if place > len(found):
        raise NoFigure(_ranking.too_few(board, found))
    usual = _pages.holding(place, _SIZE)
    shown = _pages.page(found, page or usual, _SIZE)
    entity = _words.entity(benchmark, match)
    entities = (entity, _words.entity(maker, by)) if maker and by else (entity,)
    question = _question(match.ref, board, wanted, place)
    answer = Answer(
        command="rank",
        lead=(_ranking.lead(catalog, board, found, wanted, place),),
        entities=entities,
        blocks=tuple(_blocks(catalog, board, shown, wanted)),
        notes=(
            *_words.understood((*entities, *dropped)),
            *_notes(catalog, board, shown.items),
            *_words.corrections(catalog, [("benchmark", match.ref.id)]),
        ),
        choices=(
            *_boards.choices(catalog, question, board),
            Choice(say("Only some of them"), tuple(_others(catalog, question, board))),
            Choice(say("All results of one of these"), _models(shown.items)),
        ),
        buttons=tuple(_pages.turning(question, shown)),
        figures_of_lead=(_scores.score_figure(catalog, found[place - 1].result, board.benchmark),),
        chart=_boards.chart(catalog, board, [entry.result for entry in shown.items]),
        shared=changed(question, page=None if shown.number == usual else shown.number),
    )
    return _words.with_small(answer, say("scores of {days}", days=_boards.days(board)))


def _found(
    catalog: Catalog, ref: Ref, publisher: str | None, wanted: Wanted, now: datetime
) -> tuple[Board, list[Entry]]:
    """A board with the models on it that are asked for.

    Where only a maker is named, the first board that holds models by it.
    """
    board = _boards.chosen(catalog, ref, publisher)
    others = boards.boards(catalog, ref.id) if wanted.made.maker and not publisher else ()
    for each in (board, *others):
        if found := ranking.entries(catalog, each, wanted, now):
            return each, found
    raise NoFigure(say("No model on this board of {name} fits all of that.", name=ref.name))


def _question(ref: Ref, board: Board, wanted: Wanted, place: int) -> Question:
    """The board asked for again, without a page."""
    asked = changed(
        Question("rank", (token(ref),)),
        publisher=board.key,
        max_price=_tags.written(wanted.max_price),
        worst=wanted.worst or None,
        place=None if place == 1 else place,
    )
    return _made.narrowed(asked, wanted.made)


def _blocks(
    catalog: Catalog, board: Board, shown: _pages.Page[Entry], wanted: Wanted
) -> Iterator[Block]:
    if board.setting is not None:
        yield from _boards.other_rule(catalog, board)
    yield Paragraph((sentences(*_boards.whose(board)),))
    if said := list(_ranking.asked(catalog, wanted)):
        yield Paragraph(tell("Only those {asked}.", asked=numbers.listed(said)))
    yield from _made.left_out(wanted.made.without)
    rows = tuple(_row(catalog, board, entry) for entry in shown.items)
    yield Table(say("Score, list price blended 3:1"), rows, ((shown.note,),) if shown.note else ())
    if shown.number == 1:
        yield from _places.claimed(catalog, board.benchmark, wanted.made.maker)


def _row(catalog: Catalog, board: Board, entry: Entry) -> Row:
    """A model with its place, score and price, and with its setting where they differ."""
    result, unit = entry.result, board.benchmark.unit
    score = say("unknown") if result.score is None else numbers.score(result.score, unit)
    figures = (
        _scores.score_figure(catalog, result, board.benchmark),
        *_tags.figures(catalog, entry.tag),
    )
    label = say("{place}. {name}", place=entry.place, name=entry.tag.model.name)
    if board.setting is None:
        label = say("{model}, {setting}", model=label, setting=_settings.said(result.setting))
    return Row(label, f"{score} {_tags.said(entry.tag)}", figures=figures)


def _notes(catalog: Catalog, board: Board, shown: Sequence[Entry]) -> Iterator[Note]:
    yield tell(
        "Places are among the {models} of this board; a publisher's own list may hold others.",
        models=_boards.models(board),
    )
    yield from _tags.notes([entry.tag for entry in shown])
    yield from _boards.unlisted(catalog, board)


def _others(catalog: Catalog, question: Question, board: Board) -> Iterator[_filters.Option]:
    """The board with one filter more, less or other."""
    makers = (catalog.models[row.model].maker for row in board.rows)
    yield from _made.others(question, (catalog.companies[m].country for m in makers))
    yield from _filters.each(question, "worst", _ORDERS)
    if "max_price" in dict(question.options):
        yield say("At any price"), changed(question, max_price=None)


def _models(shown: Sequence[Entry]) -> tuple[_filters.Option, ...]:
    refs = (Ref("model", entry.tag.model.model, entry.tag.model.name) for entry in shown)
    return _words.others("score", refs)


class Rank(Cog):
    """Who scores best."""

    @app_commands.command(name="rank")
    @app_commands.describe(
        benchmark="A benchmark, such as humanity's last exam",
        publisher="Who measured it and how, such as epoch high",
        country="Only models whose maker is seated there",
        open_weights="Only those whose weights can be downloaded, or only the others",
        max_price="Only those up to a list price, blended 3:1, US dollars per million tokens",
        maker="Only models of one company, such as mistral",
        without=_made.WITHOUT,
        worst="The last of the board first instead of the best",
        place="Which of them the first line is about, such as 2 for the second",
        page="Which page of the board",
        private="Only you see the answer",
    )
    @app_commands.choices(country=_countries.CHOICES)
    async def slash(  # noqa: PLR0913, PLR0917 - each option of a slash command is an argument
        self,
        interaction: Interaction[MarketBot],
        benchmark: BenchmarkArg,
        publisher: str | None = None,
        country: str | None = None,
        open_weights: bool | None = None,
        max_price: str | None = None,
        maker: str | None = None,
        without: app_commands.Range[str, 1, 200] | None = None,
        worst: bool = False,
        place: app_commands.Range[int, 1, 1000] = 1,
        page: app_commands.Range[int, 1, 1000] | None = None,
        private: bool = False,
    ) -> None:
        """Rank models on a benchmark, with their list prices."""
        bot = interaction.client
        made = Made(country=_countries.code(country), open_weights=open_weights)
        answer = rank(
            bot.catalog,
            benchmark,
            publisher,
            Wanted(made, _tags.limit(max_price), worst),
            maker=maker,
            without=without,
            place=place,
            page=page,
            now=bot.now(),
        )
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /rank to the bot."""
    await bot.add_cog(Rank())
