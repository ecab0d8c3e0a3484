"""Other ways to read a typed name: joined or split words, nicknames, typing mistakes, 54 as 5.4."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.names.words import HOSTS, NOISE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.names.index import Index
    from bot.core.names.reading import Reading

_MOST = 24  # readings tried for one cost
_SHORT = 3  # letters: only two of them swapped are put right
_MIDDLE = 6  # letters: one mistake up to here, two above
_LONG = 8  # letters: a word that stands alone is put right without question from here on

Option = tuple[int, tuple[str, ...]]  # cost, and the words that a typed word may stand for


def variants(index: Index, reading: Reading) -> Iterator[tuple[int, Reading]]:
    """Readings to try, with what each costs, the cheapest first; not the typed one."""
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], int] = {}
    for word_cost, words in _word_lists(index, reading):
        for number_cost, numbers in _regrouped(reading.numbers):
            key = (words, numbers)
            cost = word_cost + number_cost
            if cost and cost < found.get(key, 1000):
                found[key] = cost
    for (words, numbers), cost in sorted(found.items(), key=lambda item: item[1])[:_MOST]:
        yield cost, reading.with_words(words).with_numbers(numbers)


def _regrouped(numbers: tuple[str, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """``54`` may be 5.4 and ``420`` 4.20: the point after the first digit."""
    options = [
        [(0, text), (5, f"{text[0]}.{text[1:]}")]
        if text.isdigit() and len(text) in {2, 3} and text[0] != "0"
        else [(0, text)]
        for text in numbers
    ]
    return [
        (sum(cost for cost, _ in chosen), tuple(text for _, text in chosen))
        for chosen in product(*options)
    ]


def _word_lists(index: Index, reading: Reading) -> list[tuple[int, tuple[str, ...]]]:
    lists = [(0, reading.words), *_merged(index, reading.words)]
    found: list[tuple[int, tuple[str, ...]]] = []
    for cost, words in lists:
        options = [_options(index, word, versioned=bool(reading.numbers)) for word in words]
        if all(options):
            found += _combined(cost, options)
    return found


def _merged(index: Index, words: tuple[str, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """``deep seek`` may be one word."""
    return [
        (4, (*words[:i], one + two, *words[i + 2 :]))
        for i, (one, two) in enumerate(pairwise(words))
        if one + two in index.vocabulary
    ]


def _combined(cost: int, options: list[list[Option]]) -> list[tuple[int, tuple[str, ...]]]:
    chosen = [(cost, ())] if options else []
    lists: list[tuple[int, tuple[str, ...]]] = list(chosen)
    for alternatives in options:
        lists = sorted(
            (so_far + more, (*words, *added))
            for so_far, words in lists
            for more, added in alternatives
        )[:_MOST]
    return lists


def _options(index: Index, word: str, *, versioned: bool) -> list[Option]:
    if word in index.vocabulary:
        nicknames = index.nicknames.get(word, [])
        return [(0, (word,)), *((4, meaning) for meaning in nicknames)]
    return [*_segmented(index, word), *_corrected(index, word, versioned=versioned)][:6]


def _segmented(index: Index, word: str) -> list[Option]:
    """``thinkingturbo`` may be two known words, ``claudeopusfast`` three."""
    for i in range(2, len(word) - 1):
        head, rest = word[:i], word[i:]
        if _part(index, head):
            if _part(index, rest):
                return [(4, (head, rest))]
            if more := _segmented(index, rest):
                return [(4, (head, *more[0][1]))]
    return []


def _part(index: Index, word: str) -> bool:
    return len(word) > 1 and word in index.vocabulary and word not in NOISE | HOSTS


def _corrected(index: Index, word: str, *, versioned: bool) -> list[Option]:
    """Known words within one or two typing mistakes, the nearest first."""
    found = process.extract(
        word,
        index.correctable(len(word)),
        scorer=OSA.distance,
        score_cutoff=1 if len(word) <= _MIDDLE - 1 else 2,
        limit=12,
    )
    return [
        (10 * int(distance), (known,))
        for known, distance, _ in found
        if _allowed(word, known, int(distance), versioned=versioned)
    ]


def _allowed(word: str, known: str, distance: int, *, versioned: bool) -> bool:
    """Whether a word may stand for a known one; short ones only beside a version."""
    if min(len(word), len(known)) <= _SHORT:
        swapped = len(word) == len(known) and sorted(word) == sorted(known)
        longer = len(known) == _SHORT + 1 and word[0] == known[0]
        doubled = len(word) > len(known) and set(word) == set(known)
        beside = versioned and min(len(word), len(known)) == _SHORT
        return swapped or longer or doubled or beside
    return distance == 1 or (min(len(word), len(known)) >= _MIDDLE - 1 and word[0] == known[0])


def plain(word: str, known: str) -> bool:
    """Whether a lone word is plainly the known one: letters swapped, doubled, lost or added.

    One letter for another in a short word is not: ``grow`` may be ``grok``, or may be a word.
    """
    distance = OSA.distance(word, known)
    replaced = len(word) == len(known) and sorted(word) != sorted(known)
    if distance > 1 or replaced:
        return len(word) >= _LONG and distance <= 2  # noqa: PLR2004
    shorter = min(len(word), len(known))
    doubled = len(word) > len(known) and set(word) == set(known)
    return shorter > _SHORT and (shorter > _SHORT + 1 or len(word) == len(known) or doubled)
