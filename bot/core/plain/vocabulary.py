"""Words that say nothing about what is asked, and how countries are called. Lists of words only."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Everyday words: a question may hold any of them, and means the same without.
FILLER = _words(
    """
    a able about above according accordingly across actual actually ad add added afaik after
    afternoon again again's against ago agree ahead ai aka all allow almost alone along already
    also although altogether always am amazing amid among amongst amount amounts an and annually
    another answer answers any anybody anyone anything anyway anyways apart api apis app appear
    application approach approx approximately apps are area argue arguing argument around
    article as asap aside ask asking assume assuming at average avg await aware away awhile ay
    b4 back bad ballpark based basically basis bc be became because become been before beg began
    beginning behind being believe below beside besides best bet better between beyond big
    bigger bill billion bits blog bloody board body book boss boss's bot both bottom bought
    break breakdown briefly bring bro broad broke btw buck bucks budget budgetwise build
    building built bunch burn business businesses but button buying by bye calculate calculation
    call called came can card care case cases cash catch cause cent cents ceo's certain cfo
    chance channel chat chatbot chatbots cheap cheaper cheapest check checked cheers choose
    chose circa city claim claimed claims class clear clearly client client's close closer co
    coffee cofounder colleague colleague's come comes coming comment common companies company
    compared compute concept concerning concrete confirm confirmed confused connect consider
    considering context control conversation convince cool correct correctly cos cost costs
    could coulda countries country couple course cover coz create cross cto's ctx curious
    currently curve customer customers cut cuts cuz daily damn data date dates day days deal
    dealing dear debate decide decided decision deck deep default defined definitely degree
    deliver demand department depend depends describe design desk detail details determine did
    different dig digit direct directly discord discuss discussion divided do does doin doing
    dollar dollars don done dont double doubt down drop dry dude due dunno during each earlier
    early ease easier easy effect effort eh either else email end engineer engineers enough
    entire entry equal equals essay estimate etc eur even evening ever every everybody everyone
    everyone's everything exact exactly example exec execs exist exists expensive experience
    expert explain explore extra eye eyes face fact facts fair fairly fall false fam families
    family fan fancy far fast favour feature feel feeling fellow fetch few field fight figure
    figures file fill filter final finally finance find fine finger firm firms first fit five
    fix flagship flat folk folks follow fond foot for forget form found founder's four fraction
    free fresh friend friends from front frontier full fully fun fund funds further future fyi
    gap gave gbp general generation get gets getting gimme give given gives giving glad globally
    go goal goes goin going gonna good got gotta grab grand graph great group grown guess guide
    guy guys guys' had haha half hand handle hands hang happen happened happens happier happy
    hard harder has hate have having he head headline heads headsup hear heard heavy heck hehe
    held hell hello help helps hence her here hey hi high him his hm hmm hold homework hope hot
    hour hourly hours how however huge hundred hunt i id idea if iirc im imagine immediately imo
    impact imply important in include included including increase indeed indicate industry info
    info's information input inputs insane inside instead interested internal internet into
    introduce investor investors involved is ish issue issues it its itself ive job join joke
    joking just k keep keeps kid kidding kids kind kinda kindly know known knows lab labs
    language large last lately later latest lazy lead leader learn least leave left leg legit
    lemme length less lesson let lets letter level levels life like likely lil limit line lineup
    link linked list listing lists literally little live llm llms lmao load location lol long
    look looked lookin looking looks lot lots low lower luck machine made mail main mainly major
    make maker makers makes making man manage managed management manager many mark market mate
    math maths matter max maximum may maybe me mean means meant meanwhile meeting meetings
    memory mental mention mentioned message messages method middle might mil million millions
    min mind mine minimum minus minute minutes miss missed mix mobile model models moment money
    money-wise moneywise month monthly months mood more moreover morning most mostly motion mtok
    much multiplied mum must my myself n nah name named names near nearby nearly need needed
    needs neither nerd nevertheless new newbie newcomer newer newest newsflash newsletter next
    nice night nine no nobody node noise none nonetheless nope nor normal normally not note
    noted notes nothin nothing notice noticed notion now nowadays number numbers numeric o
    object obviously occur odd of off offer offered offering offers office official officially
    often oh ok okay old older omg on once one one's ones only open opening operate opt option
    options or order ordinary original other others otherwise oughta our ours out output outputs
    outside over overall overtaken overview own page paper para paragraph part particular
    particularly pass past pay paying people people's per perhaps person phone pick picked
    picking picture piece pin pitch place plan planning play player players please pleaseee pls
    plss plus plz podcast point policy poor pop popular position possible possibly post power
    ppl precise precisely prefer prep prepare present presentation pretty previous previously
    price prices pricey pricier primary print prior private probable probably problem
    procurement prod product production products prof professor project proof proper properly
    prove provide provided provider providers public publish pull purchase purpose push pushing
    put puts quality quarter queries query question questions quick quicker quickly quite quote
    quoted r race raise raised ran range rank rate rates rather ratio reach reaction read reads
    ready real reality really reason reasonable recall recap receive recent recently reckon
    record refer reference regard regarding region related relation release rely remain remember
    remind repeat replace reply report reportedly reports represent request require required
    research respond response rest result results return review rid right rise rn road role room
    rough roughly round rounds roundup row rows rule rumor rumors rumour rumours run rundown
    running sadder said sale sales same sample save saw say sayin saying says scenario school
    scope screen search second seconds section see seeing seek seem seems seen select sell
    selling send sending sends sense sensible sent sentence separate serious seriously serve
    service session set several shall she sheet shop short shot should shoulda shout show
    showing shown shut side sign signal similar simple simply since single sis sit site
    situation six size skip slide slides slightly slow slower small smart smth snapshot so
    social software solid solution solve some somebody someone somethin something sometimes soo
    soon sooo sorry sort sound sounds source sources speak special specific specifically spell
    spelling spend spending spent split spot spread spreadsheet stack stage stand standard
    standing start started startup startups stat state stated stating stats status step sth
    stick still stop store story straight strange strong student students stuff stupid subject
    such suggest sum summary support suppose supposed supposedly sure surely surprise surprising
    swears switch switched switching system ta table tables take takes taking talk talking
    target task tasks tax tbh teach team team's teams tech technical technically technology tell
    tellin telling tells ten term terms test tested testing tests text than thank thanks that
    the their theirs them themselves then theory there therefore these thesis they thing things
    think thinking third this tho tho' those though though' thought thousand thread threads
    three through thru thus thx tie tied tight till time times tiny tip title to today today's
    together tok token tokens tokentape toks told tonight too took top topic total totally touch
    toward towards track trade traffic training trick tried trip trouble true truly try trying
    turn tweet twice two ty type types typical typically u ugh uh uk's um uncle under understand
    understood unit unless until up update upon ur us usd use used useful user uses using usual
    usually value variety various vendor vendors version versions versus very via video view
    views visit voice volume vote vs vs. w wait waiting walk wall wanna want wanted wants war
    was watch way ways we webinar week weekend weekly weird welcome well went were what whatever
    when whenever where whereas whether which whichever while whilst who whoever whole whom
    whose why wide will willing win window winner wins wiped wise wish with within without
    wonder wondering wonders word words work worked worker workers working works world world's
    worldwide worried worry worst worth would woulda wow write writing written wrong wrote wtf
    xmas y'all ya yall yea yeah yeahh year yearly years yep yes yesterday yesterdays yet yo you
    your yours yourself yup zero
    """
)


@cache
def ordinary() -> frozenset[str]:
    """English words of every day: what is one of them and not understood is no strange name."""
    return _words(Path(__file__).with_name("english.txt").read_text(encoding="utf-8"))


# As FILLER, in Chinese; the longest is taken off first.
FILLER_CHINESE = sorted(
    _words(
        """
    tokens token 大语言模型 人工智能 介绍一下 可不可以 有没有人 语言模型 一下子 一共有 为什么
    人民币 加起来 合起来 告诉我 哪几个 哪几家 大模型
    差不多 开发商 怎么样 想了解 想知道 是不是 有没有 机器人 查一下 比起来 看一下 算一下 能不能
    说一下 那会儿 一下 一个 一些 一共 一点 一起 不过 世界 业界
    个月 为啥 之一 之中 之内 之前 之后 之间 了解 产品 什么 今天 介绍 他们 以上 以下 以内 以前
    以及 以后 以来 价格 企业 但是 你们 使用 信息 全球 全部
    公司 关于 其中 其他 其它 具体 几个 几家 分别 别的 到底 厂商 厂家 另外 只是 只有 只要 可以
    各个 各位 各自 合计 同事 告诉 咋样 咱们 哪个 哪些 哪家
    团队 国家 块钱 多少 多谢 大佬 大家 大概 大约 如今 如何 它们 官方 官网 对于 对比 左右 市场
    帮忙 帮我 当前 当时 怎么 怎样 总共 情况 想问 意思 我们
    我想 或者 所有 按照 接口 数字 数据 整个 旗舰 时候 星期 是否 最新 最近 有人 来说 查查 查询
    根据 模型 每个 比起 比较 没有 版本 特别 现在 百万 的话
    目前 相当 相比 看看 真的 眼下 知道 稍微 究竟 等等 算算 系列 给我 美元 美刀 美金 群里 老板
    而言 行业 讲讲 词元 话说 说说 请问 谁家 谁能 调用 谢谢
    输入 输出 还是 还有 这个 这些 那个 那些 那时 里面 问题 非常 顺便 领域 频道 麻烦 上 下 与 个
    中 么 也 了 于 些 从 他 会 但 位 低 你 俩 倍 做
    元 全 共 内 再 几 出 刀 到 前 厂 去 又 及 只 可 号 各 名 后 向 吗 吧 呀 呐 呗 呢 周 咋 和 咯
    哇 哈 哎 哒 哦 哪 唉 啊 啥 啦 喂 喔 嗯
    嘛 嘞 噢 在 地 块 多 大 天 太 她 好 它 家 对 小 就 帮 干 年 弄 往 很 得 总 您 想 成 我 或 所
    才 把 按 挺 搞 日 时 是 更 最 月 有 来
    查 次 款 每 比 滴 点 用 由 的 看 真 着 种 等 算 给 而 能 蛮 被 要 让 讲 该 说 请 谁 起 跑 跟
    过 还 这 那 都 里 钱 高
        """
    ),
    key=len,
    reverse=True,
)

# Words for the country that makers are seated in, by its code.
COUNTRIES = {
    "CN": r"chinese|china(?:'s)?|prc|mainland china|中国大陆|中国|中方|国产|国内|咱们国家",
    "US": r"american?s?|usa|u\.s\.(?:a\.?)?|united states(?: of america)?|"
    r"(?:the )?us(?= (?:model|maker|compan|lab|firm|frontier|one|llm|flagship|"
    r"open|closed|ai|listed|start|rival|and|vs|versus|tech|giant|big))"
    r"|(?<=the )us\b|(?<=from )us\b|(?<=vs )us\b|(?<=in )us\b|(?-i:\bUS\b)|美国|"
    r"美方|美系|老美|硅谷",
    "FR": r"french|france|法国",
    "KR": r"(?:south )?korean?|south korea|韩国",
    "DE": r"german|germany|德国",
    "AE": r"emirati|uae|united arab emirates|阿联酋",
    "IN": r"indian|india|印度",
    "GB": r"british|uk|united kingdom|britain|英国",
    "CA": r"canadian|canada|加拿大",
    "JP": r"japanese|japan|日本",
    "IL": r"israeli|israel|以色列",
    "TW": r"taiwanese|taiwan|台湾",
    "NL": r"dutch|netherlands|荷兰",
    "IE": r"irish|ireland|爱尔兰",
}
