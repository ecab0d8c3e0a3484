"""The fonts of charts hold every character that a picture can show, plain and bold."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import matplotlib as mpl
import pytest
from matplotlib.font_manager import findfont
from matplotlib.ft2font import FT2Font

from bot.core import numbers
from bot.core.speech import LANGUAGES, speaking, translations
from bot.render import charts
from bot.render.plots import HAN
from tests.pictures.font import characters

MOST = 700_000  # bytes


@cache
def held() -> frozenset[str]:
    """Every character that is in one of the two fonts, plain and bold."""
    latin = Path(mpl.get_data_path()) / "fonts" / "ttf"
    plain = _charmap(latin / "DejaVuSans.ttf") | _charmap(HAN["Regular"])
    return plain & (_charmap(latin / "DejaVuSans-Bold.ttf") | _charmap(HAN["Bold"]))


def _charmap(path: Path) -> frozenset[str]:
    return frozenset(map(chr, FT2Font(str(path)).get_charmap()))


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


def test_the_fonts_are_small_and_hold_what_make_font_would_put_in():
    assert sum(path.stat().st_size for path in HAN.values()) < MOST
    assert {chr(sign) for sign in characters()} <= held()


def test_what_is_bold_is_bold_in_chinese_too():
    charts.prepare()
    files = [findfont(f"Tokentape Han:weight={weight}") for weight in ("normal", "bold")]
    assert [Path(file) for file in files] == [*HAN.values()]
