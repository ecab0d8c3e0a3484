"""The words by which kinds of question are told, read off their wordings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.plain.text import HAN
from bot.core.plain.vocabulary import FILLER_CHINESE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NO_WORD = re.compile(r"<\w>|\\\w|\(\?[:=!<]+|\?P<\w+>")
_STEM = re.compile(r"([a-z]{4,})\\w")


@dataclass(frozen=True, slots=True)
class Cues:
    """Words and beginnings of words in Latin letters, and Chinese ones as one pattern.

    The Chinese pattern takes off everyday words too, the longest first.
    """

    words: frozenset[str]
    stems: tuple[str, ...]
    chinese: re.Pattern[str]

    def __contains__(self, word: str) -> bool:
        return word in self.words or word.startswith(self.stems)

    @classmethod
    def of(cls, patterns: Iterable[str]) -> Cues:
        """Collect the words that patterns hold."""
        every = list(patterns)
        stems = {stem for pattern in every for stem in _STEM.findall(pattern)}
        words = {word for pattern in every for word in _latin(_NO_WORD.sub(" ", pattern))}
        han = {word for pattern in every for word in re.findall(f"[{HAN}]+", _optional(pattern))}
        both = sorted(han | set(FILLER_CHINESE), key=len, reverse=True)
        chinese = re.compile("|".join(map(re.escape, both)))
        return cls(frozenset(words), tuple(sorted(stems)), chinese)


def _optional(pattern: str) -> str:
    """A pattern with the Chinese sign before a question mark kept apart: it may be left out."""
    return re.sub(rf"([{HAN}])\?", r" \1 ", pattern)


def _latin(pattern: str) -> Iterator[str]:
    """Words in a pattern, with and without letters that may be left out."""
    for word in re.findall(r"[a-z][a-z?()|]*", pattern):
        yield from (form for form in _forms(word) if re.fullmatch("[a-z]+", form))


def _forms(word: str) -> set[str]:
    if "(" in word:
        return set(re.findall("[a-z]+", word))
    if "?" not in word:
        return set(word.split("|"))
    place = word.index("?")
    rest = word[place + 1 :]
    return _forms(word[:place] + rest) | _forms(word[: place - 1] + rest)
