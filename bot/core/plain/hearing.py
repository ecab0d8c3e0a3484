"""What is named in a question: names, benchmarks, days, countries and amounts, each in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from bot.core import amounts
from bot.core.errors import AmbiguousName, UnknownName
from bot.core.names import Ref, everyday
from bot.core.plain.days import Period, periods
from bot.core.plain.numerals import AMOUNT, amount
from bot.core.plain.text import HAN, is_chinese, tidy
from bot.core.plain.vocabulary import COUNTRIES, FILLER, FILLER_CHINESE, ordinary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.names import Kind as RecordKind

_MARKET: tuple[RecordKind, ...] = ("family", "model", "company")
_BENCHMARK: tuple[RecordKind, ...] = ("benchmark",)
_LIKE = 80  # per cent: how like a name a strange word is that must be meant for one
_NUMBERED = everyday.COMMON - {"now", "us", "north", "together"}  # names beside a number
_LETTERS = 2  # of a version such as k3 or v4
_FEWEST = 100  # tokens that a bare number can mean
_LONGEST = 400  # characters of a question that are heard
_GAPS = re.compile(r"[\s._/+-]{0,2}")
_WORD = re.compile(rf"[A-Za-z\u00c0-\u024f]+(?:'[a-z]+)?|\d+(?:\.\d+)*%?|[{HAN}]+")
_AFTER = re.compile(  # a version or tier that belongs to the Chinese name before it
    r"\s*[vVkK]?\d+(?:\.\d+)*(?![\d万亿千百个家年月%块元])(?:[\s-]*(?:pro|max|mini|lite|flash|turbo|plus|ultra|air|code"
    r"|thinking|preview)(?![a-z]))*|[\s-]*(?:pro|max|mini|lite|flash|turbo|plus|ultra|air)(?![a-z])",
    re.IGNORECASE,
)
_UNIT = r"(?:tokens?|toks?|词元|个\s*tokens?|個\s*tokens?)"
_DIRECTION = r"input|output|prompt|completion|in|out|back|输入|输出"
_TOKENS = re.compile(  # with the unit or the direction after it: 10m in, 500k output tokens
    rf"{AMOUNT}[\s-]*(?:的|个|of\s+)?\s*(?:(?:{_DIRECTION}|more)(?![a-z])[\s-]*)?(?P<unit>{_UNIT})?"
    rf"(?:(?<=[a-z元出入])|(?=\s*(?:context|ctx|上下文)))",
    re.IGNORECASE,
)
_LABELLED = re.compile(  # with the direction before it: in: 10m, 输出 3000 万
    rf"(?:(?<![A-Za-z])(?:input|output|in|out|prompt|completion)(?:\s+tokens?)?\s*[:=]\s*"
    rf"|(?:输入|输出)\s*(?:tokens?)?\s*[:=是为约]?\s*|\b(?:input|output)s?(?: of| is| are)? ){AMOUNT}",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    rf"{AMOUNT}(?!\s*(?:\w+ )?(?:requests?|calls?|queries|prompts?|messages?|times|users?|次|个请求|条|美元|刀|块|元|%))",
    re.IGNORECASE,
)
_MONEY = re.compile(
    rf"(?P<sign>us\$|\$|€|£|¥)\s*{AMOUNT}|{AMOUNT.replace('(?P<number>', '(?P<n2>').replace('(?P<scale>', '(?P<s2>').replace('(?P<scale2>', '(?P<s3>')}"
    r"\s*(?P<word>dollars?|usd|bucks?|美元|美金|美刀|刀|cents?)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"(?<![A-Za-z\d.\-]){AMOUNT}(?:(?P<x>x\b|×|倍)|(?P<percent>\s*%|\s*per ?cent\b|\s*pct\b))?"
    r"(?P<counted>(?=\s*(?:requests?|calls?|queries|prompts?|messages?|msgs?|chats?|users?|docs?|"
    r"conversations?|elo\b|points?\b|次|个请求|个对话|条|分(?!之))))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a question.

    Attributes:
        typed: as it is written.
        refs: records that it means: of the market a model or family, then a company.
        exact: whether it is written as it is known.
    """

    typed: str
    refs: tuple[Ref, ...]
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Heard:
    """A question with what is named in it.

    Attributes:
        text: the question as typed, tidied.
        masked: the same in lower case with a sign for each thing named: ``<n>`` a model, family or
            company, ``<b>`` a benchmark, ``<d>`` days, ``<k>`` a country, ``<t>`` tokens,
            ``<u>`` US dollars, ``<q>`` a number, ``<p>`` per cent, ``<x>`` words not known.
        strangers: what looks like a name and is none that is known, as the error to raise.
        unknown: what is not known, in its order; each is a stranger or ignored.
        ignored: words that are not known and no names.
    """

    text: str
    masked: str
    chinese: bool
    today: date
    names: tuple[Name, ...] = ()
    benchmarks: tuple[Name, ...] = ()
    periods: tuple[Period, ...] = ()
    countries: tuple[str, ...] = ()
    tokens: tuple[int, ...] = ()
    money: tuple[Decimal, ...] = ()
    numbers: tuple[Decimal, ...] = ()
    percents: tuple[Decimal, ...] = ()
    strangers: tuple[UnknownName | AmbiguousName, ...] = ()
    unknown: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()

    @property
    def companies(self) -> tuple[Ref, ...]:
        """Names that are a company's."""
        found = (_of(name, ("company",)) for name in self.names)
        return tuple(ref for ref in found if ref)

    @property
    def models(self) -> tuple[Ref, ...]:
        """Names that are a model's or a family's."""
        found = (_of(name, ("model", "family")) for name in self.names)
        return tuple(ref for ref in found if ref)

    @property
    def first(self) -> tuple[Ref, ...]:
        """What each name means first."""
        return tuple(name.refs[0] for name in self.names)

    def has(self, pattern: str) -> bool:
        """Whether the masked question holds a pattern; signs in it are written as in `masked`."""
        return bool(worded(pattern).search(signed(self.masked)))


