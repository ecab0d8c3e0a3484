"""The records of the data set, one class a table; data/schema.sql says what each field means.

Days are ISO text as far as they are known: ``2026-05-29``, ``2026-05`` or ``2026``.
Rates are `Decimal`, in the row's currency per million of its unit; None is unknown, never zero.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Company:
    """A company that makes models, sells them, or is compared with those that do."""

    company: str
    name: str
    country: str | None
    status: str
    parent: str | None
    founded: int | None
    makes_llm: bool
    source: str


@dataclass(frozen=True, slots=True)
class Ticker:
    """A company's symbol on a stock exchange."""

    company: str
    exchange: str
    symbol: str


@dataclass(frozen=True, slots=True)
class Family:
    """What a bare name means; *flagship* is the model that a person set for it."""

    family: str
    name: str
    parent: str | None
    maker: str
    flagship: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Model:
    """One model as its maker sells it or released it."""

    model: str
    name: str
    family: str
    maker: str
    released: str | None
    released_source: str | None
    status: str
    retires_on: str | None
    replacement: str | None
    modality: str
    context_tokens: int | None
    max_output_tokens: int | None
    input_modalities: str | None
    output_modalities: str | None
    reasoning: bool | None
    tool_calls: bool | None
    open_weights: bool | None
    license: str | None
    license_source: str | None
    knowledge_cutoff: str | None
    note: str | None
    source: str

    @property
    def current(self) -> bool:
        """Whether the maker still sells or offers it."""
        return self.status != "retired"

    def retired_by(self, day: str) -> bool:
        """Whether it is known to be retired on an ISO day, past or to come."""
        return bool(self.retires_on) and (self.retires_on or "") <= day

    def out_by(self, day: str) -> bool:
        """Whether it may have been out on an ISO day, as far as its release is known."""
        return (self.released or "") <= day


@dataclass(frozen=True, slots=True)
class Price:
    """What the maker charges for one model in one mode from some instant on."""

    model: str
    seller: str
    region: str
    mode: str
    above_context_tokens: int
    currency: str
    kind: str
    valid_from: str | None
    valid_to: str | None
    promised_through: str | None
    input_mtok: Decimal | None
    output_mtok: Decimal | None
    cache_read_mtok: Decimal | None
    cache_write_mtok: Decimal | None
    cache_write_long_mtok: Decimal | None
    long_cache_hours: int | None
    input_unit: str
    output_unit: str
    note: str | None
    basis: str
    checked: str
    source: str

    def holds(self, instant: str) -> bool:
        """Whether it is in force at an ISO instant; an unknown start or end is open."""
        return (self.valid_from or "") <= instant and (not self.valid_to or instant < self.valid_to)

    @property
    def blended_mtok(self) -> Decimal | None:
        """(3 x input + output) / 4, where both are charged per token."""
        if self.input_mtok is None or self.output_mtok is None:
            return None
        if (self.input_unit, self.output_unit) != ("token", "token"):
            return None
        return (3 * self.input_mtok + self.output_mtok) / 4


@dataclass(frozen=True, slots=True)
class PriceWindow:
    """Hours of the seller's clock, in UTC, at which a multiple of the list price is charged."""

    model: str
    kind: str
    days: str
    start_utc: str
    end_utc: str
    calendar: str | None
    multiplier: Decimal
    valid_from: str | None
    valid_to: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """Public holidays on which peak hours do not count, known through a day."""

    calendar: str
    name: str
    covers_through: str
    source: str


@dataclass(frozen=True, slots=True)
class PriceReport:
    """What another source says that one rate of a model's current price is."""

    model: str
    mode: str
    above_context_tokens: int
    field: str
    value: Decimal | None
    as_of: str
    source: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What a host other than the maker charges for a model, in US dollars."""

    model: str
    host: str
    host_model_id: str
    mode: str
    above_context_tokens: int
    input_mtok: Decimal | None
    output_mtok: Decimal | None
    cache_read_mtok: Decimal | None
    checked: str
    source: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A subscription for people, in US dollars a month."""

    company: str
    plan: str
    usd_per_month: Decimal
    checked: str
    source: str

    @property
    def tier(self) -> str:
        """Its name without a price or multiple, which several may share: Claude Max."""
        return re.sub(r" \$?\d+x?$", "", self.plan)


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A test that models are measured with."""

    benchmark: str
    name: str
    measures: str
    unit: str
    higher_is_better: bool
    source: str


@dataclass(frozen=True, slots=True)
class Score:
    """One model's result, as one publisher reports it for one setting."""

    model: str
    benchmark: str
    score: Decimal | None
    rank: int | None
    setting: str
    as_of: str
    reported_by: str
    publisher: str
    source: str


@dataclass(frozen=True, slots=True)
class Valuation:
    """What a company was worth on a day, by one publisher, in whole US dollars."""

    company: str
    as_of: str
    low_usd: int
    high_usd: int
    approximate: bool
    bound: str | None
    kind: str
    publisher: str
    note: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Correction:
    """Something a source got wrong about a record, and what is right."""

    kind: str
    id: str
    said: str
    correct: str
    said_by: str
    said_on: str | None
    source: str
