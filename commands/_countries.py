"""Countries of makers: what a person is shown for a code, and what is understood."""

from __future__ import annotations

import re

from discord.app_commands import Choice

from bot.core import numbers
from bot.core.answers import Typed
from bot.core.errors import WrongCall
from bot.core.speech import mark, say, tell
from commands import _words

NAMES = {
    "US": mark("United States"),
    "CN": mark("China"),
    "AE": mark("UAE"),
    "CA": mark("Canada"),
    "DE": mark("Germany"),
    "FR": mark("France"),
    "GB": mark("United Kingdom"),
    "IE": mark("Ireland"),
    "IL": mark("Israel"),
    "IN": mark("India"),
    "JP": mark("Japan"),
    "KR": mark("South Korea"),
    "NL": mark("Netherlands"),
    "TW": mark("Taiwan"),
}
_PLACES = {  # where the name alone does not read well within a sentence
    "US": mark("the United States"),
    "AE": mark("the UAE"),
    "GB": mark("the United Kingdom"),
    "NL": mark("the Netherlands"),
}
_SHORT = {  # where a table has little room
    "US": mark("US"),
    "GB": mark("UK"),
    "KR": mark("S. Korea"),
}
CHOICES = [Choice(name=name, value=code) for code, name in NAMES.items()]
_CODES = {said.casefold(): code for code, name in NAMES.items() for said in (code, name)}


def name(code: str | None) -> str:
    """A country as a person calls it; a code without a name stays as it is."""
    return say(NAMES.get(code, code)) if code else say("unknown")


def short(code: str | None) -> str:
    """A country in a table, as short as it is understood."""
    return say(_SHORT[code]) if code in _SHORT else name(code)


def place(code: str | None) -> str:
    """A country as it is called within a sentence."""
    if not code:
        return say("an unknown country")
    return say(_PLACES[code]) if code in _PLACES else name(code)


def known(typed: str) -> str | None:
    """The code of a country, from its code, its name or what is of it; None for any other text."""
    from bot.core.plain.vocabulary import COUNTRIES  # noqa: PLC0415 - for what is typed only

    text = typed.strip().casefold()
    spelled = (c for c, pattern in COUNTRIES.items() if re.fullmatch(pattern, text, re.IGNORECASE))
    return _CODES.get(text) or next(spelled, None)


def code(typed: str | None) -> str | None:
    """The code of a country, from its code or name; None when it is left out.

    Raises:
        WrongCall: if no company is known there.
    """
    if not typed:
        return None
    found = known(typed)
    if found is None:
        raise WrongCall(
            *tell(
                "I know no company in {country}; I know those in {known}.",
                country=Typed(typed),
                known=numbers.listed([name(code) for code in NAMES]),
            )
        )
    return found


def codes(first: str | None, others: str | None) -> tuple[str, ...]:
    """The codes of a country and of those to hold against it, by commas; each once.

    Raises:
        WrongCall: if no company is known in one of them.
    """
    typed = (first, *_words.parts(others))
    return tuple(dict.fromkeys(found for each in typed if (found := code(each))))
