"""Questions about benchmarks: who is best, and where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind, Unclear
from bot.core.questions import token
from bot.core.speech import mark, tell
from commands import _countries
from commands._asked._asking import (
    HALLUCINATION,
    ask,
    benchmark,
    named,
    side_by_side,
    subjects,
    which_benchmark,
)
from commands._asked._limits import country, limit, place, weights, without

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.names import Ref
    from bot.core.plain import Heard
    from bot.core.questions import Question


_BOUND = (
    r"\b(?:over|above|below|under|beyond|(?:less|more|higher|lower) than|at least|at most)"
    r" (?:<q>|<p>)|(?:高于|低于|超过|不到|大于|小于) ?(?:<q>|<p>)|(?:<q>|<p>) ?分?(?:以上|以下)"
)


def _best(catalog: Catalog, heard: Heard) -> Question | None:
    """The board of a benchmark, with the filters that were said."""
    ref = benchmark(catalog, heard)
    if heard.has(_BOUND) and not heard.money:
        return None  # no list is cut at a score
    if heard.aside:
        return None
    if ref and len(heard.countries) > 1:
        raise Unclear(
            *tell("I can look at one country at a time:"),
            choices=tuple(
                (_countries.short(code), ask("rank", [ref], country=code))
                for code in heard.countries
            ),
        )
    worst = _from_below(ref, heard)
    if worst and heard.means("best"):
        return None
    company = heard.companies[0] if heard.companies else None
    options = {
        "country": country(heard),
        "open_weights": weights(heard),
        "max_price": limit(heard),
        "maker": token(company) if company else None,
        "without": without(heard),
        "worst": worst,
        "place": place(heard),
    }
    if ref is None:
        raise which_benchmark(catalog, "rank", **options)
    return ask("rank", [ref], **options)


def _from_below(ref: Ref | None, heard: Heard) -> bool:
    """Whether the end of a board is asked about."""
    if heard.means("worst"):
        return True
    if ref and ref.id == HALLUCINATION:
        return heard.has(r"\b(?:most|highest)\b|最[多高]") and not heard.means("least")
    return heard.means("least") and not heard.means("best")


def _standing(catalog: Catalog, heard: Heard) -> Question | None:
    """What one model scores; several are compared."""
    ref = benchmark(catalog, heard)
    refs = subjects(catalog, heard)
    names = named(heard, [ref for ref in refs if ref.kind != "company"] or heard.companies)
    if names[0].kind == "company":
        return None
    if len(names) > 1:
        return side_by_side(catalog, heard, names)
    return ask("score", names, benchmark=ref.id if ref else None)


KINDS = (
    Kind(
        "standing",
        "model score | model rank | model board | model hallucinate | models better board",
        _standing,
        "make board score models rank best more better firm factor less hallucinate not least most "
        "second worst",
        mark("what {names} scores"),
    ),
    Kind(
        "best",
        "best | board | score most | rank score | hallucinate",
        _best,
        "open closed country make maker firm rank score most least money price less lineup more "
        "new blended hallucinate better use still best board countries host factor without second "
        "worst",
        mark("who is best on a benchmark"),
    ),
)
