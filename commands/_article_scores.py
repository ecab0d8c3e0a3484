"""Is it close to the frontier? The best Chinese and the best US results on the same boards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import boards, numbers
from bot.core.answers import Paragraph, Row, Table
from bot.core.speech import count, mark, say
from commands import _boards, _scores

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from bot.core.answers import Block
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Score

_FIRST = ("hle", "aime-2025")  # benchmarks that the article names
_MOST, _FEWEST = 5, 10  # benchmarks shown, and models that a board needs
_AHEAD = {
    1: mark("{publisher}, {setting}, {days}. The Chinese model is {gap} ahead."),
    0: mark("{publisher}, {setting}, {days}. The two are level."),
    -1: mark("{publisher}, {setting}, {days}. The Chinese model is {gap} behind."),
}


@dataclass(frozen=True, slots=True)
class Duel:
    """The best Chinese and the best US result on one independent board."""

    board: Board
    chinese: Score
    american: Score

    @property
    def lead(self) -> Decimal:
        """How far the Chinese model is ahead, less than nothing where it is behind."""
        gap = (self.chinese.score or 0) - (self.american.score or 0)
        return numbers.exact(gap if self.board.benchmark.higher_is_better else -gap)

    @property
    def side(self) -> int:
        """1 where the Chinese model is ahead, -1 where it is behind, else 0."""
        return (self.lead > 0) - (self.lead < 0)


def blocks(catalog: Catalog) -> Iterator[Block]:
    """How many of the contests the Chinese models win, and each with its gap."""
    duels = contests(catalog)
    if duels:
        yield Paragraph((_won(duels),))
    yield from (_duel(catalog, duel) for duel in duels)


def contests(catalog: Catalog) -> list[Duel]:
    """On at most five benchmarks the best of both countries: the article's first, then newest."""
    found = [duel for key in catalog.benchmarks if (duel := _contest(catalog, key))]
    found.sort(key=lambda duel: (numbers.last_day(_day(duel)), len(duel.board.rows)), reverse=True)
    found.sort(key=lambda duel: duel.board.benchmark.benchmark not in _FIRST)
    return found[:_MOST]


def _day(duel: Duel) -> str:
    return max((duel.chinese.as_of, duel.american.as_of), key=numbers.last_day)


def _contest(catalog: Catalog, benchmark: str) -> Duel | None:
    """The first independent board with one setting on which both countries stand."""
    for board in boards.boards(catalog, benchmark):
        if not board.independent or board.setting is None or len(board.rows) < _FEWEST:
            continue
        best: dict[str | None, Score] = {}
        for row in board.rows:
            best.setdefault(catalog.companies[catalog.models[row.model].maker].country, row)
        if "CN" in best and "US" in best:
            return Duel(board, best["CN"], best["US"])
    return None


def _won(duels: Sequence[Duel]) -> str:
    """On how many benchmarks the best Chinese model is ahead."""
    return count(
        len(duels),
        "On {count} benchmark with independent results of both, the best Chinese model is ahead on "
        "{won}.",
        "On {count} benchmarks with independent results of both, the best Chinese model is ahead "
        "on {won}.",
        won=sum(duel.side > 0 for duel in duels),
    )


def _duel(catalog: Catalog, duel: Duel) -> Table:
    """The two results, and the gap with whose they are."""
    record = duel.board.benchmark
    rows = tuple(
        Row(
            catalog.models[row.model].name,
            numbers.score(row.score or numbers.exact(0), record.unit),
            best=duel.side == side,
            figures=(_scores.score_figure(catalog, row, record),),
        )
        for row, side in ((duel.chinese, 1), (duel.american, -1))
    )
    note = say(
        _AHEAD[duel.side],
        publisher=duel.board.publisher,
        setting=_boards.setting(duel.board),
        days=_days(duel),
        gap=_gap(abs(duel.lead), record.unit),
    )
    return Table(record.name, rows, ((note,),))


def _days(duel: Duel) -> str:
    days = sorted({duel.chinese.as_of, duel.american.as_of}, key=numbers.last_day)
    if len(days) == 1:
        return numbers.day(days[0])
    return say("{first} to {last}", first=numbers.day(days[0]), last=numbers.day(days[-1]))


def _gap(gap: Decimal, unit: str) -> str:
    if unit == "percent":
        points = numbers.score(gap, "index")
        return say("{points} percentage points", points=points)
    return numbers.score(gap, unit)
