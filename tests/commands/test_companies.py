"""/companies: lists by what is asked for, sums over countries, and what is left out of them."""

from __future__ import annotations

from itertools import product

import pytest

from bot.core.errors import NoFigure, UnknownName, WrongCall
from bot.render.record import to_record
from bot.render.text import to_text
from commands.companies import companies
from tests import small as lists
from tests.commands.firms import market
from tests.discord import flock as data
from tests.discord.test_every_answer import assert_all_fit


def test_the_largest_sums_are_compared_and_ranges_stay_ranges(small):
    text = to_text(companies(small(**market())))
    assert text.startswith(
        "Bolt is worth most, ~$100B, then Cog, $40B, and Acme, $10–12B. "
        "The 2 companies in the United States are worth ~$140B together, 11.7 to 14 times as "
        "much as the 1 in China, at $10–12B."
    )
    assert "  US, 2 of 2      ~$140B\n  China, 1 of 3  $10–12B\n" in text


def test_what_is_left_out_is_named(small):
    text = to_text(companies(small(**market())))
    assert "Left out, without a solid figure: East." in text
    assert "Counted within Acme and not once more: Dyn." in text
    assert "East  ~$3B" not in text
    assert "$3B, in talks" in text


def test_one_country_is_summed_alone(small):
    catalog = small(**market())
    assert to_text(companies(catalog, "us")).startswith(
        "Bolt is worth most, ~$100B, then Cog, $40B. The 2 companies in the United States with a "
        "solid figure are worth ~$140B together."
    )
    assert to_text(companies(catalog, "us", sort="name")).startswith("The 2 companies in the Unit")


def counted(catalog, country, *, makes_models=True):
    text = to_text(companies(catalog, country, makes_models=makes_models, sort="name"))
    return text.partition("\n")[0]


def test_the_makers_of_a_country_are_counted(small):
    lines = market()
    lines["company"] += [
        lists.company("fox", "Fox", country="FR"),
        lists.company("gnu", "Gnu", country="CA"),
        lists.company("hen", "Hen", country="IN"),
        lists.company("ibis", "Ibis", country="IN"),
        lists.company("jay", "Jay", country="JP"),
        lists.company("kite", "Kite", country="JP"),
    ]
    lines["valuation"] += [
        lists.valuation("fox", "2026-01", 24),
        lists.valuation("jay", "2026-01", 2, approximate="yes"),
    ]
    catalog = small(**lines)
    held = "The data set holds "
    assert counted(catalog, "us") == (
        f"{held}2 makers of models in the United States; the 2 with a solid figure are worth "
        "~$140B together."
    )
    assert counted(catalog, "China") == (
        f"{held}2 makers of models in China; the one that is added up is worth $10–12B."
    )
    assert counted(catalog, "FR") == f"{held}1 maker of models in France: Fox, worth $24B."
    assert counted(catalog, "CA") == (
        f"{held}1 maker of models in Canada: Gnu, without a solid figure."
    )
    assert counted(catalog, "IN") == (
        f"{held}2 makers of models in India; none of them has a solid figure."
    )
    assert counted(catalog, "JP") == (
        f"{held}2 makers of models in Japan; the one with a solid figure is worth ~$2B."
    )
    assert counted(catalog, "CN", makes_models=False) == (
        f"{held}1 company that makes no models in China: East, without a solid figure."
    )


def test_the_least_come_first_where_that_is_asked_for(small):
    text = to_text(companies(small(**market()), sort="smallest"))
    assert text.startswith("Dyn is worth least, $7B, then Acme, $10–12B, and Cog, $40B. The 2 com")
    listed = text.partition("The least first, US dollars")[2].partition("\n\n")[0].split("\n")
    assert [line.split()[0] for line in listed if line] == ["Dyn", "Acme", "Cog", "Bolt", "East"]


def test_where_no_figure_is_solid_talks_and_estimates_are_named_as_such(small):
    lines = market()
    lines["valuation"] = [
        lists.valuation("cog", "2026-03", 4, kind="estimate"),
        lists.valuation("east", "2026-03", 30, kind="reported_talks"),
    ]
    answer = companies(small(**lines))
    assert to_text(answer).startswith(
        "East is worth most, $30B (in talks), then Cog, $4B (estimate). None of the 5 companies"
    )
    assert {figure.entity for figure in answer.figures_of_lead} == {"cog", "east"}


def test_every_figure_added_up_is_a_fact(small):
    facts = to_record("", companies(small(**market()), page=9))["facts"]
    solid = [f for f in facts if f["kind"] != "reported_talks"]
    assert {f["entity"] for f in solid} == {"acme", "bolt", "cog", "dyn"}
    assert all(f["unit"] == "USD" and f["source"] == lists.PAGE for f in facts)


