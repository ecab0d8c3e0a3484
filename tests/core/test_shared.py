"""Records as one short text on a button."""

from __future__ import annotations

import pytest

from bot.core import index
from bot.core.names import Ref
from bot.core.questions import ROOM, Question, decode, encode
from bot.core.shared import MOST, pack, unpack


def test_what_is_packed_is_read_back_in_order(catalog):
    refs = index.refs(catalog)[40:49]
    assert unpack(catalog, pack(refs)) == refs


def test_every_record_has_a_text_of_its_own(catalog):
    refs = index.refs(catalog)
    assert len({pack([ref]) for ref in refs}) == len(refs) > 700


def test_as_many_as_are_packed_fit_a_button(catalog):
    packed = pack(index.refs(catalog)[:30])
    text = encode(Question("named", (), (("text", packed),)))
    assert text is not None
    assert len(text) <= ROOM
    assert decode(text).options == (("text", packed),)
    assert len(unpack(catalog, packed) or []) == MOST


def test_a_record_that_is_gone_is_left_out(catalog):
    kept = index.refs(catalog)[0]
    gone = Ref("model", "no-such-model", "No Such Model")
    assert unpack(catalog, pack([gone, kept])) == [kept]
    assert unpack(catalog, pack([gone])) is None


@pytest.mark.parametrize("text", ["", "~", "kimi", "~kimi k2", "~abc", "~" + "é" * 5])
def test_any_other_text_is_none(catalog, text):
    assert unpack(catalog, text) is None
