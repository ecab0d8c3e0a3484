"""The README is true: its answers are the bot's, its commands exist, its links lead somewhere."""

from __future__ import annotations

import re

from tests.readme import BLOCK, README, written


def test_each_answer_and_table_in_the_readme_is_what_the_bot_says() -> None:
    assert README.read_text() == written(), "python -m tests.readme writes it anew"


def test_the_readme_shows_answers() -> None:
    assert len(BLOCK.findall(README.read_text())) >= 4


def test_each_make_target_in_the_readme_exists() -> None:
    targets = set(re.findall(r"\bmake ([a-z]+)\b", README.read_text()))
    known = set(re.findall(r"^([a-z]+):", (README.parent / "Makefile").read_text(), re.MULTILINE))
    assert targets <= known


def test_each_file_that_the_readme_links_to_exists() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text())
    assert links
    assert [link for link in links if not (README.parent / link).exists()] == []
