"""A workload in a question: how many tokens in and out, how often, how much of it cached."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from bot.core.plain import Kind, Unclear
from bot.core.plain.quantities import CALLS
from bot.core.speech import mark, say, tell
from commands._asked._asking import ask, named, subjects
from commands._asked._sides import sides_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_MILLION = 1_000_000
_LONG = 100_000  # tokens: more than that is taken for many requests, not for one
_CAN = (
    r"\b(?:can|could|does|do|is) <n> (?:really |even )?(?:able to )?"
    r"(?:output|write|produce|generate|return)\b"
)
_TIER = r"\b(?:above|over|beyond|past|longer than|more than) <t>|<t> ?(?:以上|之上)|超过 ?<t>"
_ALL = 100  # per cent
_THOUSANDTHS = -3
_SHORT = 20_000  # tokens of each of these, about
_PER = {
    "day": r"\b(?:(?:per|a|each|every|an?) day|daily|/day|/d)\b|每天|每日|一天|日均|天",
    "month": r"\b(?:(?:per|a|each|every) month|monthly|/month|/mo)\b|每个?月|一个月|月均|月",
}
_TEXT = r"(?:document|doc|pdf|file|book|contract|report|paper|transcript|codebase|repo|context)"
_ONE = (  # what goes into one request
    r"\b(?:one|a|an|single|1|each) (?:single |long |whole |huge )*(?:request|call|prompt|query)\b|"
    rf"<t> (?:tokens? )?(?:long )?(?:prompt|{_TEXT})\b|\b{_TEXT} (?:of|with) (?:about )?<t>|"
    r"(?:一|单)(?:次|个|条)(?:性|长)?(?:请求|调用|提示)|单次|"
    r"<t> ?(?:个 ?)?(?:token ?)?的(?:文档|文件|报告|书|合同|论文)"
)
_EACH = r" (?:(?:[a-z]+|<x>) ){1,2}(?:(?:an?|per|each|every) (?:day|month)|daily|monthly)\b"


def load(catalog: Catalog, heard: Heard) -> Question | None:
    """What a workload costs with the models that are named, or what stays under a price."""
    calls = _calls(heard)
    if _is_no_load(heard, calls) or _is_of_a_model(heard) or not _may_choose(heard):
        return None
    if any(number > 1 and number != calls for number in heard.numbers):
        return None  # a number whose meaning is not known
    sides = sides_of(heard)
    per = next((name for name, pattern in _PER.items() if heard.has(pattern)), None)
    tokens_in, tokens_out = sides
    if heard.has(r"\beach way\b|\bboth ways\b|各") and len(heard.tokens) == 1:
        tokens_in = tokens_out = heard.tokens[0]
    if not (tokens_in or tokens_out) and heard.has(r"全是输出|全部输出|\ball (?:of it )?output\b"):
        tokens_out = sum(heard.tokens)
    elif not (tokens_in or tokens_out) and heard.has(r"全是输入|全部输入|\ball (?:of it )?input\b"):
        tokens_in = sum(heard.tokens)
    if not (tokens_in or tokens_out):
        return _undirected(catalog, heard, per)
    if calls is None and not heard.has(_ONE):
        tokens_in, tokens_out, calls = _split(tokens_in, tokens_out)
        if calls is None and per:
            calls = 1
    options = {
        "tokens_in": tokens_in or None,
        "tokens_out": tokens_out or None,
        "requests": calls,
        "per": (per or "all") if calls is not None else None,
        "batch": heard.means("batch"),
    }
    if not heard.names and heard.money and not heard.strangers:
        options["under"] = f"{heard.money[0].normalize():f}"
        return _with_cached(heard, partial(ask, "cost", **options))
    return _with_cached(
        heard, partial(ask, "cost", named(heard, subjects(catalog, heard)), **options)
    )


def _is_of_a_model(heard: Heard) -> bool:
    """Whether it is asked what a model can take or give, and not what that costs."""
    return not _priced(heard) and (heard.means("context") or heard.has(_CAN))


def _may_choose(heard: Heard) -> bool:
    """Whether the cheapest or dearest, where it is asked for, is one of several that are named."""
    return len(heard.names) > 1 or not heard.means("most")


def _priced(heard: Heard) -> bool:
    """Whether it is asked what tokens cost, and not whether they fit."""
    return any(map(heard.means, ("price", "amount", "money", "sum")))


def _is_no_load(heard: Heard, calls: int | None) -> bool:
    """Whether no amount is given, or only the million that a rate is for."""
    return not heard.tokens or (heard.tokens == (_MILLION,) and calls is None)


def _undirected(catalog: Catalog, heard: Heard, per: str | None) -> Question:
    """Tokens without a direction: asked back, with the product's usual mix among the choices."""
    total = sum(heard.tokens)
    refs = named(heard, subjects(catalog, heard))
    every = {"batch": heard.means("batch")}

    def cost(tokens_in: int, tokens_out: int) -> Question:
        each_in, each_out, calls = tokens_in, tokens_out, None
        if not heard.has(_ONE):
            each_in, each_out, calls = _split(tokens_in, tokens_out)
        if calls is None and per:
            calls = 1
        return ask(
            "cost",
            refs,
            tokens_in=each_in or None,
            tokens_out=each_out or None,
            requests=calls,
            per=(per or "all") if calls is not None else None,
            **every,
        )

    raise Unclear(
        *tell("Tokens in or out? They are priced apart."),
        choices=(
            (say("All of it input"), cost(total, 0)),
            (say("All of it output"), cost(0, total)),
            (say("Three parts input, one part output (3:1)"), cost(total - total // 4, total // 4)),
        ),
    )


def _split(tokens_in: int, tokens_out: int) -> tuple[int, int, int | None]:
    """Many tokens as so many requests of an ordinary size, so that no long-context rate applies."""
    if max(tokens_in, tokens_out) <= _LONG:
        return tokens_in, tokens_out, None
    for count in (10**n for n in range(1, 9)):
        if tokens_in % count or tokens_out % count:
            break
        if max(tokens_in, tokens_out) / count <= _SHORT:
            return tokens_in // count, tokens_out // count, count
    return tokens_in, tokens_out, None


def _calls(heard: Heard) -> int | None:
    """How many requests are meant."""
    counts = re.finditer(r"<q>", heard.masked)
    for place, found in enumerate(counts):
        after = heard.masked[found.end() :]
        if re.match(rf"\s*(?:api |llm |daily |monthly )?(?:{CALLS}|times)|{_EACH}", after):
            value = heard.numbers[place]
            if value.as_tuple().exponent == _THOUSANDTHS:  # 10.000 calls: no part of one is meant
                value *= 1000
            return int(value) if value == value.to_integral_value() else None
    return None


def _with_cached(heard: Heard, cost: Callable[..., Question]) -> Question:
    """A workload with the share of its input that is cached.

    Raises:
        Unclear: if some is cached, but not how much, in whole per cent.
    """
    if not heard.means("cached"):
        return cost()
    share = heard.percents[0] if heard.percents else None
    if share is not None and share == share.to_integral_value() and share <= _ALL:
        return cost(cached=int(share))
    if heard.has(r"\b(?:half|halve)\b|一半"):
        return cost(cached=_ALL // 2)
    if heard.has(r"\b(?:all|fully|everything) (?:from )?(?:the )?cach\w+"):
        return cost(cached=_ALL)
    raise Unclear(
        *tell("How much of the input is cached? Say it in whole per cent."),
        choices=(
            (say("None of it"), cost()),
            (say("Half of it"), cost(cached=_ALL // 2)),
            (say("All of it"), cost(cached=_ALL)),
        ),
    )


def _long(catalog: Catalog, heard: Heard) -> Question | None:
    """What a model costs above a context tier, which its price tells too."""
    tier = len(heard.tokens) == 1 and heard.has(_TIER)
    return ask("price", named(heard, subjects(catalog, heard))) if tier else None


KINDS = (
    Kind(
        "long_price",
        "tokens model price | tokens model amount",
        _long,
        "more less rate context dear cheap calls if moved up ever worth",
        mark("what {names} costs"),
    ),
    Kind(
        "workload",
        "tokens | calls price | calls amount | calls money",
        load,
        "models firm price calls rate cached batch money future more less tokens cheap plan sum "
        "amount context offpeak if most dear factor replace",
        mark("what this workload costs with {names}"),
    ),
)
