"""Look-up tables: exact spellings at once, words and versions when they are first needed."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from bot.core.names.entries import PART, read_all
from bot.core.names.reading import clean, joined
from bot.core.names.suggest import Beginnings
from bot.core.names.words import HOSTS, MODES, NOISE, SERVING, SOFT, SPEED, TIERS, TUNED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.core.names.entries import Entry, Record
    from bot.core.names.reading import Stamp
    from bot.core.names.records import Kind, Ref, Spelling

_RANKS = {"name": 0, "alias": 1, "id": 2, "host": 3, "ticker": 3, PART: 4}
_SIZED = "sized"
_EXACT_ONLY = frozenset({"host", "ticker"})
_NOUGHTS = re.compile(r"(?<!\d)0+(?=\d+[a-z])|(?<=[a-z])0+(?=\d)")  # 0700.HK is 700.HK too
_BRACKETS = re.compile(r"\s*\([^)\d]*\)")  # a version or a day in brackets is part of the name


class Index:
    """All spellings, by their exact form; and by word and version."""

    def __init__(self, spellings: Iterable[Spelling], maker: Callable[[Ref], str] | None) -> None:
        self._maker = maker
        self.exact: dict[str, list[tuple[int, Ref]]] = {}
        self.weights: dict[Ref, int] = {}
        self.spelled: list[tuple[Ref, str, str]] = []
        weights = self.weights
        for spelling in spellings:
            ref, cleaned = spelling.ref, clean(spelling.text)
            weights[ref] = max(weights.get(ref, 0), spelling.weight)
            self._put(ref, cleaned, spelling.origin)
            if spelling.origin == "name" and "(" in cleaned:
                for part in _parts(ref, cleaned):
                    self._put(ref, part, PART)

    def _put(self, ref: Ref, cleaned: str, origin: str) -> None:
        folded = joined(cleaned)
        if folded:
            self.exact.setdefault(folded, []).append((_RANKS[origin], ref))
        if origin == "ticker" and (short := _NOUGHTS.sub("", folded)) != folded:
            self.exact.setdefault(short, []).append((_RANKS[origin], ref))
        if origin not in _EXACT_ONLY:
            self.spelled.append((ref, cleaned, origin))

    @cached_property
    def records(self) -> list[Record]:
        """Every record with its spellings read."""
        records = read_all(self.spelled)
        words = _company_words(records)
        for record in records:
            if self._maker:
                record.maker = words.get(self._maker(record.ref), record.maker)
        return records

    @cached_property
    def postings(self) -> dict[str, list[Record]]:
        """Records by each word, version and size that any of their spellings holds."""
        found: dict[str, list[Record]] = defaultdict(list)
        for record in self.records:
            for token in record.words | record.numbers | record.sizes:
                found[token].append(record)
        return dict(found)

    def holding(self, tokens: Sequence[str], kinds: Sequence[Kind]) -> list[Record]:
        """Records of some kinds that hold all of some words, versions and sizes."""
        postings = self.postings
        if not tokens or not all(token in postings for token in tokens):
            return []
        rarest = min(tokens, key=lambda token: len(postings[token]))
        return [
            record
            for record in postings[rarest]
            if record.ref.kind in kinds and all(record.holds(token) for token in tokens)
        ]

    def siblings(self, entry: Entry) -> Iterable[Entry]:
        """Models that say the same version and at least the same words."""
        for record in self.holding([*entry.words, *entry.numbers], ("model",)):
            if record is not entry.record:
                for other in record.entries:
                    if entry.words <= other.words and entry.numbers == other.numbers:
                        yield other

    @cached_property
    def beginnings(self) -> Beginnings:
        """What may be meant by text that is not finished."""
        return Beginnings(self)

    # Words

    @cached_property
    def _told(self) -> dict[tuple[str, str], set[str]]:
        """Words of names by their first word, and by that with a version or with any size."""
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for record in self.records:
            entry = record.entries[0]
            if record.ref.kind in {"model", "family"}:
                for more in ("", *entry.numbers, *([_SIZED] if entry.sizes else [])):
                    found[entry.root, more] |= entry.words
        return found

    def told(self, entry: Entry, word: str) -> bool:
        """Whether a word tells models apart among those whose names begin like this one.

        Instruct does so only among those of one version, a manner of serving not between names
        with and without a size.
        """
        more = [_SIZED] if entry.sizes and word in SERVING else [""]
        scope = entry.numbers if word in TUNED else more
        return any(word in self._told.get((entry.root, each), ()) for each in scope)

    @cached_property
    def dates(self) -> dict[str, set[Stamp]]:
        """All dates in spellings of the records whose names begin with one word."""
        found: dict[str, set[Stamp]] = defaultdict(set)
        for record in self.records:
            found[record.entries[0].root] |= record.stamps
        return found

    @cached_property
    def hosts(self) -> frozenset[str]:
        """Words that may say who serves or made a model: sites, regions, companies."""
        return HOSTS.union(*_company_words(self.records).values())

    @cached_property
    def words(self) -> list[str]:
        """Every letter word of any spelling, sorted."""
        return sorted({word for record in self.records for word in record.words})

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every letter word that needs no correction."""
        return frozenset(self.words) | NOISE | self.hosts | SOFT | SPEED | MODES | TIERS

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        for word in self.words:
            found[len(word)].append(word)
        return found

    def correctable(self, length: int) -> list[str]:
        """Words of names that are at most two letters shorter or longer than a typed word."""
        found: list[str] = []
        for other in range(max(2, length - 2), length + 3):
            found += self._by_length.get(other, [])
        return found

    @cached_property
    def families(self) -> frozenset[str]:
        """Words that alone are the name of a family."""
        return frozenset(
            word
            for record in self.records
            for entry in record.entries
            if record.ref.kind == "family" and len(entry.words) == 1 and not entry.part
            for word in entry.words
        )

    @cached_property
    def nicknames(self) -> dict[str, list[tuple[str, ...]]]:
        """One-word names of a family, with the words that they stand for inside longer names."""
        found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for record in self.records:
            if record.ref.kind == "family":
                for word, meanings in _nicknames(record):
                    found[word] += meanings
        return found


def _parts(ref: Ref, cleaned: str) -> list[str]:
    """A name with brackets is also called without them, a company also by what is in them."""
    parts = [_BRACKETS.sub("", cleaned).strip()]
    if ref.kind == "company":
        parts += [part.strip(" ()") for part in _BRACKETS.findall(cleaned)]
    return [part for part in parts if part != cleaned]


def _company_words(records: Iterable[Record]) -> dict[str, frozenset[str]]:
    """By company: names and aliases of one word, and of longer ones what no product is called."""
    products = TIERS.union(*(r.words for r in records if r.ref.kind in {"model", "family"}))
    found: dict[str, frozenset[str]] = {}
    for record in records:
        if record.ref.kind == "company":
            words = (entry.words - NOISE for entry in record.entries)
            whole = (word if len(word) == 1 else word - products for word in words)
            found[record.ref.id] = frozenset[str]().union(*whole)
    return found


def _nicknames(record: Record) -> Iterable[tuple[str, list[tuple[str, ...]]]]:
    name = record.entries[0]
    shorts = [e.words for e in record.entries if len(e.words) == 1 and not e.numbers]
    full = tuple(sorted(name.words))
    for (word,) in shorts:
        meanings = [full] if full != (word,) else []
        if not word.isascii() or name.part != record.entries[-1].part:
            meanings += [(other,) for (other,) in shorts if other.isascii() and other != word]
        if meanings and not name.numbers:
            yield word, meanings
