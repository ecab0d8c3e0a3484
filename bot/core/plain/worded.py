"""English numbers, years and days of a month that are written in words, in digits."""

from __future__ import annotations

import re

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TIES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_VALUES = {word: n for n, word in enumerate(_ONES + _TEENS, 1)}
_TENS = {word: 10 * n for n, word in enumerate(_TIES, 2)}
_NTHS = {word: n for n, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
_UNIT = "|".join(_ONES)
_TWO_DIGITS = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{_UNIT})\b)?|(?:{'|'.join(_TEENS)}))\b"
_NUMBER = re.compile(
    rf"\b(?:twenty[- ](?P<year>{_TWO_DIGITS})|two thousand(?: and)?[- ](?P<year2>{_TWO_DIGITS}|"
    rf"(?:{_UNIT})\b)|(?P<number>{_TWO_DIGITS}))",
    re.IGNORECASE,
)
_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_NTH = "|".join(sorted(_NTHS, key=len, reverse=True))
_DAY = re.compile(
    rf"\b(?P<before>{_MONTH}(?: the)? )?(?:(?P<tens>twenty|thirty)[- ])?(?P<nth>{_NTH})\b"
    rf"(?P<after> of {_MONTH}\b)?",
    re.IGNORECASE,
)


def in_digits(text: str) -> str:
    """A text with English numbers above nine, years and days of a month in digits."""
    return _NUMBER.sub(_number, _DAY.sub(_day, text))


def _day(found: re.Match[str]) -> str:
    """A day of a month as ``22th``; what counts something else stays as it is."""
    before, after = found["before"] or "", found["after"] or ""
    if not (before or after):
        return found[0]
    return f"{before}{_value(found['tens'] or '') + _NTHS[found['nth'].casefold()]}th{after}"


def _number(found: re.Match[str]) -> str:
    if year := found["year"] or found["year2"]:
        return str(2000 + _value(year))
    return str(_value(found["number"]))


def _value(text: str) -> int:
    return sum((_VALUES | _TENS)[word] for word in re.findall("[a-z]+", text.casefold()))
