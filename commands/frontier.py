"""/frontier: score against price on one benchmark, and who gives most for the money."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import BenchmarkArg
from bot.client import MarketBot
from bot.core import bargains, boards, numbers
from bot.core.answers import Answer, Button, Choice, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import mark, say, sentences, tell
from commands import _boards, _rates, _scatter, _scores, _words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Text
    from bot.core.bargains import Bargain
    from bot.core.boards import Board
    from bot.core.catalog import Catalog

_TENTH = 10  # times cheaper: what the origin article says of Chinese models
_FEWEST = 2  # priced models that a board needs
_ROWS = 12  # of the frontier in one answer
_HEADINGS = {
    "percent": mark("Frontier: score, blended 3:1 price"),
    "elo": mark("Frontier: Elo, blended 3:1 price"),
    "index": mark("Frontier: index, blended 3:1 price"),
    "minutes": mark("Frontier: minutes, blended 3:1 price"),
}
_GAPS = {  # unit, and whether higher is better; others are counted in points
    ("elo", True): mark("Elo below {name}, share of its price"),
    ("minutes", True): mark("Minutes below {name}, share of its price"),
    ("minutes", False): mark("Minutes above {name}, share of its price"),
}
_POINTS = {
    True: mark("Points below {name}, share of its price"),
    False: mark("Points above {name}, share of its price"),
}
_SHORT = {"elo": "", "minutes": ""}  # units that the heading says
_COUNTED = mark(
    "Of the {models} on this board, {priced} have a price per token and are still sold: they count."
)
_COUNTED_RETIRED = mark(
    "Of the {models} on this board, {priced} have a price per token: they count."
)


def frontier(
    catalog: Catalog,
    benchmark: str,
    publisher: str | None = None,
    *,
    retired: bool = False,
    now: datetime,
) -> Answer:
    """Name the models that no cheaper one beats on a benchmark, with a picture of all.

    A board is chosen by words of its publisher and setting, or by its key; by default it is the
    largest of an independent publisher, each model with the best of its settings.
    Models that their maker sells no more count at their last price, where they are to (*retired*).

    Raises:
        UnknownName, AmbiguousName: for a benchmark that is not understood.
        WrongCall: if no board has these words; NoFigure: if fewer than two models have a price.
    """
    match = catalog.find(benchmark, _boards.KINDS)
    board = _boards.chosen(catalog, match.ref, publisher)
    board = board if publisher else boards.whole(catalog, board)
    found = bargains.bargains(catalog, board, now, retired=retired)
    if len(found) < _FEWEST:
        raise NoFigure(
            say(
                "On {board}, too few models have a price per token to compare.", board=_where(board)
            )
        )
    question = _question(match.ref, board, retired=retired)
    entity = _words.entity(benchmark, match)
    best = [bargain for bargain in found if bargain.best][-_ROWS:]
    answer = Answer(
        command="frontier",
        lead=_lead(board, found),
        entities=(entity,),
        figures_of_lead=(
            _scores.score_figure(catalog, bargains.leader(found).result, board.benchmark),
        ),
        blocks=(
            *(() if board.setting else _boards.other_rule(catalog, board)),
            _table(catalog, board, best),
            *_gaps(board, best),
        ),
        notes=(*_words.understood([entity]), *_notes(board, found, retired=retired)),
        choices=tuple(_choices(catalog, match.ref, board, question)),
        buttons=(Button(say("Ranking"), Question("rank", question.names, question.options[:1])),),
        chart=partial(_scatter.points, catalog, board, _who(board), found),
        shared=question,
    )
    return _words.with_small(answer)


def _question(ref: Ref, board: Board, *, retired: bool) -> Question:
    more = (("retired", "yes"),) if retired else ()
    return Question("frontier", (token(ref),), (("publisher", board.key), *more))


def _where(board: Board) -> str:
    return say(
        "{benchmark} ({publisher}, {setting})",
        benchmark=board.benchmark.name,
        publisher=board.publisher,
        setting=_boards.setting(board),
    )


def _who(board: Board) -> str:
    return say(
        "{publisher}, {setting}, {days}",
        publisher=board.publisher,
        setting=_boards.setting(board),
        days=_boards.days(board),
    )


def _lead(board: Board, found: Sequence[Bargain]) -> Text:
    """Who scores best, and what a tenth of its price buys."""
    top = bargains.leader(found)
    best = say(
        "{name} scores best for a known price on {board}: {score} at {price} blended 3:1.",
        name=top.quote.model.name,
        board=_where(board),
        score=_score(board, top),
        price=_blend(top),
    )
    cheap = bargains.at_most(found, top.blend / _TENTH)
    if cheap is None:
        return (sentences(best, say("None costs a tenth of that or less.")),)
    rest = say(
        "For a tenth of that or less, the best is {name}: {score} at {price}.",
        name=cheap.quote.model.name,
        score=_score(board, cheap),
        price=_blend(cheap),
    )
    return (sentences(best, rest),)


def _score(board: Board, bargain: Bargain) -> str:
    return numbers.score(bargain.score, board.benchmark.unit)


def _table(catalog: Catalog, board: Board, best: Sequence[Bargain]) -> Table:
    unit = board.benchmark.unit
    rows = tuple(
        Row(
            bargain.quote.model.name,
            f"{numbers.score(bargain.score, _SHORT.get(unit, unit))} {_blend(bargain)}",
            figures=(
                _scores.score_figure(catalog, bargain.result, board.benchmark),
                *_rates.pair_figures(catalog, bargain.quote, bargain.price),
            ),
        )
        for bargain in best
    )
    return Table(say(_HEADINGS[unit]), rows)


def _gaps(board: Board, best: Sequence[Bargain]) -> Iterator[Table]:
    """How far each is from the best, and at which share of its price."""
    *rest, top = best
    rows = tuple(
        Row(
            bargain.quote.model.name,
            say(
                "{points}, {share}",
                points=numbers.score(abs(top.score - bargain.score), ""),
                share=numbers.percent(bargain.blend / top.blend),
            ),
        )
        for bargain in rest
        if top.blend
    )
    if rows:
        unit, higher = board.benchmark.unit, board.benchmark.higher_is_better
        heading = _GAPS.get((unit, higher), _POINTS[higher])
        yield Table(say(heading, name=top.quote.model.name), rows)


def _blend(bargain: Bargain) -> str:
    """A blended price to three digits."""
    if bargain.price.basis == "converted":
        return numbers.about(bargain.blend)
    return numbers.spent(bargain.blend)


def _notes(board: Board, found: Sequence[Bargain], *, retired: bool) -> Iterator[Text]:
    measured = say("Results of {days}.", days=_boards.days(board))
    yield (sentences(*_boards.whose(board), measured),)
    counted = _COUNTED_RETIRED if retired else _COUNTED
    yield tell(counted, models=_boards.models(board), priced=str(len(found)))
    if ended := [b.quote.model.name for b in found if b.best and b.quote.ended]:
        names = numbers.listed(ended)
        yield tell("At their last list price, no longer sold: {names}.", names=names)


def _choices(catalog: Catalog, ref: Ref, shown: Board, question: Question) -> Iterator[Choice]:
    yield from _boards.choices(catalog, question, shown)
    others = (
        Ref("benchmark", key, record.name)
        for key, record in catalog.benchmarks.items()
        if key != ref.id and catalog.results(key)
    )
    if refs := _words.others("frontier", others):
        yield Choice(say("Another benchmark"), refs)


class Frontier(Cog):
    """Who gives most for the money."""

    @app_commands.command(name="frontier")
    @app_commands.describe(
        benchmark="A benchmark, such as lmarena",
        publisher="Who measured it and how, such as epoch high",
        retired="Also count models that are no longer sold, at their last price",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        benchmark: BenchmarkArg,
        publisher: str | None = None,
        retired: bool = False,
        private: bool = False,
    ) -> None:
        """Draw score against price: who gives most for the money."""
        bot = interaction.client
        answer = frontier(bot.catalog, benchmark, publisher, retired=retired, now=bot.now())
        await bot.reply(interaction, answer, private=private, drawn=True)


async def setup(bot: MarketBot) -> None:
    """Add /frontier to the bot."""
    await bot.add_cog(Frontier())
