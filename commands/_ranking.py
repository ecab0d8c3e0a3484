"""The first lines of /rank: who leads a board, and which of its models are asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import count, mark, say, sentences
from commands import _boards, _made

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.ranking import Entry, Wanted

_NAMED = 3  # models that share a place and are named
_LEADS = mark("{name} leads {benchmark} with {score} by {publisher}, {setting}, {days}: {models}.")
_LEAD = mark("{names} lead {benchmark} with {score} by {publisher}, {setting}, {days}: {models}.")
_FIRST = mark(
    "{name} is the first of {models} that fit on {benchmark}: {score} by {publisher}, {setting}, "
    "{days}, place {place} of {whole}."
)
_ONLY = mark(
    "{name} is the only model that fits on {benchmark}: {score} by {publisher}, {setting}, "
    "{days}, place {place} of {whole}."
)
_FIRST_BY = {  # whether it is the only one, and whether more than the maker was asked for
    (False, False): mark(
        "{name} is the first of {models} by {maker} on {benchmark}: {score} by {publisher}, "
        "{setting}, {days}, place {place} of {whole}."
    ),
    (False, True): mark(
        "{name} is the first of {models} by {maker} that fit on {benchmark}: {score} by "
        "{publisher}, {setting}, {days}, place {place} of {whole}."
    ),
    (True, False): mark(
        "{name} is the only model by {maker} on {benchmark}: {score} by {publisher}, {setting}, "
        "{days}, place {place} of {whole}."
    ),
    (True, True): mark(
        "{name} is the only model by {maker} that fits on {benchmark}: {score} by {publisher}, "
        "{setting}, {days}, place {place} of {whole}."
    ),
}

_AT = {  # whether of a number after the first, and whether counted from the last
    (False, True): mark(
        "{name} is the last of {models} on {benchmark}: {score} by {publisher}, {setting}, "
        "{days}, place {place} of {whole}."
    ),
    (True, False): mark(
        "{name} is number {number} of {models} on {benchmark}: {score} by {publisher}, {setting}, "
        "{days}, place {place} of {whole}."
    ),
    (True, True): mark(
        "{name} is number {number} from the last of {models} on {benchmark}: {score} by "
        "{publisher}, {setting}, {days}, place {place} of {whole}."
    ),
}


def lead(
    catalog: Catalog, board: Board, found: Sequence[Entry], wanted: Wanted, number: int
) -> str:
    """Who is first, or at some number, with what, by whom, how and when."""
    entry = found[number - 1]
    alike = [entry, *(each for each in found if each.place == entry.place and each != entry)]
    names = [catalog.models[each.result.model].name for each in alike]
    score, made = entry.result.score, wanted.made
    counted = number > 1 or wanted.worst
    models = count(len(found), "{count} model", "{count} models")
    said = say(
        _AT[number > 1, wanted.worst] if counted else _sentence(len(alike), len(found), wanted),
        name=names[0],
        names=numbers.listed(names),
        benchmark=board.benchmark.name,
        score=say("unknown") if score is None else numbers.score(score, board.benchmark.unit),
        publisher=board.publisher,
        setting=_boards.setting(board),
        days=_boards.days(board),
        models=_which(catalog, models, wanted) if counted else models,
        place=entry.place,
        number=number,
        whole=len(board.rows),
        maker=catalog.companies[made.maker].name if made.maker else "",
    )
    return sentences(said, _alike(names[1:])) if counted and len(names) > 1 else said


def _which(catalog: Catalog, models: str, wanted: Wanted) -> str:
    """Models, with by whom they are and whether more was asked of them."""
    if wanted.made.maker:
        maker = catalog.companies[wanted.made.maker].name
        models = say("{models} by {maker}", models=models, maker=maker)
    return models if _without_maker(wanted).anything else say("{models} that fit", models=models)


def _without_maker(wanted: Wanted) -> Wanted:
    return replace(wanted, made=replace(wanted.made, maker=None))


def _alike(names: Sequence[str]) -> str:
    """Who shares a place."""
    if len(names) > _NAMED:
        return count(len(names), "{count} other shares it.", "{count} others share it.")
    if len(names) == 1:
        return say("{name} shares it.", name=names[0])
    return say("{names} share it.", names=numbers.listed(names))


def too_few(board: Board, found: Sequence[Entry]) -> str:
    """That a board has not so many models as the number that is asked for."""
    return count(
        len(found),
        "Only {count} model of this board of {name} fits.",
        "Only {count} models of this board of {name} fit.",
        name=board.benchmark.name,
    )


def _sentence(leaders: int, found: int, wanted: Wanted) -> str:
    """How it is said, by what was asked for."""
    if wanted.anything:
        return _LEADS if leaders == 1 else _LEAD
    if wanted.made.maker is None:
        return _FIRST if found > 1 else _ONLY
    return _FIRST_BY[found == 1, not _without_maker(wanted).anything]


def asked(catalog: Catalog, wanted: Wanted) -> Iterator[str]:
    """What the board was narrowed to."""
    yield from _made.asked(catalog, wanted.made)
    if wanted.max_price is not None:
        price = numbers.money(wanted.max_price)
        yield say("sold by their makers at {price} or less, blended 3:1", price=price)
