"""Small talk, what the bot can do, what a word means, and how fresh the data is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core import glossary
from bot.core.answers import Answer, Button, Link
from bot.core.names import everyday
from bot.core.plain import Kind
from bot.core.questions import Question
from bot.core.speech import mark, recorded, say
from commands._asked._asking import ask, named

if TYPE_CHECKING:
    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard

_END = r"(?: [!?.,;:。，？！<>a-z🙏👍❤️😊]+)*$"
_SOURCES = (
    r"\b(?:(?<!open )(?<!open-)sources?|link|links|references?|citations?|"
    r"how old .*(?:figure|number|"
    r"data|price|valuation)|as of|from today|fresh|checked|updated|up to date|"
    r"outdated|stale)\b|来源|出处|核对|链接|多新|多旧"
)
_WORDY = 8  # words of a thank-you or greeting that holds no question


def _bare(heard: Heard) -> bool:
    """Whether nothing is named, so that words of thanks or greeting are all there is."""
    return not (heard.names or heard.benchmarks or heard.countries or heard.tokens)


def _thanks(_: Catalog, heard: Heard) -> Answer | None:
    if not _bare(heard) or len(heard.masked.split()) > _WORDY:
        return None
    return Answer("ask", (say("You are welcome."),))


def _greeting(_: Catalog, heard: Heard) -> Answer | None:
    if not _bare(heard) or len(heard.masked.split()) > _WORDY:
        return None
    hello = say(
        "Hello! Ask me what a model costs, how two compare, or what the company behind is worth."
    )
    return Answer("ask", (hello,))


def _help(_: Catalog, heard: Heard) -> Question | None:
    return Question("help") if _bare(heard) else None


def _about(_: Catalog, heard: Heard) -> Question | None:
    if heard.names:
        return ask("sources", named(heard, heard.first)) if heard.has(_SOURCES) else None
    return Question("about")


def _measures(catalog: Catalog, heard: Heard) -> Answer:
    """What a benchmark measures, with its board at hand."""
    ref = heard.benchmarks[0].refs[0]
    record = catalog.benchmarks[ref.id]
    lead = say("{name} measures: {measures}.", name=ref.name, measures=recorded(record.measures))
    board = Button(say("Who is best on {name}", name=ref.name), ask("rank", [ref]))
    page = catalog.sources[record.source]
    link: Text = (Link(page.title, page.url),) if page.url else ()
    return Answer("ask", (lead,), buttons=(board,), small=(link,) if link else ())


_AROUND = re.compile(
    r"\b(?:what|whats|which|how|is|are|was|does|do|did|mean|meaning|means|meant|"
    r"define|definition|of|"
    r"explain|explained|tell|me|to|us|like|im|i|am|five|pls|please|by|you|people|"
    r"they|in|your|our|my|this|"
    r"that|tables?|valuations?(?= (?:table|list))|the|a|an|exactly|actually|even|"
    r"really|difference|diff|"
    r"between|vs|versus|and|or|term|word|phrase|again|ok|so|hey|hi|can|could|"
    r"someone|anyone|for|dummies|"
    r"when|say|said|says|stand|stands|it|here|on|about|eli5|quickly|quick|"
    r"question|sorry|not|same|as|the same)\b|[?!.,;:\"']"
)


def _glossary(_: Catalog, heard: Heard) -> Question | None:
    """The word that is asked about: what is left without the words around it."""
    if heard.names or heard.benchmarks or heard.tokens:
        return None
    if heard.periods or heard.countries:
        return None
    text = heard.text.casefold()
    if heard.chinese:
        written = None if heard.strangers else glossary.spelled_in(text)
        return Question("glossary", (written.key,)) if written else None
    rest = " ".join(_AROUND.sub(" ", text).split())
    term = glossary.term_of(rest) if rest else None
    if term is None and not heard.unknown and everyday.COMMON.isdisjoint(rest.split()):
        term = glossary.spelled_in(rest)
    return Question("glossary", (term.key,)) if term else None


KINDS = (
    Kind(
        "thanks",
        (
            (
                r"^3q\b|\b(?:thanks|thank you|thx|thanx|ty|cheers)\b(?: [!.]+)?$|\b(?:thanks|"
                r"thank you|thx|thanx)\b.*|^(?:great stuff|you're a star|you are a star|"
                r"legend|great answer|superb)\b|🙏|🙌"
            ),
            (
                r"^(?:ok(?:ay)? |great |perfect |awesome |nice |cool |lovely |brilliant |"
                r"many |much |oh |wow |got it |super )*(?:, |! )?(?:many )?(?:thanks|"
                r"thank you|thank u|thx|ty|tysm|cheers|ta|much appreciated|appreciated?|"
                r"appreciate it|thnx|thks|merci)\b"
            ),
            (
                r"^(?:that is )?(?:perfect|excellent|brilliant|wonderful|great|awesome|cool|"
                r"nice|neat|sweet|lovely|amazing)(?: ,)?(?: (?:exactly|"
                r"just)? ?what i (?:needed|wanted)| stuff| work| bot| one|"
                r" answer)?(?: [!.]+)?$|^(?:<n> )?(?:good bot|nice bot|you (?:are|"
                r"re) (?:the best|great|awesome)|well done|great job|good job|nice one|"
                r"you rock)\b"
            ),
        ),
        (
            r"3q|谢|感谢",
            r"通俗讲|全称",
            (
                r"^好的?$|明白了|懂了|收到|^(?:这个|真|很|挺)?好用[了啊呀]?$|谢谢|多谢|感谢|"
                r"谢啦|谢了|辛苦了|3q|太棒了|真棒|厉害了"
            ),
        ),
        _thanks,
        mark("thanks"),
    ),
    Kind(
        "greeting",
        (
            (
                r"^(?:heya|gm|hiya|hey hey|hi hi|yo yo)\b|^(?:good afternoon|good morning|"
                r"good evening|hello|hey|hi) ?,? ?(?:everyone|bot|tokentape|all|team|folks)\b"
            ),
            (
                r"^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening|day)|morning|"
                r"evening|howdy|greetings|sup|hola|g'?day|bonjour|wassup)(?: (?:there|bot|"
                r"tokentape|all|everyone|folks|team|friend|"
                r"mate))*(?: [!.,?\U0001F300-\U0001FAFF]+)*(?: how (?:are|is) (?:you|it going|"
                r"things)(?: [?!]+)?)?$"
            ),
            (
                r"^how are you\b|^(?:hi|hello|hey)\b.*\b(?:are you (?:there|here|up|alive|"
                r"online)|anyone (?:there|home))\b|^(?:are )?you there\b"
            ),
        ),
        (
            r"^(?:大家)?(?:早上好|早|哈喽|您好|你好|有人在)",
            (
                r"^(?:你好|您好|嗨|哈喽|哈啰|早上好|早安|下午好|晚上好|大家好|早|在吗|嘿|"
                r"hello|hi)(?: ?[呀啊哦吗,，。！!~ ])*(?:机器人|小助手|"
                r"tokentape)?(?: ?[!！~。])*$"
            ),
        ),
        _greeting,
        mark("a greeting"),
    ),
    Kind(
        "help",
        (
            (
                r"\b(?:give me some examples|which (?:slash )?commands|is there a command|"
                r"can i ask you in|how do i (?:compare|get|see|find|check)|"
                r"how to get the price|what do i type|im lost|i am lost|can you show charts|"
                r"price alerts|see where a figure)\b"
            ),
            r"\banything you can do\b|\btold to ask you\b|\bwhat do you cover\b",
            (
                r"\b(?:repertoire|cheat ?sheet|the tour|fair game|instructions|your job|"
                r"sample queries|scope of your|about yourself|show options|your tricks|"
                r"examples? of questions|which things can i ask|how do i phrase|know about|"
                r"speak chinese)\b"
            ),
            (
                r"\bwhat (?:all |else )?(?:can|do|could) (?:you|u|this bot|the bot|i|we|"
                r"tokentape) (?:do|know|answer|ask|help|tell|offer|support)\b"
            ),
            (
                r"^(?:help|examples?|usage|manual|menu|\\?|commands)(?: me)?(?: please|"
                r" 中文)?(?: [?!.]+)?$|\bwhat (?:data|info|information|kind of data) (?:have|"
                r"do) you\b|\bable to help\b|\bwhat you are able\b|\bdo you do (?:more|"
                r"anything)\b|\bwhat else\b(?: [?!.]+)?$|\bhow to (?:use|ask)\b|"
                r"\bsupported (?:questions|commands)\b|\bcapabilit\w+\b"
            ),
            (
                r"\bhow (?:do|does|can|should) (?:i|we|one|this|you|it|this bot|"
                r"the bot) (?:use|work|ask|talk)\b"
            ),
            (
                r"\b(?:list|show|give|what are)(?: me)?(?: all)?(?: of)?(?: the| your|"
                r" available)* commands\b|^commands\b"
            ),
            (
                r"\bwhere (?:do|should|can) i (?:start|begin)\b|\bwhat are you (?:for|"
                r"good for|about)\b|\bwhat is this (?:thing|bot|app)?\b(?: [?!.]+)?$|"
                r"\bhow does (?:this|it|that) work\b|\bgetting started\b|\bwho are you\b|"
                r"\bwhat are you(?! (?:charging|pricing))\b|\bwhat is (?:this bot|tokentape|"
                r"your purpose)\b"
            ),
            (
                r"\bwhat (?:kinds?|sorts?|types?) of (?:questions|things|stuff)\b|"
                r"\bwhat questions\b|\bwhat (?:can|should|could) i ask\b"
            ),
        ),
        (
            r"怎么查|怎么看图|新人求教",
            r"会干嘛|能问你些|给几个例子|还懂别的",
            (
                r"支持(?:查|问|哪些|什么|什么功能)|怎么问|咋问|该咋|会中文|有啥(?:命令|功能)|"
                r"帮助|你(?:都)?(?:能|会|可以)(?:做|干|回答|帮|查|提供)?(?:些|我)?(?:做|"
                r"干)?(?:什么|啥|哪些)|怎么(?:用|使用)(?:你|这个|机器人)?|使用(?:方法|说明|"
                r"帮助)|^帮助(?: ?[!！。?？])*$|有(?:哪些|什么)(?:命令|功能|指令)|你是谁|"
                r"你(?:是干|能干)(?:什么|啥|嘛)|能问(?:你)?(?:什么|啥|哪些)|"
                r"可以问(?:你)?(?:什么|啥|哪些)|功能介绍"
            ),
        ),
        _help,
        mark("what I can do"),
    ),
    Kind(
        "fresh",
        (
            (
                r"\b(?:are these prices from|do you update|who reports|stale figures|"
                r"oldest number|checked recently|where does .* come from|how do i know that)\b"
            ),
            (
                r"\bfrom this week\b|\bsources for the\b|\btimestamp on\b|"
                r"\bwhich page did\b.*\bcome from\b|\bwhen did anyone last check\b"
            ),
            (
                r"\b(?:age of your|today'?s? numbers|data vintage|as-of date|up to date till|"
                r"info from this week|cutoff of the (?:data|dataset)|newest entry|scrape|"
                r"last update|updated (?:daily|weekly)|exchange closes|where did you (?:pick|"
                r"get)|provenance)\b"
            ),
            (
                r"\b(?:how|is|are)\b.*\b(?:fresh|stale|outdated|out of date|up to date|"
                r"up-to-date|recent|current|old|live|real[- ]?time)\b.*\b(?:data|info|"
                r"information|figures|numbers|prices|pricing|database|dataset|data set|"
                r"catalogue|catalog|stuff|your|these|this)\b"
            ),
            (
                r"<n>.*\b(?:(?<!open )(?<!open-)sources?|link|citation|references?)\b|"
                r"\b(?:(?<!open )(?<!open-)sources?|link|"
                r"citations?|references?)\b.*<n>|\bhow old (?:is|are)\b.*\b(?:figure|number|"
                r"data|price|valuation)\b|\bas of when\b.*<n>|\bis your <n> data\b"
            ),
            r"\bhow (?:fresh|stale|outdated|recent|up to date|up-to-date|current|old) (?:is|are)\b",
            (
                r"\b(?:data|prices|figures|numbers|info|information|database|dataset|data set|"
                r"everything|this|it|pricing|you)\b.*\b(?:fresh|stale|outdated|out of date|"
                r"up to date|up-to-date|live|real[- ]?time)\b"
            ),
            (
                r"\bwhen (?:was|were|did|is|are)\b.*\b(?:data|prices|figures|numbers|info|"
                r"information|database|dataset|data set|this|it|you|pricing)\b.*\b(?:updated?|"
                r"refreshed|checked|read|last|verified|pulled|collected|check|update|"
                r"refresh)\b"
            ),
            (
                r"\b(?:last|latest|most recent) (?:updated?|refresh(?:ed)?|check(?:ed)?|"
                r"read)\b|\b(?:newest|latest|oldest|most recent) (?:valuation|price|figure|"
                r"score|result|data|dataset|number)s?\b.*\b(?:you|have|hold|data)\b|\b(?:date|"
                r"day) of (?:the|your) (?:newest|latest|last)\b|\bhow many (?:benchmarks|"
                r"models|companies|prices|scores|results|families|sources)\b(?! (?:does|do|"
                r"has|have|did) <n>)(?!.*<[kn]>)(?!.*\bworth\b)|\bas of (?:when|what (?:date|"
                r"day))\b|"
                r"\bhow often\b.*\b(?:updated?|refresh(?:ed)?|check(?:ed)?)\b"
            ),
            (
                r"^(?:the )?(?:sources?|refs?|references?|citations?)(?: pls|"
                r" please)?(?: [?!.]+)?$|\bbased on\b(?: what)?|\bwhat is (?:it|this|"
                r"that) based on\b|\btrust (?:this|these|the|your|it)\b|\bhow (?:accurate|"
                r"reliable)\b|\b(?:where|which sources?|what sources?)\b.*\b(?:data|numbers|"
                r"figures|prices|info)\b.*\bfrom\b|\bhow (?:many|much) (?:models|data|"
                r"companies|prices|rows) (?:do|does|are|is)\b.*\b(?:you|it|the (?:bot|data))\b"
            ),
        ),
        (
            r"从哪里来|实时数据",
            r"从哪来的|快照|上次核对|几号的|过期没有",
            (
                r"(?:数据|价格|信息|资料|报价|数字|行情|库).*(?:多新|多旧|新不新|最新|更新|"
                r"时效|过时|过期|核对|截至|截止|什么时候的|啥时候的|哪天的|新鲜|实时)|(?:实时|"
                r"靠谱|准|可靠|准确|权威)(?:吗|不|么|嗎)|<n>.*(?:来源|出处|核对)(?!.*(?:估值|"
                r"多少))|(?:价格|数据|估值|资料|这块|信息).*(?:旧|新|核对时间|出处|来源)|"
                r"最新到|多久刷|(?:更新|刷新|核对)(?:到|于|时间|频率)|多久更新|什么时候更新|"
                r"最后(?:一次)?(?:更新|核对)|(?:数据|信息)(?:来源|从哪|哪来)"
            ),
        ),
        _about,
        mark("how fresh the data is"),
    ),
    Kind(
        "measures",
        (
            r"<b> ?,? ?what does it (?:test|measure|check)",
            (
                r"^(?:so |and )?(?:what on earth is|what is this|the thing called|"
                r"never heard of)?\s*<b>(?: ,? ?(?:stands for|measures what|in a sentence|"
                r"whats? that|- never heard of it|what is (?:it|that)|about))+|"
                r"\bwhat (?:do they test in|on earth is|is this) <b>|"
                r"\bwhat is <b> time horizon about"
            ),
            (
                r"^(?:so |and |hey |hi |please |pls |, )*(?:what (?:is|does|even is|"
                r"exactly is)|explain|define|"
                r"what kind of benchmark is)(?: the)? <b>(?: (?:benchmark|test|exam|again|"
                r"anyway|measure|measures|measuring|test|tests|testing|check|checks|ask|about|"
                r"even|actually|exactly|mean|score|for|all))*(?: [?!.]+)?$|"
                r"\bwhat <b> (?:measures|tests|is)\b|^<b> ?= ?(?:\?|what)|^<b> meaning"
            ),
        ),
        (
            r"<b> ?到底考什么|<b>.*全称",
            (
                r"<b> ?(?:是|测的?是?|考的?是?|衡量|代表)(?:什么|啥|哪些)|(?:什么是|啥是|"
                r"解释一?下?) ?<b>"
            ),
        ),
        _measures,
        mark("what {names} measures"),
    ),
    Kind(
        "glossary",
        (
            r"^(?:define|what is a|what are) \w+|^[a-z -]+ vs [a-z -]+$",
            (
                r"\bin plain words\b|\bstands for\b|\bcome again\b|\bin a sentence\b|"
                r"\bsignif\w+\b|\bhuh\b|= \?$|^[a-z -]+\?$|\bis a \w+ a \w+"
            ),
            r"\bwhat(?:s)? (?:is|are|does|do|did|exactly)\b(?!.*<[kd]>)|\bwhats\b(?!.*<[kd]>)",
            r"\b(?:define|definition|meaning|explain\w*|means?|meant|difference|diff|eli5)\b",
            r"^[a-z -]+ (?:vs|versus|or) [a-z -]+(?: [?!.]+)?$",
        ),
        (
            (
                r"什么意思|啥意思|什么叫|什么是|啥是|啥叫|定义|含义|解释|何谓|何为|是什么|"
                r"是啥|怎么理解|指什么|是指|指的是|怎么算|什么概念|区别|表示啥|表示什么|"
                r"代表什么|什么鬼|有什么不同|说明白|科普"
            ),
        ),
        _glossary,
        mark("what a word means"),
    ),
)
