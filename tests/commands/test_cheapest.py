"""/cheapest: which models meet some demands, the cheapest list price first."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any, get_args

import pytest

from bot.core.errors import NoFigure, WrongCall
from bot.core.questions import Question, changed, decode, encode
from bot.render.record import to_record
from bot.render.text import to_text
from commands.cheapest import Modality, Said, cheapest
from tests import console
from tests import small as made
from tests.bots import NOW
from tests.commands import contest
from tests.discord import test_every_answer as fits

if TYPE_CHECKING:
    from bot.core.answers import Answer

ALL = """\
Roc Mini 1 is the cheapest of 4 text models: $0.175 per million tokens at its maker, blended 3:1, \
input/output $0.10/$0.40.

At their makers, blended 3:1
  Roc Mini 1  $0.175
  Roc 2        $1.75
  Eagle 2      $6.00
  Eagle 3      $8.00

Only at other hosts, blended 3:1
  Moth 1, den  $0.30
  Roc 1, hub  $0.875

Retired by their makers: Roc 1.
Left out: 1 current model without a known price per token.
"""


def listed(market: Any, benchmark: str | None = None, **said: Any) -> str:
    return to_text(cheapest(market, benchmark, Said(**said), now=NOW))


def names(text: str) -> list[str]:
    """Return the first words of each row, in order."""
    rows = [line.strip() for line in text.split("\n") if line.startswith("  ") and "$" in line]
    return [row.partition("  ")[0].partition(",")[0] for row in rows]


@pytest.fixture
async def contestants(nest, flock, ada):
    """Somebody who asks the bot on the contest's data."""
    flock.change(contest.tables())
    await nest.restart()
    return ada


def test_all_are_listed_the_cheapest_first_and_those_of_hosts_apart(small):
    assert listed(small(**contest.tables())).startswith(ALL)


def test_the_price_of_a_host_is_a_fact_of_its_offer(small):
    facts = to_record("", cheapest(small(**contest.tables()), None, Said(), now=NOW))["facts"]
    moth = [(f["property"], f["value"], f["kind"]) for f in facts if f["entity"] == "moth-1"]
    assert moth == [
        ("input_usd_per_mtok", 0.2, "offer of den"),
        ("output_usd_per_mtok", 0.6, "offer of den"),
    ]
    assert all(f["source"] and f["as_of"] for f in facts)


def test_a_window_of_just_that_size_is_wide_enough(small):
    market = small(**contest.tables())
    text = listed(market, context="200k")
    assert "Only those with a context window of 200K tokens or more." in text
    assert names(text) == ["Roc 2", "Eagle 3"]
    assert "Left out: 3 current models with a context window that is not known." in text
    assert listed(market, context="200,001").startswith("Roc 2 is the only text model that fits")


def test_a_score_of_just_that_much_is_enough(small):
    text = listed(small(**contest.tables()), "quiz", at_least=78.0)
    assert "Only those with 78 % or more on Quiz." in text
    assert "Scores on Quiz: Lab, best of several settings, 1 Oct 2026. Measured by Lab" in text
    assert "  Roc 2, high    78 % $1.75\n  Eagle 3, high  85 % $8.00\n" in text
    assert "Left out" not in text


def test_a_publisher_and_setting_may_be_named(small):
    text = listed(small(**contest.tables()), "quiz", at_least=72.0, publisher="lab default")
    assert text.partition("At their makers, blended 3:1")[2].split()[:10] == [
        "Roc",
        "2",
        "72.5",
        "%",
        "$1.75",
        "Eagle",
        "3",
        "80",
        "%",
        "$8.00",
    ]
    assert "Scores on Quiz: Lab, default setting, 1 Oct 2026." in text


def test_where_less_is_better_at_least_means_at_most(small):
    text = listed(small(**contest.tables()), "slips", at_least=2.5)
    assert "Only those with 2.5 % or less on Slips." in text
    assert names(text) == ["Roc 2"]
    assert "Lower is better." in text
    assert "Left out: 4 current models without a result there." in text


