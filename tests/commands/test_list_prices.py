"""What must be known of prices in lists: peak hours, converted rates, other units than tokens."""

from __future__ import annotations

from tests import small as made
from tests.console import console_on, record, said


def test_the_history_and_the_cheapest_say_what_peak_hours_cost(small):
    prices = [made.price("roc-1", "2", "8"), made.price("roc-2", "1", "4")]
    windows = [made.window("roc-1", "01:00", "04:00")]
    console = console_on(small(price=prices, price_window=windows))
    history = record("/history roc 1", console)["text"]
    assert "Roc 1: at peak hours it costs 2 times the price shown. Peak hours are" in history
    assert "peak" not in record("/history roc 2", console)["text"]
    for line in ("/cheapest", "/price acme"):
        assert "At peak hours 2 times the price shown: Roc 1." in record(line, console)["text"]


def test_reduced_hours_are_said_as_a_share(small):
    prices = [made.price("roc-1", "2", "8"), made.price("roc-2", "1", "4")]
    windows = [made.window("roc-1", "10:00", "14:00", kind="off_peak", multiplier="0.5")]
    text = record("/cheapest", console_on(small(price=prices, price_window=windows)))["text"]
    assert "At off-peak hours 50 % of the price shown: Roc 1." in text


def test_what_is_not_counted_in_tokens_says_so_in_lists(small):
    prices = [made.price("roc-1", "2", "30", output_unit="image token")]
    text = record("/price acme", console_on(small(price=prices)))["text"]
    assert "$2/$30 (image token)" in text


def test_a_converted_rate_is_about_in_lists(small):
    prices = [
        made.price("roc-1", "1", "4", currency="CNY"),
        made.price("roc-1", "0.1391", "0.5563", basis="converted"),
        made.price("roc-2", "1", "4"),
    ]
    console = console_on(small(price=prices))
    cheap = record("/cheapest", console)["text"]
    assert "Roc 1  ~$0.243" in cheap
    assert "input/output ~$0.139/~$0.556" in cheap.partition("\n")[0]
    compared = record("/compare roc 1 | roc 2", console)["text"]
    assert "~$0.139 ◀" in compared
    assert "~$1.00" not in compared


def test_an_image_model_is_marked_in_the_real_data():
    assert "$0.50/$60 (image token)" in said("/price google")


def test_a_free_model_is_the_cheapest_of_several_without_a_ratio(small):
    models = [made.model("roc-1", "Roc 1"), made.model("roc-2", "Roc 2"), made.model("owl", "Owl")]
    prices = [
        made.price("roc-1", "2", "8"),
        made.price("roc-2", "1", "4"),
        made.price("owl", "0", "0"),
    ]
    console = console_on(small(model=models, price=prices))
    text = record("/compare roc 1 | roc 2 | owl", console)["text"]
    assert text.startswith("Owl is the cheapest: it costs nothing.\n")


def test_models_that_cost_the_same_are_cheapest_together(small):
    keys = {"roc-1": ("1", "4"), "roc-2": ("1", "4"), "roc-3": ("2", "8")}
    models = [made.model(key, key.replace("-", " ").title()) for key in keys]
    console = console_on(
        small(model=models, price=[made.price(key, *p) for key, p in keys.items()])
    )
    text = record("/compare roc 1 | roc 2 | roc 3", console)["text"]
    assert text.startswith("Roc 1 and Roc 2 are the cheapest, blended 3:1; Roc 3 2 times that.")
    cost = record("/cost roc 1 | roc 2 | roc 3 tokens_in:1k", console)["text"]
    assert cost.startswith("Roc 1 and Roc 2 are the cheapest for ")
    assert "1 times" not in text + cost
    assert "1 times" not in record("/compare roc 3 | roc 1", console)["text"]


def test_a_rate_that_is_the_same_is_not_a_hundred_per_cent(small):
    lines = [made.price("roc-1", "1", "4"), made.price("roc-2", "1", "8")]
    console = console_on(small(price=lines))
    assert record("/compare roc 1 | roc 2", console)["text"].startswith(
        "Roc 1 costs the same as Roc 2 on input and 50 % of it on output."
    )
    lines = [made.price("roc-1", "1", "4"), made.price("roc-2", "2", "4")]
    console = console_on(small(price=lines))
    assert record("/compare roc 1 | roc 2", console)["text"].startswith(
        "Roc 1 costs 50 % of Roc 2 on input and the same on output."
    )


def test_prices_of_other_regions_are_told_in_their_own_currency(small):
    prices = [
        made.price("roc-1", "2", "8"),
        made.price("roc-1", "4", "18", currency="CNY", region="china"),
        made.price("roc-1", "2.20", "9", region="eu"),
    ]
    text = record("/price roc 1", console_on(small(price=prices)))["text"]
    assert "Other regions, input/output per million tokens\n" in text
    assert "China  ¥4/¥18" in " ".join(text.split("\n"))
    assert "$2.20/$9" in text


def test_models_priced_by_their_input_alone_are_compared_by_it(small):
    rates = {"roc-1": "0.02", "roc-2": "0.13", "roc-3": "0.20"}
    prices = [made.price(model, rate, "") for model, rate in rates.items()]
    models = [*made.base()["model"], made.model("roc-3", "Roc 3")]
    console = console_on(small(model=models, price=prices))
    two = record("/compare roc 1 | roc 2", console)["text"]
    assert two.startswith("Roc 1 costs 15.4 % of Roc 2 on input.\n")
    three = record("/compare roc 1 | roc 2 | roc 3", console)["text"]
    assert three.startswith("Roc 1 is the cheapest on input; Roc 2 6.5 times and Roc 3 10 times")
