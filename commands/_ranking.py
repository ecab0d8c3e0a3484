"""The first lines of /rank: who leads a board, and which of its models are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from commands import _boards, _countries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.ranking import Entry, Wanted

_LEADS = "{names} leads {benchmark} with {score} by {publisher}, {setting}, {days}: {count}."
_LEAD = "{names} lead {benchmark} with {score} by {publisher}, {setting}, {days}: {count}."
_FIRST = (
    "{names} is the first of {count} that fit on {benchmark}: {score} by {publisher}, {setting}, "
    "{days}, place {place} of {whole}."
)


def lead(catalog: Catalog, board: Board, found: Sequence[Entry], wanted: Wanted) -> str:
    """Who is first, with what, by whom, how and when."""
    first = [entry for entry in found if entry.place == found[0].place]
    names = [catalog.models[entry.result.model].name for entry in first]
    score = found[0].result.score
    sentence = (_LEADS if len(first) == 1 else _LEAD) if wanted.anything else _FIRST
    return sentence.format(
        names=numbers.listed(names if wanted.anything else names[:1]),
        benchmark=board.benchmark.name,
        score="unknown" if score is None else numbers.score(score, board.benchmark.unit),
        publisher=board.publisher,
        setting=_boards.setting(board),
        days=_boards.days(board),
        count=numbers.plural(len(found), "model"),
        place=found[0].place,
        whole=len(board.rows),
    )


def asked(wanted: Wanted) -> Iterator[str]:
    """What the board was narrowed to."""
    if wanted.country:
        yield f"made in {_countries.place(wanted.country)}"
    if wanted.open_weights is not None:
        yield "with open weights" if wanted.open_weights else "without open weights"
    if wanted.max_price is not None:
        yield f"sold by their makers at {numbers.money(wanted.max_price)} or less, blended 3:1"