def test_a_benchmark_alone_asks_for_any_result(small):
    text = listed(small(**contest.tables()), "duel")
    assert "Only those with a result on Duel." in text
    assert names(text) == ["Roc 2", "Eagle 3"]


def test_open_weights_and_country(small):
    market = small(**contest.tables())
    text = listed(market, open_weights=True)
    assert text.startswith(
        "No maker sells such a model by the token; at other hosts the cheapest of 2 text models "
        "is Moth 1: $0.30 per million tokens at den, blended 3:1."
    )
    assert names(text) == ["Moth 1", "Roc 1"]
    assert names(listed(market, country="Germany")) == ["Eagle 2", "Eagle 3", "Moth 1"]


DEAREST = """\
Eagle 3 is the dearest of 4 text models: $8.00 per million tokens at its maker, blended 3:1, \
input/output $4/$20.

At their makers, blended 3:1
  Eagle 3      $8.00
  Eagle 2      $6.00
  Roc 2        $1.75
  Roc Mini 1  $0.175

Only at other hosts, blended 3:1
  Roc 1, hub  $0.875
  Moth 1, den  $0.30
"""


def test_the_dearest_stand_first_where_that_is_asked_for(small):
    market = small(**contest.tables())
    assert listed(market, dearest=True).startswith(DEAREST)
    assert listed(market, dearest=True, open_weights=True).startswith(
        "No maker sells such a model by the token; at other hosts the dearest of 2 text models is "
        "Roc 1: $0.875 per million tokens at hub, blended 3:1."
    )
    lines = contest.tables()
    lines["price"].append(made.price("wisp-1", "0", "0", valid_from="2026-01-01"))
    text = listed(small(**lines), dearest=True)
    assert text.startswith("Eagle 3 is the dearest of 5 text models: $8.00")
    assert names(text)[4] == "Wisp 1"


def test_those_that_cost_the_same_are_named(small):
    lines = contest.tables()
    for n in range(1, 6):
        lines["model"].append(made.model(f"wren-{n}", f"Wren {n}"))
        lines["price"].append(made.price(f"wren-{n}", "4", "20"))
        ends = {
            1: "$4/$20. Wren 1 costs the same.\n",
            3: "$4/$20. Wren 1, Wren 2 and Wren 3 cost the same.\n",
            5: "$4/$20. 5 others cost the same.\n",
        }
        if n in ends:
            assert ends[n] in listed(small(**lines), dearest=True)


def test_only_models_of_one_maker(small):
    market = small(**contest.tables())
    text = listed(market, maker="c:acme")
    assert text.startswith("Roc Mini 1 is the cheapest of 2 text models by Acme: $0.175")
    assert "Only those made by Acme." in text
    assert names(text) == ["Roc Mini 1", "Roc 2", "Roc 1"]
    eagle = listed(market, "quiz", maker="eagle", dearest=True)
    assert eagle.startswith("Eagle 3 is the dearest of 2 text models by Bolt: $8.00")
    assert "Only those made by Bolt and with a result on Quiz." in eagle
    assert "is taken to mean Bolt." in eagle
    with pytest.raises(NoFigure, match="No text model in the data set fits all of that"):
        listed(market, maker="crane")


def test_models_that_only_read_go_by_their_input_price(small):
    lines = contest.tables()
    for n, rate in enumerate(("0.2", "0.1", "")):
        lines["model"].append(made.model(f"tern-{n}", f"Tern {n}", modality="embedding"))
        if rate:
            lines["price"].append(made.price(f"tern-{n}", rate, "", valid_from="2026-01-01"))
    lines["offer"] += [
        made.offer("tern-2", "hub", "0.4", ""),
        made.offer("tern-2", "den", "0.3", ""),
    ]
    market = small(**lines)
    assert listed(market, modality="embedding").startswith(
        "Tern 1 is the cheapest of 2 embedding models: $0.10 per million input tokens at its "
        "maker.\n\nAt their makers, input\n  Tern 1  $0.10\n  Tern 0  $0.20\n\n"
        "Only at other hosts, input\n  Tern 2, den  $0.30\n"
    )
    facts = to_record("", cheapest(market, None, Said(modality="embedding"), now=NOW))["facts"]
    assert {fact["property"] for fact in facts} == {"input_usd_per_mtok"}
    text = listed(market, modality="embedding", dearest=True)
    assert text.startswith("Tern 0 is the dearest of 2 embedding models: $0.20 per million input")
    assert "Tern" not in listed(market)


