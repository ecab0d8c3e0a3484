"""Words that say nothing about what is asked, and how countries are called. Lists of words only."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Everyday words: a question may hold any of them, and means the same without.
FILLER = _words(
    """
    a about above above across actual actually after again against ago all almost alone along already
    also although always am amid among amongst an and another any anybody anyone anything anyway apart
    are around as aside ask asking at away back bad based basically be became because become been before
    began behind being below beside besides best better between beyond big bigger both bring but by bye
    call called came can chance chat check cheers clear clearly come comes coming compared
    consider considering could couple currently curious cuz data day days dear definitely detail details
    did different do does doing don done dont down dude during each earlier early easy either else end
    enough etc even ever every everybody everyone everything exactly example far fast favour fellow few
    figure figures fill final finally find fine first folks follow for forget form found four friend from full
    fully further gave get gets getting give given gives giving go goes going gonna good got great group
    guess guy guys had half happen happened happens happy has hate have having he heard
    help helps her here hey hi high him his hmm hold hope how however huge i idea if im
    immediately in including indeed info information inside instead into interested is it its itself
    just keep keeps kind kinda know knows known large last lately later latest least left less let
    lets lets like likely line list literally little live lol long look looked looking looks lot lots
    low made main mainly make makes making man many market matter may maybe me mean means meant
    meanwhile mention mentioned might mind mine more moreover most mostly much must my myself name
    named names nearly need needed needs neither new newer newest next nice no none nor not nothing
    now nowadays number numbers obviously of off often oh ok okay old older on once one ones only open
    or order other others otherwise our ours out over overall own part particular particularly pass
    past people per perhaps person piece place please pls plz point possible possibly pretty probably
    put quick quickly quite rather ratio read ready real really reckon recent recently regarding remind reply
    right rn roughly said same saw say saying says search see seem seems seen sense set
    several shall she short should show showing shown side similar simple simply since single so
    some somebody someone something sometimes soon sorry sort specific specifically start started
    stat stats status still story straight such suppose supposedly sure take takes taking talk talking tell
    telling tells than thank thanks that the their theirs them themselves then there these they thing
    things think this those though thought three through thru thus till time times tiny to today together told
    tonight too took top total totally towards tried true truly try trying turn two type typical typically u
    ugh uh um under unless until up upon ur us use used useful user uses using usual usually various
    versus very via vs wait wanna want wanted wants was way ways we week well went were what whatever
    when whenever where whereas whether which whichever while whilst who whoever whole whom whose why
    will wish with within without wonder wondering word words work works would wow wrong yeah year
    years yep yes yesterday yet yo you your yours yourself ya y'all im ive id dunno gimme lemme tbh
    afaik imo btw fyi asap omg yall ppl thx ty ta tho bc cos coz
    month months weekly daily monthly yearly annually hourly
    ai llm llms model models api apis chatbot chatbots language provider providers vendor vendors lab
    labs maker makers company companies firm firms startup startups business businesses team teams
    frontier generation flagship version versions family families lineup product products
    price prices cost costs dollar dollars usd buck bucks money cent cents token tokens tok toks mtok
    million millions mil billion thousand input inputs output outputs in out
    boss colleague friends manager client customers customer meeting slide slides report deck presentation
    article post channel discord bot tokentape project app apps application production prod
    currently today's rate rates amount amounts world country countries
    quickly briefly exact precise precisely approx approximately around ballpark
    morning afternoon evening night hello
    able ad add added agree ahead aka allow amazing answer answers app appear approach area argue
    arguing argument assume assuming average avg await aware awhile basis beg beginning believe bet bill
    bigger bits board body book bottom bought break broad broke budget build building built bunch burn
    button buying calculate calculation card care case cases cash catch cause certain check checked
    choose chose city claim claimed claims class close closer co coffee comment common compute
    concept concerning concrete confirm confirmed confused connect context control conversation
    convince cool correct correctly course cover create cross curve cut cuts date dates deal dealing
    debate decide decided decision deep default defined degree deliver demand department depend
    depends describe design desk determine digit direct directly dig discuss discussion double doubt
    drop dry due ease effect effort email engineer engineers entire entry equal estimate exec
    execs exist exists expensive experience expert explain explore extra eye eyes face fact facts fair
    fairly fall false fan fancy feature feel feeling fetch field fight file filter finance finger
    fit five fix flat folk fond foot fraction free fresh front fun fund funds future gap
    gave general glad goal grab grand graph great grown guide hand handle hands hang
    happy hard head headline hear heavy held hell hot hour hours hundred hunt imagine impact
    important imply include included increase indicate industry insane internal internet
    introduce investor investors involved iirc issue issues job join joke joking kid kids kidding kindly
    lazy lead leader learn leave leg legit length lesson letter level levels life
    limit link linked lists load location lower luck machine mail major manage
    managed management mark math maths mate max maximum meetings memory mental message
    messages method middle min mine minimum minute minutes miss missed mix mobile moment
    mood most motion mum near nearby nerd newbie newcomer newsletter nine nobody node noise
    normal normally note noted notes notice noticed notion numeric object occur odd offer offered
    offering offers office official officially open opening operate opt option options ordinary
    original outside page paper para paragraph pay paying phone pick picked picking picture pin pitch
    plan planning play player players plus policy poor pop popular position post power prefer
    presentation prep prepare present pretty previous previously pricey primary print prior private
    probable problem procurement prof professor project proof proper properly prove provide provided
    public publish pull purchase purpose push pushing puts quality quarter query queries question
    questions quote quoted race raise raised ran range rank reach reaction reads reality reason
    reasonable recall receive record recap reference refer regard region related relation release
    rely remain remember repeat replace report reports reportedly represent request require required
    research respond response rest result results return review rid rise road role room rough round
    rounds row rows rule rumor rumour rumours rumors run running sale sales sample save
    scenario school scope screen second seconds section seeing seek select sell selling send sending
    sends sensible sent sentence separate serious seriously serve service session sheet shop shot
    shout shut sign signal sit site six size skip slightly slow small smart snapshot social software
    solid solution solve sound sounds source sources speak special spend spending spent split spot
    spread spreadsheet stack stage stand standard state stated stating step stick stop store story strange strong
    student students stuff stupid subject suggest sum summary support supposed surprise surprising switch
    switched switching system table tables target task tasks tax teach tech technical technically
    technology ten term terms test tested testing tests text theory thesis thinking third thread threads
    tie tied tight tip title topic touch toward track trade traffic training trick trip trouble true
    tweet twice types uncle understand understood unit update user value variety version video view
    views visit voice volume vote wait waiting walk wall war watch weekend weird welcome wide
    willing win window winner wins wiped wise wonders worked worker workers working worried worry worst
    worth write writing written wrote xmas yea yesterdays zero ctx info's lil soo sooo plss pleaseee
    mate dude bro sis guys' fam yeahh nah nope yup lol lmao haha hehe omg wtf damn heck bloody
    approximately circa minus plus divided times multiplied equals cheap cheaper cheapest pricier
    listing spell spelling sheet budgetwise wise wise ish sth smth w o n r u b4 k hm hmm eh ay
    one's everyone's people's world's moneywise money-wise vs. again's usd eur gbp
    roundup overview rundown breakdown picture snapshot situation status standing
    headsup newsflash heads up fyi tho' though' anyways
    sayin tellin lookin goin doin nothin somethin
    client's boss's team's ceo's cfo cto's founder's
    thesis essay homework blog podcast webinar
    cofounder colleague's
    gotta gonna wanna oughta shoulda coulda woulda
    therefore hence accordingly nevertheless nonetheless
    happier sadder easier harder quicker slower
    uk's
    """
)


@cache
def ordinary() -> frozenset[str]:
    """English words of every day: what is one of them and not understood is no strange name."""
    return _words(Path(__file__).with_name("english.txt").read_text(encoding="utf-8"))


# As FILLER, in Chinese; the longest is taken off first.
FILLER_CHINESE = tuple(
    [
        "请问",
        "请",
        "麻烦",
        "帮我",
        "帮忙",
        "帮",
        "一下",
        "一个",
        "一下子",
        "告诉",
        "告诉我",
        "给我",
        "给",
        "说说",
        "说一下",
        "讲讲",
        "介绍",
        "介绍一下",
        "看看",
        "看一下",
        "看",
        "查查",
        "查一下",
        "查询",
        "查",
        "想知道",
        "想问",
        "想了解",
        "想",
        "我想",
        "我们",
        "我",
        "你们",
        "你",
        "您",
        "他们",
        "它们",
        "它",
        "他",
        "她",
        "大家",
        "咱们",
        "各位",
        "大佬",
        "有人",
        "有没有人",
        "谁能",
        "知道",
        "了解",
        "现在",
        "目前",
        "当前",
        "如今",
        "今天",
        "眼下",
        "最新",
        "最近",
        "的话",
        "的",
        "了",
        "吗",
        "呢",
        "啊",
        "呀",
        "吧",
        "嘛",
        "哈",
        "哦",
        "噢",
        "嗯",
        "喔",
        "哇",
        "么",
        "呐",
        "啦",
        "咯",
        "是",
        "是不是",
        "是否",
        "有没有",
        "有",
        "没有",
        "在",
        "和",
        "跟",
        "与",
        "及",
        "以及",
        "还是",
        "还有",
        "还",
        "或",
        "或者",
        "而",
        "但",
        "但是",
        "不过",
        "就",
        "都",
        "也",
        "又",
        "再",
        "才",
        "只",
        "只是",
        "会",
        "能",
        "能不能",
        "可以",
        "可不可以",
        "可",
        "要",
        "得",
        "到底",
        "究竟",
        "大概",
        "大约",
        "左右",
        "差不多",
        "具体",
        "分别",
        "各自",
        "各",
        "各个",
        "每",
        "每个",
        "所有",
        "全部",
        "全",
        "整个",
        "一共",
        "总共",
        "总",
        "共",
        "加起来",
        "合计",
        "合起来",
        "一起",
        "这个",
        "那个",
        "这",
        "那",
        "这些",
        "那些",
        "哪些",
        "哪个",
        "哪家",
        "哪几个",
        "哪几家",
        "哪",
        "什么",
        "怎么",
        "怎样",
        "怎么样",
        "如何",
        "为什么",
        "为啥",
        "啥",
        "咋",
        "咋样",
        "几",
        "几个",
        "几家",
        "多少",
        "多",
        "谁",
        "谁家",
        "比",
        "比较",
        "相比",
        "对比",
        "比起来",
        "比起",
        "来",
        "去",
        "上",
        "下",
        "里",
        "里面",
        "中",
        "之间",
        "之中",
        "内",
        "以内",
        "之内",
        "以上",
        "以下",
        "以来",
        "之后",
        "之前",
        "以后",
        "以前",
        "前",
        "后",
        "时候",
        "时",
        "当时",
        "那时",
        "那会儿",
        "从",
        "到",
        "对",
        "对于",
        "关于",
        "用",
        "使用",
        "按",
        "按照",
        "根据",
        "被",
        "把",
        "让",
        "由",
        "于",
        "向",
        "往",
        "等",
        "等等",
        "其他",
        "其它",
        "别的",
        "另外",
        "其中",
        "大",
        "小",
        "高",
        "低",
        "好",
        "最",
        "更",
        "很",
        "非常",
        "特别",
        "真",
        "真的",
        "太",
        "挺",
        "蛮",
        "相当",
        "比较",
        "稍微",
        "一点",
        "一些",
        "点",
        "些",
        "个",
        "家",
        "款",
        "种",
        "次",
        "位",
        "名",
        "倍",
        "只有",
        "只要",
        "个月",
        "月",
        "年",
        "日",
        "天",
        "号",
        "周",
        "星期",
        "模型",
        "大模型",
        "语言模型",
        "大语言模型",
        "人工智能",
        "厂商",
        "公司",
        "企业",
        "厂家",
        "开发商",
        "厂",
        "产品",
        "版本",
        "系列",
        "旗舰",
        "美元",
        "美金",
        "美刀",
        "刀",
        "人民币",
        "元",
        "块",
        "块钱",
        "钱",
        "价格",
        "输入",
        "输出",
        "百万",
        "token",
        "tokens",
        "词元",
        "市场",
        "数据",
        "数字",
        "情况",
        "信息",
        "问题",
        "意思",
        "话说",
        "顺便",
        "谢谢",
        "多谢",
        "老板",
        "同事",
        "团队",
        "群里",
        "频道",
        "机器人",
        "世界",
        "全球",
        "国家",
        "业界",
        "行业",
        "领域",
        "之一",
        "来说",
        "而言",
        "说",
        "讲",
        "算",
        "算算",
        "算一下",
        "做",
        "干",
        "弄",
        "搞",
        "跑",
        "调用",
        "接口",
        "官方",
        "官网",
        "一共有",
        "成",
        "出",
        "起",
        "过",
        "着",
        "地",
        "所",
        "该",
        "呗",
        "哒",
        "嘞",
        "滴",
        "俩",
        "哎",
        "唉",
        "喂",
    ]
)

# Words for the country that makers are seated in, by its code.
COUNTRIES = {
    "CN": r"chinese|china(?:'s)?|prc|mainland china|中国大陆|中国|中方|国产|国内|咱们国家",
    "US": r"american?s?|usa|u\.s\.(?:a\.?)?|united states(?: of america)?|(?:the )?us(?= (?:model|maker|compan|lab|firm|frontier|one|llm|flagship|open|closed|ai|listed|start|rival|and|vs|versus|tech|giant|big))"
    r"|(?<=the )us\b|(?<=from )us\b|(?<=vs )us\b|(?<=in )us\b|(?-i:\bUS\b)|美国|美方|美系|老美|硅谷",
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
