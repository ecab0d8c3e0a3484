"""Questions about what is recorded of a model or company: maker, release, window, weights."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.core.names import Ref
from bot.core.plain import Kind
from bot.core.speech import mark
from commands._asked._asking import (
    ask,
    company_of,
    known,
    named,
    one_by_one,
    side_by_side,
    span,
    subjects,
)
from commands._asked._limits import country, weights

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question


def _fact(what: str, catalog: Catalog, heard: Heard) -> Question | None:
    """One fact of what is named; several names are compared where /compare says it."""
    if _of_a_price(what, heard):
        return None
    if what == "retired" and _of_many(heard):
        return ask("changes", kind="retirement")
    if not heard.names:
        known(heard)
        if not heard.ignored or heard.countries:
            return None
    refs = named(heard, [r for r in subjects(catalog, heard) if r.kind != "company"] or heard.first)
    if len(refs) > 1:
        refs = [ref for ref in refs if ref.kind == "model"] or refs
    if len(refs) > 1:
        return (
            side_by_side(heard, refs) if what in ("context", "output") else one_by_one(refs, what)
        )
    return ask("facts", refs, what=what)


def _of_a_price(what: str, heard: Heard) -> bool:
    """Whether words that a fact is asked with are asked of a price or a share here."""
    if what == "retired" and (heard.has(r"\b(?:public|listed|ipo)\b") or heard.has(_SOLD)):
        return True
    if what in ("output", "context"):
        return bool(heard.money) or heard.has(r"\b(?:cost\w*|price\w*)\b")
    by_day = what in ("retired", "released", "inputs")
    return by_day and heard.has(_COST) and not heard.has(_WHEN)


def _of_many(heard: Heard) -> bool:
    """Whether models are asked about without naming any: all, or all of a maker."""
    if heard.names:
        several = heard.has(r"\bmodels\b|哪些")
        return several and all(ref.kind != "model" for ref in heard.first)
    return not heard.strangers and heard.has(_SEVERAL)


def _claim(_: Catalog, heard: Heard) -> Question | None:
    """Who makes a model that is said to be some company's: no other model may be named."""
    models = [ref for ref in heard.first if ref.kind != "company"]
    others = [ref for ref in heard.first if ref.kind == "company"]
    if len(models) != 1 or not others or heard.has(_NOT_CLAIM):
        return None
    known(heard)
    return ask("facts", models, what="maker")


def _maker(_: Catalog, heard: Heard) -> Question | None:
    if not heard.names and not heard.strangers and not heard.ignored:
        return None
    refs = named(heard, heard.models or heard.first)
    if refs[0].kind != "company":
        return ask("facts", refs[:1], what="maker")
    if heard.has(r"^who is <n>(?: [?.!])?$"):
        return ask("facts", refs[:1])
    owned = refs[1:2] if heard.has(r"\bdoes <n> own <n>") else refs[:1]
    return ask("facts", owned, what="parent")


def _of_rates(heard: Heard) -> bool:
    """Whether a price, a rate or an amount of tokens is asked about."""
    return heard.has(_COST) or heard.has(
        r"\b(?:batch|cach\w+|discount\w*|promo\w*|how many tokens)\b|输出多少|"
        r"卖多少|多少(?:刀|钱|米)|报销"
    )


def _makes(catalog: Catalog, heard: Heard) -> Question | None:
    if not heard.names:
        known(heard)
        if heard.countries:
            return ask("models", country=country(heard), open_weights=weights(heard))
        return None
    if _of_rates(heard) or len(heard.models) > 1:
        return None
    if heard.has(r"^(?:list |show |me |all |the |of )*<n> models\b") and not heard.has(_PAIR):
        return ask("models", [company_of(catalog, heard.first[0])])
    companies = [company_of(catalog, ref) for ref in (heard.companies or heard.first)]
    return ask("facts", named(heard, companies)[:1], what="makes")


