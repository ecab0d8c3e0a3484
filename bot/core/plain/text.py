"""A question as it was typed, without what is only dress."""

from __future__ import annotations

import re
import unicodedata

from bot.core.plain.worded import in_digits

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_SAID = re.compile("[吗呢的了是多少哪谁什么几和比最怎啊呀吧嘛我你这那有没在问请]")  # no name alone
_LIVE = re.compile(r"<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>|https?://[!-~]+|<(?=\w>)")
_SEAM = re.compile(f"(?<=[{HAN}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[{HAN}])")
_PAUSE = re.compile(f"(?<=[{HAN}]{{3}}) +(?=[{HAN}]{{2}})")  # as people type on a phone
_QUOTES = str.maketrans("’‘`´“”«»„「」『』《》", '\'\'\'\'"""""""""""')
_SIMPLE = str.maketrans(  # traditional characters, and some of Cantonese
    "乾亂佈佔佢併來係俠倉個們偉備傳債傷傾僅僱價儀億儘優儲兌內兩冇冊凍別刪剛創劃劇劍勁動務勝勞"
    "勢勵勸匯區協卻厲參叢吳咗員問啲喚單喺嗎嘅嘗噴嚇嚟嚴囉國圍園圓圖團執堅報場塊壓壞壯夠夾奪奮"
    "婦媽孫實寧審寫寬將專尋對導屆層屬島峽崗帶幣幫幾庫廠廢廣張強彈後徑從復徹恆悶惡愛慣憑憶應懶"
    "懷戰戲戶拋挾捨掃掛採揀揚換損搖搶撐撥擁擇擊擋擔據擬擴擺攔攜敗敵數斷於昇時晉暫曆曉書會朧東"
    "桿條棄楊業極榮構槍槓樓標樣樹橋機檔檢權歐歡歷歸殘殺氣決沒況淚淨淺測渾準溫滅滯滿漲漸漿潔濟"
    "濾灣災為烏無煙熱燒營爛爭爺狀獎獨獲獻現環產畢異當瘋發盜盡監盤睏碼礎禮稅種積穩窮竊競筆節築"
    "簡簽籃籌糧紀約紅納純紙級紛細紹終組結絕絡給統絲經綜維網緊緒線緣編緩練縮總績織繞繪繫繼續罰"
    "罵羅義習聯聰聲職聽肅腦腳膽臉臨與舉舊艙華萬藝藥蘇處號虧蟲術衛衝補裝裡製複襲見規視親覺覽觀"
    "觸訂計訊討訓託訪設許訴診詐評詞詢試詩話該誇認語誠誤說誰課調談請論諮講謝證識譯議護讀變讓讚"
    "貝負財貧貨貪責貴買費貿資賣質賬賭賺購賽贈贊贏趕趙跡踐躍車軌軍軟較載輕輛輪輯輸轉辦辯農這連"
    "進運過達違遞遠適遲遷選遺邁還邊鄉鄰醫釋針鈔銀銷鋒鋼錄錢錦錯錶鍵鎖鏈鏡鐘鐵長門閃閉開閒間閱"
    "闆闖關陣陳陸隊階際隨險隱隻雖雙雜離難電靈靜韓響頁頂項順須預頓頗領頭頻顆題額願類顧顯風飛飯"
    "飲餘館馬駛騙騰驅驗驚體鬆鬥鬧魚鮮鳥麗麥麵麼黃點黨齊齒齡龍龜",
    "干乱布占他并来系侠仓个们伟备传债伤倾仅雇价仪亿尽优储兑内两没册冻别删刚创划剧剑劲动务胜劳"
    "势励劝汇区协却厉参丛吴了员问些唤单在吗的尝喷吓来严啰国围园圆图团执坚报场块压坏壮够夹夺奋"
    "妇妈孙实宁审写宽将专寻对导届层属岛峡岗带币帮几库厂废广张强弹后径从复彻恒闷恶爱惯凭忆应懒"
    "怀战戏户抛挟舍扫挂采拣扬换损摇抢撑拨拥择击挡担据拟扩摆拦携败敌数断于升时晋暂历晓书会胧东"
    "杆条弃杨业极荣构枪杠楼标样树桥机档检权欧欢历归残杀气决没况泪净浅测浑准温灭滞满涨渐浆洁济"
    "滤湾灾为乌无烟热烧营烂争爷状奖独获献现环产毕异当疯发盗尽监盘困码础礼税种积稳穷窃竞笔节筑"
    "简签篮筹粮纪约红纳纯纸级纷细绍终组结绝络给统丝经综维网紧绪线缘编缓练缩总绩织绕绘系继续罚"
    "骂罗义习联聪声职听肃脑脚胆脸临与举旧舱华万艺药苏处号亏虫术卫冲补装里制复袭见规视亲觉览观"
    "触订计讯讨训托访设许诉诊诈评词询试诗话该夸认语诚误说谁课调谈请论咨讲谢证识译议护读变让赞"
    "贝负财贫货贪责贵买费贸资卖质账赌赚购赛赠赞赢赶赵迹践跃车轨军软较载轻辆轮辑输转办辩农这连"
    "进运过达违递远适迟迁选遗迈还边乡邻医释针钞银销锋钢录钱锦错表键锁链镜钟铁长门闪闭开闲间阅"
    "板闯关阵陈陆队阶际随险隐只虽双杂离难电灵静韩响页顶项顺须预顿颇领头频颗题额愿类顾显风飞饭"
    "饮余馆马驶骗腾驱验惊体松斗闹鱼鲜鸟丽麦面么黄点党齐齿龄龙龟",
)
_WHEN = (  # days that are mostly said of an occasion
    r"(?:(?:to|mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:next|this) "
    r"(?:week|month|quarter|(?:mon|tues|wednes|thurs|fri)day))"
)
_OCCASION = (  # for which an answer is wanted
    r"(?:(?:issue|meeting|newsletter|slide|talk|deck|call|presentation|stand-?up|show|episode|"
    r"lecture|class|seminar|report|memo|column|lunch|workshop|review|sync|demo|pitch|exam|"
    r"interview|deadline|board|committee|off-?site|conference|webinar|keynote|budget|planning|"
    r"kick-?off|retro|audit|submission|thesis|paper|assignment|hackathon|training|session|"
    r"forecast|roadmap|plan|workshop|sheet|spreadsheet|pilot|filing|close)s?|all-hands|okrs?)"
)
_SHORT = (
    (r"\b(what|how|who|where|when)'?s\b", r"\1 is"),
    (r"\b(that|it|there)'s\b|\b(that)s\b", r"\1\2 is"),
    (r"\b(what|how|who|where|when|why)'?d\b", r"\1 did"),
    (r"\b(what|who|how)'?re\b", r"\1 are"),
    (r"\b(does|do|did|is|are|was|were|have|has|would|could|should)n'?t\b", r"\1 not"),
    (r"\bcan'?t\b|\bcannot\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"\bur\b", "your"),
    (r"\breqs?\b", "requests"),
    (r"\bhrs?\b", "hours"),
    (r"(?<=\w) ?/ ?mo(?:nth)?\b", " per month"),
    (r"(?<=\w) ?/ ?day\b", " per day"),
    (r"\b(i|we|you|they|he|she|it|who)'ll\b", r"\1 will"),
    (r"\b(we|you|they|he|she|it)'d\b", r"\1 would"),
    (r"\b(that|there|this)'d\b", r"\1 would"),
    (r"(?<!\S)@[A-Za-z]\w*", ""),
    (r"(?<=\d)([kmb]?)\+(?=\s)", r"\1"),
    (r"\b(could|would|should|might|must)'?ve\b", r"\1 have"),
    (r"\bcoulda\b", "could have"),
    (r"\b'?til{1,2}\b", "until"),
    (r"(?<![A-Za-z0-9])ds(?= ?(?:v\d|api|[的官高价模平峰]))", "deepseek"),
    (r"\bmax(?= (?:context|ctx|input|output|tokens|window|prompt))", "maximum"),
    (r"\bu\b", "you"),
    (rf"\b(?:for )?{_WHEN}'s (?:\w+ )?{_OCCASION}\b", ""),
    (rf"\b({_OCCASION} (?:[^.?!;,]{{0,25}}? )??)(?:on |by |is |due )*{_WHEN}(?!')\b", r"\1"),
    (rf"\b(?:the |our |my )?q[1-4](?: 20\d\d)? ({_OCCASION})\b", r"the \1"),
    (r"\btodays\b", "today's"),
    (r"\bwhichs\b", "which is"),
    (r"\b3q\b", "thanks"),
    (r"\bi'?d\b", "i would"),
    (r"\bi'?m\b", "i am"),
    (r"\b(i|we|you|they)'ve\b", r"\1 have"),
    (r"\b(they|you|we)'re\b", r"\1 are"),
    (r"(?<=s)'(?=\s|$)", ""),
    (r"(?<=[A-Za-z0-9])\+(?=[A-Za-z0-9])", " + "),
    (r"中美(?!洲)", "中国和美国"),
    (r"\bh(?:o)?w(?= (?:much|mch|many)\b)", "how"),
    (r"\bwts\b", "weights"),
    (r"\bw(?= \d)", "with"),
    (r"\bopen (?=(?:source|weight)[ds]?\b)", "open-"),
    (r"(?<![A-Za-z])top-?(?=\d)", "top "),
    (r"(?<=\d) +(?=[年月日号])", ""),
    (r"(?<=[年月]) +(?=\d)", ""),
    (r"\s*(?:→|=>|->)\s*", " to "),
)
_EXPAND = [(re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in _SHORT]


def tidy(text: str) -> str:
    """One line in plain signs: full width made narrow, short forms written out."""
    plain = (
        unicodedata.normalize("NFKC", _LIVE.sub(" ", text)).translate(_QUOTES).translate(_SIMPLE)
    )
    for pattern, instead in _EXPAND:
        plain = pattern.sub(instead, plain)
    plain = _PAUSE.sub("，", in_digits(plain))
    plain = _SEAM.sub(" ", plain)
    shown = (c if c.isprintable() else " " for c in plain)
    return " ".join("".join(shown).split())


def is_chinese(text: str) -> bool:
    """Whether a question is asked in Chinese: in Han characters, and not only a name in them."""
    han = len(re.findall(f"[{HAN}]", text))
    latin = len(re.findall(r"[A-Za-z]{2,}", text))
    return han > 0 and (han >= latin or bool(_SAID.search(text)))
