"""/rank: one board of a benchmark at a time, with places and list prices."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bot.core import boards
from bot.core.errors import NoFigure, UnknownName, WrongCall
from bot.core.made import Made
from bot.core.questions import Question, decode, digest, encode
from bot.core.ranking import Wanted
from bot.render.record import to_record
from bot.render.text import to_text
from commands.rank import rank
from tests import console
from tests import small as made
from tests.bots import NOW
from tests.commands import contest
from tests.discord import test_every_answer as fits

QUIZ = """\
Eagle 3 leads Quiz with 80 % by Lab, default setting, 1 Oct 2026: 7 models.

One setting counts here (default setting). By each model's best of several settings, as in \
/frontier, Eagle 3 leads with 85 %.

Measured by Lab, who makes no models.

Score, list price blended 3:1
  1. Eagle 3      80 % $8.00
  2. Roc 2      72.5 % $1.75
  3. Eagle 2      60 % $6.00
  3. Roc 1      60 % $1.075*
  5. Roc Mini 1  41 % $0.175
  6. Moth 1    30 % no price
  7. Wisp 1    12 % no price

Roc 1 by publisher: score, place
  A Book, 1 Oct 2026                  number 3
  Lab, default setting            60 %, 3 of 7
  Digest, setting not stated      50 %, 3 of 3
  Acme, best of several settings  66 %, 3 of 3

"""


def ranked(
    market: Any,
    *names: str,
    by: str | None = None,
    without: str | None = None,
    place: int = 1,
    page: int | None = None,
    max_price: Decimal | None = None,
    worst: bool = False,
    **made: Any,
) -> str:
    wanted = Wanted(Made(**made), max_price, worst)
    given = {"maker": by, "without": without, "place": place, "page": page}
    return to_text(rank(market, *names, wanted=wanted, **given, now=NOW))


@pytest.fixture
async def contestants(nest, flock, ada):
    """Somebody who asks the bot on the contest's data."""
    flock.change(contest.tables())
    await nest.restart()
    return ada


def test_the_board_shows_places_scores_and_list_prices(small):
    text = ranked(small(**contest.tables()), "quiz")
    assert text.startswith(QUIZ)
    assert "* no longer sold by its maker: its last list price." in text
    assert "No price per token in US dollars known at the maker: Moth 1, Wisp 1." in text
    assert "Places are among the 7 models of this board" in text
    assert "scores of 1 Oct 2026" in text


def test_each_number_is_a_fact_with_its_source(small):
    facts = to_record("", rank(small(**contest.tables()), "quiz", now=NOW))["facts"]
    of_board = [f for f in facts if f["note"] == "Lab, default"]
    scores = {f["entity"]: f["value"] for f in of_board if f["property"] == "score:quiz"}
    assert scores["eagle-3"] == 80
    prices = {(f["entity"], f["property"]): f["value"] for f in facts}
    assert prices["eagle-3", "input_usd_per_mtok"] == 4
    assert prices["eagle-3", "output_usd_per_mtok"] == 20
    said = ("A Book, default", "Lab, default", "Digest, not stated", "Acme, with tools")
    ranks = {(f["note"].partition(";")[0], f["value"]) for f in facts if f["unit"] == "rank"}
    assert ranks == {(who, 3) for who in said}
    assert all(f["source"] and f["as_of"] for f in facts)


def test_lower_is_better_where_the_benchmark_says_so(small):
    text = ranked(small(**contest.tables()), "slips")
    assert text.startswith("Roc 2 leads Slips with 2.5 % by Lab")
    assert "Lower is better." in text
    assert text.index("1. Roc 2") < text.index("2. Eagle 3")


def test_a_rating_is_ranked_among_those_of_its_newest_day(small):
    text = ranked(small(**contest.tables()), "duel")
    assert text.startswith("Eagle 3 leads Duel with 1,450 Elo by Arena")
    assert "Eagle 2" not in text


def test_models_that_share_the_first_place_are_both_named(small):
    lines = contest.tables()
    lines["score"] = contest.board("Lab", "default", "eagle-3 80, roc-2 80, roc-1 70")
    text = ranked(small(**lines), "quiz")
    assert text.startswith("Eagle 3 and Roc 2 lead Quiz with 80 %")
    assert "1. Roc 2" in text
    assert "3. Roc 1" in text


