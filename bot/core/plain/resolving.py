"""A stretch of a question looked up as a name: alone, or with a name beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from bot.core.errors import AmbiguousName, UnknownName
from bot.core.names import everyday
from bot.core.names.english import ordinary
from bot.core.plain.heard import Name
from bot.core.plain.mistyped import is_mistyped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.names import Kind, Ref
    from bot.core.plain.ear import Ear

_MARKET: tuple[Kind, ...] = ("family", "model", "company")
_LIKE = 80  # per cent: how like a name a strange word is that must be meant for one
LETTER = frozenset("BCDEFGHJKLMNOPQRSTUVWXYZ")  # right after a name is a part of it


def resolve(ear: Ear, start: int, end: int, *, quiet: bool = False) -> bool:
    """Look a stretch up as a name; keep the mistake where it is none, unless told to be quiet."""
    text = ear.left[start:end].strip().removesuffix("'s")
    if text.endswith("s") and exactly(ear, text[:-1], _MARKET) and not exactly(ear, text, _MARKET):
        text = text[:-1]  # several of one: how many Groqs
    try:
        error: UnknownName | AmbiguousName
        match = ear.catalog.find(text, _MARKET)
    except AmbiguousName as unclear:
        if _of_a_maker(ear, text, start, end):
            return True
        error = unclear
    except UnknownName as unknown:
        if _benchmark(ear, text, start, end) or _of_a_maker(ear, text, start, end):
            return True
        if quiet:
            return False
        error = unknown
    else:
        ear.take(start, end, "<n>")
        ear.names[start] = Name(text, (match.ref, *_companion(ear, text, match.ref)), match.exact)
        return True
    if isinstance(error, UnknownName) and (several := _several(ear, text)):
        error = AmbiguousName(text, several)
    ear.take(start, end, "<x>")
    ear.unknown[start] = text
    if isinstance(error, AmbiguousName) or _must_be_a_name(text, error):
        ear.strangers[start] = error
    else:
        ear.ignored[start] = text
    return isinstance(error, AmbiguousName)


def joined(ear: Ear, start: int, end: int) -> bool:
    """Whether a mistyped tier belongs to the name before it: ``k2 thinkng``."""
    before = [mark for mark in ear.marks if mark[0] in ear.names and mark[2] == "<n>"]
    for mark in before:
        if ear.text[mark[1] : start].strip(" -"):
            continue
        try:
            match = ear.catalog.find(ear.text[mark[0] : end], ("model",))
        except (UnknownName, AmbiguousName):
            return False
        ear.marks.remove(mark)
        ear.take(mark[0], end, "<n>")
        ear.names[mark[0]] = Name(ear.text[mark[0] : end], (match.ref,), exact=False)
        return True
    return False


def _benchmark(ear: Ear, text: str, start: int, end: int) -> bool:
    try:
        match = ear.catalog.find(text, ("benchmark",))
    except (UnknownName, AmbiguousName):
        return False
    ear.take(start, end, "<b>")
    ear.benchmarks[start] = Name(text, (match.ref,), match.exact)
    return True


def _of_a_maker(ear: Ear, text: str, start: int, end: int) -> bool:
    """Whether words are a model's when a maker or family named beside them is added."""
    if text[0].isalpha() and text.split(maxsplit=1)[0].casefold() not in everyday.TIERS:
        return False
    for ref in ear.refs():
        try:
            match = ear.catalog.find(f"{ref.name.split()[0]} {text}", ("model",))
        except (UnknownName, AmbiguousName):
            continue
        ear.take(start, end, "<n>")
        ear.names[start] = Name(text, (match.ref,), exact=False)
        return True
    return False


def exactly(ear: Ear, name: str, kinds: Sequence[Kind] = ("model",)) -> Ref | None:
    """What a name is a spelling of, with nothing dropped or supplied."""
    try:
        match = ear.catalog.find(name, kinds)
    except (UnknownName, AmbiguousName):
        return None
    return match.ref if match.exact else None


def _several(ear: Ear, text: str) -> list[str]:
    """Benchmarks whose names begin with a text that names none of them alone: ``aime``."""
    wanted = re.sub(r"\W", "", text.casefold())
    names = (record.name for record in ear.catalog.benchmarks.values())
    found = [name for name in names if re.sub(r"\W", "", name.casefold()).startswith(wanted)]
    return found if len(wanted) > 3 and len(found) > 1 else []  # noqa: PLR2004


def _companion(ear: Ear, text: str, ref: Ref) -> tuple[Ref, ...]:
    """The company that a family's or model's name is the name of too."""
    if ref.kind not in ("family", "model"):
        return ()
    try:
        return (ear.catalog.find(text, ("company",)).ref,)
    except (UnknownName, AmbiguousName):
        return ()


def _must_be_a_name(text: str, error: UnknownName) -> bool:
    """Whether strange words must be a name: with digits, or no words of every day."""
    if any(sign.isdigit() for sign in text) or text in LETTER:
        return True
    if text.isascii():
        words = re.findall(r"[a-z]+", text.casefold())
        return not (ordinary().issuperset(words) or is_mistyped(text))
    names = (word for name in error.suggestions for word in name.casefold().split())
    return any(len(name) > 3 and ratio(name, text) >= _LIKE for name in names)  # noqa: PLR2004


def settle_by_day(ear: Ear) -> None:
    """Take a benchmark of several for the one of a month that is named: LiveBench of June 2026."""
    for at, error in list(ear.strangers.items()):
        named = [
            (name, start)
            for start, period in ear.periods.items()
            for name in error.suggestions
            if f"{period.first:%Y-%m}" in name or f"{period.first:%B %Y}" in name
        ]
        if isinstance(error, AmbiguousName) and len({name for name, _ in named}) == 1:
            name, start = named[0]
            match = ear.catalog.find(name, ("benchmark",))
            ear.benchmarks[at] = Name(ear.unknown[at], (match.ref,))
            ear.marks = [
                (s, e, "<b>" if s == at else sign) for s, e, sign in ear.marks if s != start
            ]
            del ear.strangers[at], ear.unknown[at], ear.periods[start]
