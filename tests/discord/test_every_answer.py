"""Every answer of the real data fits Discord: all records, all pairs of flagships."""

from __future__ import annotations

from itertools import chain, combinations
from typing import TYPE_CHECKING

import pytest

from bot.core.errors import NoFigure, WrongCall
from bot.core.questions import decode, encode
from bot.render.layout import draw
from commands.about import about
from commands.compare import compare
from commands.history import history
from commands.hosts import hosts
from commands.price import price
from commands.sources import sources
from commands.valuation import valuation
from tests import limits
from tests.bots import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.core.answers import Answer
    from bot.core.catalog import Catalog

ONE = {
    "price": lambda catalog, name: price(catalog, name, now=NOW),
    "price on a day": lambda catalog, name: price(catalog, name, "2026-05-31", now=NOW),
    "valuation": lambda catalog, name: valuation(catalog, [name], now=NOW),
    "history": lambda catalog, name: history(catalog, [name], now=NOW),
    "sources": lambda catalog, name: sources(catalog, [name], now=NOW),
}


def records(catalog: Catalog) -> list[str]:
    """Return every model, family and company, as a button names it."""
    kinds = {"m": catalog.models, "f": catalog.families, "c": catalog.companies}
    return [f"{letter}:{key}" for letter, held in kinds.items() for key in held]


def flagships(catalog: Catalog) -> list[str]:
    return sorted({f.flagship for f in catalog.families.values() if f.flagship})


def faults(make: Callable[[], Answer]) -> list[str] | None:
    """Say what an answer breaks, its lists and buttons included; None where there is none."""
    try:
        answer = make()
    except (NoFigure, WrongCall):
        return None
    found = limits.faults(draw(answer).to_components())
    questions = [q for choice in answer.choices for _, q in choice.options]
    for question in (*questions, *(button.question for button in answer.buttons)):
        text = encode(question)
        if text is None:
            found.append(f"{question} does not fit a component")
        elif decode(text).command != question.command:
            found.append(f"{question} reads back as another")
    return found


def assert_all_fit(cases: Iterable[tuple[str, Callable[[], Answer]]], least: int) -> None:
    """Fail with each fault of the answers, or when there are fewer than expected."""
    count, broken = 0, []
    for name, make in cases:
        found = faults(make)
        count += found is not None
        broken += [f"{name}: {fault}" for fault in found or ()]
    assert not broken, "\n".join(broken[:40])
    assert count >= least, f"only {count} answers"


@pytest.mark.parametrize("command", ONE)
def test_the_answer_on_every_record_fits(catalog, command):
    make = ONE[command]
    cases = ((f"/{command} {n}", lambda n=n: make(catalog, n)) for n in records(catalog))
    assert_all_fit(cases, 550)


def test_all_that_each_host_sells_fits(catalog):
    sold = {(o.host, f"m:{o.model}") for host in catalog.hosts() for o in catalog.offers_at(host)}
    makers = {(host, f"c:{company}") for host in catalog.hosts() for company in catalog.companies}
    pages = [(host, None, n) for host in catalog.hosts() for n in range(1, 30)]
    asked = [*((host, name, 1) for host, name in (*sorted(sold), *sorted(makers))), *pages]
    cases = (
        (f"/hosts {n} at:{h} page:{p}", lambda h=h, n=n, p=p: hosts(catalog, n, p, at=h, now=NOW))
        for h, n, p in asked
    )
    assert_all_fit(cases, 1_500)


def test_the_comparison_of_every_pair_of_flagships_fits(catalog):
    pairs = list(combinations(flagships(catalog), 2))
    cases = (
        (f"/compare {a} {b}", lambda a=a, b=b: compare(catalog, [f"m:{a}", f"m:{b}"], now=NOW))
        for a, b in pairs
    )
    assert_all_fit(cases, 5_000)


def test_the_comparison_of_four_flagships_fits(catalog):
    names = [f"m:{name}" for name in flagships(catalog)]
    fours = [names[i : i + 4] for i in range(len(names) - 3)]
    cases = (
        (f"/compare {four}", lambda four=four: compare(catalog, four, now=NOW)) for four in fours
    )
    assert_all_fit(cases, 90)


def test_the_comparison_of_every_pair_of_companies_fits(catalog):
    pairs = list(combinations(sorted(catalog.companies), 2))
    cases = (
        (f"/compare {a} {b}", lambda a=a, b=b: compare(catalog, [f"c:{a}", f"c:{b}"], now=NOW))
        for a, b in pairs
    )
    assert_all_fit(cases, 3_500)


@pytest.mark.parametrize("command", [sources, history, valuation])
def test_four_records_with_the_longest_names_and_most_figures_fit(catalog, command):
    models = sorted(catalog.models, key=len, reverse=True)[:40]
    companies = sorted(catalog.valuations, key=lambda c: len(catalog.valuations[c]))[-40:]
    mixed = [(f"m:{a}", f"c:{b}") for a, b in zip(models, companies, strict=True)]
    fours = [*batched(list(chain(*mixed))), *batched([f"m:{model}" for model in models])]
    cases = (
        (f"{command.__name__} {four}", lambda four=four: command(catalog, four, now=NOW))
        for four in fours
    )
    assert_all_fit(cases, 12)


def batched(names: Sequence[str]) -> list[Sequence[str]]:
    return [names[i : i + 4] for i in range(0, len(names), 4)]


def test_what_the_bot_says_of_itself_fits(catalog):
    assert faults(lambda: about(catalog)) == []
