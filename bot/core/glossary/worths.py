"""Words about what companies are worth."""

from bot.core.glossary.term import Term
from bot.core.questions import Question
from bot.core.speech import mark


def _worth(name: str) -> Question:
    return Question("valuation", (name,))


WORTHS = (
    Term(
        "market-cap",
        mark("Market cap"),
        mark(
            "The market cap of a listed company is the price of one share times all its shares, "
            "on a day."
        ),
        _worth("alibaba"),
        ("market capitalization", "market capitalisation", "mcap", "marketcap", "市值", "总市值"),
        mark("Not the same as a post-money valuation, which one round of investors agreed on."),
    ),
    Term(
        "post-money",
        mark("Post-money valuation"),
        mark(
            "The post-money valuation is what the last closed funding round implies the whole "
            "company to be worth, the new money included."
        ),
        _worth("moonshot"),
        ("post money", "post-money", "post-money value", "投后估值", "投后"),
        mark(
            "Not the same as a market cap, which the exchange sets each day, nor as the pre-money "
            "valuation, which leaves the new money out."
        ),
    ),
    Term(
        "pre-money",
        mark("Pre-money valuation"),
        mark(
            "The pre-money valuation is what a company is worth before the new money of a funding "
            "round: the post-money valuation less that money."
        ),
        _worth("moonshot"),
        ("pre money", "pre-money", "投前估值", "投前"),
        mark("Not the same as the post-money valuation, which is the one shown here."),
    ),
    Term(
        "round",
        mark("Funding round"),
        mark(
            "In a funding round a company sells new shares to investors; it is closed when the "
            "money is paid."
        ),
        _worth("anthropic"),
        ("round", "raise", "series a", "financing", "融资轮", "融资", "轮次"),
        mark("Not the same as a secondary or tender, in which existing shares change hands."),
    ),
    Term(
        "secondary",
        mark("Secondary or tender"),
        mark(
            "In a secondary or a tender existing shares are sold, by staff or early investors; "
            "its price values the company, which gets no money."
        ),
        _worth("bytedance"),
        (
            "secondary",
            "secondary sale",
            "tender",
            "tender offer",
            "share sale",
            "老股转让",
            "员工回购",
            "二级交易",
        ),
        mark("Not the same as a funding round, in which new shares are sold."),
    ),
    Term(
        "talks",
        mark("In talks"),
        mark(
            "In talks is a valuation that is reported and not closed. It is shown as talks, and "
            "never as the headline while a closed figure exists."
        ),
        _worth("moonshot"),
        ("in talks", "talks", "reported talks", "rumoured", "洽谈中", "洽谈", "传闻"),
        mark("Not the same as a closed round, in which the money is paid."),
    ),
    Term(
        "estimate",
        mark("Estimate"),
        mark("An estimate is a valuation that somebody puts on a company without any sale."),
        _worth("bytedance"),
        ("estimates", "estimated value", "guess", "估计值", "估值估计", "估算"),
        mark("Not the same as a solid figure: a market cap, a closed round or a sale of shares."),
    ),
    Term(
        "headline",
        mark("Headline valuation"),
        mark(
            "The headline valuation is the newest solid figure: a market cap, a closed round, or "
            "a sale of shares reported as done. When it is over 90 days old, its age is said."
        ),
        _worth("openai"),
        ("headline", "solid figure", "valuation", "worth", "估值", "主要估值"),
        mark("Not the same as the newest figure of any kind, which may be talks or an estimate."),
    ),
    Term(
        "listed",
        mark("Listed"),
        mark("A listed company is one whose shares are traded on a stock exchange."),
        Question("facts", ("alibaba",), (("what", "listed"),)),
        (
            "listed company",
            "public company",
            "publicly traded",
            "on the stock exchange",
            "上市",
            "上市公司",
            "已上市",
        ),
    ),
    Term(
        "ipo",
        mark("IPO"),
        mark("In an IPO a company sells shares to the public for the first time and is listed."),
        _worth("minimax"),
        ("initial public offering", "going public", "flotation", "首次公开募股", "首发上市"),
        mark("Not the same as a funding round, whose shares are not traded."),
    ),
    Term(
        "acquisition",
        mark("Acquisition"),
        mark(
            "In an acquisition one company buys another, which then belongs to it; its worth is "
            "counted within the owner's."
        ),
        Question("facts", ("xai",), (("what", "parent"),)),
        ("takeover", "merger", "m&a", "bought by", "收购", "并购"),
    ),
)
