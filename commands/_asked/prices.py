"""Questions about what something costs: a model, on a day, once, and at which hours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.names import Ref
from bot.core.plain import Kind, Unclear
from bot.core.plain.vocabulary import words_of
from bot.core.speech import mark, say, tell
from commands import _models
from commands._asked._asking import (
    alone,
    ask,
    known,
    named,
    side_by_side,
    subjects,
    the_one,
)
from commands._asked._limits import country, weights
from commands._asked._when import BESIDE_ANOTHER, course, past, prices_on

if TYPE_CHECKING:
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_AROUND_NAMES = words_of(
    """
    and or vs about what who how hows the me tell show please pls give of on for info is are any
    关于 和 呢 怎么样 的 介绍
    """
)
_RATES = (
    ("written", "cache_write"),
    ("cached", "cache_read"),
    ("batch", "batch"),
    ("promo", "promo"),
    ("blended", "blended"),
)
_NOW = r"\b(?:now|today|currently|nowadays|at the moment)\b|现在|目前|如今|今天"
_RATIO = r"<q> ?[:：] ?<q>"


def _price(catalog: Catalog, heard: Heard) -> Question | None:
    """One model or company, today or on a day; several are compared."""
    day = past(heard)
    if _is_of_many(heard, day):
        return course(heard, named(heard, subjects(catalog, heard)))
    of_some = heard.money and heard.has(r"\bwhich\b|哪")  # those below or above a price
    if of_some or (heard.has(BESIDE_ANOTHER) and len(heard.names) > 1):
        return None
    if not day and (rate := _rate(catalog, heard)):
        return rate
    refs = named(heard, subjects(catalog, heard))
    if len(refs) > 1:
        if day and day < heard.today:
            prices_on(day, refs)
        return side_by_side(catalog, heard, refs)
    ref = refs[0]
    if ref.kind == "company" and (heard.means("cheap", "most") or heard.means("dear", "most")):
        return None  # which of its models
    if ref.kind == "company" and not catalog.made_by(ref.id):
        raise Unclear(
            *tell("{name} sells no model whose price is known here.", name=ref.name),
            choices=((say("What {name} is worth", name=ref.name), ask("valuation", [ref])),),
        )
    return ask("price", refs, on=day if day and day < heard.today else None)


def _is_of_many(heard: Heard, day: date | None) -> bool:
    """Whether prices of several days are asked about."""
    exactly = day and heard.periods[0].first == heard.periods[0].last
    ever = heard.means("then") or heard.means("ever")
    return heard.means("days") or (ever and not exactly) or bool(day and heard.has(_NOW))


def _after_promo(catalog: Catalog, heard: Heard) -> Question | None:
    """What a model costs when its promo is over, as it is announced."""
    refs = alone(catalog, heard)
    return ask("facts", refs, what="promo") if len(refs) == 1 else None


def _in_country(_: Catalog, heard: Heard) -> Question | None:
    known(heard)
    return ask("models", country=country(heard), open_weights=weights(heard), sort="price")


def _rate(catalog: Catalog, heard: Heard) -> Question | None:
    """One rate of one model: reading or writing the cache, batch, or whether a promo is on."""
    refs = subjects(catalog, heard)
    asked = [rate for sense, rate in _RATES if heard.means(sense)]
    if heard.means("blended") and heard.has(_RATIO) and heard.numbers != (3, 1):
        raise Unclear(*tell("I blend input and output prices 3:1 only."))
    if len({*asked} - {"cache_read"} if "cache_write" in asked else asked) != 1:
        return None
    what = asked[0]
    if len(refs) != 1 or refs[0].kind == "company" or heard.strangers:
        return None
    return ask("facts", named(heard, refs), what=what)


def _own_currency(catalog: Catalog, heard: Heard) -> Question | None:
    """A price asked for in yuan, of a model that is listed in yuan."""
    refs = named(heard, subjects(catalog, heard))
    model = _models.of_family(catalog, refs[0]).model if refs[0].kind == "family" else refs[0].id
    listed = {row.currency for row in catalog.prices(model) if row.basis != "converted"}
    yuan = heard.has(r"\b(?:yuan|rmb|cny|renminbi)\b|人民币")
    return ask("price", refs) if len(refs) == 1 and yuan and listed == {"CNY"} else None


def _how_much(catalog: Catalog, heard: Heard) -> Question | None:
    """A model's price, or a company's worth; of a maker of models it is asked which."""
    if heard.models or not heard.companies or past(heard):
        return _price(catalog, heard)
    known(heard)
    company = heard.companies[0]
    if not catalog.made_by(company.id):
        return ask("valuation", [company])
    raise Unclear(
        *tell("{name} can mean its prices or its worth. Which one?", name=company.name),
        choices=(
            (say("What the models of {name} cost", name=company.name), ask("price", [company])),
            (say("What {name} is worth", name=company.name), ask("valuation", [company])),
        ),
    )


def _hours(catalog: Catalog, heard: Heard) -> Question | None:
    """When a model is off-peak; without a name, DeepSeek, whose hours are known."""
    if heard.has(r"\bbatch (?:rates?|prices?|pricing|discount)\b|批(?:处理|量)价"):
        return None
    if heard.names and heard.has(r"\bwhen (?:was|were)\b"):
        return ask("history", named(heard, heard.models or heard.first))
    if heard.names:
        if heard.models and any(ref.kind == "company" for ref in subjects(catalog, heard)):
            return None  # hours of another host
        return the_one(named(heard, heard.models or heard.first), "hours")
    known(heard)
    deepseek = catalog.families.get("deepseek")
    if deepseek is None:
        return None
    return ask("facts", [Ref("family", deepseek.family, deepseek.name)], what="hours")


def _bare(catalog: Catalog, heard: Heard) -> Question | None:
    """A name and hardly a word more: what it costs, or, without a model, what it is worth."""
    words = re.findall(r"[^\W\d_]+", heard.masked.replace("<n>", " "))
    if heard.ignored or not _AROUND_NAMES.issuperset(words):
        return None
    refs = named(heard, subjects(catalog, heard))
    if len(refs) > 1:
        return side_by_side(catalog, heard, refs)
    return ask("valuation" if refs[0].kind == "company" else "price", refs)


HOURS = Kind(
    "hours",
    "offpeak | when cheap model",
    _hours,
    "amount batch host model firm price cheap dear more most less promo rate calls not exclude "
    "country factor context",
    mark("when {names} is off-peak"),
)
KINDS = (
    Kind(
        "after_promo",
        "promo model future | promo model then | promo model moved",
        _after_promo,
        "price amount rate day change moved up",
        mark("what {names} costs"),
    ),
    Kind(
        "own_currency",
        "currency model",
        _own_currency,
        "price amount rate exclude not new most lineup million moved",
        mark("what {names} costs"),
    ),
    Kind("how_much", "firm amount", _how_much, "day", mark("what {names} costs")),
    Kind(
        "price",
        "price model | price firm | amount model | cheap model | dear model | free model | "
        "rate model | cached model | written model | batch model | blended model | promo model | "
        "million model | cheap firm | dear firm | free firm | promo firm | cached firm | "
        "batch firm | day model | then model",
        _price,
        "use days then ever still rate cached written batch blended promo free price cheap dear "
        "models lineup new most define amount not",
        mark("what {names} costs"),
    ),
    Kind(
        "prices_in",
        "price country | amount country",
        _in_country,
        "open closed lineup amount",
        mark("what models of a country cost"),
    ),
    Kind(
        "price_over",
        "model price money | model rate money | model day money",
        _price,
        "rate more less cheap dear million amount day then still moved down up not",
        mark("what {names} costs"),
    ),
    Kind(
        "price_once",
        "model ever | model then",
        _price,
        "price cheap dear more less rate moved up down promo free retire release amount not",
        mark("how {names} moved"),
    ),
    Kind("bare", "model | firm", _bare, "models firms", mark("{names}")),
)