def test_a_modality_is_kept_apart(small):
    lines = contest.tables()
    lines["model"].append(made.model("lark-1", "Lark 1", modality="audio"))
    lines["price"].append(made.price("lark-1", "1", "1", valid_from="2026-01-01"))
    market = small(**lines)
    assert listed(market, modality="audio").startswith("Lark 1 is the only audio model that fits")
    assert "Lark" not in listed(market)


def test_free_models_stand_first_and_are_not_all_that_is_said(small):
    lines = contest.tables()
    lines["price"].append(made.price("wisp-1", "0", "0", valid_from="2026-01-01"))
    text = listed(small(**lines))
    assert text.startswith(
        "1 of 5 text models cost nothing at their makers; the cheapest that costs is Roc Mini 1: "
    )
    assert names(text)[0] == "Wisp 1"
    only = listed(small(**lines), "quiz", at_least=12.0, publisher="lab default", context="4k")
    assert "Wisp 1" in only


def test_when_all_are_free_that_is_said(small):
    lines = contest.tables()
    lines["price"] = [made.price("wisp-1", "0", "0", valid_from="2026-01-01")]
    lines["offer"] = []
    assert listed(small(**lines)).startswith("Wisp 1 costs nothing: of 1 text model that fit")


def test_when_none_fits_or_has_a_price_that_is_said(small):
    market = small(**contest.tables())
    with pytest.raises(NoFigure, match="No text model in the data set fits all of that"):
        listed(market, country="JP")
    lines = contest.tables()
    lines["price"], lines["offer"] = [], []
    with pytest.raises(NoFigure, match="No price per token is known for the 6 text models"):
        listed(small(**lines))


@pytest.mark.parametrize(
    ("benchmark", "said", "sentence"),
    [
        (None, {"at_least": 80.0}, "Name the benchmark that the score is of"),
        (None, {"publisher": "lab"}, "Name the benchmark that the score is of"),
        (None, {"context": "wide"}, "I cannot read “wide” as a number of tokens"),
        ("quiz", {"at_least": float("nan")}, "A score is a number"),
        ("quiz", {"at_least": float("inf")}, "A score is a number"),
        ("quiz", {"publisher": "nobody"}, "No board on Quiz is called “nobody”"),
        (None, {"country": "Atlantis"}, "I know no company in “Atlantis”"),
    ],
)
def test_what_cannot_be_read_is_said(small, benchmark, said, sentence):
    with pytest.raises(WrongCall) as raised:
        listed(small(**contest.tables()), benchmark, **said)
    assert sentence in str(raised.value)


def test_the_terminal_takes_the_same_options():
    record = console.record("/cheapest gpqa at_least:80 context:200k open_weights:no country:us")
    assert record["ok"]
    [entity] = record["entities"]
    assert entity["id"] == "gpqa-diamond"
    assert "with 80 % or more on GPQA Diamond" in record["text"]
    assert "made in the United States" in record["text"]
    assert not console.record("/cheapest at_least:80")["ok"]
    assert console.record("/cheapest")["ok"]


