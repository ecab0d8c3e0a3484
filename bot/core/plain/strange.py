"""Words of a question that are no known spelling: mistyped names, names not known, other words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core.names import everyday
from bot.core.names.english import ordinary
from bot.core.plain.mistyped import cue_near, is_filler, is_tier
from bot.core.plain.numerals import HAN_NUMBER
from bot.core.plain.resolving import LETTER, exactly, joined, resolve
from bot.core.plain.senses import lexicon
from bot.core.plain.text import HAN
from bot.core.plain.vocabulary import FILLER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.plain.ear import Ear

    Word = re.Match[str]

_LONGEST = 6  # words of a name among strange ones
_LETTERS = 2  # of a version such as k3 or v4
NUMBERED = everyday.COMMON - {"now", "us", "north", "together"}  # names beside a number
_SPELLED = everyday.COMMON | everyday.DOUBTFUL
_GAPS = re.compile(r"[\s._/+-]{0,2}")
_WORD = re.compile(rf"[A-Za-z\u00c0-\u024f]+(?:'[a-z]+)?|\d+(?:\.\d+)*%?|[{HAN}]+")
_PURPOSE = re.compile(  # before a word that says what the answer is for
    r"\b(?:(?:for|to|as|into|writing|preparing|doing|making|building|on) "
    r"(?:an?|my|our|his|her|their|your)|for the) (?:\w+ )?$",
    re.IGNORECASE,
)
_SPEAKS = re.compile(  # after whoever is quoted in a question
    r" (?:says?|said|claims?|claimed|thinks?|thought|reckons?|insists?|swears?|bets?|told|wrote|"
    r"asks?|asked|wants?|wanted|mentioned)(?: |[).,;]|$)",
    re.IGNORECASE,
)
_NEXT = re.compile(r"[ -]([a-z]+)", re.IGNORECASE)


def hear_words(ear: Ear) -> None:
    """Hear what is left: strange words that stand together are looked at together."""
    groups: list[list[Word]] = [[]]
    for word in _WORD.finditer(ear.left):
        if "\u3400" <= word[0] <= "\u9fff":
            _hear_han(ear, word)
            groups.append([])
            continue
        gap = ear.left[groups[-1][-1].end() : word.start()] if groups[-1] else None
        beside = gap is not None and bool(_GAPS.fullmatch(gap))
        if not (beside and gap == "-") and not _is_strange(ear, word, beside=beside):
            groups.append([])
        elif beside:
            groups[-1].append(word)
        else:
            groups.append([word])
    for group in filter(None, groups):
        _hear_group(ear, group)


def _is_strange(ear: Ear, word: Word, *, beside: bool) -> bool:
    """Whether a word may be of a name, seen by itself and by what stands beside it."""
    rest = ear.left[word.end() :]
    following = _NEXT.match(rest)
    if word[0][0].isdigit():
        return beside or bool(following and following[1].casefold() in everyday.TIERS)
    small = word[0].casefold().removesuffix("'s")
    if rest[:1].isdigit() or (small in everyday.COMMON and _is_written_as_name(ear, word)):
        return True
    if len(word[0]) == 1 and word[0] in LETTER and ear.ends_with("<n>", word.start()):
        return True
    if (small in everyday.TIERS or small in NUMBERED) and (beside or re.match(r"[ -]\d", rest)):
        return True
    return small not in FILLER and small not in lexicon()


def _is_written_as_name(ear: Ear, word: Word) -> bool:
    """Whether a word has a capital that neither the beginning of a sentence nor a title gives."""
    before = ear.text[: word.start()].rstrip()
    words = re.findall(r"[A-Za-z]{2,}", ear.text)
    small = sum(each.islower() for each in words)
    return (
        word[0].istitle() and before[-1:] not in ("", ".", "?", "!", ":") and small * 2 > len(words)
    )


def _hear_group(ear: Ear, group: Sequence[Word]) -> None:
    """Hear strange words in a row: one name, several, a mistyped word, or words not known."""
    if len(group) == 1 and _SPEAKS.match(ear.left, group[0].end()):
        return
    if len(group) > 1 and group[-1][0].casefold() == "plus":
        after = group[-1].end()
        group = group[:-1] if ear.is_taken(after, after + 2) else group  # one plus another
    start, end = group[0].start(), group[-1].end()
    text = ear.left[start:end]
    words = {word[0].casefold().removesuffix("'s") for word in group}
    adverb = len(group) == 1 and text.endswith("ly") and text.islower()
    if adverb or (words <= ordinary() and not words & _SPELLED and text not in LETTER):
        ear.ignored[start] = text
        if not (adverb or ear.ends_with("<b>", start) or _PURPOSE.search(ear.text[:start])):
            ear.take(start, end, "<x>")
            ear.unknown[start] = text
    elif words & _SPELLED and resolve(ear, start, end, quiet=True):
        return
    elif len(group) > 1 or not _hear_mistyped(ear, text, start):
        _hear_names(ear, group)


def _hear_mistyped(ear: Ear, text: str, start: int) -> bool:
    """Whether a word is meant for one that tells what is asked."""
    if not text[1:].islower() and not ear.text.isupper():
        return False  # capitals within a word are a name's
    if _of_name(ear, text, start) or not (cue := cue_near(text)):
        return False
    ear.take(start, start + len(text), cue)
    ear.corrected.append((text, cue))
    return True


def _hear_names(ear: Ear, group: Sequence[Word]) -> None:
    """Hear strange words as a name, as several, or else each by itself."""
    start, end = group[0].start(), group[-1].end()
    if is_tier(group[0][0]) and joined(ear, start, end):
        return
    if resolve(ear, start, end, quiet=True) or _hear_pieces(ear, group):
        return
    if len(group) > 1 and any(_is_word(word[0]) for word in group):
        for word in group:
            _hear_group(ear, [word])
    else:
        resolve(ear, start, end)


def _is_word(text: str) -> bool:
    """Whether it is a word of every day with a letter wrong, and so no part of a name."""
    return text.islower() and (is_filler(text) or bool(cue_near(text)))


def _of_name(ear: Ear, text: str, start: int) -> bool:
    """Whether a word written with a capital stands right after a name, and so may be part of it."""
    return text[0].isupper() and ear.ends_with("<n>", start)


def _hear_pieces(ear: Ear, group: Sequence[Word]) -> bool:
    """Whether some words in a row are several names, or a name and words: then hear each."""
    for size in range(min(len(group) - 1, _LONGEST), 0, -1):
        for at in range(len(group) - size + 1):
            part = group[at : at + size]
            ends = _goes_on(group, at + size) and not _is_name(ear, group[at + size :])
            if ends or (at and _goes_on(group, at) and not _is_name(ear, part)):
                continue
            if resolve(ear, part[0].start(), part[-1].end(), quiet=True):
                for rest in filter(None, (group[:at], group[at + size :])):
                    _hear_group(ear, rest)
                return True
    return False


def _is_name(ear: Ear, group: Sequence[Word]) -> bool:
    """Whether words in a row are a name as it is known, with a letter: Hy4, but no version."""
    text = ear.left[group[0].start() : group[-1].end()]
    return text[0].isalpha() and exactly(ear, text) is not None


def _goes_on(group: Sequence[Word], place: int) -> bool:
    """Whether a version or tier follows at a place, which belongs to the name before it."""
    if place >= len(group):
        return False
    word = group[place][0]
    if word[0].isdigit() or word.casefold() in everyday.TIERS:
        return True
    glued = place + 1 < len(group) and group[place + 1].start() == group[place].end()
    return glued and len(word) <= _LETTERS and group[place + 1][0][0].isdigit()


def _hear_han(ear: Ear, word: Word) -> None:
    """Take known Chinese words off; what is left over of two signs and more is strange."""
    known = lexicon().chinese
    rest = known.sub(lambda found: " " * len(found[0]), word[0])
    # one sign is hardly a word, but what follows 最 says by what
    for match in re.finditer(f"[{HAN}]{{2,}}|[{HAN}]", rest):
        before = word[0][max(0, match.start() - 1)]
        if len(match[0]) == 1 and (before not in "最的" or known.fullmatch(before + match[0])):
            continue
        if re.fullmatch(HAN_NUMBER, match[0]):
            continue
        resolve(ear, word.start() + match.start(), word.start() + match.end())
