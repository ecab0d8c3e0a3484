"""All records that a typed name fits, as it stands or read another way; and which to prefer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.names import cover
from bot.core.names.words import TIERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.names.cover import Fit
    from bot.core.names.entries import Record
    from bot.core.names.index import Index
    from bot.core.names.reading import Reading
    from bot.core.names.records import Kind, Ref

_MOST = 20  # words and versions; no name has as many
_BARE = 10  # cost of a name of two words whose version is not said


def fits(index: Index, reading: Reading, kinds: Sequence[Kind]) -> list[Fit]:
    """Everything that a typed name fits: as it stands, else by its likeliest other readings."""
    if len(reading.words) + len(reading.numbers) > _MOST:
        return []
    if found := _covered(index, reading, kinds):
        return found
    # rapidfuzz takes longer to import than most names take to find without it.
    from bot.core.names.variants import plain, variants  # noqa: PLC0415

    spent = 0
    for cost, variant in variants(index, reading):
        if found and cost > spent:
            break
        more = _covered(index, variant, kinds)
        alone = _lone(reading) and not plain(reading.words[0], "".join(variant.words))
        guessed = variant.words != reading.words  # letters and digits are not both forgiven
        found += [
            replace(fit, sure=False) if alone or (guessed and fit.dropped) else fit for fit in more
        ]
        spent = cost
    return _once(found)


def preferred(found: list[Fit], reading: Reading, kinds: Sequence[Kind]) -> list[Fit]:
    """The fits that may be the answer, best first.

    With a version and in a host's id a model is meant; a model's full name comes before a
    family's nickname.
    """
    sure = [fit for fit in found if fit.sure]
    models = [fit for fit in sure if fit.record.ref.kind == "model"]
    if models and reading.hosted:
        sure = models
    elif models and reading.numbers:
        lowest = min(fit.cost for fit in models)
        sure = [f for f in sure if f.record.ref.kind != "family" or f.cost < lowest]
    named = {fit.cost for fit in models if fit.named}
    by_cost = sorted(sure, key=order(kinds))
    return sorted(
        by_cost,
        key=lambda f: (f.cost, f.cost in named and f.record.ref.kind == "family" and not f.named),
    )


def order(kinds: Sequence[Kind]) -> Callable[[Fit], tuple[int, int, int]]:
    """How fits are ordered: by cost, then by kind, then as the data has them."""

    def key(fit: Fit) -> tuple[int, int, int]:
        return fit.cost, kinds.index(fit.record.ref.kind), fit.record.order

    return key


def _covered(index: Index, reading: Reading, kinds: Sequence[Kind]) -> list[Fit]:
    """Everything that one reading fits."""
    numbers = [number for number in reading.numbers if number not in reading.revisions]
    words = [word for word in reading.words if word not in cover.DROPPABLE]
    records = _candidates(index, words, numbers, kinds)
    found = [fit for r in records if (fit := cover.best(index, reading, r)) is not None]
    models = [fit for fit in found if fit.record.ref.kind == "model"]
    alone = models[0] if len(models) == 1 and _enough(models[0], words) else None
    return [
        replace(
            fit,
            sure=(fit is alone or (fit.sure and not (fit.supplied and len(models) > 1)))
            and not _vague(index, reading, words, fit),
        )
        for fit in found
    ]


def _candidates(
    index: Index, words: list[str], numbers: list[str], kinds: Sequence[Kind]
) -> list[Record]:
    """Records that hold what cannot be dropped; beside a maker, a version may be enough."""
    hard = [word for word in words if word not in index.hosts]
    if any(len(word) > 1 for word in hard) or (hard and numbers):
        return index.holding([*hard, *numbers], kinds)
    if hard:
        return []
    named = index.holding([*words, *numbers], kinds) if words else []
    made = index.holding(numbers, kinds) if words and not named else []
    return named or [record for record in made if record.maker.issuperset(words)]


def _enough(fit: Fit, words: Sequence[str]) -> bool:
    """Whether words alone name a model whose version was not said: its first and one more."""
    entry = fit.record.entries[0]
    two = entry.root in words and len(entry.words.intersection(words)) > 1
    return fit.supplied and two and fit.cost <= _BARE


def _vague(index: Index, reading: Reading, words: Sequence[str], fit: Fit) -> bool:
    """Whether too little is said: only a tier, and not whose."""
    named = set(words) - (TIERS - index.families)
    if named or any(number[-1].isalpha() for number in reading.numbers):
        return False
    whose = reading.context | frozenset(reading.words)
    return bool(fit.cost) and whose.isdisjoint(fit.record.words | fit.record.maker)


def _lone(reading: Reading) -> bool:
    return len(reading.words) == 1 and not reading.numbers and not reading.sizes


def _once(found: list[Fit]) -> list[Fit]:
    """The best fit of each record."""
    best: dict[Ref, Fit] = {}
    for fit in found:
        known = best.setdefault(fit.record.ref, fit)
        if (not fit.sure, fit.cost) < (not known.sure, known.cost):
            best[fit.record.ref] = fit
    return list(best.values())
