"""`python -m bot ask`: one answer, one JSON object, or one a line; exit statuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.render.shape import faults

ROOT = Path(__file__).parents[2]
KIMI = "Kimi K2 Thinking is retired at its maker"


def test_a_line_is_answered_on_standard_output(program):
    for arguments in (["/price kimi k2 thinking"], ["/price", "kimi", "k2", "thinking"]):
        ended = program("ask", *arguments)
        assert (ended.status, ended.err) == (0, "")
        assert ended.out.startswith(KIMI)
        assert ended.out.endswith("\n")


def test_a_name_that_is_not_understood_has_its_suggestions_on_standard_error(program):
    ended = program("ask", "/price gpt 5.9")
    sentence, *names = ended.err.splitlines()
    assert (ended.status, ended.out) == (1, "")
    assert "gpt 5.9" in sentence
    assert names
    assert all(name.startswith("  GPT") for name in names)


def test_each_suggestion_comes_with_the_line_to_type(program):
    ended = program("ask", "/compare deepseek opus 9.9")
    assert "  Claude Opus 4.7: /compare deepseek Claude Opus 4.7\n" in ended.err
    assert program("ask", "/compare deepseek Claude Opus 4.7").status == 0


def test_a_mistyped_command_is_answered_with_the_nearest(program):
    ended = program("ask", "/prise kimi")
    assert (ended.status, ended.err.splitlines()[1:]) == (2, ["  /price"])


def test_what_is_a_button_elsewhere_is_a_line_to_type_here(program):
    assert "\nNext page: /cheapest page:2\n" in program("ask", "/cheapest").out
    assert "\nSources: /sources DeepSeek | Claude Opus\n" in (
        program("ask", "/compare deepseek opus").out
    )
    assert program("ask", "/sources DeepSeek | Claude Opus").status == 0


@pytest.mark.parametrize(
    ("lines", "status"),
    [("/about\n", 0), ("/price zzzqqq\n/about\n", 1), ("/zzz\n/price zzzqqq\n/about\n", 2)],
)
def test_many_lines_end_with_the_worst_status_of_them(program, lines, status):
    assert program("ask", "--json", "-", typed=lines).status == status


def test_the_help_says_how_json_ends(program):
    assert "the worst of them" in " ".join(program("ask", "--help").out.split())


@pytest.mark.parametrize("line", ["/nope", "/price", "/compare kimi", "/price x on:y"])
def test_a_wrong_call_ends_with_two(program, line):
    ended = program("ask", line)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [[], ["nope"], ["ask"], ["ask", "--yaml", "/about"]])
def test_a_wrong_command_line_shows_the_usage_and_ends_with_two(program, arguments):
    ended = program(*arguments)
    assert ended.status == 2
    assert ended.err.startswith("usage: tokentape")


def test_json_is_one_object_on_one_line(program):
    ended = program("ask", "--json", "/price", "kimi k2 thinking")
    assert ended.status == 0
    assert ended.out.count("\n") == 1
    found = json.loads(ended.out)
    assert faults(found) == []
    assert (found["query"], found["ok"]) == ("/price kimi k2 thinking", True)
    assert found["text"] + "\n" == program("ask", "/price kimi k2 thinking").out


@pytest.mark.parametrize(("line", "status"), [("/price zzzqqq", 1), ("zzzqqq", 1), ("/zzz", 2)])
def test_json_of_a_mistake_goes_to_standard_output_too(program, line, status):
    ended = program("ask", "--json", line)
    assert (ended.status, ended.err) == (status, "")
    assert json.loads(ended.out)["ok"] is False


def test_json_of_many_lines_keeps_their_order_with_mistakes_in_between(program):
    lines = [
        "/price kimi k2 thinking",
        "/zzz",
        "zzzqqq",
        "/price zzzqqq",
        "/valuation 字节跳动",
        "/about",
    ]
    ended = program("ask", "--json", "-", typed="".join(f"{line}\n" for line in lines))
    found = [json.loads(line) for line in ended.out.splitlines()]
    assert [one["query"] for one in found] == lines
    assert [one["ok"] for one in found] == [True, False, False, False, True, True]
    assert all(faults(one) == [] for one in found)
    assert "字节跳动" in ended.out, "letters are written as they are"
    assert ended.err == ""


def test_json_of_no_line_is_nothing(program):
    assert program("ask", "--json", "-", typed="").out == ""


def test_a_last_line_without_an_end_is_answered(program):
    assert len(program("ask", "--json", "-", typed="/about\n/about").out.splitlines()) == 2


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        text=True,
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_as_a_program_of_its_own_it_answers_and_ends_the_same():
    good = start("ask", "/price", "kimi", "k2", "thinking")
    assert (good.returncode, good.stderr) == (0, "")
    assert good.stdout.startswith(KIMI)
    assert start("ask", "/price zzzqqq").returncode == 1
    assert start("ask", "/hello").returncode == 2


def test_json_lines_are_answered_one_by_one_and_not_only_at_the_end():
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--json", "-"],
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        for line in ("/about", "/price kimi k2 thinking"):
            process.stdin.write(f"{line}\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["query"] == line
        process.stdin.close()
        assert process.wait(30) == 0


def test_a_reader_who_has_seen_enough_is_no_error():
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--json", "-"],
        cwd=ROOT,
        input="/about\n" * 5,
        text=True,
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(write)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize(
    ("lines", "status", "answered"),
    [("/about\n\n/price kimi k2 thinking\n", 0, 2), ("/price zzzqqq\n/about", 1, 1), ("", 0, 0)],
)
def test_a_dash_reads_lines_without_json_too(program, lines, status, answered):
    ended = program("ask", "-", typed=lines)
    assert ended.status == status
    assert sum(start in ended.out for start in ("I know 4", KIMI)) == answered
    assert ("zzzqqq" in ended.err) is (status == 1)
