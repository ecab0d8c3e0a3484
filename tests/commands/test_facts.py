"""/facts: what is known of a model, a family or a company, or one thing of it."""

from __future__ import annotations

import pytest

from bot.core.errors import NoFigure
from bot.core.speech import speaking
from bot.render.record import to_record
from bot.render.text import to_text
from commands.facts import WHATS, facts
from tests import small as lists
from tests.bots import NOW
from tests.console import said
from tests.discord import flock as data
from tests.discord import test_every_answer as fits

ROC = """\
Roc 2 was released on 15 Jan 2026.
**Roc 2**
`Maker                Acme`
`Status           on offer`
`Context window         1M`
`Longest output    unknown`
`Open weights      unknown`
`Knowledge cutoff  unknown`
`Reads             unknown`
`Reasoning         unknown`
`Calls tools       unknown`
-# The first known model of Roc is Roc 1, released on 10 Jan 2025.
-# checked 1 Nov 2026 · [example.org](<https://example.org/page>)"""
RICH = {
    "status": "deprecated",
    "retires_on": "2027-01-14",
    "replacement": "roc-2",
    "released": "2025-01-10",
    "context_tokens": "128000",
    "max_output_tokens": "16384",
    "input_modalities": "text|image|pdf",
    "output_modalities": "text",
    "reasoning": "no",
    "tool_calls": "yes",
    "open_weights": "yes",
    "license": "MIT",
    "knowledge_cutoff": "2024-06",
}
KNOWN = {
    None: "Roc 1 by Acme was released on 10 Jan 2025.",
    "maker": "Roc 1 is made by Acme.",
    "released": "Roc 1 was released on 10 Jan 2025.",
    "retired": "Roc 1 will be retired on 14 Jan 2027.",
    "replacement": "Acme names Roc 2 as the replacement of Roc 1.",
    "context": "Roc 1 has a context window of 128K tokens.",
    "output": "Roc 1 writes at most 16.4K tokens in one answer.",
    "weights": "Roc 1 has open weights.",
    "license": "The weights of Roc 1 are under the licence MIT.",
    "cutoff": "The training data of Roc 1 end in Jun 2024.",
    "inputs": "Roc 1 reads text, images and PDF and writes text.",
    "reasoning": "No: Roc 1 does not think before it answers.",
    "tools": "Roc 1 can call tools.",
    "hours": "No public price is known for Roc 1.",
    "cache_read": "No public price is known for Roc 1.",
    "promo": "No public price is known for Roc 1.",
}
UNKNOWN = {
    None: "Roc 2 is made by Acme; its release day is not known.",
    "released": "The release day of Roc 2 is not known.",
    "retired": "Roc 2 is not retired, and no day is announced.",
    "replacement": "No model is known that Acme names as the replacement of Roc 2.",
    "context": "The context window of Roc 2 is not known.",
    "output": "The longest output of Roc 2 is not known.",
    "weights": "Whether the weights of Roc 2 can be downloaded is not known.",
    "license": "The licence of the weights of Roc 2 is not known.",
    "cutoff": "The knowledge cutoff of Roc 2 is not known.",
    "inputs": "What Roc 2 reads besides text is not known.",
    "reasoning": "Whether Roc 2 can think before it answers is not known.",
    "tools": "Whether Roc 2 can call tools is not known.",
}


def first_line(catalog, name, what):
    return to_text(facts(catalog, name, what, now=NOW)).partition("\n")[0]


def test_each_fact_of_a_model_is_said_alone(small):
    catalog = small(model=[lists.model("roc-1", "Roc 1", **RICH), lists.model("roc-2", "Roc 2")])
    assert {what: first_line(catalog, "roc 1", what) for what in KNOWN} == KNOWN
    assert {what: first_line(catalog, "roc 2", what) for what in UNKNOWN} == UNKNOWN


@pytest.mark.parametrize(
    ("more", "what", "expected"),
    [
        ({"open_weights": "no"}, "weights", "Roc 2 is closed: its weights cannot be downloaded."),
        ({"open_weights": "no"}, "license", "The weights of Roc 2 cannot be downloaded: there is "),
        ({"reasoning": "yes"}, "reasoning", "Roc 2 can think before it answers."),
        ({"tool_calls": "no"}, "tools", "No: Roc 2 cannot call tools."),
        ({"input_modalities": "text"}, "inputs", "Roc 2 reads text."),
        ({"status": "retired"}, "retired", "Roc 2 is retired; the day is not known."),
        ({"status": "deprecated"}, "retired", "Roc 2 is deprecated; the day of its end is not "),
        ({"status": "retired", "retires_on": "2026-05"}, "retired", "Roc 2 was retired in May 202"),
    ],
)
def test_what_is_not_so_is_said(small, more, what, expected):
    catalog = small(model=[lists.model("roc-1", "Roc 1"), lists.model("roc-2", "Roc 2", **more)])
    assert first_line(catalog, "roc", what).startswith(expected)


