"""All current models of a company with their prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Choice, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from commands import _charts, _rates, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Entity
    from bot.core.catalog import Catalog
    from bot.core.facts import Model


def of_company(catalog: Catalog, entity: Entity, day: date | None, now: datetime) -> Answer:
    """All current models of a company."""
    name = entity.ref.name
    models = [m for m in catalog.made_by(entity.ref.id) if m.current]
    if not models:
        raise NoFigure(f"The data set holds no current model made by {name}.")
    at = quote.end_of(day) if day and day != now.date() else now
    tables = tuple(_by_modality(catalog, models, at))
    priced = sum(len(table.rows) for table in tables)
    lead = (
        f"{name} has {numbers.plural(len(models), 'current model')}, {priced} of them with a "
        "list price."
    )
    options = _words.others("price", (Ref("model", m.model, m.name) for m in models))
    return _words.with_small(
        Answer(
            command="price",
            lead=(lead,),
            entities=(entity,),
            blocks=(*tables, _worths.maker(catalog, entity.ref.id, now.date())),
            notes=(
                *_words.understood([entity]),
                *_words.corrections(catalog, [("company", entity.ref.id)]),
            ),
            choices=(Choice("One of these models", options),),
            chart=_charts.rates({row.label: row.figures for t in tables[:1] for row in t.rows}),
            buttons=(
                Button("Valuation", Question("valuation", (token(entity.ref),))),
                Button("Sources", Question("sources", (token(entity.ref),)), how="whisper"),
            ),
        )
    )


def _by_modality(catalog: Catalog, models: Sequence[Model], at: datetime) -> Iterator[Table]:
    """Tables of priced models, text models first, others by what they make."""
    kinds = sorted({model.modality for model in models}, key=lambda kind: (kind != "text", kind))
    for kind in kinds:
        rows = [model_row(catalog, model, at) for model in models if model.modality == kind]
        priced = tuple(row for row in rows if row.figures)
        if priced:
            heading = f"{kind.capitalize()} models, input/output"
            yield Table(heading, priced, spare=len(priced) - (kind == "text"))


def model_row(catalog: Catalog, model: Model, now: datetime) -> Row:
    """One model with the input and output rate that it is listed at."""
    found = quote.quote(catalog, model, now)
    if found.rate is None:
        return Row(model.name, "no list price")
    figures = _rates.pair_figures(catalog, found, found.rate)
    return Row(model.name, _rates.pair(found.rate), figures=figures)
