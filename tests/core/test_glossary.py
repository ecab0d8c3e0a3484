"""The words of the glossary: how they are understood, and that none is another's."""

from __future__ import annotations

import pytest

from bot.core.glossary import GROUPS, TERMS, equally_near, is_written, nearest, term_of
from bot.core.glossary.lookup import _plain
from bot.core.speech import speaking

UNDERSTOOD = {
    "blended price": "blended",
    "Blended": "blended",
    "3:1": "blended",
    "综合价": "blended",
    "the market cap": "market-cap",
    "MARKET CAPITALIZATION": "market-cap",
    "市值": "market-cap",
    "开源": "open-weights",
    "open source": "open-weights",
    "ｔｏｋｅｎｓ": "token",
    "off peak": "peak",
    "post-money": "post-money",
    "Mtok": "mtok",
    "pareto frontier": "frontier",
}
MISTYPED = {
    "blendd price": "blended",
    "market capp": "market-cap",
    "flagshp": "flagship",
    "cache raed": "cache-read",
    "knowlege cutof": "cutoff",
}


@pytest.mark.parametrize(("typed", "key"), [*UNDERSTOOD.items(), *MISTYPED.items()])
def test_a_word_is_understood(typed, key):
    found = term_of(typed)
    assert found is not None
    assert found.key == key
    assert is_written(typed) is (typed in UNDERSTOOD)


@pytest.mark.parametrize("typed", ["xyzzy", "ip", "", "kimi k3", "a", "🙂"])
def test_what_is_no_word_is_not_guessed(typed):
    assert term_of(typed) is None


def test_of_two_equally_near_none_is_taken():
    assert {term.key for term in equally_near("prot money")} == {"post-money", "pre-money"}
    assert term_of("prot money") is None


def test_every_word_says_what_it_means_and_no_spelling_stands_for_two():
    owners: dict[str, str] = {}
    for term in TERMS:
        assert term.meaning.endswith("."), term.key
        assert not term.unlike or term.unlike.startswith("Not the same as"), term.key
        for spelling in (term.name, term.key, *term.also):
            assert owners.setdefault(_plain(spelling), term.key) == term.key, spelling
    assert len({term.key for term in TERMS}) == len(TERMS)
    assert all(len(terms) <= 25 for terms in GROUPS.values())


def test_every_spelling_of_a_word_is_it():
    for term in TERMS:
        for spelling in (term.name, term.key, *term.also):
            assert term_of(spelling) is term, spelling


def test_every_word_has_a_chinese_spelling_and_is_understood_in_chinese():
    with speaking("zh"):
        for term in TERMS:
            assert term_of(term.key) is term
    untold = [t.key for t in TERMS if all(text.isascii() for text in t.also)]
    assert untold in ([], ["ipo"])


def test_words_begun_are_offered_first():
    assert nearest("post", 3)[0].key == "post-money"
    assert nearest("市直", 3)[0].key == "market-cap"
    assert nearest("", 5) == list(TERMS[:5])
