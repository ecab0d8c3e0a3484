"""bot/render/columns.py: two columns that stay aligned whatever the alphabet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Row
from bot.render import columns

LETTERS = st.text(st.sampled_from("ab c中文，（）é😀-0"), max_size=60)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("Kimi", 4),
        ("月之暗面", 8),
        ("Ｋ", 2),
        ("é", 1),
        ("e\u0301", 1),
        ("😀", 2),
        ("–", 1),
    ],
)
def test_a_text_is_as_wide_as_a_monospace_font_draws_it(text, width):
    assert columns.width(text) == width


@pytest.mark.parametrize(
    ("rows", "most", "room"),
    [
        ([Row("Input", "$2.00")], 26, 12),
        ([Row("a", "b"), Row("Cache read", "$0.20")], 26, 17),
        ([Row("a" * 30, "b")], 26, 26),
        ([Row("a" * 30, "b", best=True)], 26, 26 - columns.MARK),
        ([Row("月之暗面", "$20B")], 26, 14),
    ],
)
def test_a_table_is_as_wide_as_its_widest_row_and_leaves_room_for_the_mark(rows, most, room):
    assert columns.room(rows, most) == room


def test_a_row_stands_label_left_and_cell_right():
    assert list(columns.lines(Row("Input", "$2.00"), 14)) == ["Input    $2.00"]
    assert list(columns.lines(Row("月之暗面", "$20B"), 14)) == ["月之暗面  $20B"]


def test_a_row_too_long_for_one_line_is_broken_and_never_cut():
    row = Row("Kimi K2.7 Code HighSpeed", "$1.90/$8")
    assert list(columns.lines(row, 26)) == [
        "Kimi K2.7 Code HighSpeed",
        "                  $1.90/$8",
    ]
    assert list(columns.lines(row, 16)) == ["Kimi K2.7 Code", "HighSpeed", "        $1.90/$8"]


def test_a_word_wider_than_the_line_is_broken_within():
    assert list(columns.lines(Row("中" * 6, "$1"), 8)) == ["中中中中", "中中", "      $1"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("每百万 token 输入价", ["每百万", "token 输", "入价"]),
        ("输入价输出，缓存", ["输入价输", "出，缓存"]),
        ("输入价（输出）", ["输入价", "（输出）"]),
        ("共 Kimi K3，", ["共 Kimi", "K3，"]),
    ],
)
def test_chinese_is_broken_between_characters_and_not_before_a_comma(text, lines):
    assert list(columns.wrapped(text, 8)) == lines


@given(LETTERS, LETTERS, st.integers(2, 40))
def test_no_line_is_wider_than_told_and_no_letter_is_lost(label, cell, most):
    lines = list(columns.lines(Row(label, cell), most))
    assert lines
    assert all(columns.width(line) <= most for line in lines)
    assert "".join("".join(lines).split()) == "".join((label + cell).split())


@given(st.lists(st.tuples(LETTERS, LETTERS), min_size=1, max_size=8))
def test_cells_of_one_table_end_in_one_column(pairs):
    rows = [Row(f"x{label}", f"{cell}x") for label, cell in pairs]
    across = columns.room(rows, 26)
    ends = {columns.width(list(columns.lines(row, across))[-1]) for row in rows}
    assert ends == {across}
