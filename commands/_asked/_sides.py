"""Which of the tokens in a question go in and which come out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.plain import Heard

_IN = (
    r"(?:in\b(?! total)|input|prompt|incoming|sent|send|up\b|read(?! from)|"
    r"输入|进|入|提示|喂|读|吃|塞)"
)
_OUT = (
    r"(?:out\b|output|completion|outgoing|received?|generated?|back|response|"
    r"written|write|输出|出|生成|返回|写|吐)"
)
_LED = r"\s*(?:tokens?|大概|大约)?\s*(?:is|of|=|:|are|约|是|为)?\s*"
_SUMMED_UP = (
    r"\b(?:summari[sz]|condens|shorten|boil|compress)\w*\b.*<t>.*\b(?:in|to|into) (?:about )?<t>"
)


def sides_of(heard: Heard) -> tuple[int, int]:
    """Tokens in and out, by the words nearest to each amount; what has no direction is 0."""
    if len(heard.tokens) == 2 and heard.has(_SUMMED_UP):  # noqa: PLR2004 - a long text, a short one
        return heard.tokens[0], heard.tokens[1]
    amounts = list(re.finditer(r"<t>", heard.masked))
    led = bool(
        re.search(
            rf"(?:^|[\s\u4e00-\u9fff]){_OUT}{_LED}$|(?:^|[\s\u4e00-\u9fff]){_IN}{_LED}$",
            heard.masked[: amounts[0].start()],
        )
    ) and not re.match(r"\s*(?:tokens? )?(?:in|out)\b", heard.masked[amounts[0].end() :])
    found = {"in": 0, "out": 0}
    unsaid: list[int] = []
    for place, (found_at, count) in enumerate(zip(amounts, heard.tokens, strict=False)):
        end = amounts[place + 1].start() if place + 1 < len(amounts) else len(heard.masked)
        start = amounts[place - 1].end() if place else 0
        after, before = heard.masked[found_at.end() : end], heard.masked[start : found_at.start()]
        side = _before(before) or _after(after) if led else _after(after) or _before(before)
        if side:
            found[side] += count
        else:
            unsaid.append(count)
    if unsaid and found["in"] and not found["out"]:
        found["out"] = sum(unsaid)
    elif unsaid and found["out"] and not found["in"]:
        found["in"] = sum(unsaid)
    elif len(unsaid) == 2 and not any(found.values()):  # noqa: PLR2004 - in, then out
        found["in"], found["out"] = unsaid
    elif unsaid:
        return 0, 0  # one amount too many
    return found["in"], found["out"]


def _after(text: str) -> str | None:
    """The direction that the words after an amount say."""
    near = (
        r"^\s*(?:tokens?|toks?|of|more|词元|个|的|,|:)?\s*(?:tokens?|词元)?\s*(?:of |"
        r"for |as )?(?:the )?"
    )
    return "in" if re.match(near + _IN, text) else "out" if re.match(near + _OUT, text) else None


def _before(text: str) -> str | None:
    """The direction that the words before an amount say."""
    for side, words in (("in", _IN), ("out", _OUT)):
        if re.search(rf"(?:^|[\s\u4e00-\u9fff]){words}{_LED}$", text):
            return side
    return None
