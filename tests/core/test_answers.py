"""bot/core/answers.py and errors.py: what is said, without how it looks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Answer, Figure, Paragraph, Row, Source, Table, Typed
from bot.core.errors import AmbiguousName, NoFigure, NoLonger, UnknownName, UserError, WrongCall

PAGE = Source("page", "A page", "https://example.org")


def figure(number: int) -> Figure:
    return Figure("m", "p", Decimal(number), "USD", "2026-11-23", PAGE)


def answer(lead: list[int], blocks: list[list[int]]) -> Answer:
    """An answer whose odd blocks are tables with a row a figure, the others paragraphs."""
    drawn = [
        Table(str(place), tuple(Row("a", "b", figures=(figure(n),)) for n in numbers))
        if place % 2
        else Paragraph(("words",), tuple(map(figure, numbers)))
        for place, numbers in enumerate(blocks)
    ]
    return Answer(
        command="price",
        lead=("words",),
        blocks=tuple(drawn),
        figures_of_lead=tuple(map(figure, lead)),
    )


def test_figures_come_in_the_order_shown_and_each_once():
    found = answer([3, 1, 3], [[2, 1], [5, 2, 4], [], [3, 6]]).figures()
    assert [one.value for one in found] == [3, 1, 2, 5, 4, 6]


@given(st.lists(st.integers(0, 9)), st.lists(st.lists(st.integers(0, 9))))
def test_no_figure_is_lost_or_told_twice(lead, blocks):
    shown = [*lead, *(number for block in blocks for number in block)]
    assert [one.value for one in answer(lead, blocks).figures()] == list(dict.fromkeys(shown))


def test_figures_that_differ_in_their_source_or_day_alone_are_two():
    one = figure(1)
    other = Figure("m", "p", Decimal(1), "USD", "2026-11-22", PAGE)
    elsewhere = Figure("m", "p", Decimal(1), "USD", "2026-11-23", Source("b", "A book", None))
    found = Answer("price", ("w",), figures_of_lead=(one, other, elsewhere, one)).figures()
    assert list(found) == [one, other, elsewhere]


@pytest.mark.parametrize("left_out", ["unit", "as_of", "source"])
def test_a_figure_cannot_be_made_without_unit_day_and_source(left_out):
    whole: dict[str, Any] = {
        "entity": "m",
        "prop": "p",
        "value": 1,
        "unit": "USD",
        "as_of": "2026",
        "source": PAGE,
    }
    Figure(**whole)
    with pytest.raises(TypeError, match=left_out):
        Figure(**{key: value for key, value in whole.items() if key != left_out})


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            UnknownName("kimmy", ["Kimi"]),
            "I know nothing called “kimmy”. The nearest names that I know:",
        ),
        (UnknownName("x"), "I know nothing called “x”. No name that I know is near it."),
        (AmbiguousName("k2", ["A", "B"]), "“k2” can mean more than one thing. Which one?"),
        (
            NoLonger("m:kimi-1", ["Kimi"]),
            "“kimi-1” is not in the data set, or no longer. The nearest names that I know:",
        ),
        (WrongCall("No day: ", Typed("mañana"), "."), "No day: “mañana”."),
        (NoFigure("None."), "None."),
    ],
)
def test_each_mistake_says_its_own_sentence(error: UserError, sentence: str):
    assert str(error) == sentence


def test_a_mistake_keeps_what_was_typed_apart_from_the_words_of_the_bot():
    error = UnknownName("@everyone", ["Kimi"])
    assert error.typed == "@everyone"
    assert Typed("@everyone") in error.parts
    assert error.suggestions == ("Kimi",)


def test_a_wrong_call_ends_a_program_with_two_and_other_mistakes_with_one():
    assert WrongCall("no").status == 2
    assert {error.status for error in (UnknownName("a"), AmbiguousName("a", []))} == {1}
    assert {NoFigure("a").status, NoLonger("~0").status} == {1}
