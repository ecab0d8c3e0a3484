"""Find a record by what a person typed, and suggest names while they type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.errors import AmbiguousName, UnknownName
from bot.core.names.exact import exact
from bot.core.names.fitting import fits, order, preferred
from bot.core.names.index import Index
from bot.core.names.mentions import Mentions
from bot.core.names.near import nearest
from bot.core.names.reading import LONGEST, clean, joined, read
from bot.core.names.records import Match, Span
from bot.core.names.split import split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.core.names.cover import Fit
    from bot.core.names.reading import Reading
    from bot.core.names.records import Kind, Ref, Spelling

_MARKET: tuple[Kind, ...] = ("family", "model", "company")
_OFFERED = 24  # alternatives to a match
_NEAR = 10  # names offered when nothing fits
_SHOWN = 80  # characters of the typed text in a mistake


class Names:
    """An index of spellings that answers what a typed name means.

    Args:
        spellings: every way to write every record.
        maker: id of the company that a record is, or is made by; without it no maker's word
            may stand beside a name.
    """

    def __init__(
        self, spellings: Iterable[Spelling], maker: Callable[[Ref], str] | None = None
    ) -> None:
        self._maker = maker
        self._spellings = list(spellings)
        self._indexes: dict[tuple[bool, bool], Index] = {}
        self._readers: dict[bool, Mentions] = {}
        self._looks: dict[tuple[Ref, tuple[Kind, ...]], Ref] = {}
        self._index(_MARKET)

    def _index(self, kinds: Sequence[Kind]) -> Index:
        """The index for some kinds: the words of benchmarks are not those of the market."""
        key = ("benchmark" in kinds, set(kinds) != {"benchmark"})
        found = self._indexes.get(key)
        if found is None:
            chosen = (s for s in self._spellings if key[s.ref.kind != "benchmark"])
            found = self._indexes[key] = Index(chosen, self._maker)
        return found

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
        if spelled := self._exact(cleaned, kinds):
            return _chosen(shown, spelled)
        reading = read(cleaned)
        found = fits(self._index(kinds), reading, kinds)
        best = preferred(found, reading, kinds)
        if best:
            return self._match(shown, reading, best, found, kinds)
        asked = [fit.record.ref for fit in sorted(found, key=order(kinds))]
        offered = _names([*asked, *nearest(self._index(kinds), reading, kinds, _NEAR)])
        raise (AmbiguousName if len(asked) > 1 else UnknownName)(shown, offered)

    def spells(self, typed: str, kinds: Sequence[Kind]) -> bool:
        """Whether a text is written exactly as some record of these kinds."""
        return bool(self._exact(clean(typed[:LONGEST]), kinds))

    def suggest(self, typed: str, kinds: Sequence[Kind], limit: int = 25) -> list[Ref]:
        """Records to offer for text that may not be finished, the exact match first.

        The name of each finds that record again; no two look alike.

        Args:
            typed: what is typed so far, perhaps nothing.
            kinds: what is looked for, in order of preference.
            limit: how many to offer at most.
        """
        text = typed[:LONGEST]
        cleaned = clean(text)
        if joined(cleaned):
            spelled = [ref for _, ref in self._exact(cleaned, kinds)]
            found = [*spelled, *self._index(kinds).beginnings.best(text, kinds, 2 * limit)]
            found = found or self._guesses(text, kinds)
        else:
            found = self._index(kinds).beginnings.all(kinds, 2 * limit)
        return self._unlike(found, kinds)[:limit]

    def split(
        self, line: str, kinds: Sequence[Kind], most: int, maker: Callable[[Ref], str]
    ) -> list[str]:
        """Cut a typed line into names: at signs, else into known names from the left.

        Args:
            line: what was typed after the command.
            kinds: what the names are looked for as.
            most: how many names the command takes; one takes the whole line.
            maker: id of the company that a record is, or is made by.
        """

        def known(words: str) -> bool:
            try:
                found = self.find(words, kinds)
            except AmbiguousName:
                return True
            except UnknownName:
                return False
            return found.exact or not self._strangers(words, maker(found.ref))

        return split(line[: 4 * LONGEST], known, most)

    def _strangers(self, words: str, company: str) -> bool:
        """Whether a name begins or ends with the name of another company: then it is two."""
        every = words.split()
        ends = [
            end
            for at in range(1, len(every))
            for end in (" ".join(every[:at]), " ".join(every[at:]))
        ]
        found = (self._exact(clean(end), ("company",)) for end in ends)
        return any(refs[0][1].id != company for refs in found if refs)

    def mentions(self, text: str) -> list[tuple[str, list[Ref]]]:
        """Models, families and companies that a text names, as written, in its order.

        Args:
            text: any text; its first 4,000 characters are looked at.
        """
        found = [(mention.text, mention.key) for mention in self._mentions.find(text)]
        kinds: tuple[tuple[Kind, ...], ...] = (("family", "model"), ("company",))
        named = [(said, [self._exact(key, some)[:1] for some in kinds]) for said, key in found]
        return [(said, [ref for [(_, ref)] in filter(None, refs)]) for said, refs in named]

    def spans(self, text: str, kinds: Sequence[Kind]) -> list[Span]:
        """Every exact spelling in a text with its place and what it means.

        Args:
            text: a question; a name in it may overlap no other.
            kinds: benchmarks, or models, families and companies.
        """
        found: list[Span] = []
        for mention, doubtful in self._reader("benchmark" in kinds).spans(text):
            each = (self._exact(mention.key, some)[:1] for some in _together(kinds))
            refs = tuple(ref for found in each for _, ref in found)
            end = mention.at + len(mention.text)
            found.append(Span(mention.at, end, refs, doubtful))
        return [span for span in found if span.refs]

    def _reader(self, benchmarks: bool) -> Mentions:  # noqa: FBT001 - one of two
        if benchmarks not in self._readers:
            kinds: tuple[Kind, ...] = ("benchmark",) if benchmarks else _MARKET
            self._readers[benchmarks] = Mentions(self._index(kinds).exact)
        return self._readers[benchmarks]

    @property
    def _mentions(self) -> Mentions:
        return self._reader(benchmarks=False)

    def _guesses(self, text: str, kinds: Sequence[Kind]) -> list[Ref]:
        """What a text with mistakes may become."""
        reading = read(clean(text))
        found = sorted(fits(self._index(kinds), reading, kinds), key=order(kinds))
        near = nearest(self._index(kinds), reading, kinds, _NEAR)
        refs = [fit.record.ref for fit in found] + near
        return refs or self._index(kinds).beginnings.guessed(text, kinds)

    def _unlike(self, refs: Iterable[Ref], kinds: Sequence[Kind]) -> list[Ref]:
        """Records whose name finds them, without two that look alike."""
        order = tuple(kinds)
        return list(dict.fromkeys(self._named(ref, order) for ref in refs))

    def _named(self, ref: Ref, kinds: tuple[Kind, ...]) -> Ref:
        """The record that the name of a record finds: itself, or one that looks alike."""
        if (ref, kinds) not in self._looks:
            spelled = self._exact(clean(ref.name), kinds)
            self._looks[ref, kinds] = spelled[0][1] if spelled else ref
        return self._looks[ref, kinds]

    def _exact(self, cleaned: str, kinds: Sequence[Kind]) -> list[tuple[int, Ref]]:
        return exact(self._index(kinds), cleaned, kinds)

    def _match(
        self,
        shown: str,
        reading: Reading,
        best: list[Fit],
        found: list[Fit],
        kinds: Sequence[Kind],
    ) -> Match:
        refs = [fit.record.ref for fit in best]
        equal = [
            fit.record.ref
            for fit in best
            if fit.cost == best[0].cost and fit.record.ref.kind == refs[0].kind
        ]
        if len(equal) > 1:
            raise AmbiguousName(shown, _names(refs))
        near = nearest(self._index(kinds), reading, kinds, _NEAR)
        others = dict.fromkeys([*refs[1:], *(fit.record.ref for fit in found), *near])
        others.pop(refs[0], None)
        return Match(refs[0], exact=False, others=tuple(others)[:_OFFERED])


def _together(kinds: Sequence[Kind]) -> list[tuple[Kind, ...]]:
    """Kinds of which a spelling means one each: a family or model, a company, a benchmark."""
    goods: tuple[Kind, ...] = tuple(kind for kind in kinds if kind in ("family", "model"))
    others: list[tuple[Kind, ...]] = [(kind,) for kind in kinds if kind not in goods]
    return [goods, *others] if goods else others


def _chosen(shown: str, spelled: list[tuple[int, Ref]]) -> Match:
    """The first of some records with one spelling, unless another has as good a claim to it."""
    rank, ref = spelled[0]
    equal = {other for its, other in spelled if (its, other.kind) == (rank, ref.kind)}
    if len(equal) > 1:
        raise AmbiguousName(shown, _names(other for _, other in spelled))
    others = dict.fromkeys(other for _, other in spelled if other != ref)
    return Match(ref, exact=True, others=tuple(others)[:_OFFERED])


def _names(refs: Iterable[Ref]) -> list[str]:
    return list(dict.fromkeys(ref.name for ref in refs))[:_OFFERED]
