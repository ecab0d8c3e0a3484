"""Words that say nothing about what is asked, and how countries are called. Lists of words only."""

from __future__ import annotations

from functools import cache

from bot.core.names.english import ordinary


def words_of(text: str) -> frozenset[str]:
    """The words of a text that holds nothing else."""
    return frozenset(text.split())


# Everyday words: a question may hold any of them, and means the same without.
FILLER = words_of(
    """
    a abeg able about above according accordingly accountant accountants accounting across actual
    actually ad add added addendum afaik afraid after afternoon again again's against ago agree ah
    ahead ai ain't aint aisle aka all allegedly allow almost alone along already also although
    altman altogether always am amazing amid amodei among amongst amount amounts amsterdam an
    analyst analysts and annex annexed annually another answer answers any anybody anyone anything
    anyway anyways apart api apis app apparently appear appendix application applications applied
    appreciate approach approved approx approximately apps are area argue argued argues arguing
    argument around article arvo as asap ascending aside ask asking assignment assistant assume
    assumes assuming at ate atm auckland auditor auditors aunt austin autumn average avg await
    aware away awhile ay aye b4 baby back backend bad ballpark bangalore banker bankers barcelona
    based basically basis bc bd be became because become been before beg began beginning behind
    beijing being believe believed believes below berlin beside besides best bet better between
    beyond bid big bigger bill billion bird bit bits blog blogger blogpost bloke bloody board body
    book books bootstrapped boss boss's boston bot both bottom bought brass break breakdown brief
    briefing briefly bring bro broad broke brother bruh brussels btw buck bucket bucks budapest
    buddy budget budgets budgetwise bug bugs build building built bunch burden burn business
    businesses but button buying buys by bye cairo calculate calculation call called calls came
    can card care case cases cash catch cause ceiling cent cents ceo's certain cfo chance changed
    channel chap chapter chat chatbot chatbots chatroom cheap cheaper cheapest check checked
    cheers cheese chef chennai chicago chief choose choosing chose chronology circa cited cites
    city claim claimed claims class classifier clause clauses clear clearly client client's
    clients close closer co codebase coffee cofounder colleague colleague's cologne come comes
    coming comment committee common companies company compared comparing compliance compute
    concept concerning concerns concrete confirm confirmation confirmed confused connect consider
    considering consultant consultants contain contains context control conversation convince cool
    copenhagen corpus correct correctly cos cost costs could coulda counsel countries country
    couple course cousin cover coworker coworkers coz create cron cross cto's ctx cuppa curious
    currently curve customer customers cut cuts cuz dad daily damn dario data date dated dates
    daughter day days deal dealing dear debate debating decide decided deciding decision deck
    decks deep default defined definitely degree delhi deliver demand demis demo denver department
    depend depends descending describe design designer designers desk detail details determine
    devops did different dig digit diligence direct directly director discord discuss discussion
    dissertation divided do doc docx dodge does doin doing dollar dollars don done dont dossier
    double doubt down drop dry dubai dublin dude due dunno during each eager earlier early ease
    easier easy eat eats edinburgh editor editors effect effort eh either elon else email emails
    end engineer engineering engineers enough enquiries enquiry entire entry equal equals essay
    essentially estimate etc eur evaluating even evening ever every everybody everyone everyone's
    everything exact exactly exam example exec execs exhibit exist exists expensive experience
    expert explain explore expression extra eye eyes face fact facts fair fairly fall false fam
    families family fan fancy far fast father favour feature fed feed feeds feel feeling fella
    fellow fetch few field fight figure figures file fill filter final finally finance find fine
    finger firm firms first fit five fiver fix flagship flat flipped folk folks follow fond foot
    footnote for forecast forget form found founder founder's four fraction frankfurt frankly free
    fresh friday friend friends from front frontend frontier full fully fun fund funds funny
    further future fyi gap gather gave gbp general generation geneva gently get gets getting giant
    gimme give given gives giving glad glasgow globally go goal goes goin going gonna gonnae good
    got gotta grab grand grant grants graph grateful great grew group grown guangzhou guess guide
    guy guys guys' had haha half hamburg hand handle handout hands hang hanging hangzhou happen
    happened happens happier happy hard harder has hassabis hate have having he head headline
    heads headsup hear heard heavy heck hehe held hell hello help helps helsinki hence her herd
    here herself hey hi high highkey him himself his hit hits hm hmm hold holds holiday holidays
    homework homie honestly hope hoping hot hour hourly hours how however hr huang huge hundred
    hunt hunting husband hyderabad i ic id idea idk if iirc ilya im imagine imho immediately imo
    impact imply important in include included including increase indeed indicate industry info
    info's information infra infrastructure innit input inputs inquiries inquiry insane inside
    insisted insists instead interested intern internal internet interns intimate into introduce
    investor investors invoice invoices involved is ish issue issues istanbul it its itself ive
    jensen jira job join joke joking journalist journalists junior just k keen keep keeps kept
    keynote kid kidding kidney kids kind kinda kindly know known knows kyoto lab labs lad lads
    lagos lah landlord language large lass last lately later latest lawyer lawyers lazy lead
    leader learn least leave lecture led ledger left leg legal legit leh lemme length lent less
    lesson let lets letter level levels liang life like likely lil limit line lineup link linked
    lisbon list listing lists literally little live llm llms lmao load location log logs lol
    london long look looked lookin looking looks lor loser lost lot lots low lower lowkey luck
    lying maam machine madam made madrid mail main mainly major make maker makers makes making man
    manage managed management manager manchester manuscript many mark market marketing masochism
    mate mates math maths matter max maximum may maybe me mean means meant meanwhile meeting
    meetings melbourne memo memorandum memory mental mention mentioned merely message messages
    method middle might mil milan million millions min mind mine minimum minus minute minutes mira
    miss missed mix mobile model models moment monday money money-wise moneywise month monthly
    months montreal mood more moreover morning most mostly mother motion mtok much multiplied mum
    mumbai munich murati musk must my myself n na nadella nah nairobi name named names naw near
    nearby nearly need needed needful needs neighbor neighbour neither nerd nevertheless new
    newbie newcomer newer newest newsflash newsletter next nice night nine no nobody node noise
    none nonetheless nope nor normal normally not note noted notes nothin nothing notice noticed
    notion novel now nowadays number numbers numeric o object obviously occupies occur odd of off
    offer offered offering offers office official officially often oh ok okay old older omg on
    once one one's ones only open opening operate operations ops opt option options or order
    ordinary original osaka oslo other others otherwise oughta our ours out outline output outputs
    outside over overall overtaken overview own page paid pal paper papers para paragraph parental
    part particular particularly pass past pay paying pdfs pence pennies penny people people's per
    perhaps person personally persons phone pichai pick picked picking picture piece pilot pin
    pipeline pipelines pitch place plainly plan planning plans play player players please pleaseee
    pls plss plus plz pm poc podcast point policy poor pop popular position possible possibly post
    power ppl practically prague precise precisely prefer prep prepare present presentation
    presentations presumably pretty previous previously price prices pricey pricier primary print
    prior private probable probably problem procurement prod product production products prof
    professor project projects proof proper properly proposal proposals prototype prove provide
    provided provider providers public publish pull pune purchase purchasing purpose push pushing
    put puts puzzles qa quality quarter queries query question questions quick quicker quickly
    quid quite quiz quote quoted r race raise raised ran range rank rate rates rather ratio re
    reach reaction read reads ready real reality really reason reasonable recall recap receive
    recent recently reckon reckoned reckons record records refer reference regard regarding
    regards region register related relation release rely remain remember remind repeat replace
    reply repo report reportedly reporter reports repos repository represent reqs request require
    required requisition research researcher researchers respond response rest result results
    return reversed review revisit rid right rise rly rn road role rollercoaster rome room
    roommate rotterdam rough roughly round rounds roundup router row rows rule rumor rumors rumour
    rumours run runaround rundown running sadder said sale sales sam same sample sanity sat
    saturday satya save saw say sayin saying says scenario school scientist scientists scope
    screen search searching seattle second seconds secretary section see seeing seek seem seems
    seen select sell selling seminar send sending sends senior sense sensible sent sentence seoul
    separate serious seriously serve service services session set setup several shall shanghai she
    sheet sheets shenzhen shop short shortlist shortlisted shortly shot should shoulda shout show
    showing shown shut side sidebar sight sign signal silly similar simple simply since sincerely
    singapore single sir sis sister sit site sitrep sits sitting situation six size sizing skint
    skip slept slide slides slideshow slightly slow slower small smart smth snapshot so social
    software sold solid solution solve some somebody someone somethin something sometimes son soo
    soon sooo sorry sort sorta sound sounds source sources sourcing speak special specific
    specifically spell spelling spend spending spent split spot spotted spread spreadsheet
    spreadsheets spun stable stack stage staging stand standard standing standup start started
    startup startups stat state stated statement statements stating stats status step sth stick
    still stockholm stood stop store story straight strange strong struck stuck student students
    stuff stumbled stupid stuttgart subject such suggest sum summary summer sun sundar sunday
    support supporter supporters suppose supposed supposedly sure surely surprise surprised
    surprising swears swept switch switched switching swore sworn sydney sync system systems ta
    table tables take takes taking talk talking target task tasks taught tax tbh teach teacher
    team team's teammate teammates teams tech technical technically technology tell tellin telling
    tells ten tender tenner term terms test tested testing tests text tf than thank thanks that
    the their theirs them themselves then theory there therefore these thesis they thing things
    think thinking thinks third this tho tho' those though though' thought thousand thread threads
    three through thru thursday thus thx ticket tickets tie tiebreaker tied tight til till time
    times tiny tip title to toaster today today's together tok token tokens tokentape toks told
    tonight too took tool tooling top topic tore torn toronto total totally touch toward towards
    track trade trader traders traffic training transcript transcripts treasurer trick tried trip
    trophy trouble true truly try trying tuesday turn tweet twice two ty type types typical
    typically u ugh uh ui uk's um uncle under underdog understand understood unit unless until up
    update upon upthread ur us usd use used useful user uses using usual usually ux vacation value
    vancouver variety various vendor vendors version versions versus very via video vienna view
    views visit voice volume vote vp vs vs. w w/e wager wagers wait waiting walk wall wanna want
    wanted wants war warsaw was watch way ways we webinar wednesday wee week weekend weekly
    weighing weird welcome well wenfeng went were what whatever when whenever where whereas
    whether which whichever while whilst who whoever whole whom whose why wide wife wiki will
    willing win window winner wins winter wiped wise wish with within without woke won wonder
    wondering wonders word words wore work worked worker workers working works worksheet workshop
    world world's worldwide worried worry worst worth would woulda wound wow write writer writers
    writing written wrong wrote wtf wth xmas y'all ya yall yea yeah yeahh year yearly years yep
    yes yesterday yesterdays yet yo you your yours yourself yup zero zuck zuckerberg zurich
    """
)


