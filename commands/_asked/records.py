"""Questions about what is recorded of a model: release, end, window, weights, abilities."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.core.names import Ref
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
    span,
    subjects,
)
from commands._asked._limits import UPPER, country, weights, without

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_OF_MONEY = (
    r"\b(?:investors?|market open|deal|round|talks)\b|<q> (?:closed|open)\b|<u> (?:closed|open)\b"
)


_SOME = r"\bwhich\b|哪些|哪几"  # of the models of a family
_TO_COME = r"\b(?:next|upcoming|soon|will|going to|coming)\b|下一?个|即将|接下来|将要|快要|马上"


def _fact(what: str, catalog: Catalog, heard: Heard) -> Question | None:
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


def _retired(catalog: Catalog, heard: Heard) -> Question | None:
    """When one model goes; which ones go, of all makers."""
    if not heard.names:
        known(heard)
        listed = heard.means("retire") and not heard.periods
        since = heard.today if heard.has(_TO_COME) else None
        return ask("changes", kind="retirement", since=since) if listed else None
    if not heard.means("retire") and not heard.models:
        return None
    several = (heard.means("llm") or heard.has(_SOME)) and all(
        ref.kind != "model" for ref in heard.first
    )
    if several or not heard.models:
        return None  # /changes lists those of all makers
    return _fact("retired", catalog, heard)


def _window(catalog: Catalog, heard: Heard) -> Question | None:
    """The window of what is named, else the models with the widest one."""
    widest = len(heard.names) == 1 and heard.means("most")
    if widest and heard.companies and not (heard.models or heard.tokens):
        filters = {"open_weights": weights(heard), "sort": "context"}
        return ask("models", named(heard, heard.companies), **filters)
    if heard.names:
        return _fact("context", catalog, heard)
    known(heard)
    if heard.aside:
        return None
    where, openly = country(heard), weights(heard)
    if heard.has(UPPER):
        return None
    if heard.tokens:
        return ask("cheapest", context=heard.tokens[0], country=where, open_weights=openly)
    return ask("models", country=where, open_weights=openly, sort="context")


def _inputs(catalog: Catalog, heard: Heard) -> Question | None:
    return None if heard.has(_SOME) else _fact("inputs", catalog, heard)


def _released(catalog: Catalog, heard: Heard) -> Question | None:
    """When something came out, what came out, or which of two came first."""
    known(heard)
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    if len(refs) > 1:
        return side_by_side(catalog, heard, named(heard, refs))
    if refs:
        return _fact("released", catalog, heard)
    if not heard.names and heard.means("when"):
        return None
    return _newest(catalog, heard)


def _newest(catalog: Catalog, heard: Heard) -> Question | None:
    """The newest model of a family, a maker or a country, or all of some time."""
    known(heard)
    if heard.aside:
        return None
    if heard.means("not"):
        return None
    since, until = span(heard)
    if not heard.periods and not heard.means("most") and heard.has(r"\btoday\b|今[天日]"):
        since = heard.today
    if heard.means("new") and heard.names and heard.first[0].kind == "family" and not since:
        models = catalog.family_models(heard.first[0].id)
        newest = next((model for model in models if model.current), models[0] if models else None)
        if newest:
            return ask("facts", [Ref("model", newest.model, newest.name)], what="released")
    refs = list(dict.fromkeys(company_of(catalog, ref) for ref in heard.first))
    if len(refs) > 1:
        return None
    where = None if heard.names else country(heard)
    filters = {
        "country": where,
        "open_weights": weights(heard),
        "without": without(heard),
        "since": since,
        "until": until,
    }
    return ask("models", refs, sort="oldest" if heard.means("old") else "release", **filters)


def _weights(catalog: Catalog, heard: Heard) -> Question | None:
    """Whether the weights of one model are open; or which models of a maker or country are so."""
    if heard.has(_OF_MONEY):
        return None
    refs = subjects(catalog, heard)
    models = [ref for ref in refs if ref.kind == "model"]
    if models or (refs and not (heard.means("llm") or heard.has(_SOME))):
        return _fact("weights", catalog, heard)
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


ENDS = (
    Kind(
        "replaced",
        "replace",
        partial(_fact, "replacement"),
        "lineup models firm retire still future new make maker more release opinion less source "
        "not",
        mark("what replaces {names}"),
    ),
    Kind(
        "retired",
        "retire | still",
        _retired,
        "models firm future make maker day release still not then",
        mark("when {names} is retired"),
    ),
)
WINDOWS = (
    Kind(
        "cutoff",
        "cutoff model",
        partial(_fact, "cutoff"),
        "release day new most",
        mark("the knowledge cutoff of {names}"),
    ),
    Kind(
        "license",
        "license model | license firm",
        partial(_fact, "license"),
        "open less",
        mark("the licence of {names}"),
    ),
    Kind("tools", "tools model", partial(_fact, "tools"), "", mark("whether {names} calls tools")),
    Kind(
        "reasoning",
        "thinks model",
        partial(_fact, "reasoning"),
        "make",
        mark("whether {names} reasons"),
    ),
    Kind(
        "output",
        "length model",
        partial(_fact, "output"),
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
RELEASES = (
    Kind(
        "released",
        "release model | model age | old models | model new most | day lineup | new | "
        "model when | release",
        _released,
        "moved drop when models more most make maker day days country open closed lineup firm "
        "old new release age count without not",
        mark("when {names} was released"),
    ),
)
WEIGHTS = (
    Kind(
        "weights",
        "open | closed",
        _weights,
        "models country count make maker lineup firm new most release open closed listed day "
        "owner still without",
        mark("whether the weights of {names} are open"),
    ),
    Kind(
        "newest",
        "new most | old most",
        _newest,
        "model firm country open closed make maker lineup release day still without",
        mark("the newest or oldest of {names}"),
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
