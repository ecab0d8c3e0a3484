"""Which language the terminal answers in, and Chinese names of commands and options."""

from __future__ import annotations

import json
import re

import pytest

from bot.core.speech import language

HAN = re.compile(r"[\u4e00-\u9fff]")
EXACT = "I know nothing called “zzzqqq”. No name that I know is near it."
CHINESE = "没有找到“zzzqqq”。"


@pytest.mark.usefixtures("chinese")
def test_a_command_is_answered_in_english_unless_told_otherwise(program):
    assert program("ask", "/price zzzqqq").err == f"{EXACT}\n"
    assert program("ask", "--lang", "en", "/price zzzqqq").err == f"{EXACT}\n"
    assert program("ask", "--lang", "zh", "/price zzzqqq").err == f"{CHINESE}\n"


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("lang", "expected"), [((), CHINESE), (("--lang", "zh"), CHINESE), (("--lang", "en"), EXACT)]
)
def test_a_question_is_answered_in_its_own_language_unless_told_otherwise(program, lang, expected):
    assert program("ask", *lang, "zzzqqq多少钱？").err == f"{expected}\n"


@pytest.mark.usefixtures("chinese")
def test_a_chinese_question_leaks_into_no_other_line(program):
    typed = "zzzqqq多少钱？\n/price zzzqqq\nzzzqqq多少钱？\nwhat does zzzqqq cost?\n"
    ended = program("ask", "--json", "-", typed=typed)
    said = [json.loads(line)["error"] for line in ended.out.splitlines()]
    assert said == [CHINESE, EXACT, CHINESE, EXACT]
    assert program("console", typed=typed).err.splitlines() == said
    assert language() == "en"


@pytest.mark.usefixtures("chinese")
def test_every_line_is_in_the_language_that_is_told(program):
    typed = "zzzqqq多少钱？\n/price zzzqqq\n"
    for lang, expected in (("zh", CHINESE), ("en", EXACT)):
        ended = program("ask", "--json", "--lang", lang, "-", typed=typed)
        assert [json.loads(line)["error"] for line in ended.out.splitlines()] == [expected] * 2
        assert program("console", "--lang", lang, typed=typed).err == f"{expected}\n" * 2


def test_the_whole_text_of_an_answer_is_in_its_language(program):
    chinese = program("ask", "kimi多少钱？").out
    assert chinese == program("ask", "--lang", "zh", "/price kimi").out
    assert HAN.search(chinese)
    record = json.loads(program("ask", "--json", "kimi多少钱？").out)
    assert record["text"] + "\n" == chinese
    assert not HAN.search(program("ask", "--lang", "en", "kimi多少钱？").out)


def test_another_language_is_refused(program):
    ended = program("ask", "--lang", "de", "/price kimi")
    assert ended.status == 2
    assert "usage: tokentape" in ended.err


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("line", "english"),
    [
        ("/问价 kimi", "/price kimi"),
        ("/问价 kimi 那天:2026-10-01", "/price kimi on:2026-10-01"),
        ("/问价 那天：2026-10-01 kimi", "/price kimi on:2026-10-01"),
        ("/price kimi 那天:2026-10-01", "/price kimi on:2026-10-01"),
        ("/名单 哪国:美利坚", "/companies country:US"),
        ("/名单 country:US listed:是", "/companies country:US listed:true"),
    ],
)
def test_chinese_names_of_commands_options_and_choices_are_understood(program, line, english):
    ended = program("ask", line)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == program("ask", english).out


@pytest.mark.usefixtures("chinese")
def test_a_mistake_in_a_command_with_a_chinese_name_tells_the_english_one(program):
    record = json.loads(program("ask", "--json", "/问价 zzzqqq").out)
    assert (record["command"], record["error"]) == ("price", EXACT)


@pytest.mark.usefixtures("chinese")
def test_a_command_that_no_language_has_is_told(program):
    assert program("ask", "/没有").err.startswith("There is no command “/没有”; I know /about ")
