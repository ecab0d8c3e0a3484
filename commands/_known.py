"""What is known of a model or a company, as figures: each by what a person asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import Figure
from commands import _models

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.clock import Clock
    from bot.core.facts import Company, Model

Known = dict[str, Figure]
_KIND = "documented"
_OF_MODEL = {  # what is asked for: property of the figure, its unit
    "status": ("status", "status"),
    "retired": ("retires_on", "day"),
    "replacement": ("replacement", "model"),
    "license": ("license", "licence"),
    "cutoff": ("knowledge_cutoff", "day"),
    "inputs": ("input_modalities", "kinds"),
    "outputs": ("output_modalities", "kinds"),
    "reasoning": ("reasoning", "yes/no"),
    "tools": ("tool_calls", "yes/no"),
}
_SHARED = {  # what is asked for, by the property that other commands show too
    "context_tokens": "context",
    "max_output_tokens": "output",
    "released": "released",
    "open_weights": "weights",
}


def of_model(catalog: Catalog, model: Model) -> Known:
    """All that is known of a model; what is not known is not in it."""
    maker = _models.made_by(catalog, model)
    known = {"maker": maker}
    for figure in _models.known_facts(catalog, model):
        known[_SHARED[figure.prop]] = figure
    values = {
        "status": model.status,
        "retired": model.retires_on,
        "replacement": model.replacement,
        "license": model.license,
        "cutoff": model.knowledge_cutoff,
        "inputs": model.input_modalities,
        "outputs": model.output_modalities,
        "reasoning": model.reasoning,
        "tools": model.tool_calls,
    }
    checked = max((row.checked for row in catalog.prices(model.model)), default=catalog.read_until)
    for what, value in values.items():
        if value is not None:
            prop, unit = _OF_MODEL[what]
            licensed = model.license_source if what == "license" else None
            source = catalog.sources[licensed or model.source]
            known[what] = Figure(
                model.model, prop, value, unit, checked, source, _KIND, checked=checked
            )
    return known


def of_company(catalog: Catalog, company: Company) -> Known:
    """All that is known of a company besides what it is worth."""
    tickers = [f"{row.exchange}: {row.symbol}" for row in catalog.tickers.get(company.company, [])]
    makes = [model for model in catalog.made_by(company.company) if model.current]
    owned = [c.company for c in catalog.companies.values() if c.parent == company.company]
    values: dict[str, tuple[str, str | int | None, str]] = {
        "listed": ("listed", company.status == "public", "yes/no"),
        "tickers": ("tickers", ", ".join(tickers) or None, "symbols"),
        "country": ("country", company.country, "ISO 3166 code"),
        "founded": ("founded", company.founded, "year"),
        "parent": ("parent", company.parent, "company"),
        "owns": ("owns", ", ".join(owned) or None, "companies"),
        "makes": ("current_models", len(makes) or None, "models"),
    }
    source, day = catalog.sources[company.source], catalog.read_until
    return {
        what: Figure(company.company, prop, value, unit, day, source, _KIND, checked=day)
        for what, (prop, value, unit) in values.items()
        if value is not None
    }


def hours(catalog: Catalog, model: Model, found: Clock) -> Figure:
    """How many times the list price is charged at peak or off-peak hours, as a figure."""
    window = found.windows[0]
    peak = window.kind == "peak"
    return Figure(
        entity=model.model,
        prop=f"{window.kind}_multiplier",
        value=found.peak if peak else found.off_peak,
        unit="times the list price",
        as_of=(window.valid_from or catalog.read_until)[:10],
        checked=catalog.read_until,
        source=catalog.sources[window.source],
        kind=window.kind,
    )
