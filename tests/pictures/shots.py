"""The README's pictures: which answers they show, and how they are made (`make pictures`).

Each is drawn from the bot's real answer at a fixed time, on a desktop and on a phone, in headless
Chromium. Beside them `answers.json` keeps the words they show, so that a test can tell when an
answer has changed and its picture has to be made again.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.bots import NOW, demo_bot
from tests.harness import discord_world
from tests.preview import ask, chromium, draw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.people import Person

FOLDER = Path(__file__).parent
WORDS = FOLDER / "answers.json"
MOST = 150_000  # bytes of one picture
ACROSS = {"desktop": 1100, "phone": 720}  # pixels
COLOURS = 256
Steps = tuple[tuple[str, str], ...]
SHOTS: dict[str, tuple[str, Steps]] = {
    "price": ("/price kimi", ()),
    "compare": ("/compare deepseek opus", (("press", "Chart"),)),
    "valuation": ("/valuation bytedance", (("press", "Chart"),)),
    "frontier": ("/frontier lmarena", ()),
}


async def answers(person: Person) -> dict[str, str]:
    """The words that each picture shows, as the bot says them now."""
    return {name: (await ask(person, line, steps)).text for name, (line, steps) in SHOTS.items()}


def shrink(source: Path, target: Path, across: int) -> None:
    """Write a picture with few colours, so many pixels wide, and smaller where it is too large."""
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    while True:
        high = round(picture.height * across / picture.width)
        small = picture.resize((across, high), Image.Resampling.LANCZOS)
        small.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
            target, optimize=True
        )
        if target.stat().st_size <= MOST:
            return
        across = round(across * 0.9)


async def make(shots: Mapping[str, tuple[str, Sequence[tuple[str, str]]]]) -> None:
    """Draw each shot on each kind of screen, and note what it says."""
    said: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        rough = Path(folder)
        async with (
            discord_world(lambda: demo_bot(rough / "state", lambda: NOW)) as world,
            chromium() as browser,
        ):
            world.env.backend.bot_user.name = "Tokentape"
            world.env.backend.clock._epoch = NOW
            person = world.member("ada")
            for name, (line, steps) in shots.items():
                reply = await ask(person, line, list(steps))
                said[name] = reply.text
                for path in await draw(person, reply, rough / name, browser):
                    shrink(path, FOLDER / path.name, ACROSS[path.name.split(".")[1]])
                    print(f"{path.name}: {(FOLDER / path.name).stat().st_size // 1000} kB")
    WORDS.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(make(SHOTS))