def _of(name: Name, kinds: Sequence[RecordKind]) -> Ref | None:
    return next((ref for ref in name.refs if ref.kind in kinds), None)


@cache
def worded(pattern: str) -> re.Pattern[str]:
    """A pattern of a masked question, in which a sign is a word like any other."""
    return re.compile(signed(pattern))


@lru_cache(maxsize=64)
def signed(text: str) -> str:
    """Signs as capital letters, which stand nowhere else: so they are words to a pattern."""
    return re.sub(r"<([a-z])>", lambda sign: sign[1].upper(), text)


@dataclass(slots=True)
class _Ear:
    """Takes a question apart: what is understood is taken out of `left` and marked in its place."""

    catalog: Catalog
    text: str
    today: date
    cues: Cues
    left: str = ""
    marks: list[tuple[int, int, str, object]] = field(default_factory=list)
    ignored: list[tuple[int, str]] = field(default_factory=list)
    strangers: list[tuple[int, UnknownName | AmbiguousName]] = field(default_factory=list)
    corrected: list[tuple[str, str]] = field(default_factory=list)

    def take(self, start: int, end: int, sign: str, value: object) -> None:
        """Mark a stretch of the question as something."""
        self.marks.append((start, end, sign, value))
        self.left = self.left[:start] + "\x00" * (end - start) + self.left[end:]

    def of(self, sign: str) -> tuple[object, ...]:
        """What was marked with a sign, in the order of the question."""
        return tuple(
            value for *_, its, value in sorted(self.marks, key=lambda m: m[0]) if its == sign
        )


