"""Read a spelling into letter words, versions, sizes and dates."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

Day = tuple[int, int, int]  # year of the century, month, day; 0 where it is not said
Stamp = frozenset[Day]  # each way to read one date or revision

LONGEST = 160  # characters; no name is longer

# Characters of companies' and products' names as Taiwan and Hong Kong write them.
_SIMPLE = str.maketrans(
    "節動騰訊華為團螞蟻階躍億聯電臺積譜湯網東說話間問義豐龍飛車馬鳥魚門開關無與學會國際機構識語雲",
    "节动腾讯华为团蚂蚁阶跃亿联电台积谱汤网东说话间问义丰龙飞车马鸟鱼门开关无与学会国际机构识语云",
)

_PATH = re.compile(r"(?<=\S)/+(?=\S)")
_MAKER = re.compile(r"^(?:[a-z][a-z0-9-]*\.)+(?=[a-z])")
_REVISION = re.compile(r"(?:[-_ ]v?1)?:\d$|[-_ ]v0[.:]\d$")
_UNIT = r"(?:x\d+)?[btkem](?![a-z0-9])"
_TOKEN = re.compile(
    rf"""
    (?P<ymd>(?<!\d)20(?P<y>\d\d)([-._]?)(?P<m>0[1-9]|1[0-2])\3(?P<d>[0-3]\d)(?!\d))
  | (?P<my>(?<![\d.])(?P<m2>0[1-9]|1[0-2])-20(?P<y2>[2-3]\d)(?!\d))
  | (?P<ym>(?<![\d.])20(?P<y3>[2-3]\d)[-.](?P<m3>0[1-9]|1[0-2])(?!\d))
  | (?P<six>(?<![\d.])(?P<y4>2[3-9])(?P<m4>0[1-9]|1[0-2])(?P<d4>[0-3]\d)(?![\da-z.]))
  | (?P<md>(?<=[^\W\d_][-_\ ])(?P<m5>0[1-9]|1[0-2])-(?P<d5>[0-3]\d)(?!\d))
  | (?P<four>(?<![\d.])\d{{4}}(?![\da-z]|\.\d))
  | (?P<rev>(?<![\d.])00\d(?![\da-z]))
  | (?P<quant>(?<![^\W_])(?:(?:nvfp|mxfp|bf|fp|int)\d{{1,2}}|w\d{{1,2}}a\d{{1,2}}
      |i?q\d_[a-z0-9_]+|\d{{1,2}}-?bit)(?![a-z0-9]|\.\d))
  | (?P<size>(?:(?<![^\W\d_])[ae])?(?<![\d.])\d+(?:[.p]\d+)?{_UNIT})
  | (?P<number>\d{{1,3}}(?!\d)
      (?:(?:[.\-_\ ]|p(?=\d))(?!00\d)\d{{1,3}}(?!\d|(?:[.p]\d+)?{_UNIT}|-?bit))*)
    (?P<tail>[on](?![a-z0-9]))?
  | (?P<long>\d+)
  | (?P<word>[^\W\d_]+)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A spelling, understood.

    Attributes:
        words: runs of letters, in order.
        numbers: versions such as ``4.7``, in order; a closing ``.0`` is left out.
        sizes: ``70b``, ``a22b``, ``32k``.
        stamps: dates and revisions.
        revisions: those of the numbers that were written ``v1`` or ``v0.…``.
        context: words of the path before the name: ``moonshotai/…``, ``us.anthropic.…``.
        tags: words after a colon: ``…:free``.
        hosted: written as a host writes ids, so a model is meant.
    """

    words: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    sizes: frozenset[str] = frozenset()
    stamps: frozenset[Stamp] = frozenset()
    revisions: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    hosted: bool = False

    def with_words(self, words: tuple[str, ...]) -> Reading:
        """The same with other letter words."""
        return replace(self, words=words)

    def with_numbers(self, numbers: tuple[str, ...]) -> Reading:
        """The same with other versions."""
        return replace(self, numbers=numbers)


def clean(text: str) -> str:
    """Lower case, one script form, no marks, no invisible signs; ``+`` after a letter is plus."""
    if not text.isascii():
        kept = (
            c
            for c in unicodedata.normalize("NFKD", text.casefold())
            if unicodedata.category(c) not in {"Mn", "Cf", "Cc", "Cs"}
        )
        text = unicodedata.normalize("NFKC", "".join(kept)).translate(_SIMPLE)
    text = text.lower().strip()
    return re.sub(r"(?<=\w)\+", " plus ", text) if "+" in text else text


def fold(text: str) -> str:
    """The form in which spellings are compared exactly: letters and digits only.

    A point stays between two runs of digits, so that 5.1 is not 51.
    """
    return joined(clean(text))


def joined(cleaned: str) -> str:
    """As `fold`, for text that `clean` has been through."""
    spaced = re.sub(r"[\W_]+", " ", cleaned).strip()
    return re.sub(r"(?<!\d) | (?!\d)", "", spaced).replace(" ", ".")


def read(cleaned: str) -> Reading:
    """Read text that `clean` has been through; a host's path is kept apart as context."""
    main, context = _unwrap(cleaned)
    bare = _REVISION.sub("", main)
    head, _, tag = bare.partition(":")
    reading = _tokens(re.sub(r":\d{4,}$", "", bare))
    tags = frozenset(_letters(tag)) if tag and head else frozenset[str]()
    hosted = reading.hosted or bool(context) or bare != main or bool(tag) or "@" in main
    hosted = hosted or bool(re.search(r"\dp\d", bare))
    return replace(reading, context=context, tags=tags, hosted=hosted)


