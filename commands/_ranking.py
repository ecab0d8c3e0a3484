"""The first lines of /rank: who leads a board, and which of its models are asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import count, mark, say
from commands import _boards, _countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.ranking import Entry, Wanted

_LEADS = mark("{name} leads {benchmark} with {score} by {publisher}, {setting}, {days}: {models}.")
_LEAD = mark("{names} lead {benchmark} with {score} by {publisher}, {setting}, {days}: {models}.")
_FIRST = mark(
    "{name} is the first of {models} that fit on {benchmark}: {score} by {publisher}, {setting}, "
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


def lead(catalog: Catalog, board: Board, found: Sequence[Entry], wanted: Wanted) -> str:
    """Who is first, with what, by whom, how and when."""
    first = [entry for entry in found if entry.place == found[0].place]
    names = [catalog.models[entry.result.model].name for entry in first]
    score = found[0].result.score
    return say(
        _sentence(len(first), len(found), wanted),
        name=names[0],
        names=numbers.listed(names),
        benchmark=board.benchmark.name,
        score=say("unknown") if score is None else numbers.score(score, board.benchmark.unit),
        publisher=board.publisher,
        setting=_boards.setting(board),
        days=_boards.days(board),
        models=count(len(found), "{count} model", "{count} models"),
        place=found[0].place,
        whole=len(board.rows),
        maker=catalog.companies[wanted.maker].name if wanted.maker else "",
    )


def _sentence(leaders: int, found: int, wanted: Wanted) -> str:
    """How it is said, by what was asked for."""
    if wanted.anything:
        return _LEADS if leaders == 1 else _LEAD
    if wanted.maker is None:
        return _FIRST
    return _FIRST_BY[found == 1, not replace(wanted, maker=None).anything]


def asked(catalog: Catalog, wanted: Wanted) -> Iterator[str]:
    """What the board was narrowed to."""
    if wanted.maker:
        yield say("made by {maker}", maker=catalog.companies[wanted.maker].name)
    if wanted.country:
        yield say("made in {country}", country=_countries.place(wanted.country))
    if wanted.open_weights is not None:
        yield say("with open weights") if wanted.open_weights else say("without open weights")
    if wanted.max_price is not None:
        price = numbers.money(wanted.max_price)
        yield say("sold by their makers at {price} or less, blended 3:1", price=price)
