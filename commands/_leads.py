"""What a comparison of models leads with where something else than prices is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import leads, numbers, results
from bot.core.answers import Paragraph
from bot.core.questions import token
from bot.core.speech import mark, say, sentences
from commands import _boards, _model_facts, _models, _scores, _settings, _words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.answers import Figure, Text
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Benchmark, Model
    from bot.core.leads import Order

_TWO = 2
_FACTS = {"context": "context", "output": "output", "release": "released"}
_PROPS = {"context": "context_tokens", "output": "max_output_tokens", "release": "released"}
_MOST = {  # by what, and how many are compared and come first: one of two, one or several of more
    ("context", "longer"): mark(
        "{names} has the longer context window: {value} tokens, against {others}."
    ),
    ("context", "longest"): mark(
        "{names} has the longest context window: {value} tokens, against {others}."
    ),
    ("context", "several"): mark(
        "{names} have the longest context window: {value} tokens, against {others}."
    ),
    ("output", "longer"): mark(
        "{names} can write the longer answer: {value} tokens, against {others}."
    ),
    ("output", "longest"): mark(
        "{names} can write the longest answer: {value} tokens, against {others}."
    ),
    ("output", "several"): mark(
        "{names} can write the longest answers: {value} tokens, against {others}."
    ),
}
_SAME = {
    "context": mark("{names} have the same context window: {value} tokens."),
    "output": mark("{names} can write equally long answers: {value} tokens."),
}
_NOT_SHARED = {  # why results of two, or of more, are not compared
    ("source", True): mark("No result of both on {benchmark} is known from the same source."),
    ("source", False): mark("No result of all on {benchmark} is known from the same source."),
    ("setting", True): mark(
        "No result of both on {benchmark} is known from the same source with the same setting."
    ),
    ("setting", False): mark(
        "No result of all on {benchmark} is known from the same source with the same setting."
    ),
    ("day", True): mark(
        "No rating of both on {benchmark} is known from the same source, setting and day."
    ),
    ("day", False): mark(
        "No rating of all on {benchmark} is known from the same source, setting and day."
    ),
}


@dataclass(frozen=True, slots=True)
class Lead:
    """What is said first, with the figures it names.

    Attributes:
        by: what was asked for, as a question carries it.
        after: whose results they are, where results are said.
        notes: what was typed for it was taken to mean something.
    """

    text: str
    figures: tuple[Figure, ...]
    by: str
    after: tuple[Paragraph, ...] = ()
    notes: tuple[Text, ...] = ()


def lead(catalog: Catalog, models: Sequence[Model], by: str) -> Lead:
    """Say how models compare by context window, longest output, release or a benchmark.

    Raises:
        UnknownName, AmbiguousName: for a benchmark that is not understood.
    """
    what = leads.fixed(by)
    if what is None:
        return _on_benchmark(catalog, models, by)
    order = leads.by_release(models) if what == "release" else leads.by_tokens(models, what)
    known = (*order.first, *order.rest)
    if len(known) < _TWO:
        said = [_model_facts.known(model, _FACTS[what]) for model in models]
    else:
        first = _released(order) if what == "release" else _longest(order, what)
        said = [first, *(_model_facts.known(model, _FACTS[what]) for model in order.unknown)]
    figures = (f for m in known for f in _models.known_facts(catalog, m) if f.prop == _PROPS[what])
    return Lead(sentences(*said), tuple(figures), what)


def _longest(order: Order, what: str) -> str:
    """Which has the longest context window or output, against those of the others."""
    known = (*order.first, *order.rest)
    counts = {leads.tokens(model, what) for model in known}
    rounded = len({numbers.tokens(count) for count in counts}) == len(counts)
    said = numbers.tokens if rounded else numbers.whole
    names = numbers.listed([model.name for model in order.first])
    value = said(leads.tokens(order.first[0], what))
    if not order.rest:
        return say(_SAME[what], names=names, value=value)
    many = "several" if len(order.first) > 1 else "longer" if len(known) == _TWO else "longest"
    others = [
        say("{value} of {model}", value=said(leads.tokens(model, what)), model=model.name)
        for model in order.rest
    ]
    return say(_MOST[what, many], names=names, value=value, others=numbers.listed(others))


def _released(order: Order) -> str:
    """Which came out first and when the others did, as far as the days tell."""
    if order.unsure:
        return say(
            "Which of them came out first is not known: {days}.",
            days=numbers.listed([_day(model) for model in (*order.first, *order.rest)]),
        )
    names = numbers.listed([model.name for model in order.first])
    day = order.first[0].released or ""
    if not order.rest:
        return say("{names} came out on the same day, {day}.", names=names, day=numbers.day(day))
    return say(
        "{names} came out first, {on_day}; {others}.",
        names=names,
        on_day=numbers.on_day(day),
        others=numbers.listed([_day(model) for model in order.rest]),
    )


def _day(model: Model) -> str:
    return say("{model} {on_day}", model=model.name, on_day=numbers.on_day(model.released or ""))


def _on_benchmark(catalog: Catalog, models: Sequence[Model], typed: str) -> Lead:
    """What they score on a benchmark: only by one publisher with one setting side by side."""
    match = catalog.find(typed, _boards.KINDS)
    record, by = catalog.benchmarks[match.ref.id], token(match.ref)
    notes = tuple(_words.understood([_words.entity(typed, match)]))
    board = leads.on_benchmark(catalog, models, record.benchmark)
    if board is None:
        text, figures = _apart(catalog, models, record)
        return Lead(text, figures, by, notes=notes)
    figures = tuple(_scores.score_figure(catalog, row, record) for row in board.rows)
    whose = Paragraph((sentences(*_boards.whose(board)),))
    return Lead(_together(models, board), figures, by, (whose,), notes)


def _together(models: Sequence[Model], board: Board) -> str:
    """The result of each, then by whom, how and when they were measured."""
    (first, one), *rest = (
        (model.name, numbers.score(row.score, board.benchmark.unit))
        for model, row in zip(models, board.rows, strict=True)
        if row.score is not None
    )
    others = [say("{model} {score}", model=name, score=score) for name, score in rest]
    scored = say("{model} scores {score}", model=first, score=one)
    return sentences(
        say(
            "On {benchmark} {results}.",
            benchmark=board.benchmark.name,
            results=numbers.listed([scored, *others]),
        ),
        say(
            "Source: {publisher}, {setting}, {days}.",
            publisher=board.publisher,
            setting=_boards.setting(board),
            days=_boards.days(board),
        ),
    )


def _apart(
    catalog: Catalog, models: Sequence[Model], record: Benchmark
) -> tuple[str, tuple[Figure, ...]]:
    """That no results may be compared, then the one to trust most of each, where it has any."""
    said: list[str] = []
    figures: list[Figure] = []
    for model in models:
        mine = results.results(catalog, model.model)
        row = next((r.row for r in mine if r.row.benchmark == record.benchmark), None)
        if row is None or row.score is None:
            none = "No result of {model} on {benchmark} is known."
            said.append(say(none, model=model.name, benchmark=record.name))
            continue
        figures.append(_scores.score_figure(catalog, row, record))
        said.append(
            say(
                "{model} scores {score} on {benchmark} by {publisher}, {setting}, {day}.",
                model=model.name,
                score=numbers.score(row.score, record.unit),
                benchmark=record.name,
                publisher=row.publisher,
                setting=_settings.said(row.setting),
                day=numbers.day(row.as_of),
            )
        )
    if not figures:
        names = numbers.either([model.name for model in models])
        none = say(
            "No result of {model} on {benchmark} is known.", model=names, benchmark=record.name
        )
        return none, ()
    why = leads.apart(catalog, models, record)
    first = say(_NOT_SHARED[why, len(models) == _TWO], benchmark=record.name)
    return sentences(first, *said), tuple(figures)
