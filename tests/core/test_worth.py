"""bot/core/worth.py: which figure of a company is the headline."""

from __future__ import annotations

from itertools import permutations

import pytest

from bot.core.worth import ANYTHING, ARTICLE, SOLID, Bounds, figure, standing, worth
from data.tables import schema
from tests.small import BILLION, company, source, valuation

CLOSE, TALKS, GUESS = "market_cap", "reported_talks", "estimate"


def lows(rows):
    """The low ends in billions, which tell figures of these tests apart."""
    return [row.low_usd / BILLION for row in rows]


def headline(small, *lines: dict[str, str]):
    """The headline in billions, whatever the order of the lines."""
    found = {
        row.low_usd / BILLION if row else None
        for order in permutations(lines)
        for row in [worth(small(valuation=list(order)), "acme").headline]
    }
    assert len(found) == 1, "the order of the lines counts"
    return found.pop()


def test_the_headline_is_the_newest_solid_figure(small):
    lines = (
        valuation("acme", "2024-03-01", 1),
        valuation("acme", "2026-03-01", 3),
        valuation("acme", "2025-03-01", 2),
    )
    assert headline(small, *lines) == 3


@pytest.mark.parametrize("kind", ["reported_talks", "estimate"])
def test_talk_never_is_the_headline_while_a_solid_figure_exists(small, kind):
    lines = (
        valuation("acme", "2020-01-01", 1),
        valuation("acme", "2026-11-01", 9, kind=kind),
    )
    assert headline(small, *lines) == 1


def test_without_a_solid_figure_there_is_no_headline(small):
    lines = [
        valuation("acme", "2026-01-01", 9, kind=TALKS),
        valuation("acme", "2026-02", 8, kind=GUESS),
    ]
    found = worth(small(valuation=lines), "acme")
    assert found.headline is None
    assert (lows(found.talks), lows(found.estimates)) == ([9], [8])
    assert found.differing == ()


def test_a_company_without_any_figure_is_worth_nothing_said(small):
    found = worth(small(), "bolt")
    assert (found.headline, found.talks, found.estimates, found.history) == (None, (), (), ())


@pytest.mark.parametrize(
    ("one", "other", "newest"),
    [
        ("2026-05-29", "2026-05", 2),  # a month is counted by its last day
        ("2026-05-31", "2026-05", 1),  # the day is said more precisely
        ("2026-06-01", "2026-05", 1),
        ("2026-05-31", "2026", 2),
        ("2026-12", "2026", 1),
    ],
)
def test_months_and_years_are_counted_by_their_last_day(small, one, other, newest):
    for first, second in (("A", "Z"), ("Z", "A")):
        lines = (
            valuation("acme", one, 1, publisher=first),
            valuation("acme", other, 2, publisher=second),
        )
        assert headline(small, *lines) == newest


def test_of_figures_of_one_day_the_exact_one_stands_before_the_rough_one(small):
    lines = (
        valuation("acme", "2026-05-29", 1, approximate="yes", publisher="Z"),
        valuation("acme", "2026-05-29", 2, publisher="A"),
    )
    assert headline(small, *lines) == 2


def test_of_equals_the_article_itself_gives_way(small):
    article = source(ARTICLE, "The Article")
    lines = [
        valuation("acme", "2026-05-29", 1, source=ARTICLE, publisher="Z"),
        valuation("acme", "2026-05-29", 2, publisher="A"),
    ]
    found = worth(small(source=[article], valuation=lines), "acme")
    assert found.headline
    assert found.headline.low_usd == 2 * BILLION


def test_talks_older_than_the_headline_are_history(small):
    lines = [
        valuation("acme", "2026-01-01", 7, kind=TALKS),
        valuation("acme", "2026-02-01", 3),
        valuation("acme", "2026-02-28", 8, kind=TALKS),
        valuation("acme", "2026-04", 9, kind=TALKS),
        valuation("acme", "2026-04-15", 5, kind=GUESS),
    ]
    found = worth(small(valuation=lines), "acme")
    assert lows(found.talks) == [8, 9]
    assert lows(found.estimates) == [5]
    assert lows(found.history) == [7, 3, 8, 5, 9]


def test_talks_of_the_very_day_of_the_headline_are_not_newer(small):
    lines = [valuation("acme", "2026-02-01", 3), valuation("acme", "2026-02-01", 8, kind=TALKS)]
    assert worth(small(valuation=lines), "acme").talks == ()


