"""What a question leaves out: ``other than Google``, ``not from China``, ``除了字节以外``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.plain.ear import Ear

    Mark = tuple[int, int, str]

_WINDOW = 80  # signs before and after a name that are looked at
_SIGNS = {"<n>", "<k>"}
_TAKEN = "\ue000"  # stands for what is taken
_JOINED = re.compile(  # between the last two of several
    r",? ?(?:/|&|\b(?:and|or|nor)\b|[和跟与、及]|以及|还有) ?(?:(?:from|by|the|not) )*"
)
_COMMA = re.compile(r" ?, ?(?:the )?")
_KIND = (
    r"(?:(?:an?|the|any|anything|everything|models?|ones?|those|what|is|are|made|built|from|by|in|at|"
    r"of|for|all|stuff) )*"
)
_BEFORE = re.compile(  # what stands before it
    r"\b(?:other than|except(?:ing)?(?: for)?|exclud(?:e|ing)|besides|apart from|aside from|"
    r"leav(?:e|ing) (?:out|aside)|ignor(?:e|ing)|skip(?:ping)?|disregard(?:ing)?|nothing from|"
    r"forget(?: about)?|not counting|not including|do not (?:count|include)|without|minus|sans|"
    r"avoid(?:ing)?|ban(?:s|ned|ning)?|rul(?:ed?|es|ing) out|veto(?:ed|es)?|"
    r"outside(?: of)?|but not|"
    r"(?:anything|anyone|everyone|all) but|"
    r"(?:can|may|must|should|shall|do|will|would|am|are|is|were|was)? ?not "
    r"(?:allowed to |permitted to |supposed to )?"
    r"(?:use|buy|take|consider|touch|want|be|allow|accept|permit|trust)|"
    r"banned from (?:using|buying)|"
    r"(?:that|which|who) (?:is|are|does|do) not(?: come)?|"
    rf"(?<!{_TAKEN} )(?<!{_TAKEN} is )(?<!{_TAKEN} are )not (?:be )?"
    rf"(?:made |built |based |seated )?(?:from|by|in|of)) {_KIND}$|"
    r"(?:除(?:了|去|开|掉)?|不算上?|不包括|不含|不要|别提|别用|除非是|剔除|剔掉|排除|撇开|去掉|抛开|"
    r"刨去|刨掉|不(?:让|能|许|准|可以?|想|考虑)(?:使?用|要|买|碰)?|禁用|讨厌|不喜欢) ?$",
    re.IGNORECASE,
)
_DIRECT = re.compile(  # just told from what is asked about
    r"(?:\bnon[\s-]|(?:^|[,;.(\-–]|\b(?:and|but)) ?not (?:the )?)$", re.IGNORECASE
)
_NO = re.compile(r"\bno $", re.IGNORECASE)
_IS_NOT = re.compile(rf"(?<!{_TAKEN} )(?<!{_TAKEN})(?<!难道)(?:非|不是|不属于|不来自) ?$")
_LEAVING = re.compile(r"\bleav(?:e|ing) $", re.IGNORECASE)
_AFTER = re.compile(  # what stands after it
    r"(?: ?'?s)?(?: (?:models?|ones?))? ?,? ?"
    r"(?:(?:excluded|excepted|aside|not included|not counted|left out)\b|"
    r"(?:is|are) (?:out of the question|(?<=are )out|banned|forbidden|not an option|"
    r"off the table|not allowed|no option|excluded)\b)|"
    r" ?(?:这?[几两]?家)?(?:以外|之外|除外|不算(?:在内)?|排除在外|不计)",
    re.IGNORECASE,
)
_OUT = re.compile(r"(?: (?:itself|themselves))? (?:out(?: of it)?|aside)\b", re.IGNORECASE)
_LISTED = re.compile(
    r"(?: (?:models?|ones|labs?|makers?|compan\w+|vendors?)\b| ?[,.;!?]| ?$| please)"
)
_ASKED = re.compile(r" ?家?的?(?:产品|模型)? ?[吗么吧?]")
_TAIL = re.compile(  # what belongs to it
    r"(?:['’]?s?\s(?:own|models?|itself|themselves|ones?)\b)|"
    r" ?(?:自己|自家|本身|官方|家|它)? ?的? ?(?:模型|产品)? ?(?:不算|以外|之外|(?<!国)外(?!国))?的?"
)
_ABROAD = re.compile(
    r"(?<!出)(?:国外|海外|外国|非国产)的?(?=[^人]{0,12}(?:模型|厂商|公司|企业|家|最|开源|估值))"
)


def hear_left_out(ear: Ear) -> None:
    """Tell names and countries that a question leaves out from those that it is about."""
    shadow = _shadow(ear)
    marks = sorted(mark for mark in ear.marks if mark[2] in _SIGNS and mark[1] > mark[0])
    for group in _groups(shadow, marks):
        first, last = group[0][0], group[-1][1]
        before, after = shadow[max(0, first - _WINDOW) : first], shadow[last : last + _WINDOW]
        found = _stretch(before, after)
        if found is None:
            continue
        led, followed, direct = found
        for mark in group:
            ear.marks.remove(mark)
            if mark[2] == "<k>":
                ear.out_countries[mark[0]] = ear.countries.pop(mark[0])
            elif mark[0] in ear.names:
                ear.out[mark[0]] = ear.names.pop(mark[0])
        ear.contrasted &= direct
        ear.take(first - led, last + followed, "<w>")
    for abroad in _ABROAD.finditer(shadow):
        ear.take(*abroad.span(), "<w>")
        ear.out_countries[abroad.start()] = "CN"


def _groups(shadow: str, marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Names as they are joined: ``A``, ``A and B``, ``A, B and C``; not by commas alone."""
    at = 0
    while at < len(marks):
        end = reach = at
        while reach + 1 < len(marks):
            between = shadow[marks[reach][1] : marks[reach + 1][0]].lstrip()
            if _JOINED.fullmatch(between):
                end = reach = reach + 1
            elif _COMMA.fullmatch(between):
                reach += 1
            else:
                break
        yield list(marks[at : end + 1])
        at = end + 1


def _stretch(  # noqa: PLR0911 - one a way to say it
    before: str, after: str
) -> tuple[int, int, bool] | None:
    """How many signs before and after names leave them out, and whether they just contrast."""
    tail = _TAIL.match(after)
    followed = tail.end() if tail else 0
    if led := _BEFORE.search(before):
        return len(led[0]), followed, False
    if led := _DIRECT.search(before):
        return len(led[0]), followed, True
    if (led := _NO.search(before)) and _LISTED.match(after):
        return len(led[0]), 0, False
    if (led := _IS_NOT.search(before)) and not _ASKED.match(after):
        return len(led[0]), followed, False
    if (led := _LEAVING.search(before)) and (out := _OUT.match(after)):
        return len(led[0]), out.end(), False
    if out := _AFTER.match(after):
        return 0, out.end(), False
    return None


def _shadow(ear: Ear) -> str:
    """The question with a sign in place of each one that is taken."""
    text = ear.text
    for start, end, _ in ear.marks:
        if end > start:
            text = text[:start] + _TAKEN * (end - start) + text[end:]
    return text
