"""Amounts in a question: tokens, US dollars, per cent and plain numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core import amounts
from bot.core.plain.ear import TAKEN
from bot.core.plain.numerals import AMOUNT, amount

if TYPE_CHECKING:
    from decimal import Decimal

    from bot.core.plain.ear import Ear

_YEARS = range(2015, 2036)  # numbers that are hardly amounts
_FEWEST = 100  # tokens that a bare number can mean
_DOLLARS = ("$", "us$")
_UNIT = r"(?:tokens?|toks?|词元|个\s*tokens?)"
_IN = r"in(?!\s+(?:my|our|your|his|her|their|the|this|that)\b)"  # in my notes is no direction
_DIRECTION = rf"input|output|prompt|completion|{_IN}|out|back|输入|输出|进(?!步)|出(?!来|的|了)"
_WINDOW = r"[\s-]*(?:tokens? )?(?:context|ctx|window|上下文|窗口)"
_DAY = re.compile(
    r"\s*(?:20\d\d|q[1-4]|(?:early|mid|late)|spring|summer|autumn|winter|the|a|an|one|total|all|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b",
    re.IGNORECASE,
)
CALLS = (  # what requests are called where they are counted
    r"(?:api calls?|requests?|calls?|queries|prompts?|messages?|msgs?|chats?|conversations?|runs?|"
    r"docs?|documents?|jobs?|tasks?|sessions?|users?|个对话|对话|个请求|次请求|次调用|次|条|请求)"
)
_DIRECTED = re.compile(rf"(?:{_DIRECTION})[\s-]*$", re.IGNORECASE)
_TOKENS = re.compile(  # with the unit or the direction after it: 10m in, 500k output tokens
    rf"{AMOUNT}[\s-]*(?:的|个|of\s+)?\s*(?:(?:{_DIRECTION}|more)(?![a-z])[\s-]*)?(?P<unit>{_UNIT})?"
    rf"(?:(?<=[a-z元出入进])|(?={_WINDOW}))",
    re.IGNORECASE,
)
_LABELLED = re.compile(  # with the direction before it: in: 10m, 输出 3000 万
    r"(?:(?<![A-Za-z])(?:input|output|in|out|prompt|completion)(?:\s+tokens?)?\s*[:=]\s*"
    r"|(?:输入|输出|进|出|喂|吐|吃|塞进?|写)\s*(?:tokens?)?\s*[:=是为约]?\s*"
    r"|\b(?:prompt|completion)s? "
    r"|\b(?:input|output)s?(?: of| is| are)? "
    r"|\b(?:context|window|ctx)(?: window| length)?(?: of| over| above| at least| >=?)? "
    r"|(?:上下文|窗口)(?:长度)?\s*(?:至少|超过|大于|不能?(?:低|小|少)于|有|是|要|得|到|又|能|在|够|需要?|起码|支持)*\s*)"
    rf"{AMOUNT}",
    re.IGNORECASE,
)
_MORE = re.compile(  # beside other tokens: an amount that counts nothing else
    rf"{AMOUNT}(?!\s*(?:\w+ )?(?:{CALLS}|times|美元|刀|块|元|%))", re.IGNORECASE
)
_SIZE = re.compile(r"\d[bt]\b", re.IGNORECASE)
_SIGNED = re.compile(rf"(?P<sign>us\$|\$|€|£|¥)\s*{AMOUNT}", re.IGNORECASE)
_WORDED = re.compile(
    rf"{AMOUNT}\s*(?P<word>dollars?|usd|bucks?|美元|美金|美刀|刀|cents?|\$)", re.IGNORECASE
)
_NUMBER = re.compile(
    rf"(?<![A-Za-z\d.\-]){AMOUNT}(?:(?P<x>x\b|×|倍)|(?P<percent>\s*%|\s*per ?cent\b|\s*pct\b))?"
    rf"(?P<counted>(?=\s*(?:{CALLS}|elo\b|points?\b|分(?!之))))?",
    re.IGNORECASE,
)


def hear_tokens(ear: Ear) -> None:
    """Amounts of tokens; beside one, other amounts that count nothing else are tokens too.

    The size of a model is part of its name: ``Gemma 2 9B``.
    """
    sized = _SIZE.search(ear.left)
    sizes = ear.catalog.names.spans(ear.left, ("model",)) if sized else ()

    def amounts_of(pattern: re.Pattern[str]) -> list[re.Match[str]]:
        found = pattern.finditer(ear.left)
        return [m for m in found if not any(n.start < m.end() and m.start() < n.end for n in sizes)]

    for match in amounts_of(_TOKENS):
        directed = _DIRECTED.search(match[0].removesuffix(match["unit"] or ""))
        window = re.match(_WINDOW, ear.left[match.end() :], re.IGNORECASE)
        rest = ear.left[match.end() :]
        if directed and not match["unit"] and (rest.lstrip().startswith(TAKEN) or _DAY.match(rest)):
            continue  # "in" before a day
        if not match["unit"] and not match["scale"] and _value(match) in _YEARS:
            continue  # in 2025 in
        if match["unit"] or directed or window:
            _take_tokens(ear, match)
    for match in amounts_of(_LABELLED):
        _take_tokens(ear, match)
    for match in amounts_of(_MORE) if ear.tokens else ():
        if match["scale"] or match["scale2"]:
            _take_tokens(ear, match)


def _take_tokens(ear: Ear, match: re.Match[str]) -> None:
    """Mark an amount as one of tokens, where it can be: whole, and no small bare number."""
    last = next((group for group in ("scale2", "scale") if match[group]), "number")
    count = _value(match)
    whole = count == count.to_integral_value() and 0 < count <= amounts.MOST
    if whole and (last != "number" or count >= _FEWEST):
        ear.take(match.start("number"), match.end(last), "<t>")
        ear.tokens[match.start("number")] = int(count)


def _value(match: re.Match[str]) -> Decimal:
    return amount(match["number"], match["scale"], match["scale2"])


def hear_money(ear: Ear) -> None:
    """Amounts of US dollars; those of other currencies stay numbers."""
    for match in list(_SIGNED.finditer(ear.left)):
        if match["sign"].casefold() in _DOLLARS:
            ear.take(*match.span(), "<u>")
            ear.money[match.start()] = _value(match)
    for match in list(_WORDED.finditer(ear.left)):
        cents = match["word"].casefold().startswith("cent")
        ear.take(*match.span(), "<u>")
        ear.money[match.start()] = _value(match) / (100 if cents else 1)


def hear_numbers(ear: Ear, *, scaled: bool) -> None:
    """Numbers and per cent; *scaled* only those with a scale, a per cent or what they count."""
    for match in list(_NUMBER.finditer(ear.left)):
        marks = ("scale", "scale2", "x", "percent", "counted")
        if scaled and not any(match[mark] is not None for mark in marks):
            continue
        value = _value(match)
        if not any(match[mark] is not None for mark in marks) and value in _YEARS:
            ear.take(*match.span(), "<y>")  # a year at no place of one
            continue
        kept, sign = (ear.percents, "<p>") if match["percent"] else (ear.numbers, "<q>")
        ear.take(*match.span(), sign)
        kept[match.start()] = value
