"""Made-up answers for Hypothesis: any words, any number of blocks, far beyond what is real."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from bot.core.answers import Answer, Button, Choice, Link, Moment, Paragraph, Row, Table, Typed
from bot.core.questions import Question

if TYPE_CHECKING:
    from bot.core.answers import Text

NOISE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=0, max_size=30)
WORDS = NOISE.map(lambda noise: f"w{noise}") | st.sampled_from(
    ["中文" * 20, "😀" * 90, "**bold** <@1> @everyone", "a" * 500, "x", "[a](https://b.example)"]
)
LONG = st.builds(lambda word, count: f"{word} " * count, WORDS, st.integers(1, 40)).map(str.strip)
PARTS = (
    LONG
    | st.builds(Typed, st.text(max_size=200))
    | st.just(Moment(datetime(2026, 11, 23, 9, tzinfo=UTC)))
    | st.builds(Link, WORDS, st.just("https://example.org/a_b_c"))
)
TEXTS = st.builds(lambda first, rest: (first, *rest), WORDS, st.lists(PARTS, max_size=3))
ROWS = st.lists(st.builds(Row, WORDS, WORDS, best=st.booleans()), max_size=3)


def _table(heading: str, rows: list[Row], times: int, spare: int, note: Text) -> Table:
    return Table(heading, (*rows,) * times, (note,), spare=min(spare, times * len(rows)))


TABLES = st.builds(_table, WORDS, ROWS, st.integers(0, 12), st.integers(0, 20), TEXTS)
PARAGRAPHS = st.builds(Paragraph, TEXTS, spare=st.booleans())
QUESTIONS = st.builds(
    lambda words: Question("price", tuple(words)), st.lists(WORDS, min_size=1, max_size=4)
)
CHOICES = st.builds(
    Choice, WORDS, st.lists(st.tuples(LONG, QUESTIONS), max_size=3).map(lambda some: (*some,) * 13)
)
BUTTONS = st.lists(
    st.builds(Button, LONG, QUESTIONS), max_size=9, unique_by=lambda button: button.question
)
ANSWERS = st.builds(
    Answer,
    st.just("price"),
    TEXTS,
    blocks=st.lists(TABLES | PARAGRAPHS, max_size=6).map(lambda some: (*some, *some, *some)),
    notes=st.lists(TEXTS, max_size=4).map(tuple),
    small=st.lists(TEXTS, max_size=2).map(tuple),
    choices=st.lists(CHOICES, max_size=4).map(tuple),
    buttons=BUTTONS.map(tuple),
)
