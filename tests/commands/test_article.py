"""/article: its questions from today's data, beside what it said."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.core.errors import NoFigure
from bot.core.worth import ARTICLE
from bot.render.record import to_record
from bot.render.text import to_text
from commands import _article_scores, _article_worths
from commands.article import TOPICS, article
from tests import small as lists
from tests.bots import NOW
from tests.console import said
from tests.discord.test_every_answer import faults

DAY = "2026-05-29"


def article_line(company: str, low: float, high: float | None = None, **more: str):
    return lists.valuation(company, DAY, low, high, kind="market_cap", source=ARTICLE, **more)


def market():
    """Two countries with two makers each, three of which have a flagship with a price."""
    makers = {"acme": "CN", "bolt": "CN", "cog": "US", "dyn": "US"}
    return {
        "source": [lists.source(ARTICLE, "The Article")],
        "company": [
            *(lists.company(key, key.capitalize(), country=c) for key, c in makers.items()),
            lists.company("alibaba", "Alibaba"),
            lists.company("ibm", "IBM", country="US", makes_llm="no"),
        ],
        "family": [
            {"family": f"f-{key}", "name": f"F {key}", "maker": key, "flagship": f"m-{key}"}
            for key in makers
        ],
        "model": [
            lists.model(f"m-{key}", f"M {key}", family=f"f-{key}", maker=key, open_weights="yes")
            for key in makers
        ],
        "price": [
            lists.price("m-acme", "1", "1"),
            lists.price("m-bolt", "2", "2", seller="bolt"),
            lists.price("m-cog", "6", "6", seller="cog"),
        ],
        "benchmark": [
            {"benchmark": "quiz", "name": "Quiz", "unit": "percent", "scale_max": "100"}
            | {"measures": "questions", "higher_is_better": "yes", "source": lists.PAGE},
        ],
        "valuation": [
            article_line("alibaba", 300),
            article_line("ibm", 280),
            lists.valuation("alibaba", "2026-11-01", 250, kind="market_cap"),
            lists.valuation("ibm", "2026-11-01", 500, kind="market_cap"),
        ],
    }


def result(model: str, score: float, **more: str):
    return {
        "model": model,
        "benchmark": "quiz",
        "score": str(score),
        "setting": "default",
        "as_of": "2026-10-01",
        "reported_by": "independent",
        "publisher": "Lab",
        "source": lists.PAGE,
        **more,
    }


def contest(first: float):
    """The same market with ten models on one board, the first of which is Chinese."""
    lines = market()
    more = [f"n-{number}" for number in range(9)]
    lines["model"] += [lists.model(key, key.upper(), family="f-cog", maker="cog") for key in more]
    lines["score"] = [
        result("m-acme", first),
        *(result(key, 50 + number) for number, key in enumerate(more)),
    ]
    return lines


def test_medians_are_compared_with_their_ranges(small):
    text = to_text(article(small(**market()), now=NOW))
    assert text.startswith(
        "At the median a Chinese flagship costs 25 % of a US one: $1.50 against $6.00 per million "
        "tokens, blended 3:1.\n"
    )
    assert "  China, 2  $1.50 ($1.00–$2.00)\n  US, 1     $6.00 ($6.00–$6.00)\n" in text
    assert "The Article is undated; its day, 29 May 2026, is inferred." in text


@pytest.mark.parametrize(
    ("score", "won", "gap"),
    [
        (60, 1, "The Chinese model is 2 percentage points ahead."),
        (58, 0, "The two are level."),
        (40, 0, "The Chinese model is 18 percentage points behind."),
    ],
)
def test_the_best_of_both_countries_meet_on_one_independent_board(small, score, won, gap):
    text = to_text(article(small(**contest(score)), "prices", now=NOW))
    both = "On 1 benchmark with independent results of both"
    assert f"{both}, the best Chinese model is ahead on {won}." in text
    assert f"Lab, default setting, 1 Oct 2026. {gap}" in text


def test_less_is_more_where_lower_is_better(small):
    lines = contest(40)
    lines["benchmark"][0]["higher_is_better"] = "no"
    [duel] = _article_scores.contests(small(**lines))
    assert (duel.lead, duel.side) == (Decimal(10), 1)


def test_a_board_of_few_or_of_a_maker_is_no_contest(small):
    lines = contest(60)
    lines["score"] = lines["score"][:9]
    assert _article_scores.contests(small(**lines)) == []
    text = to_text(article(small(**lines), now=NOW))
    assert "benchmark" not in text


def test_worths_then_and_now(small):
    text = to_text(article(small(**market()), "valuations", now=NOW))
    first = text.partition("\n")[0]
    assert first.endswith("worth $250B together today, 0.5 times as much as IBM, at $500B.")
    assert "  Alibaba  $300B → $250B\n  IBM      $280B → $500B\n" in text
    assert "1.07 times as much as the others, at $280B" in text
    assert "As many times IBM, at $500B\n  Alibaba   0.5 times\n  Together  0.5 times" in text


def test_makers_are_counted_by_country(small):
    text = to_text(article(small(**market()), "makers", now=NOW))
    assert text.startswith(
        "5 makers of models: 3 in China with 2 current models, 2 of them with open weights; 2 in "
        "the United States with 2, 2 of them with open weights."
    )
    assert "  China  3 · 2 · 2\n  US     2 · 2 · 2\n" in text
    assert "China, with current models: Acme 1, Bolt 1 and Alibaba 0." in text


def test_what_it_takes_may_be_missing(small):
    with pytest.raises(NoFigure, match="nothing of the article"):
        article(small(), now=NOW)
    lines = market()
    lines["price"] = []
    with pytest.raises(NoFigure, match="No list prices of flagships"):
        article(small(**lines), "prices", now=NOW)
    lines["valuation"] = lines["valuation"][:1]
    with pytest.raises(NoFigure, match="No valuations"):
        article(small(**lines), "valuations", now=NOW)
    lines["company"] = [line | {"makes_llm": "no"} for line in lines["company"]]
    with pytest.raises(NoFigure, match="No maker of models"):
        article(small(**lines), "makers", now=NOW)


def test_one_country_alone(small):
    lines = market()
    lines["company"] = [line | {"country": "CN"} for line in lines["company"]]
    text = to_text(article(small(**lines), "makers", now=NOW))
    assert text.startswith(
        "5 makers of models: 5 in China with 4 current models, 4 of them with open weights.\n"
    )


def test_what_the_article_said_of_prices_comes_back(catalog):
    answer = article(catalog, "prices", now=NOW)
    text = to_text(answer)
    assert text.startswith("At the median a Chinese flagship costs 63.8 % of a US one: $1.30 again")
    assert (
        "AI Commentary, part 12, 29 May 2026: Kimi K2 Thinking costs “only 1/10” of Claude Opus "
        "4.7. By its own figures that is 12 % on input and 10 % on output." in text
    )
    assert "Today Kimi K3.1 Pro costs 50 % of Claude Opus 5.5 on input and 50 % on output." in text
    reported = {
        (fact["entity"], fact["property"]): fact["value"]
        for fact in to_record("", answer)["facts"]
        if fact["kind"] == "report"
    }
    assert reported == {
        ("kimi-k2-thinking", "input_usd_per_mtok"): 0.6,
        ("kimi-k2-thinking", "output_usd_per_mtok"): 2.5,
        ("claude-opus-4-7", "input_usd_per_mtok"): 5,
        ("claude-opus-4-7", "output_usd_per_mtok"): 25,
    }


def test_three_to_five_benchmarks_are_shown_with_their_gap(catalog):
    duels = _article_scores.contests(catalog)
    assert 3 <= len(duels) <= 5
    assert duels[0].board.benchmark.benchmark == "hle"
    for duel in duels:
        makers = [
            catalog.companies[catalog.models[row.model].maker].country
            for row in (duel.chinese, duel.american)
        ]
        assert makers == ["CN", "US"]
        assert (duel.chinese.publisher, duel.chinese.setting) == (
            duel.american.publisher,
            duel.american.setting,
        )
        assert {duel.chinese.reported_by, duel.american.reported_by} == {"independent"}


def test_all_eight_companies_are_there_then_and_now(catalog):
    facts = to_record("", article(catalog, "valuations", now=NOW))["facts"]
    eight = {*_article_worths.CHINESE, *_article_worths.OTHERS}
    title = catalog.sources[ARTICLE].title
    assert {f["entity"] for f in facts if f["source"] == title} == eight
    assert {f["entity"] for f in facts if f["source"] != title} == eight
    text = said("/article about:valuations")
    assert text.startswith("Alibaba, ByteDance, DeepSeek and MiniMax are worth ~$958.6B together ")
    assert "DeepSeek by AI Commentary, part 12: ~$45–50B (in talks, 29 May 2026, " in text


def test_the_explanations_are_said_to_be_opinion():
    text = said("/article about:why")
    assert text.startswith(
        "AI Commentary, part 12 (29 May 2026) offers three explanations, as its opinion; the data "
        "here neither proves nor refutes them.\n"
    )
    for reason in ("Subsidies:", "Not competing with customers:", "A separate market:"):
        assert f"\n\n{reason}" in text


@pytest.mark.parametrize("topic", TOPICS)
def test_each_answer_fits_and_every_figure_has_source_and_day(catalog, topic):
    answer = article(catalog, topic, now=NOW)
    assert faults(lambda: answer) == []
    for fact in to_record("", answer)["facts"]:
        assert fact["source"], fact
        assert fact["as_of"], fact
        assert fact["unit"], fact


async def test_its_questions_lead_to_each_other(user):
    reply = await user.slash("article")
    assert reply.text.startswith("At the median a Chinese flagship costs")
    for topic, label in list(TOPICS.items())[1:]:
        reply = await user.choose(reply, label)
        assert reply.updated, topic
    again = await user.press(reply, "Valuations")
    assert "are worth" in again.text.partition("\n")[0]
    compared = await user.press(await user.slash("article", about="prices"), "Compare")
    assert compared.text.startswith("Kimi K2 Thinking costs 12 % of Claude Opus 4.7 on input")
    assert (await user.slash("article", about="why", private=True)).private
