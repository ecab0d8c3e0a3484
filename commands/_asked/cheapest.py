"""Questions about the cheapest and the dearest: models, a maker's models, hosts of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind, Unclear
from bot.core.questions import token
from bot.core.speech import mark, say, tell
from commands import _models
from commands._asked._asking import (
    MOST_OF_EACH,
    ask,
    benchmark,
    blended,
    company_of,
    known,
    named,
    only_sells,
    side_by_side,
    subjects,
    which_benchmark,
)
from commands._asked._choosing import choosable, modality_of
from commands._asked._limits import UPPER, country, limit, place, weights, without

if TYPE_CHECKING:
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_ITS_OWN = (
    r"<n> (?:sells?|offers?|serves?|has)\b|\b(?:sold|offered|served|made) by <n>|<n> ?(?:在卖|卖的)"
)
_OFFERS = (
    r"\b(?:that|which|what|who) (?:offers?|provides?|supports?|serves?) (?:at|a|the|over|more)\b"
)
_WHERE = r"\bwhere\b|在哪|哪里|哪儿|哪家"
_OPEN = (  # what leaves open which model is meant
    r"\b(?:any|anything|something|what|which|who|whatever|everything|models?|ones|options?|"
    r"alternatives?|list|show)\b|模型|哪|谁|还有|有没有|有什么"
)


def _cheapest(  # noqa: PLR0911 - as many are told apart
    catalog: Catalog, heard: Heard
) -> Question | None:
    """The cheapest or dearest of all models that meet some demands, or of what is named."""
    known(heard)
    hosted = heard.means("host") and heard.models and not heard.has(_ITS_OWN)
    if hosted or heard.means("cheap", "dear", "most") or heard.has(MOST_OF_EACH):
        return None
    if len(subjects(catalog, heard)) > 1:
        return side_by_side(catalog, heard, named(heard, subjects(catalog, heard), 2))
    of_companies = heard.means("corp") and not (heard.names or heard.means("llm"))
    if of_companies or heard.aside or heard.has(UPPER):
        return None  # windows are asked for from a size on
    if heard.first and not _demands(catalog, heard):
        return _of_one(catalog, heard)
    if _is_other(heard):
        return None
    maker = subjects(catalog, heard)[0] if heard.first else None
    if maker and not catalog.made_by(company_of(catalog, maker).id):
        only_sells(maker)
    ref = benchmark(catalog, heard)
    choosable(heard)
    score = _score(heard) if ref else None
    if ref and score is None:
        filtered = maker or heard.countries or weights(heard) or without(heard)
        return None if filtered else ask("frontier", [ref])
    return ask(
        "cheapest",
        [ref] if ref else [],
        at_least=None if score is None else f"{score:f}",
        context=heard.tokens[0] if heard.means("context") and heard.tokens else None,
        country=country(heard),
        open_weights=weights(heard),
        modality=modality_of(heard),
        maker=token(company_of(catalog, maker)) if maker else None,
        without=without(heard),
        max_price=limit(heard) or ("0" if _for_nothing(heard) else None),
        dearest=_dearest(heard),
        place=place(heard),
    )


def _demands(catalog: Catalog, heard: Heard) -> bool:
    """Whether more is asked of the models of a maker than that they be cheap."""
    first = subjects(catalog, heard)[0]
    by_maker = first.kind == "company" or bool(heard.companies)
    cheap = heard.means("cheap", "most") or heard.means("price", "least")
    text = cheap and not heard.means("lineup")
    more = heard.means("tokens") or heard.benchmarks or heard.money or modality_of(heard) or text
    if _for_nothing(heard) and heard.has(_OPEN):
        return True
    return by_maker and bool(more or place(heard) or without(heard))


def _for_nothing(heard: Heard) -> bool:
    """Whether only models are asked for that cost nothing."""
    return heard.means("free") and not (heard.means("charged") or heard.means("cheap"))


def _is_other(heard: Heard) -> bool:
    """Whether no list of models says it: cheaper than what, at whose hosts, below a score."""
    if heard.means("cheap", "more") and not heard.means("most"):
        return True
    if heard.means("context") and not heard.tokens:
        return True
    if heard.means("new", "most"):
        return True
    if heard.means("best") and not (heard.benchmarks or heard.means("cheap")):
        return True
    scored = heard.percents or heard.numbers
    below = heard.benchmarks and scored and heard.means("less") and not heard.means("more")
    ranked = heard.benchmarks and heard.money and _score(heard) is None
    hosted = heard.means("host") and not heard.companies and not heard.has(_OFFERS)
    if heard.has(r"\b(?:exactly|precisely) <t>|\btop <q>|前 ?<q>"):
        return True
    return hosted or bool(below or ranked)


def _of_one(catalog: Catalog, heard: Heard) -> Question | None:
    """The price of one model, or the cheapest model of a maker."""
    first = subjects(catalog, heard)[0]
    seat = catalog.companies[catalog.maker_of(first)].country
    if {*heard.countries} - {seat} or heard.benchmarks or heard.money or heard.means("tokens"):
        return None
    if not (heard.means("most") or heard.means("least")):
        return None
    if place(heard) or without(heard):
        return None
    company = company_of(catalog, first)
    if first.kind == "model":
        return ask("hosts" if heard.has(_WHERE) else "price", [first])
    order = "dearest" if _dearest(heard) else "price"
    families = {catalog.models[model.model].family for model in catalog.made_by(company.id)}
    above = {catalog.families[family].parent or family for family in families}
    if first.kind == "family" and above - {first.id}:
        raise Unclear(
            *tell("I sort the models of a maker by price, not those of a family:"),
            choices=(
                (
                    say("All models of {name}", name=company.name),
                    ask("models", [company], sort=order),
                ),
                (say("What {name} costs", name=first.name), ask("price", [first])),
            ),
        )
    return ask("models", [company], sort=order, open_weights=weights(heard))


def _dearest(heard: Heard) -> bool:
    if heard.means("dear", "least"):
        return False
    return heard.means("dear") or (heard.means("price", "most") and not heard.means("cheap"))


def _score(heard: Heard) -> Decimal | None:
    """The score to reach: a per cent, else the last number that is no share of one."""
    if heard.percents:
        return heard.percents[0]
    return next((number for number in reversed(heard.numbers) if number > 1), None)


def _below(catalog: Catalog, heard: Heard) -> Question | None:
    """The text models that cost no more than one that is named."""
    known(heard)
    refs = subjects(catalog, heard)
    if len(refs) != 1 or refs[0].kind == "company" or heard.aside or not heard.has(_OPEN):
        return None
    model = _models.of_family(catalog, refs[0]) if refs[0].kind == "family" else None
    model = model or catalog.models[refs[0].id]
    price = blended(catalog, model, heard.today)
    if not price or model.modality != "text":
        return None
    filters = {"country": country(heard), "open_weights": weights(heard)}
    return ask("cheapest", without=without(heard), max_price=f"{price.normalize():f}", **filters)


def _better_by_money(catalog: Catalog, heard: Heard) -> Question | None:
    """Who gives most for the money; several models are compared."""
    if _score(heard) is not None and not heard.means("value"):
        return None
    ref = benchmark(catalog, heard)
    if len(heard.names) > 1:
        return side_by_side(catalog, heard, named(heard, subjects(catalog, heard), 2))
    if heard.names and not (ref and heard.means("value")):
        return None
    if ref is None:
        raise which_benchmark(catalog, "frontier")
    return ask("frontier", [ref])


VALUE = Kind(
    "value",
    "value board | value | board cheap best | board price",
    _better_by_money,
    "model than lineup better best score models most more less price cheap rank host dear amount",
    mark("who gives most for the money"),
)
KINDS = (
    Kind(
        "below",
        "cheap more than | cheap than llm",
        _below,
        "more model country open closed llm lineup without not price",
        mark("what costs no more than {names}"),
    ),
    Kind(
        "cheapest",
        "dear most | dear least | free | cheap | price least | price most | money less",
        _cheapest,
        "price country open closed make maker board score best tokens context reads money model "
        "models firm lineup host less more rate blended free promo least dear cheap most rank "
        "better still amount without second charged million define",
        mark("the cheapest that will do"),
        shows="free country",
    ),
)
