"""/score: all benchmark results of one model, its maker's own kept apart from independent ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import ModelArg
from bot.client import MarketBot
from bot.core import numbers, results
from bot.core.answers import Answer, Button, Choice
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from bot.core.speech import count, mark, say, tell
from commands import _meant, _pages, _results, _scores, _words
from commands._score_on import score_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Note
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Match
    from bot.core.results import Result

_SIZE = 10  # results on a page
_LINKS = 3  # sources that the small line names
_COUNTS = {
    "independent": mark("{results} independent"),
    "maker": mark("{results} by {maker} itself"),
    "rival": mark("{results} by rival makers"),
    "aggregator": mark("{results} relayed by others"),
}


def score(catalog: Catalog, name: str, page: int = 1, *, benchmark: str | None = None) -> Answer:
    """List all benchmark results of a model with their settings, by who reported them.

    On one benchmark: its result and place there, and what others publish of it.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        NoFigure: if no result is known.
    """
    if benchmark:
        return score_on(catalog, name, benchmark)
    match = catalog.find(name, _meant.KINDS)
    model = _meant.meant(catalog, match)
    found = results.results(catalog, model.model)
    ranks = tuple(_scores.ranks(catalog, model))
    if not found and not ranks:
        raise NoFigure(say("No benchmark result is known for {name}.", name=model.name))
    shown = _pages.page(found, page, _SIZE)
    entity = _words.entity(name, match, model.model)
    here = (token(Ref("model", model.model, model.name)),)
    question = Question("score", here)
    answer = Answer(
        command="score",
        lead=(_lead(catalog, model, found),),
        entities=(entity,),
        blocks=(*_results.tables(catalog, shown.items), *(ranks if shown.number == 1 else ())),
        notes=(*_words.understood([entity]), *_notes(catalog, model, shown)),
        choices=tuple(_choices(catalog, match, model, found)),
        buttons=(
            *_pages.turning(question, shown),
            Button(say("Price"), Question("price", here)),
        ),
        shared=changed(question, page=None if shown.number == 1 else shown.number),
    )
    return _words.with_small(answer, _results.days(shown.items), links=_LINKS)


def _lead(catalog: Catalog, model: Model, found: Sequence[Result]) -> str:
    """How many results there are, and by whom."""
    if not found:
        return say(
            "No benchmark result of {name} is known, only a place that somebody states.",
            name=model.name,
        )
    maker = catalog.companies[model.maker].name
    counts = {kind: sum(r.row.reported_by == kind for r in found) for kind in results.TRUST}
    kinds = [say(_COUNTS[kind], results=n, maker=maker) for kind, n in counts.items() if n]
    on = len({r.row.benchmark for r in found})
    return say(
        "{name} has {results} on {benchmarks}: {kinds}.",
        name=model.name,
        results=count(len(found), "{count} result", "{count} results"),
        benchmarks=count(on, "{count} benchmark", "{count} benchmarks"),
        kinds=numbers.listed(kinds),
    )


def _notes(catalog: Catalog, model: Model, shown: _pages.Page[Result]) -> Iterator[Note]:
    if shown.note:
        yield (shown.note,)
    if shown.items:
        yield tell("Independent results first, then the maker's own, rivals' and relayed ones.")
        yield tell("Places are among the models known here of the same publisher and setting.")
    yield from _words.corrections(catalog, [("model", model.model), ("family", model.family)])


def _choices(
    catalog: Catalog, match: Match, model: Model, found: Sequence[Result]
) -> Iterator[Choice]:
    """Boards that the model stands on, and other models of its family."""
    first: dict[str, Result] = {}
    for result in found:
        first.setdefault(result.row.benchmark, result)
    options = (
        (catalog.benchmarks[key].name, _board(catalog, result)) for key, result in first.items()
    )
    if first:
        yield Choice(say("The whole board of a benchmark"), tuple(options))
    family = match.ref.id if match.ref.kind == "family" else model.family
    near = [
        Ref("model", m.model, m.name)
        for m in catalog.family_models(family)
        if m.model != model.model and catalog.scores(m.model)
    ]
    if others := _words.others("score", [*match.others, *near]):
        yield Choice(say("Another model or version"), others)


def _board(catalog: Catalog, result: Result) -> Question:
    """The board that a result stands on."""
    record = catalog.benchmarks[result.row.benchmark]
    asked = Question("rank", (token(Ref("benchmark", record.benchmark, record.name)),))
    return changed(asked, publisher=result.board.key)


class Score(Cog):
    """What a model scores."""

    @app_commands.command(name="score")
    @app_commands.describe(
        name="A model or family, such as kimi k2 thinking",
        benchmark="Only on one benchmark, such as gpqa",
        page="Which page of a long list",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        name: ModelArg,
        benchmark: str | None = None,
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """List all benchmark results of a model, by who reported them."""
        bot = interaction.client
        answer = score(bot.catalog, name, page, benchmark=benchmark)
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /score to the bot."""
    await bot.add_cog(Score())
