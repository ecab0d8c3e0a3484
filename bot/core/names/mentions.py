"""Find the names that a text holds: only spellings that are known, and no everyday words.

A version that is not known is never taken for the name before it: of "Opus 9.9" nothing is said.
The time is bounded by the length that is looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.names import everyday
from bot.core.names.reading import clean, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.core.names.records import Ref

    Exact = Mapping[str, Sequence[tuple[int, Ref]]]

MOST = 4000  # characters of a text that are looked at
_LONGEST = 12  # words and numbers of one name
_SHORT = 3  # characters of a name with digits that is written in one
_TICKER = 3  # the rank of a ticker, and its fewest letters
_HALF = 0.6  # of the words of a line that begin with a capital: then capitals say nothing
_SEAM = re.compile(r"(?<=[a-z0-9])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[a-z0-9])")
_MARKUP = re.compile(r"<[^<>\s]{1,80}>|\b(?:https?://|www\.)\S+")
_TOKEN = re.compile(r"[A-Za-z\u00c0-\u024f]+\+?|\d+(?:\.\d+)*")
_GAPS = frozenset({"", " ", "'", "\u00a0", "-", "_", ".", "/", " ("})
_GLUE = frozenset({"", "-", "_", "."})
_STARTS = re.compile(r"(?:^|[.!?:>*•\"“(\n]|(?:^|\n)\s*[-\d]+[.)]?)\s*$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: as it is written, in the form of `fold`, and where it begins."""

    text: str
    key: str
    at: int


class Mentions:
    """Reads texts for names.

    Args:
        exact: every spelling in the form of `fold`, with its rank and record.
    """

    def __init__(self, exact: Exact) -> None:
        self._exact = exact
        self._sorted = sorted(exact)
        foreign = (key for key in exact if not key.isascii() and len(key) > 1)
        self._foreign = sorted(foreign, key=len, reverse=True)
        self._parted = {key: _SEAM.sub(" ", key) for key in self._foreign}

    def spans(self, text: str) -> Iterator[tuple[Mention, bool]]:
        """Every known spelling in a text, with whether it may be an everyday word there.

        One in another script is looked for in the text's simplified form, sign by sign.
        """
        for mention in self._latin(text):
            yield mention, not self._certain(mention, text)
        if text.isascii():
            return
        simple = "".join(clean(sign)[:1] or " " for sign in text)
        for key in self._foreign:
            for written in dict.fromkeys((key, self._parted[key])):
                at = simple.find(written)
                while at >= 0:
                    end = at + len(written)
                    yield Mention(text[at:end], key, at), False
                    simple = simple[:at] + " " * len(written) + simple[end:]
                    at = simple.find(written)

    def find(self, text: str) -> list[Mention]:
        """The names in a text, in its order, each once."""
        plain = _MARKUP.sub(" ", text[:MOST])
        sure: list[Mention] = []
        doubtful: list[Mention] = []
        for mention in (*self._latin(plain), *self._others(plain)):
            kept = sure if self._certain(mention, plain) else doubtful
            if kept is sure or not _ordinary(mention, plain):
                kept.append(mention)
        if sure or _of_the_market(plain) or self._models(doubtful) > 1:
            sure += doubtful
        once = {mention.key: mention for mention in sorted(sure, key=lambda m: -m.at)}
        return sorted(once.values(), key=lambda mention: mention.at)

    def _latin(self, plain: str) -> Iterator[Mention]:
        """Known spellings from the left, the longest first, that stand by themselves."""
        tokens = list(_TOKEN.finditer(plain))
        place = 0
        while place < len(tokens):
            begins = _gap(plain, tokens, place) not in _GLUE or not place
            size, key = self._longest(plain, tokens, place) if begins else (0, "")
            if size and _whole(plain, tokens, place, size):
                start, end = tokens[place].start(), tokens[place + size - 1].end()
                yield Mention(plain[start:end], key, start)
            place += max(size, 1)

    def _longest(self, plain: str, tokens: Sequence[re.Match[str]], place: int) -> tuple[int, str]:
        """How many words and numbers from a place on are one spelling, and which; 0 for none."""
        found, start = (0, ""), tokens[place].start()
        for size in range(1, min(_LONGEST, len(tokens) - place) + 1):
            if size > 1 and _gap(plain, tokens, place + size - 1) not in _GAPS:
                break
            written = plain[start : tokens[place + size - 1].end()]
            key = fold(written)
            if not self._begins(key):
                break
            if key in self._exact and self._possible(key, written):
                found = size, key
        return found

    def _begins(self, key: str) -> bool:
        """Whether any spelling begins like this."""
        place = bisect_left(self._sorted, key)
        return place < len(self._sorted) and self._sorted[place].startswith(key)

    def _possible(self, key: str, written: str) -> bool:
        """Whether a spelling can be a name as it is written here."""
        if key in everyday.COMMON or key.replace(".", "").isdigit():
            return False
        short = len(key) <= _SHORT and any(sign.isdigit() for sign in key)
        if short and (" " in written or written in {"O1", "O3"}):
            return False  # "K 2" and "o 1" are no names, O3 is a gas
        ranks = [rank for rank, _ in self._exact[key]]
        ticker = min(ranks) >= _TICKER and key.isalpha() and " " not in written
        return not ticker or (written.isupper() and len(key) >= _TICKER) or "-" in written

    def _others(self, plain: str) -> Iterator[Mention]:
        """Known spellings in other scripts, which need no spaces around them."""
        if plain.isascii():
            return
        cleaned = clean(plain)
        for key in self._foreign:
            if (at := cleaned.find(key)) >= 0:
                yield Mention(key, key, at)
                cleaned = cleaned.replace(key, " " * len(key))

    def _certain(self, mention: Mention, plain: str) -> bool:
        """Whether a name is no everyday word, or is written as a name."""
        words = _TOKEN.findall(mention.text)
        if mention.key not in everyday.DOUBTFUL and (
            not words or words[0].casefold() not in everyday.COMMON
        ):
            return True
        if any(word[:1].isupper() or "." in word for word in words[1:]):
            return True
        before = plain[: mention.at]
        said = before.split()[-1:]
        if mention.key in everyday.WEAK or (said and said[0].casefold() in everyday.ARTICLES):
            return False
        line = plain[before.rfind("\n") + 1 :].partition("\n")[0]
        capital = mention.text[:1].isupper() and not _STARTS.search(before[-9:])
        return capital and not _titled(line)

    def _models(self, mentions: Sequence[Mention]) -> int:
        """How many different models and families are among these, weak names left out."""
        keys = {mention.key for mention in mentions} - everyday.WEAK
        return sum(any(ref.kind != "company" for _, ref in self._exact[key]) for key in keys)


