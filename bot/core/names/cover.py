"""Does a typed name fit a spelling? Each word, version, size and date must be accounted for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.names.reading import agree, whole
from bot.core.names.words import HOSTS, MODES, NOISE, OPTIONAL, SMALL, SOFT, SPEED, TIERS, TUNED

if TYPE_CHECKING:
    from bot.core.names.entries import Entry, Record
    from bot.core.names.index import Index
    from bot.core.names.reading import Reading

_FREE = NOISE | HOSTS
DROPPABLE = NOISE | SOFT | SPEED | MODES
_LARGE = 100.0  # billion parameters: no distilled model of another name has as many


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a typed name fits a record.

    Attributes:
        record: the record.
        named: whether it is by its full name that it fits.
        cost: 0 for every part said, none more; grows with what was dropped or supplied.
        sure: whether it may be taken for the answer; else it is only worth asking about.
        supplied: whether a version or a size that the name has was not said.
        dropped: whether digits were left out of account: a size, a date, a revision.
    """

    record: Record
    named: bool
    cost: int
    sure: bool
    supplied: bool = False
    dropped: bool = False


def best(index: Index, reading: Reading, record: Record) -> Fit | None:
    """The best fit of a typed name to any spelling of a record; None when it names another."""
    judge = _model if record.ref.kind == "model" else _other
    fits = [fit for entry in record.entries if (fit := judge(index, reading, entry))]
    return min(fits, key=lambda fit: (not fit.sure, fit.cost), default=None)


def _other(_: Index, reading: Reading, entry: Entry) -> Fit | None:
    """A family, company or benchmark: everything that matters is said on both sides."""
    record, typed = entry.record, frozenset(reading.words)
    extra = typed - entry.words
    missing = entry.words - typed - reading.context
    free = _FREE if record.ref.kind == "company" else _said_freely(record)
    if not extra <= free or not missing <= NOISE:
        return None
    if sorted(reading.numbers) != sorted(entry.numbers) or reading.sizes != entry.sizes:
        return None
    if not _all_agree(reading, record) or (reading.stamps and not entry.stamps):
        return None
    if not entry.words & typed - NOISE and not entry.numbers:
        return None
    cost = len(extra) + len(missing) + entry.part
    return Fit(record, entry is record.entries[0], cost, sure=True)


def _said_freely(record: Record) -> frozenset[str]:
    """Words that may stand beside any name of a record: noise, hosts and its own maker."""
    return _FREE | record.maker if record.maker else _FREE


def _all_agree(reading: Reading, record: Record) -> bool:
    return all(any(agree(stamp, own) for own in record.stamps) for stamp in reading.stamps)


def _model(index: Index, reading: Reading, entry: Entry) -> Fit | None:
    missing = _missing_words(reading, entry)
    parts = (
        _extra_words(index, reading, entry),
        _numbers(reading, entry),
        _sizes(index, reading, entry),
        _stamps(index, reading, entry),
        missing,
    )
    if None in parts or (reading.sizes - entry.sizes and missing and not missing[1]):
        return None
    costs = [part for part in parts if part is not None]
    dropped = _dropped(reading, entry)
    return Fit(
        entry.record,
        entry is entry.record.entries[0],
        sum(cost for cost, _ in costs) + entry.part,
        sure=all(sure for _, sure in costs) and _enough(reading, entry, dropped=dropped),
        dropped=dropped,
        supplied=bool(entry.numbers) > bool(reading.numbers)
        or bool(entry.sizes) > bool(reading.sizes),
    )


def _enough(reading: Reading, entry: Entry, *, dropped: bool) -> bool:
    """Whether enough of a name is said: not a dated one of a size without both, for one."""
    said = entry.words.intersection(reading.words)
    if entry.stamps and entry.sizes and not (reading.stamps or reading.sizes):
        return False
    if dropped and entry.root not in said | reading.context:
        return False
    return bool(reading.numbers) or len(said) >= min(2, len(entry.words - OPTIONAL))


def _dropped(reading: Reading, entry: Entry) -> bool:
    """Whether digits are left out of account: a size, a date or a revision."""
    numbers = entry.numbers.issuperset(reading.numbers)
    sizes = reading.sizes <= entry.record.sizes
    return not (numbers and sizes and _all_agree(reading, entry.record))


