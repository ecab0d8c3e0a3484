"""Filters in a question: country, open weights, a highest price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Unclear
from bot.core.speech import tell

if TYPE_CHECKING:
    from bot.core.plain import Heard


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


def listed(heard: Heard) -> str | bool | None:
    """Whether listed companies are asked for, or private ones."""
    if heard.means("private"):
        return None if heard.means("listed") else "no"
    return True if heard.means("listed") else None


def limit(heard: Heard) -> str | None:
    """The highest price that is named, US dollars per million tokens.

    Raises:
        Unclear: for a lowest price, or for two.
    """
    if len(heard.money) > 1 or (heard.money and heard.means("more") and not heard.means("less")):
        raise Unclear(*tell("I can keep below one price, not above one."))
    return f"{heard.money[0].normalize():f}" if heard.money else None
