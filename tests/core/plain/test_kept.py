"""What a question demands must be seen in what is asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.core.names import Ref
from bot.core.plain import Heard
from bot.core.plain.days import Period
from bot.core.plain.heard import Name
from bot.core.plain.kept import dropped
from bot.core.questions import Question

TODAY = date(2026, 11, 25)
MAY = Period(date(2026, 5, 1), date(2026, 5, 31), 0, 3)
GPQA = Name("gpqa", (Ref("benchmark", "gpqa-diamond", "GPQA Diamond"),))


def heard(*senses: str, masked: str = "", numbers: tuple[Decimal, ...] = ()) -> Heard:
    said = frozenset(senses)
    return Heard("", masked, chinese=False, today=TODAY, senses=said, numbers=numbers)


def on_a_day(*senses: str) -> Heard:
    return replace(heard(*senses), periods=(MAY,))


def of_a_board(*senses: str) -> Heard:
    return replace(heard(*senses), benchmarks=(GPQA,))


@pytest.mark.parametrize(
    ("said", "asked", "lost"),
    [
        (heard("money"), Question("cheapest"), {"money"}),
        (heard("money"), Question("cheapest", (), (("max_price", "1"),)), set()),
        (heard("money"), Question("price"), set()),  # a claim that the price is held against
        (heard("free"), Question("models"), {"free"}),
        (heard("free", "charged"), Question("models"), set()),
        (heard("country", "open"), Question("rank", (), (("country", "CN"),)), {"open"}),
        (heard("batch"), Question("compare"), {"batch"}),
        (heard("batch"), Question("facts", (), (("what", "hours"),)), set()),
        (on_a_day(), Question("price"), {"day"}),
        (on_a_day(), Question("price", (), (("on", "2026-05-31"),)), set()),
        (on_a_day(), Question("facts"), set()),
        (of_a_board(), Question("about"), {"board"}),
        (of_a_board(), Question("rank", ("b:gpqa-diamond",)), set()),
        (of_a_board(), Question("compare", (), (("by", "GPQA Diamond"),)), set()),
        (heard(masked="over <q>", numbers=(Decimal(80),)), Question("rank"), {"bound"}),
        (heard(masked="top <q>", numbers=(Decimal(5),)), Question("rank"), set()),
    ],
)
def test_what_is_lost(said, asked, lost):
    assert dropped(said, asked) == lost
