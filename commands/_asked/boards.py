"""Questions about benchmarks: who is best, where one stands, what a score costs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.errors import UnknownName
from bot.core.plain import Kind, Unclear
from bot.core.questions import token
from bot.core.speech import mark, say, tell
from commands import _countries
from commands._asked import _offers
from commands._asked._asking import (
    ask,
    benchmark,
    company_of,
    known,
    named,
    no_benchmark,
    past,
    side_by_side,
    subjects,
    which_benchmark,
)
from commands._asked._limits import country, limit, weights

if TYPE_CHECKING:
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_NOT_MODELS = (
    r"\b(?:subscriptions?|plans?|valuations?|compan\w+)\b|订阅|套餐|会员|月费|包月|估值|公司里"
)
_BEST = r"\b(?:best|top|highest|leads?|strongest)\b|最强|最高|第一"
_LEAST = (
    r"\b(?:cheapest|least|lowest|fewest|most expensive|priciest|dearest)\b|最便宜|最低|最省|最贵"
)
_READS = (
    r"\b(?:image|vision|video|pdf|audio|picture) (?:inputs?|support\w*|understanding)\b|"
    r"\b(?:multi-?modal|vision|(?:read|see|accept|take)s? (?:images?|pictures?|pdfs?|video))\b|"
    r"多模态|(?:看|读|识)(?:图|视频|懂图)|(?:图片|图像|视频|音频)输入|能看(?:图|视频)"
)
_UNSORTED = (
    r"\b(?:reasoning|thinking|tools?|video|second|third|2nd|3rd|"
    r"next)\b(?=.*\bcheap)|\bcheap\w*\b.*\b(?:reasoning|thinking|video|tools?)\b|"
    r"推理模型|第二便宜"
)
_SELLERS = (
    r"\b(?:hosts?|place|where|providers?|sellers?|through|via|buy|get)\b|哪里|哪儿|哪家|渠道|平台"
)
_SUPERLATIVE = (
    r"\b(?:best|top|lead\w*|highest|rank\w*|who|which|first|strongest|smartest|"
    r"winner|wins|board|list|show)\b|最|谁|第一|榜|前|哪"
)
_NOT_BOARD = (
    r"\b(?:compan\w+|makers|labs|firms|startups|valuable|valuations?|worth|"
    r"market caps?|context|window|subscriptions?|plans?)\b|公司|厂商|估值|市值|"
    r"值钱|上下文|套餐|订阅"
)
_OTHER = re.compile(
    r"\b(?:on|at|in|for|by) (?:the )?([a-z][\w-]*)(?: bench(?:mark)?| board|"
    r" leaderboard)?(?: [?!.]+)?$"
)


def _best(catalog: Catalog, heard: Heard) -> Question | None:
    """The board of a benchmark, with the filters that were said."""
    ref = benchmark(catalog, heard)
    past(heard)
    if ref and len(heard.countries) > 1:
        raise Unclear(
            *tell("I can look at one country at a time:"),
            choices=tuple(
                (_countries.short(code), ask("rank", [ref], country=code))
                for code in heard.countries
            ),
        )
    if ref and not heard.names and heard.has(r"\bcheap\b|\baffordable\b|便宜又"):
        return ask("frontier", [ref])
    if heard.unknown and not heard.has(_SUPERLATIVE):
        raise UnknownName(heard.unknown[0])
    options = {
        "country": country(heard),
        "open_weights": weights(heard),
        "max_price": limit(heard),
    }
    if ref:
        if heard.models and not heard.companies:
            return None
        company = heard.companies[0] if heard.companies else None
        return ask("rank", [ref], **options, maker=token(company) if company else None)
    if heard.names or heard.has(_NOT_BOARD):
        return None
    if heard.ignored and (said := _OTHER.search(heard.masked.replace("<x>", heard.ignored[-1]))):
        raise no_benchmark(said[1])
    raise which_benchmark(catalog, "rank", **options)


def _standing(catalog: Catalog, heard: Heard) -> Question | None:
    if not (heard.models or heard.companies):
        return None
    if (
        heard.companies
        and heard.has(r"\branks?\b.*\bcompan\w+\b|估值榜|公司里排|公司.*排")
        and not heard.benchmarks
    ):
        return ask("valuation", heard.companies[:1])
    return None if heard.has(_NOT_BOARD) else _result(catalog, heard)


def _result(catalog: Catalog, heard: Heard) -> Question | None:
    """What one model scores; several are compared."""
    ref = benchmark(catalog, heard)
    names = named(
        heard, [r for r in subjects(catalog, heard) if r.kind != "company"] or heard.companies
    )
    past(heard)
    if names[0].kind == "company":
        if heard.has(r"\bcompan\w+\b|估值|市值|公司里"):
            return ask("valuation", names[:1])
        if ref is None or heard.has(r"\b(?:best|top|highest|which|leads?|models?)\b|最|哪个"):
            return None
    if len(names) > 1:
        return side_by_side(heard, names)
    if ref is None and heard.ignored and re.search(r"\b(?:on|at) (?:the )?<x>", heard.masked):
        raise no_benchmark(heard.ignored[-1])
    return ask("score", names, benchmark=ref.id if ref else None)


def _value(catalog: Catalog, heard: Heard) -> Question | None:
    ref = benchmark(catalog, heard)
    if ref is None:
        if len(heard.names) > 1:
            return side_by_side(heard, named(heard, heard.first, 2))
        if heard.names:
            return None
        raise which_benchmark(catalog, "frontier")
    if len(heard.names) > 1:
        return side_by_side(heard, named(heard, heard.first, 2))
    return ask("frontier", [ref])


def _cheapest(catalog: Catalog, heard: Heard) -> Question | None:
    """The cheapest or dearest: of what is named, or of all that meet some demands."""
    if heard.has(_NOT_MODELS):
        return None
    known(heard)
    if len(heard.first) > 1:
        return side_by_side(heard, named(heard, heard.first, 2))
    if heard.first:
        return _cheapest_of(catalog, heard)
    ref = benchmark(catalog, heard)
    if ref and not heard.has(_LEAST) and (heard.has(_BEST) or limit(heard)):
        return None
    _choosable(catalog, heard)
    past(heard)
    score = _score(heard) if ref else None
    return ask(
        "cheapest",
        [ref] if ref else [],
        at_least=None if score is None else f"{score:f}",
        context=heard.tokens[0] if heard.tokens else None,
        country=country(heard),
        open_weights=weights(heard),
        modality=_modality(heard),
        dearest=_dearest(heard),
    )


def _choosable(catalog: Catalog, heard: Heard) -> None:
    """Decline what /cheapest cannot choose by.

    Raises:
        Unclear: for inputs, abilities, a highest price or a workload.
    """
    if heard.has(_READS):
        raise Unclear(*tell("I cannot choose models by what they read, such as images."))
    if len(heard.tokens) > 1:
        raise Unclear(
            *tell("I say what a workload costs with models that you name. Beside that:"),
            choices=((say("The cheapest models"), ask("cheapest")),),
        )
    if heard.has(_UNSORTED):
        raise Unclear(
            *tell("I cannot choose models by that. What I can answer:"),
            choices=_offers.near(catalog, heard),
        )
    if limit(heard):
        raise Unclear(
            *tell("I sort models by price, but draw no line at one:"),
            choices=(
                (
                    say("The cheapest models"),
                    ask(
                        "cheapest",
                        country=country(heard),
                        context=heard.tokens[0] if heard.tokens else None,
                        open_weights=weights(heard),
                    ),
                ),
            ),
        )


def _cheapest_of(catalog: Catalog, heard: Heard) -> Question | None:
    """The cheapest host of a model, or the cheapest model of a maker."""
    first = heard.first[0]
    if heard.has(r"[和跟与比]|还是"):
        return None
    if first.kind != "company" and heard.has(_SELLERS):
        return ask("hosts", [first])
    order = "dearest" if _dearest(heard) else "price"
    if first.kind == "model" or not heard.has(_LEAST):
        return ask("price", [first])
    company = company_of(catalog, first)
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
    return ask("models", [company], sort=order)


def _score(heard: Heard) -> Decimal | None:
    """The score to reach: a per cent, else the last number that is no share of one."""
    if heard.percents:
        return heard.percents[0]
    return next((number for number in reversed(heard.numbers) if number > 1), None)


def _dearest(heard: Heard) -> bool:
    return heard.has(
        r"\b(?:most expensive|priciest|dearest|costliest|highest[- ]priced?|"
        r"highest (?:price|cost)s?|most costly|least affordable|least cheap|"
        r"costs? (?:the )?most)\b|最贵|价格最高|最高价|最昂贵"
    )


def _modality(heard: Heard) -> str | None:
    for modality, pattern in (
        (
            "image",
            (
                r"\bimages? (?:gen\w*|model|maker|creation)\b|\b(?:picture|drawing) (?:model|"
                r"gen\w*)\b|图像(?:生成)?模型|画图|文生图|生图|图片(?:生成)?模型|图像模型"
            ),
        ),
        ("audio", r"\b(?:audio|speech|voice|tts)\b|语音|音频"),
        ("ocr", r"\bocr\b|文字识别"),
        ("moderation", r"\bmoderation\b|内容审核"),
    ):
        if heard.has(pattern):
            return modality
    return None


_CHEAP = (
    (
        r"\b(?:rock-?bottom|penny-?pincher\w*|skinflint|dirt cheap|next to nothing|"
        r"floor price|minimum spend|fewest cents|shoestring|cheapo|cheap as|frugal|"
        r"entry-level|cost the earth|drains the budget)\b"
    ),
    (
        r"\b(?:cheapest|least expensive|lowest[- ](?:priced?|cost)s?|lowest (?:price|"
        r"cost|rate)s?|most affordable|most (?:economical|cost[- ]effective)|"
        r"cheapest one|least costly|lowest (?:blended|output|input|list)|"
        r"costs? (?:the )?least|budget (?:model|option|llm)s?|bottom price|"
        r"as cheap as|least (?:cash|money|dollars|cost)|for (?:the )?least)\b"
    ),
    (
        r"\b(?:most expensive|priciest|dearest|costliest|highest[- ]priced?|"
        r"highest (?:price|cost)s?|most costly|least affordable|"
        r"costs? (?:the )?most)\b"
    ),
    (
        r"\b(?:anything|any|which|what|something|models?|llms?)\b.*\bfree\b|"
        r"\bfree (?:models?|llms?)\b|"
        r"\b(?:cheap|affordable|inexpensive|low[- ]cost)\b(?!er)(?!.*<n>.*<n>)"
    ),
    (
        r"\b(?:which|what|any|show|list|find|models?)\b.*\b(?:under|below|less than|"
        r"cheaper than|at most|up to|max(?:imum)?)\b.*<u>"
    ),
    r"\b(?:scor|get|reach|achiev|abov|over|at least)\w*\b.*(?:<p>|<q>).*<b>.*\bcheap\w*",
)
_CHEAP_CHINESE = (
    (
        r"最便宜|价格最低|最低价|最实惠|最省钱|最划算|性价比最(?:高|好)的?价|最贵|"
        r"价格最高|最昂贵|便宜的(?!.*<n>.*<n>)|便宜点的|低价|哪.{0,6}便宜|花钱最少|"
        r"哪家最低|价最低|最平|有啥能用|最不贵|(?:低于|不超过|不到|以内|以下).*<u>|"
        r"<u>.*(?:以内|以下|之内|之下)"
    ),
)

VALUE = Kind(
    "value",
    (
        (
            r"\b(?:punch\w* above|sweet spot|quality to price|smart money|steal on|"
            r"return per|earns? its price|divided by (?:cost|price)|per cent spent|"
            r"performing per|more for the money|looks best|most elo for)\b|"
            r"\bprice against <b>|\bmost <b> (?:for|under)\b"
        ),
        (
            r"\b(?:best|most|good|better|great)\b.*\b(?:value|bang|for (?:the|your|my|"
            r"our) (?:money|buck|price|dollar)|per dollar|per buck)\b"
        ),
        (
            r"\b(?:value for money|bang for (?:the|your|my|our)? ?buck|"
            r"price[- /](?:to[- ])?performance|performance[- ]per[- ]\w+|"
            r"score per (?:dollar|\$|money|buck|<u>|usd)|points? per (?:dollar|buck)|"
            r"per dollar|cost[- ]effective(?:ness)?|cost[- ]efficien\w+|price[- ]quality|"
            r"quality[- ]per|quality[- ]price|pareto|frontier (?:of|on|for)|efficien\w+|"
            r"most (?:intelligence|performance|points|score) (?:per|for))\b"
        ),
        (
            r"\$ ranking|\bscore per \$|<b> per (?:buck|dollar|\$)|"
            r"\bbang[- ]per[- ]buck\b|\bratio of <b>|\brelative to (?:cost|price)\b|"
            r"\bbest deal on <b>|\bcost effectiveness\b|\bprice ?/ ?performance\b"
        ),
        r"<b>.*\bfrontier\b|\bfrontier\b.*<b>",
    ),
    (
        (
            r"每 ?(?:<q> ?)?分.*<b>.*(?:钱|成本)|<b>.*(?:每分成本|每分)|cp值|又便宜.*又好|"
            r"花小钱|值这个价|<b>.*(?:划算|价格一起|价钱一起|和价格)|性价比|物有所值|"
            r"每(?:一)?(?:美元|块钱|分钱|刀).*(?:分|得分|性能)|帕累托|性能价格比|价效比|"
            r"花(?:最)?少的?钱.*<b>|<b>.*(?:前沿|最值)"
        ),
    ),
    _value,
    mark("who gives most for the money"),
)

KINDS = (
    Kind("cheapest", _CHEAP, _CHEAP_CHINESE, _cheapest, mark("the cheapest that will do")),
    Kind(
        "standing",
        (
            r"<n>.*\b(?:faring|crack|marks|report card|position|rating|tests)\b",
            (
                r"<n>.*\bhallucinat\w+|\b(?:how (?:close|far)|gap)\b.*<n>.*<n>.*<b>|"
                r"<n>.*\b(?:scores?|scored|"
                r"scoring|results?|rank(?:s|ed|ing)?|stands?|standing|place[ds]?|position|"
                r"perform(?:s|ed|ance|ing)?|do(?:es)?|did|doing|get|gets|got|fare|fares|"
                r"rate[ds]?|hit|reach|achieve[ds]?|benchmarks?|benchmarked|number|numbers|"
                r"how (?:good|well|high))\b.*<b>"
            ),
            (
                r"<b>.*\b(?:scores?|scored|scoring|results?|rank(?:s|ed|ing)?|of|for|by|from|"
                r"stands?|position|numbers?|place)\b.*<n>"
            ),
            (
                r"<n> (?:score |result |rank(?:ing)? |number |on |at |in |for |'s |"
                r"in the )*<b>|<b> (?:score |result |rank(?:ing)? |number |of |for |: |- )*<n>"
            ),
            (
                r"\b(?:how (?:good|well|high|strong|smart)|where (?:does|do|did|is|"
                r"are) <n> (?:stand|rank|place|sit|land|score)|what (?:place|rank|position|"
                r"score)|benchmarks?|benchmark (?:scores?|results?)|scores?|results?|rank(?:s|"
                r"ed|ing)?)\b.*<n>"
            ),
            (
                r"<n>.*\b(?:benchmarks?|benchmark (?:scores?|results?)|scores?|test results?|"
                r"evals?|ranks?|ranked|ranking|performance(?: numbers)?|elo)\b"
            ),
        ),
        (
            (
                r"<n>.*(?:得分|分数|成绩|排名|排第|第几|名次|几分|多少分|表现|跑分|得了|考了|"
                r"考|排在|位置|评测|测评|基准|水平|真是第|排得上).*|<b>.*<n>.*|<n>.*<b>"
            ),
        ),
        _standing,
        mark("what {names} scores"),
    ),
    Kind(
        "best",
        (
            (
                r"\b(?:aces?|gold|podium|creme|pick of the|number one|puzzle master|"
                r"comes first|belongs to|most capable|leading)\b.*<b>|<b>.*\b(?:podium|"
                r"champion|belongs to|master|gold)\b"
            ),
            (
                r"\b(?:best|top|leads?|leader|leaders|leading|leaderboard|winner|wins|first|"
                r"highest|rank(?:s|ed|ing|ings)?|number (?:one|1)|no\.? ?1|strongest|smartest|"
                r"board|beats?|tops|standings?|champion|crown|ahead|king|winning|wins|lowest|"
                r"sota|state of the art)\b.*<b>"
            ),
            (
                r"\bhallucinat\w+\b.*\b(?:least|most|lowest|fewest)\b|\b(?:least|most|"
                r"fewest)\b.*\bhallucinat\w+|<b>.*\b(?:best|top|leads?|leader|leaders|leading|"
                r"leaderboard|winner|wins|"
                r"first|highest|rank(?:s|ed|ing|ings)?|number (?:one|1)|strongest|smartest|"
                r"board|scores?|results?|standings?|champion|sota|best|tops)\b"
            ),
            (
                r"\b(?:best|top|strongest|smartest|leading|leaderboard|highest[- ]scoring|"
                r"number one|most (?:capable|intelligent|powerful))\b(?!.*\b(?:worth|valu\w+|"
                r"companies by|compan\w+)\b)(?!.*<n>)"
            ),
            r"^(?:the )?<b>(?: [?!.]+)?$|\b(?:show|give|list)\b.*<b>|\bhow do .*<k>.* on <b>|<b>",
        ),
        (
            (
                r"<b>.*(?:最|第一|榜|排名|排行|前.{0,3}名|谁|哪|冠军|领先|前几|高|强|好)|"
                r"(?:最强|第一名|榜首|排行榜|榜单|冠军|领先|前.{0,3}名|最好|最高分|得分最高|"
                r"最厉害|最牛).*(?:<b>)?|<b>"
            ),
        ),
        _best,
        mark("who is best on a benchmark"),
    ),
)
