"""Draw answers as Discord shows them, on a desktop and on a phone.

    make preview                                    the demo's five lines
    make preview LINE="/price kimi"                 one line
    python -m tests.preview "/price kimi" --press History --out screenshots

Each line gives `<words>.desktop.png` (1000 pixels wide) and `<words>.phone.png` (360, drawn at
double size). `--press LABEL` and `--choose LABEL` act on the answer first, in the order given.
Needs `make preview`'s packages and a Chromium: Debian's package, or CHROMIUM=/path/to/it.
"""

# pyright: reportMissingImports=false
# Playwright and SimCord's preview are not among the packages that the tests need.

from __future__ import annotations

import argparse
import asyncio
import os
import re
import shutil
import sys
import tempfile
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bots import demo_bot
from tests.harness import discord_world
from tests.lines import options_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from tests.people import Person, Reply

DEMO = (
    "/price kimi",
    "/price kimi k2 thinking",
    "/compare deepseek opus",
    "/compare kimi k2 thinking | claude opus 4.7",
    "/valuation bytedance",
)
SIZES = {"desktop": (1000, 3000), "phone": (360, 4000)}
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class SharpBrowser:
    """A browser whose pages have two pixels to the point, as phones have."""

    def __init__(self, browser: Any) -> None:
        self._browser = browser
        self.version = browser.version
        self.close = browser.close

    async def new_context(self, **options: Any) -> Any:
        """Open a window; SimCord asks for one pixel to the point, which is overruled."""
        return await self._browser.new_context(**{**options, "device_scale_factor": 2})


@asynccontextmanager
async def chromium() -> AsyncGenerator[SharpBrowser]:
    """Start the Chromium that is installed on this machine."""
    from playwright.async_api import async_playwright  # noqa: PLC0415  # only for pictures

    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        sys.exit("No Chromium found: install Debian's package chromium, or set CHROMIUM.")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield SharpBrowser(browser)


async def ask(person: Person, line: str, steps: Sequence[tuple[str, str]]) -> Reply:
    """Send a line such as `/price kimi`, then press and choose as told."""
    command, options = options_of(person, line)
    reply = await person.slash(command, **options)
    for verb, label in steps:
        act = person.press if verb == "press" else person.choose
        reply = await act(reply, label)
    return reply


async def draw(person: Person, reply: Reply, stem: Path, browser: SharpBrowser) -> list[Path]:
    """Write the pictures of one answer, one for each size of screen."""
    env, channel = person.world.env, person.channel
    paths: list[Path] = []
    for name, (width, height) in SIZES.items():
        async with env.preview(
            channel, viewers=[person.actor], display="fixed", width=width, height=height
        ) as preview:
            preview._capture_manager._browser = browser
            path = stem.with_name(f"{stem.name}.{name}.png")
            await preview.screenshot(path, target=reply.message, allow_incomplete=True)
            preview._capture_manager._browser = None
            paths.append(path)
    return paths


async def shoot(lines: Sequence[str], steps: Sequence[tuple[str, str]], folder: Path) -> list[Path]:
    """Ask the real bot each line and draw what it answers."""
    paths: list[Path] = []
    with tempfile.TemporaryDirectory() as state:
        async with discord_world(lambda: demo_bot(Path(state))) as world, chromium() as browser:
            world.env.backend.bot_user.name = "Tokentape"
            world.env.backend.clock._epoch = datetime.now(UTC)  # or it would be New Year 2026
            person = world.member("ada")
            for line in lines:
                reply = await ask(person, line, steps)
                words = [line, *(label for _, label in steps)]
                stem = re.sub(r"\W+", "-", " ".join(words).lower()).strip("-")
                paths += await draw(person, reply, folder / stem, browser)
    return paths


def main() -> None:
    """Draw the lines given, or the demo's."""
    parser = argparse.ArgumentParser(description="Draw answers as Discord shows them.")
    parser.add_argument("lines", nargs="*", default=DEMO)
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    for verb in ("press", "choose"):
        parser.add_argument(
            f"--{verb}",
            dest="steps",
            action="append",
            type=lambda label, verb=verb: (verb, label),
            metavar="LABEL",
        )
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for path in asyncio.run(shoot(given.lines, given.steps or [], given.out)):
        print(path)


if __name__ == "__main__":
    main()
