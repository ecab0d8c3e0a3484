"""Questions about what something costs: a model, a workload, off-peak, on a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.names import Ref
from bot.core.plain import Kind, Unclear
from bot.core.speech import mark, say, tell
from commands._asked._asking import (
    PRICED,
    ask,
    known,
    named,
    past,
    side_by_side,
    subjects,
)
from commands._asked._limits import country
from commands._asked._workload import load

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_SIDES = (
    r"\$ ?/|still <u>|how many (?:dollars|bucks|cents)|how dear|sticker|ballpark|"
    r"<n> is <u> in|run (?:below|under|at)|retails?|sets? .* back|fetch\w*|"
    r"shell\w* out|\b(?:input|inputs|output|outputs|in/out|"
    r"in and out|in ?& ?out|in usd|in dollars|damage|per (?:1m|m|mtok)|"
    r"a dollar in|dollars? in|still <u>)\b|in/out|输入|输出|价(?!值)|卖|多少(?:米|"
    r"钱|刀)|怎么卖|多少$|多少 \?|人民币|收费|计费|几块|价目"
)
_HISTORIC = (
    r"\b(?:at launch|back when|first week|when it (?:came|launched|was|first)|"
    r"when (?:it|they) (?:came|launched|released)|the day it (?:launched|"
    r"came)|launch price|originally|used to cost|before the (?:cut|change|rise|"
    r"hike))\b|刚出来|刚发布|首发|降价之?前|涨价之?前|当初|最初"
)
_NO_PRICE = r"\b(?:what|who|which|why|when)\b|谁|什么|哪"


def _price(catalog: Catalog, heard: Heard) -> Question | None:
    """One model or company, today or on a day; several are compared."""
    day = past(heard)
    if heard.names and not day and heard.has(rf"{_HISTORIC}|\bever (?:been|cost)\b|曾经"):
        return ask("history", named(heard, subjects(catalog, heard)))
    if seller := _host(catalog, heard):
        return seller
    if not day and (rate := _rate(catalog, heard)):
        return rate
    if not heard.names and heard.countries and not heard.ignored:
        known(heard)
        return ask("models", country=country(heard), sort="price")
    refs = named(heard, subjects(catalog, heard))
    if len(refs) > 1:
        if day and day < heard.today:
            raise Unclear(
                *tell("I compare today's prices only. On that day:"),
                choices=tuple((ref.name, ask("price", [ref], on=day)) for ref in refs),
            )
        return side_by_side(heard, refs)
    ref = refs[0]
    if ref.kind == "company" and not catalog.made_by(ref.id):
        raise Unclear(
            *tell("{name} sells no model whose price is known here.", name=ref.name),
            choices=((say("What {name} is worth", name=ref.name), ask("valuation", [ref])),),
        )
    return ask("price", refs, on=day if day and day < heard.today else None)


_RATES = (
    ("cache_write", r"\bcach\w*.*\bwrit\w+|\bwrit\w+.*\bcach\w*|缓存写入|写缓存"),
    ("cache_read", r"\bcach(?:e|ed|es|ing)\b|缓存"),
    ("batch", r"\bbatch\w*\b|批处理|批量"),
    ("promo", r"\bpromo\w*\b|\bdiscount\w*\b|\bsale\b(?= price)|促销|优惠|折扣|打折"),
)


def _rate(catalog: Catalog, heard: Heard) -> Question | None:
    """One rate of one model: reading or writing the cache, batch, or whether a promo is on."""
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    what = next((rate for rate, pattern in _RATES if heard.has(pattern)), None)
    if what is None or len(refs) != 1 or heard.strangers:
        return None
    return ask("facts", named(heard, refs), what=what)


def _host(catalog: Catalog, heard: Heard) -> Question | None:
    """The hosts of a model, where a company is named that sells it and did not make it."""
    refs = subjects(catalog, heard)
    models = [ref for ref in refs if ref.kind != "company"]
    companies = [ref for ref in refs if ref.kind == "company"]
    if (
        len(models) != 1
        or len(companies) != 1
        or heard.has(r"\b(?:vs|versus|or|than|compare\w*)\b|对比|比")
    ):
        return None
    sold = {host.split()[0].casefold() for host in catalog.hosts()}
    word = companies[0].name.split()[0].casefold()
    return ask("hosts", named(heard, models)) if word in sold else None


def _how_much(catalog: Catalog, heard: Heard) -> Question | None:
    """A model's price, or a company's worth; of one that is both, it is asked which."""
    refs = named(heard, subjects(catalog, heard))
    if len(refs) > 1 or past(heard):
        return _price(catalog, heard)
    name = heard.names[0]
    company = next((ref for ref in name.refs if ref.kind == "company"), None)
    if company is None:
        return ask("price", refs)
    if name.refs[0].kind != "company":
        return ask("price", refs)
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
    if not heard.names and not heard.has(r"\bpeak\b|\bcheap\w*|\bdiscount|便宜|峰|低谷|优惠|几折"):
        return None
    if heard.names:
        return ask("facts", named(heard, heard.models or heard.first)[:1], what="hours")
    known(heard)
    deepseek = catalog.families.get("deepseek")
    if deepseek is None:
        return None
    return ask("facts", [Ref("family", deepseek.family, deepseek.name)], what="hours")


def _bare(catalog: Catalog, heard: Heard) -> Question | None:
    """A name and nothing else: what it costs, or, without a model, what it is worth."""
    del catalog
    if not heard.names or heard.periods or heard.benchmarks or heard.countries:
        return None
    if len(heard.names) > 1 and len({ref.kind == "company" for ref in heard.first}) > 1:
        return None
    if re.sub(
        (
            r"<n>|[^\w]|\b(?:and|or|vs|about|what|how|hows|the|me|tell|show|please|give|"
            r"of|on|for|info|is|are)\b|关于|和|呢|怎么样|的|介绍"
        ),
        "",
        heard.masked,
    ):
        return None
    refs = named(heard, heard.first)
    if len(refs) > 1:
        return side_by_side(heard, refs)
    return ask("valuation" if refs[0].kind == "company" else "price", refs)


WORKLOADS = (
    Kind(
        "workload",
        (
            r"<t>",
            (
                r"\b(?:workload|requests?|calls?|queries|prompts?|messages?)\b.*(?:<q>|<u>)|"
                r"<q>.*\b(?:requests?|calls?|queries|prompts?|messages?)\b"
            ),
        ),
        (r"<t>", r"(?:请求|调用|次).*<q>|<q>.*(?:次|个请求|请求|条)"),
        load,
        mark("what this workload costs with {names}"),
    ),
)


HOURS = Kind(
    "hours",
    (
        (
            r"\boffpeak\b|\boff-peek\b|\b(?:dear period|cheap hours|by the clock|"
            r"charge differently|cheap again)\b|\bwhich hours\b"
        ),
        r"\b(?:time-of-day|weekend prices|varying prices|cheap window|3am|2pm|\d+:00 utc)\b",
        (
            r"\b(?:surcharge|rush hour|off hours|daytime|nighttime|quiet[- ]hours|"
            r"after dark|hourly|valley|low tide|clock times)\b"
        ),
        (
            r"\boff[- ]?peak\b|\bpeak\b(?! of)|\bcheap(?:er|est)? (?:hours?|times?|"
            r"at night|overnight|on weekends?)\b|\b(?:weekends?|overnight|at night|"
            r"small hours|nights?)\b|\btime of day\b|\b(?:what|which|when|best) (?:time|"
            r"hours?)\b.*\b(?:cheap\w*|discount\w*|lower|price\w*|use|run|call)\b|"
            r"\bwhen\b.*\b(?:cheap(?:er|est)?|discount\w*|lower price|price drops?)\b|"
            r"\bdiscount hours?\b|\bnight(?:time)? (?:rate|price|discount)\w*\b|"
            r"\bhappy hour\b"
        ),
    ),
    (
        r"分时段",
        r"还有地方|上有没有|哪里跑|谁卖",
        r"对阵|强在哪|怎么比|哪里不一样|列个表",
        r"夜里|谷段|分时|下午|上午|几点",
        (
            r"晚上|半夜|凌晨|周末|峰价|平价|低谷|错峰|高峰|闲时|忙时|峰谷|谷时|峰时|夜间|"
            r"(?:什么|啥)时候.{0,10}(?:便宜|省钱|划算)|几点.*(?:便宜|优惠)|(?:便宜|"
            r"优惠)(?:的)?时段|优惠时段"
        ),
    ),
    _hours,
    mark("when {names} is off-peak"),
)


KINDS = (
    Kind(
        "how_much",
        (
            (
                r"^(?:so |and |hey ,? ?|ok ,? ?|um |well |please )*(?:how much (?:is|are|does|"
                r"for|do)?(?: it)?|what does|what is the damage for) (?:the |a |"
                r"an )?<n>(?: (?:cost|go for|run|now|today|rn|these days|currently|"
                r"right now))*(?: [?!.]+)?$"
            ),
        ),
        (
            (
                r"^<n> ?(?:要|卖|现在|得|到底)? ?(?:多少钱|啥价|什么价|几钱|怎么卖|"
                r"多少)[啊呀呢]? ?[?？]?$"
            ),
        ),
        lambda c, h: _how_much(c, h) if h.has(r"\bhow much (?:is|are|for)\b|多少$|多少 ") else None,
        mark("what {names} costs"),
    ),
    Kind("price", (PRICED,), (), _price, mark("what {names} costs")),
    Kind(
        "sides",
        (_SIDES,),
        (),
        lambda c, h: _price(c, h) if h.names else None,
        mark("what {names} costs"),
    ),
    Kind(
        "price_of_model",
        (
            (
                r"\b(?:cheap|affordable|inexpensive|promo|promotion|discount(?:ed)?|batch|"
                r"cached?|free)\b"
            ),
        ),
        (r"便宜|优惠|折扣|缓存|批处理|免费|贵",),
        lambda c, h: _price(c, h) if h.names else None,
        mark("what {names} costs"),
    ),
    Kind(
        "price_then",
        (
            (
                r"\bwhat (?:was|were|is) <n> (?:on |in |at |back |last )*<d>|\b(?:remember|"
                r"recall) what <n>|<n> list at\b"
            ),
        ),
        (),
        lambda c, h: _price(c, h) if h.models else None,
        mark("what {names} cost"),
    ),
    Kind(
        "price_on",
        (r"<n>.*<d>|<d>.*<n>",),
        (),
        lambda c, h: _price(c, h) if h.models and not h.has(_NO_PRICE) else None,
        mark("what {names} cost"),
    ),
    Kind("bare", (r"<n>",), (), _bare, mark("{names}"), loose=True),
)