async def test_lists_change_publisher_and_setting_in_place_and_keep_the_rest(contestants):
    ada = contestants
    reply = await ada.slash("cheapest", benchmark="quiz", at_least=72, context="100k")
    assert "72 % or more on Quiz" in reply.text
    digest = await ada.choose(reply, "Digest (relayed): 3 models")
    assert digest.updated
    assert "72 % or more on Quiz" in digest.text
    assert "context window of 100K tokens" in digest.text
    assert "Scores on Quiz: Digest, setting not stated" in digest.text
    asked = {"benchmark": "quiz", "at_least": 72, "context": "100k", "publisher": "digest"}
    assert (await ada.slash("cheapest", **asked)).text == digest.text
    high = await ada.choose(await ada.slash("cheapest", benchmark="quiz"), "high: 2 models")
    assert "Scores on Quiz: Lab, high" in high.text


async def test_lists_narrow_and_widen(contestants):
    ada = contestants
    reply = await ada.slash("cheapest")
    china = await ada.choose(reply, "Country: China")
    assert "Only those made in China." in china.text
    assert china.text == (await ada.slash("cheapest", country="CN")).text
    back = await ada.choose(china, "All countries")
    assert back.text == reply.text
    weights = await ada.choose(back, "Open weights")
    assert weights.text == (await ada.slash("cheapest", open_weights=True)).text
    assert (await ada.choose(weights, "Open weights or not")).text == back.text


async def test_the_order_and_the_maker_are_kept_and_let_go(contestants):
    ada = contestants
    reply = await ada.slash("cheapest", maker="acme", private=True)
    assert (await ada.press(reply, "Share")).text == reply.text
    dearest = await ada.choose(reply, "The dearest first")
    assert dearest.text.startswith("Roc 2 is the dearest of 2 text models by Acme: $1.75")
    every = await ada.choose(dearest, "All makers")
    assert every.text == (await ada.slash("cheapest", dearest=True)).text
    back = await ada.choose(every, "The cheapest first")
    assert back.text == (await ada.slash("cheapest")).text


async def test_one_of_the_models_is_chosen_with_its_price(contestants):
    reply = await contestants.slash("cheapest")
    assert (await contestants.choose(reply, "Eagle 2")).text.startswith("Eagle 2 costs $3.00")
    assert (await contestants.slash("cheapest", private=True)).private
    audio = await contestants.slash("cheapest", modality="audio")
    assert audio.text == "No audio model in the data set fits all of that."
    assert await contestants.autocomplete("cheapest", "benchmark", "quiz") == ["Quiz"]


def crowd(count: int) -> dict[str, list[made.Line]]:
    lines = contest.tables()
    for n in range(count):
        lines["model"].append(made.model(f"wren-{n:02}", f"Wren {n:02}"))
        rate = f"{n + 1}"
        lines["price"].append(made.price(f"wren-{n:02}", rate, rate, valid_from="2026-01-01"))
    return lines


async def test_pages_turn_in_place_from_makers_to_hosts(nest, flock, ada):
    flock.change(crowd(20))
    await nest.restart()
    first = await ada.slash("cheapest", country="CN")
    assert "Page 1 of 2." in first.text
    assert "1 model that other hosts sell and no maker follows at the end, from $0.875 at hub." in (
        first.text
    )
    second = await ada.press(first, "Next page")
    assert second.updated
    assert "Page 2 of 2." in second.text
    assert "At their makers" in second.text
    assert "**Only at other hosts, blended 3:1**\n`Roc 1, hub  $0.875`" in second.text
    assert "made in China" in second.text
    assert (await ada.press(second, "Previous page")).text == first.text
    assert (await ada.slash("cheapest", country="CN", page=2)).text == second.text
    hidden = await ada.slash("cheapest", country="CN", page=2, private=True)
    assert (await ada.press(hidden, "Share")).text == second.text


def test_every_benchmark_and_filter_of_the_real_data_fits(catalog):
    each = product(
        (None, *catalog.benchmarks),
        (None, "200k"),
        (None, "CN"),
        (None, True),
        (None, "openai"),
        (1, 99),
    )

    def make(benchmark: str | None, *rest: Any) -> Answer:
        context, country, weights, maker, page = rest
        said = Said(None, None, context, country, weights, maker=maker, dearest=bool(maker))
        said = replace(said, page=page)
        return cheapest(catalog, benchmark, said, now=NOW)

    fits.assert_all_fit(((str(one), lambda one=one: make(*one)) for one in each), 500)


