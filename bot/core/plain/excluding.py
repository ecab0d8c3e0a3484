"""What a question leaves out: ``other than Google``, ``not from China``, ``除了字节以外``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.plain.ear import Ear

_NAME, _COUNTRY, _OTHER = "\ue000", "\ue001", "\ue002"  # stand for what is taken, sign by sign
_SIGNS = {"<n>": _NAME, "<k>": _COUNTRY}
_THING = f"[{_NAME}{_COUNTRY}]+"
_THINGS = (  # several are joined: A, B and C
    rf"{_THING}(?:(?:\s*,\s*(?:the\s+)?{_THING})*\s*,?\s*"
    rf"(?:/|&|\b(?:and|or|nor)\b|[和跟与、及]|以及|还有)\s*"
    rf"(?:(?:from|by|the|not)\s+)*{_THING})*"
)
_ENGLISH = (
    r"(?:other than|except(?:ing)?(?: for)?|exclud(?:e|ing)|besides|apart from|aside from|"
    r"leav(?:e|ing) (?:out|aside)|ignor(?:e|ing)|skip(?:ping)?|disregard(?:ing)?|"
    r"not counting|not including|do not (?:count|include)|without|minus|sans|"
    r"outside(?: of)?|but not|anything but|anyone but|everyone but|all but|"
    r"(?:that|which|who) (?:is|are|does|do) not(?: come)?|"
    rf"(?<![{_NAME}] )(?<![{_NAME}] is )(?<![{_NAME}] are )not (?:be )?"
    r"(?:made |built |based |seated )?(?:from|by|in|of))\s+"
    r"(?:(?:an?|the|any|anything|everything|models?|ones?|those|what|is|are|made|built|from|by|in|at|"
    r"of|for|all|stuff)\s+)*"
)
_DIRECT = r"(?:\bnon[\s-]+|(?:^|[,;(\-–]|\b(?:and|but))\s*not\s+(?:the\s+)?)"
_AFTER = (
    r"(?:['’]?s?\s*(?:own|models?|itself|themselves|ones?)\b)?"
    r"(?:\s*,?\s*(?:excluded|excepted|aside|not included|not counted|left out|out of it))?"
)
_CHINESE = (
    rf"(?:除(?:了|去|开|掉)?|不算上?|不包括|不含|不要|剔除|剔掉|排除|撇开|去掉|抛开|刨去|刨掉)\s*{_THINGS}"
    r"\s*(?:自己|自家|本身|官方|家|它)?\s*的?\s*(?:模型|产品)?\s*(?:不算|以外|之外|(?<!国)外(?!国))?的?"
    rf"|{_THINGS}\s*(?:这?[几两]?家)?(?:以外|之外|除外|不算(?:在内)?|排除在外|不计)"
    rf"|(?<![{_NAME}] )(?<![{_NAME}])(?<!难道)(?:非|不是|不属于|不来自)\s*{_THINGS}\s*家?的?"
    r"(?:产品|模型)?(?!\s*[吗么吧?])"
)
_LEFT_OUT = re.compile(
    rf"(?:\b{_ENGLISH}|{_DIRECT}){_THINGS}{_AFTER}"
    rf"|\bleav(?:e|ing)\s+{_THINGS}{_AFTER}\s+(?:out(?: of it)?|aside)\b"
    rf"|{_THINGS}(?:\s*'?s)?(?: models?)?\s*,?\s*"
    rf"(?:excluded|excepted|aside|not included|not counted|left out)\b|{_CHINESE}",
    re.IGNORECASE,
)
_ABROAD = re.compile(r"(?:国外|海外|外国|非国产)的?(?=[^人]*?(?:模型|厂商|公司|企业|家|最|开源))")


def hear_left_out(ear: Ear) -> None:
    """Tell names and countries that a question leaves out from those that it is about."""
    shadow = _shadow(ear)
    for found in _LEFT_OUT.finditer(shadow):
        inside = [mark for mark in ear.marks if found.start() <= mark[0] < found.end()]
        for mark in inside:
            ear.marks.remove(mark)
            if mark[2] == "<k>":
                ear.out_countries[mark[0]] = ear.countries.pop(mark[0])
            elif mark[0] in ear.names:
                ear.out[mark[0]] = ear.names.pop(mark[0])
        if inside:
            ear.take(found.start(), found.end(), "<w>")
    for found in _ABROAD.finditer(shadow):
        ear.take(*found.span(), "<w>")
        ear.out_countries[found.start()] = "CN"


def _shadow(ear: Ear) -> str:
    """The question with each sign of what is taken in place of what was written."""
    text = ear.text
    for start, end, sign in ear.marks:
        if end > start:
            text = text[:start] + _SIGNS.get(sign, _OTHER) * (end - start) + text[end:]
    return text
