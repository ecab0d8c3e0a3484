"""commands/_pages.py: long lists by the page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.questions import Question, decode, encode
from commands import _pages


@given(st.lists(st.integers()), st.integers(1, 9))
def test_all_pages_together_are_the_list(items, size):
    count = _pages.page(items, 1, size).count
    pages = [_pages.page(items, number, size) for number in range(1, count + 1)]
    assert [item for page in pages for item in page.items] == items
    assert all(page.total == len(items) and len(page.items) <= size for page in pages)


@given(st.lists(st.integers(), min_size=1), st.integers(), st.integers(1, 9))
def test_any_number_gives_a_page_with_something_on_it(items, number, size):
    assert _pages.page(items, number, size).items


def test_one_page_is_not_numbered_and_has_no_buttons():
    shown = _pages.page([1, 2], 1, 2)
    assert shown.note == ""
    assert list(_pages.turning(Question("cost"), shown)) == []


def test_buttons_replace_the_page_and_keep_the_rest():
    question = Question("cost", (), (("under", "5"), ("page", "2")))
    shown = _pages.page(range(30), 2, 10)
    assert shown.note == "Page 2 of 3."
    turned = {button.label: button.question.options for button in _pages.turning(question, shown)}
    assert turned == {
        "Previous page": (("under", "5"), ("page", "1")),
        "Next page": (("under", "5"), ("page", "3")),
    }


def test_a_question_too_long_for_a_button_is_written_with_short_options():
    names = tuple(f"m:a-model-with-a-long-name-{n}" for n in range(4))
    options = (("tokens_in", "12345"), ("requests", "100k"), ("per", "month"), ("batch", "1"))
    text = encode(Question("cost", names, options))
    assert text is not None
    assert decode(text).options == options
