"""Questions about who sells a model: its hosts, and the subscriptions of a company."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.core import hosts
from bot.core.errors import UserError
from bot.core.names import Ref
from bot.core.plain import Kind, Unclear
from bot.core.questions import Question
from bot.core.speech import mark, say, tell
from commands import _models
from commands._asked._asking import ask, company_of, each_alone, known, named, subjects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.catalog import Catalog
    from bot.core.plain import Heard

_OTHER_TIER = (  # of a subscription that is named, and that is not known
    r"<n> (?:plan )?(?:pro|max|plus|team|ultra|lite|mini|go|business|enterprise|premium)\b|"
    r"<n> ?(?:基础|高级|旗舰|专业)版"
)
_BESIDE = r"<n> ?(?:and|&|/|,|with|against|to|、|和|跟|与|同|以及) ?(?:the )?<n>"  # side by side


def _hosts(catalog: Catalog, heard: Heard) -> Question | None:
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    if heard.means("dear", "most") or len(refs) != 1:
        return None  # the cheapest is said first
    asked = ask("hosts", named(heard, refs))
    for other in _others(catalog, heard, refs[0]):
        raise Unclear(
            *tell("{host} is not known to sell {model}.", host=other.name, model=refs[0].name),
            choices=((say("Where {name} is sold", name=refs[0].name), asked),),
        )
    return asked


def _others(catalog: Catalog, heard: Heard, ref: Ref) -> Iterator[Ref]:
    """Companies that are named, but neither make a model nor are known to sell it."""
    model = _models.of_family(catalog, ref).model if ref.kind == "family" else ref.id
    offers = (seller.offer for seller in hosts.others(catalog, model))
    selling = {_behind(catalog, offer.host) for offer in offers if offer}
    for company in subjects(catalog, heard):
        if company.kind == "company" and company.id not in selling:
            yield company


@lru_cache(maxsize=256)
def _behind(catalog: Catalog, host: str) -> str | None:
    """The id of the company behind a host, by the words that its name begins with."""
    words = host.partition(" (")[0].split()
    for size in range(len(words), 0, -1):
        try:
            match = catalog.find(" ".join(words[:size]), ("company",))
        except UserError:
            continue
        if match.exact:
            return match.ref.id
    return None


def _besides_maker(catalog: Catalog, heard: Heard) -> Question | None:
    """Who sells a model but its maker, who is always told apart."""
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    makers = {ref.id for name in heard.out for ref in name.refs if ref.kind == "company"}
    if len(refs) != 1 or heard.has("<h>") or not makers <= {catalog.maker_of(refs[0])}:
        return None
    return _hosts(catalog, heard)


def _sold_by(catalog: Catalog, heard: Heard) -> Question | None:
    """The hosts of a model, where a company is named that sells it and did not make it.

    Raises:
        Unclear: if the company is asked what it charges for it, and is not known to sell it.
    """
    refs = subjects(catalog, heard)
    companies = [ref for ref in refs if ref.kind == "company"]
    if len(companies) != 1:
        return None
    if companies[0].id in {_behind(catalog, host) for host in catalog.hosts()}:
        return _hosts(catalog, heard)
    models = [ref for ref in refs if ref.kind != "company"]
    if len(models) != 1 or heard.means("compare") or heard.has(_BESIDE):
        return None
    raise Unclear(
        *tell("{host} is not known to sell {model}.", host=companies[0].name, model=models[0].name),
        choices=(
            (say("What {name} costs", name=models[0].name), ask("price", models)),
            (say("Where {name} is sold", name=models[0].name), ask("hosts", models)),
        ),
    )


def _plans(catalog: Catalog, heard: Heard) -> Question | None:
    """The plans of a company, one first where it is named; of several, or of none, which one."""
    if heard.has(_OTHER_TIER):
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
        _hosts,
        "lineup price cheap most more firm less rate count free dear make maker retire still "
        "amount promo least",
        mark("where {names} is sold"),
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
        "model firm price | model firm cheap | model firm amount",
        _sold_by,
        "rate amount",
        mark("where {names} is sold"),
    ),
)
