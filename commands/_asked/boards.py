"""Questions about benchmarks: who is best, and where one stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind, Unclear
from bot.core.questions import token
from bot.core.speech import mark, say, tell
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
_REPORTED = r"\b(?:according to|reported by)(?: (?:<n>|<x>)| ?[?.]?$)"  # by whom it is published
_OF_COMPANIES = (
    r"\bwhich (?:compan\w+|makers?|labs?) .*(?:most|many|models)\b|哪(?:家|些)公司.*模型最多"
)
_BESIDE = (  # models above or below one
    r"\b(?:beats?|ahead of|above|below|behind|under|over|better than|worse than|higher than|"
    r"lower than|outperforms?|outscores?|tops|next to|close to) <n>|"
    r"(?:高于|低于|超过|强于|好于|不如) ?<n>"
)
_SMALL = (
    r"\b(?:small|smaller|smallest|tiny|lightweight|fast)(?: [a-z-]+)? (?:models?|llms?)\b|小模型"
)
_OF_WHICH = r"\b(?:which|who|what|any|anything)\b|哪|谁|有没有"


def _best(catalog: Catalog, heard: Heard) -> Question | None:
    """The board of a benchmark, with the filters that were said."""
    ref = benchmark(catalog, heard)
    if heard.has(_BOUND) and not heard.money:
        return None  # no list is cut at a score
    if heard.has(_SMALL):
        return None
    if heard.aside or heard.has(_OF_COMPANIES) or _is_reported(heard):
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


def _is_reported(heard: Heard) -> bool:
    """Whether only what somebody publishes is asked about; hallucination rates have one source."""
    return heard.has(_REPORTED) and not heard.means("hallucinate")


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
    of_worth = heard.means("corp") or heard.means("worth")
    if names[0].kind == "company" or of_worth or _is_reported(heard):
        return None
    if (
        ref
        and len(names) == 1
        and heard.has(_BESIDE)
        and heard.has(_OF_WHICH)
        and not (heard.means("rank"))
    ):
        raise Unclear(
            *tell("I show the whole board, not who is above or below one:"),
            choices=(
                (say("Who is best on {name}", name=ref.name), ask("rank", [ref])),
                (
                    say("What {name} scores", name=names[0].name),
                    ask("score", names, benchmark=ref.id),
                ),
            ),
        )
    if len(names) > 1:
        return side_by_side(catalog, heard, names)
    return ask("score", names, benchmark=ref.id if ref else None)


KINDS = (
    Kind(
        "standing",
        "model score | model rank | model board | model hallucinate | models better board",
        _standing,
        "make board score models rank best more better firm factor less hallucinate not least most "
        "second worst count lineup",
        mark("what {names} scores"),
    ),
    Kind(
        "best",
        "best | board | score most | rank score | hallucinate",
        _best,
        "open closed country make maker firm rank score most least money price less lineup more "
        "blended hallucinate better use best board countries host factor without second "
        "worst count",
        mark("who is best on a benchmark"),
    ),
)
