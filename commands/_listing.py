"""All current models of a company with their prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Choice, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from commands import _charts, _rates, _terms, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Entity
    from bot.core.catalog import Catalog
    from bot.core.facts import Model

_NONE = "The data set holds no current model made by {name}."
_NONE_THEN = "No current model made by {name} is known to be on sale that day."
_LEAD = "{name} has {count}, {priced} of them with a list price."
_LEAD_PAST = "Out by {day} from {name}: {count}, {priced} of them with a list price then."
_LEAD_AHEAD = "Not to be retired by {day} by {name}: {count}, {priced} of them with a list price."


def of_company(catalog: Catalog, entity: Entity, day: date | None, now: datetime) -> Answer:
    """All current models of a company."""
    name = entity.ref.name
    at = quote.end_of(day) if day and day != now.date() else now
    dated = at != now
    current = [m for m in catalog.made_by(entity.ref.id) if m.current]
    models = on_sale(current, at.date(), now)
    if not models:
        raise NoFigure((_NONE_THEN if dated and current else _NONE).format(name=name))
    tables = tuple(_by_modality(catalog, models, at))
    priced = sum(len(table.rows) for table in tables)
    lead = (_LEAD if not dated else _LEAD_AHEAD if at > now else _LEAD_PAST).format(
        name=name,
        count=numbers.plural(len(models), "current model"),
        priced=priced,
        day=numbers.day(at.date().isoformat()),
    )
    options = _words.others("price", (Ref("model", m.model, m.name) for m in models))
    return _words.with_small(
        Answer(
            command="price",
            lead=(lead,),
            entities=(entity,),
            blocks=(*tables, _worths.maker(catalog, entity.ref.id, now.date(), dated=dated)),
            notes=(
                *_words.understood([entity]),
                *_terms.at_other_hours_of([quote.quote(catalog, m, at) for m in models]),
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


def on_sale(models: Sequence[Model], day: date, now: datetime) -> list[Model]:
    """Those that were out on a day, and that their makers will not have retired by it."""
    then = day.isoformat()
    ahead = day > now.date()
    return [m for m in models if m.out_by(then) and not (ahead and m.retired_by(then))]


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