def hear(catalog: Catalog, typed: str, today: date, cues: Cues) -> Heard:
    """Hear a question: find everything that is named in it.

    Args:
        catalog: the data set.
        typed: what was asked.
        today: the day of asking.
        cues: words by which the kinds of question are told.
    """
    text = tidy(typed)[:_LONGEST]
    ear = _Ear(catalog, text, today, cues, text)
    _hear_tokens(ear)
    _hear_benchmarks(ear)
    _hear_days(ear)
    _hear_sold(ear)
    _hear_names(ear)
    _hear_countries(ear)
    _hear_money(ear)
    _hear_numbers(ear, scaled=True)
    _hear_words(ear)
    _hear_numbers(ear, scaled=False)
    _join(ear)
    return Heard(
        text=text,
        masked=_masked(ear),
        chinese=is_chinese(text),
        today=today,
        names=ear.of("<n>"),  # pyright: ignore[reportArgumentType]
        benchmarks=ear.of("<b>"),  # pyright: ignore[reportArgumentType]
        periods=ear.of("<d>"),  # pyright: ignore[reportArgumentType]
        countries=tuple(dict.fromkeys(ear.of("<k>"))),  # pyright: ignore[reportArgumentType]
        tokens=ear.of("<t>"),  # pyright: ignore[reportArgumentType]
        money=ear.of("<u>"),  # pyright: ignore[reportArgumentType]
        numbers=ear.of("<q>"),  # pyright: ignore[reportArgumentType]
        percents=ear.of("<p>"),  # pyright: ignore[reportArgumentType]
        strangers=tuple(error for _, error in sorted(ear.strangers, key=lambda s: s[0])),
        unknown=ear.of("<x>"),  # pyright: ignore[reportArgumentType]
        ignored=tuple(word for _, word in sorted(ear.ignored)),
        corrected=tuple(ear.corrected),
    )


@dataclass(frozen=True, slots=True)
class Cues:
    """Words by which kinds of question are told: Latin ones, and Chinese ones as a pattern."""

    words: frozenset[str]
    stems: tuple[str, ...]
    chinese: re.Pattern[str]

    def __contains__(self, word: str) -> bool:
        return word in self.words or word.startswith(self.stems)

    @classmethod
    def of(cls, patterns: Iterable[str]) -> Cues:
        """Collect the words that patterns hold."""
        every = list(patterns)
        stems = {w for pattern in every for w in re.findall(r"([a-z]{4,})\\w", pattern)}
        spelled = [re.sub(r"<\w>|\\\w|\(\?[:=!<]+|\?P<\w+>", " ", pattern) for pattern in every]
        words = {w for pattern in spelled for w in _alternatives(pattern)}
        han = {w for pattern in every for w in re.findall(f"[{HAN}]+", _optional(pattern))}
        both = sorted(han | set(FILLER_CHINESE), key=len, reverse=True)
        return cls(
            frozenset(words), tuple(sorted(stems)), re.compile("|".join(map(re.escape, both)))
        )


def _optional(pattern: str) -> str:
    """A pattern with the letter before a question mark kept apart: it may stand or not."""
    return re.sub(rf"([{HAN}])\?", r" \1 ", pattern)


def _alternatives(pattern: str) -> Iterable[str]:
    """Words in a pattern, with and without letters that may be left out."""
    for word in re.findall(r"[a-z][a-z?()|]*", pattern):
        for form in _forms(word):
            if re.fullmatch("[a-z]+", form):
                yield form


def _forms(word: str) -> set[str]:
    if "(" in word:
        return set(re.findall("[a-z]+", word))
    if "?" not in word:
        return set(word.split("|"))
    place = word.index("?")
    rest = word[place + 1 :]
    return _forms(word[:place] + rest) | _forms(word[: place - 1] + rest)


def _hear_tokens(ear: _Ear) -> None:
    for match in list(_TOKENS.finditer(ear.left)):
        directed = re.search(
            rf"(?:{_DIRECTION})[\s-]*$", match[0].removesuffix(match["unit"] or ""), re.IGNORECASE
        )
        followed = re.match(r"\s*(?:context|ctx|上下文)", ear.left[match.end() :], re.IGNORECASE)
        if match["unit"] or directed or followed:
            _take_tokens(ear, match)
    for match in list(_LABELLED.finditer(ear.left)):
        _take_tokens(ear, match)
    if any(sign == "<t>" for _, _, sign, _ in ear.marks):
        for match in list(_BESIDE.finditer(ear.left)):
            if match["scale"] or match["scale2"]:
                _take_tokens(ear, match)