@pytest.mark.parametrize(
    ("wanted", "first", "said"),
    [
        ({"country": "CN"}, "Roc 2 is the first of 4 models", "Only those made in China."),
        ({"open_weights": True}, "Roc 1 is the first of 2", "Only those with open weights."),
        ({"max_price": Decimal(6)}, "Roc 2 is the first of 3", "at $6.00 or less, blended 3:1."),
        ({"max_price": Decimal("5.99")}, "Roc 2 is the first of 2", "at $5.99 or less"),
    ],
)
def test_a_narrower_list_keeps_the_places_of_the_whole_board(small, wanted, first, said):
    text = ranked(small(**contest.tables()), "quiz", **wanted)
    assert text.startswith(first)
    assert said in text
    assert "place 2 of 7" in text or "place 3 of 7" in text
    assert "1. " not in text.partition("Roc 1 by publisher")[0]


def test_only_models_of_one_maker(small):
    market = small(**contest.tables())
    text = ranked(market, "quiz", by="c:acme")
    assert text.startswith(
        "Roc 2 is the first of 4 models by Acme on Quiz: 72.5 % by Lab, default setting, 1 Oct "
        "2026, place 2 of 7.\n"
    )
    assert "Only those made by Acme." in text
    assert "Roc 1 by publisher" in text
    eagle = ranked(market, "quiz", by="eagle", max_price=Decimal(7))
    assert eagle.startswith("Eagle 2 is the only model by Bolt that fits on Quiz: 60 % by Lab, ")
    assert "made by Bolt and sold by their makers at $7.00 or less" in eagle
    assert "is taken to mean Bolt." in eagle
    assert "Roc 1 by publisher" not in eagle
    assert ranked(market, "slips", by="acme").startswith("Roc 2 is the only model by Acme on Slip")
    weights = ranked(market, "quiz", by="acme", country="CN")
    assert weights.startswith("Roc 2 is the first of 4 models by Acme that fit on Quiz: ")


def test_a_maker_is_sought_on_the_next_board_unless_one_is_named(small):
    lines = contest.tables()
    lines["score"] = [
        *contest.board("Lab", "default", "roc-1 1, roc-2 2, roc-mini-1 3, wisp-1 4, moth-1 5"),
        *contest.board("Digest", "not stated", "eagle-3 79, roc-1 50"),
    ]
    lines["model"] = [m for m in lines["model"] if m["model"] != "moth-1"]
    lines["offer"] = [o for o in lines["offer"] if o["model"] != "moth-1"]
    lines["score"] = [s for s in lines["score"] if s["model"] != "moth-1"]
    market = small(**lines)
    assert ranked(market, "quiz", by="bolt").startswith("Eagle 3 is the only model by Bolt on Quiz")
    with pytest.raises(NoFigure, match="No model on this board of Quiz fits"):
        ranked(market, "quiz", "lab", by="bolt")


def test_a_last_price_is_not_one_to_buy_at(small):
    text = ranked(small(**contest.tables()), "quiz", max_price=Decimal(100))
    assert "Roc 1  " not in text.partition("by publisher")[0]


def test_a_maker_of_models_that_publishes_is_said_to_be_one(small):
    market = small(**contest.tables())
    assert "Published by Acme, a maker, about its own models and those of rivals." in ranked(
        market, "quiz", "acme no"
    )
    assert "Relayed by Digest, who did not measure it." in ranked(market, "quiz", "digest")
    assert "Published by Acme about its own models." in ranked(market, "quiz", "acme with")


def test_the_best_of_several_settings_says_each_ones_setting(small):
    market = small(**contest.tables())
    best = next(
        b for b in boards.boards(market, "quiz") if (b.publisher, b.setting) == ("Lab", None)
    )
    text = ranked(market, "quiz", best.key)
    assert text.startswith("Eagle 3 leads Quiz with 85 % by Lab, best of several settings")
    assert "1. Eagle 3, high " in text
    assert "3. Roc 1, default " in text


def test_a_list_price_is_shown_although_a_promo_is_charged(small):
    lines = contest.tables()
    promo = {"seller": "bolt", "kind": "promo", "promised_through": "2026-12-24"}
    lines["price"].append(made.price("eagle-3", "1", "5", **promo))
    text = ranked(small(**lines), "quiz")
    assert "80 % $8.00\n" in text
    assert "Less than the list price now, on promo: Eagle 3 $1/$5." in text


