"""The five questions of `make demo`, and the whole answers that were reviewed."""

from __future__ import annotations

import re
from pathlib import Path

from tests.console import said

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def lines() -> list[str]:
    """The questions that `make demo` asks, read from the Makefile."""
    recipe = re.search(
        r"^demo:.*?^\tdone$", (ROOT / "Makefile").read_text(), re.DOTALL | re.MULTILINE
    )
    assert recipe
    return re.findall(r'"(/[^"]+)"', recipe[0])


def file_of(line: str) -> Path:
    """Where the reviewed answer to a question is kept: `price-kimi.txt`."""
    return HERE / f"{re.sub(r'[^a-z0-9.]+', '-', line.casefold()).strip('-')}.txt"


def answer(line: str) -> str:
    """What the terminal prints, at the time that tests take for now."""
    return f"{said(line)}\n"
