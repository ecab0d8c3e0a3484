"""Whether a word that is not known is what a question is about, or only says why it is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.plain.senses import lexicon
from bot.core.plain.vocabulary import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE = re.compile(r"[^?!.;。？！；]+[?!.;。？！；]?")
_NAMED = re.compile("<[nbkh]>")
_BEFORE = re.compile(r"(?:[的有和与跟比最、/]|vs) ?$")
_AFTER = re.compile(r" ?(?:[和与跟比、/]|vs|是?多少|有?几|是?什么|怎么样|如何|怎样)")


def at_issue(masked: str, unknown: Iterable[str]) -> Iterator[bool]:
    """Of each word that is not known, in order, whether an answer must not leave it out.

    Not in a sentence that does not ask. Where something is named, no verb, and in Chinese, whose
    words are not told apart, only what stands at a place of a name or a topic.
    """
    asking = [*_asking(masked)]
    named = _NAMED.search(masked)
    for word, sign in zip(unknown, re.finditer("<x>", masked), strict=False):
        led, followed = masked[: sign.start()], masked[sign.end() :]
        if not named:
            topic = True
        elif word.isascii():
            topic = not is_verb(word)
        else:
            topic = bool(_BEFORE.search(led) or _AFTER.match(followed))
        yield topic and any(start <= sign.start() < end for start, end in asking)


def _asking(masked: str) -> Iterator[tuple[int, int]]:
    """Where the sentences stand that ask: those with a question mark, else all that say much."""
    sentences = [*_SENTENCE.finditer(masked)]
    telling = [sentence for sentence in sentences if any(lexicon().find(sentence[0]))]
    asking = [sentence for sentence in telling if sentence[0].endswith("?")]
    return (sentence.span() for sentence in asking or telling or sentences)
