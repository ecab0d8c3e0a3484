"""The two fonts of charts hold every character that a picture can show."""

from __future__ import annotations

from functools import cache

import matplotlib as mpl
import pytest
from matplotlib.ft2font import FT2Font

from bot.core import numbers
from bot.core.speech import LANGUAGES, speaking, translations
from bot.render.plots import HAN
from tests.pictures.font import characters

MOST = 700_000  # bytes


@cache
def held() -> frozenset[str]:
    """Every character of the two fonts."""
    latin = f"{mpl.get_data_path()}/fonts/ttf/DejaVuSans.ttf"
    return frozenset(
        chr(sign) for path in (latin, str(HAN)) for sign in FT2Font(path).get_charmap()
    )


def missing(*words: str) -> set[str]:
    """Characters that would be boxes: `make font` takes them in."""
    return {sign for text in words for sign in text if sign not in held() and sign not in " \n"}


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_everything_that_is_said_can_be_written(spoken: str):
    said = translations(spoken) if spoken != "en" else dict.fromkeys(translations("zh"), "")
    assert missing(*said.values(), *(english for _, english in said)) == set()


def test_every_name_in_the_data_set_can_be_written(catalog):
    kinds = (catalog.models, catalog.families, catalog.companies, catalog.benchmarks)
    names = {record.name for kind in kinds for record in kind.values()}
    names |= {source.title for source in catalog.sources.values()}
    names |= {alias for (alias,) in catalog._connection.execute("select alias from alias")}
    names |= {row.publisher for model in catalog.models for row in catalog.scores(model)}
    assert "月之暗面" in names
    assert missing(*names) == set()


def test_amounts_and_signs_can_be_written():
    with speaking("zh"):
        amounts = [numbers.big_usd(10**n, 10**n) for n in range(13)]
    assert missing(*amounts, "，。：；、（）“”…—·《》０９Ａｚ亿万年月日") == set()


def test_what_no_font_holds_is_found():
    assert missing("Roc 𒀀") == {"𒀀"}


def test_the_font_is_small_and_holds_what_make_font_would_put_in():
    assert HAN.stat().st_size < MOST
    assert {chr(sign) for sign in characters()} <= held()
