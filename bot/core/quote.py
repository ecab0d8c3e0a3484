"""What one model costs at an instant: the rows of its price in force, sorted out.

A list price and a promo on it are kept apart. A model that its maker no longer sells keeps its
last list price, marked as ended.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.core import clock
from bot.core.answers import Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.clock import Clock
    from bot.core.facts import Model, Offer, Price, PriceReport

RATES = (
    "input_mtok",
    "output_mtok",
    "cache_read_mtok",
    "cache_write_mtok",
    "cache_write_long_mtok",
)


@dataclass(frozen=True, slots=True)
class Quote:
    """The price of a model at its maker, at one instant.

    Attributes:
        rate: what is charged for standard use below every context tier; None when unknown.
        listed: the standing list price that a promo reduces, when *rate* is a promo.
        converted: *rate* in US dollars, where the seller's own list is in another currency.
        others: batch, fast and other modes, and context tiers, in force at the same instant.
        coming: the next announced change of *rate*.
        clock: peak and off-peak hours, when the seller has them.
        agreeing: what other sources say, where it is the same.
        differing: what other sources say, where it is not.
        offers: what other hosts charge today, the cheapest first.
        stated: the maker's price in words, where it is not by the token.
        ended: whether the maker no longer sells it at that instant.
    """

    model: Model
    at: datetime
    rate: Price | None
    listed: Price | None
    converted: Price | None
    others: tuple[Price, ...]
    coming: Price | None
    clock: Clock | None
    agreeing: tuple[PriceReport, ...]
    differing: tuple[PriceReport, ...]
    offers: tuple[Offer, ...]
    stated: str | None
    ended: bool

    @property
    def usd(self) -> Price | None:
        """The rate in US dollars, listed so or converted by a catalogue; None without either."""
        listed = self.rate if self.rate and self.rate.currency == "USD" else None
        return self.converted or listed

    def rate_usd(self, rate: str) -> Decimal | None:
        """One rate in US dollars as listed: at hours that are neither peak nor reduced."""
        value: Decimal | None = getattr(self.usd, rate) if self.usd else None
        return value

    def other(self, mode: str, above: int = 0) -> Price | None:
        """The price in another mode, or above a context tier."""
        found = (p for p in self.others if (p.mode, p.above_context_tokens) == (mode, above))
        return next(found, None)


def end_of(day: date) -> datetime:
    """The last second of a UTC day: a price that starts on a day is in force on it."""
    return datetime.combine(day, time(23, 59, 59), UTC)


def home(rows: Sequence[Price]) -> list[Price]:
    """Rows of the region to answer for: worldwide where there is one, else the United States."""
    first = min((row.region for row in rows), key=_nearness, default="")
    return [row for row in rows if row.region == first]


def _nearness(region: str) -> tuple[bool, bool, str]:
    return region != "global", region != "us", region


def _in_force(rows: Iterable[Price], instant: str) -> list[Price]:
    """Of each mode and tier the row that is charged: a promo before the list price."""
    best: dict[tuple[str, int], Price] = {}
    for row in rows:
        if row.holds(instant):
            key = (row.mode, row.above_context_tokens)
            if key not in best or row.kind == "promo":
                best[key] = row
    return list(best.values())


def _begun(rows: Iterable[Price], model: Model, instant: str) -> list[Price]:
    """Rows that are known to have begun by an instant.

    A price whose start is not recorded is taken for the one that the model came out with; where
    that day is not known either, it is known from the day on that it was read.
    """
    return [
        row for row in rows if (row.valid_from or model.released or row.checked)[:10] <= instant
    ]


def _is_base(row: Price) -> bool:
    return row.mode == "standard" and row.above_context_tokens == 0


def _compared(
    reports: Iterable[PriceReport], rows: Sequence[Price]
) -> Iterator[tuple[bool, PriceReport]]:
    """Each report with whether it agrees with the price in force."""
    by_tier = {(row.mode, row.above_context_tokens): row for row in rows}
    for report in reports:
        row = by_tier.get((report.mode, report.above_context_tokens))
        ours = getattr(row, report.field) if row else None
        yield ours == report.value, report


def quote(catalog: Catalog, model: Model, now: datetime, on: date | None = None) -> Quote:
    """Return what a model costs now, or on a day.

    Args:
        catalog: the data set.
        model: the model.
        now: the instant of asking.
        on: a day to answer for instead; its last second (UTC) counts, or now if it is today.
    """
    at = end_of(on) if on and on != now.date() else now
    instant = clock.iso(at)
    every, others = _lists(catalog, model.model)
    listed = _begun(every, model, instant)
    current = _in_force(listed, instant)
    ended = (model.status == "retired" and at >= now) or not current
    if not current:
        current = _last(listed, instant)
    row = next((row for row in current if _is_base(row)), None)
    base = row if row and any(getattr(row, rate) is not None for rate in RATES) else None
    standing = (r for r in listed if _is_base(r) and r.kind == "list" and r.holds(instant))
    converted = (
        row for row in _begun(others, model, instant) if _is_base(row) and row.holds(instant)
    )
    later = [r for r in every if _is_base(r) and (r.valid_from or "") > instant]
    hours = clock.read(catalog.windows(model.model), at, catalog.holidays, catalog.calendars)
    said = catalog.reports(model.model)
    if at < now:  # a report of today's price says nothing of one that has changed since
        said = [report for report in said if any(row.holds(report.as_of) for row in current)]
    reports = list(_compared(said, current))
    return Quote(
        model=model,
        at=at,
        rate=base,
        listed=next(standing, None) if base and base.kind == "promo" else None,
        converted=next(converted, None),
        others=tuple(other for other in current if other is not row),
        coming=min(later, key=lambda row: row.valid_from or "", default=None),
        clock=None if ended else hours,
        agreeing=tuple(report for same, report in reports if same),
        differing=tuple(report for same, report in reports if not same),
        offers=tuple(catalog.offers(model.model)),
        stated=row.note if row and not base else None,
        ended=ended,
    )


def unpriced(found: Quote) -> Quote:
    """The same without any price: of a day by which the model is to be retired."""
    return replace(
        found,
        rate=None,
        listed=None,
        converted=None,
        others=(),
        coming=None,
        clock=None,
        agreeing=(),
        differing=(),
        offers=(),
        stated=None,
    )


@lru_cache(maxsize=1024)
def _lists(catalog: Catalog, model: str) -> tuple[list[Price], list[Price]]:
    """All rows of a model in its seller's own currency, and those in others."""
    rows = home(catalog.prices(model))
    own = "CNY" if any(row.currency == "CNY" for row in rows) else "USD"
    return [r for r in rows if r.currency == own], [r for r in rows if r.currency != own]