def _take_tokens(ear: _Ear, match: re.Match[str]) -> None:
    """Mark an amount as one of tokens, where it can be: whole, and no small bare number."""
    scale = "scale2" if match["scale2"] else "scale"
    count = amount(match["number"], match["scale"], match["scale2"])
    whole = count == count.to_integral_value() and 0 < count <= amounts.MOST
    if whole and (match[scale] or count >= _FEWEST):
        end = match.end(scale) if match[scale] else match.end("number")
        ear.take(match.start("number"), end, "<t>", int(count))


def _hear_days(ear: _Ear) -> None:
    for period in periods(ear.left, ear.today):
        ear.take(period.start, period.end, "<d>", period)


def _hear_benchmarks(ear: _Ear) -> None:
    """Benchmarks by their spellings; words that make it another one belong to it."""
    spans = ear.catalog.names.spans(ear.left, _BENCHMARK)
    for span in sorted(spans, key=lambda span: span.start - span.end):
        if "\x00" in ear.left[span.start : span.end]:
            continue
        more = re.match(r"(?:[\s-]+[A-Za-z0-9.]+){1,3}", ear.left[span.end :])
        end, refs = span.end, span.refs
        for words in _longer(more[0] if more else ""):
            try:
                match = ear.catalog.find(ear.left[span.start : span.end] + words, _BENCHMARK)
            except (UnknownName, AmbiguousName):
                continue
            if match.ref not in span.refs or match.exact:
                end, refs = span.end + len(words), (match.ref,)
                break
        ear.take(span.start, end, "<b>", Name(ear.left[span.start : end], refs))


def _longer(words: str) -> Iterable[str]:
    """Words as they are, then with the last one left out, and so on."""
    while words.strip():
        yield words
        words = re.sub(r"[\s-]+[A-Za-z0-9.]+$", "", words)


def _hear_names(ear: _Ear) -> None:
    names = ear.catalog.names
    found = [("<n>", span) for span in names.spans(ear.left, _MARKET)]
    found.sort(key=lambda each: each[1].start - each[1].end)
    for sign, span in found:
        if "\x00" in ear.left[span.start : span.end]:
            continue
        written = ear.left[span.start : span.end]
        small = written.casefold()
        if span.doubtful and (small in FILLER or small in ear.cues) and written.islower():
            continue
        after = None if written.isascii() else _AFTER.match(ear.left, span.end)
        if after and after[0].strip():
            _resolve(ear, span.start, after.end())
        else:
            ear.take(span.start, span.end, sign, Name(written, span.refs))


def _hear_sold(ear: _Ear) -> None:
    """Hosts by the words of their names, and subscriptions by theirs, which stand for a company."""
    for pattern, sign, meant in _sold(ear.catalog):
        for match in pattern.finditer(ear.left):
            if sign == "<h>":
                ear.take(match.start(), match.end(), sign, meant)
            else:
                ear.take(match.start(), match.end(), "<n>", Name(match[0], (meant,)))
                ear.take(match.start(), match.start(), "plan", None)


def _hear_countries(ear: _Ear) -> None:
    for code, pattern in COUNTRIES.items():
        for match in _country(pattern).finditer(ear.left):
            ear.take(match.start(), match.end(), "<k>", code)


@cache
def _sold(catalog: Catalog) -> tuple[tuple[re.Pattern[str], str, Ref], ...]:
    """How hosts and subscriptions are found in a text, with the company that each is of."""
    plain = {word for company in catalog.companies.values() for word in company.name.split()}
    hosts = {word for host in catalog.hosts() for word in re.findall(r"[A-Za-z]{4,}", host)}
    common = {"Model", "Models", "Studio", "Cloud", "Inference", "Workers", "Agent", "Foundry"}
    common |= {"China", "Weights", "Biases", "Google", "Amazon", "Copilot", "GitHub", "Microsoft"}
    named = [word for word in hosts - plain - common if word.casefold() not in FILLER]
    found = [(_any(named), "<h>", Ref("company", "", ""))]
    for company, plans in catalog.plans.items():
        ref = Ref("company", company, catalog.companies[company].name)
        names = [re.sub(r" \$?\d+x?$", "", plan.plan) for plan in plans]
        names += [name.rpartition(" ")[0] for name in names if name.count(" ") > 2]  # noqa: PLR2004
        found.append((_any(names), "plan", ref))
    return tuple(found)


