"""What goes with a price: hours, promos, what is announced, and what other sources say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import clock, numbers, quote
from bot.core.answers import Figure, Moment, Paragraph
from commands._rates import FIELDS, HOURS, other_hours, pair, pair_figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime
    from decimal import Decimal

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import PriceReport
    from bot.core.quote import Quote

_AT_PEAK = "At peak hours {times} the price shown: {names}."
_OFF_PEAK = "At off-peak hours {share} of the price shown: {names}."


def hours(found: Quote, *, dated: bool = False) -> Text | None:
    """When the peak hours are and, unless a whole day is asked for, when they next change."""
    if found.clock is None:
        return None
    windows = sorted({(w.start_utc, w.end_utc, w.days) for w in found.clock.windows})
    spans = numbers.listed([f"{start}–{end}" for start, end, _ in windows])
    kind = HOURS[found.clock.windows[0].kind]
    days = "Monday to Friday" if windows[0][2] == "mon-fri" else "every day"
    calendar = found.clock.calendar
    closed = f", except {calendar.name[0].lower()}{calendar.name[1:]}" if calendar else ""
    text: Text = (f"{kind} hours are {spans} UTC, {days}{closed}.",)
    if found.clock.flips and not dated:
        then = HOURS[other_hours(found.clock.kind)].lower()
        text = (*text, f" It is {then} next at ", Moment(found.clock.flips), ".")
    if calendar and found.at.date().isoformat() > calendar.covers_through:
        text = (*text, f" Those are known only to {numbers.day(calendar.covers_through)}.")
    return text


def at_other_hours(found: Quote) -> str:
    """How much the listed price is at peak hours, or at reduced ones."""
    hours = found.clock
    if hours is None:
        return ""
    if hours.peak > 1:
        return f"at peak hours it costs {numbers.times(hours.peak)} the price shown."
    return f"at off-peak hours it costs {numbers.percent(hours.off_peak)} of the price shown."


def at_other_hours_of(quotes: Sequence[Quote]) -> Iterator[Text]:
    """What the models that have such hours cost at other ones than shown."""
    names: dict[tuple[Decimal, Decimal], list[str]] = {}
    for found in quotes:
        if hours := found.clock:
            names.setdefault((hours.peak, hours.off_peak), []).append(found.model.name)
    for (peak, off_peak), models in names.items():
        template = _AT_PEAK if peak > 1 else _OFF_PEAK
        yield (
            template.format(
                times=numbers.times(peak),
                share=numbers.percent(off_peak),
                names=", ".join(models),
            ),
        )


def promo_name(found: Quote, day: date) -> str:
    """How a promo is called in the first line: with the day that its promise ran out, if it did."""
    through = found.rate.promised_through if found.rate else None
    if through and numbers.last_day(through) < day:
        return f"a promo that was promised only through {numbers.day(through)}"
    return "as a promo"


def promo(catalog: Catalog, found: Quote) -> Paragraph | None:
    """That a promo is on, until when, and the list price it reduces or that follows."""
    rate = found.rate
    if rate is None or rate.kind != "promo":
        return None
    if rate.valid_to:
        end = f"until {numbers.day(rate.valid_to)}"
    elif rate.promised_through:
        end = f"promised at least through {numbers.day(rate.promised_through)}, end not known"
    else:
        end = "end not known"
    listed = found.listed or (
        found.coming if found.coming and found.coming.kind == "list" else None
    )
    if listed is None:
        return Paragraph((f"A promo ({end}); the list price is not known.",))
    after = (
        f" from {numbers.day(listed.valid_from)}"
        if listed is found.coming and listed.valid_from
        else ""
    )
    figures = tuple(
        quote.figure(catalog, listed, r, model=found.model)
        for r in ("input_mtok", "output_mtok")
        if getattr(listed, r) is not None
    )
    return Paragraph(
        (f"A promo, {end}. List price, input/output: {pair(listed)}{after}.",), figures
    )


def coming(catalog: Catalog, found: Quote, now: datetime) -> Paragraph | None:
    """The next price, announced or since in force, when it is not the end of a promo."""
    change = found.coming
    if change is None or not change.valid_from or (found.rate and found.rate.kind == "promo"):
        return None
    begun = change.valid_from <= clock.iso(now)
    said = "The next price began" if begun else "A change is announced"
    sentence = f"{said} {numbers.on_day(change.valid_from)}, input/output: {pair(change)}."
    return Paragraph((sentence,), pair_figures(catalog, found, change))


def converted(catalog: Catalog, found: Quote) -> Paragraph | None:
    """The rates in US dollars where the seller's own list is in another currency."""
    if found.converted is None:
        return None
    by = catalog.sources[found.converted.source].title
    rates = (found.converted.input_mtok, found.converted.output_mtok)
    said = "/".join("–" if rate is None else numbers.about(rate) for rate in rates)
    return Paragraph(
        (f"In US dollars, converted by {by}, input/output: {said}.",),
        pair_figures(catalog, found, found.converted),
    )


def agreements(catalog: Catalog, found: Quote) -> Iterator[Paragraph]:
    """Other sources that say the same of the price, one sentence a source."""
    by_source: dict[str, list[PriceReport]] = {}
    for row in found.agreeing:
        if (row.mode, row.above_context_tokens) == ("standard", 0) and row.value is not None:
            by_source.setdefault(row.source, []).append(row)
    for source, rows in by_source.items():
        title, as_of = catalog.sources[source].title, numbers.day(rows[0].as_of)
        said = numbers.listed([f"{_value(row)} {FIELDS[row.field].lower()}" for row in rows])
        yield Paragraph((f"{title} says the same: {said} ({as_of}).",), _figures(catalog, rows))


def disagreements(catalog: Catalog, found: Quote) -> Iterator[Paragraph]:
    """What other sources say where it differs, one note a source and mode."""
    said: dict[tuple[str, str, int], list[PriceReport]] = {}
    for row in found.differing:
        said.setdefault((row.source, row.mode, row.above_context_tokens), []).append(row)
    for (source, mode, above), rows in said.items():
        tier = f" above {numbers.tokens(above)}" if above else ""
        title, as_of = catalog.sources[source].title, numbers.day(rows[0].as_of)
        values = ", ".join(f"{FIELDS[row.field].lower()} {_value(row)}" for row in rows)
        sentence = f"Disagrees: {title} ({as_of}), {mode} price{tier}: {values}."
        yield Paragraph((sentence,), _figures(catalog, rows), doubt=True)


def _value(row: PriceReport) -> str:
    return "none" if row.value is None else numbers.money(row.value)


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
