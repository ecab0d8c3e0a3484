"""Countries of makers: what a person is shown for a code, and what is understood."""

from __future__ import annotations

from discord.app_commands import Choice

from bot.core import numbers
from bot.core.answers import Typed
from bot.core.errors import WrongCall

NAMES = {
    "US": "United States",
    "CN": "China",
    "AE": "UAE",
    "CA": "Canada",
    "DE": "Germany",
    "FR": "France",
    "GB": "United Kingdom",
    "IE": "Ireland",
    "IL": "Israel",
    "IN": "India",
    "JP": "Japan",
    "KR": "South Korea",
    "NL": "Netherlands",
    "TW": "Taiwan",
}
_PLACES = {  # where the name alone does not read well within a sentence
    "US": "the United States",
    "AE": "the UAE",
    "GB": "the United Kingdom",
    "NL": "the Netherlands",
}
_SHORT = {"US": "US", "GB": "UK", "KR": "S. Korea"}  # where a table has little room
CHOICES = [Choice(name=name, value=code) for code, name in NAMES.items()]
_CODES = {said.casefold(): code for code, name in NAMES.items() for said in (code, name)}


def name(code: str | None) -> str:
    """A country as a person calls it; a code without a name stays as it is."""
    return NAMES.get(code, code) if code else "unknown"


def short(code: str | None) -> str:
    """A country in a table, as short as it is understood."""
    return _SHORT.get(code or "", name(code))


def place(code: str | None) -> str:
    """A country as it is called within a sentence."""
    return _PLACES.get(code or "", name(code)) if code else "an unknown country"


def code(typed: str | None) -> str | None:
    """The code of a country, from its code or name; None when it is left out.

    Raises:
        WrongCall: if no company is known there.
    """
    if not typed:
        return None
    found = _CODES.get(typed.strip().casefold())
    if found is None:
        known = numbers.listed(list(NAMES.values()))
        raise WrongCall("I know no company in ", Typed(typed), f"; I know those in {known}.")
    return found
