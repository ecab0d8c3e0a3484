"""Words with a letter or two wrong, and what they were meant for."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from bot.core.names import everyday
from bot.core.names.english import ordinary
from bot.core.plain.senses import lexicon
from bot.core.plain.vocabulary import FILLER, begun, words_of

_TIERS = everyday.TIERS | {"thinking", "preview", "instant", "coder", "instruct", "vision"}
_ELSEWHERE = frozenset(["bard"])  # names that are not held and look like such words
_SHORT, _LONG = 5, 8  # letters of a word that may hold one mistake, and two


def cue_near(word: str) -> str | None:
    """The word by which a kind is told that was meant, where one or two letters are wrong."""
    small = word.casefold()
    if not small.isalpha() or small in ordinary() or small in _ELSEWHERE:
        return None
    if len(small) < _SHORT:
        near = (cue for cue in lexicon().words if _swapped(cue, small) or _lacks_one(small, cue))
        return min((cue for cue in near if cue[0] == small[0]), default=None)
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


def _swapped(one: str, two: str) -> bool:
    return sorted(one) == sorted(two)


def _lacks_one(word: str, cue: str) -> bool:
    """Whether a word of four letters is a cue without one of its inner letters."""
    if len(word) != _SHORT - 1 or len(cue) != _SHORT or cue[-1] != word[-1]:
        return False
    return any(cue[:at] + cue[at + 1 :] == word for at in range(1, _SHORT - 1))


# What amounts and days are told by, and countries: heard before other words are.
_UNITS = sorted(
    words_of(
        """
        token tokens context window input output request requests month months week weeks year years
        yesterday percent million billion thousand dollar dollars cents times january february march
        april june july august september october november december american americans british
        canada canadian china chinese dutch france french german germany india indian ireland irish
        israel israeli japan japanese korea korean taiwan taiwanese
        """
    )
)


def with_units(text: str) -> tuple[str, list[tuple[str, str]]]:
    """A text whose units, months and countries are written right, and what was mended in it."""
    mended: list[tuple[str, str]] = []

    def right(found: re.Match[str]) -> str:
        word = found[0]
        if word in FILLER or word in ordinary() or word in lexicon():
            return word
        unit = next((unit for unit in _UNITS if _is_meant(word, unit)), None)
        if unit is None:
            return word
        mended.append((word, unit))
        return unit

    return re.sub(r"(?<![\w.'-])[a-z]{4,}(?![\w'])", right, text), mended


def _is_meant(word: str, unit: str) -> bool:
    """Whether a word is a unit with one letter wrong."""
    if len(word) < _SHORT:
        return _lacks_one(word, unit) and word[0] == unit[0]
    if word[0] != unit[0] and not _swapped(word, unit):
        return False
    return len(unit) >= _SHORT and OSA.distance(word, unit, score_cutoff=1) <= 1


def is_filler(word: str) -> bool:
    """Whether it is a word that says nothing, with one letter wrong."""
    if len(word) < _SHORT - 1 or not (word.isascii() and word.isalpha() and word.islower()):
        return False
    sizes = range(len(word) - 1, len(word) + 2)
    near = (known for size in sizes for known in begun(word[0], size) if known in FILLER)
    return word not in ordinary() | _ELSEWHERE and any(
        OSA.distance(known, word, score_cutoff=1) <= 1 for known in near
    )


def is_tier(word: str) -> bool:
    """Whether it is a tier of models, as in Kimi K2 Thinking, with a letter wrong."""
    small = word.casefold()
    if len(small) < _SHORT - 1 or small in ordinary() or small in everyday.TIERS:
        return False
    return any(
        OSA.distance(tier, small, score_cutoff=1) <= 1 for tier in _TIERS if len(tier) > _SHORT - 2
    )


def is_mistyped(word: str) -> bool:
    """Whether it is a word of every day with one letter wrong."""
    if len(word) < _SHORT - 1 or not word.islower():
        return False
    near = (known for size in (-1, 0, 1) for known in begun(word[0], len(word) + size))
    return any(OSA.distance(known, word, score_cutoff=1) <= 1 for known in near)
