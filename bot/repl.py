"""Line after line at a prompt, with history and completion of commands and names."""

from __future__ import annotations

import asyncio
import contextlib
import readline
import sys
from typing import TYPE_CHECKING

from bot.core.errors import UserError
from bot.core.speech import mark, say

if TYPE_CHECKING:
    from pathlib import Path

    from bot.console import Console

_HELLO = mark(
    "Ask in plain words, or with a command such as /price kimi. Tab completes names; Ctrl-D ends."
)
_REMEMBERED = 1000  # lines


def talk(console: Console, state: Path) -> int:
    """Answer lines until end of file; remember them where the state folder can be written."""
    asyncio.run(console.load())
    past = state / "history"
    with contextlib.suppress(OSError):
        readline.read_history_file(past)
    readline.set_completer_delims("|,")
    readline.set_completer(_completer(console))
    readline.parse_and_bind("tab: complete")
    if sys.stdin.isatty():
        print(say(_HELLO))
    while (line := _line()) is not None:
        if line.strip():
            answer(console, line)
    with contextlib.suppress(OSError):
        state.mkdir(parents=True, exist_ok=True)
        readline.set_history_length(_REMEMBERED)
        readline.write_history_file(past)
    return 0


def answer(console: Console, line: str) -> int:
    """Print the answer to one line, or what is wrong with it on standard error."""
    try:
        print(asyncio.run(console.text(line)), flush=True)
    except UserError as error:
        print(mistake(console, line, error), file=sys.stderr)
        return error.status
    return 0


def mistake(console: Console, line: str, error: UserError) -> str:
    """What is wrong with a line, and what can be asked instead, with the line to type for it."""
    offered = console.offers(line, error)
    said = [
        label if label == again else say("{label}: {line}", label=label, line=again)
        for label, again in offered
    ]
    return "\n  ".join([str(error), *(said or error.suggestions)])


def _line() -> str | None:
    try:
        return input("tokentape> " if sys.stdin.isatty() else "")
    except (EOFError, KeyboardInterrupt):
        if sys.stdin.isatty():
            print()
        return None


class _completer:  # noqa: N801 - readline calls it like a function
    """Completes commands, then names, as readline asks: the n-th possibility for a text."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._found: list[str] = []

    def __call__(self, text: str, number: int) -> str | None:
        if number == 0:
            self._found = complete(self._console, text)
        return self._found[number] if number < len(self._found) else None


def complete(console: Console, text: str) -> list[str]:
    """Everything that a text can become: a command while it is one word, else names."""
    command, space, name = text.partition(" ")
    if text.startswith("/") and not space:
        return [f"{known} " for known in console.commands() if known.startswith(command)]
    typed = name if text.startswith("/") else text
    before = text[: len(text) - len(typed)]
    return [f"{before}{found}" for found in console.suggest(typed.strip())]
