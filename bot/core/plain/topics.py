"""Whether a word that is not known is what a question is about, or only says why it is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.plain.mistyped import is_filler
from bot.core.plain.parts import asking_spans
from bot.core.plain.vocabulary import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAMED = re.compile("<[nbkh]>")
_TOPIC = re.compile(" ?(?:市值|估值|身价|值|股价|价|多少钱|得分|成绩|上下文|窗口)")
_BEFORE = re.compile(r"(?:[的有和与跟比最、/]|vs) ?$")
_ADJUNCT = re.compile(  # before a word of when, where and what for a question is asked
    r"\b(?:by|before|after|until|during|over|for|into|to|as|from)"
    r"(?: (?:the|an?|my|our|your|his|her|their|this|that|next|some|all|\w+ing))*(?: [a-z]+)? ?$"
)
_BEFORE_NAMES = re.compile(  # before what may be a name
    r"(?:\b(?:and|or|nor|vs|versus|than|of|from|with|by|about|compare|between|is|are|does|did|has)|"
    r"[,/&+<>=]) ?$"
)
_NOUN = re.compile(r"\b(?:the|an?|big an?|many|much|what|which|whose|of) ?$")
_AFTER = re.compile(r" ?(?:[和与跟比、/]|vs|是?多少|有?几|是?什么|怎么样|如何|怎样)")


def at_issue(masked: str, unknown: Iterable[str]) -> Iterator[bool]:
    """Of each word that is not known, in order, whether an answer must not leave it out.

    Not in a sentence that does not ask. Where something is named, no verb, and in Chinese, whose
    words are not told apart, only what stands at a place of a name or a topic.
    """
    asking = [*asking_spans(masked)]
    named = _NAMED.search(masked)
    for word, sign in zip(unknown, re.finditer("<x>", masked), strict=False):
        led, followed = masked[: sign.start()], masked[sign.end() :]
        if led.endswith("<q> ") and "<t>" in masked:
            topic = False  # what is counted
        elif not named:
            topic = True
        elif is_filler(word) and not _BEFORE_NAMES.search(led):
            topic = False
        elif word.isascii():
            topic = not _ADJUNCT.search(led) and (
                not is_verb(word) or bool(_NOUN.search(led) and not followed.startswith(" <"))
            )
        elif _TOPIC.match(followed):
            topic = True
        else:
            listed = led.endswith("<n> ") and followed.startswith(" <n>")
            topic = listed or bool(_BEFORE.search(led) or _AFTER.match(followed))
        yield topic and any(start <= sign.start() < end for start, end in asking)