def test_a_promo_without_a_list_price_is_called_one(small):
    lines = contest.tables()
    lines["price"] = [p for p in lines["price"] if p["model"] != "eagle-3"]
    promo = {"seller": "bolt", "kind": "promo", "promised_through": "2026-12-24"}
    lines["price"].append(made.price("eagle-3", "1", "5", **promo))
    text = ranked(small(**lines), "quiz")
    assert "80 % $2.00\n" in text
    assert "Promo price, no list price known: Eagle 3." in text


def test_unknown_boards_and_empty_lists_are_said(small):
    market = small(**contest.tables())
    with pytest.raises(WrongCall, match=r"“nobody”\. Its publishers: Lab; Digest; Acme\."):
        ranked(market, "quiz", "nobody")
    with pytest.raises(NoFigure, match="holds no result on Empty Hall"):
        ranked(market, "empty hall")
    with pytest.raises(NoFigure, match="No model on this board of Quiz fits"):
        ranked(market, "quiz", country="JP")


async def test_lists_change_the_board_in_place_and_back(contestants):
    ada = contestants
    reply = await ada.slash("rank", benchmark="the great quiz")
    assert reply.text.startswith("Eagle 3 leads Quiz with 80 % by Lab, default setting")
    assert {"Acme (a maker of models): 2 models", "Digest (relayed): 3 models"} <= set(
        reply.options
    )
    high = await ada.choose(reply, "high: 2 models")
    assert high.updated
    assert high.text.startswith("Eagle 3 leads Quiz with 85 % by Lab, high")
    other = await ada.choose(high, "Digest (relayed): 3 models")
    assert other.text.startswith("Eagle 3 leads Quiz with 79 % by Digest, setting not stated")
    back = await ada.choose(other, "Lab (independent): 7 models")
    assert back.text == reply.text


async def test_lists_narrow_the_board_and_widen_it_again(contestants):
    ada = contestants
    reply = await ada.slash("rank", benchmark="quiz", max_price="$7")
    assert reply.text.startswith("Roc 2 is the first of 3 models that fit")
    china = await ada.choose(reply, "Country: China")
    assert china.text.startswith("Roc 2 is the first of 2 models that fit")
    assert "made in China and sold by their makers at $7.00 or less" in china.text
    wide = await ada.choose(await ada.choose(china, "All countries"), "At any price")
    assert wide.text == (await ada.slash("rank", benchmark="quiz")).text
    weights = await ada.choose(wide, "Open weights")
    assert weights.text.startswith("Roc 1 is the first of 2")
    none = await ada.choose(weights, "No open weights")
    assert none.private
    assert (await ada.choose(weights, "Open weights or not")).text == wide.text


@pytest.mark.parametrize(
    ("options", "label"),
    [
        ({"publisher": "lab high"}, "high: 2 models"),
        ({"country": "CN"}, "Country: China"),
        ({"open_weights": True}, "Open weights"),
    ],
)
async def test_options_are_those_of_the_lists(contestants, options, label):
    reply = await contestants.slash("rank", benchmark="quiz")
    chosen = await contestants.choose(reply, label)
    assert chosen.text == (await contestants.slash("rank", benchmark="quiz", **options)).text


async def test_a_maker_is_kept_and_let_go_again(contestants):
    ada = contestants
    reply = await ada.slash("rank", benchmark="quiz", maker="acme", private=True)
    assert reply.text.startswith("Roc 2 is the first of 4 models by Acme on Quiz")
    assert (await ada.press(reply, "Share")).text == reply.text
    weights = await ada.choose(reply, "Open weights")
    assert weights.text.startswith("Roc 1 is the only model by Acme that fits on Quiz")
    every = await ada.choose(weights, "All makers")
    assert every.text.startswith("Roc 1 is the first of 2 models that fit on Quiz")


def test_the_longest_question_of_all_options_is_carried(catalog):
    maker = f"c:{max(catalog.companies, key=len)}"
    options = {"publisher": "~0123456789", "country": "US", "open_weights": "False"}
    asked = options | {"max_price": "12.345", "maker": maker, "page": "1000"}
    name = f"b:{max(catalog.benchmarks, key=len)}"
    carried = decode(encode(Question("rank", (name,), tuple(asked.items()))) or "")
    assert dict(carried.options) == asked | {"maker": digest(maker)}
    assert catalog.find(digest(maker), ("company",)).ref.id == maker[2:]


