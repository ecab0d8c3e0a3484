"""Prices in this message: the entry in a message's menu, /named, and sharing what was found."""

from __future__ import annotations

import pytest
from discord import AppCommandType

from bot.core.errors import NoFigure
from bot.core.index import refs
from bot.core.shared import pack
from bot.render.record import to_record
from bot.render.text import to_text
from commands.named import MENU, named
from tests.bots import NOW
from tests.console import record, said, status
from tests.discord import flock as data
from tests.discord.test_every_answer import assert_all_fit

MESSAGE = "We pay too much for Eagle 3, let us try Roc 2 by Acme; a roc egg costs less."
TEXT = """\
2 models and 1 company are named here.
**Input/output per million tokens**
`Eagle 3  $4/$20`
`Roc 2     $1/$4` ◀
Acme has a post-money valuation of \\~$45–50B, from its round of 1 Oct 2026.
"""


async def test_a_message_is_answered_in_private_to_who_chose_the_entry(ada):
    reply = await ada.right_click(MENU, MESSAGE)
    assert reply.private
    assert reply.text.startswith(TEXT)
    assert "USD per million tokens · checked 1 Nov 2026" in reply.text


async def test_what_was_found_is_shared_also_after_a_restart(nest):
    ada = nest.member("bea")
    reply = await ada.right_click(MENU, MESSAGE)
    await nest.restart()
    shared = await ada.press(reply, "Share")
    assert not shared.private
    assert shared.text == reply.text
    assert "Share" not in shared.buttons


async def test_what_is_gone_is_left_out_of_what_is_shared(nest, flock):
    ada = nest.member("bea")
    reply = await ada.right_click(MENU, MESSAGE)
    flock.change(data.without("roc-2"))
    await nest.restart()
    shared = await ada.press(reply, "Share")
    assert "Eagle 3" in shared.text
    assert "Roc 2" not in shared.text


async def test_the_models_are_compared_and_each_is_a_choice_away(ada):
    reply = await ada.right_click(MENU, MESSAGE)
    compared = await ada.press(reply, "Compare")
    assert compared.text.startswith("Roc 2 costs 25 % of Eagle 3 on input")
    assert compared.private
    assert (
        "behind the answer on Eagle 3, Roc 2 and Acme" in (await ada.press(reply, "Sources")).text
    )
    assert (await ada.choose(reply, "Acme")).text.startswith("Acme has a post-money valuation")


async def test_a_message_that_names_nothing_is_told_so_in_private(ada):
    reply = await ada.right_click(MENU, "Good morning! Who brings the cake?")
    assert reply.private
    assert reply.text == "This names no model and no company that I know."


async def test_mentions_and_markup_of_others_stay_dead(ada):
    reply = await ada.right_click(MENU, "@everyone <@1> **Roc 2** [x](https://a.example) `Eagle 3`")
    assert reply.text.startswith("2 models named here.")


async def test_somebody_who_brought_the_bot_along_may_choose_the_entry(world):
    reply = await world.outsider().right_click(MENU, "kimi or opus")
    assert reply.text.startswith("2 models named here.")


async def test_the_entry_is_published_with_the_places_of_every_command(nest):
    tree = nest.bot.tree
    [entry] = tree.get_commands(type=AppCommandType.message)
    slash = tree.get_command("price")
    declared, other = entry.to_dict(tree), slash.to_dict(tree)
    assert (declared["name"], declared["type"]) == (MENU, 3)
    for place in ("contexts", "integration_types"):
        assert sorted(declared[place]) == sorted(other[place])
    assert len(MENU) <= 32
    published = {name for name, kind in nest.env.backend.commands[None] if kind == 3}
    assert published == {MENU}


async def test_what_is_published_changes_with_the_entry(nest, flock):
    await nest.restart()
    assert nest.times_published == 1
    flock.extensions = tuple(name for name in flock.extensions if name != "commands.named")
    await nest.restart()
    assert nest.times_published == 2
    assert MENU not in {name for name, _ in nest.env.backend.commands[None]}


async def test_the_bots_own_answer_is_read_too(ada):
    answer = await ada.slash("price", name="eagle 3")
    reply = await ada.on_message(MENU, answer.message)
    assert "Eagle 3  $4/$20" in reply.text


async def test_the_slash_command_takes_any_text(ada):
    reply = await ada.slash("named", text=MESSAGE)
    assert not reply.private
    assert reply.text.startswith(TEXT)
    private = await ada.slash("named", text=MESSAGE, private=True)
    assert (await ada.press(private, "Share")).text == reply.text


def test_the_terminal_takes_the_rest_of_the_line():
    text = said("/named moved from opus 4.5 to Kimi, OpenAI is dear")
    assert text.startswith("2 models and 1 company are named here.")
    assert "Kimi stands for Kimi K3.1 Pro." in text
    assert record("/named good morning")["error"] == (
        "This names no model and no company that I know."
    )
    assert status("/named") == 2


def test_at_most_eight_models_and_six_companies_are_shown_and_the_rest_counted(catalog):
    models = [m.name for m in catalog.models.values() if m.name.startswith("Claude Opus")]
    firms = ["OpenAI", "Anthropic", "NVIDIA", "Microsoft", "ByteDance", "Alibaba", "Tencent", "IBM"]
    answer = named(catalog, ", ".join([*models, *firms]), now=NOW)
    text = to_text(answer)
    assert text.startswith(f"{len(models)} models and 8 companies are named here.")
    assert f"and {len(models) - 8} more" in text
    assert "and 2 more" in text
    assert len(to_record("", answer)["entities"]) == 14


def test_one_thing_twice_is_one(catalog):
    text = to_text(named(catalog, "Kimi, kimi, Kimi K3.1 Pro", now=NOW))
    assert text.startswith("1 model named here.")


def test_nothing_is_no_figure(catalog):
    with pytest.raises(NoFigure):
        named(catalog, "", now=NOW)


def test_every_record_by_itself_and_by_the_dozen_fits(catalog):
    every = refs(catalog)
    found = [ref for ref in every if ref.kind != "benchmark"]
    cases = [pack([ref]) for ref in found]
    cases += [pack(found[at : at + 14]) for at in range(0, len(found), 14)]
    cases += [pack([*found[at : at + 8], *found[-6:]]) for at in range(0, len(found), 8)]
    assert_all_fit(
        ((case, lambda case=case: named(catalog, case, now=NOW)) for case in cases), least=800
    )