def _list(catalog: Catalog, heard: Heard) -> Question | None:
    """Models by what is asked of them: country, open weights, release."""
    if heard.has(r"\bcome out of\b"):
        return None
    del catalog
    known(heard)
    if heard.names:
        return None
    since, until = span(heard)
    found = {
        "country": country(heard),
        "open_weights": weights(heard),
        "since": since,
        "until": until,
    }
    if not any(value is not None for value in found.values()):
        return None
    return ask("models", **found)


def _widest(catalog: Catalog, heard: Heard) -> Question | None:
    del catalog
    known(heard)
    if heard.names:
        return None
    where, openly = country(heard), weights(heard)
    if heard.tokens:
        return ask("cheapest", context=heard.tokens[0], country=where, open_weights=openly)
    return ask("models", country=where, open_weights=openly, sort="context")


def _released(catalog: Catalog, heard: Heard) -> Question | None:
    """When something came out, what came out, or which of two came first."""
    if not heard.names and not heard.strangers:
        return None if heard.ignored and not heard.countries else _list(catalog, heard)
    if _is_no_release(heard):
        return None
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    if not refs and heard.periods:
        return _newest(catalog, heard)
    if len(refs) > 1:
        known(heard)
        return side_by_side(heard, named(heard, refs))
    return _fact("released", catalog, heard)


def _is_no_release(heard: Heard) -> bool:
    """Whether a company's start is asked about, or a price at the time of a release."""
    if heard.has(r"\bcome out of\b|\bfounded\b|\bestablished\b|成立|创立|创办"):
        return True
    if heard.names and heard.first[0].kind == "company" and heard.has(r"\bhow old is <n>"):
        return True
    priced = heard.has(rf"{_COST}|\basking\b")
    return priced and heard.has(r"\bat launch\b|\bwhen it\b|\bthe day it\b|刚")


def _newest(catalog: Catalog, heard: Heard) -> Question | None:
    """The newest model of a maker, or of a country."""
    known(heard)
    if heard.has(_COST) or heard.benchmarks:
        return None
    since, until = span(heard)
    if heard.names and heard.first[0].kind == "family" and not since:
        models = catalog.family_models(heard.first[0].id)
        newest = next((model for model in models if model.current), models[0] if models else None)
        if newest:
            return ask("facts", [Ref("model", newest.model, newest.name)], what="released")
    refs = [company_of(catalog, heard.first[0])] if heard.names else []
    where = None if heard.names else country(heard)
    filters = {"country": where, "open_weights": weights(heard), "since": since, "until": until}
    return ask("models", refs, sort="release", **filters)