_Part = tuple[int, bool] | None  # cost and whether sure; None when it names another


def _extra_words(index: Index, reading: Reading, entry: Entry) -> _Part:
    cost = 0
    for word in frozenset(reading.words) - entry.words:
        if word in entry.record.words or word in _said_freely(entry.record):
            cost += 1
        elif _droppable(index, reading, entry, word):
            cost += 3
        else:
            return None
    return cost, True


def _droppable(index: Index, reading: Reading, entry: Entry, word: str) -> bool:
    """Whether a word only says how the model is run or served."""
    if word in reading.tags and word in SOFT | MODES:
        return True
    if entry.sizes and word in TUNED:  # where it matters, another name says it
        return True
    if index.told(entry, word):
        return False
    if word in MODES:
        return not entry.sizes
    return word in SOFT or (word in SPEED and (reading.hosted or bool(entry.sizes)))


def _numbers(reading: Reading, entry: Entry) -> _Part:
    extra = [number for number in reading.numbers if number not in entry.numbers]
    if not reading.revisions.issuperset(extra):
        return None
    if len(set(reading.numbers)) < len(reading.numbers):
        return None
    missing = entry.numbers - frozenset(reading.numbers)
    if not missing:
        return len(extra), True
    return None if reading.numbers else (8, False)


def _sizes(index: Index, reading: Reading, entry: Entry) -> _Part:
    extra = reading.sizes - entry.record.sizes
    missing = entry.sizes - reading.sizes
    if not extra:
        return 2 * len(missing), True
    units = {size[-1] for size in extra}
    own = [entry, *index.siblings(entry)]
    if any(size[-1] in units for other in own for size in other.record.sizes):
        return None
    return 3 + 2 * len(missing), bool(entry.sizes) or _plausible(reading, entry, extra)


def _plausible(reading: Reading, entry: Entry, extra: frozenset[str]) -> bool:
    """Whether a size that the data lacks can be this model's, not a distilled one's."""
    words = frozenset(reading.words)
    totals = [_billions(size) for size in extra if size[0].isdigit() and size[-1] in "bt"]
    if TUNED & words or all(size[-1] in "km" for size in extra):
        return True
    small = reading.hosted and bool(SMALL & entry.words)
    return bool(totals) and (min(totals) >= _LARGE or len(extra) > len(totals) or small)


def _billions(size: str) -> float:
    if "x" in size:
        return _LARGE
    return float(size[:-1]) * (1000 if size[-1] == "t" else 1)


def _stamps(index: Index, reading: Reading, entry: Entry) -> _Part:
    own = entry.record.stamps
    strange = [s for s in reading.stamps if not any(agree(s, mine) for mine in own)]
    unsaid = [s for s in entry.stamps if not any(agree(s, said) for said in reading.stamps)]
    cost = 2 * (len(strange) + len(unsaid))
    if not strange:  # an id such as gpt-4-1106-preview says without its day too little
        tiers = entry.record.entries[0].words & TIERS
        return cost, not unsaid or tiers <= {*reading.words, *entry.words}
    others = index.dates.get(entry.root, ())
    if any(whole(s) and agree(s, other) for s in strange for other in others):
        return cost, False  # the day of another model
    dated = (o for o in index.siblings(entry) if o.words == entry.words and o.stamps)
    if entry.stamps or any(dated) or (entry.numbers and not reading.numbers):
        return cost, False
    hosted = reading.hosted or bool(SOFT & frozenset(reading.words))
    return cost, all(whole(stamp) for stamp in strange) or (hosted and not own)


def _missing_words(reading: Reading, entry: Entry) -> _Part:
    missing = entry.words - frozenset(reading.words) - reading.context
    pinned = any(size[-1] in "bt" for size in reading.sizes & entry.sizes)
    cost, sure = 0, True
    for word in missing:
        if word in OPTIONAL or word in NOISE:
            cost += 1
        elif word in TIERS:
            cost, sure = cost + 3, sure and pinned
        else:
            cost += 1 if len(word) == 1 else 2
    return cost, sure
