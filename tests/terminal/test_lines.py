"""bot/console.py: how a typed line is cut into a command, names and options."""

from __future__ import annotations

import re

import pytest

from commands import EXTENSIONS
from tests import small as made
from tests.console import console_on, record, said, status

KNOWN = f"{' '.join(sorted('/' + module.split('.')[-1] for module in EXTENSIONS))}."
KIMI, OPUS = "Kimi K2 Thinking", "Claude Opus 4.7"


def names(line: str) -> list[str]:
    """Full names of what a line was taken to be about."""
    found = record(line)
    assert found["ok"], found["error"]
    return [entity["name"] for entity in found["entities"]]


@pytest.mark.parametrize(
    "rest",
    [
        "kimi k2 thinking | claude opus 4.7",
        "kimi k2 thinking|claude opus 4.7",
        "kimi k2 thinking, claude opus 4.7",
        "kimi k2 thinking vs claude opus 4.7",
        "kimi k2 thinking VS claude opus 4.7",
        "kimi k2 thinking versus claude opus 4.7",
        '"kimi k2 thinking" "claude opus 4.7"',
        "“kimi k2 thinking” “claude opus 4.7”",
        '"kimi k2 thinking" claude opus 4.7',
        'kimi k2 thinking "claude opus 4.7"',
        "kimi k2 thinking claude opus 4.7",
        "kimi k2 thinking opus 4.7",
        "  kimi   k2 thinking   opus 4.7  ",
        "Kimi-K2-Thinking claude-opus-4-7",
    ],
)
def test_two_names_are_told_apart_at_signs_and_else_as_known_names_longest_first(rest):
    assert names(f"/compare {rest}") == [KIMI, OPUS]


def test_the_words_of_each_name_are_kept_as_they_were_typed():
    typed = [entity["typed"] for entity in record("/compare Kimi k2 thinking opus 4.7")["entities"]]
    assert typed == ["Kimi k2 thinking", "opus 4.7"]


def test_the_longest_name_is_taken_and_not_the_family_it_begins_with():
    assert names("/compare deepseek opus") == ["DeepSeek", "Claude Opus"]
    assert names("/compare kimi k2 thinking deepseek") == [KIMI, "DeepSeek"]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("opus 4.7 opus 4.5", ["Claude Opus 4.7", "Claude Opus 4.5"]),
        ("kimi k2 thinking kimi k2.5", ["Kimi K2 Thinking", "Kimi K2.5"]),
        ("gpt-5 gpt-5 mini", ["GPT-5", "GPT-5 mini"]),
    ],
)
def test_two_versions_of_one_family_are_two_names(rest, expected):
    assert names(f"/compare {rest}") == expected


def test_up_to_four_names_are_taken():
    assert len(names("/compare deepseek opus kimi gemini")) == 4
    assert names("/valuation ibm oracle sap adobe") == ["IBM", "Oracle", "SAP", "Adobe"]


def test_a_command_of_one_name_takes_all_the_words():
    assert names("/price kimi k2 thinking") == [KIMI]
    assert names('/price "kimi k2 thinking"') == [KIMI]
    assert names("/price   claude   opus 4.7  ") == [OPUS]


@pytest.mark.parametrize(
    "line",
    [
        "/price kimi k2 thinking on:2026-01-15",
        "/price on:2026-01-15 kimi k2 thinking",
        "/price kimi on:2026-01-15 k2 thinking",
    ],
)
def test_an_option_may_stand_anywhere_and_is_no_part_of_the_name(line):
    found = record(line)
    assert [entity["name"] for entity in found["entities"]] == [KIMI]
    assert "15 Jan 2026" in found["text"].partition("\n")[0]


def test_a_word_with_a_colon_that_is_no_option_belongs_to_the_name():
    assert record("/price openrouter:kimi")["entities"] != []
    assert "“zzz:qqq”" in record("/price zzz:qqq")["error"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "/nope kimi",
            "There is no command “/nope”; I know " + KNOWN,
        ),
        ("/price", "/price takes 1 name; this line holds 0."),
        ("/price   ", "/price takes 1 name; this line holds 0."),
        ("/compare deepseek", "/compare takes 2 to 4 names; this line holds 1."),
        ("/compare a|b|c|d|e", "/compare takes 2 to 4 names; this line holds 5."),
        ("/about kimi", "/about takes 0 names; this line holds 1."),
        ("/price kimi on:2026-01-01 on:2026-02-01", "/price takes on: only once."),
        ("/prise kimi", "There is no command “/prise”. The nearest commands that I know:"),
        (
            "/price kimi on:yesterday",
            "I cannot read “yesterday” as a day. Write it like /price … on:2026-05-31.",
        ),
    ],
)
def test_a_wrong_call_is_told_what_is_right_and_ends_with_two(line, sentence):
    assert record(line)["error"] == sentence
    assert status(line) == 2


