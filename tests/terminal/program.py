"""`python -m bot …` as a person starts it, within this process: what it prints, how it ends."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

VARIABLES = ("DISCORD_TOKEN", "TOKENTAPE_DATA", "TOKENTAPE_STATE", "TOKENTAPE_MENTIONS")


@dataclass(frozen=True)
class Ended:
    """How a program ended: its exit status, and what it wrote."""

    status: int
    out: str
    err: str


class Program:
    """Starts the program in an empty folder without any setting."""

    def __init__(
        self,
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
        captured: pytest.CaptureFixture[str],
    ) -> None:
        self.folder = folder
        self.patch = monkeypatch
        self._captured = captured
        monkeypatch.chdir(folder)
        for name in (*VARIABLES, "TOKENTAPE_LOG_LEVEL"):
            monkeypatch.delenv(name, raising=False)

    def __call__(self, *arguments: str, typed: str = "", **settings: str) -> Ended:
        """Run it with some words, lines on standard input, and settings."""
        for name, value in settings.items():
            self.patch.setenv(name, value)
        self.patch.setattr("sys.stdin", io.StringIO(typed))
        self._captured.readouterr()
        try:
            status = main(arguments)
        except SystemExit as left:  # argparse
            status = int(left.code or 0)
        out, err = self._captured.readouterr()
        assert "Traceback" not in err
        return Ended(status, out, err)