def test_what_fits_nothing_is_said(small):
    with pytest.raises(NoFigure, match="No company in the data set fits all of that"):
        companies(small(), "US")
    with pytest.raises(WrongCall, match="I know no company in"):
        companies(small(), "mars")


CHINA = "The one company in China with a solid figure is worth \\~$45–50B."
CHOSEN = {
    "Country: China": CHINA,
    "Makers of models": "Bolt is worth most, $600B, then Acme, \\~$45–50B. The one maker of",
    "Those that make no models": "None of the 15 companies that make no models here has a solid ",
    "Listed": "The one company in Germany with a solid figure is worth $600B.",
    "Not listed": f"Acme is worth most, \\~$45–50B. {CHINA}",
}
UNDONE = {
    "Country: China": "All countries",
    "Makers of models": "All companies",
    "Those that make no models": "All companies",
    "Listed": "Listed or not",
    "Not listed": "Listed or not",
}


async def test_lists_and_buttons_change_the_list_in_place(nest, flock):
    lines = flock_lines()
    flock.change(lines)
    await nest.restart()
    ada = nest.member("bea")
    reply = await ada.slash("companies")
    assert "Page 1 of 2." in reply.text
    second = await ada.press(reply, "Next page")
    assert second.updated
    assert "Page 2 of 2." in second.text
    assert second.buttons == ("Previous page",)
    assert (await ada.press(second, "Previous page")).text == reply.text
    for label, begins in CHOSEN.items():
        chosen = await ada.choose(reply, label)
        assert chosen.updated, label
        assert chosen.text.startswith(begins)
        undone = await ada.choose(chosen, UNDONE[label])
        assert undone.text == reply.text
    least = await ada.choose(reply, "The least first")
    assert least.text.startswith("Acme is worth least, \\~$45–50B, then Bolt, $600B. The one ")
    assert (await ada.choose(least, "By worth")).text == reply.text
    named = await ada.choose(reply, "By name")
    assert named.text.index("Acme") < named.text.index("Bolt")
    assert (await ada.choose(reply, "Bolt")).text.startswith("Bolt has a market cap of $600B")


def flock_lines():
    lines = data.tables()
    lines["company"] += [
        lists.company(f"co-{n:02}", f"Company {n:02}", country="DE", makes_llm="no")
        for n in range(14)
    ]
    return lines


@pytest.mark.parametrize(
    ("options", "begins"),
    [
        ({"country": "CN"}, CHINA),
        ({"listed": True}, "The one company in Germany with a solid figure is worth $600B."),
        ({"listed": False}, f"Acme is worth most, \\~$45–50B. {CHINA}"),
        ({"makes_models": False}, "The one company that makes no models here has no solid figure."),
        ({"sort": "name", "page": 1}, "The one company in Germany with a solid figure is worth "),
    ],
)
async def test_each_option_is_followed_after_a_restart_too(nest, options, begins):
    ada = nest.member("bea")
    reply = await ada.slash("companies", **options, private=True)
    assert reply.private
    assert reply.text.startswith(begins)
    await nest.restart()
    shared = await ada.press(reply, "Share")
    assert not shared.private
    assert shared.text == reply.text


def test_every_list_of_the_real_data_fits(catalog):
    every = product(
        (None, "CN", "US", "AE"),
        (None, True, False),
        (None, True, False),
        (1, 3, 6),
        ("valuation", "smallest"),
    )
    cases = (
        (
            str(case),
            lambda c=case: companies(
                catalog, c[0], listed=c[1], makes_models=c[2], page=c[3], sort=c[4]
            ),
        )
        for case in every
    )
    assert_all_fit(cases, least=120)


def test_the_chinese_stand_against_the_us_makers_in_one_screen(catalog):
    answer = companies(catalog, makes_models=True)
    text = to_text(answer)
    assert text.startswith("NVIDIA is worth most, $")
    assert "makers of models in the United States are worth" in text.partition("\n")[0]
    assert "in China, at" in text.partition("\n")[0]
    assert "Counted within SpaceX and not once more: Cursor (Anysphere) and xAI." in text
    assert "Huawei" in text


def test_companies_and_countries_are_left_out_of_list_and_sum(small):
    catalog = small(**market())
    text = to_text(companies(catalog, without="bolt"))
    assert text.startswith("Cog is worth most, $40B, then Acme, $10–12B, and Dyn, $7B. The one ")
    assert "Left out, as asked: Bolt." in text
    abroad = to_text(companies(catalog, without="US"))
    assert abroad.startswith(
        "Acme is worth most, $10–12B, then Dyn, $7B. The one company in China "
    )
    assert "Left out, as asked: United States." in abroad
    assert "Cog" not in abroad
    with pytest.raises(UnknownName):
        companies(catalog, without="emu")
