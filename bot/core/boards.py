"""The boards of a benchmark: results that may be ranked against each other, and no others.

A board is what one publisher measured with one setting. Where a publisher measured with several,
there is one more board on which each model stands with its best result; it has no setting, and
whoever shows it says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.core.questions import digest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.facts import Benchmark, Score

BEST = "best"  # the word for a board on which each model stands with its best result
ENOUGH = 5  # models on an independent board that stands before a larger one by somebody else


@dataclass(frozen=True, slots=True)
class Board:
    """Results of one benchmark by one publisher, the best first, one a model.

    Attributes:
        setting: tools and effort in the publisher's words; None: each model's best of several.
        rows: at least one; of a rating (Elo) only those of the newest day.
    """

    benchmark: Benchmark
    publisher: str
    setting: str | None
    rows: tuple[Score, ...]

    @property
    def key(self) -> str:
        """A short name that stands for the publisher and the setting on a button."""
        return digest(f"{self.publisher}|{self.setting}")

    @property
    def words(self) -> str:
        """The publisher and the setting in words, which `pick` takes for this very board."""
        return f"{self.publisher} {self.setting or BEST}"

    @property
    def as_of(self) -> str:
        """The newest day of its results."""
        return max(row.as_of for row in self.rows)

    @property
    def independent(self) -> bool:
        """Whether the publisher makes no models and measured itself."""
        return self.rows[0].reported_by == "independent"

    def places(self) -> dict[str, int]:
        """The place of each model by id; models with the same result share one."""
        first: dict[Decimal | None, int] = {}
        for place, row in enumerate(self.rows, 1):
            first.setdefault(row.score, place)
        return {row.model: first[row.score] for row in self.rows}


@lru_cache(maxsize=128)
def boards(catalog: Catalog, benchmark: str) -> tuple[Board, ...]:
    """All boards of a benchmark by its id: independent ones first, then by number of models."""
    found: dict[tuple[str, str | None], list[Score]] = {}
    for row in catalog.results(benchmark):
        found.setdefault((row.publisher, row.setting), []).append(row)
    for publisher in dict.fromkeys(publisher for publisher, _ in found):
        every = [row for (name, _), rows in found.items() if name == publisher for row in rows]
        if len({row.setting for row in every}) > 1:
            found[publisher, None] = every
    record = catalog.benchmarks[benchmark]
    made = [Board(record, *key, _ranked(record, rows)) for key, rows in found.items()]
    return tuple(sorted(made, key=_order))


def pick(catalog: Catalog, benchmark: str, wanted: str | None = None) -> Board | None:
    """The board that is meant by its key or by words of its publisher and setting.

    Without words the first one; None where there is none, or none has these words.
    """
    every = boards(catalog, benchmark)
    if not wanted:
        return next(iter(every), None)
    words = wanted.casefold().split()
    for board in every:
        if wanted == board.key or words == board.words.casefold().split():
            return board
    for board in every:
        said = board.words.casefold()
        if all(word in said for word in words):
            return board
    return None


def words_of(catalog: Catalog, key: str) -> str | None:
    """The words that stand for the same publisher and setting as a key, None for any other text."""
    every = (board for benchmark in catalog.benchmarks for board in boards(catalog, benchmark))
    return next((board.words for board in every if board.key == key), None)


def whole(catalog: Catalog, board: Board) -> Board:
    """The board of the same publisher that holds the most models, with the best results."""
    every = boards(catalog, board.benchmark.benchmark)
    return max(
        (other for other in every if other.publisher == board.publisher),
        key=lambda other: (len(other.rows), other.setting is None),
    )


def fair(catalog: Catalog, board: Board) -> Board | None:
    """The first board of the same publisher with one setting; None where it has none."""
    every = boards(catalog, board.benchmark.benchmark)
    mine = (other for other in every if other.publisher == board.publisher)
    return next((other for other in mine if other.setting is not None), None)


def standings(catalog: Catalog, benchmark: str, model: str) -> list[tuple[Board, Score]]:
    """Each board on which a model stands beside others, with its result there.

    A board of the best of several settings only where its publisher has no other one.
    """
    found = [
        (board, row)
        for board in boards(catalog, benchmark)
        if len(board.rows) > 1
        for row in board.rows
        if row.model == model
    ]
    fair = {board.publisher for board, _ in found if board.setting is not None}
    return [
        (board, row)
        for board, row in found
        if board.setting is not None or board.publisher not in fair
    ]


def _ranked(benchmark: Benchmark, rows: Iterable[Score]) -> tuple[Score, ...]:
    """The newest result of each model and setting, then the best of each model, the best first."""
    rows = list(rows)
    if benchmark.unit == "elo":  # a rating means something only beside others of its day
        newest = max(row.as_of for row in rows)
        rows = [row for row in rows if row.as_of == newest]
    latest: dict[tuple[str, str], Score] = {}
    for row in sorted(rows, key=lambda row: row.as_of, reverse=True):
        latest.setdefault((row.model, row.setting), row)
    sign = -1 if benchmark.higher_is_better else 1
    best: dict[str, Score] = {}
    for row in sorted(latest.values(), key=lambda row: (sign * (row.score or 0), row.model)):
        best.setdefault(row.model, row)
    return tuple(best.values())


def _order(board: Board) -> tuple[bool, bool, int, str, str]:
    trusted = board.independent and len(board.rows) >= ENOUGH
    setting = board.setting or ""
    return (not trusted, board.setting is None, -len(board.rows), board.publisher, setting)
