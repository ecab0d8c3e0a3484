"""The README's pictures show what the bot answers now, and are small."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from tests.pictures.shots import ACROSS, FOLDER, MOST, SHOTS, WORDS, answers, shrink

each_picture = pytest.mark.parametrize(
    "path", [FOLDER / f"{name}.{screen}.png" for name in SHOTS for screen in ACROSS], ids=str
)


async def test_the_pictures_show_what_the_bot_answers(user):
    shown = json.loads(WORDS.read_text(encoding="utf-8"))
    said = await answers(user)
    changed = [name for name in said if shown.get(name) != said[name]]
    assert changed == [], "answers have changed: run `make pictures`"


@each_picture
def test_a_picture_is_small_and_as_wide_as_its_screen(path):
    assert path.stat().st_size <= MOST
    with Image.open(path) as picture:
        assert 0.6 * ACROSS[path.name.split(".")[1]] < picture.width
        assert len(picture.convert("RGB").getcolors(256) or ()) > 20


def test_there_are_no_other_pictures():
    wanted = {f"{name}.{screen}.png" for name in SHOTS for screen in ACROSS}
    assert {path.name for path in FOLDER.glob("*.png")} == wanted


def test_a_large_picture_is_made_smaller(tmp_path):
    noise = Image.effect_noise((1200, 900), 90)
    noise.save(tmp_path / "large.png")
    shrink(tmp_path / "large.png", tmp_path / "small.png", 1100)
    assert (tmp_path / "small.png").stat().st_size <= MOST
