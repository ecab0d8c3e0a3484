"""Questions about what is recorded of a model: release, end, window, weights, abilities."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.core.plain import Kind
from bot.core.speech import mark
from commands._asked._asking import (
    alone,
    ask,
    company_of,
    known,
    named,
    one_by_one,
    side_by_side,
    subjects,
)
from commands._asked._limits import UPPER, country, weights, without
from commands._asked._when import span

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_OF_MONEY = (
    r"\b(?:investors?|market open|deal|round|talks)\b|<q> (?:closed|open)\b|<u> (?:closed|open)\b"
)


SOME = r"\bwhich\b|哪些|哪几"  # of the models of a family


def fact(what: str, catalog: Catalog, heard: Heard) -> Question | None:
    """One fact of what is named; several names are compared where /compare says it."""
    if not heard.names:
        known(heard)
        return None
    refs = named(heard, alone(catalog, heard) or heard.first)
    if len(refs) == 1:
        return ask("facts", refs, what=what)
    if heard.means("context", "length"):
        return None  # two questions
    return (
        side_by_side(catalog, heard, refs)
        if what in ("context", "output")
        else one_by_one(refs, what)
    )


def _window(catalog: Catalog, heard: Heard) -> Question | None:
    """The window of what is named, else the models with the widest one."""
    widest = len(heard.names) == 1 and heard.means("most")
    if widest and heard.companies and not (heard.models or heard.tokens):
        filters = {"open_weights": weights(heard), "sort": "context"}
        return ask("models", named(heard, heard.companies), **filters)
    if heard.means("new") or (len(heard.names) == 1 and heard.tokens and heard.has(SOME)):
        return None
    if heard.names:
        return fact("context", catalog, heard)
    known(heard)
    if heard.aside or heard.has(UPPER):
        return None
    where, openly = country(heard), weights(heard)
    if heard.tokens:
        return ask("cheapest", context=heard.tokens[0], country=where, open_weights=openly)
    return ask("models", country=where, open_weights=openly, sort="context")


def _inputs(catalog: Catalog, heard: Heard) -> Question | None:
    return None if heard.has(SOME) else fact("inputs", catalog, heard)


def _weights(catalog: Catalog, heard: Heard) -> Question | None:
    """Whether the weights of one model are open; or which models of a maker or country are so."""
    if heard.has(_OF_MONEY):
        return None
    refs = subjects(catalog, heard)
    models = [ref for ref in refs if ref.kind == "model"]
    if models or (refs and not (heard.means("llm") or heard.has(SOME))):
        return fact("weights", catalog, heard)
    known(heard)
    if not refs and not (heard.countries or heard.means("llm")):
        return None
    if heard.aside:
        return None
    makers = list(dict.fromkeys(company_of(catalog, ref) for ref in refs))
    if len(makers) > 1:
        return None
    since, until = span(heard)
    filters = {"country": country(heard), "without": without(heard), "since": since, "until": until}
    return ask("models", makers, open_weights=weights(heard), **filters)


def _everything(catalog: Catalog, heard: Heard) -> Question | None:
    """Several facts of one thing at once: all that is known of it."""
    asked = heard.senses.intersection(_FACTS.split())
    if len(asked) < 2 and not heard.means("each"):  # noqa: PLR2004
        return None
    refs = named(heard, subjects(catalog, heard))
    return ask("facts", refs) if len(refs) == 1 else None


WINDOWS = (
    Kind(
        "cutoff",
        "cutoff model",
        partial(fact, "cutoff"),
        "release day new most",
        mark("the knowledge cutoff of {names}"),
    ),
    Kind(
        "license",
        "license model | license firm",
        partial(fact, "license"),
        "open less release",
        mark("the licence of {names}"),
    ),
    Kind("tools", "tools model", partial(fact, "tools"), "", mark("whether {names} calls tools")),
    Kind(
        "reasoning",
        "thinks model",
        partial(fact, "reasoning"),
        "make",
        mark("whether {names} reasons"),
    ),
    Kind(
        "output",
        "length model",
        partial(fact, "output"),
        "models rate context most more amount",
        mark("the longest output of {names}"),
    ),
    Kind(
        "context",
        "context model | context most | context country | context tokens",
        _window,
        "models firm tokens most more less rate country open closed make maker lineup calls "
        "future new amount not big least",
        mark("the context window of {names}"),
    ),
)
WEIGHTS = (
    Kind(
        "weights",
        "open | closed",
        _weights,
        "models country count make maker lineup firm new most release open closed listed day "
        "owner still without host",
        mark("whether the weights of {names} are open"),
    ),
    Kind(
        "inputs",
        "reads model",
        _inputs,
        "rate only",
        mark("what {names} takes as input"),
    ),
)
_FACTS = (
    "release context length open closed license tools thinks cutoff reads make maker nation age "
    "retire founded listed private lineup"
)
EVERYTHING = Kind(
    "facts",
    "model | firm",
    _everything,
    f"{_FACTS} still new",
    mark("what is known of {names}"),
)
