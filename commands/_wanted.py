"""Which companies a list is asked for, and the same list with one filter changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import market, worth
from bot.core.made import NOTHING, Without
from bot.core.questions import Question, changed
from bot.core.speech import mark, say
from commands import _between, _filters, _made

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.catalog import Catalog
    from bot.core.facts import Company

_MAKES = {
    None: mark("All companies"),
    True: mark("Makers of models"),
    False: mark("Those that make no models"),
}
_LISTED = {None: mark("Listed or not"), True: mark("Listed"), False: mark("Not listed")}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What companies of a list have to be; None and nothing ask for any.

    Attributes:
        countries: codes; several are held against each other.
        bounds: of their headline, whole US dollars.
    """

    countries: tuple[str, ...] = ()
    listed: bool | None = None
    makes_models: bool | None = None
    without: Without = NOTHING
    bounds: worth.Bounds = worth.ANYTHING

    @property
    def bounded(self) -> bool:
        """Whether an amount is asked for."""
        return self.bounds != worth.ANYTHING

    @property
    def held(self) -> bool:
        """Whether countries are held against each other."""
        return len(self.countries) > 1

    def found(self, catalog: Catalog) -> market.Within:
        """The companies that are wanted, and those of which that is not known."""
        every = market.companies(
            catalog,
            self.countries,
            listed=self.listed,
            makes_models=self.makes_models,
            without=self.without,
        )
        return market.within(catalog, every, self.bounds)

    def sums(self, catalog: Catalog, found: Iterable[Company]) -> tuple[market.Sum, ...]:
        """The sum of each country, of those held against each other also where none is found."""
        sums = market.sums(catalog, found)
        there = {total.country for total in sums}
        missing = (code for code in self.countries if self.held and code not in there)
        return (*sums, *(market.Sum(code, rows=(), unknown=(), within=()) for code in missing))

    def question(self, sort: market.ByWorth) -> Question:
        """The list asked for again, without a page."""
        return changed(
            Question("companies"),
            country=self.countries[0] if self.countries else None,
            against=",".join(self.countries[1:]) or None,
            listed=self.listed,
            makes_models=self.makes_models,
            above=_between.written(self.bounds.least),
            below=_between.written(self.bounds.most),
            sort=None if sort == "valuation" else sort,
            without=_made.written(self.without),
        )


def others(question: Question, found: Iterable[Company]) -> Iterator[_filters.Option]:
    """The list with one filter more, less or other."""
    yield from _filters.each(question, "makes_models", _MAKES)
    yield from _filters.each(question, "listed", _LISTED)
    yield from _filters.countries(question, (company.country for company in found))
    given = dict(question.options)
    if not given.keys().isdisjoint(("above", "below")):
        yield say("Worth any amount"), changed(question, above=None, below=None)
    if "without" in given:
        yield say("Nothing left out"), changed(question, without=None)