def _any(words: Iterable[str]) -> re.Pattern[str]:
    every = sorted(set(words), key=len, reverse=True)
    return re.compile(
        rf"(?<![A-Za-z0-9])(?:{'|'.join(map(re.escape, every))})(?![A-Za-z0-9])", re.IGNORECASE
    )


@cache
def _country(pattern: str) -> re.Pattern[str]:
    latin = re.sub(rf"\|?[{HAN}]+", "", pattern)
    han = "|".join(re.findall(f"[{HAN}]+", pattern))
    return re.compile(rf"(?<![\w.])(?:{latin})(?![\w])|{han}", re.IGNORECASE)


def _hear_money(ear: _Ear) -> None:
    for match in list(_MONEY.finditer(ear.left)):
        if match["sign"] and match["sign"] not in ("$", "us$", "US$"):
            continue
        value = (
            amount(match["number"], match["scale"], match["scale2"])
            if match["number"]
            else amount(match["n2"], match["s2"], match["s3"])
        )
        if (match["word"] or "").startswith("cent"):
            value /= 100
        ear.take(match.start(), match.end(), "<u>", value)


def _hear_numbers(ear: _Ear, *, scaled: bool) -> None:
    for match in list(_NUMBER.finditer(ear.left)):
        if scaled and not any(match[g] for g in ("scale", "scale2", "x", "percent", "counted")):
            continue
        value = amount(match["number"], match["scale"], match["scale2"])
        ear.take(match.start(), match.end(), "<p>" if match["percent"] else "<q>", value)


def _hear_words(ear: _Ear) -> None:
    """What is left are everyday words, words that tell the kind of question, and strange ones."""
    groups: list[list[re.Match[str]]] = []
    for word in _WORD.finditer(ear.left):
        if _is_han(word[0]):
            _hear_han(ear, word)
            groups.append([])
            continue
        beside = bool(groups and groups[-1] and _near(ear, groups[-1][-1], word))
        after = bool(re.match(r"[ -]\d", ear.left[word.end() :]))
        tier = bool(
            (more := re.match(r"[ -]([a-z]+)", ear.left[word.end() :], re.IGNORECASE))
            and more[1].casefold() in everyday.TIERS
        )
        glued = bool(re.match(r"\d", ear.left[word.end() :]))
        if not _strange(ear, word[0], beside=beside, after=after, glued=glued, tier=tier):
            groups.append([])
        elif beside:
            groups[-1].append(word)
        else:
            groups.append([word])
    for group in filter(None, groups):
        _hear_strange(ear, group)


def _is_han(word: str) -> bool:
    return "\u3400" <= word[0] <= "\u9fff"


def _near(ear: _Ear, before: re.Match[str], word: re.Match[str]) -> bool:
    return bool(_GAPS.fullmatch(ear.left[before.end() : word.start()]))


def _strange(ear: _Ear, word: str, *, beside: bool, after: bool, glued: bool, tier: bool) -> bool:
    small = word.casefold().removesuffix("'s")
    if word[0].isdigit():
        return beside or tier
    named = small in everyday.TIERS or small in _NUMBERED
    if (named and (beside or after)) or glued:
        return True
    return small not in FILLER and small not in ear.cues


