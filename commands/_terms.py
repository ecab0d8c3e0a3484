"""What goes with a price: hours, promos, what is announced, and what other sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import clock, numbers
from bot.core.answers import Figure, Moment, Paragraph
from bot.core.speech import mark, recorded, say, sentences, tell, told
from commands import _modes
from commands._rates import other_hours, pair, pair_figures
from commands._spans import spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.clock import Clock
    from bot.core.facts import Price, PriceReport
    from bot.core.quote import Quote

_HOURS = {
    "peak": mark("Peak hours are {spans} UTC, {days}."),
    "off_peak": mark("Off-peak hours are {spans} UTC, {days}."),
}
_DAYS = {  # whether holidays are excepted
    ("mon-fri", False): mark("Monday to Friday"),
    ("mon-fri", True): mark("Monday to Friday, except {holidays}"),
    ("mon-sun", False): mark("every day"),
    ("mon-sun", True): mark("every day, except {holidays}"),
}
_NEXT = {
    "peak": mark("It is peak next at {moment}."),
    "off_peak": mark("It is off-peak next at {moment}."),
}
_AT_PEAK = mark("{name}: at peak hours it costs {times} the price shown.")
_OFF_PEAK = mark("{name}: at off-peak hours it costs {share} of the price shown.")
_COMING = {  # whether it is in force by now
    True: mark("The next price began {on_day}, input/output: {rates}."),
    False: mark("A change is announced {on_day}, input/output: {rates}."),
}
_FIRST = mark("The first price known began {on_day}, input/output: {rates}.")
_DISAGREES = {  # whether it is of long requests
    False: mark("Disagrees: {source} ({day}), {mode} price: {rates}."),
    True: mark("Disagrees: {source} ({day}), {mode} price above {tokens}: {rates}."),
}
_FIELDS = {
    "input_mtok": mark("input"),
    "output_mtok": mark("output"),
    "cache_read_mtok": mark("cache read"),
    "cache_write_mtok": mark("cache write"),
    "cache_write_long_mtok": mark("long cache write"),
}


def hours(found: Quote, *, dated: bool = False) -> Text | None:
    """When the peak hours are and, unless a whole day is asked for, when they next change."""
    if found.clock is None:
        return None
    texts: list[Text] = [(_when(found.clock),)]
    if found.clock.flips and not dated:
        sentence = _NEXT[other_hours(found.clock.kind)]
        texts.append(tell(sentence, moment=Moment(found.clock.flips)))
    calendar = found.clock.calendar
    if calendar and found.at.date().isoformat() > calendar.covers_through:
        last = numbers.day(calendar.covers_through)
        texts.append(tell("Those are known only to {day}.", day=last))
    return told(*texts)


def _when(clock: Clock) -> str:
    """Between which times and on which days the hours are."""
    windows = sorted({(w.start_utc, w.end_utc, w.days) for w in clock.windows})
    holidays = recorded(clock.calendar.name) if clock.calendar else ""
    days = say(_DAYS[windows[0][2], bool(holidays)], holidays=holidays)
    return say(_HOURS[clock.windows[0].kind], spans=spans(windows), days=days)


def at_other_hours(found: Quote, *, dated: bool = False) -> Text | None:
    """What a model costs at other hours than shown, and when those are, with its name."""
    when = hours(found, dated=dated)
    if found.clock is None or when is None:
        return None
    name, peak = found.model.name, found.clock.peak
    if peak > 1:
        sentence = tell(_AT_PEAK, name=name, times=numbers.times(peak))
    else:
        share = numbers.percent(found.clock.off_peak)
        sentence = tell(_OFF_PEAK, name=name, share=share)
    return told(sentence, when)


def at_other_hours_of(quotes: Sequence[Quote]) -> Iterator[Text]:
    """What the models that have such hours cost at other ones than shown."""
    names: dict[tuple[Decimal, Decimal], list[str]] = {}
    for found in quotes:
        if hours := found.clock:
            names.setdefault((hours.peak, hours.off_peak), []).append(found.model.name)
    for (peak, off_peak), models in names.items():
        named = say(", ").join(models)
        if peak > 1:
            times = numbers.times(peak)
            yield tell("At peak hours {times} the price shown: {names}.", times=times, names=named)
        else:
            share = numbers.percent(off_peak)
            yield tell(
                "At off-peak hours {share} of the price shown: {names}.", share=share, names=named
            )


def promo(catalog: Catalog, found: Quote) -> Paragraph | None:
    """That a promo is on, until when, and the list price it reduces or that follows."""
    rate = found.rate
    if rate is None or rate.kind != "promo":
        return None
    following = found.coming if found.coming and found.coming.kind == "list" else None
    listed = found.listed or following
    text = (sentences(_until(rate), _regular(listed, coming=listed is following)),)
    return Paragraph(text, pair_figures(catalog, found, listed) if listed else ())


def _until(rate: Price) -> str:
    """Until when a promo is on, as far as that is known."""
    if rate.valid_to:
        return say("A promo, until {day}.", day=numbers.day(rate.valid_to))
    if rate.promised_through:
        day = numbers.day(rate.promised_through)
        return say("A promo, promised at least through {day}, end not known.", day=day)
    return say("A promo, end not known.")


def _regular(listed: Price | None, *, coming: bool) -> str:
    """The list price that a promo reduces, or the one that follows."""
    if listed is None:
        return say("The list price is not known.")
    rates = pair(listed)
    if coming and listed.valid_from:
        day = numbers.day(listed.valid_from)
        return say("List price, input/output: {rates} from {day}.", rates=rates, day=day)
    return say("List price, input/output: {rates}.", rates=rates)


def coming(catalog: Catalog, found: Quote, now: datetime) -> Paragraph | None:
    """The next price, announced or since in force, when it is not the end of a promo."""
    change = found.coming
    if change is None or not change.valid_from or (found.rate and found.rate.kind == "promo"):
        return None
    begun = change.valid_from <= clock.iso(now)
    on_day = numbers.on_day(change.valid_from)
    sentence = _FIRST if begun and found.rate is None else _COMING[begun]
    text = tell(sentence, on_day=on_day, rates=pair(change))
    return Paragraph(text, pair_figures(catalog, found, change))


def converted(catalog: Catalog, found: Quote) -> Paragraph | None:
    """The rates in US dollars where the seller's own list is in another currency."""
    if found.converted is None:
        return None
    by = catalog.sources[found.converted.source].title
    rates = (found.converted.input_mtok, found.converted.output_mtok)
    said = "/".join("–" if rate is None else numbers.about(rate) for rate in rates)
    text = tell(
        "In US dollars, converted by {source}, input/output: {rates}.", source=by, rates=said
    )
    return Paragraph(text, pair_figures(catalog, found, found.converted))


