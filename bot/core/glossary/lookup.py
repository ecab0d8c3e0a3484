"""A word of the glossary by what a person typed: exactly, or with one or two mistakes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.core.glossary.models import MODELS
from bot.core.glossary.prices import PRICES
from bot.core.glossary.results import RESULTS
from bot.core.glossary.worths import WORTHS
from bot.core.speech import language, mark, say

if TYPE_CHECKING:
    from bot.core.glossary.term import Term
    from bot.core.speech import Language

GROUPS = {
    mark("Prices and days"): PRICES,
    mark("Models"): MODELS,
    mark("Worth of companies"): WORTHS,
    mark("Benchmarks"): RESULTS,
}
TERMS: tuple[Term, ...] = tuple(term for terms in GROUPS.values() for term in terms)

_SIGNS = re.compile(r"[^\w:&]+")
_ARTICLES = ("the ", "a ", "an ")
_SHORTEST, _LONG = 4, 8  # letters of a word that may hold one mistake, and two
_ALIKE, _ALIKE_HAN = 60, 50  # of 100: how like a word must be to be offered; in Chinese


def term_of(text: str) -> Term | None:
    """The word that is meant; None where none is, or where two are equally near."""
    found = equally_near(text)
    return found[0] if len(found) == 1 else None


def equally_near(text: str) -> tuple[Term, ...]:
    """The words that a typed one is nearest to: one when it is clear, none when it is like none."""
    spellings, typed = _spellings(language()), _plain(text)
    if typed in spellings:
        return (spellings[typed],)
    if typed.endswith("s") and typed[:-1] in spellings:
        return (spellings[typed[:-1]],)
    if len(typed) < _SHORTEST:
        return ()
    from rapidfuzz import process  # noqa: PLC0415 - slow to import
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    most = 1 if len(typed) < _LONG else 2
    known = [spelling for spelling in spellings if len(spelling) >= _SHORTEST]
    near = process.extract(typed, known, scorer=OSA.distance, score_cutoff=most, limit=10)
    least = min((mistakes for _, mistakes, _ in near), default=0)
    found = (spellings[spelling] for spelling, mistakes, _ in near if mistakes == least)
    return tuple(dict.fromkeys(found))


def is_written(text: str) -> bool:
    """Whether it is a word as it stands here, or one of its other spellings."""
    return _plain(text) in _spellings(language())


def spellings() -> list[str]:
    """Every spelling of every word, in lower case."""
    found = (spelling for term in TERMS for spelling in (term.name, *term.also))
    return [spelling.casefold() for spelling in found]


def spelled_in(text: str) -> Term | None:
    """The word with the longest spelling that a text holds; None where it holds none."""
    said = f" {text.casefold()} "
    known = _spellings(language()) | _spellings("en")
    for spelling in sorted(known, key=len, reverse=True):
        inside = spelling if not spelling.isascii() else f" {spelling} "
        if len(spelling) > 1 and inside in said:
            return known[spelling]
    return None


def spelled_out(text: str) -> list[Term]:
    """The words that a text consists of, in its order; none if it holds anything else."""
    known = _spellings(language()) | _spellings("en")
    words = _plain(text).split()
    found: list[Term] = []
    while words:
        fitting = (n for n in range(len(words), 0, -1) if " ".join(words[:n]) in known)
        size = next(fitting, None)
        if size is None:
            return []
        found.append(known[" ".join(words[:size])])
        words = words[size:]
    return found


def nearest(text: str, limit: int) -> list[Term]:
    """The words that are most like a typed one, or begun like it; the first ones for nothing."""
    typed, spellings = _plain(text), _spellings(language())
    if not typed:
        return list(TERMS[:limit])
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - slow to import

    begun = [term for spelling, term in spellings.items() if spelling.startswith(typed)]
    least = _ALIKE if typed.isascii() else _ALIKE_HAN
    alike = process.extract(
        typed, list(spellings), scorer=fuzz.ratio, score_cutoff=least, limit=4 * limit
    )
    found = dict.fromkeys([*begun, *(spellings[spelling] for spelling, _, _ in alike)])
    return list(found)[:limit]


@cache
def _spellings(spoken: Language) -> dict[str, Term]:
    """Each way to write a word, plainly; a name before the other spellings."""
    del spoken  # what `say` speaks; each language has its own names
    found: dict[str, Term] = {}
    for term in TERMS:
        for spelling in (say(term.name), term.name, term.key):
            found.setdefault(_plain(spelling), term)
    for term in TERMS:
        for spelling in term.also:
            found.setdefault(_plain(spelling), term)
    return found


def _plain(text: str) -> str:
    """A spelling without case, signs, articles and doubled spaces."""
    said = " ".join(_SIGNS.sub(" ", normalize("NFKC", text).casefold()).split())
    article = next((word for word in _ARTICLES if said.startswith(word)), "")
    return said.removeprefix(article)
