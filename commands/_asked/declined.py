"""Questions that are not answered, each told why: opinions, what will be, and what is not held."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

from bot.core.answers import Typed
from bot.core.plain import Kind, Unclear, nearly
from bot.core.speech import say, tell
from commands import _countries
from commands._asked import _offers
from commands._asked._when import yet_to_come

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.catalog import Catalog
    from bot.core.errors import UserError
    from bot.core.plain import Heard


_SIGN = re.compile(r"<\w>")


def _ahead(_: Catalog, heard: Heard) -> None:
    """A day that is yet to come; only of retirements some are announced."""
    announced = heard.means("retire") or heard.means("replace")
    if not announced and any(period.first > heard.today for period in heard.periods):
        yet_to_come()


def _day_or_month(_: Catalog, heard: Heard) -> None:
    if heard.has(r"<q> ?/ ?<q> ?/ ?<q>"):
        raise Unclear(*tell("Is the day first, or the month? Write the day as 2026-06-05."))


def _opinion(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        *tell("That is a matter of opinion; I only hold figures. What I can answer:"),
        choices=_offers.near(catalog, heard),
    )


def _future(_: Catalog, heard: Heard) -> NoReturn:
    del heard
    yet_to_come()


def _unheld(catalog: Catalog, heard: Heard) -> NoReturn:
    said = next(said.words for said in heard.said if "unheld" in said.senses)
    topic = _SIGN.sub("…", said)
    raise Unclear(
        *tell("The data set holds nothing about {topic}. What I can answer:", topic=Typed(topic)),
        choices=_offers.near(catalog, heard),
    )


def _bought(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        *tell("I say what a workload costs, not how much a sum of money buys. What I can answer:"),
        choices=_offers.near(catalog, heard),
    )


def _uncounted(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        *tell("I hold figures as they are reported; I do not average them. What I can answer:"),
        choices=_offers.near(catalog, heard),
    )


def _currency(catalog: Catalog, heard: Heard) -> NoReturn:
    raise Unclear(
        say("I give prices in the currency they are listed in, and do not convert them."),
        choices=_offers.near(catalog, heard),
    )


def not_understood(catalog: Catalog, heard: Heard, kinds: Sequence[Kind]) -> UserError:
    """Why a question fits no kind, with the nearest that do."""
    if heard.strangers:
        return heard.strangers[0]
    choices = _offers.nearest(catalog, heard, kinds)
    if heard.aside:
        name = Typed(heard.aside[0])
        said = tell("Only of {name}, without it, or of all? Say it in one sentence.", name=name)
        return Unclear(*said, choices=choices)
    if heard.unknown and heard.means("unknown"):
        word = Typed(heard.unknown[0])
        return Unclear(
            *tell("I do not understand {word}. What I can answer:", word=word), choices=choices
        )
    left = next((left for _, left in nearly(heard, kinds)), None)
    if left and "without" in left:
        names = (*(name.typed for name in heard.out), *map(_countries.place, heard.out_countries))
        return Unclear(
            *tell("I cannot leave {name} out of that. What I can answer:", name=Typed(names[0])),
            choices=choices,
        )
    words = (
        _SIGN.sub(" ", said.words).strip() for said in heard.said if left and said.senses & left
    )
    if first := next(filter(None, words), None):
        return Unclear(
            *tell("I cannot take {words} into account. What I can answer:", words=Typed(first)),
            choices=choices,
        )
    return Unclear(*tell("I do not understand this question. What I can answer:"), choices=choices)


FIRST = (
    Kind("day_or_month", "number", _day_or_month, "*"),
    Kind("ahead", "day", _ahead, "*", refuses=True),
)

KINDS = (
    Kind("bought", "bought", _bought, "*", refuses=True),
    Kind("unheld", "unheld", _unheld, "*", refuses=True),
    Kind("opinion", "opinion | why", _opinion, "*", refuses=True),
    Kind("future", "future", _future, "*", refuses=True),
    Kind("average", "average", _uncounted, "*", refuses=True),
    Kind("currency", "currency", _currency, "*", refuses=True),
)
