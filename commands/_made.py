"""How models are narrowed to some makers, countries or weights, and what is left out of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Paragraph
from bot.core.made import Without
from bot.core.questions import changed, token
from bot.core.speech import mark, say, tell
from commands import _countries, _filters, _words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.core.answers import Entity
    from bot.core.catalog import Catalog
    from bot.core.made import Made
    from bot.core.names import Kind, Match
    from bot.core.questions import Question

WITHOUT = "What to leave out: countries, companies, families or models, by commas"  # of the option
_WEIGHTS = {
    None: mark("Open weights or not"),
    True: mark("Open weights"),
    False: mark("No open weights"),
}
_KINDS: tuple[Kind, ...] = ("family", "model", "company")


def without(
    catalog: Catalog, typed: str | None, find: Callable[[Catalog, str], Match] | None = None
) -> tuple[Without, tuple[Entity, ...]]:
    """What is to be left out, as it was typed, and what its names were taken to be.

    *find* is how a name is looked up, where not all kinds of names are meant.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
    """
    countries: list[str] = []
    entities: list[Entity] = []
    for part in _words.parts(typed):
        if code := _countries.known(part):
            countries.append(code)
        else:
            match = find(catalog, part) if find else catalog.find(part, _KINDS)
            entities.append(_words.entity(part, match))
    refs = dict.fromkeys(entity.ref for entity in entities)
    return Without(tuple(dict.fromkeys(countries)), tuple(refs)), tuple(entities)


def written(without: Without) -> str | None:
    """What is left out, as an option holds it; None for nothing."""
    return ",".join((*without.countries, *map(token, without.refs))) or None


def narrowed(question: Question, made: Made) -> Question:
    """A list asked for with the options that say how its models are made."""
    return changed(
        question,
        maker=made.maker and f"c:{made.maker}",
        country=made.country,
        open_weights=made.open_weights,
        without=written(made.without),
    )


def asked(catalog: Catalog, made: Made) -> Iterator[str]:
    """How the models had to be made, after "only those"."""
    if made.maker:
        yield say("made by {maker}", maker=catalog.companies[made.maker].name)
    if made.country:
        yield say("made in {country}", country=_countries.place(made.country))
    if made.open_weights is not None:
        yield say("with open weights") if made.open_weights else say("without open weights")


def left_out(without: Without) -> Iterator[Paragraph]:
    """What was left out because it was asked for."""
    named = [*map(_countries.name, without.countries), *(ref.name for ref in without.refs)]
    if named:
        yield Paragraph(tell("Left out, as asked: {names}.", names=numbers.listed(named)))


def others(question: Question, codes: Iterable[str | None]) -> Iterator[_filters.Option]:
    """The list with one of these filters more, less or other."""
    yield from _filters.each(question, "open_weights", _WEIGHTS)
    yield from _filters.countries(question, codes)
    given = dict(question.options)
    if "maker" in given:
        yield say("All makers"), changed(question, maker=None)
    if "without" in given:
        yield say("Nothing left out"), changed(question, without=None)
