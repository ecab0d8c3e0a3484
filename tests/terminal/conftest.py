"""Fixtures for the tests of the terminal."""

from __future__ import annotations

import pytest

from tests.small import small
from tests.terminal.program import Program

__all__ = ["program", "small"]


@pytest.fixture
def program(tmp_path, monkeypatch, capsys) -> Program:
    """The program, started in an empty folder without any setting."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return Program(folder, monkeypatch, capsys)