def test_a_retired_model_comes_with_what_replaces_it(small):
    text = to_text(facts(small(**data.tables()), "roc 1", "retired", now=NOW))
    assert text.startswith("Roc 1 was retired on 30 Jun 2026.\n\nIts maker names Roc 2 as the repl")
    text = to_text(facts(small(**data.tables()), "roc 1", "context", now=NOW))
    assert "Roc 1 is retired at its maker." in text


COMPANIES = {
    "makes": "Acme makes Roc (flagship Roc 2): 2 current models.",
    "listed": "Acme is not listed.",
    "country": "Acme is seated in China.",
    "founded": "The year Acme was founded is not known.",
    "parent": "No company is known to own Acme.",
    "talks": "Acme is in talks at $90B (10 Nov 2026, The Paper).",
}


def test_each_fact_of_a_company_is_said_alone(small):
    catalog = small(**data.tables())
    assert {what: first_line(catalog, "acme", what) for what in COMPANIES} == COMPANIES
    assert first_line(catalog, "acme", None) == first_line(catalog, "acme", "maker")
    assert first_line(catalog, "bolt", "listed") == "Bolt is listed (HKEX: 9901)."
    assert (
        first_line(catalog, "crane", "makes") == "No language model made by Crane & Söhne is known."
    )


TALKS = """\
Acme is in talks at $90B (10 Nov 2026, The Paper).
**Acme**
`Country     China`
`Listed         no`
`Founded   unknown`
`Current models  2`
**Families and their flagships**
`Roc  Roc 2`
Acme has a post-money valuation of \\~$45–50B, from its round of 1 Oct 2026.
-# US dollars · checked 1 Nov 2026 · [example.org](<https://example.org/page>)"""


async def test_open_talks_are_said_with_who_reported_them(ada):
    assert (await ada.slash("facts", name="acme", what="talks")).text == TALKS
    reply = await ada.slash("facts", name="roc", what="talks")
    assert reply.text.startswith(TALKS.partition("\n")[0])
    assert "Roc is made by Acme." in reply.text
    whole = await ada.slash("facts", name="acme")
    assert (
        "round of 1 Oct 2026.\nAcme is in talks at $90B (10 Nov 2026, The Paper).\n" in whole.text
    )
    chosen = await ada.choose(await ada.slash("facts", name="bolt"), "Talks")
    assert chosen.text.startswith(
        "No open talks are known of Bolt. Bolt has a market cap of $600B, as of 20 Nov 2026."
    )
    assert chosen.text.count("$600B") == 1


def test_all_open_talks_are_said_the_newest_first_and_none_that_were_closed(small):
    rows = [
        lists.valuation("acme", "2026-01-01", 5, kind="reported_talks"),
        lists.valuation("acme", "2026-02-01", 6),
        lists.valuation("acme", "2026-03-01", 8, kind="reported_talks", publisher="The Weekly"),
        lists.valuation("acme", "2026-11-01", 9, 10, kind="reported_talks", approximate="yes"),
        lists.valuation("bolt", "2026-11-01", 7, kind="reported_talks"),
    ]
    catalog = small(valuation=rows)
    answer = facts(catalog, "acme", "talks", now=NOW)
    assert "".join(map(str, answer.lead)) == (
        "Acme is in talks at ~$9–10B (1 Nov 2026, The Paper) "
        "and $8B (1 Mar 2026, The Weekly, 267 days old)."
    )
    assert [figure.low for figure in answer.figures_of_lead] == [9 * 10**9, 8 * 10**9]
    assert "no closed valuation" not in to_text(facts(catalog, "bolt", "talks", now=NOW))
    assert first_line(small(), "acme", "talks") == (
        "No open talks are known of Acme. No public valuation is known for Acme."
    )


