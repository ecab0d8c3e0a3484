"""The companies, valuations and plans themselves: known facts must come back."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import UTC, date, datetime

import pytest

from tests.data.asking import ask, written

REVIEWED = date(2026, 11, 23)
SOLID = ("market_cap", "funding_round", "secondary_or_tender", "acquisition", "ipo")
BILLION = 10**9
EXACT, ROUGH = 0, 1
ARTICLE_WORTHS = [
    ("adobe", 100, 100, EXACT, "market_cap"),
    ("alibaba", 300, 300, ROUGH, "market_cap"),
    ("bytedance", 600, 600, ROUGH, "estimate"),
    ("deepseek", 45, 50, ROUGH, "reported_talks"),
    ("ibm", 280, 280, EXACT, "market_cap"),
    ("minimax", 34, 34, ROUGH, "market_cap"),
    ("oracle", 649, 649, EXACT, "market_cap"),
    ("sap", 200, 200, EXACT, "market_cap"),
]
HEADLINES = [
    ("alibaba", "2026-08-21", 278_508_056_388),
    ("anthropic", "2026-05-28", 965 * BILLION),
    ("bytedance", "2026-04", 600 * BILLION),
    ("databricks", "2026-08-13", 190 * BILLION),
    ("mistral", "2026-09-08", 24 * BILLION),
    ("moonshot-ai", "2026-05-06", 20 * BILLION),
    ("openai", "2026-03", 852 * BILLION),
    ("oracle", "2026-08-21", 421_902_587_370),
    ("spacex", "2026-08-21", 1_859_069_377_976),
    ("ssi", "2025-04", 32 * BILLION),
    ("xai", "2026-02-02", 250 * BILLION),
]


@pytest.mark.parametrize(("company", "low", "high", "approximate", "kind"), ARTICLE_WORTHS)
def test_each_worth_of_the_article_is_its_claim(db, company, low, high, approximate, kind):
    query = """select low_usd, high_usd, approximate, kind, as_of, note from valuation
        where company = ? and source = 'origin-article'"""
    [(least, most, roughly, what, day, note)] = ask(db, query, company)
    assert (least, most, roughly) == (low * BILLION, high * BILLION, approximate)
    assert (what, day) == (kind, "2026-05-29")
    assert "inferred" in note


@pytest.mark.parametrize(
    ("kind", "name"), [("company", "moonshot-ai"), ("company", "bytedance"), ("family", "kimi")]
)
def test_who_makes_kimi_is_put_right_wherever_it_matters(db, kind, name):
    query = "select said, correct, said_by from correction where kind = ? and id = ?"
    [(said, correct, said_by)] = ask(db, query, kind, name)
    assert "ByteDance" in said
    assert correct == "Kimi is made by Moonshot AI"
    assert said_by == "origin-article"
    assert ask(db, "select maker from family where family = 'kimi'") == [("moonshot-ai",)]


@pytest.mark.parametrize("model", ["kimi-k2-thinking", "claude-opus-4-7"])
def test_a_tenth_is_put_right_with_the_ratios_of_the_list_prices(db, model):
    query = """select a.input_mtok / b.input_mtok, a.output_mtok / b.output_mtok
        from price a, price b where a.model = 'kimi-k2-thinking' and b.model = 'claude-opus-4-7'
        and a.mode = 'standard' and b.mode = 'standard' and b.region = 'global'
        and a.currency = 'USD' and b.currency = 'USD' and a.kind = 'list' and b.kind = 'list'"""
    ratios = {(round(100 * i), round(100 * o)) for i, o in ask(db, query)}
    assert ratios == {(12, 10)}
    [(said, correct)] = ask(db, "select said, correct from correction where id = ?", model)
    assert "1/10" in said
    assert re.findall(r"(\d+) %", correct) == ["12", "10"]


@pytest.mark.parametrize(("company", "day", "dollars"), HEADLINES)
def test_the_newest_solid_figure(db, company, day, dollars):
    marks = ", ".join("?" * len(SOLID))
    query = f"select as_of, high_usd from valuation where company = ? and kind in ({marks})"  # noqa: S608 - marks only
    figures = [found for found in ask(db, query, company, *SOLID) if found[0] <= str(REVIEWED)]
    newest = max(as_of for as_of, _ in figures)
    assert newest.startswith(day)
    assert {high for as_of, high in figures if as_of.startswith(day)} == {dollars}


def test_what_is_said_roughly_or_by_nobody_in_particular_is_not_solid(db):
    query = """select company from valuation where kind not in ('estimate', 'reported_talks')
        and (note like '%unicorn threshold%' or note like '%grey-market%'
        or note like '%list estimate%' or note like '%title only%')"""
    assert ask(db, query) == []
    talks = "select count(*) from valuation where company = ? and kind = 'reported_talks'"
    assert ask(db, talks, "deepseek") >= [(7,)]
    grey = "select kind from valuation where company = 'bytedance' and as_of = '2026-06-23'"
    assert ask(db, grey) == [("estimate",)]


def test_a_close_is_the_exchange_figure_to_the_dollar(db):
    query = "select low_usd, high_usd, original from valuation where original like 'marketCap %'"
    closes = ask(db, query)
    assert len(closes) >= 174
    assert all(low == high == float(original.split()[1]) for low, high, original in closes)


def test_own_conversions_can_be_followed(db):
    query = "select original, high_usd, note from valuation where note like '%own conversion at%'"
    units = {"trillion": 1e12, "t": 1e12, "billion": 1e9, "b": 1e9, "million": 1e6, "亿": 1e8}
    checked = 0
    for original, dollars, note in ask(db, query):
        rate = float(re.findall(r"at about ([\d,.]*\d)", note)[0].replace(",", ""))
        number, unit = re.findall(r"([\d,.]*\d) ?(trillion|t|billion|b|million|亿)", original)[0]
        amount = float(number.replace(",", "")) * units[unit]
        converted = amount * rate if "€" in original else amount / rate
        assert dollars == pytest.approx(converted, rel=0.02), (original, note)
        checked += 1
    assert checked > 25


def test_no_figure_leaps_by_more_than_fourfold_between_neighbours(db):
    worths = defaultdict[str, list[tuple[str, int]]](list)
    for company, as_of, high in ask(db, "select company, as_of, high_usd from valuation"):
        worths[company].append((as_of[:7], high))
    for company, figures in worths.items():
        by_month = defaultdict[str, list[int]](list)
        for month, high in figures:
            by_month[month].append(high)
        assert all(max(highs) <= 4 * min(highs) for highs in by_month.values()), company


def test_no_day_lies_in_the_future():
    today = max(REVIEWED, datetime.now(tz=UTC).date()).isoformat()
    for table in ("valuation", "score", "plan", "correction"):
        for row in written(table):
            for column in ("as_of", "published", "checked", "said_on", "corrected_on"):
                assert row.get(column, "") <= today, (table, row)


def test_who_is_listed_has_a_ticker_and_who_is_owned_an_owner(db):
    listed = "select company from company where status = 'public' order by company"
    assert ask(db, listed) == ask(db, "select distinct company from ticker order by company")
    strays = "select company from company where (status = 'subsidiary') = (parent is null)"
    assert ask(db, strays) == []
    assert ask(db, "select company from ticker where symbol = '9988'") == [("alibaba",)]


def test_every_family_belongs_to_a_company_that_trains_models(db):
    query = """select family from family join company on company.company = maker
        where makes_llm is not 1"""
    assert ask(db, query) == []
    makers = dict(ask(db, "select family, maker from family where family in ('mercury', 'olmo')"))
    assert makers == {"mercury": "inception", "olmo": "ai2"}


def test_plans_are_those_that_were_read(db):
    cheap = "select plan from plan where company = 'openai' and usd_per_month = '20'"
    assert ask(db, cheap) == [("ChatGPT Plus",)]
    assert ask(db, "select count(*) from plan") >= [(12,)]


def test_what_is_no_close_says_so_in_a_column_and_not_only_in_its_note(db):
    query = "select company, as_of from valuation where note like '%not a close%' and bound is null"
    assert ask(db, query) == []
    query = "select company, as_of from valuation where original like '%topped%' and bound is null"
    assert ask(db, query) == []
