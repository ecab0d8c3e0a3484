"""Filters in a question: country, open weights, a highest price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Unclear
from bot.core.speech import tell

if TYPE_CHECKING:
    from bot.core.plain import Heard

_OPEN = (
    r"\b(?:open[- ]?weights?|open[- ]?weighted|open[- ]?source[d]?|oss|"
    r"open (?:model|llm|one)s?|downloadable|self[- ]host(?:able|ed)?|open)\b|开源|"
    r"开放权重|可下载|开放的"
)
_CLOSED = (
    r"\b(?:closed(?:[- ](?:source[d]?|weights?|model|models))?|proprietary|"
    r"not open)\b|闭源|不开源|封闭|非开源"
)
_EUROPE = r"\b(?:europ\w+|asian?|african?|eu|gulf|middle east\w*)\b|欧洲|亚洲|非洲|中东"

PATTERNS = (_OPEN, _CLOSED, _EUROPE)


def country(heard: Heard) -> str | None:
    """The country that is named.

    Raises:
        Unclear: for several, or a continent.
    """
    if heard.has(_EUROPE):
        raise Unclear(*tell("I know makers by country, not by continent. Name one country."))
    if len(heard.countries) > 1:
        raise Unclear(*tell("I can look at one country at a time. Name one."))
    return heard.countries[0] if heard.countries else None


def weights(heard: Heard) -> str | bool | None:
    """Whether open weights are asked for, or that there be none."""
    if heard.has(_CLOSED):
        return "no"
    return True if heard.has(_OPEN) else None


def limit(heard: Heard) -> str | None:
    """The highest price that is named, US dollars per million tokens."""
    if heard.money and heard.has(
        r"\b(?:under|below|less than|cheaper than|at most|up to|max(?:imum)?|within|budget|"
        r"lower than|no more than|not more than|<=?)\b.*<u>|<u>.*(?:以内|以下|之内|"
        r"之下|or less|or under|or below)|(?:低于|不超过|不到|小于).*<u>"
    ):
        return f"{heard.money[0].normalize():f}"
    return None