def test_owners_years_and_symbols(small):
    catalog = small(
        company=[
            lists.company("acme", "Acme", founded="1999", status="public", country=""),
            lists.company("bolt", "Bolt", status="subsidiary", parent="acme"),
        ]
    )
    assert first_line(catalog, "acme", "founded") == "Acme was founded in 1999."
    assert first_line(catalog, "acme", "listed") == "Acme is listed; its symbol is not known."
    assert first_line(catalog, "acme", "country") == "The seat of Acme is not known."
    assert first_line(catalog, "bolt", "parent") == "Bolt belongs to Acme."
    assert first_line(catalog, "bolt", "listed") == "Bolt is not listed itself; it belongs to Acme."
    assert first_line(catalog, "bolt", "makes") == (
        "Bolt makes language models; none of them is in the data set."
    )
    assert "It owns Bolt." in to_text(facts(catalog, "acme", now=NOW))


def test_what_holds_for_companies_is_answered_for_the_maker(small):
    text = to_text(facts(small(**data.tables()), "eagle 3", "listed", now=NOW))
    assert text.startswith("Bolt is listed (HKEX: 9901).")
    assert "Eagle 3 is made by Bolt." in text


def test_what_holds_for_models_is_answered_for_the_flagship(small):
    answer = facts(small(**data.tables()), "acme", "context", now=NOW)
    assert to_text(answer).startswith("Roc 2 has a context window of 1M tokens.")
    assert "Acme is taken to mean its flagship, Roc 2." in to_text(answer)
    assert (answer.entities[0].ref.kind, answer.entities[0].shown) == ("company", "roc-2")


def test_a_company_without_models_says_what_there_is(small):
    expected = "No current model made by Crane & Söhne is known. Of a company I know: What it makes"
    with pytest.raises(NoFigure, match=expected):
        facts(small(**data.tables()), "crane", "context", now=NOW)


async def test_facts_on_discord_and_their_buttons(ada):
    reply = await ada.slash("facts", name="roc", what="released")
    assert reply.text == ROC
    assert reply.buttons == ("Price", "Valuation", "Sources")
    assert (await ada.press(reply, "Price")).text.startswith("Roc 2 costs $1.00 input")
    assert (await ada.press(reply, "Valuation")).text.startswith("Acme has a post-money valuation")
    context = await ada.choose(reply, "Context window")
    assert context.updated
    assert context.text.startswith("Roc 2 has a context window of 1M tokens.")
    other = await ada.choose(context, "Roc Mini 1")
    assert other.text.startswith("The context window of Roc Mini 1 is not known.")
    whole = await ada.choose(other, "Everything")
    assert whole.text.startswith("Roc Mini 1 by Acme was released on 1 Feb 2026.")
    company = await ada.slash("facts", name="bolt")
    assert company.buttons == ("Models", "Valuation", "Sources")
    assert (await ada.press(company, "Models")).text.startswith("Bolt has 2 current models")
    assert (await ada.slash("facts", name="bolt", private=True)).private


@pytest.mark.parametrize("what", [None, *WHATS])
def test_the_facts_of_every_record_fit(catalog, what):
    names = fits.records(catalog)[:: 1 if what is None else 5]
    cases = ((f"{n} {what}", lambda n=n: facts(catalog, n, what, now=NOW)) for n in names)
    fits.assert_all_fit(cases, least=550 if what is None else 100)


def test_every_fact_has_a_source_and_a_day(catalog):
    for name in ("kimi", "bytedance", "gpt-4o"):
        for fact in to_record("", facts(catalog, name, now=NOW))["facts"]:
            assert fact["source"], fact
            assert fact["as_of"], fact
            assert fact["unit"], fact


def test_the_real_data_answers_what_people_ask():
    assert said("/facts kimi what:maker").startswith("Kimi K3.1 Pro is made by Moonshot AI.")
    assert said("/facts alibaba what:listed").startswith(
        "Alibaba is listed (NYSE: BABA, HKEX: 9988)."
    )
    assert said("/facts bytedance what:listed").startswith("ByteDance is not listed.")
    assert said("/facts xai what:parent").startswith("xAI belongs to SpaceX.")
    assert "says “Kimi is made by ByteDance”" in said("/facts kimi")


def test_in_chinese_the_sentence_is_chinese(catalog):
    with speaking("zh"):
        assert to_text(facts(catalog, "kimi", "released", now=NOW)).partition("\n")[0]


def test_what_a_company_owns_is_named():
    assert said("/facts spacex what:owns").startswith("SpaceX owns Cursor (Anysphere) and xAI.")
    assert said("/facts mistral what:owns").startswith("No company owned by Mistral AI is known.")
