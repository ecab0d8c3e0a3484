"""Which models are asked for by who made them, and what is left out of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.catalog import Catalog
    from bot.core.facts import Company, Model
    from bot.core.names import Ref


@dataclass(frozen=True, slots=True)
class Without:
    """What is left out: countries by code; companies with all they make, families and models."""

    countries: tuple[str, ...] = ()
    refs: tuple[Ref, ...] = ()

    def company(self, company: Company) -> bool:
        """Whether a company is left out."""
        return company.country in self.countries or company.company in self._ids("company")

    def model(self, catalog: Catalog, model: Model) -> bool:
        """Whether a model is left out, itself or with its family, maker or country."""
        return (
            self.company(catalog.companies[model.maker])
            or model.model in self._ids("model")
            or not self._ids("family").isdisjoint(_families(catalog, model))
        )

    def _ids(self, kind: str) -> frozenset[str]:
        return frozenset(ref.id for ref in self.refs if ref.kind == kind)


NOTHING = Without()


@dataclass(frozen=True, slots=True)
class Made:
    """By whom and how a model is made; None asks for any. What is not known does not pass.

    Attributes:
        maker: id of a company.
        country: code of its country.
    """

    maker: str | None = None
    country: str | None = None
    open_weights: bool | None = None
    without: Without = NOTHING

    def fits(self, catalog: Catalog, model: Model) -> bool:
        """Whether a model is so made."""
        return (
            self.maker in (None, model.maker)
            and self.country in (None, catalog.companies[model.maker].country)
            and (self.open_weights is None or model.open_weights is self.open_weights)
            and not self.without.model(catalog, model)
        )


ANY = Made()


def _families(catalog: Catalog, model: Model) -> Iterator[str]:
    family: str | None = model.family
    while family:
        yield family
        family = catalog.families[family].parent
