"""What one model scores on one benchmark: a result with its place, then all others of it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import boards, numbers, results
from bot.core.answers import Answer, Button, Choice, Paragraph
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from bot.core.speech import mark, say, sentences, tell
from commands import _boards, _meant, _places, _results, _scores, _words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Figure, Note
    from bot.core.catalog import Catalog
    from bot.core.facts import Benchmark, Model, Score
    from bot.core.names import Match
    from bot.core.results import Result

_MOST = 24  # models that are offered instead
_PLACED = mark(
    "{model} scores {score} on {benchmark} by {publisher}, {setting}, {day}: number {place} of "
    "{whole} there."
)
_ALONE = mark("{model} scores {score} on {benchmark} by {publisher}, {setting}, {day}.")
_STATED = mark(
    "{model} is number {place} on {benchmark}, as stated by {publisher}, {day}; no result of it "
    "there is known."
)


def score_on(catalog: Catalog, name: str, benchmark: str) -> Answer:
    """Say what a model scores on a benchmark, with its place, by whom and how measured.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        NoFigure: if no result is known, with the models of its family or maker that have one.
    """
    match, on = catalog.find(name, _meant.KINDS), catalog.find(benchmark, _boards.KINDS)
    model, record = _meant.meant(catalog, match), catalog.benchmarks[on.ref.id]
    found = _found(catalog, model, record)
    stated = _scores.stated(catalog, model, record.benchmark)
    if not found and not stated:
        raise _nothing(catalog, name, match, model, record)
    here = (token(Ref("model", model.model, model.name)),)
    entities = (_words.entity(name, match, model.model), _words.entity(benchmark, on))
    question = changed(Question("score", here), benchmark=token(on.ref))
    board = changed(Question("rank", (token(on.ref),)), publisher=_key(found))
    answer = Answer(
        command="score",
        lead=(_lead(catalog, model, record, found, stated),),
        figures_of_lead=_figures(catalog, record, found, stated),
        entities=entities,
        blocks=(
            *(Paragraph((sentences(*_boards.whose(first.board)),)) for first in found[:1]),
            *_results.tables(catalog, found[1:]),
            *_scores.rank_tables(catalog, stated),
        ),
        notes=(*_words.understood(entities), *_notes(catalog, match, model, found)),
        choices=tuple(_choices(catalog, match, model, question)),
        buttons=(
            Button(say("All results"), Question("score", here)),
            Button(say("Whole board"), board),
            Button(say("Price"), Question("price", here)),
        ),
        shared=question,
    )
    return _words.with_small(answer, _results.days(found))


def _found(catalog: Catalog, model: Model, benchmark: Benchmark) -> list[Result]:
    """Its results there: independent ones first, then in the order of the boards, old ones last."""
    every = boards.boards(catalog, benchmark.benchmark)
    order = {(board.publisher, board.setting): place for place, board in enumerate(every)}

    def key(found: Result) -> tuple[bool, bool, int]:
        row = found.row
        return found.older, not found.board.independent, order[row.publisher, row.setting]

    mine = results.results(catalog, model.model)
    return sorted((r for r in mine if r.row.benchmark == benchmark.benchmark), key=key)


def _key(found: Sequence[Result]) -> str | None:
    """The board that the first result stands on; None where there is none."""
    return found[0].board.key if found else None


def _lead(
    catalog: Catalog,
    model: Model,
    record: Benchmark,
    found: Sequence[Result],
    stated: Sequence[Score],
) -> str:
    """Its first result with its place; or the place that somebody states without a result."""
    if not found:
        return say(
            _STATED,
            model=model.name,
            place=stated[0].rank,
            benchmark=record.name,
            publisher=catalog.sources[stated[0].source].title,
            day=numbers.day(stated[0].as_of),
        )
    row, board = found[0].row, found[0].board
    return say(
        _PLACED if len(board.rows) > 1 else _ALONE,
        model=model.name,
        score=say("unknown") if row.score is None else numbers.score(row.score, record.unit),
        benchmark=record.name,
        publisher=row.publisher,
        setting=_boards.setting(board),
        day=numbers.day(row.as_of),
        place=board.places()[row.model],
        whole=len(board.rows),
    )


def _figures(
    catalog: Catalog, record: Benchmark, found: Sequence[Result], stated: Sequence[Score]
) -> tuple[Figure, ...]:
    """The figures that the first line names."""
    if found:
        return _places.figures(catalog, found[0].board, found[0].row)
    return (_scores.score_figure(catalog, stated[0], record),)


def _notes(catalog: Catalog, match: Match, model: Model, found: Sequence[Result]) -> Iterator[Note]:
    if match.ref.kind == "company":
        company = match.ref.name
        said = "{company} is taken to mean its flagship, {model}."
        yield tell(said, company=company, model=model.name)
    if found:
        yield tell("Places are among the models known here of the same publisher and setting.")
    yield from _words.corrections(catalog, [("model", model.model), ("family", model.family)])


def _choices(catalog: Catalog, match: Match, model: Model, question: Question) -> Iterator[Choice]:
    """Other benchmarks that the model has results on, and other models with one on this."""
    on = dict(question.options)["benchmark"]
    names = {row.benchmark for row in catalog.scores(model.model)}
    refs = [Ref("benchmark", b.benchmark, b.name) for b in catalog.benchmarks.values()]
    others = [
        (ref.name, changed(question, benchmark=token(ref)))
        for ref in refs
        if ref.id in names and token(ref) != on
    ]
    if others:
        yield Choice(say("On another benchmark"), tuple(others))
    near = [Ref("model", m.model, m.name) for m in _near(catalog, match, model, on[2:])]
    if options := _words.others("score", near, options=question.options):
        yield Choice(say("Another model or version"), options)


def _near(catalog: Catalog, match: Match, model: Model, benchmark: str) -> list[Model]:
    """Other models of the same family or company that have a result or place on a benchmark."""
    if match.ref.kind == "company":
        near = catalog.made_by(match.ref.id)
    else:
        near = catalog.family_models(match.ref.id if match.ref.kind == "family" else model.family)
    return [
        other
        for other in near
        if other != model and any(row.benchmark == benchmark for row in catalog.scores(other.model))
    ]


def _nothing(
    catalog: Catalog, name: str, match: Match, model: Model, record: Benchmark
) -> NoFigure:
    """That a model has no result there, with those near it that have one."""
    near = [other.name for other in _near(catalog, match, model, record.benchmark)][:_MOST]
    sentence = say(
        "No result of {model} on {benchmark} is known.", model=model.name, benchmark=record.name
    )
    if not near:
        return NoFigure(sentence)
    hint = say("These models of {name} have one:", name=_whole(catalog, match, model))
    return NoFigure(sentences(sentence, hint), typed=name, suggestions=near)


def _whole(catalog: Catalog, match: Match, model: Model) -> str:
    """The family or company that other models are named of."""
    return catalog.families[model.family].name if match.ref.kind == "model" else match.ref.name
