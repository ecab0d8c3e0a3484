"""How a price is said: tables of rates, hours, promos and what other sources say."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Figure, Moment, Paragraph, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Offer, Price, PriceReport
    from bot.core.quote import Quote

_LABELS = {
    "input_mtok": "Input",
    "output_mtok": "Output",
    "cache_read_mtok": "Cache read",
    "cache_write_mtok": "Cache write",
}
_MODES = {"developer-api": "Developer API"}
_REGIONS = {"china": "China", "us": "US", "eu": "EU", "apac": "Asia-Pacific"}
_HOURS = {"peak": "Peak", "off_peak": "Off-peak"}
_FIELDS = {**_LABELS, "cache_write_long_mtok": "Long cache write"}
OFFERS = 5


def pair(price: Price | Offer, multiplier: Decimal = Decimal(1)) -> str:
    """Input and output rate in one cell, cents left out where there are none: ``$2/$10``."""
    currency = getattr(price, "currency", "USD")
    rates = (price.input_mtok, price.output_mtok)
    cells = ("–" if r is None else numbers.money(r * multiplier, currency) for r in rates)
    return "/".join(cell.removesuffix(".00") for cell in cells)


def label(rate: str, price: Price) -> str:
    """What a rate is called, with its unit where that is not the token."""
    if rate == "cache_write_long_mtok":
        return f"Cache write {price.long_cache_hours} h"
    unit = {"input_mtok": price.input_unit, "output_mtok": price.output_unit}.get(rate, "token")
    return _LABELS[rate] if unit == "token" else f"{_LABELS[rate]} ({unit})"


def rows(
    catalog: Catalog,
    found: Quote,
    price: Price,
    *,
    multiplier: Decimal = Decimal(1),
    kind: str = "",
    prefix: str = "",
    blend: bool = True,
) -> Iterator[Row]:
    """One row for each known rate of a price; blended 3:1 last, where it has a meaning."""
    for rate in quote.RATES:
        value: Decimal | None = getattr(price, rate)
        if value is None:
            continue
        figure = quote.figure(
            catalog, price, rate, model=found.model, clock_kind=kind, multiplier=multiplier
        )
        name = label(rate, price)
        text = f"{prefix} {name[0].lower()}{name[1:]}" if prefix else name
        yield Row(text, numbers.money(value * multiplier, price.currency), figures=(figure,))
    if blend and price.blended_mtok is not None:
        yield Row("Blended 3:1", numbers.money(price.blended_mtok * multiplier, price.currency))


def tables(catalog: Catalog, found: Quote) -> Iterator[Table]:
    """All rates in force: the standard ones first, then tiers and other modes."""
    if found.rate:
        yield from _standard(catalog, found, found.rate)
    for tier in (p for p in found.others if p.mode == "standard"):
        heading = f"Above {numbers.tokens(tier.above_context_tokens)} input tokens"
        yield Table(heading, tuple(rows(catalog, found, tier, blend=False)))
    modes = tuple(
        Row(mode_name(p), pair(p), figures=pair_figures(catalog, found, p))
        for p in found.others
        if p.mode not in ("standard", "batch") and p.above_context_tokens == 0
    )
    if modes:
        yield Table("Other modes, input/output", modes, spare=len(modes))


def _standard(catalog: Catalog, found: Quote, rate: Price) -> Iterator[Table]:
    where = "" if rate.region == "global" else f", {_REGIONS.get(rate.region, rate.region)}"
    unit = f"{rate.currency} per million tokens{where}"
    if found.clock is None:
        batch = found.other("batch")
        extra = tuple(rows(catalog, found, batch, prefix="Batch", blend=False)) if batch else ()
        shown = tuple(row for row in extra if row.label in ("Batch input", "Batch output"))
        yield Table(unit, (*rows(catalog, found, rate), *shown))
        return
    now, hours = found.clock.kind, found.clock
    for kind, multiplier in ((now, hours.multiplier), (_other(now), hours.other)):
        when = " (now)" if kind == now else ""
        said = "peak" if kind == "peak" else rate.kind
        yield Table(
            f"{_HOURS[kind]}{when}, {unit}",
            tuple(rows(catalog, found, rate, multiplier=multiplier, kind=said)),
        )


def _other(kind: str) -> str:
    return "off_peak" if kind == "peak" else "peak"


def mode_name(price: Price) -> str:
    """A mode as a person says it."""
    return _MODES.get(price.mode, price.mode.capitalize())


def pair_figures(catalog: Catalog, found: Quote, price: Price) -> tuple[Figure, ...]:
    """The figures behind `pair`."""
    return tuple(
        quote.figure(catalog, price, rate, model=found.model)
        for rate in ("input_mtok", "output_mtok")
        if getattr(price, rate) is not None
    )


def hours(found: Quote) -> Text | None:
    """When the peak hours are and when they next change, or None without any."""
    if found.clock is None:
        return None
    windows = sorted({(w.start_utc, w.end_utc, w.days) for w in found.clock.windows})
    spans = numbers.listed([f"{start}–{end}" for start, end, _ in windows])
    kind = _HOURS[found.clock.windows[0].kind]
    days = "Monday to Friday" if windows[0][2] == "mon-fri" else "every day"
    calendar = found.clock.calendar
    closed = f", except {calendar.name[0].lower()}{calendar.name[1:]}" if calendar else ""
    text: Text = (f"{kind} hours are {spans} UTC, {days}{closed}.",)
    if found.clock.flips:
        then = _HOURS[_other(found.clock.kind)].lower()
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


def coming(catalog: Catalog, found: Quote) -> Paragraph | None:
    """An announced price that starts later, when it is not the end of a promo."""
    change = found.coming
    if change is None or not change.valid_from or (found.rate and found.rate.kind == "promo"):
        return None
    return Paragraph(
        (f"Announced from {numbers.day(change.valid_from)}, input/output: {pair(change)}.",),
        pair_figures(catalog, found, change),
    )


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
        page, as_of = catalog.sources[source], rows[0].as_of
        said = [
            f"{numbers.money(row.value or Decimal(0))} {_FIELDS[row.field].lower()}" for row in rows
        ]
        figures = tuple(
            Figure(
                entity=row.model,
                prop=f"{row.field.removesuffix('_mtok')}_usd_per_mtok",
                value=row.value or Decimal(0),
                unit="USD/Mtok",
                as_of=row.as_of,
                source=page,
                kind="report",
            )
            for row in rows
        )
        yield Paragraph(
            (f"{page.title} says the same: {numbers.listed(said)} ({numbers.day(as_of)}).",),
            figures,
        )


def disagreements(catalog: Catalog, found: Quote) -> Iterator[Text]:
    """What other sources say where it differs, one note a source and mode."""
    said: dict[tuple[str, str, str], list[str]] = {}
    for row in found.differing:
        tier = (
            f" above {numbers.tokens(row.above_context_tokens)}" if row.above_context_tokens else ""
        )
        value = "none" if row.value is None else numbers.money(row.value)
        key = (row.source, row.as_of, f"{row.mode} price{tier}")
        said.setdefault(key, []).append(f"{_FIELDS[row.field].lower()} {value}")
    for (source, as_of, mode), values in said.items():
        title = catalog.sources[source].title
        yield (f"Disagrees: {title} ({numbers.day(as_of)}), {mode}: {', '.join(values)}.",)


def offers(catalog: Catalog, found: Quote) -> Table | None:
    """The cheapest offers of other hosts, one row a host."""
    best = cheapest(found)
    if not best:
        return None
    shown = tuple(
        Row(
            offer.host,
            pair(offer),
            figures=tuple(
                quote.offer_figure(catalog, offer, rate)
                for rate in ("input_mtok", "output_mtok")
                if getattr(offer, rate) is not None
            ),
        )
        for offer in best[:OFFERS]
    )
    more = len(best) - len(shown)
    notes: tuple[Text, ...] = ((f"and {numbers.plural(more, 'more host')}",),) if more else ()
    return Table("At other hosts, input/output in USD", shown, notes, spare=len(shown) - 1)


def cheapest(found: Quote) -> list[Offer]:
    """The cheapest offer of each host that names both rates, the cheapest host first."""
    by_host: dict[str, Offer] = {}
    for offer in found.offers:
        if offer.input_mtok is not None and offer.output_mtok is not None:
            by_host.setdefault(offer.host, offer)
    return list(by_host.values())
