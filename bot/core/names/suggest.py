"""What to offer at each keystroke: exact, beginning, inner word, all words."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from heapq import nsmallest
from typing import TYPE_CHECKING

from bot.core.names.reading import clean, joined, read
from bot.core.names.words import NOISE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.names.index import Index
    from bot.core.names.records import Kind, Ref

_LAST = "\U0010ffff"
_MANY = 1000  # spellings that begin alike: from here on the most asked for are looked at first
_WHOLE, _NAME, _INNER, _OTHER, _WORDS = range(5)  # how a record fits, best first

_Sorted = tuple[list[str], list[tuple[int, "Ref"]]]


class Beginnings:
    """Every spelling by how it begins, and by how each of its inner words begins."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def best(self, typed: str, kinds: Sequence[Kind], limit: int) -> list[Ref]:
        """The records that text, perhaps not finished, fits best; then by how much asked for."""
        cleaned = clean(typed)
        folded = joined(cleaned)
        ranks: dict[Ref, int] = {}
        for rank, ref in self._ranked(folded, cleaned, kinds, limit):
            if ref.kind in kinds and rank < ranks.get(ref, _WORDS + 1):
                ranks[ref] = rank
        order = self._order(kinds)
        return nsmallest(limit, ranks, key=lambda ref: (ranks[ref], order(ref)))

    def guessed(self, typed: str, kinds: Sequence[Kind]) -> list[Ref]:
        """Records with a word that begins nearly as the last typed word does."""
        from bot.core.names.letters import begun  # noqa: PLC0415 # slow to import

        *_, last = ["", *re.findall(r"[^\W\d_]+", clean(typed))]
        words = begun(last, self._index.words)
        refs = (r.ref for word in words for r in self._index.postings[word] if r.ref.kind in kinds)
        return sorted(dict.fromkeys(refs), key=self._order(kinds))

    def _order(self, kinds: Sequence[Kind]):  # noqa: ANN202
        weights = self._index.weights

        def order(ref: Ref) -> tuple[int, int, int, str]:
            return -weights[ref], kinds.index(ref.kind), len(ref.name), ref.name

        return order

    def _ranked(
        self, folded: str, cleaned: str, kinds: Sequence[Kind], limit: int
    ) -> Iterator[tuple[int, Ref]]:
        texts, held = self._spellings
        yield from ((_WHOLE, ref) for _, ref in self._index.exact.get(folded, ()))
        first, last = _range(texts, folded)
        if last - first > _MANY:
            yield from ((_NAME, ref) for ref in self._popular(folded, kinds, limit))
            return
        yield from ((_NAME if not rank else _OTHER, ref) for rank, ref in held[first:last])
        texts, held = self._inner
        first, last = _range(texts, folded)
        yield from ((_INNER, ref) for _, ref in held[first : min(last, first + _MANY)])
        yield from ((_WORDS, ref) for ref in self._by_words(cleaned, kinds))

    def _popular(self, folded: str, kinds: Sequence[Kind], limit: int) -> Iterator[Ref]:
        """The records most asked for whose name begins so."""
        found = 0
        for name, ref in self._by_weight:
            if name.startswith(folded) and ref.kind in kinds:
                yield ref
                found += 1
                if found == limit:
                    return

    @cached_property
    def _by_weight(self) -> list[tuple[str, Ref]]:
        order = self._order(("family", "company", "model", "benchmark"))
        return [(joined(clean(ref.name)), ref) for ref in sorted(self._index.weights, key=order)]

    def all(self, kinds: Sequence[Kind], limit: int) -> list[Ref]:
        """The records most asked for, those of the first kind before the others."""
        return [ref for kind in kinds for ref in self._of_kind.get(kind, ())[:limit]][:limit]

    @cached_property
    def _of_kind(self) -> dict[Kind, list[Ref]]:
        found: dict[Kind, list[Ref]] = {}
        for _, ref in self._by_weight:
            found.setdefault(ref.kind, []).append(ref)
        return found

    @cached_property
    def _spellings(self) -> _Sorted:
        return _sorted(
            (text, rank, ref) for text, held in self._index.exact.items() for rank, ref in held
        )

    @cached_property
    def _inner(self) -> _Sorted:
        return _sorted(
            (joined(cleaned[start.start() :]), 0, ref)
            for ref, cleaned, origin in self._index.spelled
            if origin in {"name", "alias"}
            for start in re.finditer(r"(?<=[\W_])\w", cleaned)
        )

    def _by_words(self, cleaned: str, kinds: Sequence[Kind]) -> list[Ref]:
        """Records that hold all typed words, the last perhaps not finished."""
        reading = read(cleaned)
        tokens = [*reading.words, *reading.numbers, *reading.sizes]
        last = re.split(r"[^\w.]+", cleaned)[-1]
        unfinished = {token for token in tokens if last.endswith(token)}
        finished = [t for t in tokens if t not in unfinished and t not in NOISE]
        return [
            record.ref
            for record in self._index.holding(finished, kinds)
            if all(
                any(own.startswith(t) for own in (*record.words, *record.numbers, *record.sizes))
                for t in unfinished
            )
        ]


def _sorted(items: Iterable[tuple[str, int, Ref]]) -> _Sorted:
    ordered = sorted(items, key=lambda item: (item[0], item[1]))
    return [text for text, _, _ in ordered], [(rank, ref) for _, rank, ref in ordered]


def _range(texts: list[str], beginning: str) -> tuple[int, int]:
    return bisect_left(texts, beginning), bisect_left(texts, beginning + _LAST)
