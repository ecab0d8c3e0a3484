"""Which part of a question asks, and what the rest of it says of the answer."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.plain.parts import DEMANDS, narrower, told_aside
from bot.core.plain.senses import WEAK
from bot.core.plain.sensing import in_order, senses_of
from bot.core.plain.vocabulary import words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from bot.core.plain.ear import Ear
    from bot.core.plain.heard import Heard
    from bot.core.plain.parts import Part, Span
    from bot.core.plain.senses import Said

_BACK = re.compile(  # what leads back to a day that was named before
    r"\b(?:then|(?:that|this|the same) (?:day|date|time|month|week)|at the time)\b|"
    r"当时|那天|那时|当天|那会儿"
)
_NAMED = re.compile(r"<[nbkhtqupw]>(?: plan\b)?")  # what may be named outside of the part that asks
_PRONOUN = re.compile(r"\b(?:it|its|they|them|their|that one|this one)\b|[它其]")
_FILTERS = {"<n>", "<k>"}
_RANKED = words_of("best worst rank")
_SIDES = words_of("more less better compare factor than same")
_OF_LISTS = words_of("open closed context listed private free license tools")


def listen(ear: Ear) -> Heard:
    """All that was found."""
    masked = ear.masked()
    whole = senses_of(ear, masked, in_order(ear.periods), in_order(ear.unknown))
    parts = [(part, _narrower(ear, masked, whole, part)) for part in narrower(masked)]
    leads = [part.first or _is_complete(masked, part) for part, _ in parts]
    first = [heard for (_, heard), leading in zip(parts, leads, strict=True) if heard and leading]
    rest = [
        heard for (_, heard), leading in zip(parts, leads, strict=True) if heard and not leading
    ]
    complete = [heard for part, heard in parts if heard and _is_complete(masked, part)]
    asking = rest[-1].masked if rest else masked
    aside = _aside(ear, masked)
    strict = [*first, whole, *rest]
    loosely = filter(None, map(_loosely, strict))
    tried = (
        replace(each, asking=asking, aside=() if each in complete else aside)
        for each in (*strict, *loosely)
    )
    return replace(whole, parts=tuple(tried), asking=asking, aside=aside)


def _loosely(heard: Heard) -> Heard | None:
    """A question without the senses of words that have many others; None if there are none."""
    if heard.means("tokens"):
        return None  # each word may tell how many
    loose = [said for said in heard.said if said.loose]
    firm = [said for said in heard.said if not said.loose]
    lost = _senses(loose) - _senses(firm)
    if not lost - WEAK:
        return None
    ignored = (*heard.ignored, *(said.words for said in loose))
    senses = heard.senses - lost
    return replace(heard, said=tuple(firm), senses=senses, ignored=ignored, whole=False)


def _senses(said: Iterable[Said]) -> frozenset[str]:
    return frozenset[str]().union(*(each.senses for each in said))


def _aside(ear: Ear, masked: str) -> tuple[str, ...]:
    """Names and countries, as typed, that stand where nothing is asked or demanded."""
    places = [*told_aside(masked)]
    marks = sorted(mark for mark in ear.marks if mark[1] > mark[0] and mark[2] in _FILTERS)
    stands = re.finditer("<[nk]>", masked)
    return tuple(
        ear.text[start:end]
        for (start, end, _), sign in zip(marks, stands, strict=False)
        if any(first <= sign.start() < last for first, last in places)
    )


def _narrower(ear: Ear, masked: str, whole: Heard, part: Part) -> Heard | None:
    """A part of a question with what the rest demands of the answer; None if it loses some."""
    heard = _part(ear, masked, part)
    lost = _lost(whole, heard)
    if len({*_inside(masked, part.spans, "<t>")}) > 1:
        return None  # amounts of tokens belong together
    reads = {"reads"} if ear.names else set[str]()
    if "rate" in lost and ear.money:
        return None
    if lost & (part.keeps - reads) or ("not" in lost and _outside(masked, part.spans)):
        return None
    of_one = part.telling and any(_inside(masked, part.spans, "<n>")) and not heard.means("llm")
    demands = DEMANDS - _OF_LISTS if of_one else DEMANDS
    return replace(heard, senses=heard.senses | (lost & demands))


def _part(ear: Ear, masked: str, part: Part) -> Heard:
    """All that was found, but words and days only as far as they count in a part."""
    text = _signs_and(masked, part.spans)
    if _is_complete(masked, part):
        ear = _without_strangers(ear, masked, part)
    days = zip(in_order(ear.periods), _inside(masked, part.spans, "<d>"), strict=False)
    words = zip(in_order(ear.unknown), _inside(masked, part.spans, "<x>"), strict=False)
    back = part.days or bool(_BACK.search(text))
    periods = (each for each, inside in days if inside or (back and each.first <= ear.today))
    unknown = tuple(word for word, inside in words if inside)
    heard = replace(senses_of(ear, text, tuple(periods), unknown), whole=False)
    alone = part.first or part.telling or "<b>" in text
    return _alone(ear, heard, masked, part) if alone else heard


def _is_complete(masked: str, part: Part) -> bool:
    """Whether sentences that ask name what they ask about, and the others only tell something."""
    texts = [masked[slice(*span)] for span in part.spans]
    return part.telling and any(map(_NAMED.search, texts)) and not any(map(_PRONOUN.search, texts))


def _without_strangers(ear: Ear, masked: str, part: Part) -> Ear:
    """Without what must be a name but stands where only something is told."""
    places = zip(sorted(ear.unknown), _inside(masked, part.spans, "<x>"), strict=False)
    asked = {at for at, inside in places if inside}
    return replace(ear, strangers={at: e for at, e in ear.strangers.items() if at in asked})


def _alone(ear: Ear, heard: Heard, masked: str, part: Part) -> Heard:
    """Without names that a part does not hold: what is not asked about, and who is best."""
    inside = [*_inside(masked, part.spans, "<n>")]
    text = " ".join(masked[start:end].strip() for start, end in part.spans)
    ranked = not any(inside) and not heard.senses.isdisjoint(_RANKED)
    told = part.first or (part.telling and heard.senses.isdisjoint(_SIDES))
    if not (any(inside) if told else ranked) or _PRONOUN.search(text):
        return heard
    places = [*zip(sorted(ear.names), inside, strict=False)]
    kept = {at: ear.names[at] for at, here in places if here}
    lost = (ear.names[at].sold for at, here in places if not here)
    makers = {ref.id for name in kept.values() if (ref := name.of(("company",)))}
    if part.telling and any(ear.catalog.maker_of(ref) in makers for ref in lost):
        return heard  # a model that its maker is asked about
    alone = replace(ear, names=kept)
    text = _signs_and(masked, part.spans, but={"<n>"})
    return replace(senses_of(alone, text, heard.periods, heard.unknown), whole=False)


def _lost(whole: Heard, part: Heard) -> frozenset[str]:
    """The senses of words that a part of a question lacks."""
    return _senses(whole.said) - part.senses


def _signs_and(masked: str, spans: Iterable[Span], but: Collection[str] = ()) -> str:
    """Some spans of a masked question, with the signs of what is named around them, but some."""
    parts: list[str] = []
    end = 0
    for start, stop in (*spans, (len(masked), len(masked))):
        signs = (sign for sign in _NAMED.findall(masked[end:start]) if sign[:3] not in but)
        parts += [*signs, masked[start:stop].strip()]
        end = stop
    return " ".join(filter(None, parts))


def _outside(masked: str, spans: Iterable[Span]) -> bool:
    """Whether a country is barred outside of some spans."""
    barred = re.finditer(r"\bnot(?: \w+){0,4} <k>|[不没][^ ,]{0,4} ?<k>", masked)
    return any(not any(s <= each.start() < e for s, e in spans) for each in barred)


def _inside(masked: str, spans: Iterable[Span], sign: str) -> Iterator[bool]:
    """Of each place of a sign, in order, whether it is in some spans."""
    for found in re.finditer(sign, masked):
        yield any(start <= found.start() < end for start, end in spans)