def _weights(catalog: Catalog, heard: Heard) -> Question | None:
    """Whether the weights of one model are open; or which models of a maker or country are so."""
    several = heard.has(_PLURAL)
    only = not [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    if heard.names and several and (only or heard.companies) and not heard.has(r"^is <n>"):
        companies = [company_of(catalog, ref) for ref in named(heard, heard.first)]
        return ask("models", companies[:1], open_weights=weights(heard))
    if heard.names or heard.strangers:
        return _fact("weights", catalog, heard)
    return _list(catalog, heard) if several else None


_NOT_CLAIM = (
    r"\b(?:cheap\w*|dear\w*|price\w*|costs?|expensive|host\w*|sold|sells?|buy|"
    r"score\w*|bench\w*|rank\w*|context|open|compare\w*|vs|versus|worth|valu\w+|"
    r"than|replac\w+|retire\w*|plan|subscription|what else|else|which|line ?up|"
    r"in it)\b|便宜|贵|价|对比|估值|市值|卖|平台|还有|哪些"
)
_PAIR = r"<n>.*<n>"
_SOLD = (
    r"\b(?:sold|get it|buy|host\w*|provider|available) (?:it )?(?:somewhere|"
    r"elsewhere|anywhere|at other|from other)|\belsewhere\b|\bsomewhere\b"
)
_COST = r"\b(?:prices?|pricing|costs?|rates?|how much|\$|charge[sd]?)\b|价|多少钱|计费|收费"
_WHEN = r"\b(?:when|date|what day|which day|how long)\b|什么时候|哪天|日期|几号"
_SEVERAL = r"\b(?:which|what|any|models|list|all|upcoming)\b|哪些|列表|有什么|清单|哪几"
_PLURAL = r"\b(?:models?|llms?|which|list|show|any|all|ones)\b|模型|哪些|哪个|列|最"
_OPEN = (
    r"\b(?:open[- ]?weights?|open[- ]?weighted|open[- ]?source[d]?|oss|"
    r"closed(?:[- ](?:source[d]?|weights?))?|proprietary|downloadable|weights|"
    r"download(?:ed)?|self[- ]?host(?:ed|able)?|run (?:it )?locally|"
    r"run it on my own|open (?:model|or closed)|open)\b"
)

FIRST = (
    Kind(
        "replaced",
        (
            r"\b(?:name to follow|to follow <n>|the new one|whats the new|what follows)\b",
            (
                r"\b(?:heir|goes away|steps into|stand-?in|inherits?|substitute|where next|"
                r"passes the torch|swap|alternative to|suggested alternative|new home|"
                r"destination)\b"
            ),
            (
                r"\b(?:replac\w+|successors?|supersed\w+|succeed(?:s|ed)?|instead of|"
                r"migrat\w+|upgrade (?:from|path|to)|tak(?:es?|ing|en) over|took over|(?:move|"
                r"switch|go) to\b|go where|move to what|to \?$|recommend instead|"
                r"instead(?: of <n>)?|what (?:comes|came) (?:after|next)|follow[- ]?up|"
                r"newer version of|after <n>|predecessor)\b"
            ),
        ),
        (
            r"退下来后换谁|之后用什么",
            r"首发时间|谁先问世|哪一年|发了什么|多会儿",
            (
                r"换啥|换什么|迁到|改成什么|让用什么|升级到|替代|取代|接替|继任|换成|被什么|"
                r"代替|迁移|后继|接班|接任|替换"
            ),
        ),
        partial(_fact, "replacement"),
        mark("what replaces {names}"),
    ),
    Kind(
        "retired",
        (
            (
                r"\b(?:when do they pull|pull <n>|turn that off|turns? (?:it|that) off|"
                r"availabe still|available still|are we safe on|going dark)\b"
            ),
            (
                r"\b(?:borrowed time|got left|still breathing|last orders|deadline|"
                r"chopping block|still call|curtain|put out to pasture|final day|"
                r"on the way out|axed|lifespan|shutting down|funeral|runway|days are numbered|"
                r"time left)\b"
            ),
            (
                r"\b(?:retire[ds]?|retiring|retirement|deprecat\w+|sunset\w*|discontinu\w+|"
                r"shut(?:ting)? ?down|end[- ]of[- ]life|eol|phased? out|shut off|killing|"
                r"did they pull|status|how long have we got|can i still (?:call|use|buy|get)|"
                r"still exist|still (?:available|around|alive|sold|supported|offered|on sale|"
                r"buy|active|being sold)|killed|kill|gone|turn(?:ed)? off|removed|dead|"
                r"withdrawn|pulled|die|dies|going away|switch(?:ed|ing)? off|turning off|"
                r"switching off|supported until|last day|still (?:sold|on offer|for sale|"
                r"there|online|exist\w*|works|working|around)|around still)\b"
            ),
        ),
        (
            r"关掉哪些|要关掉",
            r"快关了|没的|关停",
            (
                r"下线|退役|停用|停服|停止|弃用|淘汰|下架|废弃|关停|还能用|还在(?:卖|用|售|"
                r"吗)|还有(?:卖|售)|退市|停|退休|官方还提供|被关|到期|还剩几天|还活着|凉了|"
                r"没了吗|还能(?:调|用)"
            ),
        ),
        partial(_fact, "retired"),
        mark("when {names} is retired"),
    ),
)

CLAIM = Kind(
    "maker",
    (
        (
            r"<n>.*\b(?:is|are|from|by|of|made|make[sd]?|does|still|that is|thats|own\w*|"
            r"belong\w*)\b.*<n>|\b(?:is|are|is not|isn't|does|was) <n>.*<n>|<n> ?= ?<n>"
        ),
    ),
    (
        r"那家搞的|谁搞的|哪家搞",
        r"<n>.*(?:是|归|属于|属|=).*<n>|<n> ?[=＝] ?<n>",
    ),
    _claim,
    mark("who makes {names}"),
)

KINDS = (
    Kind(
        "context",
        (
            (
                r"\b(?:accept|accepts|take|takes|limit for|input limit|stuff|"
                r"read one in)\b.*<t>|<t>.*\b(?:limit for|document|contracts?|"
                r"in a single go)\b|\binput limit\b"
            ),
            (
                r"\b(?:memory span|input limit|swallow|ceiling|token capacity|roomy|"
                r"stretch to|in one (?:go|sitting)|how many k|only does|prompt (?:size|limit|"
                r"length))\b|<n> (?:a |an )?<t> one\b|\bhandle <t>|<t>.*\bsqueeze\b"
            ),
            (
                r"\bread at (?:once|a time)\b|\btake in at once\b|\b(?:context|ctx)\b|"
                r"\bwindow\b|\bhow (?:many tokens|much text)\b|\bhow long (?:a |"
                r"an )?(?:prompt|input|document|text)\w*|\bhow many tokens\b.*\b(?:fit|take|"
                r"hold|handle|accept|input|read|support)|\btoken limit\b|"
                r"\bmax(?:imum)? (?:input|tokens|context)\b|\b(?:fits?|take|takes|handle|"
                r"accept|feed|stuff|swallow) (?:in )?(?:a |an |about )?<t>|<t>.*\b(?:fits?|"
                r"take that|handle|accept)\b|\bbigger window\b|<n> is <[tq]> right"
            ),
        ),
        (
            r"塞得进|长度上限|只有 ?<[qt]>|是 ?<[tq]> ?的吧",
            (
                r"一次(?:能|可以)?(?:塞|装|读|放|吃|处理|喂)|上下文|窗口|放得下|装得下|能塞|"
                r"够不够|长度限制|支持多长|输入上限|context|真有 ?<[tq]>|最多.*(?:读|塞)|"
                r"最长.*(?:输入|文本)|多长的?(?:文本|文档|输入)|能(?:装|读|放|吃)(?:下)?多少|"
                r"多少\s*token.*(?:支持|装|读)"
            ),
        ),
        lambda c, h: (
            (_fact("context", c, h) or None)
            if h.names or h.strangers or h.ignored
            else _widest(c, h)
        ),
        mark("the context window of {names}"),
    ),
    Kind(
        "output",
        (
            r"\b(?:longest|max\w*) (?:reply|answer|response)\b|\bspit out\b",
            (
                r"\b(?:longest|max(?:imum)?|how (?:long|many|much))\b.*\boutputs?\b|"
                r"\boutput (?:limit|length|tokens? limit|cap)\b|\bhow (?:much|many|"
                r"long)\b.*\b(?:write|generate)\b"
            ),
        ),
        (
            r"最多吐|吐多少字",
            r"最长输出|最大输出|输出(?:上限|长度|限制)|能输出多少|能吐多少|一次.*输出多少",
        ),
        partial(_fact, "output"),
        mark("the longest output of {names}"),
    ),
    Kind(
        "cutoff",
        (
            (
                r"\bcutoff\b|\bcut-off\b|\bcut off\b|\btrained (?:up )?(?:to|until|till|"
                r"through)\b|\bknowledge\b.*\b(?:end|until|date|up to)\b|"
                r"\bhow recent is .*knowledge\b"
            ),
        ),
        (r"知识截止|截止日期|知识.*(?:截止|到什么时候|截至)|训练数据.*(?:截止|到)",),
        partial(_fact, "cutoff"),
        mark("the knowledge cutoff of {names}"),
    ),
    Kind(
        "license",
        (
            (
                r"\blicen[sc]e[ds]?\b|\blicensing\b|\bapache\b|\bunder mit\b|\bmit licen\w+\b|"
                r"\bcommercial use\b"
            ),
        ),
        (r"许可|协议|授权|商用|apache|license|licence",),
        partial(_fact, "license"),
        mark("the licence of {names}"),
    ),
    Kind(
        "weights",
        (
            r"\bown boxes\b|\bnewest open weights?\b",
            (
                r"\b(?:on[- ]prem|locally|at home|host (?:it )?myself|own gpus|up for grabs|"
                r"give .* weights away|open sourced|self-host\w*)\b"
            ),
            _OPEN,
        ),
        (
            (
                r"开源|闭源|开放权重|私有化部署|开没开|放出权重|权重|可下载|能下载|下载|"
                r"本地(?:部署|跑|运行)|自己部署|私有部署"
            ),
        ),
        _weights,
        mark("whether the weights of {names} are open"),
    ),
    Kind(
        "inputs",
        (
            (
                r"\b(?:multi-?modal|modalit\w+|vision|images?|pictures?|photos?|audio|video|"
                r"pdfs?|see|hear)\b"
            ),
        ),
        (r"多模态|图片|图像|看图|识图|视觉|视频|音频|语音",),
        lambda c, h: _fact("inputs", c, h) if h.names else None,
        mark("what {names} takes as input"),
    ),
    Kind(
        "tools",
        (r"\b(?:tool (?:use|calls?|calling)|function call\w*|tools|agentic)\b",),
        (r"工具调用|函数调用|调用工具|function call",),
        partial(_fact, "tools"),
        mark("whether {names} calls tools"),
    ),
    Kind(
        "reasoning",
        (
            (
                r"\b(?:reasoning model|reasoner|reasoning|reasons|chain of thought|"
                r"thinking model|does it think|think)\b"
            ),
        ),
        (r"推理模型|思考模型|会思考|推理吗|思维链|深度思考",),
        partial(_fact, "reasoning"),
        mark("whether {names} reasons"),
    ),
    Kind(
        "newest",
        (
            (
                r"\b(?:newest|latest|most recent)\b.*(?:<n>|\b(?:models?|releases?|llms?)\b)|"
                r"<n>.*\b(?:newest|latest|most recent)\b(?: (?:model|release|one|llm))?|"
                r"\bwhat is new (?:from|at|with|by) <n>|\bnew (?:from|models? (?:from|"
                r"by)) <n>|\b(?:what|which)\b.*\bnew(?:est)? .*\bmodels?\b.*<[nk]>"
            ),
        ),
        (r"最新(?:的|款|模型|一代|型号)?|最近(?:出|发)(?:了|的)|新品|<n>.*(?:最新|新模型)",),
        _newest,
        mark("the newest of {names}"),
    ),
    Kind(
        "released",
        (
            r"\bhow long has <n> been\b|\bwhen were\b",
            (
                r"\b(?:hit the shelves|first appearance|see the light|saw the light|ga date|"
                r"unveil\w*|arrival|vintage|been around since|out before|how new|newer than)\b"
            ),
            (
                r"\b(?:released?|releas\w+|launch\w*|came out|come out|comes out|announced|"
                r"introduced|published|debut\w*|ship(?:ped)?|dropped?|appeared?|"
                r"how old is <n>|age of|birthday|since when|out yet|out since|available since|"
                r"made available|went (?:ga|live)|first .*date|date of|what day|when (?:was|"
                r"did|is|were))\b"
            ),
        ),
        (
            (
                r"发布|推出|上线|问世|出来|何时|什么时候(?:出|的|有)|哪天|哪年|多久了|面世|"
                r"啥时候|什么时候|几月|几号|先出|啥时候发|哪天上"
            ),
        ),
        _released,
        mark("when {names} was released"),
    ),
    Kind(
        "country",
        (
            (
                r"\bwhere\b.*\b(?:from|based|located|headquarter\w*|made|seated|come|hq)\b|"
                r"\b(?:which|what) country\b|\bnationality\b|\bwhere is .*\boffice\b|\b(?:is|"
                r"are) <n> (?:really |actually )?(?:a |an )?<k>|\bheadquarter\w*\b|\bhq\b|"
                r"\bcountry\b"
            ),
        ),
        (r"哪国|哪个国家|什么国家|总部|来自哪|是<k>|是 <k>|在哪(?:里|儿|个国家)?$|属于<k>",),
        lambda _, h: ask("facts", named(h, h.first)[:1], what="country") if h.names else None,
        mark("the country of {names}"),
    ),
    Kind(
        "founded",
        (r"\b(?:founded|founding|established|started|how old is|set up|incorporated)\b",),
        (r"成立|创立|创办|建立",),
        lambda c, h: (
            ask("facts", [company_of(c, r) for r in named(h, h.first)][:1], what="founded")
            if h.names
            else None
        ),
        mark("when {names} was founded"),
    ),
    Kind(
        "maker",
        (
            (
                r"\bwho (?:does|do|did) (?:the )?<n>|<n> by ?\?|"
                r"\bwhat company should i credit\b|\bwho is the maker\b"
            ),
            (
                r"\b(?:outfit|lab|firm|company|people) (?:cooked|behind|responsible)\b|"
                r"<n>.*\b(?:manufacturer|originates|provenance|hails from|home company|"
                r"brain parents|parentage|came out of)\b|\bcomes from what\b|"
                r"\bresponsible for <n>|\bput (?:that|this|it) out\b|\b(?:provenance|"
                r"manufacturer|parents?) of <n>|<n> is from which"
            ),
            (
                r"\b(?:who|whom|whose|which (?:<k> )?(?:company|lab|firm|maker|vendor|org\w*|"
                r"team|startup|one)|what (?:company|lab|firm|org\w*|team|"
                r"startup))\b.*\b(?:makes?|made|making|built|builds?|behind|owns?|owned|"
                r"develop\w*|train\w*|creat\w*|produc\w*|from|by|is|does|releas\w*|invent\w*|"
                r"responsible|puts? out|came up with|themselves)\b"
            ),
            (
                r"\b(?:makers?|developers?|creators?|vendors?|manufacturers?|owners?|"
                r"compan(?:y|ies)|lab) (?:of|behind|for|that (?:makes?|made))\b|<n> (?:maker|"
                r"developer|creator|company|owner|parent)\b|\b(?:made|built|developed|trained|"
                r"created|owned|produced) by\b|\bparent (?:company|of)\b|\bbelongs? to\b|"
                r"\bwho is <n>(?:'s)? (?:maker|developer|parent|owner)?\b"
            ),
            (
                r"<n>(?: ,| -| —)? who\b|<n> comes? from (?:whom|who)|"
                r"\bwhose\b(?! (?:valuation|market))|<n> ,? ?which (?:company|firm|lab|outfit|"
                r"maker)|\bwhere does <n> come from\b|\bmade in (?:which|what)\b|"
                r"\bwho owns <n>"
            ),
            (
                r"<n>(?: is| are|,| -)* (?:from|by|made by|of) (?:which|what|whose) (?:lab|"
                r"company|maker|firm|country)\b|<n>.*\b(?:is|by|from|that is|thats|belongs to|"
                r"owned by)\b.*<n>.*\b(?:right|correct|true|yes|no|model|isn't it|is not it|"
                r"huh)\b|\b(?:is|are|was) <n> (?:from|by|an?|the|owned|part) ?<n>|<n> (?:a|"
                r"an) <n> (?:model|product)|\bwho(?: is| are|s)? (?:behind )?<n>|"
                r"\bdoes <n> (?:make|own|develop|build|train) <n>"
            ),
        ),
        (
            (
                r"<n>.*(?:是|归|属于|属).*<n>.*(?:的|还是|做|家|旗下)|谁(?:家)?(?:做|开发|出|"
                r"研发|训练|搞|的|推出|生产|造|家)|哪(?:家|个|一家)?(?:公司|厂|厂商|家|团队|"
                r"机构|企业)?(?:做|开发|出|研发|训练|的|推出|旗下|搞|生产)|(?:开发商|开发者|"
                r"厂商|母公司|东家|出品|研发方|背后|所属).*|是.*(?:做|开发|出|家|研发|的产品|"
                r"旗下)的?吗|谁家|出自|制造商|什么来头|啥公司|哪国哪家|归谁|属于谁|属于哪|隶属"
            ),
        ),
        _maker,
        mark("who makes {names}"),
    ),
    Kind(
        "makes",
        (
            (
                r"<n>.*\b(?:current lineup|model list|folks|actually make|besides)\b|"
                r"\ball of <n> models\b|\bwhat does <n> have besides\b"
            ),
            (
                r"<n>.*\b(?:model range|roster|offerings|catalogue|has llms|shop window|"
                r"family tree|homegrown|siblings)\b|\bstuff from <n>|\b(?:everything|"
                r"anything) (?:from|by|wearing|of) .*<n>|\bwhich names does <n>|"
                r"\b(?:rattle off|run through)\b.*<n>|<n> - any models|\bdevelop besides\b"
            ),
            (
                r"\b(?:what|which|list|show|all|name|give|tell|how many)\b.*\b(?:models?|"
                r"llms?|families|famil\w+|line-?up|portfolio|products?|range|stuff|ai)\b"
            ),
            (
                r"\b(?:models?|llms?|line-?up|portfolio|families|catalogue|catalog|offerings?|"
                r"products?)\b.*\b(?:by|from|of|does|do|made|has|have|offers?|sells?)\b|"
                r"<n>(?:'s)? (?:models|line-?up|portfolio|llms|families|products|offerings?|"
                r"catalogue|catalog|range)\b|\b(?:models?|llms?)\b.*\b(?:come|comes|"
                r"came) (?:out of|from) <n>|<n> (?:makes|stuff|own models)|\bwhat (?:has|have|"
                r"all) <n>|\bdoes <n> do any\b|<n>.*\b(?:own models|whole range|line up|"
                r"anything yet|shipped)\b|\b(?:put out|shipped|shipping)\b|"
                r"\bwhat (?:else )?do they make\b|\beverything <n> sells\b|\bwhat is in <n>|"
                r"\bsell\w*\b|\bany llm"
            ),
            (
                r"\bwhat (?:does|do|did|has|have|is) <n> (?:make|made|build|built|develop|"
                r"offer|have|sell|train|produce|ship|release|do|got|making|building|"
                r"working)\b|\bdoes <n> (?:make|have|build|train|offer|sell)\b|"
                r"\bhas <n> (?:trained|made|built|released)\b"
            ),
        ),
        (
            r"的全部模型",
            r"家的全部型号|全部型号|也做大模型|叫什么",
            (
                r"(?:有|做|出|开发|推出|发布|卖|训练|搞|旗下).{0,4}(?:哪些|什么|啥|几个|"
                r"多少)(?:个|款)?(?:模型|大模型|产品|系列)?|(?:哪些|什么|啥|几个|多少)(?:个|"
                r"款)?(?:模型|大模型|产品|系列)|(?:模型|产品)(?:列表|清单|线|阵容|家族)|"
                r"做什么的|是做什么|旗下|都有(?:什么|啥|哪些)|有.{0,3}(?:自己的|"
                r"自研)?(?:大)?(?:语言)?(?:模型|llm)|自研|搞模型|训练过|做的模型|模型有几款|"
                r"在售模型|别的模型|没做大|有(?:自己的)?(?:大)?模型吗|做(?:大)?模型吗"
            ),
        ),
        _makes,
        mark("what {names} makes"),
    ),
)
