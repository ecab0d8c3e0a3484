"""What is meant by the words of a question: senses, each with its wordings in two lists.

A list has a paragraph for each sense, or for several that its wordings have at once, such as
``cheap+most:`` with ``cheapest, least expensive`` indented below it. A word that ends in ``*`` is
a beginning of words, and ``<n>`` stands for what is named there, see `Heard`. Of wordings that
begin at one word the longest counts, and the words in it belong to no other. One with a ``~`` after
it is said in many other senses too: where a question makes no sense with it, it is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core import glossary
from bot.core.plain.text import HAN
from bot.core.plain.vocabulary import FILLER_CHINESE, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Phrase = tuple[str, ...]
    Wordings = dict[str, list[tuple[Phrase, frozenset[str]]]]

# Senses that make no other question of one: an answer may leave them out.
WEAK = words_of(
    """
    quantity compare number percent greeting thanks help yesno all each million owner llm plural
    corp when
    """
)
_HEAD = 3  # letters by which wordings that begin with a beginning are looked up
_WORD = re.compile(rf"<\w>|[a-z]+(?:'[a-z]+)?\*?|[{HAN}]|[$€£¥]|\d+")
_AUXILIARY = r"(?:is|are|was|were|does|did|do|has|have|had|can|could|will|would)"
_LED = r"(?:(?:so|but|and|hey|hi|ok|well|wait|um|then|also|sorry) ,? ?){0,2}"
_NO_DENIAL = re.compile(  # isn't it, isn't Kimi …?, and the Chinese question words of that kind
    rf"^({_LED}(?!do\b){_AUXILIARY}) not\b|\b{_AUXILIARY} not (?:it|they|he|you|we)\b|"
    r"(?:没有?(?!了)|不)(?=[啊呢呀了吗]?[ ?!.,。，]*(?:$|[,，]))|不是(?=.*[吗么])|\bno(?= \?)"
)
_NOT = re.compile(r"\bnot\b")
_TAG = re.compile(
    rf", ?(?:{_AUXILIARY}) (?:it|they|he|she|there|you)\b"
    r" ?,? ?(?:\w+ ?){0,2}(?:\?|$)"  # …, is it?
)


@dataclass(frozen=True, slots=True)
class Said:
    """A wording in a question, as it stands there, its senses, and whether it may have others."""

    words: str
    senses: frozenset[str]
    loose: bool = False


class Lexicon:
    """Wordings and their senses.

    Attributes:
        words, stems: the words and beginnings of words in Latin letters that wordings hold, and
            further *known* words.
        chinese: what takes known Chinese words off a text, the longest first, everyday ones too.
    """

    def __init__(self, lists: Iterable[str], known: Iterable[str] = ()) -> None:
        phrases: dict[Phrase, frozenset[str]] = {}
        self._loose: set[Phrase] = set()
        for text in lists:
            for phrase, senses, loose in _entries(text):
                phrases[phrase] = senses | phrases.get(phrase, frozenset())
                self._loose |= {phrase} if loose else set()
        latin = {word for phrase in phrases for word in phrase if word[0].isalpha()}
        latin |= {word for text in known for word in re.findall("[a-z]+", text)}
        self.stems = tuple(sorted(word[:-1] for word in latin if word.endswith("*")))
        self.words = frozenset(word.removesuffix("*") for word in latin)
        written = {"".join(phrase) for phrase in phrases} | set(known) | set(FILLER_CHINESE)
        han = (word for text in written for word in re.findall(f"[{HAN}]+", text))
        self.chinese = re.compile("|".join(sorted(set(han), key=len, reverse=True)))
        for word in FILLER_CHINESE:
            phrases.setdefault(tuple(_WORD.findall(word)), frozenset())
        self._by_head = _by_head(phrases)

    def __contains__(self, word: str) -> bool:
        return word in self.words or word.startswith(self.stems)

    def find(self, masked: str) -> Iterator[Said]:
        """The wordings in a masked question, in its order."""
        plain = _NO_DENIAL.sub(r" \1 ", masked)
        words = _WORD.findall(_NOT.sub(" ", plain) if _TAG.search(plain) else plain)
        at = 0
        while at < len(words):
            found = self._longest(words[at:])
            if found:
                phrase, senses = found
                said = " ".join(words[at : at + len(phrase)])
                said = re.sub(rf"(?<=[{HAN}]) (?=[{HAN}])", "", said)
                if senses:
                    yield Said(said, senses, phrase in self._loose)
            at += len(found[0]) if found else 1

    def _longest(self, words: Sequence[str]) -> tuple[Phrase, frozenset[str]] | None:
        head = words[0]
        every = (*self._by_head.get(head, ()), *self._by_head.get(f"{head[:_HEAD]}*", ()))
        fitting = (entry for entry in every if _begins(words, entry[0]))
        return max(fitting, key=lambda entry: (len(entry[0]), len(entry[0][0])), default=None)


@cache
def lexicon() -> Lexicon:
    """The English and the Chinese list."""
    folder = Path(__file__).parent
    lists = [folder / f"senses.{language}.txt" for language in ("en", "zh")]
    return Lexicon((path.read_text(encoding="utf-8") for path in lists), glossary.spellings())


def _entries(text: str) -> Iterator[tuple[Phrase, frozenset[str], bool]]:
    senses: frozenset[str] = frozenset()
    for line in text.splitlines():
        if line.startswith(" "):
            wordings = filter(None, map(str.strip, line.split(",")))
            yield from ((tuple(_WORD.findall(w)), senses, w.endswith("~")) for w in wordings)
        elif line.endswith(":"):
            senses = frozenset(line[:-1].split("+"))


def _by_head(phrases: dict[Phrase, frozenset[str]]) -> Wordings:
    found: Wordings = {}
    for phrase, senses in phrases.items():
        head = phrase[0]
        key = f"{head[:_HEAD]}*" if head.endswith("*") else head
        found.setdefault(key, []).append((phrase, senses))
    return found


def _begins(words: Sequence[str], phrase: Phrase) -> bool:
    """Whether words begin with a wording."""
    return len(words) >= len(phrase) and all(
        word.startswith(known[:-1]) if known.endswith("*") else word == known
        for word, known in zip(words, phrase, strict=False)
    )
