"""Names on the real data: what people and hosts write is found, and no version is guessed."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from bot.core.errors import AmbiguousName, UnknownName, UserError
from bot.core.names import Names, Ref, Spelling
from tests.names.rows import (
    HALVES,
    OUTCOMES,
    ask,
    collected,
    full_names,
    maker,
    offers,
    real,
    without_hosts,
)

if TYPE_CHECKING:
    from bot.core.names import Kind, Match
    from tests.names.rows import Half, Outcome

PRICE: tuple[Kind, ...] = ("family", "model", "company")
VALUATION: tuple[Kind, ...] = ("company", "family", "model")
HOSTS = {"host", "offers"}
REFUSED = {"foreign", "version", "variant", "nonname"}


@cache
def index() -> Names:
    """The index that knows no host's spelling."""
    return Names(without_hosts(real()), maker)


def found(typed: str, kinds: tuple[Kind, ...] = PRICE) -> str:
    match = index().find(typed, kinds)
    return f"{match.ref.kind}:{match.ref.id}"


def offered(typed: str, kinds: tuple[Kind, ...] = PRICE) -> tuple[str, ...]:
    with pytest.raises((AmbiguousName, UnknownName)) as raised:
        index().find(typed, kinds)
    return raised.value.suggestions


def shares(half: Half, kinds: set[str]) -> dict[Outcome, float]:
    spellings = real()
    names = full_names(spellings)
    rows = [row for row in [*collected(), *offers(spellings)] if row.half == half]
    counts = Counter(ask(index(), row, names) for row in rows if row.kind in kinds)
    return {outcome: 100 * counts[outcome] / counts.total() for outcome in OUTCOMES}


def test_the_collected_set_is_large_and_says_where_each_row_is_from():
    rows = collected()
    assert len(rows) >= 600
    assert all(row.origin for row in rows)
    assert len({(row.kind, row.typed) for row in rows}) == len(rows)


@pytest.mark.parametrize("half", HALVES)
def test_hosts_spellings_are_understood(half: Half):
    counts = shares(half, HOSTS)
    assert counts["right"] >= 98
    assert counts["wrong"] <= 0.5


@pytest.mark.parametrize("half", HALVES)
def test_what_people_type_is_understood_or_asked_about(half: Half):
    kinds = {row.kind for row in collected()} - HOSTS - REFUSED
    counts = shares(half, kinds)
    assert counts["right"] + counts["asked"] >= 98
    assert counts["wrong"] <= 0.5


@pytest.mark.parametrize("half", HALVES)
def test_versions_that_do_not_exist_and_words_that_are_no_names_are_refused(half: Half):
    assert shares(half, {"version"})["wrong"] == 0
    assert shares(half, {"nonname"})["wrong"] == 0
    assert shares(half, REFUSED)["wrong"] <= 1


def test_every_full_name_finds_its_record():
    for ref in {spelling.ref for spelling in real()}:
        assert index().find(ref.name, (ref.kind,)).ref == ref
        assert index().find(ref.name, (ref.kind,)).exact


def test_every_spelling_in_the_data_finds_its_record_or_one_with_a_better_claim():
    whole = Names(real(), maker)
    better = 0
    for spelling in real():
        match = whole.find(spelling.text, (spelling.ref.kind,))
        better += match.ref != spelling.ref
    assert better <= 5


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("bedrock/us.anthropic.claude-opus-4-7-v1:0", "model:claude-opus-4-7"),
        ("moonshotai/Kimi-K2-Thinking:free", "model:kimi-k2-thinking"),
        ("accounts/fireworks/models/kimi-k2p6", "model:kimi-k2.6"),
        ("@cf/moonshotai/kimi-k2.6", "model:kimi-k2.6"),
        ("openai-gpt-54-pro", "model:gpt-5.4-pro"),
        ("Kimi K2.5 TEE", "model:kimi-k2.5"),
        ("databricks-gemini-3-1-flash-lite", "model:gemini-3.1-flash-lite"),
        ("gtp 5.5", "model:gpt-5.5"),
        ("kimi", "family:kimi"),
        ("gpt-5", "model:gpt-5"),
        ("字节", "company:bytedance"),
        ("9988.HK", "company:alibaba"),
    ],
)
def test_the_examples_of_the_rules(typed: str, means: str):
    assert found(typed) == means


def test_a_version_that_does_not_exist_offers_the_nearest_that_do():
    assert offered("opus 4.9")[0] == "Claude Opus 4.8"
    assert "Kimi K2.8 Preview" in offered("kimi k2.9")[:5]


def test_a_tier_is_never_supplied():
    assert offered("kimi k2.7")[0] == "Kimi K2.7 Code"
    assert offered("o4")[0] == "o4-mini"


def test_the_order_of_kinds_decides_between_equals():
    assert found("deepseek", PRICE) == "family:deepseek"
    assert found("deepseek", VALUATION) == "company:deepseek"


