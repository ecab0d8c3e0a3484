"""bot/core/host_names.py: a host by what people call it, by a part of its name or its company."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import host_names
from bot.core.errors import AmbiguousName, NoLonger, UnknownName, UserError
from bot.core.questions import Question, decode, encode
from tests import bots, small
from tests.discord import flock

EXACT = [
    ("Groq", "Groq"),
    ("groq", "Groq"),
    ("GROQ CLOUD", "Groq"),
    ("bedrock", "Amazon Bedrock"),
    ("aws bedrock", "Amazon Bedrock"),
    ("amazon", "Amazon Bedrock"),
    ("AWS", "Amazon Bedrock"),
    ("亚马逊", "Amazon Bedrock"),
    ("vertex", "Google Vertex AI"),
    ("google", "Google Vertex AI"),
    ("谷歌", "Google Vertex AI"),
    ("deepinfra", "DeepInfra"),
    ("deep infra", "DeepInfra"),
    ("together", "Together AI"),
    ("together.ai", "Together AI"),
    ("w&b", "Weights & Biases Inference"),
    ("W & B", "Weights & Biases Inference"),
    ("weights and biases", "Weights & Biases Inference"),
    ("Weights & Biases Inference", "Weights & Biases Inference"),
    ("baseten", "Baseten"),
    ("fireworks", "Fireworks AI"),
    ("alibaba", "Alibaba Cloud Model Studio"),
    ("阿里云", "Alibaba Cloud Model Studio"),
    ("火山引擎", "Volcengine (China)"),
    ("Volcengine", "Volcengine (China)"),
    ("copilot", "GitHub Copilot"),
    ("azure foundry", "Azure AI Foundry"),
    ("Microsoft Azure", "Microsoft Azure"),
]
GUESSED = [
    ("gorq", "Groq"),
    ("basten", "Baseten"),
    ("bedrok", "Amazon Bedrock"),
    ("amazn", "Amazon Bedrock"),
    ("togther", "Together AI"),
    ("samba", "SambaNova"),
    ("google ai studio", "Google Vertex AI"),
]


@pytest.mark.parametrize(("typed", "host"), EXACT)
def test_a_host_goes_by_its_name_a_part_of_it_or_its_company(catalog, typed, host):
    place = host_names.find(catalog, typed)
    assert (place.hosts, place.name, place.exact) == ((host,), host, True)


@pytest.mark.parametrize(("typed", "host"), GUESSED)
def test_what_is_mistyped_or_only_begun_is_marked_as_guessed(catalog, typed, host):
    place = host_names.find(catalog, typed)
    assert (place.hosts, place.exact) == ((host,), False)


@pytest.mark.parametrize("typed", ["microsoft", "Azure", "微软", "微软azure", "c:microsoft"])
def test_several_hosts_of_one_company_stand_together(catalog, typed):
    place = host_names.find(catalog, typed)
    assert place.hosts == ("Azure AI Foundry", "Microsoft Azure")
    assert (place.name, place.company, place.written) == ("Microsoft", "microsoft", "c:microsoft")


def test_a_company_behind_no_host_is_known_without_one(catalog):
    place = host_names.find(catalog, "anthropic")
    assert (place.hosts, place.company, place.name) == ((), "anthropic", "Anthropic")


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("grok", "Groq"),
        ("azure openai", "Azure AI Foundry"),
        ("cloud", "Tencent Cloud"),
        ("inference", "Weights and Biases Inference"),
    ],
)
def test_another_name_and_words_that_name_none_are_a_question(catalog, typed, near):
    with pytest.raises(UnknownName) as caught:
        host_names.find(catalog, typed)
    assert near in caught.value.suggestions


def test_several_hosts_that_fit_alike_are_a_question(small):
    lines = flock.tables()
    lines["offer"] += [small_offer("Nest One"), small_offer("Nest Two"), small_offer("Den 10")]
    market = small(**lines)
    with pytest.raises(AmbiguousName) as caught:
        host_names.find(market, "nest")
    assert caught.value.suggestions == ("Nest One", "Nest Two")
    with pytest.raises(UnknownName):
        host_names.find(market, "den 1")


def small_offer(host: str) -> small.Line:
    return small.offer("roc-1", host, "1", "2")


def test_a_company_that_is_gone_is_told(catalog):
    with pytest.raises(NoLonger):
        host_names.find(catalog, "c:nobody")


@given(st.one_of(st.text(max_size=100), st.sampled_from([typed for typed, _ in EXACT + GUESSED])))
def test_whatever_is_typed_is_hosts_or_their_company_or_a_mistake_to_put_right(typed):
    catalog = bots.catalog()
    try:
        place = host_names.find(catalog, typed)
    except UserError:
        return
    assert place.hosts or place.company
    assert {*place.hosts} <= {*catalog.hosts()}
    assert host_names.find(catalog, place.written).hosts == place.hosts


def test_every_host_is_found_by_what_a_question_carries_for_it(catalog):
    for host in catalog.hosts():
        asked = Question("hosts", (), (("at", host_names.written(host)),))
        [(_, carried)] = decode(encode(asked) or "").options
        assert host_names.find(catalog, carried).hosts == (host,)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("gr", "Groq"), ("bed", "Amazon Bedrock"), ("aws", "Amazon Bedrock"), ("grok", "Groq")],
)
def test_hosts_are_suggested_by_how_they_begin_and_by_what_is_meant(catalog, typed, first):
    assert host_names.suggest(catalog, typed)[0] == first


def test_without_letters_as_many_are_suggested_as_discord_shows(catalog):
    assert len(host_names.suggest(catalog, "")) == 25
    assert host_names.suggest(catalog, "qqqq") == []