def _gap(plain: str, tokens: Sequence[re.Match[str]], place: int) -> str:
    """What stands between a word and the one before it."""
    before = tokens[place - 1].end() if place else 0
    return plain[before : tokens[place].start()]


def _whole(plain: str, tokens: Sequence[re.Match[str]], place: int, size: int) -> bool:
    """Whether a name ends where its spelling does: no version, tier or syllable follows."""
    after = place + size
    if after >= len(tokens):
        return True
    gap, following = _gap(plain, tokens, after), tokens[after][0]
    if gap in {"-", "_", ""} or (gap == "." and following[0].isdigit()):
        return False
    if gap not in {" ", "\u00a0"}:
        return True
    if following.casefold() in everyday.TIERS:
        return False
    last = tokens[after - 1][0]
    if last[0].isdigit():
        return True
    return (
        _count(plain, tokens, after)
        if following[0].isdigit()
        else not _lettered(plain, tokens, after)
    )


def _lettered(plain: str, tokens: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a version with a letter before it begins at a place: K9, v4."""
    short = len(tokens[place][0]) <= 1 and place + 1 < len(tokens)
    return short and tokens[place + 1][0][0].isdigit() and not _gap(plain, tokens, place + 1)


def _count(plain: str, tokens: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a number counts something, and is not the version of what stands before it."""
    if place + 1 >= len(tokens) or _gap(plain, tokens, place + 1) not in _GAPS:
        return False
    return tokens[place + 1][0].casefold() in everyday.COUNTED


def _ordinary(mention: Mention, plain: str) -> bool:
    """Whether a doubtful word, written small, stands after an article."""
    words = plain[: mention.at].split()
    return mention.text.islower() and bool(words) and words[-1].casefold() in everyday.ARTICLES


def _of_the_market(plain: str) -> bool:
    words = {word.casefold() for word in _TOKEN.findall(plain)}
    return bool(words & everyday.MARKET) or any(word in plain for word in everyday.MARKET_CHINESE)


def _titled(line: str) -> bool:
    """Whether a line is a headline, or all in capitals: then a capital says nothing."""
    words = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > _TICKER]
    return len(words) > _TICKER and sum(w[0].isupper() for w in words) > _HALF * len(words)
