"""Measure the bot against a bare discord.py bot: `make bench`. Nothing is asserted."""

from __future__ import annotations

import logging
import platform
import tempfile
from pathlib import Path

from tests.bench import building, commands, mentions, pictures, start, terminal
from tests.bots import demo_bot


def main() -> None:
    """Print each table."""
    logging.disable(logging.WARNING)
    print(f"Python {platform.python_version()}, {platform.system()}, {platform.machine()}")
    with tempfile.TemporaryDirectory() as state:
        commands.report(lambda: demo_bot(Path(state)), times=400)
    mentions.report(rounds=9)
    building.report(rounds=3)
    pictures.report(rounds=3)
    start.report(rounds=9)
    terminal.report(rounds=7, lines=2000)


if __name__ == "__main__":
    main()