async def test_options_that_are_typed(contestants):
    ada = contestants
    assert (await ada.slash("rank", benchmark="quiz", private=True)).private
    assert (await ada.slash("rank", benchmark="quiz", max_price="cheap")).text.startswith(
        "I cannot read `cheap` as US dollars."
    )
    assert await ada.autocomplete("rank", "benchmark", "qui") == ["Quiz"]


async def test_a_model_is_chosen_with_all_its_results(contestants):
    reply = await contestants.slash("rank", benchmark="quiz")
    one = await contestants.choose(reply, "Roc Mini 1")
    assert one.text.startswith("Roc Mini 1 has 1 result on 1 benchmark")


def crowd(count: int) -> dict[str, list[made.Line]]:
    lines = contest.tables()
    lines["model"] += [made.model(f"wren-{n:02}", f"Wren {n:02}") for n in range(count)]
    names = ", ".join(f"wren-{n:02} {90 - n}" for n in range(count))
    lines["score"] += contest.board("Lab", "default", names)
    return lines


async def test_pages_turn_in_place_and_keep_what_was_asked_for(nest, flock, ada):
    flock.change(crowd(20))
    await nest.restart()
    first = await ada.slash("rank", benchmark="quiz", country="CN")
    assert "Page 1 of 2." in first.text
    second = await ada.press(first, "Next page")
    assert second.updated
    assert "Page 2 of 2." in second.text
    assert "Roc 1 by publisher" in first.text
    assert "Roc 1 by publisher" not in second.text
    assert (await ada.press(second, "Previous page")).text == first.text
    asked = await ada.slash("rank", benchmark="quiz", country="CN", page=2)
    assert asked.text == second.text
    hidden = await ada.slash("rank", benchmark="quiz", country="CN", page=2, private=True)
    assert (await ada.press(hidden, "Share")).text == second.text


async def test_the_chart_shows_the_first_of_the_page(contestants):
    reply = await contestants.slash("rank", benchmark="quiz")
    drawn = await contestants.press(reply, "Chart")
    assert drawn.updated
    [alt] = drawn.pictures
    assert alt.startswith(
        "Bar chart. Quiz: Lab. Per cent; default setting, 1 Oct 2026: Eagle 3 80 %"
    )


def test_the_article_is_checked_publisher_by_publisher(catalog):
    text = ranked(catalog, "humanity's last exam")
    stands = text.partition("Kimi K2 Thinking by publisher: score, place")[2]
    said = {" ".join(line.split()) for line in stands.split("\n")}
    assert "AI Commentary, part 12, 29 May 2026 number 3" in said
    assert "Moonshot AI, text only, with tools 44.9 %, 1 of 5" in said
    assert "Vellum LLM leaderboard, setting not stated 44.9 %, 2 of 5" in said
    assert "Xiaomi, no tools 23.9 %, 2 of 4" in said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("hle", "hle"), ("swe bench", "swe-bench-verified"), ("gpqa", "gpqa-diamond")],
)
def test_benchmarks_are_found_by_what_people_call_them(typed, meant):
    answer = console.record(f"/rank {typed}")
    [entity] = answer["entities"]
    assert (entity["kind"], entity["id"]) == ("benchmark", meant)


def test_every_board_of_the_real_data_fits(catalog):
    cases = (
        (f"{key} {board.publisher} {board.setting} {page}", lambda b=board, k=key, p=page: rank(
            catalog, k, b.key, page=p, now=NOW))
        for key in catalog.benchmarks
        for board in boards.boards(catalog, key)
        for page in (1, 2)
    )  # fmt: skip
    fits.assert_all_fit(cases, 1_000)


def test_narrowed_boards_of_the_real_data_fit(catalog):
    wanted = [
        Wanted(Made(country=country, open_weights=weights), price)
        for country in (None, "US", "CN")
        for weights in (None, True)
        for price in (None, Decimal("1.25"))
    ]
    cases = (
        (f"{key} {one}", lambda k=key, w=one: rank(catalog, k, wanted=w, now=NOW))
        for key in catalog.benchmarks
        for one in wanted
    )
    fits.assert_all_fit(cases, 200)


def test_each_makers_models_on_every_benchmark_fit(catalog):
    makers = sorted({model.maker for model in catalog.models.values()})
    cases = (
        (f"{key} {m}", lambda k=key, m=m: rank(catalog, k, maker=f"c:{m}", now=NOW))
        for key in catalog.benchmarks
        for m in makers
    )
    fits.assert_all_fit(cases, 200)


