"""Questions about prices: of one model, of several, of a workload, at hosts, and how they move."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.names import Ref
from bot.core.plain import Kind, Unclear
from bot.core.speech import mark, say, tell
from commands._asked._asking import ask, company_of, known, named, past, side_by_side, subjects
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
_OTHER = (
    r"<n>.*\b(?:than|vs|versus|and|or|with|against|to) <x>|<x> (?:vs|versus|and|"
    r"or|against) <n>|<n> ?(?:和|跟|与|比|对比|还是) ?<x>|<x> ?(?:和|跟|与|比|"
    r"对比|还是) ?<n>"
)
_ONESELF = (
    r"\bself[- ]?host\w*|\bmyself\b|\bourselves\b|\blocally\b|\bat home\b|\bon[- ]prem\b|"
    r"\bown (?:gpus?|hardware|servers?|machines?)\b|\bhost it\b|自己部署|本地|私有化"
)
_NO_PRICE = r"\b(?:what|who|which|why|when)\b|谁|什么|哪"
_PRICED = (
    r"\$ per\b|\b(?:prices?|priced|pricing|costs?|costing|how much|going for|"
    r"go(?:es)? for|wants? for|ask(?:s|ing)? for|set (?:me|us) back|price tag|"
    r"quote|list price|free|\$ per|dollars? per|usd per|what would i pay|"
    r"cached? (?:read|input|price|hit)\w*|cach(?:e|ed|ing)|expensive|pricey|"
    r"rates?|charges?|charged|charging|fees?|pay|paying|tariff|per (?:million|mil|"
    r"mtok|m|1m|token)|\$|bill(?:ed)?)\b|价格|价钱|报个?价|花多少|要花|收费|啥价|"
    r"先问|单价|的价|叫价|作价(?!值)|多少钱|免费|花几|要几|几毛|几分|要多少|"
    r"收多少|卖多少|啥价|什么价|售价|报价|定价|标价|单价|费用|收费|怎么收|贵不贵|"
    r"贵吗|成本|花费|资费|几块|几刀|多少刀|多少美元|价位|计费"
)


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


def _compare(catalog: Catalog, heard: Heard) -> Question | None:
    if len(heard.names) < 2 and not heard.strangers and not heard.has(_OTHER):  # noqa: PLR2004
        return None
    if not heard.names and not heard.strangers:
        return None
    refs = subjects(catalog, heard)
    refs = named(heard, refs if len(refs) > 1 else heard.first, 2)
    kinds = {ref.kind == "company" for ref in refs}
    if len(kinds) > 1:
        refs = named(
            heard,
            [next((r for r in n.refs if r.kind != "company"), n.refs[0]) for n in heard.names],
            2,
        )
        if all(name.refs[-1].kind == "company" for name in heard.names):
            refs = tuple(name.refs[-1] for name in heard.names)
    day = past(heard)
    if day and day < heard.today:
        raise Unclear(
            *tell("I compare today's prices only. On that day:"),
            choices=tuple((ref.name, ask("price", [ref], on=day)) for ref in refs),
        )
    return side_by_side(heard, refs)


def _better(catalog: Catalog, heard: Heard) -> Question | None:
    """Which of two is better: by price, or by score; asked back unless a benchmark is named."""
    del catalog
    if len(heard.names) < 2:  # noqa: PLR2004
        return None
    refs = named(heard, heard.first, 2)
    if heard.benchmarks or heard.has(
        rf"{_PRICED}|\b(?:newer|older|less|cheap\w*|price\w*|fewer)\b"
    ):
        return side_by_side(heard, refs)
    names = " / ".join(ref.name for ref in refs)
    raise Unclear(
        *tell("Better by what? That is for you to weigh; I have the figures:"),
        choices=(
            (say("Prices and shared scores of {names}", names=names), ask("compare", refs)),
            *((say("All results of {name}", name=ref.name), ask("score", [ref])) for ref in refs),
        ),
    )


def _moved(catalog: Catalog, heard: Heard) -> Question | None:
    """How a price or a valuation moved; what is both is asked about."""
    if not heard.names:
        known(heard)
        return None
    if len(heard.names) > 1 and heard.has(r"\bvs\b|\bversus\b"):
        return None
    if heard.has(r"\b(?:what|which) (?:day|date)\b|\bwhen\b|什么时候|哪天") and not heard.has(
        _PRICED
    ):
        return None
    refs = named(heard, heard.first)
    if len(refs) > 1 and heard.has(r"便宜|贵|变化大|比|cheaper|dearer"):
        return side_by_side(heard, refs)
    if heard.has(_PRICED) or all(
        len(n.refs) == 1 and n.refs[0].kind != "company" for n in heard.names
    ):
        return ask(
            "history",
            [next((r for r in n.refs if r.kind != "company"), n.refs[0]) for n in heard.names],
        )
    if all(ref.kind == "company" and not catalog.made_by(ref.id) for ref in refs):
        return ask("history", refs)
    company = company_of(catalog, refs[0])
    raise Unclear(
        *tell("Do you mean its prices or its worth?"),
        choices=(
            (
                say("How the price of {name} moved", name=refs[0].name),
                ask("history", [_model(catalog, refs[0])]),
            ),
            (
                say("How the valuation of {name} moved", name=company.name),
                ask("history", [company]),
            ),
        ),
    )


def _model(catalog: Catalog, ref: Ref) -> Ref:
    """A company's leading family; any other record as it is."""
    if ref.kind != "company":
        return ref
    families = [
        f for f in catalog.families.values() if f.maker == ref.id and f.flagship and not f.parent
    ]
    return Ref("family", families[0].family, families[0].name) if families else ref


