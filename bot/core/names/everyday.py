"""Words of everyday language that are also names, so that a text is not read for more than it says.

Lists of words, looked up in the form that `fold` gives.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names that alone are nearly always the ordinary word: they count only within a longer name.
COMMON = _words(
    """
    alphabet aya beam comet command composer crm daybreakbluelatest edit essential fable fb firefly
    fireworks flashlite glimmer hf hy inception jd lg ling luna mai mosaic mu muse north nous now
    oss pi reflection ring scale seed skt slack snow sol solar spark ssi step step3 swe talkie
    terra tii tinker tml together trinity upstage v3 v3.1 v3.2 whisper windsurf wonder writer
    cognition inflection argon astra rosalind chatlatest computerusepreview textembedding
    knowledgeatlas bigblue zeroone
    """
)

# Names that are ordinary words too: they count where something else shows that they are meant.
DOUBTFUL = _words(
    """
    4o ai2 amazon amd apple arm claude codex cohere copilot cursor dell devin ernie fugu gemini
    gemma granite grok haiku hermes inkling intel jamba k2 k3 laguna llama mercury mercury2
    mercury3 meta micron mythos nova oracle opus palmyra perplexity phi phi4 poolside r1 sap sakana
    snowflake sonar sonnet sora starlink swe2 tesla workday hy3 hy4 mimo kling facebook
    苹果 小米 蚂蚁 海螺 豆包 字节 幻方 快手 阶跃 百川 超威 千问
    """
)

# Of the doubtful ones, those that a capital does not make sure: people, planets, mountains.
WEAK = _words(
    "4o ai2 devin ernie gemma granite hermes hy3 hy4 k2 k3 laguna mercury nova phi r1 swe2"
)

# What talk about this market holds: beside it a doubtful name is one.
MARKET = _words(
    """
    api apis benchmark benchmarks cheap cheaper cheapest cost costs expensive llm llms model models
    mtok price priced prices pricing token tokens valuation valuations valued
    """
)
MARKET_CHINESE = ("模型", "价格", "估值", "多少钱")

# Before a doubtful word that is not written as a name: then it is the ordinary one.
ARTICLES = _words(
    """
    a an the my your our his her their its this that one each every no some magnum to
    i you we they don't can't cannot didn't doesn't really fully
    """
)

# After a name, one of these makes it another product, of which nothing may be said.
TIERS = _words("air flash large lite max medium micro mini nano plus premier pro small turbo ultra")

# After a number, one of these makes it a count and not a version.
COUNTED = _words(
    """
    billion bn day days dollar dollars hour hours k million minute minutes model models month months
    of percent people requests second seconds times token tokens usd users week weeks x year years
    """
)
