"""A question as it was typed, without what is only dress."""

from __future__ import annotations

import re
import unicodedata

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_LIVE = re.compile(r"<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>|https?://\S+")
_SEAM = re.compile(f"(?<=[{HAN}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[{HAN}])")
_QUOTES = str.maketrans("’‘`´“”«»„「」『』《》", '\'\'\'\'"""""""""""')
_SIMPLE = str.maketrans(
    "價錢較貴誰幾個嗎麼發佈開關這哪裡對過還會應該說請問問題買賣產業資訊區應當從來為無業與長們國"
    "現時間聽說話讓點總計劃邊處體內應變動漲跌優惠據庫別單位寬輸緩讀寫權訂閱體驗後間歷史術語義頂"
    "強係邊個韓裡數識為沒錄顯誤級績舉夠評選題顆搶誰嗎隻專購應據屬實虧賺籌滿陸續證債紅檔滯額貴條鍵區塊衛連讓麼從實際簡單隨雜難點樹鐘關關於練訓寬頻"
    "塊於結復聯隨錢實際計費歷練項詞檔積擁備獲賣遲複雜曆鬆麵"
    "歐華為騰訊節動億萬圖視頻聲東號頁傳統標準測試際績評線達級層種類別樣兩雙創廠商嚴賬戶費慢漸規"
    "運營轉換適應遠近親願實驗質檢證報導聯繫絡網頭條執預覽棄換帶獨誠謝歡迎盡終舊錯峰",
    "价钱较贵谁几个吗么发布开关这哪里对过还会应该说请问问题买卖产业资讯区应当从来为无业与长们国"
    "现时间听说话让点总计划边处体内应变动涨跌优惠据库别单位宽输缓读写权订阅体验后间历史术语义顶"
    "强系边个韩里数识为没录显误级绩举够评选题颗抢谁吗只专购应据属实亏赚筹满陆续证债红档滞额贵条键区块卫连让么从实际简单随杂难点树钟关关于练训宽频"
    "块于结复联随钱实际计费历练项词档积拥备获卖迟复杂历松面"
    "欧华为腾讯节动亿万图视频声东号页传统标准测试际绩评线达级层种类别样两双创厂商严账户费慢渐规"
    "运营转换适应远近亲愿实验质检证报导联系络网头条执预览弃换带独诚谢欢迎尽终旧错峰",
)
_SHORT = (
    (r"\b(what|how|who|where|when|that|it|there)'?s\b(?! )?", r"\1 is"),
    (r"\b(what|how|who|where|when|why)'?d\b", r"\1 did"),
    (r"\b(what|who|how)'?re\b", r"\1 are"),
    (r"\b(does|do|did|is|are|was|were|have|has|would|could|should)n'?t\b", r"\1 not"),
    (r"\bcan'?t\b|\bcannot\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"\bur\b", "your"),
    (r"\bu\b", "you"),
    (r"\btodays\b", "today's"),
    (r"\bi'?d\b", "i would"),
    (r"\bi'?m\b", "i am"),
    (r"\b(i|we|you|they)'ve\b", r"\1 have"),
    (r"\b(they|you|we)'re\b", r"\1 are"),
    (r"(?<=s)'(?=\s|$)", ""),
    (r"(?<=\w)\+(?=\w)", " + "),
    (r"\bopen (?=(?:source|weight)[ds]?\b)", "open-"),
    (r"\btop-?(?=\d)", "top "),
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
    plain = _SEAM.sub(" ", plain)
    shown = (c if c.isprintable() else " " for c in plain)
    return " ".join("".join(shown).split())


def is_chinese(text: str) -> bool:
    """Whether a question is asked in Chinese: in Han characters, and not only a name in them."""
    han = len(re.findall(f"[{HAN}]", text))
    latin = len(re.findall(r"[A-Za-z]{2,}", text))
    return han > 0 and (
        han >= latin or bool(re.search(r"[吗呢的了是多少哪谁什么几和比最怎]", text))
    )
