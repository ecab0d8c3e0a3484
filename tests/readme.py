"""The README with the answers that the bot gives: ``python -m tests.readme`` writes them in.

A fenced block whose first line is ``$ /command …`` or ``$ question`` holds the answer as of
`tests.bots.NOW`; the table of commands is made from the commands themselves, and how many
questions are answered right is what the tests of them demand.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING

from discord.app_commands import Command

from bot.console import Console
from bot.core.errors import UserError
from bot.repl import mistake
from commands import EXTENSIONS
from tests.bots import NOW, catalog
from tests.questions.rows import RIGHT, WRONG

if TYPE_CHECKING:
    from collections.abc import Iterator

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"^```\n\$ (?P<line>.+)\n(?:.*\n)*?```$", re.MULTILINE)
TABLE = re.compile(r"(?<=\|---\|---\|\n)(?:\| `/.*\n)+")
COUNTS = re.compile(r"(?<=It knows ).*?(?=\. Prices)")

SHARES = re.compile(r"at least \d+ % are answered right in English.*? % wrong")


def written() -> str:
    """The README as it should be."""
    console = Console(catalog(), EXTENSIONS, lambda: NOW)
    text = README.read_text()
    text = BLOCK.sub(
        lambda found: f"```\n$ {found['line']}\n{said(console, found['line'])}\n```", text
    )
    text = TABLE.sub("\n".join(rows(console)) + "\n", text)
    text = SHARES.sub(shares(), text)
    return COUNTS.sub(counts(), text)


def said(console: Console, line: str) -> str:
    """What the terminal prints for a line."""
    try:
        return asyncio.run(console.text(line))
    except UserError as error:
        return mistake(console, line, error)


def rows(console: Console) -> Iterator[str]:
    """One line of the table of commands for each."""
    commands = [c for c in console.tree.get_commands() if isinstance(c, Command)]
    for command in sorted(commands, key=lambda command: command.name):
        options = " ".join(
            option.name.upper() if option.required else f"[{option.name}]"
            for option in command.parameters
            if option.name != "private"
        )
        yield f"| `/{' '.join(filter(None, (command.name, options)))}` | {command.description} |"


def counts() -> str:
    """How much the data set holds."""
    held = catalog().counts
    return (
        f"{held['company']} companies with {held['valuation']} dated valuations, {held['model']} "
        f"models in {held['family']} families, {held['price']:,} price rows, {held['offer']:,} "
        f"offers of other hosts and {held['score']:,} results on {held['benchmark']} benchmarks"
    )


def shares() -> str:
    """How many of the questions that rules were not tuned on are answered right, and wrong."""
    return (
        f"at least {RIGHT['en']} % are answered right in English and {RIGHT['zh']} % in Chinese, "
        f"and at most {WRONG} % wrong"
    )


if __name__ == "__main__":
    README.write_text(written())
