"""What words of a question mean: the lists of wordings, and how they are found."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from bot.core.plain import senses
from bot.core.plain.senses import Lexicon, lexicon
from bot.core.plain.vocabulary import words_of
from commands._asked import KINDS

LISTS = sorted(Path(senses.__file__).parent.glob("senses.*.txt"))
NAMED = words_of(
    """
    model models firm firms owner board boards country countries day days tokens million money
    number percent than if unknown without
    """
)
SMALL = """\
cheap:
    cheap, cheap as chips
cheap+most:
    cheapest
worth:
    valu*, worth
opinion:
    worth it
price:
    多少钱
amount:
    多少
"""


def paragraphs(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    wordings: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.endswith(":"):
            wordings = found.setdefault(line[:-1], [])
        elif line.startswith(" "):
            wordings += filter(None, map(str.strip, line.split(",")))
    return found


def said(text: str) -> list[tuple[str, str]]:
    small = Lexicon([SMALL])
    return [(found.words, "+".join(sorted(found.senses))) for found in small.find(text)]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_the_lists_are_in_order_and_say_nothing_twice(path: Path):
    lists = paragraphs(path)
    assert len(lists) > 60
    for sense, wordings in lists.items():
        assert wordings == sorted(set(wordings)), sense


def test_every_sense_is_accounted_for_by_a_kind_of_question():
    """What no kind accounts for is no oversight: a question that says it is asked back."""
    meant = set(chain.from_iterable(sense.split("+") for p in LISTS for sense in paragraphs(p)))
    groups = chain.from_iterable(f"{kind.needs} {kind.takes}".split() for kind in KINDS)
    used = set(groups) - {"|", "*"}
    assert used - meant - NAMED == set(), "no word says these"
    assert meant - used - senses.WEAK == {"period", "relative", "unmet"}
    assert senses.WEAK - meant - NAMED == set()


def test_names_that_count_alone_are_no_wordings(catalog):
    """Otherwise a name would be taken for a word with a meaning."""
    single = {word for word in lexicon().words if len(word) > 2}
    families = {family.name.casefold() for family in catalog.families.values()}
    assert Counter(single & families) == Counter()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("cheap as chips", [("cheap as chips", "cheap")]),
        ("a cheap <n>", [("cheap", "cheap")]),
        ("the cheapest", [("cheapest", "cheap+most")]),
        ("valued at", [("valued", "worth")]),
        ("is <n> worth it", [("worth it", "opinion")]),
        ("<n> 多少钱", [("多少钱", "price")]),
        ("<n> 有多少", [("多少", "amount")]),
        ("nothing here", []),
    ],
)
def test_of_wordings_that_overlap_the_longest_counts(text, found):
    assert said(text) == found


def test_a_wording_of_many_senses_is_marked():
    small = Lexicon(["rank:\n    order~, ranked\n"])
    found = [(each.words, each.loose) for each in small.find("ranked in order")]
    assert found == [("ranked", False), ("order", True)]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("is not <n> open ?", False),
        ("<n> is open , is not it ?", False),
        ("<n> 开源了没", False),
        ("which models are not open", True),
        ("<n> 不是开源的", True),
    ],
)
def test_a_question_that_is_asked_by_denying_denies_nothing(text, denied):
    meant = frozenset[str]().union(*(found.senses for found in lexicon().find(text)))
    assert ("not" in meant or "closed" in meant) == denied
