"""Every answer of /cost, /hosts and /plans on the real data fits Discord, and its buttons work."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from commands.cost import Said, cost
from commands.hosts import hosts
from commands.plans import plans
from tests.bots import NOW
from tests.discord.test_every_answer import assert_all_fit, flagships

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog

WORK = Said("123,457", "12,345", "1,234,567", "month", 55, batch=True)


def by_fours(names: Sequence[str]) -> Iterator[list[str]]:
    """Return the names four at a time."""
    rest = iter(names)
    while four := list(islice(rest, 4)):
        yield four


@pytest.mark.parametrize("said", [WORK, Said("10k", "1k"), Said("1m", "1k", "5", "all")])
def test_the_cost_of_every_model_fits(catalog: Catalog, said: Said):
    cases = (
        (key, lambda key=key: cost(catalog, [f"m:{key}"], said, now=NOW)) for key in catalog.models
    )
    assert_all_fit(cases, least=300)


def test_the_cost_of_four_flagships_fits(catalog: Catalog):
    said = Said("12,345", "1,234", "100k", "month", 55, batch=True)
    cases = (
        (str(four), lambda four=four: cost(catalog, [f"m:{key}" for key in four], said, now=NOW))
        for four in by_fours(flagships(catalog))
    )
    assert_all_fit(cases, least=15)


def test_each_page_under_a_price_fits(catalog: Catalog):
    said: dict[str, Any] = {
        "under": "1,000,000",
        "requests": "1,234",
        "cached": 99,
        "batch": True,
    }
    cases = (
        (str(n), lambda n=n: cost(catalog, [], Said("10,001", "1,001", page=n, **said), now=NOW))
        for n in range(1, 31)
    )
    assert_all_fit(cases, least=20)


def test_each_page_of_hosts_fits(catalog: Catalog):
    cases = (
        (f"{key} {n}", lambda key=key, n=n: hosts(catalog, f"m:{key}", n, now=NOW))
        for key in catalog.models
        for n in (1, 2, 3)
    )
    assert_all_fit(cases, least=600)


def test_the_plans_of_every_company_fit(catalog: Catalog):
    cases = ((key, lambda key=key: plans(catalog, f"c:{key}")) for key in catalog.companies)
    assert_all_fit(cases, least=4)
