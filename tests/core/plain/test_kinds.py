"""A question is of a kind only if nothing that it says is left out."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.plain import Heard, Kind, nearly, understand
from bot.core.plain.senses import WEAK
from bot.core.questions import Question
from commands import _asked as asked

PRICE = Kind("price", "price model | cheap model", lambda *_: Question("price"), "day")
IN_CHINA = Question("rank", (), (("country", "CN"),))
RANK = Kind("rank", "board", lambda *_: IN_CHINA, "best countries free")
PAIR = Kind("pair", "models", lambda *_: Question("compare"), "price")
ANY = Kind("any", "opinion", lambda *_: Question("help"), "*")
NONE = Kind("none", "price", lambda *_: None, "*")
KINDS = (NONE, PRICE, RANK, PAIR, ANY)


def heard(*senses: str) -> Heard:
    return Heard("", "", chinese=False, today=date(2026, 11, 25), senses=frozenset(senses))


@pytest.mark.parametrize(
    ("senses", "command"),
    [
        ("price model", "price"),
        ("cheap model day", "price"),
        ("price model quantity number", "price"),  # weak ones
        ("price model models", "compare"),  # what takes one model does not take several
        ("board best country", "rank"),  # but what takes several takes one
        ("board best free", None),  # what is asked for does not keep it
        ("opinion price model worth", "help"),  # where everything may be left out
        ("price model worth", None),
        ("price", None),
        ("board model", None),
        ("", None),
    ],
)
def test_the_first_kind_that_accounts_for_all_of_it_is_taken(catalog, senses, command):
    found = understand(catalog, heard(*senses.split()), KINDS)
    assert (getattr(found.outcome, "command", None) if found else None) == command


def test_what_comes_near_loses_least_first():
    near = list(nearly(heard("price", "model", "worth", "board", "best"), KINDS))
    assert [(kind.name, sorted(left)) for kind, left in near] == [
        ("price", ["best", "board", "worth"]),
        ("rank", ["model", "price", "worth"]),
    ]


def test_a_kind_says_what_tells_it_once():
    """A group that another one includes, with what is taken anyhow, tells nothing more."""
    for kind in asked.KINDS:
        takes = {*kind.takes.split(), *WEAK}
        groups = [frozenset(group.split()) for group in kind.needs.split("|")]
        spare = [big for big in groups for small in groups if small < big <= small | takes]
        assert not spare, kind.name
        assert len(kind.takes.split()) == len({*kind.takes.split()}), kind.name
