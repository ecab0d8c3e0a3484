"""Find a record by what a person typed, and suggest names while they type."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from bot.core.errors import AmbiguousName, UnknownName
from bot.core.names import cover
from bot.core.names.index import Index
from bot.core.names.reading import LONGEST, clean, joined, read
from bot.core.names.records import Match
from bot.core.names.split import split
from bot.core.names.suggest import Beginnings
from bot.core.names.words import TIERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.names.cover import Fit
    from bot.core.names.reading import Reading
    from bot.core.names.records import Kind, Ref, Spelling

_OFFERED = 24  # alternatives to a match
_NEAR = 10  # names offered when nothing fits
_SHOWN = 80  # characters of the typed text in a mistake


class Names:
    """An index of spellings that answers what a typed name means."""

    def __init__(self, spellings: Iterable[Spelling]) -> None:
        self._index = Index(spellings)

    def find(self, typed: str, kinds: Sequence[Kind]) -> Match:
        """Find the record that a typed name means.

        Args:
            typed: what a person or a host wrote.
            kinds: what is looked for, in order of preference among equally good fits.

        Raises:
            UnknownName: if nothing is called that; the nearest names are offered.
            AmbiguousName: if several records fit equally well.
        """
        shown = typed if len(typed) <= _SHOWN else f"{typed[:_SHOWN]}…"
        cleaned = clean(typed[: LONGEST + 1])
        if len(cleaned) > LONGEST:
            raise UnknownName(shown)
        if exact := self._exact(shown, cleaned, kinds):
            return exact
        reading = read(cleaned)
        fits = self._fits(reading, kinds)
        sure = _preferred([fit for fit in fits if fit.sure], reading, kinds)
        if sure:
            first = [fit for fit in sure if fit.cost == sure[0].cost]
            same = [fit for fit in first if fit.record.ref.kind == first[0].record.ref.kind]
            if len(same) > 1:
                raise AmbiguousName(shown, _names(fit.record.ref for fit in sure)[:_OFFERED])
            return self._match(reading, sure, fits, kinds)
        asked = [fit.record.ref for fit in sorted(fits, key=_order(kinds))]
        offered = _names([*asked, *self._near(reading, kinds)])[:_OFFERED]
        raise (AmbiguousName if len(asked) > 1 else UnknownName)(shown, offered)

    def _near(self, reading: Reading, kinds: Sequence[Kind]) -> list[Ref]:
        from bot.core.names.near import nearest  # noqa: PLC0415

        return nearest(self._index, reading, kinds, _NEAR)

    def _match(
        self, reading: Reading, sure: list[Fit], fits: list[Fit], kinds: Sequence[Kind]
    ) -> Match:
        ref = sure[0].record.ref
        rest = [fit.record.ref for fit in [*sure[1:], *fits]]
        rest += self._near(reading, kinds)
        others = dict.fromkeys(other for other in rest if other != ref)
        return Match(ref, exact=False, others=tuple(others)[:_OFFERED])

    def suggest(self, typed: str, kinds: Sequence[Kind], limit: int = 25) -> list[Ref]:
        """Records to offer for text that may not be finished, the exact match first.

        The name of each finds that record again; no two look alike.
        """
        text = typed[:LONGEST]
        if not joined(clean(text)):
            return self._unlike(self._beginnings.all(kinds, 2 * limit), kinds, limit)
        found = self._unlike(self._beginnings.best(text, kinds, 2 * limit), kinds, limit)
        return found or self._unlike(self._guesses(text, kinds), kinds, limit)

    def split(self, line: str, kinds: Sequence[Kind], most: int) -> list[str]:
        """Cut a typed line into names: at signs, else into known names from the left.

        Args:
            line: what was typed after the command.
            kinds: what the names are looked for as.
            most: how many names the command takes; one takes the whole line.
        """

        def known(words: str) -> bool:
            try:
                self.find(words, kinds)
            except AmbiguousName:
                return True
            except UnknownName:
                return False
            return True

        return split(line[: 4 * LONGEST], known, most)

    @cached_property
    def _beginnings(self) -> Beginnings:
        return Beginnings(self._index)

    def _guesses(self, text: str, kinds: Sequence[Kind]) -> list[Ref]:
        """What a text with mistakes may become."""
        reading = read(clean(text))
        fits = sorted(self._fits(reading, kinds), key=_order(kinds))
        return [*(fit.record.ref for fit in fits), *self._near(reading, kinds)]

    def _unlike(self, refs: Iterable[Ref], kinds: Sequence[Kind], limit: int) -> list[Ref]:
        """Records whose name finds them, without two that look alike."""
        found: dict[Ref, None] = {}
        for ref in refs:
            cleaned = clean(ref.name)
            match = self._exact(ref.name, cleaned, kinds)
            found[match.ref if match else ref] = None
            if len(found) == limit:
                break
        return list(found)

    # Exact spellings

    def _exact(self, shown: str, cleaned: str, kinds: Sequence[Kind]) -> Match | None:
        folded = joined(cleaned)
        found = [
            (rank, ref) for rank, ref in self._index.exact.get(folded, ()) if ref.kind in kinds
        ]
        if any(c.isdigit() for c in folded):
            found = _versions(found)
        if not found:
            return None
        chosen = min(found, key=lambda item: (kinds.index(item[1].kind), item[0]))
        if "/" in cleaned and (models := [item for item in found if item[1].kind == "model"]):
            chosen = min(models)
        same = {ref for rank, ref in found if (rank, ref.kind) == (chosen[0], chosen[1].kind)}
        refs = sorted((ref for _, ref in found), key=lambda ref: (kinds.index(ref.kind), ref.id))
        if len(same) > 1:
            raise AmbiguousName(shown, _names(refs))
        others = dict.fromkeys(ref for ref in refs if ref != chosen[1])
        return Match(chosen[1], exact=True, others=tuple(others)[:_OFFERED])

    # Spellings by rule

    def _fits(self, reading: Reading, kinds: Sequence[Kind]) -> list[Fit]:
        if fits := self._covered(reading, kinds):
            return fits
        from bot.core.names.variants import plain, variants  # noqa: PLC0415

        found: list[Fit] = []
        spent = 0
        for cost, variant in variants(self._index, reading):
            if found and cost > spent:
                break
            fits = self._covered(variant, kinds)
            if fits and _lone(reading):
                (word,), known = reading.words, "".join(variant.words)
                if known != word and not plain(word, known):
                    fits = [replace(f, sure=False) for f in fits]
            found += fits
            spent = cost
        return _once(found)

    def _covered(self, reading: Reading, kinds: Sequence[Kind]) -> list[Fit]:
        """Everything that a reading fits, of any kind looked for."""
        hosts = self._index.hosts
        numbers = [n for n in reading.numbers if n != "1" or not reading.revision]
        words = [w for w in reading.words if w not in cover.DROPPABLE and w not in hosts]
        if not words and not numbers:  # nothing but a company's name
            words = [w for w in reading.words if w in hosts]
            kinds = [kind for kind in kinds if kind == "company"]
        fits: list[Fit] = []
        if any(len(word) > 1 for word in words) or (words and numbers):
            records = self._index.holding([*words, *numbers], kinds)
            fits = [
                fit for r in records if (fit := cover.best(self._index, reading, r)) is not None
            ]
        models = [fit for fit in fits if fit.record.ref.kind == "model"]
        if len(models) == 1:
            fits = [replace(f, sure=f.sure or (f is models[0] and _enough(f, words))) for f in fits]
        else:
            fits = [replace(f, sure=f.sure and not f.supplied) for f in fits]
        return [replace(f, sure=f.sure and not self._vague(reading, words, f)) for f in fits]

    def _vague(self, reading: Reading, words: Sequence[str], fit: Fit) -> bool:
        """Whether too little is said: only a tier, or one letter after a company's name."""
        named = set(words) - (TIERS - self._index.families)
        if not named and not any(number[-1].isalpha() for number in reading.numbers):
            return bool(fit.cost) and not reading.context & fit.record.words
        letters = all(len(word) == 1 for word in words) and len(reading.words) > len(words)
        return letters and fit.record.entries[0].root not in reading.words


