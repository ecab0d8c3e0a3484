"""Records with all their spellings read: what each says, and what any of them says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.names.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.names.reading import Stamp
    from bot.core.names.records import Ref

PART = "part"  # the origin of a name without what stands in brackets


@dataclass(slots=True, eq=False)
class Entry:
    """One way to write one record, read."""

    record: Record
    words: frozenset[str]
    numbers: frozenset[str]
    sizes: frozenset[str]
    stamps: frozenset[Stamp]
    root: str  # the first word
    part: bool  # whether it is a name without what stands in brackets


@dataclass(slots=True, eq=False)
class Record:
    """A record with everything that any of its spellings says; its name is the first entry."""

    ref: Ref
    order: int
    entries: list[Entry]
    words: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()
    stamps: frozenset[Stamp] = frozenset()
    maker: frozenset[str] = frozenset()  # words of the company that it is, or is made by

    def holds(self, token: str) -> bool:
        """Whether any spelling holds a word, version or size."""
        return token in self.words or token in self.numbers or token in self.sizes


def read_all(spelled: Iterable[tuple[Ref, str, str]]) -> list[Record]:
    """Read spellings (record, text that `clean` has been through, origin) into records."""
    found: dict[Ref, Record] = {}
    for ref, cleaned, origin in spelled:
        record = found.get(ref)
        if record is None:
            record = found[ref] = Record(ref, len(found), [])
        _add(record, cleaned, origin)
    return list(found.values())


def _add(record: Record, cleaned: str, origin: str) -> None:
    reading = read(cleaned)
    entry = Entry(
        record,
        frozenset(reading.words),
        frozenset(reading.numbers),
        reading.sizes,
        reading.stamps,
        reading.words[0] if reading.words else "",
        origin == PART,
    )
    record.entries.insert(0 if origin == "name" else len(record.entries), entry)
    if len(record.entries) == 1:
        record.words, record.numbers = entry.words, entry.numbers
        record.sizes, record.stamps = entry.sizes, entry.stamps
    else:
        record.words |= entry.words
        record.numbers |= entry.numbers
        record.sizes |= entry.sizes
        record.stamps |= entry.stamps