def test_another_makers_name_is_not_dropped():
    assert found("openai gpt 5.5") == "model:gpt-5.5"
    assert "GPT-5.5" in offered("baidu gpt 5.5")


def test_a_match_that_is_not_exact_offers_others_and_never_itself():
    match: Match = index().find("cluade opus 4.7", PRICE)
    assert not match.exact
    assert match.ref not in match.others
    assert 0 < len(match.others) <= 24


def test_suggestions_are_useful_at_each_keystroke():
    for name in ("Kimi K2 Thinking", "Claude Opus 4.7", "字节跳动", "GPT-5.4 mini"):
        wanted = index().find(name, PRICE).ref
        for end in range(1, len(name) + 1):
            assert index().suggest(name[:end], PRICE), name[:end]
        assert index().suggest(name, PRICE)[0] == wanted


def test_suggestions_begin_with_what_is_asked_for_most():
    assert [ref.kind for ref in index().suggest("", PRICE)] == ["family"] * 25
    assert index().suggest("", VALUATION)[0].kind == "company"


def test_suggestions_see_inner_words_and_through_mistakes():
    assert "Kimi K2 Thinking" in [ref.name for ref in index().suggest("k2 th", PRICE)]
    assert index().suggest("sonnt", PRICE)[0].name == "Claude Sonnet"
    assert index().suggest("antrop", PRICE)[0].name == "Anthropic"


def test_each_suggestion_finds_itself_and_none_look_alike():
    for typed in ("", "g", "gpt-5", "qwen m", "op", "mini", "turbo", "月"):
        refs = index().suggest(typed, PRICE)
        assert len(refs) <= 25
        assert len({ref.name.casefold() for ref in refs}) == len(refs)
        assert all(index().find(ref.name, PRICE).ref == ref for ref in refs)


def test_suggestions_keep_to_the_limit_and_the_kinds():
    refs = index().suggest("m", ("company",), 3)
    assert len(refs) == 3
    assert {ref.kind for ref in refs} == {"company"}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("kimi k2 thinking opus 4.7", ["kimi k2 thinking", "opus 4.7"]),
        ("deepseek opus", ["deepseek", "opus"]),
        ("gpt 5.5 | opus 4.7, kimi", ["gpt 5.5", "opus 4.7", "kimi"]),
        ("deepseek vs. opus", ["deepseek", "opus"]),
        ("字节、阿里", ["字节", "阿里"]),
        ('"claude opus 4.7" kimi', ["claude opus 4.7", "kimi"]),
        ("opus 9.9 kimi", ["opus 9.9", "kimi"]),
        ("opus and sonnet", ["opus", "sonnet"]),
        ("toaster opus", ["toaster", "opus"]),
        ("deepseek v4 pro v4 flash", ["deepseek v4 pro", "v4 flash"]),
        ("", []),
        ("|", []),
    ],
)
def test_lines_are_cut_into_names(line: str, names: list[str]):
    assert index().split(line, PRICE, 4, maker) == names


def test_a_command_with_one_name_takes_the_whole_line():
    assert index().split("“kimi k2” thinking", PRICE, 1, maker) == ["kimi k2” thinking"]


@pytest.mark.parametrize(
    "typed",
    [
        "x" * 6000,
        "12 34,56;78/" * 13,
        "gpt" * 50,
        "opus " * 30,
        "﷽" * 150,
        "a/" * 80,
        "2025-" * 30,
    ],
)
def test_hostile_text_is_answered_soon_and_with_a_short_question(typed: str):
    with pytest.raises(UserError) as raised:
        index().find(typed, PRICE)
    assert len(str(raised.value)) < 300
    index().suggest(typed, PRICE)
    index().split(typed, PRICE, 4, maker)


def test_invisible_signs_and_markup_are_no_part_of_a_name():
    assert found("\u202eopus\u202c\x00\x07") == "family:claude-opus"
    assert found("**`opus`**") == "family:claude-opus"


def test_an_empty_index_knows_nothing():
    empty = Names([])
    assert empty.suggest("opus", PRICE) == []
    with pytest.raises(UnknownName):
        empty.find("opus", PRICE)


def test_two_records_of_one_kind_with_one_name_are_a_question():
    twins = [Ref("model", key, "Nova") for key in ("a", "b")]
    index_of_twins = Names(Spelling(ref, ref.name, "name") for ref in twins)
    with pytest.raises(AmbiguousName):
        index_of_twins.find("nova", ("model",))


def test_no_rule_depends_on_the_order_of_the_data():
    spellings = without_hosts(real())
    backwards = Names(reversed(spellings), maker)
    rows = collected()[::7]
    names = full_names(spellings)
    assert [ask(backwards, row, names) for row in rows] == [
        ask(index(), row, names) for row in rows
    ]
