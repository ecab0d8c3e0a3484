"""Whether a word that is not known is what a question is about, or only says why it is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.plain.senses import WEAK, lexicon
from bot.core.plain.vocabulary import is_verb, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Span = tuple[int, int]
_SENTENCE = re.compile(
    r"(?:[^?!.;。？！；]|(?<= vs )\.|(?<=\be )\.|(?<=\bg )\.|(?<=\bi )\.)+[?!.;。？！；]*"
)
_ASKS = re.compile(  # a question word, or a word that asks for something
    r"\b(?:what|when|who|whose|whom|which|where|how|price|cost|costs|valuation|give|tell|show|list|"
    r"compare|rank|need|best|top|cheapest|dearest|biggest|largest|newest|(?:low|high)est)\b|"
    r"^ ?(?:please )?(?:put|set|place|name|say|line up|stack)\b|"
    r"^ ?(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would)\b|"
    r"多少|几[个家款种月号点天年分倍]|[谁哪]|什么|啥|吗|呢|怎么|是否|是不是|有没有|能不能|多[大高长久]|报|列|查|确认|告知|核对|指出|提供"
)
_CONTRAST = re.compile(
    r" ?(?:not(?! (?:is|are|was|it|they|the only|only))|never mind|no matter|i do not care|"
    r"i do not (?:mean|need|want)|surely not|总不会是|总不能是|别再|不是|不要|不用|不问|别(?![的家处人]))"
)
DEMANDS = words_of(  # what a sentence that leads to a question may demand of the answer
    "open closed context listed private free exclude cached batch average blended tools license"
)
_DEGREES = words_of("worst second reads least most less")
_REFUSED = words_of("opinion unheld article")
_IF = re.compile(
    r"\b(?:if|unless|in case|provided)\b(?! (?:i|you|we) (?:may|can|could|might|would))|"
    r"要是|如果|假如|假设|倘若|一旦|万一"
)
_BETWEEN = re.compile(  # what parts clauses; no comma or colon within a number
    r"(?<!\d)[,:]|[,:](?!\d)|[，：、—–…()]|"
    r"\b(?:but|so|because|since we|and (?=(?:i|we|would|want|need|wonder)\b))\b"
)
_NAMED = re.compile("<[nbkh]>")
_TOPIC = re.compile(
    " ?(?:市值|估值|身价|值|股价|价|多少钱|得分|成绩|上下文|窗口)"
)  # of what is before
_BEFORE = re.compile(r"(?:[的有和与跟比最、/]|vs) ?$")
_ADJUNCT = re.compile(  # before a word of when, where and what for a question is asked
    r"\b(?:by|before|after|until|during|over|for|into|to|as|from)"
    r"(?: (?:the|an?|my|our|your|his|her|their|this|that|next|some|all|\w+ing))*(?: [a-z]+)? ?$"
)
_NOUN = re.compile(r"\b(?:the|an?|big an?|many|much|what|which|whose|of) ?$")
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
            topic = not _ADJUNCT.search(led) and (
                not is_verb(word) or bool(_NOUN.search(led) and not followed.startswith(" <"))
            )
        elif _TOPIC.match(followed):
            topic = True
        else:
            listed = led.endswith("<n> ") and followed.startswith(" <n>")
            topic = listed or bool(_BEFORE.search(led) or _AFTER.match(followed))
        yield topic and any(start <= sign.start() < end for start, end in asking)


def _asking(masked: str) -> Iterator[Span]:
    """Where the clauses stand that ask: of the sentences with a question mark, else of all.

    Where some mean or name something, those that do not say only why it is asked.
    """
    sentences = [*_SENTENCE.finditer(masked)]
    telling = [sentence for sentence in sentences if _means(sentence[0])]
    asking = [sentence for sentence in telling if sentence[0].endswith("?")]
    for sentence in asking or telling or sentences:
        clauses = _clauses(masked, [sentence.span()])
        texts = {span: masked[slice(*span)] for span in clauses}
        yield from [s for s, t in texts.items() if _means(t) or _NAMED.search(t)] or clauses


@dataclass(frozen=True, slots=True)
class Part:
    """Where a question stands without what only leads to it.

    Attributes:
        keeps: senses that may stand nowhere else, lest another question is answered.
        days: whether days that are over, and are named elsewhere, count too.
        first: whether it comes before the whole, which says what is not asked.
    """

    spans: tuple[Span, ...]
    keeps: frozenset[str]
    days: bool = True
    first: bool = False


def narrower(masked: str) -> Iterator[Part]:
    """A question without what it is not, then its sentences that ask, then their clauses."""
    sentences = [each.span() for each in _SENTENCE.finditer(masked)]
    every = _clauses(masked, sentences)
    if any(_IF.search(masked[slice(*span)]) for span in every):
        return
    plain = [span for span in every if not _CONTRAST.match(masked, *span)]
    if plain and len(plain) < len(every):
        yield Part(tuple(plain), DEMANDS | _DEGREES, first=True)
    asking = [span for span in sentences if masked[slice(*span)].rstrip().endswith("?")]
    asking = asking or [span for span in sentences if _ASKS.search(masked, *span)]
    if asking and len(asking) < len(sentences):
        yield Part(tuple(asking), _DEGREES, days=False)
    clauses = _clauses(masked, asking or sentences)
    inner = [span for span in clauses if _ASKS.search(masked[slice(*span)])]
    inner = inner or [span for span in clauses if _tells(masked[slice(*span)])]
    inner = [span for span in inner or clauses if not _CONTRAST.match(masked, *span)]
    if inner and len(inner) < len(clauses):
        yield Part(tuple(inner), _DEGREES | _REFUSED)
    last = [span for span in every if _ASKS.search(masked[slice(*span)])][-1:]
    if last and last != inner:
        yield Part(tuple(last), _DEGREES | _REFUSED)


def _clauses(masked: str, sentences: Iterable[Span]) -> list[Span]:
    """Where the clauses of some sentences stand."""
    found: list[Span] = []
    for start, end in sentences:
        for gap in _BETWEEN.finditer(masked, start, end):
            found.append((start, gap.start()))
            start = gap.end()  # noqa: PLW2901 - the next one begins there
        found.append((start, end))
    return [span for span in found if masked[slice(*span)].strip()]


def _tells(text: str) -> bool:
    return bool(_NAMED.search(text)) and _means(text)


def _means(text: str) -> bool:
    """Whether some words have a sense that makes a question another one."""
    return any(said.senses - WEAK for said in lexicon().find(text))
