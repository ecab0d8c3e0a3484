"""Companies and models by what is asked of them, and sums over countries."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core import market, worth
from bot.core.made import Made
from tests import bots
from tests import small as lists

BILLION = lists.BILLION


@pytest.fixture
def firms(small):
    return small(**lines())


def lines():
    return {
        "company": [
            lists.company("acme", "Acme", status="public"),
            lists.company("bolt", "Bolt", country="US"),
            lists.company("cog", "Cog", country="US", status="subsidiary", parent="bolt"),
            lists.company("dyn", "Dyn", country="CN", status="subsidiary", parent="cog"),
            lists.company("east", "East", makes_llm="no"),
            lists.company("fog", "Fog", country=""),
        ],
        "valuation": [
            lists.valuation("acme", "2026-01", 10, 12),
            lists.valuation("bolt", "2026-02", 100, approximate="yes"),
            lists.valuation("cog", "2026-03", 40),
            lists.valuation("dyn", "2026-03", 7),
            lists.valuation("east", "2026-03", 3, kind="estimate"),
        ],
    }


def said(totals):
    return [
        (t.country, t.low // BILLION, t.high // BILLION, t.approximate, t.count) for t in totals
    ]


def names(companies):
    return [company.company for company in companies]


def test_headlines_are_added_up_by_country_ranges_as_ranges(firms):
    totals = market.sums(firms, firms.companies.values())
    assert said(totals) == [
        ("US", 100, 100, True, 2),
        ("CN", 10, 12, False, 3),
        (None, 0, 0, False, 1),
    ]


def test_what_an_owner_is_worth_holds_what_it_owns_whatever_the_country(firms):
    us, cn, _ = market.sums(firms, firms.companies.values())
    assert (names(us.within), names(cn.within)) == (["cog"], ["dyn"])


def test_what_is_owned_counts_where_no_owner_is_added_up(firms):
    found = [firms.companies[key] for key in ("cog", "dyn")]
    assert said(market.sums(firms, found)) == [("US", 40, 40, False, 1), ("CN", 0, 0, False, 1)]
    assert said(market.sums(firms, found[1:])) == [("CN", 7, 7, False, 1)]


def test_an_owner_without_a_solid_figure_leaves_what_it_owns_to_count(small):
    owned = lines()
    owned["valuation"][1]["kind"] = "reported_talks"
    catalog = small(**owned)
    us, cn, _ = market.sums(catalog, catalog.companies.values())
    assert [row.company for row in us.rows] == ["cog"]
    assert (names(us.unknown), names(cn.within)) == (["bolt"], ["dyn"])


def test_an_estimate_is_not_added_up(firms):
    _, cn, _ = market.sums(firms, firms.companies.values())
    assert names(cn.unknown) == ["east"]


def test_companies_by_country_listing_and_what_they_make(firms):
    assert names(market.companies(firms, ["US"])) == ["bolt", "cog"]
    assert names(market.companies(firms, listed=True)) == ["acme"]
    assert names(market.companies(firms, ["CN"], listed=False)) == ["dyn", "east"]
    assert names(market.companies(firms, makes_models=False)) == ["east"]
    assert names(market.companies(firms, ["CN"], makes_models=True)) == ["acme", "dyn"]


def test_companies_are_sorted_out_by_bounds_of_their_headline(firms):
    every = market.companies(firms)
    assert market.within(firms, every, worth.ANYTHING) == market.Within(tuple(every))
    found = market.within(firms, every, worth.Bounds(least=11 * BILLION))
    assert names(found.fit) == ["bolt", "cog"]
    assert names(found.unsure) == ["acme"]
    assert names(found.unknown) == ["east", "fog"]


def test_companies_are_ordered_by_worth_or_name(firms):
    every = market.companies(firms)
    assert names(market.by_worth(firms, every, "valuation")) == [
        *("bolt", "cog", "acme", "dyn"),
        *("east", "fog"),
    ]
    assert names(market.by_worth(firms, every, "name")) == sorted(names(every))


def model(key: str, **more: str) -> lists.Line:
    return lists.model(key, key.replace("-", " ").title(), **more)


@pytest.fixture
def shelf(small):
    return small(
        company=[lists.company("acme", "Acme"), lists.company("bolt", "Bolt", country="US")],
        model=[
            model("roc-1", released="2026-05-31", open_weights="yes", context_tokens="1000"),
            model("roc-2", released="2026-06", open_weights="no", context_tokens="9000"),
            model("roc-3", maker="bolt", released="2026-06-02"),
            model("roc-4", status="retired", released="2026-06-03"),
            model("roc-5"),
        ],
        price=[
            lists.price("roc-1", "2", "8"),
            lists.price("roc-2", "1", "4"),
            lists.price("roc-3", "0", "0", seller="bolt"),
            lists.price("roc-5", "9", ""),
        ],
    )


def ids(models):
    return {model.model for model in models}


def test_models_by_maker_country_weights_and_release(shelf):
    assert ids(market.models(shelf)) == {"roc-1", "roc-2", "roc-3", "roc-5"}
    assert ids(market.models(shelf, Made("bolt"))) == {"roc-3"}
    assert ids(market.models(shelf, Made(country="CN"))) == {"roc-1", "roc-2", "roc-5"}
    assert ids(market.models(shelf, Made(open_weights=True))) == {"roc-1"}
    assert ids(market.models(shelf, Made(open_weights=False))) == {"roc-2"}
    assert ids(market.models(shelf, since=date(2026, 6, 1))) == {"roc-2", "roc-3"}
    assert ids(market.models(shelf, since=date(2026, 6, 2))) == {"roc-2", "roc-3"}, "some day of it"
    assert ids(market.models(shelf, since=date(2026, 7, 1))) == set()


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("name", ["roc-1", "roc-2", "roc-3", "roc-5"]),
        ("release", ["roc-3", "roc-2", "roc-1", "roc-5"]),
        ("context", ["roc-2", "roc-1", "roc-3", "roc-5"]),
        ("price", ["roc-3", "roc-2", "roc-1", "roc-5"]),
    ],
)
def test_what_is_not_known_of_a_model_stands_last(shelf, order, expected):
    found = market.in_order(shelf, market.models(shelf), order, bots.NOW)
    assert [model.model for model in found] == expected


def test_models_are_counted_by_their_makers_country(shelf):
    counted = market.by_country(shelf, market.models(shelf))
    assert {code: len(found) for code, found in counted.items()} == {"CN": 3, "US": 1}
    assert list(counted) == ["CN", "US"]
