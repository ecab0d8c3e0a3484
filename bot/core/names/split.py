"""Cut a typed line into names: at signs where there are any, else from the left, longest first."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.core.names.words import TIERS

if TYPE_CHECKING:
    from collections.abc import Callable

# The commas and semicolons of Chinese too.
_SIGNS = re.compile(r"\s*[|,\uff0c\u3001;\uff1b]\s*|\s+(?:vs\.?|versus)\s+", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]")
_LINKS = frozenset({"and", "or", "with", "against", "to", "&", "und", "和", "与"})
_WORDS = 40  # words of a line that are looked at
_LONGEST = 9  # words of one name


def split(line: str, known: Callable[[str], bool], most: int) -> list[str]:
    """Cut a line into names.

    Args:
        line: what was typed after the command.
        known: whether some words are a name, or at least a question about one.
        most: how many names the command takes; one takes the whole line.
    """
    if most == 1:
        return [line.strip().strip('"“”')] if line.strip() else []
    if _QUOTED.search(line):
        return _quoted(line, known, most)
    if _SIGNS.search(line):
        return [part for part in (p.strip() for p in _SIGNS.split(line)) if part]
    return _cut(line.split()[:_WORDS], known)


def _quoted(line: str, known: Callable[[str], bool], most: int) -> list[str]:
    found: list[str] = []
    end = 0
    for quote in _QUOTED.finditer(line):
        found += split(line[end : quote.start()].strip(" |,"), known, max(most, 2))
        found.append(quote[1].strip())
        end = quote.end()
    found += split(line[end:].strip(" |,"), known, max(most, 2))
    return [name for name in found if name]


def _cut(words: list[str], known: Callable[[str], bool]) -> list[str]:
    found: list[str] = []
    strange: list[str] = []
    at = 0
    while at < len(words):
        length = _longest(words[at : at + _LONGEST], known)
        if not length or (strange and not _starts(words[at])):
            strange.append(words[at])
            at += 1
            continue
        _keep(found, strange)
        strange = []
        found.append(" ".join(words[at : at + length]))
        at += length
    _keep(found, strange)
    return found


def _longest(words: list[str], known: Callable[[str], bool]) -> int:
    """How many words are one name; none says again what it begins with (``gpt 5 gpt 6`` is two)."""
    if words[0].casefold() in _LINKS:
        return 0
    first = _stem(words[0])
    again = (n for n, word in enumerate(words[1:], 1) if first and _stem(word) == first)
    for length in range(next(again, len(words)), 0, -1):
        if words[length - 1].casefold() not in _LINKS and known(" ".join(words[:length])):
            return length
    return 0


def _stem(word: str) -> str:
    """The letters that a word begins with."""
    return "".join(takewhile(str.isalpha, word.casefold()))


def _starts(word: str) -> bool:
    """Whether a name can begin with this word; a version belongs to what stands before it."""
    return not word[0].isdigit()


def _keep(found: list[str], strange: list[str]) -> None:
    """Words that are no name: a version or tier goes to the name before, links are left out."""
    strange = [word for word in strange if word.casefold() not in _LINKS]
    if not strange:
        return
    if found and (strange[0][0].isdigit() or strange[0].casefold() in TIERS):
        found[-1] = " ".join([found[-1], *strange])
    else:
        found.append(" ".join(strange))