def _changed(catalog: Catalog, heard: Heard) -> Question | None:
    known(heard)
    if heard.names:
        return _moved(catalog, heard)
    if heard.periods and heard.has(
        r"\bmodels?\b.*\b(?:released|came out|launched)\b|\b(?:released|launched)\b.*\bmodels?\b"
    ):
        return None
    since = heard.periods[0].first if heard.periods else None
    return ask("changes", since=since, kind=_sort_of_change(heard))


_CHANGES = (
    (
        "retirement",
        r"\bretire\w*|\b(?:going away|shut ?(?:off|down)|switched off)\b|下架|下线|退役|弃用",
    ),
    ("cut", r"\bprice (?:cuts?|drops?)\b|\b(?:got|became) cheaper\b|降价"),
    ("rise", r"\bprice (?:rises?|hikes?|increases?)\b|\bmore expensive\b|涨价"),
    ("talks", r"\bin talks\b|洽谈"),
)


def _sort_of_change(heard: Heard) -> str | None:
    """The one kind of change that is asked about, if any."""
    found = [kind for kind, said in _CHANGES if heard.has(said)]
    return found[0] if len(found) == 1 else None


def _hosts(catalog: Catalog, heard: Heard) -> Question | None:
    """The hosts of one model; not whether one may host it oneself."""
    if heard.has(_ONESELF):
        return None
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    if len(refs) > 1:
        return None
    return ask("hosts", named(heard, refs or heard.first)[:1])


def _plans(catalog: Catalog, heard: Heard) -> Question | None:
    refs = named(heard, [company_of(catalog, ref) for ref in heard.first])
    return ask("plans", refs[:1])


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