@pytest.mark.parametrize("modality", get_args(Modality))
def test_every_modality_that_is_offered_has_an_answer(catalog, modality):
    text = listed(catalog, modality=modality)
    heading = (
        "At their makers, input" if modality == "embedding" else "At their makers, blended 3:1"
    )
    assert heading in text


def test_the_longest_question_of_all_options_is_carried(catalog):
    said = Said(12.3456, None, "1,000,001", "US", open_weights=False)
    answer = cheapest(catalog, "hle", said, now=NOW)
    [keep] = {q.options for label, q in answer.choices[2].options if label == "No open weights"}
    asked = {key for key, _ in keep}
    assert asked == {"at_least", "publisher", "context", "country", "open_weights"}
    longest = Question("cheapest", (f"b:{max(catalog.benchmarks, key=len)}",), keep)
    full = changed(longest, modality="moderation", page=1000)
    text = encode(full)
    assert text is not None
    assert decode(text).options == full.options
    maker = f"c:{max(catalog.companies, key=len)}"
    brief = changed(longest, context="200k", country=None, maker=maker, dearest=True, page=99)
    assert encode(brief) is not None
    out = ",".join(("CN", maker, f"m:{max(catalog.models, key=len)}"))
    less = Question("cheapest", options=(("without", out), ("max_price", "0.25"), ("place", "10")))
    carried = decode(encode(changed(less, open_weights=True, page=12)) or "")
    assert dict(carried.options)["without"].split(",")[0] == "CN"
    assert cheapest(catalog, None, Said(without=dict(carried.options)["without"]), now=NOW).notes


def test_one_further_down_is_counted_among_those_that_cost_anything(small):
    lines = contest.tables()
    lines["price"].append(made.price("wisp-1", "0", "0", valid_from="2026-01-01"))
    market = small(**lines)
    assert listed(market, place=2).startswith(
        "Roc 2 is number 2 from the cheapest, of 4 text models that cost anything: $1.75 per "
        "million tokens at its maker, blended 3:1, input/output $1/$4."
    )
    assert listed(market, place=2, dearest=True).startswith(
        "Eagle 2 is number 2 from the dearest, of 4 text models: $6.00 per million tokens"
    )
    assert listed(market, place=2, open_weights=True).startswith(
        "Roc 1 is number 2 from the cheapest, of 2 text models that cost anything: $0.875 per "
        "million tokens at hub, blended 3:1."
    )
    with pytest.raises(NoFigure, match=r"Only 4 models fit that are sold there for money\."):
        listed(market, place=5)


def test_a_highest_price_keeps_what_costs_as_much(small):
    market = small(**contest.tables())
    text = listed(market, max_price="$1.75")
    assert text.startswith("Roc Mini 1 is the cheapest of 2 text models: $0.175")
    assert "Only those sold at $1.75 or less, blended 3:1." in text
    assert names(text) == ["Roc Mini 1", "Roc 2", "Moth 1", "Roc 1"]
    assert names(listed(market, max_price="0.5")) == ["Roc Mini 1", "Moth 1"]
    assert listed(market, max_price="6", dearest=True).startswith("Eagle 2 is the dearest of 3")
    with pytest.raises(WrongCall, match="as US dollars"):
        listed(market, max_price="cheap")


def test_what_is_left_out_is_told(small):
    text = listed(small(**contest.tables()), without="germany, roc mini 1")
    assert text.startswith("Roc 2 is the only text model that fits and has a price per token")
    assert "Left out, as asked: Germany and Roc Mini 1." in text
    assert names(text) == ["Roc 2", "Roc 1"]


def test_where_no_result_reaches_the_score_the_board_is_named():
    text = console.record("/cheapest hle at_least:99")["error"]
    assert text == (
        "No text model with a result on Humanity's Last Exam by Scale AI (via Epoch AI hub) fits "
        "all of that."
    )
