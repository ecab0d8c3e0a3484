"""Versions without a name of their own, and versions that are written as they are spoken."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.core.plain.heard import Name
from bot.core.plain.resolving import exactly
from bot.core.plain.strange import NUMBERED

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.names import Ref
    from bot.core.plain.ear import Ear

_DIGITS = {
    word: str(n)
    for n, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    )
}
_DIGIT = "|".join(_DIGITS)
_SPOKEN = re.compile(  # a version as it is spoken: five point five, v four
    rf"(?P<v> v)? (?P<whole>{_DIGIT})(?: point (?P<part>{_DIGIT}))?\b"
    r"(?! (?:times|x|years?|months?|days?|weeks?|million|billion|thousand|hundred|dollars?|bucks?|"
    r"cents?|percent|tokens?|requests?|calls?|compan\w+|models?|of|other|hosts?|places?|labs?)\b)",
    re.IGNORECASE,
)
_POINT = re.compile(rf" point ({_DIGIT})\b", re.IGNORECASE)  # k3 point one
_APART = re.compile(r"(?<=[a-z] )v (?=\d)", re.IGNORECASE)  # glm v 5
_COUNTED = r"(?![\d.%xkmb]|\s*(?:%|x\b|times|tokens?|dollars?|points?|cents?|[万亿倍个元块刀分折]))"
_VERSION = re.compile(  # one with a point, or one beside what another version would stand beside
    r"(?<![\d.$])(?P<version>\d{1,2}\.\d{1,2})" + _COUNTED + "|"
    r"(?:\b(?:than|vs\.?|versus|and|or|from|to|against|with|over)\s+|[/,→比和跟与]\s*)"
    r"(?P<beside>\d{1,2})" + _COUNTED,
    re.IGNORECASE,
)


def in_digits(catalog: Catalog, text: str) -> str:
    """A text with the versions after names that are spoken written in digits: ``opus 5.5``."""
    spans = catalog.names.spans(text, ("family", "model"))
    ends = {span.end for span in spans} | {word.end() for word in _common().finditer(text)}
    for end in sorted(ends, reverse=True):
        if text[end - 1].isdigit() and (point := _POINT.match(text, end)):
            text = f"{text[:end]}.{_DIGITS[point[1].casefold()]}{text[point.end() :]}"
            continue
        spoken = _SPOKEN.match(text, end)
        if spoken and (spoken["v"] or spoken["part"] or spoken["whole"].casefold() != "one"):
            whole, part = (_DIGITS.get((spoken[key] or "").casefold()) for key in ("whole", "part"))
            version = f"{whole}.{part}" if part else whole
            text = f"{text[:end]} {version}{text[spoken.end() :]}"
    return _APART.sub("v", text)


@cache
def _common() -> re.Pattern[str]:
    """Everyday words that are names beside a number."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(NUMBERED)))})\b", re.IGNORECASE)


def hear_versions(ear: Ear) -> None:
    """A bare version of a line that is named: ``grok 4.6 or 4.7``, ``the 4.7 opus``."""
    for match in list(_VERSION.finditer(ear.left)):
        group = "version" if match["version"] else "beside"
        start, end = match.span(group)
        found = next(filter(None, (_of_line(ear, ref, match[group]) for ref in ear.refs())), None)
        if found is None:
            continue
        after = next((at for at in ear.names if ear.text[end:at].strip() == ""), None)
        if after is not None and ear.names[after].refs[0].kind == "family":
            ear.names[after] = Name(f"{match[group]} {ear.names[after].typed}", (found,))
            ear.take(start, end, "")
        else:
            ear.take(start, end, "<n>")
            ear.names[start] = Name(match[group], (found,), exact=False)


def _of_line(ear: Ear, ref: Ref, version: str) -> Ref | None:
    """The model that is called like another one or a family, but for its version."""
    other = re.sub(r"\d+(?:\.\d+)*", version, ref.name, count=1)
    names = [f"{ref.name} {version}"] if ref.kind == "family" else []
    return next(
        filter(None, (exactly(ear, name) for name in (*names, other) if name != ref.name)), None
    )
