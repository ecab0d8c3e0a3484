"""bot/config.py, .env and bot/state.py: settings, and what is remembered between starts."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from bot.config import BadSetting, Settings
from bot.state import State

EXAMPLE = Path(__file__).parents[2] / ".env.example"


def test_without_any_variable_the_defaults_of_the_contract_hold():
    assert Settings.of({}) == Settings(
        token="", data=None, state=Path("state"), log_level=logging.INFO, mentions=False
    )


def test_each_variable_sets_what_it_says():
    given = {
        "DISCORD_TOKEN": " a.b.c\n",
        "TOKENTAPE_DATA": "/srv/market.db",
        "TOKENTAPE_STATE": "/srv/state",
        "TOKENTAPE_LOG_LEVEL": "debug",
        "TOKENTAPE_MENTIONS": " 1 ",
    }
    assert Settings.of(given) == Settings(
        "a.b.c", Path("/srv/market.db"), Path("/srv/state"), logging.DEBUG, mentions=True
    )


def test_an_empty_variable_is_as_good_as_none():
    names = [
        line.split("=")[0].strip("# ") for line in EXAMPLE.read_text().splitlines() if "=" in line
    ]
    assert {"DISCORD_TOKEN", "TOKENTAPE_DATA", "TOKENTAPE_MENTIONS"} <= set(names)
    assert Settings.of(dict.fromkeys(names, "")) == Settings.of({})
    assert Settings.of(dict.fromkeys(names)) == Settings.of({})


def test_a_level_that_does_not_exist_is_one_sentence(program):
    with pytest.raises(BadSetting, match="TOKENTAPE_LOG_LEVEL is 'loud'"):
        Settings.of({"TOKENTAPE_LOG_LEVEL": "loud"})
    ended = program("ask", "/about", TOKENTAPE_LOG_LEVEL="loud")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert "INFO" in ended.err


@pytest.mark.parametrize("value", ["yes", "2", "true", "-1"])
def test_a_switch_is_0_or_1_and_anything_else_one_sentence(program, value):
    assert not Settings.of({"TOKENTAPE_MENTIONS": "0"}).mentions
    with pytest.raises(BadSetting):
        Settings.of({"TOKENTAPE_MENTIONS": value})
    ended = program("run", TOKENTAPE_MENTIONS=value)
    assert ended.status == 2
    assert ended.err == f"TOKENTAPE_MENTIONS is {value!r}; it can be 0 or 1.\n"


def test_settings_are_read_from_the_env_file_of_the_folder(program):
    (program.folder / ".env").write_text("TOKENTAPE_DATA=mine.db\nTOKENTAPE_LOG_LEVEL=INFO\n")
    assert program("build").out == "Built mine.db.\n"


def test_the_environment_goes_before_the_env_file(program):
    (program.folder / ".env").write_text("TOKENTAPE_DATA=mine.db\n")
    assert program("build", TOKENTAPE_DATA="other.db").out == "Built other.db.\n"


def test_the_example_of_the_env_file_works_as_it_stands(program):
    (program.folder / ".env").write_text(EXAMPLE.read_text())
    assert program("ask", "/about").status == 0
    assert program("run").err.startswith("DISCORD_TOKEN is not set")


def test_what_is_remembered_comes_back_in_the_next_start(tmp_path):
    folder = tmp_path / "deep" / "state"
    State(folder).remember("published", "a mark")
    assert State(folder).recall("published") == "a mark"
    assert State(folder).recall("nothing") is None


def test_without_a_folder_nothing_is_remembered():
    state = State(None)
    state.remember("published", "a mark")
    assert state.recall("published") is None


def test_a_folder_that_cannot_be_written_is_said_once_and_done_without(tmp_path, caplog):
    (tmp_path / "file").write_text("no folder")
    state = State(tmp_path / "file" / "state")
    assert state.recall("published") is None
    state.remember("published", "a mark")
    state.remember("published", "another")
    assert state.recall("published") is None
    [record] = caplog.records
    assert record.levelname == "WARNING"
    assert "TOKENTAPE_STATE" in record.getMessage()
