"""Questions about when models come and go: releases, the newest, ends, what replaces one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.core.names import Ref
from bot.core.plain import Kind
from bot.core.speech import mark
from commands._asked._asking import ask, company_of, known, named, side_by_side, subjects
from commands._asked._limits import country, weights, without
from commands._asked._when import span
from commands._asked.records import SOME, fact

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_TO_COME = r"\b(?:next|upcoming|soon|will|going to|coming)\b|下一?个|即将|接下来|将要|快要|马上"


def _retired(catalog: Catalog, heard: Heard) -> Question | None:
    """When one model goes; which ones go, of all makers."""
    if not heard.names:
        known(heard)
        listed = heard.means("retire") and not heard.periods
        since = heard.today if heard.has(_TO_COME) else None
        return ask("changes", kind="retirement", since=since) if listed else None
    if not heard.means("retire") and not heard.models:
        return None
    several = (heard.means("llm") or heard.has(SOME)) and all(
        ref.kind != "model" for ref in heard.first
    )
    if several or not heard.models:
        return None  # /changes lists those of all makers
    return fact("retired", catalog, heard)


def _released(catalog: Catalog, heard: Heard) -> Question | None:
    """When something came out, what came out, or which of two came first."""
    known(heard)
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    if len(refs) > 1:
        return side_by_side(catalog, heard, named(heard, refs))
    if refs:
        return fact("released", catalog, heard)
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


ENDS = (
    Kind(
        "replaced",
        "replace",
        partial(fact, "replacement"),
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
NEWEST = Kind(
    "newest",
    "new most | old most",
    _newest,
    "model firm country open closed make maker lineup release day still without",
    mark("the newest or oldest of {names}"),
)