def _last(rows: Sequence[Price], instant: str) -> list[Price]:
    """The rows that were in force last before an instant, where none is in force at it."""
    past = [row for row in rows if row.valid_to and row.valid_to <= instant]
    end = max((row.valid_to or "" for row in past if _is_base(row)), default="")
    return [row for row in past if row.valid_to == end]


def in_usd(catalog: Catalog, found: Quote) -> list[Price]:
    """All prices in US dollars in force with a quote, listed so or converted: modes and tiers."""
    rows = [r for r in home(catalog.prices(found.model.model)) if r.currency == "USD"]
    instant = clock.iso(found.at)
    rows = _begun(rows, found.model, instant)
    return _in_force(rows, instant) or _last(rows, instant)


def regions(catalog: Catalog, found: Quote) -> list[Price]:
    """Standard prices of other regions in force with a quote, below every context tier."""
    every = catalog.prices(found.model.model)
    here = {row.region for row in home(every)}
    instant = clock.iso(found.at)
    by_region: dict[str, list[Price]] = {}
    for row in _begun(every, found.model, instant):
        if row.region not in here and _is_base(row) and row.basis != "converted":
            by_region.setdefault(row.region, []).append(row)
    return [price for rows in by_region.values() for price in _in_force(rows, instant)]


def since(price: Price, model: Model) -> str:
    """The day a price took effect: as recorded, else the model's release, else when read."""
    return (price.valid_from or model.released or price.checked)[:10]


def figure(
    catalog: Catalog,
    price: Price,
    rate: str,
    *,
    model: Model,
    clock_kind: str = "",
    multiplier: Decimal | int = 1,
) -> Figure:
    """One rate of a price as a figure; contract.md names the property."""
    value: Decimal = getattr(price, rate)
    name = rate.removesuffix("_mtok")
    mode = "" if price.mode == "standard" else f"{price.mode}_"
    kind = clock_kind or ("converted" if price.basis == "converted" else price.kind)
    tier = price.above_context_tokens
    return Figure(
        entity=price.model,
        prop=f"{mode}{name}_{price.currency.lower()}_per_mtok",
        value=value * multiplier,
        unit=f"{price.currency}/Mtok",
        as_of=since(price, model),
        checked=price.checked,
        source=catalog.sources[price.source],
        kind=f"{kind} above {tier} tokens" if tier else kind,
        note=price.note or "",
    )


def offer_figure(catalog: Catalog, offer: Offer, rate: str) -> Figure:
    """One rate of another host's offer as a figure."""
    value: Decimal = getattr(offer, rate)
    return Figure(
        entity=offer.model,
        prop=f"{rate.removesuffix('_mtok')}_usd_per_mtok",
        value=value,
        unit="USD/Mtok",
        as_of=offer.checked,
        checked=offer.checked,
        source=catalog.sources[offer.source],
        kind=f"offer of {offer.host}",
    )
