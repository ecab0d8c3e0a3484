"""English numbers, years and days of a month that are written in words, in digits."""

from __future__ import annotations

import re

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TIES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_VALUES = {word: n for n, word in enumerate(_ONES + _TEENS, 1)}
_TENS = {word: 10 * n for n, word in enumerate(_TIES, 2)}
_NTHS = {word: n for n, word in enumerate(ORDINALS, 1)} | {"thirtieth": 30}
_LAST = 31  # day of a month
_UNIT = "|".join(_ONES)
_TWO_DIGITS = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{_UNIT})\b)?|(?:{'|'.join(_TEENS)}))\b"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NUMBER = re.compile(  # no part of a longer one, such as two hundred and twenty
    rf"(?<!hundred )(?<!hundred and )(?<!thousand )(?<!thousand and )\b(?:"
    rf"(?P<lead>(?:in|since|of|from|by|until|before|after|during|early|mid|late|\d(?:st|nd|rd|th)?,?|"
    rf"{_MONTHS}) )(?:twenty[- ](?P<year>{_TWO_DIGITS})|two thousand(?: and)?[- ]"
    rf"(?P<year2>{_TWO_DIGITS}|(?:{_UNIT})\b))|(?P<number>{_TWO_DIGITS}))",
    re.IGNORECASE,
)
_NTH = "|".join(sorted(_NTHS, key=len, reverse=True))
_DAY = re.compile(
    rf"\b(?P<before>(?:(?:{_MONTHS.replace('|may|', '|')})|(?:in|on|of|by|since) may)(?: the)? )?"
    rf"(?:(?P<tens>twenty|thirty)[- ])?(?P<nth>{_NTH})\b(?P<after> of (?:{_MONTHS})\b)?",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:\b(?:no|nr)\. ?|#|\bnumber )(\d{1,2})\b|"
    r"\b(?:no|nr|rank|position|place) (\d{1,2})(?= (?:on|in|of|at|for)\b|[?.!]|$)",
    re.IGNORECASE,
)


def in_digits(text: str) -> str:
    """A text with English numbers above nine, years and days of a month in digits.

    Places of a list are written in words: ``no. 3`` is third.
    """
    return _NUMBER.sub(_number, _DAY.sub(_day, _PLACE.sub(_place, text)))


def _place(found: re.Match[str]) -> str:
    number = int(found[1] or found[2])
    if number == 1:
        return "number one"
    return ORDINALS[number - 1] if 0 < number <= len(ORDINALS) else f"{number}th"


def _day(found: re.Match[str]) -> str:
    """A day of a month as ``22th``; what counts something else stays as it is."""
    before, after = found["before"] or "", found["after"] or ""
    if not (before or after):
        return found[0]
    number = _value(found["tens"] or "") + _NTHS[found["nth"].casefold()]
    return f"{before}{number}th{after}" if number <= _LAST else found[0]


def _number(found: re.Match[str]) -> str:
    if year := found["year"] or found["year2"]:
        return f"{found['lead']}{2000 + _value(year)}"
    return str(_value(found["number"]))


def _value(text: str) -> int:
    return sum((_VALUES | _TENS)[word] for word in re.findall("[a-z]+", text.casefold()))