PLANS = Kind(
    "plans",
    (
        (
            r"\b(?:cheapest|dearest|most expensive|"
            r"all) (?:of all )?(?:the )?(?:subscriptions?|plans?)\b|\bmonthly plans\b|"
            r"\bsubscriptions? (?:are )?under\b"
        ),
        (
            r"\b(?:cheapest|dearest) (?:consumer )?(?:plan|subscription)\b|"
            r"\bplans (?:under|below)\b|\bway to subscribe\b|\blite plan\b"
        ),
        r"\b(?:consumer plan|sub price|a sub|flat rate|seat price)\b",
        (
            r"\b(?:plans?|subscriptions?|subscribe|subscriber|membership|monthly (?:plan|"
            r"fee|price|subscription)|per month|a month|pro plan|chatgpt (?:plus|pro|go|"
            r"team)|plus plan|max plan|<u> tier|tier at)\b(?!.*<t>)"
        ),
    ),
    (r"套餐|订阅|会员|月费|包月|每个?月(?:多少|要|几)|一个月(?:多少|要|几)|按月|月付|年费",),
    lambda c, h: _plans(c, h) if h.names or h.strangers else None,
    mark("what subscriptions of {names} cost"),
)

KINDS = (
    PLANS,
    Kind(
        "hosts",
        (
            (
                r"\bdoes <n> have <n>|\b(?:sold|sell) (?:by|it|somewhere|still)\b|"
                r"\bvia which\b|\bhow many (?:places|vendors|hosts|sellers) (?:sell|have|"
                r"offer)\b|\bsomewhere other\b|\bother than <n>|<n> on <n>(?: [?!.]+)?$"
            ),
            (
                r"<n>.*\bcarr(?:y|ies)\b|\b(?:price spread|spread) (?:across|of|"
                r"between) hosts\b|\bgo through <n>"
            ),
            (
                r"\b(?:who else|shops?|outlets?|bidders?)\b.*<n>|<n>.*\b(?:obtainable|"
                r"served by|carried by|stock(?:ed|ing)?)\b|<n> (?:carry|carries|serv(?:e|es|"
                r"ing)|offers?|host\w*) <n>|\bdoes <n> (?:carry|serve|offer|host|run) <n>|"
                r"\bis <n> (?:serving|carrying|hosting|offering) <n>"
            ),
            (
                r"<h>|<n>.*\b(?:on|via|through|thru) <n>(?: [?!.]+)?$|\bsomewhere\b|"
                r"\b(?:hosts?|hosted|hosting|resellers?|third[- ]part\w+|elsewhere|where else|"
                r"other (?:providers?|places?|sellers?|hosts?|platforms?|vendors?|clouds?)|"
                r"providers?|platforms? (?:sell|offer|host|serve)|who (?:else )?(?:sells?|"
                r"hosts?|serves?|offers?|resells?|provides?|runs?)|where (?:else )?(?:can|"
                r"could|do|is|are|to)\b.*\b(?:buy|get|use|run|sold|available|access|served|"
                r"rent|find|call)|sold|available (?:on|at|from|through|via)|"
                r"inference providers?|which clouds?|cheapest (?:place|host|provider|way)|"
                r"cheaper (?:seller|host|provider|place)|sellers?|where .*cheapest)\b"
            ),
        ),
        (
            (
                r"哪(?:里|儿|些平台|些地方|个平台|家平台|几家|些渠道|些云).*(?:买|用|有|卖|"
                r"提供|托管|调用|部署|能)|托管|第三方|其他(?:平台|渠道|家|地方|服务商|云)|"
                r"别的(?:平台|渠道|地方|家)|还有(?:谁|哪).*(?:卖|提供|托管)|(?:谁|哪些?|"
                r"哪家).*(?:在卖|卖|托管|提供)|渠道|平台.*(?:卖|有|提供)|云(?:厂商|平台|服务)|"
                r"哪家云|在哪|哪里(?:还)?(?:有|能)|去哪|供应商|哪些平台|平台有|几家在卖|"
                r"卖 ?<n>|第三方|上的? ?<n>|<h>"
            ),
        ),
        lambda c, h: _hosts(c, h) if h.models or h.strangers else None,
        mark("where {names} is sold"),
    ),
    Kind(
        "changed",
        (
            r"^what is announced\b|\bannounced (?:price|changes|retirements)",
            (
                r"\b(?:weekly digest|digest|latest additions|anything fresh|cut prices|"
                r"got more expensive|update on prices)\b"
            ),
            (
                r"\b(?:anything (?:move\w*|i should know|happen\w*)|did you add|new entries|"
                r"fresh arrivals|newly (?:listed|added)|hot off the press|week in review|"
                r"in brief|what is up|shifts|delta|latest diffs?|gone missing|"
                r"put out something|events)\b"
            ),
            (
                r"\b(?:miss|missed|catch me up|fill me in|up to speed|while i was (?:away|out|"
                r"gone)|been away)\b"
            ),
            (
                r"\b(?:what|anything|whats|something|which|any|list|show|tell|"
                r"all)\b.*\b(?:chang\w+|new|news|updates?|updated|happened|different|moved|"
                r"released|launched|came out|come out|retired|cuts?|dropped|raised|went (?:up|"
                r"down)|got (?:cheaper|dearer)|going away|retirements?|shut off|switched off|"
                r"die|killed)\b(?!.*<n>)"
            ),
            (
                r"^diff\b|\b(?:chang\w+|updates?|news|upcoming retirements?|retirements?|"
                r"price (?:cuts?|drops?|rises?|hikes?|increases?|moves?)|new models?|releases|"
                r"retirements?)\b(?!.*<n>)"
            ),
        ),
        (
            r"有啥不一样",
            r"补补课|错过",
            (
                r"(?:有什么|有啥|有没有|哪些|什么|都)(?:新|变化|变动|更新|动静|不同|改变|降价|"
                r"涨价|新闻|新模型|上新)|(?:变化|变动|更新|降价|涨价|上新|新发布|新出|新增|"
                r"新模型|变了|动态).*|发生了?(?:什么|啥)|<d>.*(?:变|降|涨|新|大事|加价|调价)|"
                r"错过了|大事|(?:接下来|已|年底前|即将).*(?:下架|弃用|下线|到期|停)"
            ),
        ),
        lambda c, h: None if h.names else _changed(c, h),
        mark("what changed"),
    ),
    Kind(
        "moved",
        (
            (
                r"<n>.*\b(?:then and now|over the last|thru the versions|"
                r"through the versions)\b|\bshow me how <n>"
            ),
            r"<n>.*\b(?:lost value|round by round|value recently|on the way up|on the way down)\b",
            (
                r"<n>.*\b(?:hiked|slashed|budge\w*|track record|balloon\w*|drift\w*|"
                r"past to present|stay(?:ed)? flat|climb\w*|heading|over the years)\b|"
                r"\b(?:hiked|slashed|budge\w*|track record of|chart the)\b.*<n>"
            ),
            (
                r"\b(?:histor\w+|over time|moved?(?! (?:off|to|from|over))|movement|trend\w*|"
                r"evol\w+|chang\w+|"
                r"went (?:up|down)|go(?:ne)? (?:up|down)|going (?:up|down)|gotten|r[io]sen?|"
                r"rising|f[ae]ll(?:en|ing)?|dropped|drops(?! for)|increas\w+|decreas\w+|cut|"
                r"cuts|hiked?|"
                r"climb\w*|timeline|trajectory|developed over|price (?:chart|graph)|"
                r"used to cost|up or down|g[eo]t(?:ten)? (?:cheaper|dearer|pricier|"
                r"more expensive)|raised (?:its|it is|the|their|his) prices?|"
                r"raise[ds]? prices?|price (?:rise|hike|drop|cut|increase|decrease)s?|doubled|"
                r"halved|tripled|cap past|past (?:month|week|year)|then (?:vs|and|versus) now|"
                r"become (?:cheaper|dearer|more expensive)|cheaper than (?:before|it was|"
                r"<d>))\b"
            ),
        ),
        (
            r"是升是降|走势|调整",
            (
                r"变化|变动|走势|历史|涨了|跌了|降了|降价|涨价|怎么变|变了|趋势|演变|降过|"
                r"涨过|涨没|降没|变过|调价|砍价|砍了|跌过|动过|有没有动|有没有(?:降|涨|变)|"
                r"便宜了(?!多少)(?!.*<t>)|贵了(?!多少)(?!.*<t>)|转收费|变贵|变便宜|曲线|历程"
            ),
        ),
        _moved,
        mark("how {names} moved"),
    ),
    Kind(
        "cheaper",
        (
            r"\b(?:undercuts?|at least half|easier on the budget|twice those|half the price)\b",
            (
                r"\b(?:kinder on|thriftier|money pit|markup|halves?|halved?|better deal|"
                r"bigger bite|dents?|lighter on)\b.*<n>|<n>.*\b(?:thriftier|better deal|"
                r"money pit|markup|halved?)\b"
            ),
            (
                r"\b(?:cheaper|dearer|pricier|costlier|more expensive|less expensive|"
                r"more costly|price (?:difference|gap)|(?:x|times?) (?:the price|as (?:much|"
                r"expensive)|cheaper|more|dearer)|cost(?:s)? (?:more|less)|save|savings?|"
                r"premium|undercut\w*|how many times|how many x|how much (?:more|less)|"
                r"costs? as much|price ratio|fraction of|less than|half of|twice|double|"
                r"on price|over <n>|beats?)\b"
            ),
        ),
        (
            r"划算(?!的)|能买几份|值不值",
            (
                r"便宜|更贵|贵多少|贵几|几倍|多少倍|差多少|价差|差价|省多少|贵吗|贵还是|谁贵|"
                r"哪个贵|更省|贵|几分之|十分之一|几折|几成|百分之几|能省|还低|低还是|更低|省"
            ),
        ),
        lambda c, h: (
            _compare(c, h) if len(h.names) > 1 or h.strangers or (h.names and h.ignored) else None
        ),
        mark("which of {names} is cheaper"),
    ),
    Kind(
        "better",
        (
            (
                r"\b(?:better|worse|ahead of|superior|stronger|smarter|best|outperform\w*|"
                r"beats?|which (?:one )?(?:should|is|would)|prefer)\b"
            ),
        ),
        (r"更好|更强|哪个好|哪个强|谁强|谁好|谁更强|比.*(?:好|强)|好还是|强还是|厉害",),
        _better,
    ),
    Kind(
        "compare",
        (
            (
                r"\b(?:overview of|show both|together|in one view|comparison|"
                r"compare em)\b.*<n>|<n>.*\b(?:show both|in one view|comparison|compare em|"
                r"compared with|together)\b|<n> x <n>"
            ),
            (
                r"<n>.*\b(?:alongside|same league|square\w* off|apart from|opposite|meets|"
                r"side with|up against|faceoff|stacked|contrast\w*)\b.*<n>|\b(?:pit|put|hold|"
                r"contrast|weigh)\b.*<n>.*<n>"
            ),
            (
                r"\b(?:compare[ds]?|comparing|comparison|vs\.?|versus|against|differences?|"
                r"differ|stack(?:s)? up|side by side|head to head|next to|relative to|"
                r"match up|measure up|or|diff|v|what do you get|differs?|"
                r"side-by-side)\b.*(?:<n>|<x>)|<n> ?(?:vs\.?|versus|v|against|or|and|,|/|&|"
                r"with|to|>|>=|<) ?<n>|<n> <n>|<n>.*\b(?:diff|have over)\b|<n> (?:vs\.?|"
                r"versus|against|or) |(?:vs\.?|versus) <n>"
            ),
        ),
        (
            (
                r"对比|比较|相比|区别|差别|差异|pk|比一?比|横评|对上|哪里不一样|比怎么样|"
                r"<n> ?比 ?<n>|<n> ?(?:和|跟|与|vs\.?|、|,|，|还是|以及) ?<n>"
            ),
        ),
        _compare,
        mark("how {names} compare"),
    ),
)

LAST = (
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
    Kind("price", (_PRICED,), (), _price, mark("what {names} costs")),
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
