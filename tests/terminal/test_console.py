"""`python -m bot console`: line after line, completion of names, history."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

from bot.repl import complete
from tests.console import real

ROOT = Path(__file__).parents[2]


def test_lines_from_a_pipe_are_answered_until_they_end(program):
    ended = program("console", typed="/price kimi k2 thinking\n\n  \n/zzz\n/price zzzqqq\n/about")
    assert ended.status == 0
    assert ended.out.startswith("Kimi K2 Thinking is retired")
    assert "tokentape> " not in ended.out, "a pipe is not prompted"
    assert ended.err.startswith("There is no command “/zzz”; I know /about ")
    assert "I know nothing called “zzzqqq”." in ended.err


def test_no_line_at_all_is_no_error(program):
    assert program("console").out == ""


def test_a_command_is_completed_while_it_is_one_word():
    assert complete(real(), "/val") == ["/valuation "]
    assert complete(real(), "/nope") == []
    assert set(complete(real(), "/")) >= {"/about ", "/compare ", "/price ", "/valuation "}


def test_after_the_command_names_are_completed():
    names = complete(real(), "/price kimi k2 th")
    assert names[0] == "/price Kimi K2 Thinking"
    assert len(names) <= 25
    assert all(name.startswith("/price ") for name in names)


def test_a_further_name_is_completed_by_itself():
    assert "Claude Opus 4.7" in complete(real(), "claude opus 4.7")
    assert complete(real(), " claude opus 4.7")[0].strip() == "Claude Opus 4.7"


def test_where_the_state_folder_cannot_be_written_it_goes_on_without(program):
    (program.folder / "file").write_text("no folder")
    ended = program("console", typed="/about\n", TOKENTAPE_STATE="file/state")
    assert (ended.status, ended.err) == (0, "")


class Keyboard:
    """The program at a terminal, and somebody who types."""

    def __init__(self, state: Path) -> None:
        self._ours, theirs = pty.openpty()
        self._program = subprocess.Popen(
            [sys.executable, "-m", "bot", "console"],
            cwd=ROOT,
            env={**os.environ, "TOKENTAPE_STATE": str(state), "TERM": "dumb"},
            stdin=theirs,
            stdout=theirs,
            stderr=subprocess.PIPE,
        )
        os.close(theirs)
        self.seen = ""

    def type(self, keys: str, until: str) -> None:
        """Press keys, then read until some text comes."""
        os.write(self._ours, keys.encode())
        self.wait_for(until)

    def wait_for(self, text: str) -> None:
        """Read until some text comes that was not seen before."""
        new = ""
        while text not in new:
            ready, _, _ = select.select([self._ours], [], [], 30)
            assert ready, f"waited for {text!r}, saw {new!r}"
            new += os.read(self._ours, 4096).decode(errors="replace")
        self.seen += new

    def end(self) -> tuple[int, bytes]:
        """Press Ctrl-D at an empty line; return the exit status and what went to stderr."""
        os.write(self._ours, b"\x04")
        _, err = self._program.communicate(timeout=30)
        os.close(self._ours)
        return self._program.returncode, err.replace(b"\a", b"")  # readline's bell


def test_at_a_terminal_tab_completes_and_lines_are_remembered_for_the_next_time(tmp_path):
    state = tmp_path / "state"
    first = Keyboard(state)
    first.wait_for("tokentape> ")
    assert "Ask in plain words, or with a command" in first.seen
    first.type("/val\t", "/valuation ")
    first.type("\x15/price kimi k2 thinkin\t", "Kimi K2 Thinking")
    first.type("\n", "tokentape> ")
    assert "Kimi K2 Thinking is retired at its maker" in first.seen
    assert first.end() == (0, b"")
    assert (state / "history").read_text().splitlines()[-1].startswith("/price Kimi K2 Thinking")

    second = Keyboard(state)
    second.wait_for("tokentape> ")
    second.type("\x10", "/price Kimi K2 Thinking")  # Ctrl-P: the line before
    second.type("\x15", "")  # Ctrl-U: nothing of it
    assert second.end() == (0, b"")
