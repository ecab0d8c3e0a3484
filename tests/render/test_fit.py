"""bot/render/markdown.py and layout.py: any answer fits one message of Discord."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.core.answers import Answer, Button, Choice, Paragraph, Row, Table
from bot.core.errors import AmbiguousName, UnknownName
from bot.core.questions import Question
from bot.render import layout
from bot.render.markdown import fit
from tests.limits import BUTTON, SELECT, TEXT, faults, units, walk
from tests.render.made import ANSWERS

LINE = Row("Kimi K2.7 Code HighSpeed", "$1.90/$8")


def table(rows: int, spare: int = 0, row: Row = LINE) -> Table:
    return Table("Other current models", (row,) * rows, spare=spare)


def drawn(answer: Answer) -> list[dict[str, Any]]:
    return layout.draw(answer).to_components()


def text(answer: Answer) -> str:
    lead, blocks, end = fit(answer)
    return "\n".join([lead, *blocks, end])


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(ANSWERS)
def test_whatever_is_said_keeps_to_every_limit_of_a_message(answer):
    assert units(text(answer)) <= 4000
    assert faults(drawn(answer)) == []


WORST = {
    "a first line of 9,000 characters": Answer("price", ("word " * 1800,)),
    "a first line of 5,000 emoji": Answer("price", ("😀" * 5000,), small=(("day",),)),
    "a small line of 5,000 characters": Answer("price", ("lead",), small=(("s" * 5000,),)),
    "one paragraph too long": Answer("price", ("lead",), blocks=(Paragraph(("p" * 5000,)),)),
    "200 notes": Answer("price", ("lead",), notes=(("a note of thirty characters…",),) * 200),
    "200 blocks": Answer("price", ("lead",), blocks=(Paragraph(("block",)),) * 200),
    "200 rows that may not go": Answer("price", ("lead",), blocks=(table(200),)),
    "200 rows that may": Answer("price", ("lead",), blocks=(table(200, 199),)),
    "every sign escaped": Answer("price", ("*" * 3000,)),
    "rows in Chinese": Answer("price", ("lead",), blocks=(table(90, 0, Row("月" * 40, "¥" * 40)),)),
    "nine buttons": Answer(
        "price",
        ("lead",),
        buttons=tuple(Button("b" * 200, Question("price", (str(n),))) for n in range(9)),
    ),
    "lists of sixty": Answer(
        "price",
        ("lead",),
        choices=(Choice("p" * 500, tuple(("o" * 300, Question(str(n))) for n in range(60))),) * 4,
    ),
}


@pytest.mark.parametrize("worst", WORST)
def test_the_worst_cases_fit(worst):
    assert faults(drawn(WORST[worst])) == []
    assert units(text(WORST[worst])) <= 4000


def test_an_answer_that_fits_loses_nothing():
    answer = Answer("price", ("lead",), blocks=(table(40, 40),), notes=(("note",),))
    assert text(answer).count("HighSpeed") == 40
    assert "more" not in text(answer)


def test_spare_rows_go_first_from_the_end_and_are_counted():
    answer = Answer("price", ("lead",), blocks=(table(30), table(200, 199), table(9, 9)))
    lead, blocks, _ = fit(answer)
    assert lead == "lead"
    assert blocks[0].count("HighSpeed") == 30
    assert blocks[2] == "**Other current models**\n-# and 9 more"
    left = blocks[1].count("HighSpeed")
    assert left > 1
    assert blocks[1].endswith(f"\n-# and {200 - left} more")


def test_spare_paragraphs_go_before_any_that_are_not_and_are_counted():
    long = Paragraph(("x" * 400,), spare=True)
    blocks = (Paragraph(("first",)), *(long,) * 12, Paragraph(("last",)))
    _, texts, end = fit(Answer("sources", ("lead",), blocks=blocks, notes=(("note",),)))
    left = sum(text.startswith("x") for text in texts)
    assert 8 <= left < 12
    assert texts[0] == "first"
    assert texts[-2:] == ["last", f"-# and {12 - left} more"]
    assert end == "-# note"


def test_notes_go_before_blocks_that_are_not_spare_and_the_small_line_last():
    answer = Answer(
        "price",
        ("lead",),
        blocks=(Paragraph(("b" * 3900,)),),
        notes=(("n" * 100,),),
        small=(("checked 1 Nov 2026",),),
    )
    assert fit(answer) == ("lead", ["b" * 3900, "-# and 1 more"], "-# checked 1 Nov 2026")


def test_a_long_first_line_is_cut_between_letters():
    lead, _, _ = fit(Answer("price", ("x" + "😀" * 5000,)))
    assert set(lead) == {"x", "😀"}
    assert 3900 < units(lead) <= 4000


def test_at_most_twenty_five_options_seven_buttons_and_no_question_twice():
    many = tuple((f"Model {n}", Question("price", (f"m:{n % 40}",))) for n in range(60))
    answer = replace(
        WORST["nine buttons"], choices=(Choice("Another", many), Choice("Empty", ())), blocks=()
    )
    every = list(walk(drawn(answer)))
    [chosen] = [c for c in every if c["type"] == SELECT]
    assert len(chosen["options"]) == 25
    assert sum(c["type"] == BUTTON for c in every) == 7


def test_a_question_too_long_to_carry_is_left_out():
    long, short = Question("price", ("w" * 95,)), Question("price", ("kimi",))
    answer = Answer(
        "price",
        ("lead",),
        choices=(Choice("Another", (("Long", long), ("Short", short))),),
        buttons=(Button("Long", long), Button("Short", short)),
    )
    every = list(walk(drawn(answer)))
    assert [o["label"] for c in every for o in c.get("options", ())] == ["Short"]
    assert [c["label"] for c in every if c["type"] == BUTTON] == ["Short"]


@pytest.mark.parametrize("error", [UnknownName, AmbiguousName])
def test_a_mistake_fits_with_and_without_a_list_to_choose_from(error):
    names = [f"Model {n} **{'x' * 80}**" for n in range(24)]
    mistake = error("@everyone " * 30, names)
    retries = [(name, Question("price", (name[:40],))) for name in names]
    for again in ([], retries):
        components = layout.draw_error(mistake, again).to_components()
        assert faults(components) == []
        words = "".join(c["content"] for c in walk(components) if c["type"] == TEXT)
        assert "@everyone" not in words
        assert words.count("\n- ") == (0 if again else 10)


def test_a_sentence_of_its_own_is_shown_as_it_is():
    [box] = layout.draw_words("Sorry: <b> *x*").to_components()
    assert box["components"][0]["content"] == r"Sorry: \<b> \*x\*"
