"""What a workload costs: tokens and requests at the rates of a price, in exact US dollars.

Rates are chosen by the size of one request: the highest context tier that its input exceeds, the
batch price where one is known and wanted. Reasoning tokens count as output, as makers bill them;
what is written to a cache is not counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import quote
from bot.core.answers import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Price
    from bot.core.quote import Quote
    from bot.core.workload import Span, Workload

_MILLION = 10**6


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates that a request is charged at, in US dollars per million tokens.

    Attributes:
        price: the row they stand in.
        cache_read: what cached input costs: its own rate, or that of input where unknown.
        cache_known: whether it is its own.
        batch_missing: whether a batch price was wanted and none is known, so it is the standard.
    """

    price: Price
    input: Decimal
    cache_read: Decimal
    output: Decimal
    cache_known: bool
    batch_missing: bool


def choose(rows: Sequence[Price], load: Workload) -> Rates | None:
    """Choose among the prices in force the rates for a workload; None where they are not known.

    A batch price that knows only short requests says nothing of those above a standard tier.
    """
    standard, batch = (_tier(rows, mode, load) for mode in ("standard", "batch"))
    low = standard.above_context_tokens if standard else 0
    if load.batch and batch and batch.above_context_tokens >= low and _suffices(batch, load):
        return _rates(batch, load, batch_missing=False)
    if standard is None or not _suffices(standard, load):
        return None
    return _rates(standard, load, batch_missing=load.batch)


def _tier(rows: Sequence[Price], mode: str, load: Workload) -> Price | None:
    """The row of the highest tier that a request's input exceeds."""
    fits = (r for r in rows if r.mode == mode and r.above_context_tokens < max(load.tokens_in, 1))
    return max(fits, key=lambda row: row.above_context_tokens, default=None)


def _suffices(price: Price, load: Workload) -> bool:
    """Whether a price says, per token, all that a request needs."""
    charged_by_token = (price.input_unit, price.output_unit) == ("token", "token")
    read = price.input_mtok is not None or load.tokens_in == 0
    return charged_by_token and read and (price.output_mtok is not None or load.tokens_out == 0)


def _rates(price: Price, load: Workload, *, batch_missing: bool) -> Rates:
    sent = price.input_mtok or Decimal(0)
    return Rates(
        price=price,
        input=sent,
        cache_read=sent if price.cache_read_mtok is None else price.cache_read_mtok,
        output=price.output_mtok or Decimal(0),
        cache_known=price.cache_read_mtok is not None or not load.cached,
        batch_missing=batch_missing,
    )


def request(rates: Rates, load: Workload) -> Decimal:
    """Return what one request costs in US dollars, at hours that are neither peak nor reduced."""
    read = Decimal(load.tokens_in * load.cached) / 100
    fresh = load.tokens_in - read
    charged = fresh * rates.input + read * rates.cache_read + load.tokens_out * rates.output
    return charged / _MILLION


@dataclass(frozen=True, slots=True)
class Bill:
    """What one model charges for a workload.

    Attributes:
        each: US dollars a request, at hours that are neither peak nor reduced.
        hours: multipliers by kind of hours, off-peak first; only "" where there are none.
    """

    quote: Quote
    load: Workload
    rates: Rates
    each: Decimal
    hours: dict[str, Decimal]

    @property
    def model(self) -> Model:
        """The model."""
        return self.quote.model

    def over(self, span: Span, kind: str | None = None) -> Decimal:
        """US dollars over a stretch, at a kind of hours; at the cheapest unless told."""
        multiplier = self.hours[kind] if kind is not None else min(self.hours.values())
        return self.each * self.load.spans[span] * multiplier

    @property
    def most(self) -> Decimal:
        """US dollars over the longest stretch, all of it at the dearest hours."""
        return self.each * self.load.spans[self.load.longest] * max(self.hours.values())


def bill(catalog: Catalog, model: Model, load: Workload, now: datetime) -> Bill | None:
    """Return what a model charges for a workload now; None where no price per token is known.

    A model that is not sold any more is charged at its last price.
    """
    found = quote.quote(catalog, model, now)
    rates = choose(quote.in_usd(catalog, found), load)
    if rates is None:
        return None
    clock = found.clock if rates.price.mode == "standard" else None
    hours = {"off_peak": clock.off_peak, "peak": clock.peak} if clock else {"": Decimal(1)}
    return Bill(found, load, rates, request(rates, load), hours)


def fits(model: Model, load: Workload) -> bool:
    """Whether one request fits into a model, as far as its window is known."""
    window = model.context_tokens
    return window is None or load.tokens_in + load.tokens_out <= window


def figure(catalog: Catalog, owed: Bill, span: Span, kind: str = "") -> Figure:
    """A cost as a figure in US dollars, with the source and days of its rates.

    Its kind is the stretch, with the kind of hours where the price knows any.
    """
    rates, load = owed.rates, owed.load
    price = rates.price
    used = f"input {rates.input}, cache read {rates.cache_read}, output {rates.output} USD/Mtok"
    each = f"{load.tokens_in} tokens in ({load.cached} % cached), {load.tokens_out} out"
    return Figure(
        entity=owed.model.model,
        prop="cost_usd",
        value=owed.over(span, kind),
        unit="USD",
        as_of=quote.since(price, owed.model),
        checked=price.checked,
        source=catalog.sources[price.source],
        kind=f"{span} {kind}".strip(),
        note=f"{price.mode}, {price.kind}: {used}; a request: {each}",
    )
