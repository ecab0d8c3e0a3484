"""Words of a question that are no known spelling: mistyped names, names not known, other words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from bot.core.errors import AmbiguousName, UnknownName
from bot.core.names import everyday
from bot.core.plain.heard import Name
from bot.core.plain.senses import lexicon
from bot.core.plain.text import HAN
from bot.core.plain.vocabulary import FILLER, ordinary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.names import Kind, Ref
    from bot.core.plain.ear import Ear

    Word = re.Match[str]

_MARKET: tuple[Kind, ...] = ("family", "model", "company")
_LIKE = 80  # per cent: how like a name a strange word is that must be meant for one
_LETTERS = 2  # of a version such as k3 or v4
_SHORT, _LONG = 5, 8  # letters of a word that may hold one mistake, and two
_NUMBERED = everyday.COMMON - {"now", "us", "north", "together"}  # names beside a number
_SPELLED = everyday.COMMON | everyday.DOUBTFUL
_GAPS = re.compile(r"[\s._/+-]{0,2}")
_WORD = re.compile(rf"[A-Za-z\u00c0-\u024f]+(?:'[a-z]+)?|\d+(?:\.\d+)*%?|[{HAN}]+")
_COUNTED = r"(?![\d.%xkmb]|\s*(?:%|x\b|times|tokens?|dollars?|points?|cents?|[万亿倍个元块刀分折]))"
_VERSION = re.compile(  # one with a point, or one beside what another version would stand beside
    r"(?<![\d.$])(?P<version>\d{1,2}\.\d{1,2})" + _COUNTED + "|"
    r"(?:\b(?:than|vs\.?|versus|and|or|from|to|against|with|over)\s+|[/,→比和跟与]\s*)"
    r"(?P<beside>\d{1,2})" + _COUNTED,
    re.IGNORECASE,
)
_PURPOSE = re.compile(  # before a word that says what the answer is for
    r"\b(?:(?:for|to|as|into|writing|preparing|doing|making|building|on) "
    r"(?:an?|my|our|his|her|their|your)|for the) (?:\w+ )?$",
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
    if rest[:1].isdigit():
        return True
    if (small in everyday.TIERS or small in _NUMBERED) and (beside or re.match(r"[ -]\d", rest)):
        return True
    return small not in FILLER and small not in lexicon()


def _hear_group(ear: Ear, group: Sequence[Word]) -> None:
    """Hear strange words in a row: one name, several, a mistyped word, or words not known."""
    if len(group) > 1 and group[-1][0].casefold() == "plus":
        after = group[-1].end()
        group = group[:-1] if ear.is_taken(after, after + 2) else group  # one plus another
    start, end = group[0].start(), group[-1].end()
    text = ear.left[start:end]
    words = {word[0].casefold().removesuffix("'s") for word in group}
    if len(group) == 1 and text.endswith("ly") and text.islower():
        ear.ignored[start] = text  # an adverb
    elif words <= ordinary() and not words & _SPELLED:
        ear.ignored[start] = text
        if not (all(map(_is_no_noun, words)) or _PURPOSE.search(ear.text[:start])):
            ear.take(start, end, "<x>")
            ear.unknown[start] = text
    elif words & _SPELLED and resolve(ear, start, end, quiet=True):
        return
    elif len(group) == 1 and (cue := _cue_near(text)):
        ear.take(start, end, cue)
        ear.corrected.append((text, cue))
    elif not resolve(ear, start, end, quiet=True) and not _hear_pieces(ear, group):
        resolve(ear, start, end)


def _is_no_noun(word: str) -> bool:
    """Whether a word of every day is an adverb or a form of a verb: nothing is called so."""
    if word.endswith(("ly", "ing", "ed")):
        return True
    stem = word.removesuffix("es") if word.endswith("ches") else word.removesuffix("s")
    return not ordinary().isdisjoint({f"{stem}ing", f"{stem}ed", f"{stem.removesuffix('e')}ing"})


def _cue_near(word: str) -> str | None:
    """The word by which a kind is told that was meant, where one or two letters are wrong."""
    small = word.casefold()
    if not small.isalpha() or small in ordinary():
        return None
    if len(small) < _SHORT:
        swapped = (cue for cue in lexicon().words if sorted(cue) == sorted(small))
        return min((cue for cue in swapped if cue[0] == small[0]), default=None)
    most = 1 if len(small) < _LONG - 1 else 2
    near = [
        cue
        for cue in lexicon().words
        if len(cue) >= _SHORT - 1
        and cue[0] == small[0]
        and abs(len(cue) - len(small)) <= most
        and OSA.distance(cue, small, score_cutoff=most) <= most
    ]
    same = sorted(small)
    return min(
        near, key=lambda cue: (OSA.distance(cue, small), sorted(cue) != same, cue), default=None
    )


def resolve(ear: Ear, start: int, end: int, *, quiet: bool = False) -> bool:
    """Look a stretch up as a name; keep the mistake where it is none, unless told to be quiet."""
    text = ear.left[start:end].strip().removesuffix("'s")
    try:
        error: UnknownName | AmbiguousName
        match = ear.catalog.find(text, _MARKET)
    except AmbiguousName as unclear:
        if _of_a_maker(ear, text, start, end):
            return True
        error = unclear
    except UnknownName as unknown:
        if _benchmark(ear, text, start, end) or _of_a_maker(ear, text, start, end):
            return True
        if quiet:
            return False
        error = unknown
    else:
        ear.take(start, end, "<n>")
        ear.names[start] = Name(text, (match.ref, *_companion(ear, text, match.ref)), match.exact)
        return True
    if isinstance(error, UnknownName) and (several := _several(ear, text)):
        error = AmbiguousName(text, several)
    ear.take(start, end, "<x>")
    ear.unknown[start] = text
    if isinstance(error, AmbiguousName) or _must_be_a_name(text, error):
        ear.strangers[start] = error
    else:
        ear.ignored[start] = text
    return isinstance(error, AmbiguousName)


def _benchmark(ear: Ear, text: str, start: int, end: int) -> bool:
    try:
        match = ear.catalog.find(text, ("benchmark",))
    except (UnknownName, AmbiguousName):
        return False
    ear.take(start, end, "<b>")
    ear.benchmarks[start] = Name(text, (match.ref,), match.exact)
    return True


def _of_a_maker(ear: Ear, text: str, start: int, end: int) -> bool:
    """Whether words are a model's when a maker or family named beside them is added."""
    if text[0].isalpha() and text.split(maxsplit=1)[0].casefold() not in everyday.TIERS:
        return False
    for ref in _named(ear):
        try:
            match = ear.catalog.find(f"{ref.name.split()[0]} {text}", ("model",))
        except (UnknownName, AmbiguousName):
            continue
        ear.take(start, end, "<n>")
        ear.names[start] = Name(text, (match.ref,), exact=False)
        return True
    return False


