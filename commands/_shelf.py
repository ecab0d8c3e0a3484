"""Models that meet some demands, with what they cost: at their makers, then at other hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, thrift
from bot.core.answers import Answer, Choice, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from bot.core.speech import count, mark, say, sentences, tell
from commands import (
    _boards,
    _filters,
    _made,
    _pages,
    _scores,
    _settings,
    _tags,
    _thrift,
    _words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from bot.core.answers import Block, Entity, Note, Text
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Score
    from bot.core.shelf import Tag
    from bot.core.thrift import Demands, Shelf

_SIZE = 12  # models on a page
_ORDERS = {None: mark("The cheapest first"), True: mark("The dearest first")}
_HEADINGS = {  # whether at other hosts, and whether only the input price counts
    (False, False): mark("At their makers, blended 3:1"),
    (False, True): mark("At their makers, input"),
    (True, False): mark("Only at other hosts, blended 3:1"),
    (True, True): mark("Only at other hosts, input"),
}


def shown(
    catalog: Catalog,
    demands: Demands,
    found: Shelf,
    entities: Sequence[Entity],
    number: int | None,
    dropped: Sequence[Entity],
) -> Answer:
    """List the models that were found, in the order asked for, without what was dropped.

    Raises:
        NoFigure: if none of them has a price, or not as many as are counted.
    """
    tags = (*found.own, *found.elsewhere)
    if not tags:
        raise NoFigure(_thrift.nothing(demands, found))
    tag = _thrift.at(demands, found)
    usual = _pages.holding(tags.index(tag) + 1, _SIZE) if demands.place > 1 else 1
    page = _pages.page(tags, number or usual, _SIZE)
    question = _question(demands, entities)
    answer = Answer(
        command="cheapest",
        lead=(_thrift.lead(catalog, demands, found),),
        figures_of_lead=_tags.figures(catalog, tag),
        entities=tuple(entities),
        blocks=tuple(_blocks(catalog, demands, page)),
        notes=(
            *_words.understood((*entities, *dropped)),
            *_notes(catalog, demands, found, page.items),
        ),
        choices=tuple(_choices(catalog, demands, question, tags, page.items)),
        buttons=tuple(_pages.turning(question, page)),
        shared=changed(question, page=None if page.number == usual else page.number),
    )
    return _words.with_small(answer)


def _question(demands: Demands, entities: Sequence[Entity]) -> Question:
    """The list asked for again, without a page."""
    score = demands.score
    asked = changed(
        Question("cheapest", tuple(token(e.ref) for e in entities if e.ref.kind == "benchmark")),
        at_least=None if score is None else f"{score.normalize():f}",
        publisher=demands.board.key if demands.board else None,
        context=numbers.brief(demands.context) if demands.context else None,
        modality=None if demands.modality == "text" else demands.modality,
        max_price=_tags.written(demands.max_price),
        dearest=demands.dearest or None,
        place=None if demands.place == 1 else demands.place,
    )
    return _made.narrowed(asked, demands.made)


def _blocks(catalog: Catalog, demands: Demands, page: _pages.Page[Tag]) -> Iterator[Block]:
    if said := list(_asked(catalog, demands)):
        yield Paragraph(tell("Only those {asked}.", asked=numbers.listed(said)))
    yield from _made.left_out(demands.made.without)
    scores = thrift.results(demands)
    own = [tag for tag in page.items if not tag.offer]
    elsewhere = [tag for tag in page.items if tag.offer]
    notes: tuple[Text, ...] = ((page.note,),) if page.note else ()
    for hosted, tags in ((False, own), (True, elsewhere)):
        if tags:
            heading = say(_HEADINGS[hosted, demands.by_input])
            rows = (_row(catalog, demands, t, scores.get(t.model.model)) for t in tags)
            yield Table(heading, tuple(rows), notes if tags[-1] == page.items[-1] else ())


def _asked(catalog: Catalog, demands: Demands) -> Iterator[str]:
    """What the models had to meet."""
    yield from _made.asked(catalog, demands.made)
    if demands.context:
        tokens = numbers.tokens(demands.context)
        yield say("with a context window of {tokens} tokens or more", tokens=tokens)
    if demands.board:
        yield _reached(demands.board, demands.score)
    if demands.max_price is not None:
        price = numbers.money(demands.max_price)
        yield (
            say("sold at {price} or less per million input tokens", price=price)
            if demands.by_input
            else say("sold at {price} or less, blended 3:1", price=price)
        )


def _reached(board: Board, least: Decimal | None) -> str:
    """What result the models had to have."""
    name = board.benchmark.name
    if least is None:
        return say("with a result on {benchmark}", benchmark=name)
    score = numbers.score(least, board.benchmark.unit)
    if board.benchmark.higher_is_better:
        return say("with {score} or more on {benchmark}", score=score, benchmark=name)
    return say("with {score} or less on {benchmark}", score=score, benchmark=name)


def _row(catalog: Catalog, demands: Demands, tag: Tag, result: Score | None) -> Row:
    """A model with its price and score, with its host and with its setting where they differ."""
    figures, score, label = _tags.figures(catalog, tag), "", tag.model.name
    if tag.offer:
        label = say("{model}, {host}", model=label, host=tag.offer.host)
    if result and result.score is not None and demands.board:
        benchmark = demands.board.benchmark
        score = f"{numbers.score(result.score, benchmark.unit)} "
        figures = (*figures, _scores.score_figure(catalog, result, benchmark))
        if not demands.board.setting:
            label = say("{model}, {setting}", model=label, setting=_settings.said(result.setting))
    return Row(label, f"{score}{_tags.said(tag)}", figures=figures)


def _notes(catalog: Catalog, demands: Demands, found: Shelf, tags: Sequence[Tag]) -> Iterator[Note]:
    if board := demands.board:
        said = say(
            "Scores on {benchmark}: {publisher}, {setting}, {days}.",
            benchmark=board.benchmark.name,
            publisher=board.publisher,
            setting=_boards.setting(board),
            days=_boards.days(board),
        )
        yield (sentences(said, *_boards.whose(board)),)
    retired = [tag.model.name for tag in tags if tag.offer and not tag.model.current]
    if retired:
        yield tell("Retired by their makers: {names}.", names=numbers.listed(retired))
    if found.own and found.elsewhere and not any(tag.offer for tag in tags):
        yield (_hosted(found.elsewhere, dearest=demands.dearest),)
    yield from _tags.notes(tags)
    yield from ((said,) for said in _left_out(found))
    if demands.board:
        yield from _boards.unlisted(catalog, demands.board)


def _hosted(elsewhere: Sequence[Tag], *, dearest: bool) -> str:
    """That models which only other hosts sell follow on a later page."""
    first = elsewhere[0]
    if dearest:
        return count(
            len(elsewhere),
            "{count} model that other hosts sell and no maker follows at the end, at {price} at "
            "{host}.",
            "{count} models that other hosts sell and no maker follow at the end, up to {price} "
            "at {host}.",
            price=_tags.said(first),
            host=first.offer.host if first.offer else "",
        )
    return count(
        len(elsewhere),
        "{count} model that other hosts sell and no maker follows at the end, from {price} at "
        "{host}.",
        "{count} models that other hosts sell and no maker follow at the end, from {price} at "
        "{host}.",
        price=_tags.said(first),
        host=first.offer.host if first.offer else "",
    )


def _left_out(found: Shelf) -> Iterator[str]:
    """How many models may fit, but lack a figure that is needed to tell."""
    if found.unmeasured:
        yield count(
            found.unmeasured,
            "Left out: {count} current model without a result there.",
            "Left out: {count} current models without a result there.",
        )
    if found.narrow:
        yield count(
            found.narrow,
            "Left out: {count} current model with a context window that is not known.",
            "Left out: {count} current models with a context window that is not known.",
        )
    if found.unpriced:
        yield count(
            len(found.unpriced),
            "Left out: {count} current model without a known price per token.",
            "Left out: {count} current models without a known price per token.",
        )


def _choices(
    catalog: Catalog,
    demands: Demands,
    question: Question,
    tags: Sequence[Tag],
    page: Sequence[Tag],
) -> Iterator[Choice]:
    if demands.board:
        yield from _boards.choices(catalog, question, demands.board)
    makers = (catalog.companies[tag.model.maker].country for tag in tags)
    yield Choice(say("Only some of them"), tuple(_made.others(question, makers)))
    yield Choice(say("In another order"), tuple(_filters.each(question, "dearest", _ORDERS)))
    refs = (Ref("model", tag.model.model, tag.model.name) for tag in page)
    yield Choice(say("One of these models"), _words.others("price", refs))
