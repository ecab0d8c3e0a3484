"""Look-up tables: exact spellings at once, words and versions when they are first needed."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from bot.core.names.reading import Reading, Stamp, clean, joined, read
from bot.core.names.words import HOSTS, MODES, NOISE, SOFT, SPEED, TIERS, TUNED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.names.records import Kind, Ref, Spelling

RANKS = {"name": 0, "alias": 1, "id": 2, "host": 3, "ticker": 3}
_SHORT = 2  # letters: too few for a company to be told by
_PART = 4  # a name without what stands in brackets
_EXACT_ONLY = frozenset({"host", "ticker"})
_BRACKETS = re.compile(r"\s*\([^)\d]*\)")  # a version or a day in brackets is part of the name


@dataclass(slots=True, eq=False)
class Entry:
    """One way to write one record, read."""

    record: Record
    words: frozenset[str]
    numbers: frozenset[str]
    sizes: frozenset[str]
    stamps: frozenset[Stamp]
    root: str
    part: int  # 1 for a name without what stands in brackets, else 0


@dataclass(slots=True, eq=False)
class Record:
    """A record with everything that any of its spellings says."""

    ref: Ref
    order: int
    weight: int = 0
    entries: list[Entry] = field(default_factory=list["Entry"])
    words: set[str] = field(default_factory=set[str])
    sizes: set[str] = field(default_factory=set[str])
    stamps: set[Stamp] = field(default_factory=set["Stamp"])
    numbers: set[str] = field(default_factory=set[str])


class Index:
    """All spellings, by their exact form; and by word and version."""

    def __init__(self, spellings: Iterable[Spelling]) -> None:
        self.exact: dict[str, list[tuple[int, Ref]]] = {}
        self.weights: dict[Ref, int] = {}
        self.spelled: list[tuple[Ref, str, str]] = []
        weights = self.weights
        for spelling in spellings:
            cleaned = clean(spelling.text)
            ref, origin = spelling.ref, spelling.origin
            self._put(joined(cleaned), RANKS[origin], ref)
            weights[ref] = max(weights.get(ref, 0), spelling.weight)
            if origin not in _EXACT_ONLY:
                self.spelled.append((ref, cleaned, origin))
                if origin == "name" and "(" in cleaned:
                    self._put_parts(ref, cleaned)

    def _put_parts(self, ref: Ref, cleaned: str) -> None:
        """A name with brackets is also called without them, a company also by what is in them."""
        parts = [_BRACKETS.sub("", cleaned)]
        if ref.kind == "company":
            parts += _BRACKETS.findall(cleaned)
        for part in parts:
            if part != cleaned:
                self._put(joined(part), _PART, ref)
                self.spelled.append((ref, part.strip(" ()"), "part"))

    def _put(self, folded: str, rank: int, ref: Ref) -> None:
        if folded:
            self.exact.setdefault(folded, []).append((rank, ref))

    @cached_property
    def records(self) -> dict[Ref, Record]:
        """Every record with its spellings read."""
        found: dict[Ref, Record] = {}
        for ref, cleaned, origin in self.spelled:
            record = found.get(ref)
            if record is None:
                record = found[ref] = Record(ref, len(found), self.weights[ref])
            entry = _entry(record, read(cleaned), int(origin == "part"))
            record.entries.insert(0 if origin == "name" else len(record.entries), entry)
            record.words |= entry.words
            record.sizes |= entry.sizes
            record.stamps |= entry.stamps
            record.numbers |= entry.numbers
        return found

    @cached_property
    def postings(self) -> dict[str, dict[Record, None]]:
        """Records by each word, version and size that any of their spellings holds."""
        found: dict[str, dict[Record, None]] = defaultdict(dict)
        for record in self.records.values():
            for token in (*record.words, *record.numbers, *record.sizes):
                found[token][record] = None
        return dict(found)

    @cached_property
    def _told(self) -> dict[str, set[str]]:
        """By the first word of a name, and by that with its version: the words of such names."""
        found: dict[str, set[str]] = defaultdict(set)
        for record in self.records.values():
            entry = record.entries[0]
            if record.ref.kind in {"model", "family"}:
                found[entry.root] |= entry.words
                for number in entry.numbers:
                    found[f"{entry.root} {number}"] |= entry.words
        return found

    def told(self, entry: Entry, word: str) -> bool:
        """Whether a word tells models apart among those whose names begin like this one."""
        roots = [f"{entry.root} {n}" for n in entry.numbers] if word in TUNED else [entry.root]
        return any(word in self._told.get(root, ()) for root in roots)

    @cached_property
    def hosts(self) -> frozenset[str]:
        """Words that only say who serves or made a model: sites, regions, companies."""
        own: set[str] = set()
        for record in self.records.values():
            if record.ref.kind == "company":
                for entry in record.entries:
                    if entry is record.entries[0] or len(entry.words) == 1:
                        own |= {w for w in entry.words if len(w) > _SHORT or not w.isascii()}
        return HOSTS | (own - self._products)

    @cached_property
    def _products(self) -> set[str]:
        return {
            word
            for record in self.records.values()
            if record.ref.kind in {"model", "family"}
            for word in record.words
        }

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every letter word that needs no correction."""
        own = {word for record in self.records.values() for word in record.words}
        return frozenset(own | NOISE | self.hosts | SOFT | SPEED | MODES | TIERS)

    def correctable(self, length: int) -> list[str]:
        """Words of names that are at most two letters shorter or longer than a typed word."""
        found: list[str] = []
        for other in range(max(3, length - 2), length + 3):
            found += self._by_length.get(other, [])
        return found

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        for word in sorted({w for record in self.records.values() for w in record.words}):
            found[len(word)].append(word)
        return found

    @cached_property
    def families(self) -> frozenset[str]:
        """Words that alone are the name of a family."""
        return frozenset(
            word
            for record in self.records.values()
            for entry in record.entries
            if record.ref.kind == "family" and len(entry.words) == 1 and not entry.part
            for word in entry.words
        )

    @cached_property
    def nicknames(self) -> dict[str, list[tuple[str, ...]]]:
        """One-word names of a family, with the words that they stand for inside longer names."""
        found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for record in self.records.values():
            if record.ref.kind == "family":
                for word, meanings in _nicknames(record):
                    found[word] += meanings
        return found

    def siblings(self, entry: Entry) -> Iterable[Entry]:
        """Models that say the same version and at least the same words."""
        tokens = [*entry.words, *entry.numbers]
        for record in self.holding(tokens, ("model",)):
            if record is not entry.record:
                for other in record.entries:
                    if entry.words <= other.words and entry.numbers == other.numbers:
                        yield other

    def holding(self, tokens: Sequence[str], kinds: Sequence[Kind]) -> list[Record]:
        """Records of some kinds that hold all of some words and versions."""
        lists = [self.postings.get(token) for token in tokens]
        if not lists or not all(lists):
            return []
        first, *rest = sorted((found for found in lists if found), key=len)
        return [r for r in first if r.ref.kind in kinds and all(r in more for more in rest)]


def _entry(record: Record, reading: Reading, part: int) -> Entry:
    words = reading.words
    return Entry(
        record,
        frozenset(words),
        frozenset(reading.numbers),
        reading.sizes,
        reading.stamps,
        words[0] if words else "",
        part,
    )


def _nicknames(record: Record) -> Iterable[tuple[str, list[tuple[str, ...]]]]:
    name, *others = record.entries
    shorts = [e.words for e in (name, *others) if len(e.words) == 1 and not e.numbers]
    full = tuple(sorted(name.words))
    for words in shorts:
        (word,) = words
        meanings = [full] if full != (word,) else []
        if not word.isascii():
            meanings += [tuple(short) for short in shorts if next(iter(short)).isascii()]
        if meanings and not name.numbers:
            yield word, meanings