def test_a_name_that_is_not_known_ends_with_one_and_the_command_is_told():
    found = record("/compare kimi k2 thinking | zzzzqqqq")
    assert (found["command"], found["ok"]) == ("compare", False)
    assert status("/price zzzzqqqq") == 1


def test_another_data_set_has_other_names(small):
    lines = [made.price("roc-1", "2", "8"), made.price("roc-2", "1", "4")]
    console = console_on(
        small(price=lines, alias=[{"kind": "model", "id": "roc-1", "alias": "鹏"}])
    )
    assert record("/price 鹏", console)["entities"][0]["id"] == "roc-1"
    found = record("/compare roc 1 roc 2", console)
    assert found["text"].startswith("Roc 2 costs 50 % of Roc 1 on input and 50 % on output.")
    assert status("/price kimi", console) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/price name:kimi k2 thinking", [KIMI]),
        ('/price name:"kimi k2 thinking" on:2026-01-15', [KIMI]),
        ("/compare first:kimi k2 thinking second:opus 4.7", [KIMI, OPUS]),
        ("/compare second:opus 4.7 first:kimi k2 thinking", [KIMI, OPUS]),
        ("/compare kimi k2 thinking second:opus 4.7", [KIMI, OPUS]),
        ("/models maker:moonshot ai country:CN", ["Moonshot AI"]),
        ("/hosts kimi k2 thinking", [KIMI]),
    ],
)
def test_a_name_may_be_written_with_its_option_too(line, expected):
    assert names(line) == expected


def test_other_first_options_may_be_written_by_name_too():
    assert said("/glossary term:blended price") == said("/glossary blended price")
    assert said("/ask question:what does kimi cost") == said("/ask what does kimi cost")
    assert record("/price name:kimi name:opus")["error"] == "/price takes name: only once."


@pytest.mark.parametrize(
    "per", ["month", "Month", '"a month (30 days)"', "a month (30 days)", "每月（30 天）"]
)
def test_a_choice_is_taken_by_its_value_and_by_its_name_with_or_without_quotation_marks(per):
    text = said(f"/cost kimi tokens_in:1k per:{per} requests:50 tokens_out:100")
    assert text.startswith("Kimi K3.1 Pro costs $0.15 a month for 50 requests a month")


@pytest.mark.parametrize("per", ["day", "month", "all"])
def test_the_line_for_a_batch_can_be_typed(per):
    text = said(f"/cost kimi tokens_in:1k tokens_out:100 requests:50 per:{per}")
    line = text.partition("As a batch: ")[2].partition("\n")[0]
    assert record(line)["ok"], line


def test_no_id_stands_in_a_line_to_type_or_in_a_sentence():
    for line in ("/cheapest maker:anthropic", "/rank gpqa", "/cheapest maker:openai"):
        text = said(line)
        again = text.partition("Next page: ")[2].partition("\n")[0]
        assert not re.search(r"\b[mfcb]:[a-z]", text)
        if again:
            assert record(again)["ok"], again
    assert "maker:Anthropic page:2" in said("/cheapest maker:anthropic")
    assert record("what did claude cost before opus 5.5")["error"].startswith(
        "“Claude” and “Claude Opus 5.5” are the same thing: Claude Opus 5.5."
    )


def test_a_yes_or_no_that_is_neither_is_told_what_is_possible():
    assert record("/cheapest dearest:maybe")["error"] == (
        "dearest: cannot be “maybe”; it is one of yes, no."
    )


def test_the_line_of_the_next_page_of_a_board_names_its_publisher_in_words():
    line = said("/rank gpqa").partition("Next page: ")[2].partition("\n")[0]
    assert line == '/rank GPQA Diamond publisher:"Epoch AI default" page:2'
    assert "Page 2 of" in said(line)
