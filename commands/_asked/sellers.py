"""Questions about who sells a model: its hosts, and the subscriptions of a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import host_names
from bot.core.names import Ref
from bot.core.plain import Kind, Unclear
from bot.core.questions import Question
from bot.core.speech import mark, say, tell
from commands import _models
from commands._asked._asking import alone, ask, company_of, each_alone, known, named, subjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.catalog import Catalog
    from bot.core.host_names import Place
    from bot.core.plain import Heard

_OTHER_TIER = (  # of a subscription that is named, and that is not known
    r"<n> (?:plan )?(?:pro|max|plus|team|ultra|lite|mini|go|business|enterprise|premium)\b|"
    r"<n> ?(?:基础|高级|旗舰|专业)版"
)
_OTHERS = (  # all hosts, though one is named
    r"\bwho(?:ever)? else\b|\bwhoever\b|\b(?:cheapest|other|lowest) (?:hosts?|sellers?|places?)\b|"
    r"\bwhere else\b|\bonly <[nh]>|还有谁|还有哪|除了|哪家最"
)
_SHARES = r"\b(?:exchange|shares?|stocks?|invest\w*)\b|股票|股份|上市"
_MADE_BY = (
    r"\b(?:which|what|whose) (?:firm|company|maker|lab)\b.*"
    r"\b(?:from|behind|makes?|made|built)\b"
)
_FOR_MANY = r"<q> (?:months|years|developers|people|users|seats)\b"
_AT = (  # what a company that is named is asked for
    r"\b(?:at|from|on|by|via|through|does|do|is|are|will|would|what) <n>|"
    r"<n> (?:'s )?(?:charg|sell|ask|offer|host|bill|list|price|want|take)|"
    r"<n> ?(?:卖|上|那|平台|收|的|家)"
)
_BESIDE = r"<n> ?(?:and|&|/|,|with|against|to|、|和|跟|与|同|以及) ?(?:the )?<n>"  # side by side


def _places(catalog: Catalog, heard: Heard) -> list[Place]:
    """The hosts that are named, each once; a company that is behind one, as the one.

    A company that is behind none is a place without hosts.

    Raises:
        UserError: for words that may mean several hosts.
    """
    named_hosts = [host_names.find(catalog, typed) for typed in heard.hosts]
    companies = (ref.name for ref in subjects(catalog, heard) if ref.kind == "company")
    behind = [host_names.find(catalog, name) for name in companies]
    known_ids = {place.company for place in named_hosts}
    found = [*named_hosts, *(place for place in behind if place.company not in known_ids)]
    return list({place.written: place for place in found}.values())


def _hosts(catalog: Catalog, heard: Heard) -> Question | None:
    """Who sells a model, or what the host that is named charges for it."""
    refs = alone(catalog, heard)
    if heard.means("dear", "most") or heard.means("dear", "more") or len(refs) != 1:
        return None  # the cheapest is said first
    if heard.means("region") or heard.has(_MADE_BY):
        return None
    places = [] if heard.has(_OTHERS) else _places(catalog, heard)
    if not places and any(map(heard.means, ("money", "free", "cached", "batch"))):
        return None
    if places and heard.means("batch") and not _in_batches(catalog, refs[0], places):
        return None
    return _at(named(heard, refs), places)


def _in_batches(catalog: Catalog, ref: Ref, places: Sequence[Place]) -> bool:
    """Whether one of some hosts is known to sell a model in batches."""
    model = _models.of_family(catalog, ref).model if ref.kind == "family" else ref.id
    hosts = {host for place in places for host in place.hosts}
    return any(o.mode == "batch" and o.host in hosts for o in catalog.every_offer(model))


def _at(refs: Sequence[Ref], places: Sequence[Place]) -> Question:
    """The hosts of a model, or the one that is named; of several it is asked at which.

    Raises:
        Unclear: if several are named, or one that is not known to sell anything.
    """
    if not places:
        return ask("hosts", refs)
    if len(places) > 1:
        raise Unclear(
            *tell("I say that of one at a time:"),
            choices=tuple(
                (place.name, ask("hosts", refs, at=place.written))
                for place in places
                if place.hosts
            ),
        )
    place = places[0]
    if place.hosts:
        return ask("hosts", refs, at=place.written)
    raise Unclear(
        *tell("{host} is not known to sell {model}.", host=place.name, model=refs[0].name),
        choices=(
            (say("What {name} costs", name=refs[0].name), ask("price", refs)),
            (say("Where {name} is sold", name=refs[0].name), ask("hosts", refs)),
        ),
    )


def _stock(catalog: Catalog, heard: Heard) -> Question | None:
    """All that a host sells, which is named by a word of its own or makes no models itself."""
    if any(ref.kind != "company" for ref in subjects(catalog, heard)) or heard.has(_SHARES):
        return None
    places = _places(catalog, heard)
    if len(places) != 1 or not places[0].hosts:
        return None
    place = places[0]
    if not heard.hosts and place.company and catalog.made_by(place.company):
        return None
    known(heard)
    return ask("hosts", at=place.written)


def _besides_maker(catalog: Catalog, heard: Heard) -> Question | None:
    """Who sells a model but its maker, who is always told apart."""
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    makers = {ref.id for name in heard.out for ref in name.refs if ref.kind == "company"}
    if len(refs) != 1 or heard.hosts or not makers <= {catalog.maker_of(refs[0])}:
        return None
    return _hosts(catalog, heard)


def _sold_by(catalog: Catalog, heard: Heard) -> Question | None:
    """What a company that is named charges for a model that it did not make."""
    refs = subjects(catalog, heard)
    companies = [ref for ref in refs if ref.kind == "company"]
    models = [ref for ref in refs if ref.kind != "company"]
    if len(companies) != 1 or len(models) != 1:
        return None
    places = _places(catalog, heard)
    beside = heard.means("compare") or heard.has(_BESIDE) or not heard.has(_AT)
    if beside and not any(place.hosts for place in places):
        return None
    if heard.means("batch") and not _in_batches(catalog, models[0], places):
        return None
    return _at(named(heard, models), places)


def _plans(catalog: Catalog, heard: Heard) -> Question | None:
    """The plans of a company, one first where it is named; of several, or of none, which one."""
    if heard.has(_OTHER_TIER) or heard.has(_FOR_MANY):
        return None
    told = [name.typed for name in heard.names if name.typed.casefold() in _spelled(catalog)]
    if len(told) > 1:
        raise Unclear(
            *tell("I say that of one at a time:"),
            choices=tuple((name, Question("plans", (name,))) for name in told),
        )
    if not heard.names:
        known(heard)
        each_alone(_sellers_of_plans(catalog), lambda ref: ask("plans", [ref]))
    companies = named(heard, [company_of(catalog, ref) for ref in heard.first])
    if len(companies) > 1:
        each_alone(companies, lambda ref: ask("plans", [ref]))
    alone = len(told) == len(heard.names) == 1 and not heard.numbers
    return Question("plans", tuple(told)) if alone else ask("plans", companies)


def _sellers_of_plans(catalog: Catalog) -> list[Ref]:
    return [Ref("company", key, catalog.companies[key].name) for key in catalog.plans]


def _spelled(catalog: Catalog) -> set[str]:
    every = (plan for plans in catalog.plans.values() for plan in plans)
    return {said.casefold() for plan in every for said in (plan.plan, plan.tier)}


STOCK = Kind(
    "stock",
    "host | firm host | firm lineup | firm price | firm cheap | firm rate | firm llm",
    _stock,
    "lineup price cheap most amount make count less rate still big region",
    mark("what {names} sells"),
)
KINDS = (
    Kind(
        "plans",
        "plan model | plan firm | plan cheap | plan price | plan dear | plan lineup",
        _plans,
        "models firms than factor tier big use price cheap most free promo more rate host money "
        "dear less model firm lineup amount",
        mark("what subscriptions of {names} cost"),
    ),
    Kind(
        "hosts",
        "host model",
        lambda c, h: None if h.out else _hosts(c, h),
        "lineup price cheap most more firms less rate count free dear make maker retire still "
        "amount promo least batch cached money region",
        mark("where {names} is sold"),
        shows="batch cached money",
    ),
    Kind(
        "besides_maker",
        "host model without | host model exclude maker",
        _besides_maker,
        "price cheap most more least rate count amount firm lineup",
        mark("where {names} is sold"),
    ),
    Kind(
        "sold_by",
        "model firm price | model firm cheap | model firm amount | model firm lineup",
        _sold_by,
        "rate amount host still less batch cached",
        mark("where {names} is sold"),
        shows="batch cached",
    ),
)
