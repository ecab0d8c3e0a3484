"""bot/render/text.py: an answer as the terminal prints it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from inspect import cleandoc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.answers import Answer, Choice, Link, Moment, Paragraph, Row, Table, Typed
from bot.core.questions import Question
from bot.render.text import clean, to_text
from tests.render.made import ANSWERS

BEIJING = timezone(timedelta(hours=8))
PAGE = Link("Price page", "https://example.org/prices")

WHOLE = Answer(
    command="price",
    lead=("Roc 2 costs $2.00 input and ", "$10.00 output."),
    blocks=(
        Table(
            "USD per million tokens",
            (Row("Input", "$2.00", best=True), Row("Output", "$10.00")),
            notes=(("checked at ", PAGE),),
        ),
        Paragraph(("It is off-peak next at ", Moment(datetime(2026, 11, 23, 18, tzinfo=BEIJING)))),
    ),
    notes=((Typed("rock"), " is taken to mean Roc."), ()),
    small=((PAGE, " and ", Link("Blog", "https://example.org/blog")),),
    choices=(Choice("Another", (("Roc 1", Question("price", ("m:roc-1",))),)),),
)


def test_an_answer_reads_from_its_first_line_to_the_pages_at_its_end():
    assert to_text(WHOLE) == cleandoc("""
        Roc 2 costs $2.00 input and $10.00 output.

        USD per million tokens
          Input    $2.00 ◀
          Output  $10.00
          checked at Price page [1]

        It is off-peak next at 2026-11-23 10:00 UTC

        “rock” is taken to mean Roc.
        Price page [1] and Blog [2]

          [1] https://example.org/prices
          [2] https://example.org/blog
        """)


def test_a_question_back_lists_what_can_be_chosen():
    options = (("The models: A and B", Question("compare")), ("The companies", Question("compare")))
    asked = Answer("compare", ("Which one?",), choices=(Choice("Compare", options),))
    assert to_text(asked) == "Which one?\n\n  The models: A and B\n  The companies"


def test_an_answer_of_one_sentence_is_one_line():
    assert to_text(Answer("about", ("Nothing is known.",))) == "Nothing is known."


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("kimi", "kimi"),
        ("  kimi \n\t k2 ", "kimi k2"),
        ("a\u202eb\u0000c\u200bd", "a b c d"),
        ("", ""),
        ("\n", ""),
        ("月" * 60, "月" * 60),
        ("a" * 61, "a" * 59 + "…"),
        ("\x1b[31mred", "[31mred"),
    ],
)
def test_typed_words_become_one_short_line_that_can_be_printed(typed, shown):
    assert clean(typed) == shown


@given(st.text(max_size=300))
def test_typed_words_hold_nothing_that_steers_a_terminal(typed):
    assert clean(typed).isprintable()
    assert len(clean(typed)) <= 60


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(ANSWERS)
def test_any_answer_can_be_printed_and_each_page_is_written_out_once(answer):
    text = to_text(answer)
    assert text == text.strip("\n")
    if isinstance(answer.lead[0], str):
        assert text.startswith(answer.lead[0])
    linked = any(
        isinstance(part, Link)
        for said in (answer.lead, *answer.notes, *answer.small)
        for part in said
    )
    assert linked <= text.count("https://example.org/a_b_c") <= 1
