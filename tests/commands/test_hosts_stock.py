"""/hosts at: all that one host sells, and what of one company; asked and pressed on Discord."""

from __future__ import annotations

import pytest

from bot.core.errors import UnknownName, UserError, WrongCall
from bot.core.questions import Question, encode
from bot.core.speech import speaking
from bot.render.record import to_record
from bot.render.text import to_text
from commands.hosts import hosts
from tests import small as lines_of
from tests.bots import NOW
from tests.commands import shop
from tests.commands.shop import said

CROW = """\
Crow sells 2 models known here. The cheapest is Roc Mini 1 at $0.10/$0.40 per million tokens.

The cheapest first, blended 3:1, input/output
  Roc Mini 1  $0.10/$0.40
  Crow Nest AI
  Roc 1          $0.40/$2
  Crow Cloud

USD per million tokens · checked 1 Nov 2026 · example.org [1]

  [1] https://example.org/page"""


@pytest.fixture
def market(small):
    return small(**shop.with_companies())


@pytest.mark.parametrize("at", ["crow", "乌鸦", "c:crow"])
def test_all_that_the_hosts_of_a_company_sell(market, at):
    assert said(market, at=at) == CROW


def test_a_host_in_place_of_the_name_is_asked_what_it_sells(market):
    assert said(market, "Crow") == CROW
    with pytest.raises(UnknownName):
        hosts(market, "acme", now=NOW)


def test_of_a_company_that_makes_models_too_its_own_are_pointed_out(market):
    answer = hosts(market, at="bolt", now=NOW)
    text = to_text(answer)
    assert text.startswith(
        "Bolt Cloud sells 1 model known here. It is Eagle 2 at $9/$9 per million tokens.\n"
    )
    assert "Bolt makes models itself too, at prices of its own: /models Bolt." in text
    assert [b.question for b in answer.buttons] == [Question("models", ("c:bolt",))]


def test_models_for_text_stand_before_others_under_their_kind(small):
    lines = shop.with_companies()
    lines["model"].append(
        lines_of.model("roc-guard", "Roc Guard", modality="moderation", family="roc")
    )
    lines["offer"].append(lines_of.offer("roc-guard", "hub", "0.01", "0.01"))
    text = said(small(**lines), at="hub")
    assert text.startswith(
        "hub sells 3 models known here. The cheapest for text is Roc 1 at $0.50/$2 per million "
        "tokens.\n\nText models, input/output\n  Roc 1  $0.50/$2\n  Roc 2  $0.50/$2\n\n"
        "Moderation models, input/output\n  Roc Guard  $0.01/$0.01\n"
    )


def test_what_was_guessed_is_said(catalog):
    assert "“gorq” is taken to mean Groq." in to_text(hosts(catalog, at="gorq", now=NOW))
    text = to_text(hosts(catalog, "gpt-oss-120b", at="basten", now=NOW))
    assert text.startswith("Baseten sells gpt-oss-120b at")
    assert "“basten” is taken to mean Baseten." in text
    assert "taken to mean" not in to_text(hosts(catalog, "gpt-oss-120b", at="w&b", now=NOW))


def test_without_a_model_and_a_host_both_are_asked_for(market):
    with pytest.raises(WrongCall) as caught:
        hosts(market, now=NOW)
    assert str(caught.value) == (
        "Name a model, a host, or both: /hosts kimi, /hosts at:groq or /hosts gpt-oss-120b at:groq."
    )


def test_each_rate_is_a_fact_of_its_host(market):
    facts = to_record("", hosts(market, "roc mini", at="crow", now=NOW))["facts"]
    mine = {f["property"]: f["value"] for f in facts if f["kind"] == "offer of Crow Nest AI"}
    assert mine == {
        "input_usd_per_mtok": 0.1,
        "output_usd_per_mtok": 0.4,
        "cache_read_usd_per_mtok": 0.01,
    }
    assert all(fact["source"] and fact["checked"] for fact in facts)


def test_in_chinese(market):
    with speaking("zh"):
        assert said(market, "roc", "dear").startswith(
            "dear 出售 Roc 2，每百万 token $2/$8，按综合价 3:1 是最便宜的托管商 hub（$0.50/$2）的 "
            "4倍。这是开发商价格的 200%。\n"
        )
        assert said(market, at="乌鸦").startswith(
            "这里已知 Crow 出售 2 个模型。最便宜的是 Roc Mini 1，每百万 token $0.10/$0.40。\n"
        )


async def test_asked_and_pressed_on_discord(nest, flock, ada):
    flock.change(shop.with_companies())
    await nest.restart()
    reply = await ada.slash("hosts", name="roc 2", at="hub")
    assert reply.buttons == ("All hosts", "All models there", "Price")
    assert (await ada.press(reply, "All hosts")).text.startswith("10 hosts besides its maker sell")
    there = await ada.press(reply, "All models there")
    assert there.text.startswith("hub sells 2 models known here.")
    assert (await ada.slash("hosts", at="hub")).text == there.text
    assert (await ada.choose(there, "Roc 1")).text.startswith("hub sells Roc 1 at $0.50/$2")
    unsold = await ada.slash("hosts", name="roc 2", at="crow")
    assert unsold.private
    assert (await ada.press(unsold, "Roc 1")).text.startswith("Crow Cloud sells Roc 1 at")
    unknown = await ada.slash("hosts", name="roc 2", at="crow nets")
    again = await ada.choose(unknown, "Crow Cloud")
    assert again.text == "Crow Cloud is not known to sell Roc 2."


async def test_a_private_answer_is_shared_whatever_the_host_is_called(nest, flock, ada):
    flock.change(shop.with_companies())
    await nest.restart()
    for at in ("r&r", "Rock & Roll Inference", "乌鸦"):
        reply = await ada.slash("hosts", at=at, private=True)
        shared = await ada.press(reply, "Share")
        assert (shared.private, shared.text) == (False, reply.text)


async def test_hosts_are_suggested_while_typing(ada):
    assert await ada.autocomplete("hosts", "at", "h") == ["hub"]
    assert await ada.autocomplete("hosts", "at", "zz") == []


async def test_long_lists_are_turned_by_the_page(user):
    reply = await user.slash("hosts", at="bedrock")
    assert "Page 1 of" in reply.text
    second = await user.press(reply, "Next page")
    assert second.updated
    assert (await user.slash("hosts", at="Amazon", page=2)).text == second.text
    family = await user.slash("hosts", name="anthropic", at="bedrock")
    assert "Page 2 of" in (await user.press(family, "Next page")).text


def test_what_is_sold_at_any_host_can_be_shared(catalog):
    for host in catalog.hosts():
        for name in (None, *{f"m:{offer.model}" for offer in catalog.offers_at(host)}):
            shared = hosts(catalog, name, at=host, now=NOW).shared
            assert shared
            assert encode(shared), (name, host)


def test_whoever_is_asked_for_whatever_answers_or_says_what_is_wrong(catalog):
    at = [*catalog.hosts(), *(f"c:{company}" for company in catalog.companies)]
    names = [*(f"f:{family}" for family in catalog.families)][::4]
    for host in at:
        for name in names:
            try:
                answer = hosts(catalog, name, at=host, now=NOW)
            except UserError:
                continue
            assert answer.lead
            assert answer.entities
