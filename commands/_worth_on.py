"""What a company was worth on a day: the figure that stood then, and today's beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Answer, Button, Choice, Paragraph
from bot.core.questions import Question, token
from bot.core.speech import mark, say, tell, told
from commands import _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bot.core.answers import Block
    from bot.core.catalog import Catalog
    from bot.core.facts import Valuation
    from bot.core.names import Match
    from bot.core.worth import Worth

_STOOD = {  # whether it is a solid figure
    True: mark("{on_day}, the last known valuation of {name} was {worth}."),
    False: mark("{on_day}, {name} had no closed valuation; the last known figure was {worth}."),
}


def worth_on(catalog: Catalog, typed: str, match: Match, day: date, today: date) -> Answer:
    """Say what was known of a company's worth by a day in the past, then what is known today."""
    found, now = worth.worth(catalog, match.ref.id, day), worth.worth(catalog, match.ref.id)
    stood = _worths.first(found)
    named = stood or next(iter(now.history), None)
    entity = _words.entity(typed, match)
    here = (token(match.ref),)
    options = _words.others("valuation", match.others, options=(("on", str(day)),))
    answer = Answer(
        command="valuation",
        lead=(_lead(found, stood, named, day),),
        entities=(entity,),
        figures_of_lead=(worth.figure(catalog, named),) if named else (),
        blocks=tuple(_blocks(catalog, found, named, today)),
        notes=tuple(_worths.notes(catalog, found, entity, [named] if named else [])),
        choices=(Choice(say("Another company"), options),) if options else (),
        buttons=(
            Button(say("Today"), Question("valuation", here)),
            Button(say("History"), Question("history", here)),
            Button(say("Sources"), Question("sources", here), how="whisper"),
        ),
    )
    return _words.with_small(answer)


def _lead(found: Worth, stood: Valuation | None, named: Valuation | None, day: date) -> str:
    """The figure that stood on the day; where there was none, the first one after it."""
    name, asked = found.company.name, day.isoformat()
    if stood:
        on_day = numbers.on_day(asked)
        said = say(
            _STOOD[stood.kind in worth.SOLID],
            on_day=on_day,
            name=name,
            worth=_worths.valued(stood),
        )
        return said[:1].upper() + said[1:]
    if named:
        return say(
            "No figure for {name} is known by {day}; the first is {worth}.",
            name=name,
            day=numbers.day(asked),
            worth=_worths.valued(named),
        )
    return _worths.headline(name, None, day)


def _blocks(
    catalog: Catalog, found: Worth, named: Valuation | None, today: date
) -> Iterator[Block]:
    open_then = (*found.talks[-1:], *found.estimates[-1:])
    if besides := [row for row in open_then if row != named]:
        said = say("; ").join(_worths.valued(row) for row in besides)
        figures = tuple(worth.figure(catalog, row) for row in besides)
        yield Paragraph(tell("Also known by then: {worths}.", worths=said), figures)
    now = _worths.head(catalog, found.company.company)
    if now is None or named is None:
        return
    if now == named:
        yield Paragraph(tell("That is the figure of today too."))
        return
    said = _worths.headline(found.company.name, now, today)
    text = tell("Today: {worth}", worth=said)
    if {now.kind, named.kind} <= worth.SOLID and not worth.same_time(now, named):
        times, on_day = _worths.ratio(now, named), numbers.on_day(named.as_of)
        more = tell("That is {times} what it was {on_day}.", times=times, on_day=on_day)
        text = told(text, more)
    yield Paragraph(text, (worth.figure(catalog, now),))
