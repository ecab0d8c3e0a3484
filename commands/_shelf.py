"""Models that meet some demands, with what they cost: at their makers, then at other hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, thrift
from bot.core.answers import Answer, Choice, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from commands import _boards, _countries, _filters, _pages, _scores, _tags, _thrift, _words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Block, Entity, Note, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Score
    from bot.core.shelf import Tag
    from bot.core.thrift import Demands, Shelf

_SIZE = 12  # models on a page
_WEIGHTS = {None: "Open weights or not", True: "Open weights", False: "No open weights"}
_OWN = "At their makers, blended 3:1"
_ELSEWHERE = "Only at other hosts, blended 3:1"
_BOARD = "Scores on {benchmark}: {publisher}, {setting}, {days}."
_RETIRED = "Retired by their makers: {names}."
_HOSTS = "{count} that other hosts sell and no maker follow at the end, from {price} at {host}."


def shown(
    catalog: Catalog,
    demands: Demands,
    found: Shelf,
    entities: Sequence[Entity],
    number: int,
) -> Answer:
    """List the models that were found, the cheapest first.

    Raises:
        NoFigure: if none of them has a price.
    """
    tags = (*found.own, *found.elsewhere)
    if not tags:
        raise NoFigure(_thrift.nothing(demands, found))
    page = _pages.page(tags, number, _SIZE)
    question = _question(demands, entities)
    answer = Answer(
        command="cheapest",
        lead=(_thrift.lead(demands, found),),
        figures_of_lead=_tags.figures(catalog, _thrift.first(found)),
        entities=tuple(entities),
        blocks=tuple(_blocks(catalog, demands, page)),
        notes=(*_words.understood(entities), *_notes(catalog, demands, found, page.items)),
        choices=tuple(_choices(catalog, demands, question, tags, page.items)),
        buttons=tuple(_pages.turning(question, page)),
        shared=changed(question, page=None if page.number == 1 else page.number),
    )
    return _words.with_small(answer)


def _question(demands: Demands, entities: Sequence[Entity]) -> Question:
    """The list asked for again, without a page."""
    score = demands.score
    return changed(
        Question("cheapest", tuple(token(entity.ref) for entity in entities)),
        at_least=None if score is None else f"{score.normalize():f}",
        publisher=demands.board.key if demands.board else None,
        context=numbers.brief(demands.context) if demands.context else None,
        country=demands.country,
        open_weights=demands.open_weights,
        modality=None if demands.modality == "text" else demands.modality,
    )


def _blocks(catalog: Catalog, demands: Demands, page: _pages.Page[Tag]) -> Iterator[Block]:
    if said := list(_asked(demands)):
        yield Paragraph((f"Only those {numbers.listed(said)}.",))
    scores = thrift.results(demands)
    own = [tag for tag in page.items if not tag.offer]
    elsewhere = [tag for tag in page.items if tag.offer]
    notes: tuple[Text, ...] = ((page.note,),) if page.note else ()
    for heading, tags in ((_OWN, own), (_ELSEWHERE, elsewhere)):
        if tags:
            rows = (_row(catalog, demands, t, scores.get(t.model.model)) for t in tags)
            yield Table(heading, tuple(rows), notes if tags[-1] == page.items[-1] else ())


def _asked(demands: Demands) -> Iterator[str]:
    """What the models had to meet."""
    if demands.context:
        yield f"with a context window of {numbers.tokens(demands.context)} tokens or more"
    if board := demands.board:
        name, more = board.benchmark.name, board.benchmark.higher_is_better
        if demands.score is None:
            yield f"with a result on {name}"
        else:
            reached = numbers.score(demands.score, board.benchmark.unit)
            yield f"with {reached} or {'more' if more else 'less'} on {name}"
    if demands.open_weights is not None:
        yield "with open weights" if demands.open_weights else "without open weights"
    if demands.country:
        yield f"made in {_countries.place(demands.country)}"


def _row(catalog: Catalog, demands: Demands, tag: Tag, result: Score | None) -> Row:
    """A model with its price and score, with its host and with its setting where they differ."""
    figures, score = _tags.figures(catalog, tag), ""
    said = [tag.model.name, *([tag.offer.host] if tag.offer else [])]
    if result and result.score is not None and demands.board:
        benchmark = demands.board.benchmark
        score = f"{numbers.score(result.score, benchmark.unit)} "
        figures = (*figures, _scores.score_figure(catalog, result, benchmark))
        said += [] if demands.board.setting else [_boards.said(result.setting)]
    return Row(", ".join(said), f"{score}{_tags.said(tag)}", figures=figures)


def _notes(catalog: Catalog, demands: Demands, found: Shelf, tags: Sequence[Tag]) -> Iterator[Note]:
    if board := demands.board:
        said = _BOARD.format(
            benchmark=board.benchmark.name,
            publisher=board.publisher,
            setting=_boards.setting(board),
            days=_boards.days(board),
        )
        yield (" ".join([said, *_boards.whose(board)]),)
    retired = [tag.model.name for tag in tags if tag.offer and not tag.model.current]
    if retired:
        yield (_RETIRED.format(names=numbers.listed(retired)),)
    if found.own and found.elsewhere and not any(tag.offer for tag in tags):
        first = found.elsewhere[0]
        count = numbers.plural(len(found.elsewhere), "model")
        host = first.offer.host if first.offer else ""
        yield (_HOSTS.format(count=count, price=_tags.said(first), host=host),)
    yield from _tags.notes(tags)
    for count, why in (
        (found.unmeasured, "without a result there"),
        (found.narrow, "with a context window that is not known"),
        (len(found.unpriced), "without a known price per token"),
    ):
        if count:
            yield (f"Left out: {numbers.plural(count, 'current model')} {why}.",)
    if demands.board:
        yield from _boards.unlisted(catalog, demands.board)


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
    fewer = (
        *_filters.each(question, "open_weights", _WEIGHTS),
        *_filters.countries(question, makers),
    )
    yield Choice("Only some of them", fewer)
    refs = (Ref("model", tag.model.model, tag.model.name) for tag in page)
    yield Choice("One of these models", _words.others("price", refs))
