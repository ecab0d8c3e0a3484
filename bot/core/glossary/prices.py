"""Words about prices, and about the days that a figure has."""

from bot.core.glossary.term import Term
from bot.core.questions import Question
from bot.core.speech import mark

_KIMI = Question("price", ("kimi",))
_OPUS = Question("price", ("opus",))

PRICES = (
    Term(
        "token",
        mark("Token"),
        mark(
            "A token is the piece of text that models read, write and are paid by: about three "
            "quarters of an English word, or one to two Chinese characters. Each maker cuts text "
            "its own way."
        ),
        Question("cost", ("opus",), (("tokens_in", "10k"), ("tokens_out", "1k"))),
        ("tokens", "词元", "令牌", "标记"),
    ),
    Term(
        "mtok",
        mark("Million tokens (Mtok)"),
        mark(
            "Mtok is a million tokens, the unit of every price here: US dollars per million tokens."
        ),
        _KIMI,
        ("mtok", "million tokens", "per million", "1m tokens", "mtoks", "百万 token", "百万词元"),
        mark("Not the same as a price per 1K tokens, as older lists have it: a thousandth of it."),
    ),
    Term(
        "input",
        mark("Input price"),
        mark(
            "The input price is what a seller charges for the tokens that are sent to a model, in "
            "US dollars per million tokens."
        ),
        _KIMI,
        ("input", "input cost", "input rate", "prompt price", "prompt cost", "输入价格", "输入价"),
    ),
    Term(
        "output",
        mark("Output price"),
        mark(
            "The output price is what a seller charges for the tokens that a model writes, its "
            "thinking included, in US dollars per million tokens."
        ),
        _KIMI,
        ("output cost", "output rate", "completion price", "completion cost", "输出价格", "输出价"),
    ),
    Term(
        "cache-read",
        mark("Cache read price"),
        mark(
            "The cache read price is the lower input price for tokens that the seller still has "
            "in its cache from an earlier request."
        ),
        _OPUS,
        ("cache read", "cached price", "cached input", "cache hit", "缓存命中", "缓存读取价"),
        mark("Not the same as the cache write price, which is paid to put tokens into the cache."),
    ),
    Term(
        "cache-write",
        mark("Cache write price"),
        mark(
            "The cache write price is what some sellers charge to put tokens into their cache; "
            "reading them again is cheaper."
        ),
        _OPUS,
        ("cache write", "cache creation", "缓存写入价", "写缓存"),
        mark("Not the same as the cache read price, which is paid when the tokens are used again."),
    ),
    Term(
        "batch",
        mark("Batch price"),
        mark(
            "The batch price is the reduced price for requests that may wait, as a rule for up to "
            "a day."
        ),
        _OPUS,
        ("batch", "batch api", "batch discount", "批处理价", "批量价", "批处理"),
    ),
    Term(
        "blended",
        mark("Blended price 3:1"),
        mark(
            "The blended price is one figure for both rates, three parts input and one part "
            "output: (3 × input price + output price) / 4."
        ),
        Question("cheapest"),
        ("blended", "blended price", "blend", "3:1", "average price", "综合价", "混合价", "加权价"),
        mark("Not the same as what a request costs: that depends on its own mix of tokens."),
    ),
    Term(
        "list-price",
        mark("List price"),
        mark("The list price is the standing price on the seller's page, without reductions."),
        _KIMI,
        ("listed price", "standing price", "standard price", "标价", "列表价", "官方价", "刊例价"),
        mark("Not the same as a promo, which is meant to end."),
    ),
    Term(
        "promo",
        mark("Promo"),
        mark("A promo is a reduction of the list price that is meant to end."),
        Question("price", ("gemini",)),
        ("promotion", "promo price", "discount", "limited-time price", "促销价", "促销", "优惠价"),
        mark("Not the same as the list price, which stands until it is changed."),
    ),
    Term(
        "peak",
        mark("Peak and off-peak hours"),
        mark(
            "Peak hours are hours of the seller's clock at which it charges more, off-peak hours "
            "those at which it charges less."
        ),
        Question("facts", ("deepseek",), (("what", "hours"),)),
        (
            "peak",
            "off-peak",
            "peak hours",
            "off-peak hours",
            "off peak",
            "peak price",
            "高峰",
            "低谷",
            "高峰时段",
            "低谷时段",
            "峰谷",
        ),
    ),
    Term(
        "tier",
        mark("Long-context tier"),
        mark(
            "A long-context tier is a higher price for the whole of a request whose input is "
            "longer than a limit, such as 200K tokens."
        ),
        Question("price", ("gemini 3.1 pro",)),
        ("context tier", "long context", "long-context price", "长上下文", "阶梯价", "长文本阶梯"),
    ),
    Term(
        "plan",
        mark("Subscription plan"),
        mark("A plan is a subscription for people, in US dollars a month."),
        Question("plans", ("openai",)),
        ("plan", "plans", "subscription", "monthly plan", "订阅", "套餐"),
        mark("Not the same as the price per token, which programs pay."),
    ),
    Term(
        "as-of",
        mark("As of"),
        mark("As of is the day that a figure refers to."),
        Question("valuation", ("bytedance",)),
        ("as of", "as-of", "截至"),
        mark("Not the same as checked, the day it was read."),
    ),
    Term(
        "checked",
        mark("Checked"),
        mark("Checked is the day that a figure was last read at its source."),
        Question("sources", ("kimi",)),
        ("checked", "last checked", "核实于", "核对于", "核对"),
        mark("Not the same as since, the day the price took effect."),
    ),
    Term(
        "since",
        mark("Since"),
        mark("Since is the day that a price took effect."),
        Question("history", ("kimi",)),
        ("since", "in force since", "effective", "生效日", "自"),
        mark("Not the same as checked, the day it was last read."),
    ),
)
