"""How one price or valuation moved: its rows, and what is said of them in one sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.core import clock, courses, numbers, quote, worth
from bot.core.answers import Row
from bot.core.speech import mark, say, tell
from commands import _rates, _worths

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from commands._times import Time

_MARKS = {  # a day: whether a promo began, and whether it is announced
    (False, False): mark("{since}"),
    (True, False): mark("{since} promo"),
    (False, True): mark("{since} announced"),
    (True, True): mark("{since} promo announced"),
}
_STOOD = {  # nothing changed: whether all else is talk, and whether it still stands
    (False, True): mark("{name}: no step is known {time}; it stands at {figure} ({when})."),
    (False, False): mark("{name}: no step is known {time}; it stood at {figure} ({when})."),
    (True, True): mark("{name}: no closed figure is known {time}; it stands at {figure} ({when})."),
    (True, False): mark("{name}: no closed figure is known {time}; it stood at {figure} ({when})."),
}


@dataclass(frozen=True, slots=True)
class Course:
    """How the figures of one model or company moved, or what of it lies within a time.

    Attributes:
        rows: the oldest first.
        said: what each row shows, as it stands in a sentence.
        values: what the rows are compared by; None where they cannot be.
        floors: places of rows that are only lower bounds.
        before: how many of the rows are from before the time.
        stands: whether the first of them still holds, if nothing followed it.
        end: the day that the first price ended by the end of the time; empty where it did not.
        notes: what to know of the rows.
    """

    name: str
    heading: str
    rows: tuple[Row, ...]
    said: tuple[str, ...]
    values: tuple[Decimal, ...] | None
    floors: tuple[int, ...] = ()
    before: int = 0
    stands: bool = True
    end: str = ""
    notes: tuple[Text, ...] = ()

    @property
    def still(self) -> bool:
        """Whether nothing that is solid changed within the time."""
        return self.before > 0 and max(self.solid) < self.before

    @property
    def solid(self) -> list[int]:
        """The places of rows that are no talks or estimates; all where there is no other."""
        every = range(len(self.rows))
        return [place for place in every if _solid(self.rows[place])] or list(every)


def _solid(row: Row) -> bool:
    return all(figure.kind not in worth.NOT_SOLID for figure in row.figures)


def of_company(catalog: Catalog, company: str, time: Time, now: datetime) -> Course:
    """The figures of a company within a time, from what it was worth when that began."""
    steps = courses.of_worths(catalog, company)
    days = courses.worth_days(steps, now.date())
    at = courses.worth_at(steps, days, time.since) if time.since else None
    places = courses.stretch(days, at, time.since, time.until)
    shown = [steps[place] for place in places]
    name = catalog.companies[company].name
    key = tell(
        "round: post-money; cap: market cap; sale: tender or secondary; "
        "deal: merger or takeover; talks are not closed"
    )
    return Course(
        name,
        say("{name}, US dollars", name=name),
        tuple(_worths.step(catalog, step, kind=True, headed=True) for step in shown),
        tuple(_worths.money(step[0]) for step in shown),
        tuple(numbers.exact(step[0].low_usd + step[0].high_usd) for step in shown),
        tuple(place for place, step in enumerate(shown) if step[0].bound == "above"),
        before=sum(place == at or days[place] < time.since for place in places)
        if time.since
        else 0,
        stands=not time.until or time.until >= now.date(),
        notes=(key,),
    )


def of_model(catalog: Catalog, model: Model, time: Time, now: datetime) -> Course:
    """The prices of a model within a time, from the one in force when that began."""
    steps = courses.of_prices(catalog, model)
    days = courses.price_days(steps, model, now.date())
    at = courses.price_at(steps, days, time.since) if time.since else None
    places = courses.stretch(days, at, time.since, time.until)
    shown = [steps[place] for place in places]
    rows = tuple(_price_row(catalog, model, step, now) for step in shown)
    values = courses.price_values([step.price for step in shown])
    closing = min(now, quote.end_of(time.until)) if time.until else now
    end = shown[0].price.valid_to or "" if shown else ""
    over = bool(end) and end <= clock.iso(closing)
    return Course(
        model.name,
        say("{name}, input/output per million tokens", name=model.name),
        rows,
        tuple(row.cell for row in rows),
        tuple(values) if values else None,
        before=sum(place == at or days[place] < time.since for place in places)
        if time.since
        else 0,
        stands=closing == now and not over,
        end=end[:10] if over else "",
    )


def _price_row(catalog: Catalog, model: Model, step: courses.Step, now: datetime) -> Row:
    day = step.since or model.released
    since = numbers.day(day) if day else say("from the start")
    announced = step.since > now.isoformat()
    label = say(_MARKS[step.price.kind == "promo", announced], since=since)
    figures = _rates.figures_of(catalog, model, step.price)
    if step.again:
        figures = tuple(replace(figure, as_of=step.since[:10]) for figure in figures)
    return Row(label, _rates.pair(step.price), figures=figures)


def lead(course: Course, time: Time) -> str:
    """From the first to the last figure; talks and estimates are not what it went to."""
    places = course.solid
    if course.still:
        return _stood(course, time)
    first, last = places[0], places[-1]
    newest = {"figure": course.said[last], "when": course.rows[last].label}
    if first == last and time:
        return say(
            "{name}: one figure is known {time}, {figure} ({when}).",
            name=course.name,
            time=time.said(),
            **newest,
        )
    if first == last:
        return say("{name}: one figure is known, {figure} ({when}).", name=course.name, **newest)
    ends = {
        "name": course.name,
        "oldest": course.said[first],
        "first": course.rows[first].label,
        "newest": course.said[last],
        "last": course.rows[last].label,
    }
    if between := _between(course, places):
        return say(
            "{name}: from {oldest} ({first}) to {newest} ({last}), {between}.",
            **ends,
            between=between,
        )
    return say("{name}: from {oldest} ({first}) to {newest} ({last}).", **ends)


def _stood(course: Course, time: Time) -> str:
    """That nothing changed, and what it was and is."""
    places = {
        "name": course.name,
        "time": time.said(),
        "figure": course.said[0],
        "when": course.rows[0].label,
    }
    if course.end:
        return say(
            "{name}: no step is known {time}; it stood at {figure} ({when}) until {end}.",
            **places,
            end=numbers.day(course.end),
        )
    return say(_STOOD[len(course.rows) > course.before, course.stands], **places)


def _between(course: Course, places: Sequence[int]) -> str:
    """Where it was lowest or highest in between, or went back and forth."""
    if course.values is None:
        return ""
    values = [course.values[place] for place in places]
    floors = [index for index, place in enumerate(places) if place in course.floors]
    found = courses.turns(values, floors)

    def said(index: int) -> dict[str, str]:
        place = places[index]
        return {"figure": course.said[place], "when": course.rows[place].label}

    if found.back:
        one, other = (say("{figure} ({when})", **said(index)) for index in found.back)
        return say("with {one} and then {other} in between", one=one, other=other)
    parts: list[str] = []
    if found.lowest is not None:
        parts.append(say("lowest {figure} ({when})", **said(found.lowest)))
    if found.highest is not None:
        parts.append(say("highest {figure} ({when})", **said(found.highest)))
    return numbers.listed(parts) if parts else ""