def is_verb(word: str) -> bool:
    """Whether an ordinary word is a form of a verb: another form is an ordinary word too."""
    small = word.casefold()
    if small.endswith(("ing", "ed")):
        return True
    stem = small.removesuffix("es") if small.endswith("ches") else small.removesuffix("s")
    return not ordinary().isdisjoint({f"{stem}ing", f"{stem}ed", f"{stem.removesuffix('e')}ing"})


@cache
def _by_head() -> dict[tuple[str, int], list[str]]:
    found: dict[tuple[str, int], list[str]] = {}
    for word in ordinary():
        found.setdefault((word[0], len(word)), []).append(word)
    return found


def begun(letter: str, size: int) -> list[str]:
    """Ordinary words that begin with a letter and have so many."""
    return _by_head().get((letter, size), [])


# As FILLER, in Chinese; the longest is taken off first.
FILLER_CHINESE = sorted(
    words_of(
        """
    tokens token 大语言模型 技术评审会 话又说回来 产品经理 人工智能 介绍一下 众所周知 协助确认
    可不可以 合规限制 好像记得 季度简报 平心而论 截至目前 技术评审 搁一块儿 月度简报 有没有人
    毫无疑问 甲方爸爸 语言模型 链接给我 马斯克收 一下子 一共有 上线用 为什么 了解下 二者之 人民币
    传说中 你这儿 使用者 公众号 写材料 列一下 前阵子 加起来 印象中 印象里 另一个 各时点 合起来
    同学们 告诉我 哎妈呀 哪几个 哪几家 在线等 坦白说 大模型 大致上 官网上 家人们 小伙伴 小助手
    工程师 差不多 市场上 市场部 平台方 幻灯片 开发商 开发者 怎么样 怎么着 想了解 想知道 投资部
    报一下 抱抱脸 按理说 捋一捋 摆一哈 摆出来 文章里 新闻里 时间线 是不是 有没有 朋友圈 机器人
    查一下 正式版 比起来 法务部 注意到 测试用 玩意儿 理论上 甲乙方 登记表 看一下 短视频 科普文
    秘书处 程序员 算一下 系边间 老实说 老板儿 能不能 行业内 行政部 视频里 讲真的 讲道理 评审会
    说一下 说实话 说白了 请汇报 调一次 财务部 财报会 跑一趟 这两天 这几天 这阵子 那会儿 采购单
    采购部 项目组 预算表 一下 一个 一些 一共 一哈 一并 一样 一款 一点 一直 一眼 一般 一起 三个
    三家 三款 三者 上下 上会 上去 下去 下来 不管 不过 世界 业内 业务 业界 两个 两列 两款 两者 个人
    个月 为啥 主体 主观 之一 之中 之内 之前 之后 之选 之间 了解 争论 二者 于是 交付 产品 亲测 人家
    什么 今天 今日 介绍 仍旧 仍然 他们 以上 以下 以为 以内 以前 以及 以后 以来 价格 任何 企业 休假
    会议 估到 估计 似乎 但是 位居 作一 作业 你们 使用 例会 例如 依旧 依然 依照 依稀 信息 俺们 假如
    假设 做到 偶尔 兄弟 先报 先给 先说 先问 全文 全球 全部 公号 公司 公开 关于 其中 其他 其它 其实
    其次 具体 内部 再次 写稿 几个 几家 出去 出差 出海 出现 分别 列举 列示 刚刚 别人 别拿 别的 到底
    刷到 前端 助手 劳驾 医院 协助 单个 单从 卖掉 即使 厂商 厂家 原厂 友商 双周 反复 反正 发现 发生
    口径 另外 只是 只有 只要 可以 可是 可能 号称 各个 各位 各家 各档 各自 合同 合规 合计 同事 同学
    同样 名为 后台 后来 后端 听到 听听 告知 告诉 周一 周三 周二 周五 周会 周四 周报 周期 咋样 咱们
    哪个 哪些 哪家 哪怕 哪款 啥子 四个 回复 回来 回答 因为 因此 团队 国外 国家 圈内 圈子 块钱 坚持
    境外 处理 复盘 外部 多个 多少 多谢 大佬 大哥 大家 大概 大约 大致 她们 好像 如今 如何 如果 始终
    姐妹 媒体 季报 学校 学生 它们 宇宙 官宣 官方 官网 定稿 定系 宝子 实测 实际 实验 审批 客户 客服
    客观 宣称 容纳 对于 对内 对外 对手 对比 导师 就算 尽快 尽管 层面 工厂 工期 左右 市场 市面 师兄
    师姐 帖子 帮忙 帮我 帮查 平常 平时 年假 年报 应该 度假 开会 弱弱 强调 当前 当时 往往 得到 微博
    必然 忘了 念来 忽悠 怀疑 怎么 怎样 总之 总共 情况 想到 想必 想起 想问 意思 我们 我想 或者 截图
    所以 所有 所谓 手上 手头 打听 打扰 打赌 找到 抓紧 投标 报告 报道 招标 拿到 拿来 指出 指定 按照
    按说 挺急 据称 据闻 排期 接到 接口 接着 推文 提到 提醒 搜到 播客 支持 收的 放假 数字 数据 整个
    整体 整理 文本 文档 文稿 方面 旗舰 无论 日子 日常 早会 时候 时刻 时间 明白 星期 是否 显示 晚会
    最为 最后 最新 最近 月度 月报 有些 有人 有时 朋友 服务 期间 期限 本人 材料 来访 来说 果真 某个
    某家 查下 查到 查查 查询 标书 根据 档次 梳理 楼主 模型 欧洲 此刻 每个 每家 比价 比方 比起 比较
    毕业 水准 求助 求解 求问 汇总 汇报 江湖 没有 法务 注明 流程 海外 消耗 清楚 烦请 然后 然而 照样
    照着 版本 特别 犹豫 玩意 环境 现在 现有 班上 理解 用到 用来 由于 甲方 病假 登记 百万 的确 的话
    盖章 盘点 目前 直接 直播 相关 相同 相当 相比 看到 看看 看见 真的 眼下 瞅瞅 知乎 知道 研究 确切
    确实 确认 碰到 私下 程度 稍微 稿件 稿子 究竟 突出 立刻 立项 竞品 等等 等级 签字 简单 简报 算算
    粗略 精确 糊弄 系列 系统 紧急 级别 纪要 组里 经常 给我 统一 维度 网上 网友 罗列 美元 美刀 美金
    群友 群里 老哥 老大 老师 老板 老铁 而言 聊到 能值 自称 至于 节前 节后 若以 范围 虽然 行业 行情
    衡量 表明 表格 表示 要是 见到 觉得 角度 解答 认为 讨论 记得 讲到 讲真 讲讲 论坛 论文 证明 评估
    词元 试将 话说 详细 说到 说明 说是 说法 说说 请问 课堂 课题 谁家 谁能 调用 调研 谈到 谢谢 财务
    账本 贵处 赶紧 起来 跨境 较少 较高 输入 输出 辛苦 过会 过去 过来 运营 近期 还是 还有 这个 这些
    这儿 这家 这样 这款 这种 进来 选型 通常 通知 遇到 那个 那些 那会 那家 那时 那款 那种 部门 采购
    里面 重复 重新 银行 销售 长假 问问 问题 阶段 附件 限制 除非 隐约 集成 需要 非常 页面 项目 顺便
    顺带 顺手 预研 领域 领导 频道 题主 首先 马上 验证 骗我 麻烦 上 下 与 个 中 么 也 了 争 于 些
    交 亲 从 他 会 传 但 位 低 你 俩 俺 倍 做 元 全 共 兹 内 再 几 出 刀 刚 到 前 厂 去 又 及 只
    可 号 各 名 后 向 吗 吧 吵 呀 呐 呗 呢 周 咋 和 咯 咱 哇 哈 哎 哒 哦 哪 唉 啊 啥 啦 喂 喔 嗯
    嘛 嘞 噢 在 地 块 多 大 天 太 她 好 它 家 对 小 就 帮 干 年 弄 往 很 得 急 总 您 想 成 我 或
    所 才 把 拟 按 挺 搞 摆 日 时 是 更 最 月 有 来 查 次 款 每 比 滴 点 用 由 的 看 真 着 种 等
    算 给 而 能 蛮 被 要 让 讲 该 说 请 谁 赌 起 跑 跟 过 还 这 那 都 里 钱 高
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
    r"|(?:(?<=the )us|(?<=from )us|(?<=vs )us|(?<=in )us|(?-i:\bUS))\b(?! dollar)|美国|"
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
