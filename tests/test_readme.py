"""The README is true: its answers are the bot's, its commands exist, its links lead somewhere."""

from __future__ import annotations

import re
import shlex

import pytest

from bot.__main__ import main
from tests import console
from tests.readme import BLOCK, README, written

ASKED = re.findall(r"-m bot (ask .*?)(?: +#.*)?$", README.read_text(), re.MULTILINE)


def test_each_answer_and_table_in_the_readme_is_what_the_bot_says() -> None:
    assert README.read_text() == written(), "python -m tests.readme writes it anew"


def test_the_readme_shows_answers() -> None:
    assert len(BLOCK.findall(README.read_text())) >= 4
    assert len(ASKED) >= 4


def test_each_make_target_in_the_readme_exists() -> None:
    targets = set(re.findall(r"\bmake ([a-z]+)\b", README.read_text()))
    known = set(re.findall(r"^([a-z]+):", (README.parent / "Makefile").read_text(), re.MULTILINE))
    assert targets <= known


def test_each_file_that_the_readme_links_to_exists() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text())
    assert links
    assert [link for link in links if not (README.parent / link).exists()] == []


@pytest.mark.parametrize("line", ASKED)
def test_each_line_to_type_is_answered(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(shlex.split(line)) == 0
    assert capsys.readouterr().out


def test_each_property_of_an_answer_in_json_is_told() -> None:
    answer, failure = console.record("/price kimi"), console.record("/price opus 9.9")
    keys = {*answer, *answer["facts"][0], *failure["choices"][0]}
    assert [key for key in sorted(keys) if f"`{key}`" not in README.read_text()] == []


def test_each_setting_is_told_and_can_be_copied() -> None:
    folder = README.parent
    read = set(
        re.findall(r'"(DISCORD_TOKEN|TOKENTAPE_\w+)"', (folder / "bot/config.py").read_text())
    )
    assert len(read) >= 5
    told = set(re.findall(r"^\| `(\w+)` \| ", README.read_text(), re.MULTILINE))
    copied = set(re.findall(r"^#?(\w+)=", (folder / ".env.example").read_text(), re.MULTILINE))
    assert read == told == copied


def test_help_lists_each_make_target_in_a_column() -> None:
    text = (README.parent / "Makefile").read_text()
    width = int(re.findall(r"expand -t (\d+)", text)[0])
    targets = re.findall(r"^([a-z.]+):.* ## ", text, re.MULTILINE)
    assert "questions" in targets
    assert max(map(len, targets)) < width
