"""Questions that one answer cannot hold whole: asked back, rather than half answered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NoReturn

from bot.core.plain import Kind, Unclear
from bot.core.speech import say, tell
from commands._asked import _offers
from commands._asked._asking import ask, company_of, one_by_one

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard

_COSTS = r"\b(?:prices?|costs?|pricing)\b"
_WORTH = r"\b(?:worth|valuations?|market caps?)\b"
_MADE = r"\b(?:made by|who makes|who made|makes)\b"


def _two_questions(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        say("That is more than one question. Which one first?"),
        choices=_offers.near(catalog, heard),
    )


def _added_prices(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        say("I do not add up prices. What I can answer:"), choices=_offers.near(catalog, heard)
    )


def _one_against_sum(catalog: Catalog, heard: Heard) -> None:
    """Whether some are together worth more than another: each side is a question of its own."""
    refs = list(dict.fromkeys(company_of(catalog, ref) for ref in heard.first))
    if len(refs) not in (3, 4) or heard.has(_COSTS):
        return
    summed, other = refs[:-1], refs[-1]
    raise Unclear(
        *tell("I say each side by itself:"),
        choices=(
            (
                say(
                    "What {names} are worth together",
                    names=" / ".join(ref.name for ref in summed),
                ),
                ask("compare", summed),
            ),
            (say("What {name} is worth", name=other.name), ask("valuation", [other])),
        ),
    )


def _bought(catalog: Catalog, heard: Heard) -> None:
    """How many tokens a sum of money buys."""
    if not heard.names:
        return
    raise Unclear(
        *tell("I say what tokens cost, not how many a sum buys. What I can answer:"),
        choices=_offers.near(catalog, heard),
    )


def _day_or_month(_: Catalog, heard: Heard) -> NoReturn:
    del heard
    raise Unclear(*tell("Is the day first, or the month? Write the day as 2026-06-05."))


def _each(what: str, _: Catalog, heard: Heard) -> None:
    """A fact of each of several models."""
    refs = [ref for ref in heard.first if ref.kind != "company"]
    if len(refs) > 1:
        one_by_one(refs, what)


def _currency(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        say("I give prices in the currency they are listed in, and do not convert them."),
        choices=_offers.near(catalog, heard),
    )


KINDS = (
    Kind(
        "currency",
        (
            (
                r"\bin (?:yuan|rmb|cny|renminbi|euros?|eur|pounds?|gbp|yen|rupees?|won)\b|"
                r"(?:price|prices|cost|costs) .*\b(?:yuan|rmb|euros?|eur|gbp)\b"
            ),
        ),
        (r"人民币|欧元|日元|英镑|换算成",),
        _currency,
    ),
    Kind(
        "makers",
        (r"\bwho (?:makes|made|builds|built) <n>.* <n>|<n>.* <n>.*\bsame (?:company|maker|lab)\b",),
        (r"<n>.*<n>.*(?:同一家|一家(?:公司|厂)的)",),
        partial(_each, "maker"),
    ),
    Kind(
        "open_each",
        (r"<n> (?:or|and) <n> (?:both )?open\b",),
        (r"<n> ?(?:和|还是|跟) ?<n>.*开源",),
        partial(_each, "weights"),
    ),
    Kind("day_or_month", (r"<q> ?/ ?<q> ?/ ?<q>",), (), _day_or_month),
    Kind(
        "two_questions",
        (
            rf"{_COSTS}.*\b(?:and|also|plus)\b.*{_WORTH}",
            rf"{_WORTH}.*\b(?:and|also|plus)\b.*{_COSTS}",
            rf"{_MADE}.*\band\b.*{_WORTH}|{_WORTH}.*\band\b.*{_MADE}",
        ),
        (),
        lambda c, h: _two_questions(c, h) if h.names else None,
    ),
    Kind(
        "added_prices",
        (rf"\b(?:sum|total|add(?:ed)?(?: up)?)\b.*<n>.*<n>.*{_COSTS}(?!.*<t>)",),
        (),
        _added_prices,
    ),
    Kind(
        "one_against_sum",
        (r"<n>.*<n>.*\b(?:together|combined)\b.*\bthan <n>",),
        (r"<n>.*<n>.*(?:加起来|合计|一共|总和).*比 ?<n>",),
        _one_against_sum,
    ),
    Kind(
        "bought",
        (r"\bhow many (?:\w+ )?tokens\b.*<u>|<u>.*\bhow many (?:\w+ )?tokens\b",),
        (r"<u>.*(?:能买|可以买|买得到)多少",),
        _bought,
    ),
)
