"""bot/core/questions.py: what a button carries comes back as it was asked."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core import index
from bot.core.errors import NoLonger
from bot.core.names import Ref
from bot.core.questions import ROOM, OutdatedQuestion, Question, decode, digest, encode, token
from tests.limits import units

if TYPE_CHECKING:
    from bot.core.catalog import Catalog

SIGNS = ";|&="
WORDS = st.text(min_size=1, max_size=40)
PLAIN = st.text(st.characters(exclude_characters=SIGNS), min_size=1, max_size=25)
COMMANDS = st.sampled_from(["price", "compare", "valuation", "history", "sources"])
TOKENS = st.from_regex(r"[mfcb]:[a-z0-9.-]{1,60}", fullmatch=True)


def options(words: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[tuple[str, str], ...]]:
    return st.lists(st.tuples(st.just("on"), words), max_size=1).map(tuple)


@given(COMMANDS, st.lists(PLAIN, max_size=3).map(tuple), options(PLAIN))
def test_a_question_comes_back_as_it_was_asked(command, names, chosen):
    asked = Question(command, names, chosen)
    text = encode(asked)
    assume(text is not None and "~" not in text)
    assert decode(text or "") == asked


@given(COMMANDS, st.lists(WORDS, max_size=4).map(tuple), options(WORDS))
def test_whatever_is_asked_is_carried_whole_or_not_at_all(command, names, chosen):
    asked = Question(command, names, chosen)
    text = encode(asked)
    if text is not None:
        assert units(text) <= ROOM
        back = decode(text)
        assert (back.command, back.options) == (command, chosen)
        assert back.names in (names, tuple(digest(n) if n[1:2] == ":" else n for n in names))


@given(COMMANDS, st.lists(TOKENS, min_size=1, max_size=4).map(tuple))
def test_four_records_with_long_ids_fit_as_digests(command, names):
    text = encode(Question(command, names, (("on", "2026-05-31"),)))
    assert text is not None
    assert units(text) <= ROOM
    assert decode(text).names in (names, tuple(digest(name) for name in names))


@pytest.mark.parametrize("sign", SIGNS)
def test_words_with_a_sign_of_the_form_itself_are_not_carried(sign):
    assert encode(Question("price", (f"kimi{sign}opus",))) is None
    assert encode(Question("price", ("kimi",), (("on", f"2026{sign}05"),))) is None


def test_words_are_measured_as_discord_counts_them():
    assert encode(Question("price", ("a" * 80,))) is not None
    assert encode(Question("price", ("😀" * 80,))) is None


def test_a_short_question_is_readable():
    asked = Question("compare", ("m:kimi-k3", "f:opus"), (("on", "2026-05-01"),))
    assert encode(asked) == "compare;m:kimi-k3|f:opus;on=2026-05-01"
    assert token(Ref("company", "bytedance", "ByteDance")) == "c:bytedance"


@pytest.mark.parametrize("text", ["", "price", "price;kimi", "a;b;c;d"])
def test_any_other_text_is_refused(text):
    with pytest.raises(OutdatedQuestion):
        decode(text)


def test_a_digest_is_the_same_in_every_process_and_no_two_records_share_one(catalog: Catalog):
    assert digest("m:kimi-k3") == "~f2a0ff3378"
    tokens = [token(ref) for ref in index.refs(catalog)]
    assert len({digest(text) for text in tokens}) == len(set(tokens)) == len(tokens)


def test_each_record_is_found_by_its_token_and_by_its_digest(catalog: Catalog):
    for ref in index.refs(catalog):
        for text in (token(ref), digest(token(ref))):
            found = catalog.find(text, (ref.kind,))
            assert (found.ref, found.exact, found.others) == (ref, True, ())


def test_a_record_that_is_gone_or_of_another_kind_is_said_to_be_gone(catalog: Catalog):
    gone = digest("m:kimi-1")
    with pytest.raises(NoLonger, match="“kimi-1” is not in the data set"):
        catalog.find("m:kimi-1", ("model",))
    with pytest.raises(NoLonger, match="What this asks about is not in the data set"):
        catalog.find(gone, ("model",))
    with pytest.raises(NoLonger):
        catalog.find("c:bytedance", ("model",))


def test_any_four_flagships_fit_on_one_button(catalog: Catalog):
    flagships = sorted({f"m:{f.flagship}" for f in catalog.families.values() if f.flagship})
    longest = sorted(flagships, key=len)[-12:]
    for four in combinations(longest, 4):
        assert encode(Question("compare", four, (("on", "2026-05-31"),))) is not None
