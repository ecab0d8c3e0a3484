"""English words of every day: what is one of them is no mistyped name, and no strange one."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def ordinary() -> frozenset[str]:
    """All of them, in small letters."""
    return frozenset(Path(__file__).with_name("english.txt").read_text(encoding="utf-8").split())
