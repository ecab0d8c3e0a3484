"""Filters in a question: country, open weights, a highest price, what is left out, a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.plain import Unclear
from bot.core.questions import token
from bot.core.speech import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.names import Kind
    from bot.core.plain import Heard

_MOST = 1000  # places of a list


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


_PLACES = (
    (2, r"second|runner|next best|silver|第二|亚军|次席|老二"),
    (3, r"third|bronze|第三|季军"),
    (4, r"fourth|第四"),
    (5, r"fifth|第五"),
    (6, r"sixth|第六"),
    (7, r"seventh|第七"),
    (8, r"eighth|第八"),
    (9, r"ninth|第九"),
    (10, r"tenth|第十"),
)


def place(heard: Heard) -> int | None:
    """Which place is asked about, other than the first; None for the first.

    Raises:
        Unclear: for several.
    """
    said = [wording.words for wording in heard.said if "second" in wording.senses]
    if not said or heard.means("best", "second"):
        return None  # the list shows both
    places = {number for number, words in _PLACES if re.search(words, " ".join(said))}
    if heard.has("<q> ?(?:nd|rd|th)|第 ?<q>"):
        places |= {int(number) for number in heard.numbers if 1 < number < _MOST}
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
