"""bot/render/markdown.py: words as Discord shows them; nothing typed becomes live."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Answer, Link, Moment, Paragraph, Row, Table, Typed
from bot.render.markdown import escape, fit, marked

NASTY = [
    "@everyone",
    "<@123456789012345678>",
    "<@&123456789012345678>",
    "<#123456789012345678>",
    "<:kappa:123456789012345678>",
    "</price:123456789012345678>",
    "**bold** _it_ ~~no~~ ||spoiler||",
    "`code` ``more`` ```block```",
    "[click](https://evil.example)",
    "# heading\n> quote\n- list\n-# small",
    "\u202egnp.exe",
    "a\nb",
    "<t:1:R>",
]
LIVE = re.compile(r"<(@[!&]?|#|:\w+:|a:\w+:|/[\w-]+:|t:)\d+")


@pytest.mark.parametrize("typed", NASTY)
def test_typed_words_stand_as_dead_code_on_one_line(typed):
    shown = marked(("I know nothing called ", Typed(typed), "."))
    found = re.fullmatch(r"I know nothing called `([^`\n]+)`\.", shown)
    assert found, shown
    assert "@everyone" not in shown
    assert not LIVE.search(found[1].replace("@\u200b", "")) or "@" not in typed


@given(st.text(max_size=200))
def test_whatever_is_typed_stays_within_its_code(typed):
    shown = marked((Typed(typed),))
    assert re.fullmatch(r"`[^`\n]+`", shown), shown
    assert "@everyone" not in shown
    assert "@here" not in shown
    assert not re.search(r"<@[!&]?\d", shown)


@pytest.mark.parametrize("words", NASTY)
def test_words_of_the_data_never_become_a_mention_or_markup(words):
    shown = escape(words)
    assert not re.search(r"(?<!\\)<", shown)
    assert "@everyone" not in shown
    assert not re.search(r"(?<!\\)(\*\*|\|\||~~|`)", shown)
    assert not re.search(r"^[#>-] ", shown, re.MULTILINE)


def test_plain_words_are_left_as_they_are():
    plain = "Kimi K3.1 Pro costs $2.00 input (12 %), ~$45–50B; 月之暗面."
    assert escape(plain).replace("\\", "") == plain


def test_a_moment_is_shown_in_each_readers_own_zone_and_a_page_by_its_title():
    at = datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert marked((Moment(at), Moment(at, "R"))) == "<t:1795428000:f><t:1795428000:R>"
    page = Link("A *page*", "https://a.example/b_c")
    assert marked((page,)) == r"[A \*page\*](<https://a.example/b_c>)"


def test_an_answer_is_a_first_line_blocks_and_a_small_end():
    answer = Answer(
        "price",
        ("Roc costs $2.00.",),
        blocks=(
            Table(
                "USD per million",
                (Row("Input", "$2.00", best=True), Row("Output", "$10.00")),
                notes=(("as listed",),),
            ),
            Paragraph(("Maker: Acme.",)),
        ),
        notes=(("Roc 1 is retired.",), ()),
        small=(("checked 1 Nov 2026",),),
    )
    assert fit(answer) == (
        "Roc costs $2.00.",
        [
            "**USD per million**\n`Input    $2.00` ◀\n`Output  $10.00`\n-# as listed",
            "Maker: Acme.",
        ],
        "-# Roc 1 is retired.\n-# checked 1 Nov 2026",
    )