def test_who_relayed_results_is_said_once(small):
    lines = contest.tables()
    more = {"reported_by": "aggregator"}
    lines["score"] += [
        *contest.board("Artist (relayed by crow)", "default", "roc-2 72, roc-1 50", **more),
        *contest.board("Magpie (relayed)", "default", "roc-2 72, roc-1 50", **more),
    ]
    market = small(**lines)
    text = to_text(rank(market, "quiz", "artist", now=NOW))
    assert "Measured by Artist, relayed by crow." in text
    assert "who did not measure it" not in text
    magpie = to_text(rank(market, "quiz", "magpie", now=NOW))
    assert "Relayed by Magpie, who did not measure it." in magpie


def test_the_other_rule_is_left_out_where_the_same_result_leads(small):
    lines = contest.tables()
    assert "By each model's best" in ranked(small(**lines), "quiz")
    lines["score"] += contest.board("Lab", "low", "roc-1 12", benchmark="slips")
    lines["score"] += contest.board("Lab", "high", "roc-1 50", benchmark="slips")
    assert "By each model's best" not in ranked(small(**lines), "slips")


def test_the_words_of_a_board_stand_for_that_very_board(small):
    market = small(**contest.tables())
    for board in boards.boards(market, "quiz"):
        assert boards.words_of(market, board.key) == board.words
        assert boards.pick(market, "quiz", board.words) == board
    assert boards.words_of(market, "~0000000000") is None


def test_places_are_counted_from_the_first_and_from_the_last(small):
    market = small(**contest.tables())
    text = ranked(market, "quiz", place=2)
    assert text.startswith("Roc 2 is number 2 of 7 models on Quiz: 72.5 % by Lab, default setting,")
    assert "1. Eagle 3" in text, "the list begins with the first"
    last = ranked(market, "quiz", worst=True)
    assert last.startswith("Wisp 1 is the last of 7 models on Quiz: 12 % by Lab, ")
    assert last.index("7. Wisp 1") < last.index("6. Moth 1")
    before = ranked(market, "quiz", worst=True, place=2)
    assert before.startswith("Moth 1 is number 2 from the last of 7 models on Quiz: 30 %")
    with pytest.raises(NoFigure, match=r"Only 7 models of this board of Quiz fit\."):
        ranked(market, "quiz", place=8)


def test_where_less_is_better_the_most_is_last(small):
    text = ranked(small(**contest.tables()), "slips", worst=True)
    assert text.startswith("Eagle 3 is the last of 2 models on Slips: 4 %")


def test_a_far_place_is_on_the_page_that_is_shown(catalog):
    text = ranked(catalog, "gpqa", place=20)
    assert "Page 2 of" in text
    name = text.partition(" is number 20")[0]
    assert f" {name} " in text.partition("Score, list price")[2]


@pytest.mark.parametrize(
    ("left_out", "first", "said"),
    [
        ("germany", "Roc 2 is the first of 4 models", "Germany"),
        ("bolt", "Roc 2 is the first of 4 models", "Bolt"),
        ("eagle", "Roc 2 is the first of 4 models", "Eagle"),
        ("eagle 3, roc 2", "Eagle 2 is the first of 5 models", "Eagle 3 and Roc 2"),
        ("DE, roc 2", "Roc 1 is the first of 3 models", "Germany and Roc 2"),
    ],
)
def test_what_is_left_out_is_told_and_keeps_the_places(small, left_out, first, said):
    text = ranked(small(**contest.tables()), "quiz", without=left_out)
    assert text.startswith(f"{first} that fit on Quiz: ")
    assert f"Left out, as asked: {said}." in text
    assert "1. Eagle 3" not in text


def test_one_that_is_left_is_said_to_be_the_only_one(small):
    market = small(**contest.tables())
    text = ranked(market, "slips", without="eagle")
    assert text.startswith("Roc 2 is the only model that fits on Slips: 2.5 % by Lab, ")
    with pytest.raises(UnknownName):
        ranked(market, "quiz", without="emu")


async def test_what_is_left_out_can_be_put_back(contestants):
    reply = await contestants.slash("rank", benchmark="quiz", without="bolt", place=2)
    assert reply.text.startswith("Roc 1 is number 2 of 4 models that fit on Quiz")
    whole = await contestants.choose(reply, "Nothing left out")
    assert whole.text.startswith("Roc 2 is number 2 of 7 models on Quiz")
    last = await contestants.choose(whole, "The last first")
    assert last.text.startswith("Moth 1 is number 2 from the last of 7 models")
