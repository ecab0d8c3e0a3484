"""What a company is worth: which figure is the headline, what is only talk, who disagrees.

The headline is the newest solid figure: a market cap, a closed round, a price of shares at a
listing, a tender or a sale of shares reported as done, the price agreed in a takeover. Talks and
estimates never are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING

from bot.core.answers import Figure
from bot.core.numbers import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.facts import Company, Valuation

SOLID = frozenset({"market_cap", "funding_round", "secondary_or_tender", "acquisition", "ipo"})
NOT_SOLID = frozenset({"reported_talks", "estimate"})
ARTICLE = "origin-article"
NEAR = 31  # days within which one round is reported by several publishers
STALE = 90  # days after which a headline says its age


@dataclass(frozen=True, slots=True)
class Worth:
    """The figures of one company, sorted out.

    Attributes:
        headline: the newest solid figure, None where there is none.
        differing: solid figures of the same kind and time by other publishers that differ.
        talks: newer than the headline (or any, without one), reported but not closed.
        estimates: newer than the headline (or any, without one), resting on no sale.
        history: every figure, the oldest first.
    """

    company: Company
    headline: Valuation | None
    differing: tuple[Valuation, ...]
    talks: tuple[Valuation, ...]
    estimates: tuple[Valuation, ...]
    history: tuple[Valuation, ...]


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a figure is at least and at most, whole US dollars; None leaves an end open."""

    least: int | None = None
    most: int | None = None

    def hold(self, row: Valuation) -> bool | None:
        """Whether a figure, with all of its range, lies between them; None where it may or not.

        A figure that only says what it was more than has no high end.
        """
        low, high = row.low_usd, inf if row.bound == "above" else row.high_usd
        least, most = self.least or 0, inf if self.most is None else self.most
        if high < least or low > most or low == most < high == inf:
            return False
        return True if least <= low and high <= most else None


ANYTHING = Bounds()


def _order(row: Valuation) -> tuple[date, int, bool, bool, str]:
    """Newest first comes last: by day, then the more precise, exact and direct figure."""
    own_word = row.source == ARTICLE
    return last_day(row.as_of), len(row.as_of), not row.approximate, not own_word, row.publisher


def same_time(one: Valuation, other: Valuation) -> bool:
    """Whether two figures may be of the same day, as far as their days are known."""
    return one.as_of.startswith(other.as_of) or other.as_of.startswith(one.as_of)


def _bounds(row: Valuation) -> tuple[int, int]:
    return row.low_usd, row.high_usd


def steps(rows: Sequence[Valuation]) -> list[tuple[Valuation, ...]]:
    """Figures of one company as steps, in their order: one that several publishers name is one.

    The first of a step is the one with the most exact day, the last in order among several. What
    the origin article says stays apart: its day is inferred.
    """
    found: list[list[Valuation]] = []
    for row in rows:
        same = next((step for step in found if _same_step(step[-1], row)), None)
        if same is None:
            found.append([row])
        else:
            same.append(row)
    newest_first = [step[::-1] for step in found]
    return [tuple(sorted(step, key=_exactness)) for step in newest_first]


def _same_step(one: Valuation, other: Valuation) -> bool:
    """Whether two publishers say the same: of one kind, one figure, near each other in time."""
    if (one.kind, one.source == ARTICLE) != (other.kind, other.source == ARTICLE):
        return False
    if _bounds(one) != _bounds(other) or one.bound != other.bound:
        return False
    if one.kind == "market_cap":
        return same_time(one, other)
    apart = max(
        (first_day(other.as_of) - last_day(one.as_of)).days,
        (first_day(one.as_of) - last_day(other.as_of)).days,
    )
    return apart <= NEAR


def _exactness(row: Valuation) -> tuple[int, bool, date]:
    return -len(row.as_of), row.approximate, last_day(row.as_of)


@lru_cache(maxsize=512)
def worth(catalog: Catalog, company: str, day: date | None = None) -> Worth:
    """Return the figures of a company by its id, sorted out: all, or those up to a day.

    One whose day is known only as a month or year counts when that is over.
    """
    rows = catalog.valuations.get(company, [])
    history = sorted((r for r in rows if not day or last_day(r.as_of) <= day), key=_order)
    solid = [row for row in history if row.kind in SOLID]
    headline = solid[-1] if solid else None
    after = last_day(headline.as_of) if headline else None

    def newer(kind: str) -> tuple[Valuation, ...]:
        rows = [r for r in history if r.kind == kind and (not after or last_day(r.as_of) > after)]
        return tuple({_bounds(row): row for row in rows}.values())

    return Worth(
        company=catalog.companies[company],
        headline=headline,
        differing=tuple(
            row
            for row in solid
            if headline
            and row.kind == headline.kind
            and same_time(row, headline)
            and _bounds(row) != _bounds(headline)
        ),
        talks=newer("reported_talks"),
        estimates=newer("estimate"),
        history=tuple(history),
    )


def standing(catalog: Catalog, company: str) -> tuple[int, int]:
    """The place of a company among all that have a solid figure, and how many those are."""
    worths = _headlines(catalog)
    return 1 + sum(value > worths[company] for value in worths.values()), len(worths)


@lru_cache(maxsize=4)
def _headlines(catalog: Catalog) -> dict[str, int]:
    """The low and the high end together, of each company that has a solid figure."""
    heads = {key: worth(catalog, key).headline for key in catalog.companies}
    return {key: row.low_usd + row.high_usd for key, row in heads.items() if row}


def figure(catalog: Catalog, row: Valuation) -> Figure:
    """A valuation as a figure in whole US dollars; the value of a range is its low end."""
    return Figure(
        entity=row.company,
        prop="valuation_usd",
        value=row.low_usd,
        low=row.low_usd,
        high=row.high_usd,
        approximate=row.approximate,
        unit="USD",
        as_of=row.as_of,
        source=catalog.sources[row.source],
        kind=row.kind,
        bound=row.bound,
        note=row.note or "",
    )