def _hear_strange(ear: _Ear, group: list[re.Match[str]]) -> None:
    if (
        len(group) > 1
        and group[-1][0].casefold() == "plus"
        and "\x00" in ear.left[group[-1].end() :][:2]
    ):
        group = group[:-1]  # one plus another
    start, end = group[0].start(), group[-1].end()
    text = ear.left[start:end]
    words = [word[0].casefold().removesuffix("'s") for word in group]
    named = everyday.COMMON | everyday.DOUBTFUL
    if all(word in ordinary() and word not in named for word in words):
        ear.ignored.append((start, text))
        ear.take(start, end, "<x>", text)
        return
    if len(group) == 1 and (cue := _cue_near(ear, text)):
        ear.corrected.append((text, cue))
        ear.take(start, end, cue, None)
        return
    if _resolve(ear, start, end, quiet=True):
        return
    if len(group) > 1 and _pieces(ear, group):
        return
    _resolve(ear, start, end)


def _cue_near(ear: _Ear, word: str) -> str | None:
    """The word by which a kind is told that was meant, where one or two letters are wrong."""
    small = word.casefold()
    if len(small) < 5 or not small.isalpha() or small in ordinary():  # noqa: PLR2004
        return None
    most = 1 if len(small) < 8 else 2  # noqa: PLR2004
    near = [
        cue
        for cue in ear.cues.words
        if abs(len(cue) - len(small)) <= most
        and len(cue) > 3
        and cue[0] == small[0]
        and OSA.distance(cue, small, score_cutoff=most) <= most
    ]
    return min(near, key=lambda cue: (OSA.distance(cue, small), cue), default=None)


def _resolve(ear: _Ear, start: int, end: int, *, quiet: bool = False) -> bool:
    """Look a stretch up as a name; keep the mistake where it is none, unless told to be quiet."""
    text = ear.left[start:end].strip().removesuffix("'s")
    error: UnknownName | AmbiguousName | None = None
    for sign, kinds in (("<n>", _MARKET), ("<b>", _BENCHMARK)):
        try:
            match = ear.catalog.find(text, kinds)
        except AmbiguousName as unclear:
            error = unclear
            break
        except UnknownName as unknown:
            error = error or unknown
            continue
        refs = [match.ref, *_companion(ear, text, match.ref)]
        ear.take(start, end, sign, Name(text, tuple(refs), match.exact))
        return True
    if isinstance(error, UnknownName) and _beside_its_maker(ear, text, start, end):
        return True
    if quiet and isinstance(error, UnknownName):
        return False
    if isinstance(error, UnknownName) and (several := _several(ear, text)):
        error = AmbiguousName(text, several)
    if error and (isinstance(error, AmbiguousName) or _namelike(text, error)):
        ear.strangers.append((start, error))
    else:
        ear.ignored.append((start, text))
    ear.take(start, end, "<x>", text)
    return isinstance(error, AmbiguousName)


def _beside_its_maker(ear: _Ear, text: str, start: int, end: int) -> bool:
    """Whether words are a model's when the name of a maker or family in the question is added."""
    if text[0].isalpha() and text.split(maxsplit=1)[0].casefold() not in everyday.TIERS:
        return False
    for _, _, sign, name in list(ear.marks):
        if sign != "<n>" or not isinstance(name, Name):
            continue
        for ref in name.refs:
            try:
                match = ear.catalog.find(f"{ref.name.split()[0]} {text}", ("model",))
            except (UnknownName, AmbiguousName):
                continue
            ear.take(start, end, "<n>", Name(text, (match.ref,), exact=False))
            return True
    return False


def _several(ear: _Ear, text: str) -> list[str]:
    """Benchmarks whose names begin with a text that names none of them alone: ``aime``."""
    wanted = re.sub(r"\W", "", text.casefold())
    names = (record.name for record in ear.catalog.benchmarks.values())
    found = [name for name in names if re.sub(r"\W", "", name.casefold()).startswith(wanted)]
    return found if len(wanted) > 3 and len(found) > 1 else []  # noqa: PLR2004


def _companion(ear: _Ear, text: str, ref: Ref) -> list[Ref]:
    """The company that a family's or model's name is the name of too."""
    if ref.kind not in ("family", "model"):
        return []
    try:
        found = ear.catalog.find(text, ("company",))
    except (UnknownName, AmbiguousName):
        return []
    return [found.ref]


