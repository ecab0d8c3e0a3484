"""Amounts as people write them in a sentence: ``10m``, ``1.5 billion``, ``一千万``, ``500 万``."""

from __future__ import annotations

import re
from decimal import Decimal

_SCALES = {
    **dict.fromkeys(("k", "thousand", "grand", "千"), 10**3),
    **dict.fromkeys(("m", "mm", "mio", "mil", "mill", "mn", "million", "millions", "百万"), 10**6),
    **dict.fromkeys(("b", "bn", "bil", "billion", "billions", "十亿"), 10**9),
    **dict.fromkeys(("t", "tn", "trillion", "trillions", "万亿", "兆"), 10**12),
    **dict.fromkeys(("万", "w"), 10**4),
    **dict.fromkeys(("十万",), 10**5),
    **dict.fromkeys(("千万",), 10**7),
    **dict.fromkeys(("亿",), 10**8),
    **dict.fromkeys(("hundred", "百"), 10**2),
}
_WORDS = {
    **{
        w: n
        for n, w in enumerate(
            ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        )
    },
    "eleven": 11,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "fifty": 50,
    "a": 1,
    "an": 1,
    "half a": Decimal("0.5"),
    "a couple of": 2,
    "a couple": 2,
    "a dozen": 12,
}
_HAN = {
    **{c: n for n, c in enumerate("零一二三四五六七八九")},
    "两": 2,
    "俩": 2,
    "〇": 0,
    "半": Decimal("0.5"),
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_SCALED = "|".join(sorted(_SCALES, key=len, reverse=True))
_SPELLED = "|".join(sorted(_WORDS, key=len, reverse=True))
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
HAN_NUMBER = "[零〇一二两三四五六七八九十百千半]+"
_HAN_AMOUNT = (
    f"(?:{HAN_NUMBER}(?=[万亿])|"
    f"[一二两三四五六七八九]?[十百千][零一二两三四五六七八九十百]*(?![月日号分]))"
)

# A number with an optional scale, as a group called ``number`` and one called ``scale``.
AMOUNT = (
    rf"(?P<number>(?<![A-Za-z0-9_.])(?<![A-Za-z]-)(?:{DIGITS})|"
    rf"\b(?:{_SPELLED})(?=\s+(?:{_SCALED}|dollars?|bucks?|cents?)\b)|{_HAN_AMOUNT})"
    rf"\s*(?P<scale>(?:{_SCALED})(?![a-z]))?"
    r"(?P<scale2>[万亿]|(?<=hundred)\s+(?:thousand|million|billion)\b)?"
)


def amount(number: str, scale: str | None, second: str | None = None) -> Decimal:
    """What a number and its scale, as `AMOUNT` reads them, come to."""
    text = number.casefold().strip()
    value = _spelled(text)
    for each in (scale, second):
        value *= _SCALES.get((each or "").casefold().strip(), 1)
    return value


def _spelled(text: str) -> Decimal:
    if text in _WORDS:
        return Decimal(_WORDS[text])
    if text[0] in _HAN or text[0] in _HAN_UNITS:
        return han(text)
    return Decimal(text.replace(",", ""))


def han(text: str) -> Decimal:
    """A number below ten thousand in Chinese numerals: ``十二`` is 12, ``两百五十`` 250."""
    total, digit = Decimal(0), Decimal(0)
    pending = False
    for sign in text:
        if sign in _HAN_UNITS:
            total += (digit if pending else Decimal(1)) * _HAN_UNITS[sign]
            digit, pending = Decimal(0), False
        else:
            digit = digit * 10 + _HAN[sign] if pending else Decimal(_HAN[sign])
            pending = True
    return total + digit


def small(text: str) -> int | None:
    """A whole number written in digits, words or Chinese numerals; None for anything else."""
    text = text.strip().casefold()
    if text.isdigit():
        return int(text)
    if text in _WORDS:
        return int(_WORDS[text])
    return int(han(text)) if re.fullmatch(HAN_NUMBER, text) else None
