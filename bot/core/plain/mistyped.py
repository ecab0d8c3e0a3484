"""Words with a letter or two wrong, and what they were meant for."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from bot.core.names.english import ordinary
from bot.core.plain.senses import lexicon
from bot.core.plain.vocabulary import begun

_SHORT, _LONG = 5, 8  # letters of a word that may hold one mistake, and two


def cue_near(word: str) -> str | None:
    """The word by which a kind is told that was meant, where one or two letters are wrong."""
    small = word.casefold()
    if not small.isalpha() or small in ordinary():
        return None
    if len(small) < _SHORT:
        swapped = (cue for cue in lexicon().words if sorted(cue) == sorted(small))
        return min((cue for cue in swapped if cue[0] == small[0]), default=None)
    most = 1 if len(small) < _LONG - 1 else 2
    near = [
        cue
        for cue in lexicon().words
        if len(cue) >= _SHORT - 1
        and not small.startswith(cue)
        and cue[0] == small[0]
        and abs(len(cue) - len(small)) <= most
        and OSA.distance(cue, small, score_cutoff=most) <= most
    ]
    same = sorted(small)
    return min(
        near, key=lambda cue: (OSA.distance(cue, small), sorted(cue) != same, cue), default=None
    )


def is_mistyped(word: str) -> bool:
    """Whether it is a word of every day with one letter wrong."""
    if len(word) < _SHORT - 1 or not word.islower():
        return False
    near = (known for size in (-1, 0, 1) for known in begun(word[0], len(word) + size))
    return any(OSA.distance(known, word, score_cutoff=1) <= 1 for known in near)