def _unwrap(cleaned: str) -> tuple[str, frozenset[str]]:
    *before, main = [part for part in _PATH.split(cleaned.strip("/@ ")) if part] or [""]
    dotted = _MAKER.match(main)
    if dotted:
        before.append(dotted[0])
        main = main[dotted.end() :]
    return main, frozenset(_letters(" ".join(before)))


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _tokens(text: str) -> Reading:
    words: list[str] = []
    numbers: list[str] = []
    sizes: set[str] = set()
    stamps: set[Stamp] = set()
    revisions: set[str] = set()
    hosted = False
    end = -1
    for token in _TOKEN.finditer(text):
        if token["word"]:
            words.append(token["word"])
        elif token["number"]:
            if words and words[-1] == "v" and text[end : token.start()] in {"", "-", "."}:
                words.pop()
                if re.match(r"1$|0(?!\d)", token["number"]):
                    revisions.add(number(token["number"]))
            numbers.append(number(token["number"]) + (token["tail"] or ""))
        elif token["size"]:
            sizes.add(token["size"].replace("p", "."))
        elif token["quant"]:
            hosted = True
        elif token["long"]:
            numbers.append(token["long"])
        elif (stamp := _stamp(token)) is not None:
            stamps.add(stamp)
        else:
            numbers.append(token[0])
        end = token.end()
    return Reading(
        tuple(words),
        tuple(numbers),
        frozenset(sizes),
        frozenset(stamps),
        revisions=frozenset(revisions),
        hosted=hosted,
    )


def number(text: str) -> str:
    """A version in its one form: ``4-7`` and ``4p7`` are 4.7, ``4.0`` is 4.

    ``41.0`` stays as it is: a point was written, so it is not 4.1 without its point.
    """
    parts = re.split(r"[.\-_ p]", text)
    while len(parts) > 1 and len(parts[0]) == 1 and parts[-1] == "0":
        parts.pop()
    return ".".join(parts)


def _stamp(token: re.Match[str]) -> Stamp | None:
    for year, month, day in (
        ("y", "m", "d"),
        ("y2", "m2", ""),
        ("y3", "m3", ""),
        ("y4", "m4", "d4"),
        ("", "m5", "d5"),
    ):
        if token[month] is not None:
            return frozenset({_day(*(token[key] if key else "0" for key in (year, month, day)))})
    return _four(token[0])


@lru_cache(maxsize=4096)
def _four(digits: str) -> Stamp | None:
    """Four digits may be a month and a day, or a year and a month; ``001`` is a revision."""
    first, last = int(digits[:-2]), int(digits[-2:])
    if len(digits) == 3:  # noqa: PLR2004 # 001
        return frozenset({(0, 0, 100 + last)})
    days = {(0, first, last)} if 1 <= first <= 12 and 1 <= last <= 31 else set[Day]()  # noqa: PLR2004
    if 22 <= first <= 39 and 1 <= last <= 12:  # noqa: PLR2004
        days.add((first, last, 0))
    return frozenset(days) or None


def _day(year: str, month: str, day: str) -> Day:
    return int(year), int(month), int(day)


def agree(one: Stamp, other: Stamp) -> bool:
    """Whether two dates can be the same: two parts said by both, none different."""
    return any(_same(a, b) for a in one for b in other)


def _same(one: Day, other: Day) -> bool:
    said = [(a, b) for a, b in zip(one, other, strict=True) if a and b]
    return all(a == b for a, b in said) and (len(said) > 1 or one == other)


def whole(stamp: Stamp) -> bool:
    """Whether year, month and day are all said."""
    return any(all(day) for day in stamp)
