"""Other ways to read a typed name: joined or split words, nicknames, typing mistakes, 54 as 5.4."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from bot.core.names.cover import DROPPABLE
from bot.core.names.english import ordinary
from bot.core.names.letters import corrected, plain
from bot.core.names.words import HOSTS, NOISE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.names.index import Index
    from bot.core.names.reading import Reading

__all__ = ["plain", "variants"]

_MOST = 24  # readings tried
_PER_WORD = 6  # what one word may stand for
_REGROUPED = 3  # versions of one name that may lack their point
_SPOKEN = 5  # letters of a word that says nothing, for another to be a mistyped one
_PIECES = 4  # known words in one typed word
_GLUED = 40  # letters of a word that is cut into known ones

# What a reading costs: a version without its point, words joined or cut or replaced, a mistake.
_POINT, _WORDS, _MISTAKE = 5, 4, 10

_Words = tuple[str, ...]


def variants(index: Index, reading: Reading) -> Iterator[tuple[int, Reading]]:
    """Readings to try, with what each costs, the cheapest first; not the typed one."""
    found: dict[tuple[_Words, _Words], int] = {}
    for word_cost, words in _word_lists(index, reading):
        for number_cost, numbers in _regrouped(reading.numbers):
            cost = word_cost + number_cost
            if cost:
                key = (words, numbers)
                found[key] = min(cost, found.get(key, cost))
    for (words, numbers), cost in sorted(found.items(), key=lambda item: item[1])[:_MOST]:
        yield cost, reading.with_words(words).with_numbers(numbers)


def _regrouped(numbers: _Words) -> list[tuple[int, _Words]]:
    """``54`` may be 5.4 and ``420`` 4.20: the point after the first digit."""
    if len(numbers) > _REGROUPED:
        return [(0, numbers)]
    options = [
        [(0, text), (_POINT, f"{text[0]}.{text[1:]}")]
        if text.isdigit() and len(text) in {2, 3} and text[0] != "0"
        else [(0, text)]
        for text in numbers
    ]
    return [
        (sum(cost for cost, _ in chosen), tuple(text for _, text in chosen))
        for chosen in product(*options)
    ]


def _word_lists(index: Index, reading: Reading) -> list[tuple[int, _Words]]:
    lists = [(0, reading.words)]
    lists += [
        (_WORDS, (*reading.words[:at], one + two, *reading.words[at + 2 :]))
        for at, (one, two) in enumerate(pairwise(reading.words))
        if one + two in index.postings
    ]
    found: list[tuple[int, _Words]] = []
    for cost, words in lists:
        options = [_options(index, word, versioned=bool(reading.numbers)) for word in words]
        if all(options):
            found += _combined(cost, options)
    return found


def _combined(cost: int, options: list[list[tuple[int, _Words]]]) -> list[tuple[int, _Words]]:
    lists: list[tuple[int, _Words]] = [(cost, ())]
    for alternatives in options:
        lists = sorted(
            (so_far + more, (*words, *added))
            for so_far, words in lists
            for more, added in alternatives
        )[:_MOST]
    return lists


def _options(index: Index, word: str, *, versioned: bool) -> list[tuple[int, _Words]]:
    """What one typed word may stand for."""
    if word in index.vocabulary:
        return [(0, (word,)), *((_WORDS, words) for words in index.nicknames.get(word, ()))]
    if word in ordinary():
        return []
    pieces = _pieces(index, word, _PIECES) if len(word) <= _GLUED else ()
    known = corrected(word, index.correctable(len(word)), versioned=versioned)
    mended = [
        (_MISTAKE * mistakes, (other,))
        for mistakes, other in known
        if other not in _unsaid(index) or (len(other) >= _SPOKEN and plain(word, other))
    ]
    return ([(_WORDS, pieces)] if pieces else []) + mended[:_PER_WORD]


def _unsaid(index: Index) -> frozenset[str]:
    """Words that a name need not have: a mistyped one must be plain."""
    return DROPPABLE | index.hosts


def _pieces(index: Index, word: str, most: int) -> _Words:
    """``thinkingturbo`` may be two known words."""
    if most > 1:
        for at in range(2, len(word) - 1):
            head, rest = word[:at], word[at:]
            if _product(index, head):
                if _product(index, rest):
                    return (head, rest)
                if more := _pieces(index, rest, most - 1):
                    return (head, *more)
    return ()


def _product(index: Index, word: str) -> bool:
    """Whether a piece of a word may stand for itself; Chinese is written without spaces."""
    known = word in index.vocabulary
    return known and not (word.isascii() and (word in NOISE or word in HOSTS))
