"""The JSON of real answers keeps to contract.md."""

from __future__ import annotations

import json

import pytest

from bot.core.worth import worth
from tests.console import record
from tests.render.shape import faults

LINES = [
    "/price kimi",
    "/price deepseek",
    "/price kimi k2 thinking",
    "/price claude opus 4.7 on:2026-05-29",
    "/price moonshot",
    "/price hy4",
    "/compare deepseek | opus",
    "/compare kimi k2 thinking | claude opus 4.7",
    "/compare bytedance, deepseek, oracle",
    "/valuation deepseek",
    "/valuation sap, ibm",
    "/history deepseek",
    "/history alibaba",
    "/sources kimi k2 thinking",
    "/about",
    "/price zzzzzz",
    "/price",
    "hello",
]


@pytest.mark.parametrize("line", LINES)
def test_real_answers_keep_to_the_contract(line):
    found = record(line)
    assert faults(found) == []
    assert found["query"] == line
    assert json.loads(json.dumps(found)) == found


def test_every_model_family_and_company_keeps_to_the_contract(catalog):
    names = [
        *(f"/price {model.name}" for model in catalog.models.values()),
        *(f"/price {family.name}" for family in catalog.families.values()),
        *(f"/valuation {company.name}" for company in catalog.companies.values()),
    ]
    wrong = {line: found for line in names if (found := faults(record(line)))}
    assert wrong == {}


def test_the_check_of_the_contract_sees_what_is_wrong():
    good = record("/price kimi k2 thinking")
    assert faults({**good, "facts": [{**good["facts"][0], "value": "0.6"}]})
    assert faults({**good, "facts": [{**good["facts"][0], "as_of": "soon"}]})
    assert faults({**good, "facts": [{**good["facts"][0], "source": ""}]})
    assert faults({**good, "facts": [{**good["facts"][0], "property": "price"}]})
    assert faults({**good, "ok": False})
    assert faults({key: value for key, value in good.items() if key != "error"})


def test_of_all_valuations_the_headline_is_told_first(catalog):
    for company in catalog.companies.values():
        told = [
            fact
            for fact in record(f"/valuation {company.name}")["facts"]
            if (fact["entity"], fact["property"]) == (company.company, "valuation_usd")
        ]
        head = worth(catalog, company.company).headline
        if head:
            first = told[0]
            assert (first["low"], first["high"]) == (head.low_usd, head.high_usd)
            assert (first["as_of"], first["kind"]) == (head.as_of, head.kind)


def test_figures_of_other_models_stand_after_those_of_the_model_shown(catalog):
    for family in catalog.families.values():
        found = record(f"/price {family.name}")
        if not found["ok"] or found["entities"][0]["kind"] != "family":
            continue
        shown = found["entities"][0]["shown"]
        models = [f["entity"] for f in found["facts"] if f["entity"] in catalog.models]
        own = models.count(shown)
        assert models[:own] == [shown] * own, family.name


def test_a_family_is_told_as_such_with_the_model_it_stands_for(catalog):
    [entity] = record("/price kimi")["entities"]
    assert entity == {
        "typed": "kimi",
        "kind": "family",
        "id": "kimi",
        "name": "Kimi",
        "shown": catalog.families["kimi"].flagship,
    }
    [model] = record("/price KIMI k2 thinking")["entities"]
    assert (model["kind"], model["id"], model["shown"]) == (
        "model",
        "kimi-k2-thinking",
        "kimi-k2-thinking",
    )
    [company] = record("/valuation kimi")["entities"]
    assert (company["typed"], company["kind"], company["name"]) == (
        "kimi",
        "company",
        "Moonshot AI",
    )
