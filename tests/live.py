"""The running bot in a browser page on this machine: `make preview`. No account, no network.

Type commands in the page, press buttons and choose from lists, as two members of a server; the
messages of the demo are there to begin with. Ctrl-C ends it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import sys
import tempfile
import webbrowser
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bots import demo_bot
from tests.harness import discord_world
from tests.lines import options_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

BEGIN = ("/price kimi", "/compare deepseek opus", "/frontier lmarena")


@asynccontextmanager
async def serving(lines: Sequence[str], port: int | None = None) -> AsyncGenerator[Any]:
    """Serve a channel with the bot in it, where somebody has sent the lines already.

    Yields SimCord's preview; its `url` is the page's address, which holds the key to it.
    """
    with tempfile.TemporaryDirectory() as state:
        async with discord_world(lambda: demo_bot(Path(state))) as world:
            world.env.backend.bot_user.name = "Tokentape"
            world.env.backend.clock._epoch = datetime.now(UTC)  # or it would be New Year 2026
            ada, bo = world.member("ada"), world.member("bo")
            for line in lines:
                command, options = options_of(ada, line)
                await ada.slash(command, **options)
            viewers = [ada.actor, bo.actor]
            async with world.env.preview(
                ada.channel, viewers=viewers, layout="channel", port=port
            ) as preview:
                yield preview


async def serve(lines: Sequence[str], port: int | None) -> None:
    """Serve until interrupted."""
    async with serving(lines, port) as preview:
        print(f"Tokentape answers at {preview.url}\nCtrl-C ends it.", flush=True)
        await asyncio.to_thread(webbrowser.open, preview.url)
        await asyncio.Event().wait()


def main() -> None:
    """Serve the bot with the lines given, or some of the demo's."""
    parser = argparse.ArgumentParser(description="Open the running bot in a browser page.")
    parser.add_argument("lines", nargs="*", default=BEGIN)
    parser.add_argument("--port", type=int)
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(given.lines, given.port))
    sys.exit(0)


if __name__ == "__main__":
    main()
