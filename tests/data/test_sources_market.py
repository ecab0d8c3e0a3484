"""The models, families, prices and offers themselves: known facts must come back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.data.asking import ask, written

TODAY = "2026-11-23"
IN_FORCE = "coalesce(valid_from, '') <= :day and coalesce(valid_to, '9') > :day"


def price(db, model, kind="list", mode="standard", above=0, currency="USD", day=TODAY):
    """The rates and end of a price in force on a day."""
    query = f"""select input_mtok, output_mtok, cache_read_mtok, valid_to, promised_through
        from price where model = :model and kind = :kind and mode = :mode
        and above_context_tokens = :above and currency = :currency and {IN_FORCE}"""  # noqa: S608
    values = {"model": model, "kind": kind, "mode": mode, "above": above}
    return db.execute(query, values | {"currency": currency, "day": day}).fetchall()


def test_nothing_of_the_facts_was_dropped_for_convenience():
    assert len(written("family")) == 132
    assert len(written("model")) >= 557
    assert len(written("price")) == 998 - 2 + 6 + 4
    assert len(written("offer")) == 1193 - 6
    assert len(written("holiday")) == 33
    assert len(written("price_window")) == 13


@pytest.mark.parametrize(
    ("model", "field", "value"),
    [
        ("kimi-k2-thinking", "input_mtok", "0.6"),
        ("kimi-k2-thinking", "output_mtok", "2.5"),
        ("claude-opus-4-7", "input_mtok", "5"),
        ("claude-opus-4-7", "output_mtok", "25"),
    ],
)
def test_the_articles_prices_are_its_claims_and_agree(db, model, field, value):
    query = """select value, as_of from price_report
        where model = ? and field = ? and source = 'origin-article'"""
    assert ask(db, query, model, field) == [(value, "2026-05-29")]
    [row] = price(db, model)
    assert row[0 if field == "input_mtok" else 1] == value


def test_all_sixteen_disagreements_are_there_from_both_sides(db):
    query = """select model, mode, above_context_tokens, field, count(distinct source),
            count(distinct coalesce(value, '-'))
        from price_report where source <> 'origin-article' group by 1, 2, 3, 4"""
    rows = ask(db, query)
    assert len(rows) == 19  # sixteen, three of which are of input and output
    assert {(sources, values) for *_, sources, values in rows} == {(2, 2)}


def test_a_source_that_lists_no_price_says_so_with_an_empty_value(db):
    query = """select source, value from price_report where model = 'gemini-1.5-pro'
        and field = 'input_mtok' order by source"""
    assert ask(db, query) == [("genai-prices-0.2.3", "2.5"), ("model-prices-0.0.5", None)]


def test_a_promo_stands_beside_the_list_price_that_it_reduces(db):
    assert price(db, "gpt-5.6-sol") == [("5", "30", "0.5", None, None)]
    assert price(db, "gpt-5.6-sol", "promo") == [("4", "20", "0.4", None, "2026-11-21")]
    assert price(db, "qwen3.7-plus") == [("0.4", "1.6", None, None, None)]
    assert price(db, "qwen3.7-plus", "promo") == [("0.32", "1.28", "0.064", None, None)]
    assert price(db, "LongCat-2.0") == [("0.75", "2.95", "0.015", None, None)]


def test_an_announced_price_waits_for_its_day(db):
    assert price(db, "gemini-4-argon", "promo") == [("2", "10", "0.1", "2026-12-01", None)]
    assert price(db, "gemini-4-argon") == []
    assert price(db, "gemini-4-argon", day="2026-12-01") == [("4", "20", "0.2", None, None)]


def test_a_day_of_the_past_has_its_own_price(db):
    assert price(db, "deepseek-v4-pro", day="2026-05-01")[0][:2] == ("1.74", "3.48")
    assert price(db, "deepseek-v4-pro", day="2026-08-16")[0][:2] == ("0.435", "0.87")
    assert price(db, "deepseek-v4-pro", day="2026-08-17")[0][:2] == ("0.66", "1.98")


def test_dollars_beside_yuan_are_marked_as_converted(db):
    query = """select count(*) from price a join price b using
        (model, seller, region, mode, above_context_tokens, kind, valid_from)
        where a.currency = 'CNY' and b.currency = 'USD' and b.basis <> 'converted'"""
    assert ask(db, query) == [(0,)]
    assert price(db, "hy3") == [("0.139", "0.556", "0.03475", None, None)]
    assert price(db, "hy3", currency="CNY") == [("1", "4", "0.25", None, None)]


def test_every_long_cache_write_says_for_how_long(db):
    query = """select distinct seller, long_cache_hours from price
        where cache_write_long_mtok is not null or long_cache_hours is not null"""
    kept = dict(ask(db, query))
    assert kept.pop("openai") == 12
    assert set(kept.values()) == {1}


def test_what_is_not_counted_in_tokens_says_so(db):
    query = "select input_unit, output_unit from price where model = ? limit 1"
    assert ask(db, query, "whisper-1") == [("audio hour", "token")]
    assert ask(db, query, "gemini-3-pro-image") == [("token", "image token")]
    assert ask(db, query, "gemini-3.8-flash-tts") == [("token", "audio token")]
    assert ask(db, query, "mistral-ocr-4-1") == [("page", "token")]
    left = ask(db, "select note from price where note like '%price is per million%'")
    assert left == []


def test_a_price_of_nothing_is_given_only_where_it_is_said_to_be_free(db):
    query = "select distinct model, note from price where input_mtok = '0' and output_mtok = '0'"
    rows = ask(db, query)
    assert rows
    assert all("free" in note for _, note in rows)
    unknown = ask(db, "select distinct seller from price where input_mtok is null order by 1")
    assert ("poolside",) in unknown
    assert ("sensetime",) in unknown


def test_retired_models_keep_their_last_price_and_their_hosts(db):
    [(status,)] = ask(db, "select status from model where model = 'kimi-k2-thinking'")
    assert status == "retired"
    [(hosts,)] = ask(db, "select count(*) from offer where model = 'kimi-k2-thinking'")
    assert hosts >= 2


@pytest.mark.parametrize(
    ("family", "flagship"),
    [
        ("claude", "claude-opus-5-5"),
        ("claude-opus", "claude-opus-5-5"),
        ("deepseek", "deepseek-v4-pro"),
        ("deepseek-r1-series", None),
        ("gemini", "gemini-4-argon"),
        ("gemini-pro", "gemini-2.5-pro"),
        ("gpt", "gpt-6.1-sol"),
        ("gpt-legacy", None),
        ("hunyuan", "hy4"),
        ("kimi", "kimi-k3.1-pro"),
        ("minimax-m", "MiniMax-M3"),
        ("mistral", "mistral-medium-2604"),
        ("qwen", "qwen3.8-max"),
    ],
)
def test_a_bare_family_name_means_its_current_flagship(db, family, flagship):
    assert ask(db, "select flagship from family where family = ?", family) == [(flagship,)]


def test_a_family_without_flagship_has_no_current_model_or_says_why(db):
    query = """select family, note from family f where flagship is null and exists (select 1
        from model m where m.family = f.family and m.status in ('active', 'deprecated'))"""
    assert {family for family, note in ask(db, query) if not note} == set()
    assert {family for family, _ in ask(db, query)} == {"step-audio"}


@pytest.mark.parametrize(
    ("kind", "alias", "means"),
    [
        ("company", "月之暗面", "moonshot-ai"),
        ("company", "TikTok", "bytedance"),
        ("company", "chatgpt", "openai"),
        ("company", "智谱", "zhipu"),
        ("family", "豆包", "doubao-seed"),
        ("family", "chatgpt", "gpt"),
        ("family", "opus", "claude-opus"),
        ("model", "Opus 4.7", "claude-opus-4-7"),
        ("model", "K2 Thinking", "kimi-k2-thinking"),
        ("model", "R1", "deepseek-r1"),
        ("benchmark", "High School Math", "aime-2025"),
    ],
)
def test_what_people_call_it_leads_to_it(db, kind, alias, means):
    assert ask(db, "select id from alias where kind = ? and alias = ?", kind, alias) == [(means,)]


def test_inception_is_the_maker_of_mercury_alone(db):
    assert ask(db, "select id from alias where alias = 'Inception'") == []
    assert ask(db, "select distinct maker from model where family = 'mercury'") == [("inception",)]
    assert price(db, "mercury-3") == [("0.1", "0.35", "0.01", None, None)]


def test_peak_hours_keep_weekdays_and_chinese_holidays(db):
    query = """select start_utc, end_utc, days, calendar, multiplier from price_window
        where model = 'deepseek-v4-pro' and seller = 'deepseek' order by 1"""
    assert ask(db, query) == [
        ("01:00", "04:00", "mon-fri", "cn-public-holidays", "2"),
        ("06:00", "10:00", "mon-fri", "cn-public-holidays", "2"),
    ]
    days = {day for (day,) in ask(db, "select day from holiday")}
    assert {"2026-02-17", "2026-10-01", "2026-10-07"} <= days
    assert "2026-10-08" not in days


def test_batch_is_never_dearer_than_standard(db):
    query = """select b.model, b.input_mtok, s.input_mtok, b.output_mtok, s.output_mtok
        from price b join price s using
        (model, seller, region, above_context_tokens, currency, kind, valid_from)
        where b.mode = 'batch' and s.mode = 'standard'"""
    rows = ask(db, query)
    assert len(rows) > 50
    for model, *rates in rows:
        batch_in, standard_in, batch_out, standard_out = (Decimal(rate or 0) for rate in rates)
        assert batch_in <= standard_in, model
        assert batch_out <= standard_out, model
