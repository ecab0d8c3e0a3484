"""The same list asked for with one filter or order changed, as options to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bot.core.questions import changed
from bot.core.speech import say
from commands import _countries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.core.questions import Question

Option = tuple[str, "Question"]
T = TypeVar("T", str, "bool | None")


def each(question: Question, option: str, labels: Mapping[T, str]) -> Iterator[Option]:
    """The list with an option set to each of its values; None takes the option away."""
    for value, label in labels.items():
        yield say(label), changed(question, **{option: value})


def orders(question: Question, labels: Mapping[str, str]) -> tuple[Option, ...]:
    """The list in each order; the first is the one that needs not be said."""
    usual = next(iter(labels))
    return tuple(
        (say(label), changed(question, sort=None if order == usual else order))
        for order, label in labels.items()
    )


def countries(question: Question, codes: Iterable[str | None]) -> Iterator[Option]:
    """The list for one of some countries; or for all, where it is for some already."""
    given = dict(question.options)
    if "country" in given:
        yield say("All countries"), changed(question, country=None, against=None)
        if "against" not in given:
            return
    for code in dict.fromkeys(codes):
        if code:
            label = say("Country: {country}", country=_countries.name(code))
            yield label, changed(question, country=code, against=None)
