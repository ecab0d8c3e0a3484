"""The sentences and clauses of a question: which of them ask, demand, contrast or only tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.plain.senses import WEAK, lexicon
from bot.core.plain.vocabulary import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Span = tuple[int, int]
_SENTENCE = re.compile(
    r"(?:[^?!.;。？！；]|(?<= vs )\.|(?<=\be )\.|(?<=\bg )\.|(?<=\bi )\.)+[?!.;。？！；]*"
)
_REQUESTS = (
    r"\b(?:give|tell|show|list|need)\b|^ ?(?:please )?(?:name|say)\b|"
    r"报|列|查|确认|告知|核对|指出|提供"
)
_QUESTIONS = (
    r"\b(?:what|when|who|whose|whom|which|where|how|price|cost|costs|valuation|"
    r"compare|rank|best|top|cheapest|dearest|biggest|largest|newest|(?:low|high)est)\b|"
    r"^ ?(?:please )?(?:put|set|place|line up|stack)\b|"
    r"^ ?(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would)\b|"
    r"多少|几[个家款种月号点天年分倍]|[谁哪]|什么|啥|吗|呢|怎么|是否|是不是|有没有|能不能|多[大高长久]|对比|对照|比较"
)
_ASKS = re.compile(f"{_QUESTIONS}|{_REQUESTS}")  # a question word, or one that asks for something
_QUESTION = re.compile(_QUESTIONS)
_CONTRAST = re.compile(
    r" ?(?:not(?! (?:is|are|was|it|they|the only|only))|never mind|no matter|i do not care|"
    r"i do not (?:mean|need|want)|surely not|总不会是|总不能是|不是|不要|不用|不问|"
    r"别(?![的家处人]))"
)
DEMANDS = words_of(  # what a sentence that leads to a question may demand of the answer
    "open closed context listed private free exclude cached batch average blended tools license "
    "unmet bought"
)
_DEGREES = words_of("worst second reads least most less region")
_REFUSED = words_of("opinion article")
_TELLS = re.compile(  # how a clause begins that tells of whoever asks
    r" ?(?:(?:so|and|hi|hey|ok|well|sorry) ?,? ?)*"
    r"(?:i|we|my|our|he|she|they|someone|somebody|there)\b|"
    r" ?(?:我|咱|老板|同事|朋友|客户|他|她)"
)
_IF = re.compile(  # what would be
    r"\bwhat if\b|\bunless\b[^,.;?]*<[nk]>|除非|"
    r"\bif\b(?! so)[^,.;?]*\b(?:doubles?|triples?|halv\w+|ris(?:es?|ing)|falls?|drops?|goes|went|"
    r"raise[sd]?|"
    r"cuts?|lists?|listed|ipos?|becomes?|were to|launch\w*|releas\w*|sold|buys)\b|"
    r"\bif\b(?! so)[^,.;?]* (?:<x>|is <p>|is <q>|is <u>)|"
    r"(?:要是|如果|假如|假设|倘若|一旦|万一)[^,。；？]*(?:涨|降|跌|翻|上市|发布|推出|出新|收购|倒闭)"
)
_REJECTS = re.compile(  # a clause that turns away from what it names
    r"\b(?:hate|dislike|left|leaving|stopped|quit|away from|moved off|banned|forbidden|tried|"
    r"done with|fed up|no longer|is out|are out)\b|讨厌|不喜欢|离开|弃用|封了|禁|换掉"
)
_STATES = re.compile(  # how a clause begins that tells something
    r" ?(?:(?:so|and|hi|hey|ok|well|sorry) ?,? ?)*(?:i|we|my|our|he|she|they|everyone|everybody|"
    r"someone|somebody|people|prices?|the [a-z]+)\b|"
    r"<[nk]> (?:models? )?(?:is|are|was|were|has|have)\b|"
    r" ?(?:我|咱|老板|同事|朋友|客户|他|她|大家|公司)"
)
_BARRED = re.compile(  # what is named soon after a word that turns it away
    r"\b(?:no|not|never|nothing|ban\w*|forbid\w*|prohibit\w*|hate|dislike|distrust|avoid|refuse)\b"
    r"(?: (?!<[nk]>)[^ ,.;?!]+){0,5} <[nk]>|"
    r"(?:讨厌|不喜欢|禁止|不让|不准|别用)[^<,.;?!]{0,8}<[nk]>|"
    r"<[nk]> (?:models? |ones )?(?:is|are) (?:not|out|banned|forbidden)\b"
)
_BOUNDS = re.compile(
    r"\b(?:no|not) (?:less|fewer|more|lower|higher|under|over|below|above|free|only)\b"
)
_LIST = re.compile(
    r"\b(?:models?|ones|labs?|compan\w+|makers?|firms?|lineup)\b|模型|公司|厂商|企业"
)
_ITS = re.compile(r"\b(?:it|its|they|them|their|this|that|those)\b|[它其]")
_DEMANDING = re.compile(  # a clause that demands something of the answer
    r"\b(?:must|only|needs?|(?:have|has|got) to|require[sd]?|restricted|limit(?:ed)?|"
    r"looking (?:for|at)|"
    r"assum\w+|suppose|among|stick\w*|stay with|policy|approved|demands?)\b|"
    r"必须|只|仅|限于|要求|得是|得要|需要|要用|我要|假定"
)
_WANTED = re.compile(  # a sentence that demands or wants something
    rf"{_DEMANDING.pattern}|"
    r"\b(?:i|we) (?:\w+ )?(?:want|need|like|prefer|favou?r)\b|我(?:们)?(?:想|要|需要)|"
    r"\b(?:cheapest|dearest|lowest|highest|best|top)\b|最"
)
_AMOUNTS = words_of("calls tokens")
_WINDOW = re.compile(r"\b(?:context|window)\b|上下文|窗口")
_WORKLOAD = re.compile(
    r"<t>|<q> (?:api |llm )?(?:requests?|calls|queries|prompts|messages)\b|次(?:请求|调用)"
)
_BETWEEN = re.compile(  # what parts clauses; no comma or colon within a number
    r"(?<!\d)[,:]|[,:](?!\d)|[，：、—–…()]|"
    r"\b(?:but|so|because|since we|and (?=(?:i|we|would|want|need|wonder)\b))\b"
)
_NAMED = re.compile("<[nbkh]>")


@dataclass(frozen=True, slots=True)
class Part:
    """Where a question stands without what only leads to it.

    Attributes:
        keeps: senses that may stand nowhere else, lest another question is answered.
        days: whether days that are over, and are named elsewhere, count too.
        telling: whether the rest are sentences that only tell of somebody.
        first: whether it comes before the whole, which says what is not asked.
    """

    spans: tuple[Span, ...]
    keeps: frozenset[str]
    days: bool = True
    first: bool = False
    telling: bool = False


def narrower(masked: str) -> Iterator[Part]:
    """A question without what it is not, then its sentences that ask, then their clauses."""
    sentences = [each.span() for each in _SENTENCE.finditer(masked)]
    every = _clauses(masked, sentences)
    if is_conditional(masked):
        return
    plain = [span for span in every if not _CONTRAST.match(masked, *span)]
    if plain and len(plain) < len(every):
        yield Part(tuple(plain), DEMANDS | _DEGREES, first=True)
    asking = [span for span in sentences if masked[slice(*span)].rstrip().endswith("?")]
    asking = asking or [span for span in sentences if _ASKS.search(masked, *span)]
    if asking and len(asking) < len(sentences):
        lost = [masked[slice(*span)] for span in sentences if span not in asking]
        telling = all(map(_only_tells, lost))
        keeps = frozenset[str]() if telling else _DEGREES
        if any(_WORKLOAD.search(text) and not _WINDOW.search(text) for text in lost):
            keeps |= _AMOUNTS
        yield Part(tuple(asking), keeps, days=False, telling=telling)
    clauses = _clauses(masked, asking or sentences)
    inner = [span for span in clauses if _asks(masked[slice(*span)])]
    inner = inner or [span for span in clauses if _tells(masked[slice(*span)])]
    inner = [span for span in inner or clauses if not _CONTRAST.match(masked, *span)]
    if inner and len(inner) < len(clauses):
        yield Part(tuple(inner), _keeps(masked, clauses, inner))
    last = [span for span in every if _asks(masked[slice(*span)])][-1:]
    if last and last != inner:
        yield Part(tuple(last), _keeps(masked, every, last))


def _only_tells(text: str) -> bool:
    """Whether a sentence neither asks nor demands, and so says nothing of the answer."""
    return not _WANTED.search(text) and bool(_STATES.match(text) or not _ASKS.search(text))


def is_conditional(masked: str) -> bool:
    """Whether a question is about what would be."""
    return bool(_IF.search(masked))


def told_aside(masked: str) -> Iterator[Span]:
    """Where the clauses stand that only tell something, beside some that ask about something else.

    Of those that reject what they name, and that tell of somebody who asks, it is open what they
    mean for the answer.
    """
    yield from (barred.span() for barred in _BARRED.finditer(_BOUNDS.sub(_blank, masked)))
    every = _clauses(masked, [each.span() for each in _SENTENCE.finditer(masked)])
    texts = {span: masked[slice(*span)] for span in every}
    asking = [text for text in texts.values() if _ASKS.search(text)]
    if not asking or any(map(_ITS.search, asking)):
        return
    for span, text in texts.items():
        tells = bool(_STATES.match(text)) and not _LIST.search(text.replace("我们公司", ""))
        if not (_ASKS.search(text) or _DEMANDING.search(text)) and (tells or _REJECTS.search(text)):
            yield span


def asking_spans(masked: str) -> Iterator[Span]:
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


def _keeps(masked: str, clauses: Iterable[Span], kept: Sequence[Span]) -> frozenset[str]:
    """Senses that may not be lost with clauses; those that tell of the asker are no topic."""
    lost = [masked[slice(*span)] for span in clauses if span not in kept]
    topics = frozenset[str]() if all(map(_TELLS.match, lost)) else frozenset({"unheld"})
    return _DEGREES | _REFUSED | topics


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _clauses(masked: str, sentences: Iterable[Span]) -> list[Span]:
    """Where the clauses of some sentences stand."""
    found: list[Span] = []
    for start, end in sentences:
        for gap in _BETWEEN.finditer(masked, start, end):
            found.append((start, gap.start()))
            start = gap.end()  # noqa: PLW2901 - the next one begins there
        found.append((start, end))
    return [span for span in found if masked[slice(*span)].strip()]


def _asks(text: str) -> bool:
    """Whether a clause asks, and not only for an answer: ``let me know``, ``帮我查一下``."""
    if _QUESTION.search(text):
        return True
    return bool(_ASKS.search(text)) and (_means(text) or bool(_NAMED.search(text)))


def _tells(text: str) -> bool:
    return bool(_NAMED.search(text)) and _means(text)


def _means(text: str) -> bool:
    """Whether some words have a sense that makes a question another one."""
    return any(said.senses - WEAK for said in lexicon().find(text))
