"""The names nearest to one that is not understood, and what else a match may have meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.names.words import HOSTS, NOISE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.names.index import Index, Record
    from bot.core.names.reading import Reading
    from bot.core.names.records import Kind, Ref

_MOST_SCORED = 3000  # records weighed for one answer


def nearest(index: Index, reading: Reading, kinds: Sequence[Kind], limit: int) -> list[Ref]:
    """Records that share the most with a typed name, best first."""
    words = _known(index, reading)
    typed = [*words, *reading.numbers, *reading.sizes]
    rarity = {t: 1 / (1 + len(index.postings.get(t, ()))) ** 0.5 for t in typed}
    scores: dict[Record, float] = {}
    for token in sorted(typed, key=lambda t: -rarity[t]):
        if token in reading.numbers and not words:
            continue
        for record in list(index.postings.get(token, ()))[:_MOST_SCORED]:
            if record.ref.kind in kinds:
                gain = rarity[token] + (0.3 if token in words else 0.2)
                scores[record] = scores.get(record, 0.0) + gain
    ranked = sorted(
        scores, key=lambda r: (-scores[r] + _distance(reading, r), kinds.index(r.ref.kind), r.order)
    )
    return _unlike([record.ref for record in ranked[: 4 * limit]], limit)


def _known(index: Index, reading: Reading) -> list[str]:
    words: list[str] = []
    for word in reading.words:
        if word in index.vocabulary:
            if index.postings.get(word) and (word not in NOISE | HOSTS or len(word) > 3):  # noqa: PLR2004
                words.append(word)
        else:
            found = process.extract(
                word, index.correctable(len(word)), scorer=OSA.normalized_similarity,
                score_cutoff=0.6, limit=2,
            )  # fmt: skip
            words += [known for known, _, _ in found if len(word) > 2]  # noqa: PLR2004
    return words


def _distance(reading: Reading, record: Record) -> float:
    """How far a record's version is from the typed one, and how much more its name says."""
    entry = record.entries[0]
    said = set(reading.words)
    longer = 0.02 * len(entry.words - said) + 0.02 * len(entry.sizes - reading.sizes)
    if not reading.numbers or not entry.numbers:
        return longer + (0.15 if reading.numbers else 0.0)
    gaps = [_gap(one, other) for one in reading.numbers for other in entry.numbers]
    return longer + min(0.25, 0.05 * min(gaps))


def _gap(one: str, other: str) -> float:
    return abs(_value(one) - _value(other))


def _value(version: str) -> float:
    digits = [int(part) for part in re.findall(r"\d+", version)[:2]] or [0]
    return digits[0] + (digits[1] / 10 if len(digits) > 1 else 0)


def _unlike(refs: Sequence[Ref], limit: int) -> list[Ref]:
    """Without names that look alike."""
    found: dict[str, Ref] = {}
    for ref in refs:
        found.setdefault(ref.name.casefold(), ref)
    return list(found.values())[:limit]