def _namelike(text: str, error: UnknownName) -> bool:
    """Whether a strange word must be a name: it holds digits, or is no word of every day."""
    if any(c.isdigit() for c in text):
        return True
    if all(word in ordinary() for word in re.findall(r"[a-z]+", text.casefold())):
        return False
    if text.isascii():
        return not _mistyped(text)
    words = (word for name in error.suggestions for word in name.casefold().split())
    return any(len(word) > 3 and ratio(word, text) >= _LIKE for word in words)  # noqa: PLR2004


def _mistyped(text: str) -> bool:
    """Whether a word is one of every day with a letter wrong."""
    word = text.casefold()
    if len(word) < 4 or text != word:  # noqa: PLR2004
        return False
    known = (w for w in ordinary() if abs(len(w) - len(word)) <= 1 and w[0] == word[0])
    return any(OSA.distance(w, word, score_cutoff=1) <= 1 for w in known)


def _pieces(ear: _Ear, group: list[re.Match[str]]) -> bool:
    """Whether some words in a row are several names, or a name and words: then hear each."""
    for size in range(len(group) - 1, 0, -1):
        for at in range(len(group) - size + 1):
            part = group[at : at + size]
            if part[0][0][0].isdigit() or _tail(group, at + size):
                continue
            if not _resolve(ear, part[0].start(), part[-1].end(), quiet=True):
                continue
            for rest in (group[:at], group[at + size :]):
                if rest:
                    _hear_strange(ear, rest)
            return True
    return False


def _tail(group: list[re.Match[str]], place: int) -> bool:
    """Whether a version or tier follows at a place, which belongs to the name before it."""
    if place >= len(group):
        return False
    word = group[place][0]
    if word[0].isdigit() or word.casefold() in everyday.TIERS:
        return True
    more = place + 1 < len(group) and group[place + 1].start() == group[place].end()
    return more and len(word) <= _LETTERS and group[place + 1][0][0].isdigit()


def _hear_han(ear: _Ear, word: re.Match[str]) -> None:
    """Take known Chinese words off; what is left over of two signs and more is strange."""
    rest = ear.cues.chinese.sub(lambda m: "\x00" * len(m[0]), word[0])
    for match in re.finditer(f"[{HAN}]{{2,}}", rest):
        start, end = word.start() + match.start(), word.start() + match.end()
        _resolve(ear, start, end)


def _join(ear: _Ear) -> None:
    """Leave out a maker or family that stands right before its own model: ``腾讯混元Hy4``."""
    marks = sorted(ear.marks, key=lambda mark: mark[0])
    for before, after in zip(marks, marks[1:], strict=False):
        one, two = before[3], after[3]
        between = ear.text[before[1] : after[0]].strip(" '-/的")
        if (
            isinstance(one, Name)
            and isinstance(two, Name)
            and not between
            and _above(ear, one, two)
        ):
            ear.marks.remove(before)
            ear.text = ear.text[: before[0]] + " " * (before[1] - before[0]) + ear.text[before[1] :]


def _above(ear: _Ear, one: Name, two: Name) -> bool:
    """Whether one name is of the maker or a family of what the other names."""
    first, second = one.refs[0], two.refs[0]
    if first == second or second.kind not in ("family", "model"):
        return False
    if any(ref.kind == "company" and ref.id == ear.catalog.maker_of(second) for ref in one.refs):
        return True
    return first.kind == "family" and ear.catalog.maker_of(first) == ear.catalog.maker_of(second)


def _masked(ear: _Ear) -> str:
    """The question in lower case, with a sign in the place of each thing named."""
    parts: list[str] = []
    end = 0
    for start, stop, sign, _ in sorted(ear.marks, key=lambda mark: mark[0]):
        parts += [ear.text[end:start], f" {sign} "]
        end = max(end, stop)
    parts.append(ear.text[end:])
    text = re.sub(r"[\"“”]", " ", "".join(parts).casefold())
    text = re.sub(r"(<\w>) '?s\b(?! )?", r"\1", text)
    text = re.sub(r"\s*([?!.,;:。，？！；：、]+)\s*", r" \1 ", text)
    return " ".join(text.split())