def hear_versions(ear: Ear) -> None:
    """A bare version of a line that is named: ``grok 4.6 or 4.7``, ``the 4.7 opus``."""
    for match in list(_VERSION.finditer(ear.left)):
        group = "version" if match["version"] else "beside"
        start, end = match.span(group)
        found = next(filter(None, (_of_line(ear, ref, match[group]) for ref in _named(ear))), None)
        if found is None:
            continue
        after = next((at for at in ear.names if ear.text[end:at].strip() == ""), None)
        if after is not None and ear.names[after].refs[0].kind == "family":
            ear.names[after] = Name(f"{match[group]} {ear.names[after].typed}", (found,))
            ear.take(start, end, "")
        else:
            ear.take(start, end, "<n>")
            ear.names[start] = Name(match[group], (found,), exact=False)


def _named(ear: Ear) -> list[Ref]:
    return [ref for name in ear.names.values() for ref in name.refs]


def _of_line(ear: Ear, ref: Ref, version: str) -> Ref | None:
    """The model that is called like another one or a family, but for its version."""
    other = re.sub(r"\d+(?:\.\d+)*", version, ref.name, count=1)
    names = [f"{ref.name} {version}"] if ref.kind == "family" else []
    return next(
        filter(None, (_exactly(ear, name) for name in (*names, other) if name != ref.name)), None
    )


def _exactly(ear: Ear, name: str) -> Ref | None:
    try:
        match = ear.catalog.find(name, ("model",))
    except (UnknownName, AmbiguousName):
        return None
    return match.ref if match.exact else None


def _several(ear: Ear, text: str) -> list[str]:
    """Benchmarks whose names begin with a text that names none of them alone: ``aime``."""
    wanted = re.sub(r"\W", "", text.casefold())
    names = (record.name for record in ear.catalog.benchmarks.values())
    found = [name for name in names if re.sub(r"\W", "", name.casefold()).startswith(wanted)]
    return found if len(wanted) > 3 and len(found) > 1 else []  # noqa: PLR2004


def _companion(ear: Ear, text: str, ref: Ref) -> tuple[Ref, ...]:
    """The company that a family's or model's name is the name of too."""
    if ref.kind not in ("family", "model"):
        return ()
    try:
        return (ear.catalog.find(text, ("company",)).ref,)
    except (UnknownName, AmbiguousName):
        return ()


def _must_be_a_name(text: str, error: UnknownName) -> bool:
    """Whether strange words must be a name: with digits, or no words of every day."""
    if any(sign.isdigit() for sign in text):
        return True
    if text.isascii():
        words = re.findall(r"[a-z]+", text.casefold())
        return not (ordinary().issuperset(words) or _is_mistyped(text))
    names = (word for name in error.suggestions for word in name.casefold().split())
    return any(len(name) > 3 and ratio(name, text) >= _LIKE for name in names)  # noqa: PLR2004


def _is_mistyped(word: str) -> bool:
    """Whether it is a word of every day with one letter wrong."""
    if len(word) < _SHORT - 1 or not word.islower():
        return False
    near = (w for w in ordinary() if w[0] == word[0] and abs(len(w) - len(word)) <= 1)
    return any(OSA.distance(known, word, score_cutoff=1) <= 1 for known in near)


def _hear_pieces(ear: Ear, group: Sequence[Word]) -> bool:
    """Whether some words in a row are several names, or a name and words: then hear each."""
    for size in range(len(group) - 1, 0, -1):
        for at in range(len(group) - size + 1):
            part = group[at : at + size]
            if part[0][0][0].isdigit() or _goes_on(group, at + size):
                continue
            if resolve(ear, part[0].start(), part[-1].end(), quiet=True):
                for rest in filter(None, (group[:at], group[at + size :])):
                    _hear_group(ear, rest)
                return True
    return False


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
    rest = lexicon().chinese.sub(lambda known: " " * len(known[0]), word[0])
    for match in re.finditer(f"[{HAN}]{{2,}}", rest):
        resolve(ear, word.start() + match.start(), word.start() + match.end())