def agreements(catalog: Catalog, found: Quote) -> Iterator[Paragraph]:
    """Other sources that say the same of the price, one sentence a source."""
    by_source: dict[str, list[PriceReport]] = {}
    for row in found.agreeing:
        if (row.mode, row.above_context_tokens) == ("standard", 0) and row.value is not None:
            by_source.setdefault(row.source, []).append(row)
    for source, rows in by_source.items():
        title, as_of = catalog.sources[source].title, numbers.day(rows[0].as_of)
        said = [
            say("{money} {rate}", money=_value(row), rate=say(_FIELDS[row.field])) for row in rows
        ]
        text = tell(
            "{source} says the same: {rates} ({day}).",
            source=title,
            rates=numbers.listed(said),
            day=as_of,
        )
        yield Paragraph(text, _figures(catalog, rows))


def disagreements(catalog: Catalog, found: Quote) -> Iterator[Paragraph]:
    """What other sources say where it differs, one note a source and mode."""
    said: dict[tuple[str, str, int], list[PriceReport]] = {}
    for row in found.differing:
        said.setdefault((row.source, row.mode, row.above_context_tokens), []).append(row)
    for (source, mode, above), rows in said.items():
        rates = [
            say("{rate} {money}", rate=say(_FIELDS[row.field]), money=_value(row)) for row in rows
        ]
        text = tell(
            _DISAGREES[bool(above)],
            source=catalog.sources[source].title,
            day=numbers.day(rows[0].as_of),
            mode=_modes.mode(mode),
            tokens=numbers.tokens(above),
            rates=say(", ").join(rates),
        )
        yield Paragraph(text, _figures(catalog, rows), doubt=True)


def _value(row: PriceReport) -> str:
    return say("none") if row.value is None else numbers.money(row.value)


def _figures(catalog: Catalog, rows: Sequence[PriceReport]) -> tuple[Figure, ...]:
    """What a source reports, as figures; contract.md names the property."""
    return tuple(
        Figure(
            entity=row.model,
            prop=f"{'' if row.mode == 'standard' else f'{row.mode}_'}"
            f"{row.field.removesuffix('_mtok')}_usd_per_mtok",
            value=row.value,
            unit="USD/Mtok",
            as_of=row.as_of,
            source=catalog.sources[row.source],
            kind=f"report above {row.above_context_tokens} tokens"
            if row.above_context_tokens
            else "report",
        )
        for row in rows
        if row.value is not None
    )
