"""The names nearest to one that is not understood, and what else a match may have meant."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.core.names.words import NOISE, TIERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.names.entries import Record
    from bot.core.names.index import Index
    from bot.core.names.reading import Reading
    from bot.core.names.records import Kind, Ref

_WEIGHED = 120  # records weighed for one answer
_LONG, _EDITS = 4, 2  # letters of a word, and how many of them may be wrong
_SHORT = 3  # letters: fewer are a hint only beside a version
_WORD, _TIER, _VERSION = 0.3, 0.1, 0.4  # what sharing one counts
_UNSAID = 0.15  # what a version costs when the record has none
_FARTHEST = 0.25  # what a version costs at most


def nearest(index: Index, reading: Reading, kinds: Sequence[Kind], limit: int) -> list[Ref]:
    """Records that share the most with a typed name, best first."""
    words = _known(index, reading)
    if not words:
        return []
    tokens = dict.fromkeys([*words, *reading.numbers, *sorted(reading.sizes)])
    worth = {
        token: (len(index.postings[token]) + 1) ** -0.5 + _worth(token, reading)
        for token in tokens
        if token in index.postings
    }
    scores = {
        record: sum(gain for token, gain in worth.items() if record.holds(token))
        - _distance(reading, record)
        for record in _pool(index, worth, kinds)
        if not record.words.isdisjoint(words)
    }
    ranked = sorted(scores, key=lambda r: (-scores[r], kinds.index(r.ref.kind), r.order))
    unsure = [word for word in words if word not in reading.words]
    first = [next((r for r in ranked if word in r.words), None) for word in unsure]
    return _unlike([record.ref for record in [*filter(None, first), *ranked]], limit)


def _worth(token: str, reading: Reading) -> float:
    """What sharing a word or a version counts, beside how rare it is."""
    if token in reading.numbers:
        return _VERSION
    return _TIER if token in TIERS else _WORD


def _pool(index: Index, worth: dict[str, float], kinds: Sequence[Kind]) -> list[Record]:
    """Records that hold a typed word or version, those with the rarest first."""
    found: dict[Record, None] = {}
    for token in sorted(worth, key=lambda token: len(index.postings[token])):
        for record in index.postings[token]:
            if record.ref.kind in kinds:
                found[record] = None
                if len(found) == _WEIGHED:
                    return list(found)
    return list(found)


def _known(index: Index, reading: Reading) -> list[str]:
    """Typed words that names hold, and those that unknown words are like."""
    words: list[str] = []
    for word in reading.words:
        if word in index.vocabulary:
            if word in index.postings and word not in NOISE:
                words.append(word)
        elif len(word) >= _SHORT or reading.numbers:
            from bot.core.names.letters import alike  # noqa: PLC0415 # slow to import

            words += alike(word, index.correctable(len(word)))
    guessed = any(word not in reading.words for word in words)
    return [*words, *_far(index, reading.words)] if guessed or not words else words


def _far(index: Index, words: Sequence[str]) -> list[str]:
    """Words of names that a person may have meant: too unlike to be taken, worth a question."""
    from rapidfuzz import process  # noqa: PLC0415 # slow to import
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    found: list[str] = []
    for word in [word for word in words if len(word) >= _LONG][:_SHORT]:
        near = process.extract(
            word, index.correctable(len(word)), scorer=OSA.distance, score_cutoff=_EDITS, limit=3
        )
        found += [name for name, *_ in near]
    return found


def _distance(reading: Reading, record: Record) -> float:
    """How far a record's version is from the typed one, and how much more its name says."""
    entry = record.entries[0]
    more = len(entry.words.difference(reading.words)) + len(entry.sizes - reading.sizes)
    if not reading.numbers:
        return 0.02 * more
    gaps = [abs(_value(one) - _value(other)) for one in reading.numbers for other in entry.numbers]
    return 0.02 * more + (min(_FARTHEST, 0.05 * min(gaps)) if gaps else _UNSAID)


@lru_cache(maxsize=4096)
def _value(version: str) -> float:
    digits = [int(part) for part in re.findall(r"\d+", version)[:2]] or [0]
    return digits[0] + (digits[1] / 10 if len(digits) > 1 else 0)


def _unlike(refs: Sequence[Ref], limit: int) -> list[Ref]:
    """The first records, without names that look alike."""
    found: dict[str, Ref] = {}
    for ref in refs:
        found.setdefault(ref.name.casefold(), ref)
        if len(found) == limit:
            break
    return list(found.values())
