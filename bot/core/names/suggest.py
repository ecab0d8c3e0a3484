"""What to offer at each keystroke: exact, beginning, inner word, all words, typing mistakes."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from heapq import nsmallest
from typing import TYPE_CHECKING

from bot.core.names.reading import clean, joined, read
from bot.core.names.words import HOSTS, NOISE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.names.index import Index
    from bot.core.names.records import Kind, Ref

_LAST = "\U0010ffff"


class Beginnings:
    """Every spelling by how it begins, and by how each of its inner words begins."""

    def __init__(self, index: Index) -> None:
        self._index = index

    @cached_property
    def _whole(self) -> tuple[list[str], list[tuple[int, Ref]]]:
        items = sorted(
            ((text, rank, ref) for text, held in self._index.exact.items() for rank, ref in held),
            key=lambda item: (item[0], item[1]),
        )
        return [text for text, _, _ in items], [(rank, ref) for _, rank, ref in items]

    @cached_property
    def _inner(self) -> tuple[list[str], list[tuple[int, Ref]]]:
        items: list[tuple[str, int, Ref]] = []
        for ref, cleaned, origin in self._index.spelled:
            if origin in {"name", "alias"}:
                starts = [m.start() for m in re.finditer(r"(?<=[\W_])\w", cleaned)]
                items += [(joined(cleaned[i:]), 2, ref) for i in starts]
        items.sort(key=lambda item: (item[0], item[1]))
        return [text for text, _, _ in items], [(rank, ref) for _, rank, ref in items]

    def ranked(self, typed: str, kinds: Sequence[Kind]) -> Iterable[tuple[int, Ref]]:
        """Records with how well they begin like the typed text: 0 for a whole spelling."""
        cleaned = clean(typed)
        folded = joined(cleaned)
        texts, held = self._whole
        for i in range(bisect_left(texts, folded), bisect_left(texts, folded + _LAST)):
            rank, ref = held[i]
            if ref.kind in kinds:
                yield (0 if texts[i] == folded else 1 if rank == 0 else 3), ref
        texts, held = self._inner
        for i in range(bisect_left(texts, folded), bisect_left(texts, folded + _LAST)):
            rank, ref = held[i]
            if ref.kind in kinds:
                yield rank, ref
        yield from ((4, ref) for ref in self._by_words(cleaned, kinds))

    def _by_words(self, cleaned: str, kinds: Sequence[Kind]) -> Iterable[Ref]:
        """Records that hold all typed words, the last perhaps not finished."""
        reading = read(cleaned)
        tokens = [*reading.words, *reading.numbers, *reading.sizes]
        last = re.split(r"[^\w.]+", cleaned)[-1]
        open_ended = {t for t in tokens if last and last.endswith(t)}
        whole = [t for t in tokens if t not in open_ended and t not in NOISE | HOSTS]
        if not whole:
            return
        for record in self._index.holding(whole, kinds):
            said = record.words | record.numbers | record.sizes
            if all(any(own.startswith(t) for own in said) for t in open_ended):
                yield record.ref


def best(
    index: Index, ranked: Iterable[tuple[int, Ref]], kinds: Sequence[Kind], limit: int
) -> list[Ref]:
    """The best by rank, then by how much a record is asked for, then by name."""
    ranks: dict[Ref, int] = {}
    for rank, ref in ranked:
        if rank < ranks.get(ref, 99):
            ranks[ref] = rank
    weights = index.weights

    def key(ref: Ref) -> tuple[int, int, int, int, str]:
        return ranks[ref], -weights[ref], kinds.index(ref.kind), len(ref.name), ref.name

    return nsmallest(limit, ranks, key=key)