def test_the_same_talks_told_twice_are_shown_once(small):
    lines = [
        valuation("acme", "2026-01-01", 7, 8, publisher="One", kind=TALKS),
        valuation("acme", "2026-01-09", 7, 8, publisher="Two", kind=TALKS),
    ]
    [once] = worth(small(valuation=lines), "acme").talks
    assert once.publisher == "Two"


def test_other_figures_of_the_same_kind_and_time_disagree(small):
    lines = [
        valuation("acme", "2026-05", 10, publisher="Zeitung", kind=CLOSE),
        valuation("acme", "2026-05-29", 11, publisher="Paper", kind=CLOSE),
        valuation("acme", "2026-05", 10, publisher="Echo", kind=CLOSE),
        valuation("acme", "2026-05", 12),
        valuation("acme", "2026-04", 13, kind=CLOSE),
    ]
    found = worth(small(valuation=lines[:3]), "acme")
    assert found.headline
    assert found.headline.publisher == "Zeitung"
    assert lows(found.differing) == [11]
    mixed = worth(small(valuation=lines), "acme")
    assert mixed.headline
    assert all(row.kind == mixed.headline.kind for row in mixed.differing)
    assert 13 not in lows(mixed.differing)


def test_the_place_among_all_counts_solid_figures_and_ties_share_it(small):
    names = [company(key, key.title()) for key in ("acme", "bolt", "cord", "dune", "echo")]
    lines = [
        valuation("acme", "2026-01-01", 10),
        valuation("bolt", "2026-01-01", 45, 50),
        valuation("cord", "2026-01-01", 10),
        valuation("dune", "2026-01-01", 900, kind=TALKS),
        valuation("echo", "2026-01-01", 1),
    ]
    catalog = small(company=names, valuation=lines)
    places = {key: standing(catalog, key) for key in ("acme", "bolt", "cord", "echo")}
    assert places == {"bolt": (1, 4), "acme": (2, 4), "cord": (2, 4), "echo": (4, 4)}


def test_a_range_is_a_figure_with_two_ends(small):
    line = valuation("acme", "2026-01", 45, 50, approximate="yes", note="hearsay", kind=TALKS)
    catalog = small(valuation=[line])
    [row] = worth(catalog, "acme").talks
    found = figure(catalog, row)
    assert (found.entity, found.prop, found.unit) == ("acme", "valuation_usd", "USD")
    assert (found.value, found.low, found.high) == (45 * BILLION, 45 * BILLION, 50 * BILLION)
    assert (found.as_of, found.kind, found.note) == ("2026-01", "reported_talks", "hearsay")
    assert found.approximate


def test_on_the_real_data_only_solid_figures_lead_and_only_newer_talk_follows(catalog):
    for key in catalog.companies:
        found = worth(catalog, key)
        assert sorted(map(id, found.history)) == sorted(map(id, catalog.valuations.get(key, [])))
        solid = [row for row in found.history if row.kind in SOLID]
        assert (found.headline is None) is (not solid)
        if found.headline:
            assert found.headline.kind in SOLID
            assert all(row.as_of[:7] >= found.headline.as_of[:7] for row in found.talks)
            place, of = standing(catalog, key)
            assert 1 <= place <= of <= len(catalog.companies)


def test_the_solid_kinds_are_kinds_of_the_data():
    assert schema()["valuation"].types["kind"] == "TEXT"
    assert {"market_cap", "funding_round", "secondary_or_tender", "acquisition", "ipo"} == SOLID


@pytest.mark.parametrize(
    ("low", "high", "bound", "held"),
    [
        (5, 5, "", True),
        (3, 3, "", True),
        (8, 8, "", True),
        (2, 2, "", False),
        (9, 9, "", False),
        (2, 3, "", None),
        (8, 9, "", None),
        (1, 20, "", None),
        (5, 5, "peak", True),
        (2, 2, "above", None),
        (5, 5, "above", None),
        (8, 8, "above", False),
    ],
)
def test_a_figure_lies_within_bounds_with_all_of_its_range(small, low, high, bound, held):
    line = valuation("acme", "2026", low, high, bound=bound)
    row = worth(small(valuation=[line]), "acme").history[0]
    assert Bounds(3 * BILLION, 8 * BILLION).hold(row) is held
    assert ANYTHING.hold(row) is True
