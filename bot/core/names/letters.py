"""Letters are forgiving: known words like an unknown one. rapidfuzz does the work."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORT = 3  # letters: only two of them swapped or one doubled is put right, unless beside a version
_MIDDLE = 6  # letters: one mistake below, two from here on; two from 5 on beside a version
_LONG = 8  # letters: a word that stands alone is put right without question from here on
_ALIKE = 0.6  # of 1: how like a known word an unknown one must be to be taken for a hint
_MOST = 12


def corrected(word: str, known: list[str], *, versioned: bool) -> list[tuple[int, str]]:
    """Known words within one or two typing mistakes, with their number, the nearest first."""
    most = 1 if len(word) < _MIDDLE - versioned else 2
    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=_MOST)
    return [
        (int(mistakes), other)
        for other, mistakes, _ in found
        if _allowed(word, other, int(mistakes), versioned=versioned)
    ]


def alike(word: str, known: list[str]) -> list[str]:
    """At most two known words that an unknown one may hint at."""
    found = process.extract(
        word, known, scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, limit=2
    )
    return [other for other, _, _ in found]


def begun(word: str, known: list[str]) -> list[str]:
    """Known words that begin as an unfinished word does, but for one mistake."""
    if len(word) <= _SHORT:
        return []
    found: dict[str, None] = {}
    for length in (len(word), len(word) + 1):  # a letter may be missing
        beginnings = [other[:length] for other in known]
        near = process.extract(word, beginnings, scorer=OSA.distance, score_cutoff=1, limit=_MOST)
        found.update((known[at], None) for _, _, at in near)
    return list(found)


def _allowed(word: str, known: str, mistakes: int, *, versioned: bool) -> bool:
    """Whether a word may stand for a known one; short ones only beside a version."""
    shorter = min(len(word), len(known))
    if shorter <= _SHORT:
        longer = len(known) == _SHORT + 1 and word[0] == known[0]
        beside = versioned and shorter == _SHORT
        return _swapped(word, known) or _doubled(word, known) or longer or beside
    begun = word[0] == known[0]
    if shorter == len(word) == len(known) == _SHORT + 1 and not begun:
        return _swapped(word, known)
    return mistakes == 1 or (shorter >= _MIDDLE - 1 and begun)


def plain(word: str, known: str) -> bool:
    """Whether a lone word is plainly the known one: letters swapped, doubled, lost or added.

    One letter for another in a short word is not: ``grow`` may be ``grok``, or may be a word.
    """
    mistakes = OSA.distance(word, known)
    replaced = len(word) == len(known) and not _swapped(word, known)
    if mistakes > 1 or replaced:
        return len(word) >= _LONG and mistakes <= 2  # noqa: PLR2004
    if min(len(word), len(known)) <= _SHORT:
        return False
    long = min(len(word), len(known)) > _SHORT + 1
    return long or _swapped(word, known) or _doubled(word, known)


def _swapped(word: str, known: str) -> bool:
    return len(word) == len(known) and sorted(word) == sorted(known)


def _doubled(word: str, known: str) -> bool:
    return len(word) > len(known) and set(word) == set(known)
