"""Words that say nothing about what is asked, and how countries are called. Lists of words only."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.core.names.english import ordinary


def words_of(text: str) -> frozenset[str]:
    """The words of a text that holds nothing else."""
    return frozenset(text.split())


def _text(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


# Everyday words: a question may hold any of them, and means the same without.
FILLER = words_of(_text("filler.en.txt"))

# As FILLER, in Chinese; the longest is taken off first.
FILLER_CHINESE = sorted(words_of(_text("filler.zh.txt")), key=len, reverse=True)


def is_verb(word: str) -> bool:
    """Whether an ordinary word is a form of a verb: another form is an ordinary word too."""
    small = word.casefold()
    if small.endswith(("ing", "ed")):
        return True
    stem = small.removesuffix("es") if small.endswith("ches") else small.removesuffix("s")
    return not ordinary().isdisjoint({f"{stem}ing", f"{stem}ed", f"{stem.removesuffix('e')}ing"})


@cache
def _by_head() -> dict[tuple[str, int], list[str]]:
    found: dict[tuple[str, int], list[str]] = {}
    for word in ordinary():
        found.setdefault((word[0], len(word)), []).append(word)
    return found


def begun(letter: str, size: int) -> list[str]:
    """Ordinary words that begin with a letter and have so many."""
    return _by_head().get((letter, size), [])


# Words for the country that makers are seated in, by its code.
COUNTRIES = {
    "CN": r"chinese|china(?:'s)?|prc|mainland china|中国大陆|中国|中方|国产|国内|咱们国家",
    "US": r"american?s?|usa|u\.s\.(?:a\.?)?|united states(?: of america)?|"
    r"(?:the )?us(?= (?:model|maker|compan|lab|firm|frontier|one|llm|flagship|"
    r"open|closed|ai|made|built|based|listed|start|rival|and|vs|versus|tech|giant|big))"
    r"|(?:(?<=the )us|(?<=from )us|(?<=vs )us|(?<=in )us|(?-i:\bUS))\b(?! dollar)|美国|"
    r"美方|美系|老美|硅谷",
    "FR": r"french|france|法国",
    "KR": r"(?:south )?korean?|south korea|韩国",
    "DE": r"german|germany|德国",
    "AE": r"emirati|uae|united arab emirates|阿联酋",
    "IN": r"indian|india|印度",
    "GB": r"british|uk|united kingdom|britain|英国",
    "CA": r"canadian|canada|加拿大",
    "JP": r"japanese|japan|日本",
    "IL": r"israeli|israel|以色列",
    "TW": r"taiwanese|taiwan|台湾",
    "NL": r"dutch|netherlands|荷兰",
    "IE": r"irish|ireland|爱尔兰",
}
