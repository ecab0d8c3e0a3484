"""Made-up companies of a few countries, with what they are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.render.text import to_text
from commands.companies import companies
from tests import small as lists

if TYPE_CHECKING:
    from bot.core.catalog import Catalog

Lines = dict[str, list[lists.Line]]


def market() -> Lines:
    """Companies of two countries: a range, an owner, talks."""
    return {
        "company": [
            lists.company("acme", "Acme", status="public"),
            lists.company("bolt", "Bolt", country="US"),
            lists.company("cog", "Cog", country="US", status="public"),
            lists.company("dyn", "Dyn", status="subsidiary", parent="acme"),
            lists.company("east", "East", makes_llm="no"),
        ],
        "valuation": [
            lists.valuation("acme", "2026-01", 10, 12, kind="market_cap"),
            lists.valuation("bolt", "2026-02", 100, approximate="yes"),
            lists.valuation("cog", "2026-03", 40),
            lists.valuation("dyn", "2026-03", 7),
            lists.valuation("east", "2026-03", 3, kind="reported_talks"),
        ],
    }


def wide() -> Lines:
    """The market of the other lists with two companies of France, one with talks only."""
    lines = market()
    lines["company"] += [
        lists.company("fox", "Fox", country="FR", status="public"),
        lists.company("gnu", "Gnu", country="FR", makes_llm="no"),
        lists.company("hen", "Hen", country="IN"),
    ]
    lines["valuation"] += [
        lists.valuation("fox", "2026-01", 24),
        lists.valuation("gnu", "2026-01", 9, 11, kind="reported_talks"),
        lists.valuation("hen", "2026-01", 1, bound="above", approximate="yes"),
    ]
    return lines


def lead(catalog: Catalog, country: str | None = None, **options: Any) -> str:
    """The first line of a list."""
    return to_text(companies(catalog, country, **options)).partition("\n")[0]
