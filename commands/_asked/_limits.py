"""Filters in a question: country, open weights, a highest price, what is left out, a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.plain import Unclear
from bot.core.plain.numerals import HAN_NUMBER, han, small
from bot.core.plain.worded import ORDINALS
from bot.core.questions import token
from bot.core.speech import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.names import Kind
    from bot.core.plain import Heard

_MOST = 1000  # places of a list
# a window that a model has at most
UPPER = (
    r"\b(?:below|under|less than|fewer than|smaller than|up to|at most|no more than) <t>|"
    r"<t> ?(?:or less|or fewer|以下|以内|之内)|"
    r"(?:不到|不超过|(?<![不能得可])(?:低于|小于|少于)) ?<t>"
)


def country(heard: Heard) -> str | None:
    """The country that is named.

    Raises:
        Unclear: for several.
    """
    if len(heard.countries) > 1:
        raise Unclear(*tell("I can look at one country at a time. Name one."))
    return heard.countries[0] if heard.countries else None


def weights(heard: Heard) -> str | bool | None:
    """Whether open weights are asked for, or that there be none.

    Raises:
        Unclear: if both are named.
    """
    if heard.means("closed", "open"):
        raise Unclear(*tell("With open weights, or without? Ask for one of them."))
    if heard.means("closed"):
        return "no"
    return True if heard.means("open") else None


def without(heard: Heard, kinds: Sequence[Kind] = ("company", "family", "model")) -> str | None:
    """What is left out, as an option holds it; of a name, the widest that it means."""
    refs = (name.of(kinds[:1]) or name.refs[0] for name in heard.out)
    return ",".join((*heard.out_countries, *map(token, refs))) or None


_PLACES = ((2, r"runner|next best|silver|亚军|次席|老二|榜眼"), (3, r"bronze|季军|探花"))


def place(heard: Heard) -> int | None:
    """Which place is asked about, other than the first; None for the first.

    Raises:
        Unclear: for several.
    """
    said = [wording.words for wording in heard.said if "second" in wording.senses]
    ranked = heard.has(r"(?:second|third|fourth|fifth|<q> ?(?:st|nd|rd|th)) best\b")
    placed = heard.has(r"\b(?:place|position|spot) <q>")
    if not (said or placed) or (heard.means("best", "second") and not ranked):
        return None  # the list shows both
    words = " ".join(said)
    places = {number for number, other in _PLACES if re.search(other, words)}
    places |= {number for number, nth in enumerate(ORDINALS, 1) if nth in words}
    places |= {int(small(number) or 0) for number in re.findall(r"number (\w+)", words)}
    places |= {int(han(number)) for number in re.findall(f"第({HAN_NUMBER})", words)}
    if placed or heard.has(r"<q> ?(?:st|nd|rd|th)|第 ?<q>"):
        places |= {int(number) for number in heard.numbers if 0 < number < _MOST}
    if places == {1}:
        return None
    if len(places) != 1:
        raise Unclear(*tell("I name one place of a list at a time. Which one?"))
    return places.pop()


def listed(heard: Heard) -> str | bool | None:
    """Whether listed companies are asked for, or private ones."""
    if heard.means("private"):
        return None if heard.means("listed") else "no"
    return True if heard.means("listed") else None


def limit(heard: Heard) -> str | None:
    """The highest price that is named, US dollars per million tokens; none for free models.

    Raises:
        Unclear: for a lowest price, or for two.
    """
    if len(heard.money) > 1 or (heard.money and heard.means("more") and not heard.means("less")):
        raise Unclear(*tell("I can keep below one price, not above one."))
    return f"{heard.money[0].normalize():f}" if heard.money else None
