"""/glossary: what a word means, its example, and a list of all words."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.answers import Paragraph
from bot.core.errors import AmbiguousName, UnknownName
from bot.core.glossary import TERMS
from bot.render.text import to_text
from commands.glossary import glossary
from tests.console import real, record, said
from tests.discord.test_every_answer import faults

WEIGHTS = """\
A model has open weights when everybody can download them and run it.
Not the same as open source, which would need the training data and code and a licence without \
limits on use.
Also called: open weight, open-weight, open source, open-source, open model."""


async def test_a_word_is_explained_on_discord(ada):
    reply = await ada.slash("glossary", term="open source")
    assert reply.text == WEIGHTS
    assert reply.buttons == ("/models open_weights:true", "All words")
    models = await ada.press(reply, "/models open_weights:true")
    assert "Only those with open weights." in models.text or "No current model" in models.text
    other = await ada.choose(reply, "Flagship")
    assert other.updated
    assert other.text.startswith("The flagship is the model that a family's bare name stands for")
    every = await ada.press(other, "All words")
    assert every.updated
    assert every.text.startswith(f"I can explain {len(TERMS)} words.")
    assert (await ada.choose(every, "Elo")).text.startswith("Elo is a rating from many duels")


async def test_a_mistyped_word_is_said_to_be_taken_for_another(ada):
    reply = await ada.slash("glossary", term="market capp")
    assert reply.text.startswith("The market cap of a listed company is the price of one share")
    assert reply.text.endswith("`market capp` is taken to mean Market cap.")


async def test_an_unknown_word_offers_the_nearest_to_ask_again(ada):
    reply = await ada.slash("glossary", term="marketing cap")
    assert reply.private
    assert "Market cap" in reply.options
    assert (await ada.choose(reply, "Market cap")).text.startswith("The market cap of a listed")


async def test_a_private_answer_can_be_shared(ada):
    reply = await ada.slash("glossary", term="综合价", private=True)
    assert reply.private
    shared = await ada.press(reply, "Share")
    assert not shared.private
    assert shared.text.startswith("The blended price is one figure for both rates")


async def test_words_are_suggested(ada):
    assert len(await ada.autocomplete("glossary", "term", "")) == 25
    assert (await ada.autocomplete("glossary", "term", "post"))[0] == "Post-money valuation"
    assert "Blended price 3:1" in await ada.autocomplete("glossary", "term", "综合")


def test_the_terminal_explains_words_of_several_and_lists_them():
    assert said("/glossary pareto frontier").startswith("The Pareto frontier is made of")
    assert "Secondary or tender" in said("/glossary")
    assert record("/glossary qqqqzzzz")["ok"] is False


def test_no_word_fits_what_is_like_none():
    with pytest.raises(UnknownName, match="No name that I know is near it"):
        glossary("qqqqzzzz")
    with pytest.raises(AmbiguousName) as raised:
        glossary("prot money")
    assert sorted(raised.value.suggestions) == ["Post-money valuation", "Pre-money valuation"]


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.key)
def test_each_example_is_answered_by_the_real_data(term):
    answer = glossary(term.key)
    line = answer.buttons[0].label
    assert asyncio.run(real().ask(line)).lead, line
    assert faults(lambda: answer) == []


def test_the_lists_fit():
    assert faults(glossary) == []


def test_a_word_is_told_apart_from_what_it_is_mixed_up_with():
    for key, other in {
        "market-cap": "post-money",
        "list-price": "promo",
        "open-weights": "open source",
        "host": "maker",
    }.items():
        block = glossary(key).blocks[0]
        assert isinstance(block, Paragraph)
        assert other in "".join(map(str, block.text))
        assert "Not the same as" in to_text(glossary(key))
