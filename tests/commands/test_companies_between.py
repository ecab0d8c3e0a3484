"""/companies: those that are worth so much, alone and with the other filters."""

from __future__ import annotations

from itertools import product

import pytest

from bot.core.errors import NoFigure, WrongCall
from bot.core.questions import decode, encode
from bot.render.record import to_record
from bot.render.text import to_text
from commands.companies import companies
from tests import small as lists
from tests.commands.firms import lead, wide
from tests.discord import flock as data
from tests.discord.test_every_answer import assert_all_fit


def test_those_worth_at_least_so_much_are_counted_and_named(small):
    answer = companies(small(**wide()), above="$10B")
    text = to_text(answer)
    assert text.startswith(
        "4 companies are worth at least $10B: Bolt (~$100B), Cog ($40B), Fox ($24B) and Acme "
        "($10–12B).\n"
    )
    assert "Left out, without a solid figure: East and Gnu.\n" in text
    assert "Left out, since their figures leave it open: Hen (>$1B).\n" in text
    assert [figure.entity for figure in answer.figures_of_lead] == ["bolt", "cog", "fox", "acme"]
    facts = to_record("", answer)["facts"]
    assert {fact["entity"] for fact in facts} == {"bolt", "cog", "fox", "acme", "hen"}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"above": "40bn"}, "2 companies are worth at least $40B: Bolt (~$100B) and Cog ($40B)."),
        ({"above": "11bn", "below": "30bn"}, "Only one company is worth from $11B to $30B: Fox"),
        ({"below": "12bn"}, "2 companies are worth at most $12B: Acme ($10–12B) and Dyn ($7B)."),
        (
            {"below": "12bn", "sort": "smallest"},
            "2 companies are worth at most $12B: Dyn ($7B) and Acme ($10–12B).",
        ),
        ({"below": "11bn", "sort": "name"}, "Only one company is worth at most $11B: Dyn ($7B)."),
        (
            {"country": "US", "above": "1bn", "makes_models": True},
            "2 makers of models in the United States are worth at least $1B: Bolt (~$100B) and ",
        ),
        (
            {"country": "CN", "above": "8bn", "listed": True},
            "Only one company in China is worth at least $8B: Acme ($10–12B). Only listed ",
        ),
        (
            {"country": "CN", "against": "FR", "above": "8bn"},
            "2 companies in China and France are worth at least $8B: Fox ($24B) and Acme ($10–12B)",
        ),
    ],
)
def test_amounts_hold_ranges_whole_and_go_with_the_other_filters(small, options, said):
    text = to_text(companies(small(**wide()), options.pop("country", None), **options))
    assert text.startswith(said)


def test_a_range_that_reaches_over_an_amount_is_left_out_and_named(small):
    text = to_text(companies(small(**wide()), above="11bn"))
    assert "Left out, since their figures leave it open: Acme ($10–12B) and Hen (>$1B)." in text


def test_nothing_is_said_of_sums_where_none_is_shown(small):
    catalog = small(**wide())
    text = to_text(companies(catalog, "CN", above="1bn"))
    assert text.startswith("2 companies in China are worth at least $1B: Acme ($10–12B) and Dyn ")
    assert "added up" not in text
    assert "Counted within" not in text
    assert "What is added up are" in to_text(companies(catalog, above="1bn"))


def test_the_first_of_many_are_named_and_the_others_counted(small):
    lines = wide()
    for n in range(4):
        lines["company"].append(lists.company(f"x-{n}", f"X {n}"))
        lines["valuation"].append(lists.valuation(f"x-{n}", "2026-01", 8))
    assert lead(small(**lines), above="8bn") == (
        "8 companies are worth at least $8B: Bolt (~$100B), Cog ($40B), Fox ($24B), Acme "
        "($10–12B), X 0 ($8B), and 3 more."
    )


def test_what_fits_nothing_or_is_no_amount_is_said(small):
    catalog = small(**wide())
    with pytest.raises(NoFigure, match=r"^No company in the data set fits all of that\.$"):
        companies(catalog, above="1T")
    with pytest.raises(NoFigure):
        companies(catalog, above="9bn", below="8bn")
    with pytest.raises(WrongCall, match="cannot read “lots” as US dollars"):
        companies(catalog, below="lots")


async def test_they_are_asked_with_options_and_kept_by_what_changes_the_list(nest, flock):
    lines = data.tables()
    lines["company"] += [
        lists.company(f"co-{n:02}", f"Company {n:02}", country="US") for n in range(20)
    ]
    lines["valuation"] += [
        lists.valuation(f"co-{n:02}", "2026-01", 1, kind="market_cap") for n in range(20)
    ]
    flock.change(lines)
    await nest.restart()
    ada = nest.member("bea")
    reply = await ada.slash("companies", country="US", against="Germany", below="900bn")
    said = (
        "21 companies in the United States and Germany are worth at most $900B: Bolt ($600B), "
        "Company 00 ($1B), Company 01 ($1B), Company 02 ($1B), Company 03 ($1B), and 16 more. The "
        "one company in Germany with a solid figure is worth $600B, 30 times as much as the 20 in "
        "the United States, at $20B. Together: $620B."
    )
    assert reply.text.startswith(said)
    second = await ada.press(reply, "Next page")
    assert second.text.startswith(said)
    assert "Page 2 of 2." in second.text
    least = await ada.choose(second, "The least first")
    assert least.text.startswith(
        "21 companies in the United States and Germany are worth at most $900B: Company 00 ($1B), "
    )
    alone = await ada.choose(least, "Country: Germany")
    assert alone.text.startswith("Only one company in Germany is worth at most $900B: Bolt ($600B)")
    every = await ada.choose(alone, "All countries")
    assert every.text.startswith("22 companies are worth at most $900B: Company 00 ($1B), ")
    any_amount = await ada.choose(every, "Worth any amount")
    assert any_amount.text.startswith("Company 00 is worth least, $1B, then Company 01, $1B, and ")


def test_every_narrowed_list_of_the_real_data_fits_and_is_carried(catalog):
    every = product(
        (("US", "CN"), ("KR", "China"), ("FR", "DE,GB,JP,CA,IL,IN,NL"), (None, None)),
        (None, True),
        (None, False),
        (("100B", None), (None, "2 trillion"), ("1000000000", "9999999999"), (None, None)),
    )
    cases = [
        (
            str((named, makes_models, listed, above, below)),
            lambda n=named, m=makes_models, o=listed, a=above, b=below: companies(
                catalog, n[0], against=n[1], makes_models=m, listed=o, above=a, below=b
            ),
        )
        for named, makes_models, listed, (above, below) in every
    ]
    assert_all_fit(cases, least=55)


def test_every_filter_of_a_narrow_list_is_carried(catalog):
    answer = companies(
        catalog,
        "US",
        against="CN,KR,JP,FR,DE",
        listed=False,
        makes_models=True,
        above="1234567890",
        below="999999999999",
        sort="smallest",
    )
    for _, question in answer.choices[1].options:
        text = encode(question)
        assert text is not None
        assert decode(text) == question


def test_the_real_companies_worth_a_trillion_are_named(catalog):
    assert lead(catalog, above="1T").startswith("13 companies are worth at least $1T: NVIDIA ($5.")
