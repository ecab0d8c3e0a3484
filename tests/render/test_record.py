"""bot/render/record.py: the JSON that contract.md promises, field by field."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from bot.core.answers import Answer, Entity, Figure, Paragraph, Source
from bot.core.errors import UnknownName, WrongCall
from bot.core.names import Ref
from bot.render.record import failure, to_record

PAGE = Source("page", "A page", "https://example.org/prices")
BOOK = Source("book", "A Book", None)


def figure(value: Any, **more: Any) -> Figure:
    given: dict[str, Any] = {"entity": "m", "prop": "input_usd_per_mtok", "unit": "USD/Mtok"}
    given |= {"value": value, "as_of": "2025-11-06", "source": PAGE}
    return Figure(**{**given, **more})


def fact(made: Figure) -> dict[str, Any]:
    return to_record("q", Answer("price", ("words",), figures_of_lead=(made,)))["facts"][0]


def test_the_example_of_the_contract_comes_out_as_it_stands_there():
    answer = Answer(
        command="price",
        lead=("what the terminal prints",),
        entities=(Entity("kimmi", Ref("family", "kimi", "Kimi"), "kimi-k3", exact=False),),
        blocks=(),
        figures_of_lead=(figure(Decimal("0.60"), entity="kimi-k2-thinking", checked="2026-10-26"),),
    )
    assert to_record("/price kimmi", answer) == {
        "query": "/price kimmi",
        "ok": True,
        "command": "price",
        "entities": [
            {"typed": "kimmi", "kind": "family", "id": "kimi", "name": "Kimi", "shown": "kimi-k3"}
        ],
        "text": "what the terminal prints",
        "facts": [
            {
                "entity": "kimi-k2-thinking",
                "property": "input_usd_per_mtok",
                "value": 0.6,
                "low": 0.6,
                "high": 0.6,
                "approximate": False,
                "unit": "USD/Mtok",
                "as_of": "2025-11-06",
                "checked": "2026-10-26",
                "kind": "list",
                "source": "https://example.org/prices",
                "note": None,
            }
        ],
        "suggestions": [],
        "choices": [],
        "error": None,
        "chart": None,
    }


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("0.003625"), "0.003625"),
        (Decimal("2.00"), "2"),
        (Decimal("1E+2"), "100"),
        (Decimal("0.1") + Decimal("0.2"), "0.3"),
        (4_500_000_000_001, "4500000000001"),
        (True, "true"),
        ("2026-05", '"2026-05"'),
    ],
)
def test_a_value_is_the_shortest_json_that_means_the_same(value, written):
    assert json.dumps(fact(figure(value))["value"]) == written


def test_a_range_keeps_both_ends_and_a_single_figure_is_both():
    found = fact(figure(45, low=45, high=50, approximate=True))
    assert (found["value"], found["low"], found["high"], found["approximate"]) == (45, 45, 50, True)
    assert (fact(figure(7))["low"], fact(figure(7))["high"]) == (7, 7)


def test_a_source_without_a_page_is_named_by_its_title():
    assert fact(figure(1, source=BOOK))["source"] == "A Book"


def test_facts_stand_in_the_order_shown():
    blocks = (Paragraph(("p",), (figure(3), figure(1))),)
    answer = Answer("price", ("w",), blocks=blocks, figures_of_lead=(figure(2), figure(1)))
    assert [one["value"] for one in to_record("q", answer)["facts"]] == [2, 1, 3]


def test_a_mistake_says_its_sentence_and_at_most_five_names():
    error = UnknownName("kimmy", [f"Kimi {n}" for n in range(9)])
    found = failure("/price kimmy", "price", error, [("Kimi 0", "/price Kimi 0")])
    assert found == {
        "query": "/price kimmy",
        "ok": False,
        "command": "price",
        "entities": [],
        "text": "",
        "facts": [],
        "suggestions": [f"Kimi {n}" for n in range(5)],
        "choices": [{"label": "Kimi 0", "line": "/price Kimi 0"}],
        "error": "I know nothing called “kimmy”. The nearest names that I know:",
        "chart": None,
    }
    assert failure("hello", None, WrongCall("Begin."))["command"] is None
