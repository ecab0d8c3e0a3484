"""bot/core/quote.py: promos, modes, currencies, regions, hours and what other sources say."""

from __future__ import annotations

from decimal import Decimal

from bot.core import quote
from tests.core.quotes import CHANGE, NOW, STEPS, ask, rates
from tests.small import price, report, source, window

PROMO = price("roc-1", "1", "4", kind="promo", valid_from=CHANGE, valid_to="2026-12-01")


def test_a_promo_goes_before_the_list_price_it_reduces(small):
    for lines in ([price("roc-1", "2", "8"), PROMO], [PROMO, price("roc-1", "2", "8")]):
        found = ask(small(price=lines))
        assert rates(found.rate) == ("1", "4")
        assert rates(found.listed) == ("2", "8")
        assert not found.ended


def test_after_its_end_a_promo_is_over(small):
    found = ask(small(price=[price("roc-1", "2", "8"), PROMO]), on="2026-12-01")
    assert rates(found.rate) == ("2", "8")
    assert found.listed is None


def test_a_promo_may_be_followed_by_an_announced_list_price(small):
    found = ask(small(price=[PROMO, price("roc-1", "3", "9", valid_from="2026-12-01")]))
    assert rates(found.rate) == ("1", "4")
    assert found.listed is None
    assert rates(found.coming) == ("3", "9")


def test_modes_and_tiers_stand_beside_the_standard_price(small):
    lines = [
        price("roc-1", "2", "8"),
        price("roc-1", "1", "4", mode="batch"),
        price("roc-1", "4", "12", above_context_tokens="200000"),
        price("roc-1", "9", "9", mode="fast", valid_to="2026-01-01"),
    ]
    found = ask(small(price=lines))
    assert rates(found.rate) == ("2", "8")
    assert rates(found.other("batch")) == ("1", "4")
    assert rates(found.other("standard", 200_000)) == ("4", "12")
    assert found.other("fast") is None
    assert len(found.others) == 2


YUAN = price("roc-1", "8", "16", currency="CNY", region="china")
DOLLARS = price("roc-1", "1.12", "2.24", basis="converted", region="china")


def test_a_list_in_yuan_is_shown_as_listed_with_its_conversion_beside_it(small):
    found = ask(small(price=[DOLLARS, YUAN]))
    assert rates(found.rate) == ("8", "16")
    assert found.rate
    assert found.rate.currency == "CNY"
    assert rates(found.converted) == rates(found.usd) == ("1.12", "2.24")
    assert found.rate_usd("input_mtok") == Decimal("1.12")


def test_yuan_without_a_conversion_are_never_taken_for_dollars(small):
    found = ask(small(price=[YUAN]))
    assert rates(found.rate) == ("8", "16")
    assert found.usd is None
    assert found.rate_usd("input_mtok") is None


def test_the_worldwide_price_goes_before_that_of_a_region(small):
    catalog = small(price=[price("roc-1", "9", "9", region="china"), price("roc-1", "2", "8")])
    assert rates(ask(catalog).rate) == ("2", "8")


def test_without_a_worldwide_price_that_of_the_united_states_goes_first(small):
    regions = {"apac": "9", "us": "8", "eu": "7"}
    catalog = small(price=[price("roc-1", rate, rate, region=key) for key, rate in regions.items()])
    found = ask(catalog)
    assert rates(found.rate) == ("8", "8")
    assert {row.region for row in quote.regions(catalog, found)} == {"apac", "eu"}


def test_the_hour_is_kept_apart_from_the_listed_rate(small):
    catalog = small(
        price=[price("roc-1", "2", "8")],
        price_window=[window("roc-1", "06:00", "10:00")],
    )
    for hour, multiplier in ((9, 2), (12, 1)):
        found = ask(catalog, now=NOW.replace(hour=hour))
        assert found.clock
        assert found.clock.multiplier == multiplier
        assert found.rate_usd("input_mtok") == 2
        assert found.rate_usd("cache_read_mtok") is None


def test_other_sources_agree_or_differ_by_the_figure_alone(small):
    book = source("book", "A Book")
    lines = [
        report("roc-1", "input_mtok", "2.00"),
        report("roc-1", "output_mtok", "9"),
        report("roc-1", "cache_read_mtok", ""),
        report("roc-1", "input_mtok", "2.5", source="book"),
        report("roc-1", "input_mtok", "1", mode="batch"),
    ]
    found = ask(small(source=[book], price=[price("roc-1", "2", "8")], price_report=lines))
    assert {(r.field, r.source) for r in found.agreeing} == {
        ("input_mtok", lines[0]["source"]),
        ("cache_read_mtok", lines[0]["source"]),
    }
    assert {(r.mode, r.field, str(r.value)) for r in found.differing} == {
        ("standard", "output_mtok", "9"),
        ("standard", "input_mtok", "2.5"),
        ("batch", "input_mtok", "1"),
    }


def test_a_report_of_a_later_price_says_nothing_of_an_earlier_one(small):
    lines = [report("roc-1", "input_mtok", "1"), report("roc-1", "output_mtok", "5")]
    catalog = small(price=STEPS, price_report=lines)
    assert (len(ask(catalog).agreeing), len(ask(catalog).differing)) == (1, 1)
    assert (ask(catalog, on="2026-04-30").agreeing, ask(catalog, on="2026-04-30").differing) == (
        (),
        (),
    )
    in_june = ask(catalog, on="2026-06-01")
    assert (len(in_june.agreeing), len(in_june.differing)) == (1, 1)


def test_a_price_without_a_rate_is_stated_in_words(small):
    line = price("roc-1", "", "", input_unit="page", note="$2 per 1,000 pages")
    found = ask(small(price=[line]))
    assert found.rate is None
    assert found.stated == "$2 per 1,000 pages"
    assert not found.ended
