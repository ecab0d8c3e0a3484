"""Questions about companies: what they are worth, who is worth more, sums, and who is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind
from bot.core.questions import Question
from bot.core.speech import mark
from commands._asked._asking import ask, company_of, known, named, past
from commands._asked._limits import country

if TYPE_CHECKING:
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.names import Ref
    from bot.core.plain import Heard

_MAKERS = (
    r"\b(?:makers?|labs?|model makers?|llm|ai (?:labs?|makers?|compan\w+|firms?|"
    r"startups?)|that make|making models|model compan\w+|frontier)\b|开发商|"
    r"大?模型(?:厂商|公司|企业|厂)|厂商|ai ?公司|实验室"
)
_VALUED = r"\b(?:worth|valuations?|valued?|market caps?|marketcap)\b|估值|市值|身价|值多少|值钱"
_LISTED = (
    r"\b(?:listed|public(?:ly)?|publicly traded)\b(?!.*\bprivate\b)|"
    r"上市(?!.*(?:未上市|没上市|非上市))"
)
_PRIVATE = (
    r"\b(?:private(?:ly held)?|unlisted|not listed|startups?|unicorns?)\b|未上市|"
    r"没上市|非上市|独角兽|私有|初创"
)


def _companies(catalog: Catalog, heard: Heard) -> tuple[Ref, ...]:
    """The companies named, or those behind the models named."""
    return tuple(
        next((r for r in name.refs if r.kind == "company"), None)
        or company_of(catalog, name.refs[0])
        for name in heard.names
    )


def _on(heard: Heard) -> date | None:
    """The day before today that is asked about."""
    day = past(heard)
    return day if day and day < heard.today else None


def _worth(catalog: Catalog, heard: Heard) -> Question | None:
    if heard.has(
        r"\bworth (?:listing|knowing|noting|mentioning|a look|trying)\b|"
        r"<n>.*\b(?:best|better|most|good) value\b|\b(?:best|better|most|good) value\b.*<n>"
    ):
        return None
    if not heard.names:
        known(heard)
        if heard.ignored:
            return None if heard.countries else ask_unknown(heard)
        return None
    refs = named(heard, _companies(catalog, heard))
    if len(refs) > 1:
        return ask("compare", refs)
    if heard.has(r"\b(?:since|until|between)\b|以来|至今"):
        return ask("history", refs)
    return ask("valuation", refs, on=_on(heard))


def ask_unknown(heard: Heard) -> Question | None:
    """Say that the company asked about is not known."""
    named(heard, ())
    return None


def _more(catalog: Catalog, heard: Heard) -> Question | None:
    if heard.has(r"\b(?:context|window|score\w*|price\w*|cost\w*|tokens?)\b|上下文|窗口|价格|得分"):
        return None
    refs = named(heard, _companies(catalog, heard))
    if len(refs) == 1 and heard.countries:
        return ask("companies", makes_models=True)
    refs = named(heard, _companies(catalog, heard), 2)
    return ask("compare", refs)


def _list(heard: Heard, sort: str | None = None) -> Question:
    """The list of companies with the filters that were said."""
    listed = "no" if heard.has(_PRIVATE) else True if heard.has(_LISTED) else None
    makes = heard.has(_MAKERS) or None
    return ask("companies", country=country(heard), listed=listed, makes_models=makes, sort=sort)


def _rank(catalog: Catalog, heard: Heard) -> Question | None:
    del catalog
    known(heard)
    if heard.names:
        return None
    least = heard.has(
        r"\b(?:least|smallest|lowest|cheapest|poorest)\b|最低|最小|最不值钱|垫底|最便宜"
    )
    if heard.has(r"\bjumps?\b|\bmoves?\b|\bgains?\b|\bgrowth\b|涨幅"):
        return None
    return _list(heard, sort="smallest" if least else None)


def _sum(catalog: Catalog, heard: Heard) -> Question | None:
    known(heard)
    if len(heard.names) == 1 and heard.countries:
        return ask("companies", makes_models=True)
    if heard.names:
        refs = named(heard, _companies(catalog, heard), 2)
        return ask("compare", refs)
    if len(heard.countries) > 1:
        return ask("companies", makes_models=heard.has(_MAKERS) or None)
    return _list(heard)


def _count(catalog: Catalog, heard: Heard) -> Question | None:
    del catalog
    known(heard)
    if heard.names:
        return None
    if len(heard.countries) == 1:
        return ask("companies", country=heard.countries[0], makes_models=True)
    return Question("article", (), (("about", "makers"),))


def _article_prices(catalog: Catalog, heard: Heard) -> Question | None:
    del catalog
    if (
        heard.has(
            r"\barticle\b|\bgist of\b|\bthe (?:blog|post|piece)\b|\byour blog\b|"
            r"\bfrontier : <k>|\bblog post\b|\bten[- ]times[- ]cheaper\b|文章|原文|博客"
        )
        and not heard.names
    ):
        worth = heard.has(r"\bvaluations?\b|\bworth\b|估值|市值|公司")
        return ask("article", about="valuations" if worth else "prices")
    if (
        heard.names
        or heard.benchmarks
        or "CN" not in heard.countries
        or heard.has(
            r"\bmakers?\b|\blabs?\b.*\bworth\b|\bovertake\b|估值|市值|厂商|公司|多少家|几家"
        )
    ):
        return None
    compared = len(heard.countries) > 1 or heard.has(_GAP)
    if compared and heard.has(_VALUED):
        return ask("companies", makes_models=True)
    return ask("article", about="prices") if compared else None


def _article_valuations(catalog: Catalog, heard: Heard) -> Question | None:
    del catalog
    if "CN" not in heard.countries:
        return None
    return ask("article", about="valuations")


def _why(catalog: Catalog, heard: Heard) -> Question | None:
    del catalog
    there = "CN" in heard.countries or heard.names
    return ask("article", about="why") if there else None


def _listed(catalog: Catalog, heard: Heard) -> Question | None:
    if heard.names and heard.has(rf"{_VALUED}|\bweights?\b|\blisted at\b|权重"):
        return None
    if not heard.names:
        known(heard)
        return None if heard.ignored else _list(heard)
    return ask("facts", named(heard, _companies(catalog, heard))[:1], what="listed")


_GAP = (
    r"\b(?:cheaper|gap|behind|close|good as|difference|tenth|vs|versus|compare\w*|"
    r"catch\w*|caught|keep up|far off|how many times)\b|<q> / <q>|便宜|差距|"
    r"差多少|接近|追上|分之|相比|比|贵多少|真的只有"
)
_NOT_WORTH = r"\b(?:price|cost|tokens?|scores?|context)\b|价格|多少钱.*token"
_SUM = (
    r"\b(?:together|combined|fetch|summed|in total|altogether|all in all|total|"
    r"sum|add(?:ed|s)? up|collectively|aggregate|overall|jointly|add up|adding up|"
    r"plus)\b"
)

MOVED = Kind(
    "moved_worth",
    (
        r"\bhow (?:much|fast|far) (?:has|have|did) <n> gr[eo]w\w*",
        (
            r"<n>.*\b(?:valuations?|market caps?|mkt cap|worth|valued?|value|"
            r"cap)\b.*\b(?:lately|doubled|halved|past|then vs|jumps?|lose|lost|history|"
            r"over time|chang\w+|mov\w+|gr[eo]w\w*|r[io]se\w*|f[ae]ll\w*|evol\w+|trend\w*|"
            r"develop\w*|since|go(?:ne)? (?:up|down)|went (?:up|down)|past|timeline|"
            r"progress\w*|trajectory|chart|graph|climb\w*|drop\w*|increas\w+|decreas\w+|"
            r"jump\w*|up or down)\b"
        ),
        (
            r"\b(?:history|over time|chang\w+|mov\w+|gr[eo]w\w*|r[io]se\w*|f[ae]ll\w*|"
            r"evol\w+|trend|development|timeline|trajectory|chart|graph|progress\w*|"
            r"increas\w+|jump\w*)\b.*\b(?:valuations?|market caps?|worth)\b.*<n>|"
            r"\b(?:valuations?|market caps?) (?:history|trend|timeline|over time) .*<n>|"
            r"\bhow did .*<n>.*\b(?:valuations?|market caps?)\b"
        ),
    ),
    (
        (
            r"(?:估值|市值|身价).*(?:变化|变动|走势|历史|涨|跌|怎么变|变了|趋势|历程|曲线|"
            r"演变|翻)|(?:历史|过去|历年).*(?:估值|市值)"
        ),
    ),
    lambda c, h: (
        ask("history", named(h, _companies(c, h))) if h.names or h.strangers or h.ignored else None
    ),
    mark("how the valuation of {names} moved"),
)

FIRST = (
    Kind(
        "article_why",
        (
            r"\b(?:glut|dozens) of\b.*<k>|\bhow come\b.*|\bwhat explains\b.*<k>|\bso many <n>",
            (
                r"\bwhy\b.*\b(?:so many|many|are there|lots|can .* afford|afford|keep|"
                r"so cheap|cheap)\b.*<k>|\bwhy\b.*<k>.*\b(?:so many|many|lots|afford|so cheap|"
                r"cheap|cheaper)\b|\b(?:how can|how do) .*<k>.*\bafford\b|\b(?:explain|"
                r"reasons?|explanations?)\b.*\bmany\b.*<k>|\b(?:explain|reasons?|"
                r"explanations?)\b.*<k>.*\bmany\b|\bafford\b|\bwhy\b.*<n>.*\b(?:train\w*|"
                r"own (?:llm|model)s?|llms?)\b|<k>.*\bsubsid\w+|\bsubsid\w+.*<k>|\bwhy do non|"
                r"\bwhere .*<k>.*\bmoney\b"
            ),
        ),
        (
            (
                r"(?:为什么|为啥|为何|怎么会|凭什么|怎么).*<k>.*(?:这么多|那么多|很多|这样多|"
                r"如此多|负担|烧得起|训练得起)|<k>.*(?:为什么|为啥|为何|怎么会|凭什么|"
                r"怎么).*(?:这么多|那么多|很多|如此多)|为(?:什么|啥|何|何).*<n>.*(?:没有|"
                r"不).*(?:llm|模型|训)|<n>.*(?:咋|为何|为什么|怎么)(?:不|没).*(?:训|模型|llm)|"
                r"<k>.*补贴|补贴.*<k>|<k>.*哪来的钱|(?:这么多|那么多).*<k>.*(?:原因|为什么|"
                r"为啥)"
            ),
        ),
        _why,
        mark("why there are so many Chinese models"),
    ),
)

PRICES = (
    Kind(
        "article_prices",
        (
            (
                r"<k>.*\b(?:undercut\w*|on par|how close|price difference)\b|"
                r"\bprice gap\b.*<k>|<k>.*\bon average\b"
            ),
            r"\barticle\b|\bblog post\b|\bten[- ]times[- ]cheaper\b|<k>.*<k>",
            (
                r"<k>.*\b(?:cheaper|cheap|less expensive|price (?:gap|difference)|close (?:in|"
                r"to)|behind|gap|a tenth|<q> / <q>|tenth|as good as|good as|far off|"
                r"how (?:much|many times|far)|difference|catch(?:ing)? up|caught up|keep up|"
                r"performance|quality|score gap|average|vs|versus|"
                r"compare\w*)\b(?!.*\b(?:worth|valu\w+|market cap)\b)"
            ),
            (
                r"\b(?:how (?:much|many times|far|close)|cheaper|price (?:gap|difference)|"
                r"compare\w*|gap between|difference between)\b.*<k>(?!.*\b(?:worth|valu\w+|"
                r"market cap|makers are there)\b)"
            ),
        ),
        (
            (
                r"<k>.*(?:便宜多少|便宜几|便宜很多|差多少|差距|差多远|接近|追上|十分之一|"
                r"几分之|<q> 分之|相比|真的只有|vs|和 ?<k>|比.*便宜|贵多少)|(?:差距|便宜多少|"
                r"便宜几).*<k>"
            ),
        ),
        _article_prices,
        mark("how much cheaper Chinese models are"),
    ),
)

_TOGETHER = Kind(
    "worth_sum",
    (
        (
            r"\b(?:bought|sum up|joint valuation|in one number)\b.*<n>.*<n>|"
            r"<n>.*<n>.*\b(?:come to|in one number)\b"
        ),
        (
            r"<n>.*<n>.*\b(?:lumped|pooled|jointly|one bag|equals|aggregate)\b|"
            r"\b(?:aggregate|joint value|lumped|pooled|pooling|stack)\b.*<n>.*<n>|"
            r"<n> plus <n>"
        ),
        (
            r"<n>.*\b(?:and|plus|,|\+)? ?<n>.*\b(?:together|combined|in total|summed|"
            r"added up|totals?|altogether|= \?)|\b(?:add up|sum of|combined|total of|"
            r"put together|summed)\b.*<n>.*<n>|<n> \+ <n>"
        ),
    ),
    (
        r"估值加一下",
        r"加一块儿",
        r"<n>.*<n>.*(?:合起来|加起来|一共|总共|之和|合计|总和|相加|总市值|总估值)|<n> ?[+加] ?<n>",
    ),
    lambda c, h: _sum(c, h) if h.names and not h.has(_NOT_WORTH) else None,
    mark("what {names} are worth together"),
)

KINDS = (
    _TOGETHER,
    Kind(
        "article_valuations",
        (
            (
                r"<k>.*\b(?:valuations?|worth|valued|value|market caps?|big|bigger|large|"
                r"size)\b.*<n>.*<n>|\b(?:valuations?|worth|valued|value|"
                r"market caps?)\b.*<k>.*<n>|<n>.*<n>.*\b(?:valuations?|worth|valued|value|"
                r"market caps?|compare\w*)\b.*<k>"
            ),
        ),
        (
            (
                r"<k>.*(?:估值|市值|值多少|身价|体量).*<n>|<k>.*<n>.*(?:估值|市值|身价|体量)|"
                r"<n>.*<k>.*(?:估值|市值)"
            ),
        ),
        _article_valuations,
        mark("how the Chinese makers' valuations compare"),
    ),
    Kind(
        "worth_sum",
        (
            (
                r"<k>.*\b(?:lumped|pooled|all in|altogether|single number|tally)\b|\b(?:tally|"
                r"pile|lump\w*)\b.*\b(?:labs?|compan\w+|valu\w+)\b"
            ),
            (
                rf"{_SUM}.*\b(?:worth|valu\w+|market cap\w*)\b|\b(?:worth|valu\w+|"
                rf"market cap\w*)\b.*{_SUM}|\bsum of\b"
            ),
            (
                r"\b(?:all|every|both)\b.*\b(?:compan\w+|makers?|labs?|firms?|ones|startups?|"
                r"players)\b.*\b(?:worth|valu\w+|market cap\w*)\b|\b(?:worth|valu\w+|"
                r"market cap\w*)\b.*\b(?:all|both)\b.*\b(?:compan\w+|makers?|labs?|firms?|<k>|"
                r"startups?)\b"
            ),
            (
                r"<k>.*\b(?:makers?|labs?|compan\w+|firms?|startups?)\b.*\b(?:together|"
                r"combined|summed|sum|total|altogether|add\w* up|fetch)\b|\bsummed up\b|"
                r"\bput together\b|\bhow much\b.*<k>.*\b(?:makers|labs|companies|firms|"
                r"ai)\b.*\bworth\b|\b(?:are|is)\b.*<k>.*\b(?:makers|labs|companies|firms|"
                r"ai (?:industry|sector))\b.*\bworth\b"
            ),
        ),
        (
            (
                r"(?:加起来|合计|合起来|总共|一共|总和|总市值|总估值|总值|加在一起|加总|总计|"
                r"全部|所有).*(?:值|估值|市值|钱)|(?:估值|市值|值多少).*(?:加起来|合计|总和|"
                r"总共|一共|加在一起|加总)|(?:总市值|总估值)"
            ),
        ),
        _sum,
        mark("what they are worth together"),
    ),
    Kind(
        "worth_more",
        (
            (
                r"\bhow many <n> (?:fit|go) in(?:to)? (?:one )?<n>|\bis <n> above <n>|"
                r"\bdoes <n> top <n>"
            ),
            r"\bhow many <n> (?:fit|go|would fit) into <n>|<n> minus <n>",
            (
                r"<n>.*\b(?:outweighs?|dwarfs?|eclipses?|exceeds?|passed by|got passed|puny|"
                r"tops|towers? over|below|ahead of|moneywise)\b.*<n>|\bhow many <n> (?:fit|"
                r"go) into\b|<n> minus <n>|\bby what factor\b.*<n>.*<n>"
            ),
            (
                r"\b(?:worth|valued|valuable|bigger|larger|market cap\w*|valuations?|"
                r"richer)\b.*\b(?:more|beat|ahead|gap|overtaken|outweigh\w*|higher|bigger|"
                r"larger|less|than|vs|"
                r"versus|or|compared?)\b.*<n>"
            ),
            (
                r"<n>.*\b(?:more|less|higher|lower|bigger|smaller|greater)\b.*\b(?:worth|"
                r"valu\w+|market cap\w*|than)\b.*<n>(?=.*)"
            ),
            (
                r"\b(?:who|which|what)\b.*\b(?:worth more|more valuable|higher valu\w+|bigger|"
                r"larger|worth less)\b"
            ),
            r"<n>.*\b(?:bigger|larger|smaller|richer|worth)\b.*<n>",
        ),
        (
            (
                r"(?:谁|哪).*(?:更值钱|估值(?:更)?高|市值(?:更)?(?:高|大)|身价(?:更)?高|"
                r"更贵重|体量更?大)|<n>.*<n>.*(?:值钱|估值|市值|身价|体量|更大|大吗|值|哪个大|"
                r"小多少)|值过 ?<n>|反超 ?<n>|等于几个 ?<n>|顶几个 ?<n>|压得过 ?<n>|"
                r"买下几个 ?<n>|市值.*(?:超过|"
                r"不如).*<n>|(?:值钱|估值|市值|身价).*<n>.*(?:比|和|跟|与|vs|还是).*<n>"
            ),
        ),
        lambda c, h: (
            _more(c, h)
            if len(h.names) > 1
            and (
                h.has(
                    r"worth|valu|market cap|mcap|bigger|larger|smaller|richer|值|估值|市值|身价|"
                    r"体量|更大|大吗|哪个大|小多少|反超|等于几个|买下几个|顶几个|压得过"
                )
                or all(ref.kind == "company" for ref in h.first)
            )
            else None
        ),
        mark("which of {names} is worth more"),
    ),
    Kind(
        "worth_rank",
        (
            (
                r"\b(?:compan\w+|labs?|makers?|firms?) (?:that are |which are )?(?:worth|"
                r"valued at) (?:more|less|over|under|above|at least)\b.*<q>|"
                r"\bunlisted (?:compan\w+|labs?|makers?|firms?)\b|\bhow many (?:compan\w+|"
                r"labs|makers|firms) are worth\b"
            ),
            (
                r"\b(?:league table|right after|top ten most|how much theyre worth|"
                r"by worth)\b|\bpriciest (?:<k> )?(?:labs?|makers?|compan\w+)\b"
            ),
            (
                r"\b(?:heaviest|priciest|richest|podium|ladder|featherweight|lightest|bottom|"
                r"runner-?up)\b.*\b(?:makers?|labs?|compan\w+|firms?|caps?|valu\w+|worth)\b|"
                r"\b(?:labs?|compan\w+|firms?|makers?) .*\bworth (?:under|over|below|"
                r"above) <[uq]>|\banything above <[uq]>|\blist (?:the )?(?:llm |ai )?compan\w+"
            ),
            (
                r"\b(?:most valuable|highest[- ]valued|highest valuations?|biggest|largest|"
                r"worth (?:the )?most|richest|top|rank(?:ing|ings|ed)?|dearest|list|"
                r"least valuable|lowest valuations?|smallest|"
                r"most (?:highly )?valued)\b.*\b(?:compan\w+|makers?|labs?|firms?|startups?|"
                r"players?|worth|valuations?|market caps?|unicorns?|by valu\w+|value|private|"
                r"listed)\b"
            ),
            (
                r"\b(?:compan\w+|makers?|labs?|firms?|startups?)\b.*\b(?:rank(?:ed|ing)?|"
                r"sorted|order(?:ed)?|by (?:valu\w+|worth|market cap)|most valuable|"
                r"worth (?:the )?most|highest|biggest|largest|valuations?|market caps?)\b"
            ),
            (
                r"\b(?:leaderboard|list|ranking|rank|order|sort\w*) (?:of |by )?(?:valu\w+|"
                r"worth|market caps?)\b|\bcompan\w+ (?:above|over|worth over) <[uq]>|"
                r"\b(?:worth|valued) (?:over|above|more than) <[uq]>|\btop ?(?:<q>|"
                r"\d+) (?:most )?valuable|\b(?:who|which|what)\b.*\b(?:worth (?:the )?most|"
                r"most valuable|highest valu\w+|biggest|largest market cap|largest)\b|"
                r"\bvaluations?\b.*\b(?:list|ranking|leaderboard|top)\b"
            ),
        ),
        (
            r"最不值钱|估值榜上第几",
            r"最有钱|按市值排序|榜上的名次",
            (
                r"(?:最值钱|估值最高|市值最高|市值最大|身价最高|估值(?:排名|排行|榜|前)|"
                r"市值(?:排名|排行|榜|前)|最大的.*(?:公司|厂)|按(?:估值|市值)|(?:公司|厂商|"
                r"企业).*(?:排名|排行)|(?:排名|排行).*(?:公司|厂商|企业|估值|市值)|"
                r"估值.{0,4}(?:前|top)|前.{0,3}(?:名|大|家).*(?:估值|市值|值钱)|谁.*值钱|"
                r"估值榜|市值超|按身价|排(?:个序|一下).*(?:估值|市值|身价)|市值垫底|里边前|"
                r"身价 ?top|估值低于)"
            ),
        ),
        _rank,
        mark("which companies are worth most"),
    ),
    Kind(
        "makers_count",
        (
            (
                r"\b(?:korean|japanese|<k>) (?:makers|ones) , how many\b|"
                r"\bhow many <k> ones\b|\bdoes <k> have any\b|\btotal makers\b|"
                r"\bnumber of organi[sz]ations\b|\bmore <k> or <k>\b.*"
            ),
            r"\b(?:labs?|makers?|compan\w+) total\b|\bnumber of compan\w+\b",
            (
                r"\bhow many (?:outfits|nations|countries|firms)\b|\b(?:quantity|number|tally|"
                r"headcount|count) of (?:vendors|makers|labs|compan\w+|<k>)\b|"
                r"\bmore <k> than <k> makers\b|\b<k>.*\b(?:only one lab|more than one lab)\b|"
                r"\bmakers , what number\b"
            ),
            (
                r"\bhow many\b(?!(?: \w+){0,3} (?:models?|tokens?|benchmarks?)\b).*\b(?:makers?|"
                r"compan\w+|labs?|firms?|startups?|players?|developers?|vendors?|orgs?|"
                r"organi[sz]ations?)\b"
            ),
            (
                r"\b(?:number|count) of\b.*\b(?:makers?|compan\w+|labs?|firms?)\b|"
                r"\b(?:makers?|compan\w+|labs?|firms?)\b.*\b(?:per|by|in each|"
                r"in every) country\b|\bwhich countr\w+\b.*\b(?:most|makers?|labs?|"
                r"compan\w+)\b|\bmore <k> or <k>\b.*\b(?:makers?|labs?|compan\w+|firms?)\b|"
                r"\bshare of (?:the )?(?:makers?|labs?|compan\w+)\b|\b(?:any|"
                r"list) <k> (?:llm |ai |model )*(?:makers?|labs?|compan\w+)\b|"
                r"\bcount of\b.*\bmakers?\b"
            ),
        ),
        (
            r"厂商数目|论家数",
            (
                r"(?:多少|几)(?:家|个)?.*(?:公司|厂商|开发商|企业|厂家|实验室|机构|玩家)|"
                r"(?:公司|厂商|开发商|企业|厂家|机构).*(?:多少家|几家|多少个|几个|数量|"
                r"有多少)|各国.*(?:多少|几)|国家.*(?:多少|几)家|每个国家.*(?:多少|几)|"
                r"哪个国家.*(?:最多|公司|"
                r"厂商)|厂商多|国家数|<k>.*(?:几|多少)家"
            ),
        ),
        _count,
        mark("how many makers there are"),
    ),
    MOVED,
    Kind(
        "listed",
        (
            r"\bwhere does <n> trade\b|\bipod\b|\bretail investors\b|\bindependent or part of\b",
            (
                r"\b(?:trade on|stock market home|stock exchange home|went public|symbol|"
                r"shareholders|closely held|ticker symbol|(?:buy|own) (?:<n> )?(?:stock|"
                r"shares)|stock market)\b|<n> ?symbol\b"
            ),
            (
                r"<n>.*\b(?:listed|public(?:ly)?|private(?:ly)?|traded|ipo|ipo'?d|"
                r"stock exchange|exchange|trading|ticker|stock symbol|on the stock market|"
                r"shares?|on nasdaq|nyse|nasdaq|hkex|float(?:ed)?|quoted|go(?:ne)? public|"
                r"went public|stock)\b"
            ),
            (
                r"\b(?:listed|public(?:ly)?|private(?:ly)?|traded|ipo|ticker|stock symbol|"
                r"stock exchange|gone public|went public)\b.*(?:<n>|\b(?:compan\w+|makers?|"
                r"labs?|firms?)\b)"
            ),
            (
                r"\b(?:compan\w+|makers?|labs?|firms?)\b.*\b(?:listed|publicly traded|private|"
                r"public|unlisted)\b"
            ),
        ),
        (
            r"股票|私人公司|散户",
            (
                r"上市|股票代码|代码是|挂牌|ipo|私有公司|公开交易|港股|a股|美股|纳斯达克|"
                r"纽交所|哪个交易所|在哪.*交易|未上市"
            ),
        ),
        _listed,
        mark("whether {names} is listed"),
    ),
    Kind(
        "worth",
        (
            (
                r"\bto buy <n>|\blast round\b|<n> really at <[qu]>|"
                r"<n>.*\bprice tag\b.*\btook it over\b|\bwhat number do you have for <n>"
            ),
            r"\bhow fat is <n>|<n>.*\b(?:number|how many \$)\b.*\?|\bworth of <n>",
            (
                r"<n>.*\b(?:tagged at|weighs? in|tips the scales|how fat|in the stock market|"
                r"tops out at what|reached|20bn|startup)\b|\bworth of <n>|<n>.*\b(?:unicorn|"
                r"in dollars , the company)\b|\bprice of the whole\b"
            ),
            (
                r"\b(?:worth|valuations?|valued|value|market caps?|"
                r"market[- ]?capitali[sz]ation|mcap|mkt cap|marketcap|capitali[sz]ation|"
                r"net worth|post-?money|last round|funding round|how big is|latest round|"
                r"raised? at|raised again|valn|capitalisation|trillion dollars?|"
                r"how many billions|net value|mkt ?cap)\b|\b<n> (?:cap|val)\b|"
                r"<n>.*\b(?:latest number|\$ ?\?|<u> company)\b"
            ),
        ),
        (
            (
                r"估值|市值|值多少|身价|值几|值钱|投后|最后一轮|最新一轮|融资|作价|破 ?<[qu]>|"
                r"跌破|独角兽|值过|多少亿"
            ),
        ),
        _worth,
        mark("what {names} is worth"),
    ),
)