def _enough(fit: Fit, words: Sequence[str]) -> bool:
    """Whether words alone name a model whose version was not said: its first and one more."""
    if not fit.supplied:
        return False
    entry = fit.record.entries[0]
    return entry.root in words and len(set(words) & entry.words) > 1 and fit.cost <= 10  # noqa: PLR2004


def _lone(reading: Reading) -> bool:
    return len(reading.words) == 1 and not reading.numbers and not reading.sizes


def _versions(found: list[tuple[int, Ref]]) -> list[tuple[int, Ref]]:
    """A name with digits is the model of that full name before it is a family."""
    models = [item for item in found if item[1].kind == "model"]
    rest = [
        (rank, ref)
        for rank, ref in found
        if ref.kind != "family" or (not models and any(c.isdigit() for c in ref.name + ref.id))
    ]
    return models + [item for item in rest if item not in models]


def _preferred(sure: list[Fit], reading: Reading, kinds: Sequence[Kind]) -> list[Fit]:
    """Sure fits, best first; a host's id means a model where one fits."""
    models = [fit for fit in sure if fit.record.ref.kind == "model"]
    if models and (reading.hosted or reading.numbers):
        lowest = min(fit.cost for fit in models)
        sure = [f for f in sure if f.record.ref.kind != "family" or f.cost < lowest]
    chosen = models if reading.hosted and models else sure
    return sorted(chosen, key=_order(kinds))


def _order(kinds: Sequence[Kind]):  # noqa: ANN202
    def key(fit: Fit) -> tuple[int, int, int]:
        return fit.cost, kinds.index(fit.record.ref.kind), fit.record.order

    return key


def _once(fits: list[Fit]) -> list[Fit]:
    found: dict[Ref, Fit] = {}
    for fit in fits:
        known = found.get(fit.record.ref)
        if known is None or (not fit.sure, fit.cost) < (not known.sure, known.cost):
            found[fit.record.ref] = fit
    return list(found.values())


def _names(refs: Iterable[Ref]) -> list[str]:
    return list(dict.fromkeys(ref.name for ref in refs))
