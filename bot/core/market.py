"""The whole market: companies and models by what is asked of them, and sums over countries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from bot.core import numbers, quote, worth
from bot.core.made import ANY, NOTHING, Made, Without

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.facts import Company, Model, Valuation

_NEVER = "9999"  # after every day of release
ByWorth = Literal["valuation", "smallest", "name"]
ByPrice = Literal["release", "oldest", "price", "dearest", "context", "name"]


@dataclass(frozen=True, slots=True)
class Sum:
    """What the companies of one country are worth together, by their headlines.

    Attributes:
        rows: the headlines that are added up, the dearest first.
        unknown: companies without a solid figure, left out.
        within: companies left out because their owner is among those added up.
    """

    country: str | None
    rows: tuple[Valuation, ...]
    unknown: tuple[Company, ...]
    within: tuple[Company, ...]

    @property
    def low(self) -> int:
        """The sum of the low ends, whole US dollars."""
        return sum(row.low_usd for row in self.rows)

    @property
    def high(self) -> int:
        """The sum of the high ends, whole US dollars."""
        return sum(row.high_usd for row in self.rows)

    @property
    def approximate(self) -> bool:
        """Whether any of its figures is."""
        return any(row.approximate for row in self.rows)

    @property
    def count(self) -> int:
        """How many companies there are, added up or not."""
        return len(self.rows) + len(self.unknown) + len(self.within)


def sums(catalog: Catalog, companies: Iterable[Company]) -> tuple[Sum, ...]:
    """Add up the headline of each company by country, the largest sum first.

    A company whose owner is added up is not counted again, whatever the owner's country.
    """
    every = list(companies)
    heads = {c.company: worth.worth(catalog, c.company).headline for c in every}
    by_country: dict[str | None, list[Company]] = {}
    for company in every:
        by_country.setdefault(company.country, []).append(company)
    found = [_sum(catalog, country, mine, heads) for country, mine in by_country.items()]
    return tuple(sorted(found, key=lambda total: (-total.low - total.high, total.country or "")))


def _sum(
    catalog: Catalog,
    country: str | None,
    companies: Sequence[Company],
    heads: dict[str, Valuation | None],
) -> Sum:
    within = [c for c in companies if _owner_counts(catalog, c, heads)]
    alone = [c for c in companies if c not in within]
    rows = [row for c in alone if (row := heads[c.company])]
    rows.sort(key=lambda row: (-row.low_usd - row.high_usd, row.company))
    unknown = [c for c in alone if heads[c.company] is None]
    return Sum(country, tuple(rows), tuple(unknown), tuple(within))


def _owner_counts(catalog: Catalog, company: Company, heads: dict[str, Valuation | None]) -> bool:
    """Whether one of its owners, direct or further up, is added up."""
    owner = company.parent
    while owner:
        if heads.get(owner):
            return True
        owner = catalog.companies[owner].parent
    return False


def companies(
    catalog: Catalog,
    countries: Sequence[str] = (),
    *,
    listed: bool | None = None,
    makes_models: bool | None = None,
    without: Without = NOTHING,
) -> list[Company]:
    """Companies by country codes, whether they are listed, and whether they make models."""
    return [
        company
        for company in catalog.companies.values()
        if (not countries or company.country in countries)
        and listed in (None, company.status == "public")
        and makes_models in (None, company.makes_llm)
        and not without.company(company)
    ]


@dataclass(frozen=True, slots=True)
class Within:
    """Companies by whether their headline lies within bounds.

    Attributes:
        unsure: those whose figure is a range or a lower bound that may lie there or not.
        unknown: those without a solid figure.
    """

    fit: tuple[Company, ...]
    unsure: tuple[Company, ...] = ()
    unknown: tuple[Company, ...] = ()


def within(catalog: Catalog, found: Sequence[Company], bounds: worth.Bounds) -> Within:
    """Sort out which of some companies are worth what is asked for, in their order."""
    if bounds == worth.ANYTHING:
        return Within(tuple(found))
    rows = [(company, worth.worth(catalog, company.company).headline) for company in found]
    held = [(company, bounds.hold(row)) for company, row in rows if row]
    return Within(
        fit=tuple(company for company, fits in held if fits),
        unsure=tuple(company for company, fits in held if fits is None),
        unknown=tuple(company for company, row in rows if row is None),
    )


def by_worth(catalog: Catalog, found: Iterable[Company], order: ByWorth) -> list[Company]:
    """Companies by name; or the dearest or the least first, those without a solid figure last."""
    sign = {"valuation": -1, "smallest": 1, "name": 0}[order]

    def key(company: Company) -> tuple[bool, int, int, str]:
        row = worth.worth(catalog, company.company).headline
        worths = sign * (row.low_usd + row.high_usd) if row else 0
        more = sign if row and row.bound == "above" else 0  # than what another is worth
        return bool(sign) and row is None, worths, more, company.name.casefold()

    return sorted(found, key=key)


def models(
    catalog: Catalog, made: Made = ANY, *, since: date | None = None, until: date | None = None
) -> list[Model]:
    """Current models by how they are made, first and last day of release.

    What is not known of a model does not pass a filter that asks for it.
    """
    return [
        model
        for model in catalog.models.values()
        if model.current
        and made.fits(catalog, model)
        and (since is None or _out_since(model, since))
        and (until is None or _out_until(model, until))
    ]


def _out_since(model: Model, day: date) -> bool:
    return bool(model.released) and numbers.last_day(model.released or "") >= day


def _out_until(model: Model, day: date) -> bool:
    return bool(model.released) and numbers.first_day(model.released or "") <= day


def by_country(catalog: Catalog, found: Iterable[Model]) -> dict[str | None, list[Model]]:
    """Models by the code of their maker's country, the country with the most first."""
    made: dict[str | None, list[Model]] = {}
    for model in found:
        made.setdefault(catalog.companies[model.maker].country, []).append(model)
    return dict(sorted(made.items(), key=lambda item: (-len(item[1]), item[0] or "")))


def blended(catalog: Catalog, model: Model, now: datetime) -> Decimal | None:
    """What a model is listed at in US dollars, blended 3:1; None when that is unknown."""
    price = quote.quote(catalog, model, now).usd
    return price.blended_mtok if price else None


def in_order(
    catalog: Catalog, found: Iterable[Model], order: ByPrice, now: datetime
) -> list[Model]:
    """Models by name, the newest, the oldest, the cheapest, the dearest or the widest window first.

    Those of which that is not known stand last, by name.
    """
    named = sorted(found, key=lambda model: model.name.casefold())
    match order:
        case "name":
            return named
        case "release":
            return sorted(named, key=lambda model: model.released or "", reverse=True)
        case "oldest":
            return sorted(named, key=lambda model: model.released or _NEVER)
        case "context":
            return sorted(named, key=lambda model: -(model.context_tokens or 0))
        case "price" | "dearest":
            prices = {model.model: blended(catalog, model, now) for model in named}
            sign = 1 if order == "price" else -1
            return sorted(named, key=lambda m: _known(prices[m.model], sign))


def _known(price: Decimal | None, sign: int) -> tuple[bool, Decimal | int]:
    return price is None, sign * price if price is not None else 0
