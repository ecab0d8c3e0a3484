"""Questions that are not answered, each told why: opinions, what will be, and what is not held."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from bot.core.answers import Typed
from bot.core.plain import Kind, Unclear
from bot.core.speech import say, tell
from commands._asked import _offers
from commands._asked._asking import yet_to_come

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard


def _opinion(catalog: Catalog, heard: Heard) -> NoReturn:
    sentence = tell("That is a matter of opinion; I only hold figures. What I can answer:")
    raise Unclear(*sentence, choices=_offers.near(catalog, heard))


def _future(_: Catalog, heard: Heard) -> None:
    del heard
    yet_to_come()


def _ahead(_: Catalog, heard: Heard) -> None:
    if any(period.first > heard.today for period in heard.periods):
        yet_to_come()


_UNHELD = (
    r"\b(?:revenues?|sales figures?|turnover|profits?|profitable|profitability|"
    r"earnings|income|margins?|arr|ebitda|losses|burn rate|cash flow|dividends?)\b"
    r"|\b(?:employees?|headcount|staff|engineers work|workforce|salary|salaries|hiring|layoffs?)\b"
    r"|\b(?:ceos?|ctos?|founders?|co-?founders?|chairman|shareholders?|"
    r"invested in|board of directors|who runs|office|offices)\b"
    r"|\b(?:latency|latencies|throughput|tokens per second|tok/s|ttft|"
    r"time to first|how fast|speed|speeds|faster|fastest|slow|slower|slowest|"
    r"uptime|downtime|outages?|rate limits?|rpm|tpm)\b"
    r"|\b(?:parameters?|params|parameter count|weights? in gb|vram|hardware|"
    r"training (?:cost|data|run|compute|tokens|budget|costs)|to train|"
    r"cost of training|flops|energy|electricity|carbon|water)\b"
    r"|\b(?:users|subscribers|downloads|mau|dau|market share|traffic|visits|customers)\b"
    r"|\b(?:stock price|share price|price of (?:a |one )?(?:share|stock)|"
    r"shares? cost|price target|pe ratio|p/e|stock chart|stock up|stock down|"
    r"stocks? doing|per share|ytd)\b"
    r"|\b(?:weather|recipe|joke|poem|translate|write (?:me )?(?:a|an|some)|"
    r"code (?:for|in)|python|javascript|homework|football|soccer|movie|song|"
    r"lyrics|capital of|bitcoin|btc|ethereum|crypto|inflation|gdp|interest rates?|"
    r"election|time is it|lunch|dinner|pizza|restaurant|flight|horoscope)\b"
    r"|\b(?:jailbreak|system prompt|safe|safety|bias|censorship|censored|privacy|"
    r"gdpr)\b"
)
_UNHELD_CHINESE = (
    r"营收|收入|利润|盈利|亏损|净利|财报|现金流|员工|雇员|人数|裁员|薪|工资|招聘|"
    r"ceo|创始人|股东|董事|掌门|老板是谁"
    r"|延迟|吞吐|速度|多快|最快|更快|首字|限速|限流|并发|参数量|多少参数|参数规模|"
    r"多大参数|显存|显卡|训练成本|训练费|训练花|训练了|训练用|算力|耗电|能耗"
    r"|用户量|用户数|多少用户|日活|月活|下载量|市占|市场份额|股价|每股|市盈率|涨停|目标价"
    r"|天气|写(?:一?首|一?段|个|一?篇)|帮我写(?=一)|代码怎么|翻译(?:成|一下)|笑话|菜谱|"
    r"做菜|电影|唱歌|首歌|足球|比特币|汇率|通胀|彩票|星座|新闻|吃什么|外卖|航班|"
    r"安全吗|隐私|审查"
)


def _unheld(catalog: Catalog, heard: Heard) -> NoReturn:
    import re  # noqa: PLC0415

    found = re.search(f"{_UNHELD}|{_UNHELD_CHINESE}", heard.masked)
    word = found[0] if found else heard.text
    sentence = tell(
        "The data set holds nothing about {topic}. What I can answer:", topic=Typed(word)
    )
    raise Unclear(*sentence, choices=_offers.near(catalog, heard))


def _uncounted(catalog: Catalog, heard: Heard) -> NoReturn:
    sentence = tell(
        "I hold figures as they are reported; I do not average them. What I can answer:"
    )
    raise Unclear(*sentence, choices=_offers.near(catalog, heard))


def _excluding(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        say("I cannot leave something out of a list. What I can answer:"),
        choices=_offers.near(catalog, heard),
    )


FIRST = (
    Kind(
        "unheld",
        (_UNHELD,),
        (_UNHELD_CHINESE,),
        _unheld,
    ),
    Kind(
        "opinion",
        (
            (
                r"\bshould (?:i|we|one|you|my|our|they|a)\b(?!.*\b(?:move to|instead|"
                r"replac\w+|migrat\w+)\b)(?!.*\bretired?\b)|\byou would (?:go|pick|choose|"
                r"buy)\b|\bgut feeling\b|\bpick (?:one for|for) me\b|\bgo(?:ing)? long\b|"
                r"\bwhich side\b|\b(?:would|do|can|could) you (?:buy|invest|recommend|suggest|"
                r"advise|pick|choose|prefer|bet|go with)\b|\brecommend(?:ation|ations|ed)?\b"
            ),
            (
                r"\b(?:what|who|which)\b.*\b(?:do|would) you (?:think|like|prefer|reckon|"
                r"believe|feel|bet)\b|\byour (?:opinion|view|take|thoughts|favou?rite|guess|"
                r"bet|pick)\b|\bdo you (?:think|believe|like|prefer|reckon)\b|\bthoughts on\b|"
                r"\bopinions? (?:on|about)\b|\bin your opinion\b"
            ),
            (
                r"\b(?:who|which|what)\b.*\b(?:will|gonna|going to|is going to|would|might|"
                r"could)\b.*\b(?:win|dominate|lead|survive|fail|prevail|beat|come out|"
                r"be the (?:best|winner|leader|biggest))\b|^(?!.*<b>).*\bwho (?:wins|"
                r"is winning|will win)\b|\bwin(?:s|ning)? the (?:ai )?(?:race|war)\b|"
                r"\bai race\b"
            ),
            (
                r"\b(?:good|bad|better|best|smart|safe|worthwhile|great|wise) (?:investment|"
                r"buy|bet|stock|stocks|idea|value stock)\b|\bworth (?:it|buying|the (?:money|"
                r"price|hype|cost|premium)|investing|paying|switching|using)\b|\b(?:should|"
                r"would|time to|good time|worth) .*\b(?:buy|sell|short|invest)\b|\b(?:buy|"
                r"sell|short) (?:or|now)\b|\b(?:or) (?:buy|sell|hold|short)\b|\binvest\b"
            ),
            (
                r"\b(?:overvalued|undervalued|overpriced|underpriced|overrated|underrated|"
                r"bubble|hype|hyped|fair(?:ly)? (?:value|valued|priced)|too (?:expensive|"
                r"pricey|cheap|much)|reasonable|justified|rip ?off|scam|trustworthy|evil|"
                r"ethical|immoral|moral)\b"
            ),
            (
                r"\b(?:coolest|nicest|smartest|dumbest|favou?rite|most (?:fun|interesting|"
                r"impressive|promising|exciting|human|creative|evil|ethical)|future of|"
                r"best for (?!<b>)(?:me|us|my|our|writing|students?|a )\w*)\b"
            ),
            r"\bwhy\b(?!.*\b(?:so many|many)\b.*<k>)(?!.*<k>.*\b(?:so many|many)\b)",
        ),
        (
            (
                r"该不该|要不要(?:买|投|换|入手)|值不值得|值得(?:买|投|入手|用|投资|换)|推荐|"
                r"建议|你觉得|你认为|你看好|看好|怎么看(?!.*<b>)|看法|站谁|选谁|押谁|站哪边|"
                r"支持谁|谁会赢|谁能赢|会赢|赢家|笑到最后|胜出|能不能买|可以买吗|适合(?:买|"
                r"投资)|投资(?:价值|建议)|买入|卖出|抄底|泡沫|高估|低估|炒作|合理吗|靠谱|"
                r"划不划算|值吗|你喜欢|更喜欢|还能追|能追吗|股票(?:现在)?(?:能|可以)买|最喜欢|"
                r"哪个(?:更)?好用|好用吗|更聪明|未来属于|前景|"
                r"谁更有前途|为什么(?!.*(?:这么多|那么多|很多))|为啥(?!.*(?:这么多|那么多|"
                r"很多))"
            ),
        ),
        _opinion,
    ),
    Kind("ahead", (r"<d>",), (), _ahead),
    Kind(
        "future",
        (
            (
                r"\b(?:predict(?:ion|ions|ed)?|forecasts?|projections?|projected|expected to|"
                r"expect|outlook|in the future|price target|gonna be|(?:going|"
                r"gonna) to (?!cost (?:me|us)|pay|run|use|do|ask|need|show|present|write|"
                r"compare|send|meet|have to)|\bnext (?:<n>|model|version|release|generation|"
                r"gen)\b|\bupcoming\b(?! retire)|\bhow long (?:till|until)\b|\bovertake\b(?!n))\b"
            ),
            (
                r"\b(?:will|'ll)\b(?!.*\b(?:retire|retired|deprecated|sunset|shut|end|expire|"
                r"it cost|cost me|cost us|this cost|i pay|we pay|that cost|replace[ds]?|"
                r"switched off|turned off|fit|take|cover|need|you (?:tell|show|give|compare|"
                r"explain|be able))\b)(?!.*<[tu]>)"
            ),
            (
                r"\bby 20(?:2[7-9]|[3-9]\d)\b|\b20(?:2[7-9]|[3-9]\d)\b(?=.*\b(?:will|cost|"
                r"price|worth|be)\b)|\b(?:tomorrow|next (?:week|month|year|quarter|decade))\b|"
                r"\bin (?:a|one|two|three|five|ten|\d+) (?:years?|months?|"
                r"weeks?)(?: time)?\b(?! ago)|\bwhen (?:will|does|is) .*\b(?:come out|launch|"
                r"released?|ipo|go public|drop)\b(?=.*\b(?:next|will)\b)|\bipo date\b"
            ),
        ),
        (
            (
                r"预测|预计|预期|未来会|将来|将会|会不会(?:涨|跌|降|升|超过|上市|发布|倒)|"
                r"会(?:涨|跌|降|升|超过|达到|变成|上市|倒闭)|明天|下周|下个?月|明年|后年|"
                r"再过.*(?:年|月)|年底(?:能|会|要)|能到多少|会到多少|会开源|会涨|会跌|估个价|"
                r"什么时候(?:能|会)(?:发布|上市|出|推出|降价)|何时(?:能|会)?(?:发布|上市|"
                r"推出)(?=.*(?:下一代|新))|下一代"
            ),
        ),
        _future,
    ),
)

AFTER = (
    Kind(
        "statistics",
        (
            (
                r"\b(?:average|averages|mean price|median|correlat\w+|per capita|per employee|"
                r"growth rate|standard deviation|regression|variance|percentage of|"
                r"share of (?:all|the))\b(?!.*<k>.*<k>)"
            ),
        ),
        (r"平均|中位数|相关性|方差|增长率|人均",),
        _uncounted,
    ),
    Kind(
        "excluding",
        (
            (
                r"\b(?:except|excluding|exclude|other than|apart from|but not|"
                r"no previews?)\b(?!.*\b(?:what else|anything else|else)\b)|\bbesides <k>|"
                r"\bnot (?:made )?(?:in |from |by )?<k>|\bnon-? ?<k>|"
                r"(?<!is )(?<!are )\bnot (?:made )?(?:by |from )?<n>|"
                r"\bwithout <n>|\boutside (?:of )?<k>"
            ),
        ),
        (r"除了(?!.*(?:还有|别的|其他|哪些))|除去|不包括|不算(?!真)|排除|非 <k>|不是 <k>",),
        _excluding,
    ),
)
