"""What /sources calls figures, and which notes it says again, in either language."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.core.answers import Figure, Paragraph, Source, words
from bot.core.speech import LANGUAGES, speaking
from commands import _kinds, _settings
from tests import bots, console

RATE = Figure("m", "", Decimal(1), "USD/Mtok", "2026-11-01", Source("s", "S", None))


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_what_disagrees_is_said_again_and_nothing_else(spoken):
    with speaking(spoken):
        price = asyncio.run(console.real().ask("/price kimi k2 thinking"))
        found = asyncio.run(console.real().ask("/sources kimi k2 thinking"))
    doubts = [note for note in price.notes if isinstance(note, Paragraph) and note.doubt]
    assert doubts
    assert [words(note) for note in found.notes] == [words(note) for note in doubts]


@pytest.mark.parametrize(
    ("prop", "said"),
    [
        ("input_usd_per_mtok", "input"),
        ("cache_read_cny_per_mtok", "cache read"),
        ("cache_write_long_usd_per_mtok", "cache write long"),
        ("batch_cache_read_usd_per_mtok", "batch cache read"),
        ("developer-api_output_usd_per_mtok", "developer-api output"),
        ("new-mode_input_usd_per_mtok", "new-mode input"),
        ("max_output_tokens", "longest output"),
        ("rank:aime-2025", "rank on AIME 2025"),
        ("new_thing", "new thing"),
    ],
)
def test_a_figure_is_called_what_it_is(prop, said):
    assert _kinds.what(bots.catalog(), replace(RATE, prop=prop)) == said


@pytest.mark.parametrize(
    ("recorded", "said"),
    [
        ("list", "list"),
        ("funding_round", "post-money"),
        ("offer of Acme above all", "offer of Acme above all"),
        ("promo above 256000 tokens", "promo above 256000 tokens"),
        ("new kind", "new kind"),
    ],
)
def test_its_kind_is_said_as_it_is_recorded(recorded, said):
    assert _kinds.kind(recorded) == said


@pytest.mark.parametrize(
    ("recorded", "said"),
    [
        ("default", "default"),
        ("not stated", "setting not stated"),
        ("thinking, 8k output", "thinking, 8k output"),
    ],
)
def test_a_setting_is_said_in_the_words_of_its_publisher(recorded, said):
    assert _settings.said(recorded) == said
