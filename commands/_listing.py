"""All current models of a company with their prices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Choice, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import count, mark, say
from commands import _charts, _rates, _terms, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Entity
    from bot.core.catalog import Catalog
    from bot.core.facts import Model

_NONE = mark("The data set holds no current model made by {name}.")
_NONE_THEN = mark("No current model made by {name} is known to be on sale that day.")
_LEAD = mark("{name} has {models}, {priced} of them with a list price.")
_LEAD_PAST = mark("Out by {day} from {name}: {models}, {priced} of them with a list price then.")
_LEAD_AHEAD = mark(
    "Not to be retired by {day} by {name}: {models}, {priced} of them with a list price."
)
_KINDS = {  # by what the models make or do
    "text": mark("Text models, input/output"),
    "image": mark("Image models, input/output"),
    "audio": mark("Audio models, input/output"),
    "video": mark("Video models, input/output"),
    "embedding": mark("Embedding models, input/output"),
    "transcription": mark("Transcription models, input/output"),
    "ocr": mark("OCR models, input/output"),
    "moderation": mark("Moderation models, input/output"),
    "decision": mark("Decision models, input/output"),
}
_OTHERS = mark("Other models, input/output")


def of_company(catalog: Catalog, entity: Entity, day: date | None, now: datetime) -> Answer:
    """All current models of a company."""
    name = entity.ref.name
    at = quote.end_of(day) if day and day != now.date() else now
    dated = at != now
    current = [m for m in catalog.made_by(entity.ref.id) if m.current]
    models = on_sale(catalog, current, at.date(), now)
    if not models:
        raise NoFigure(say(_NONE_THEN if dated and current else _NONE, name=name))
    tables = tuple(_by_modality(catalog, models, at))
    priced = sum(len(table.rows) for table in tables)
    sentence = _LEAD if not dated else _LEAD_AHEAD if at > now else _LEAD_PAST
    lead = say(
        sentence,
        name=name,
        models=count(len(models), "{count} current model", "{count} current models"),
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
            choices=(Choice(say("One of these models"), options),),
            chart=_charts.rates({row.label: row.figures for t in tables[:1] for row in t.rows}),
            buttons=(
                Button(say("Valuation"), Question("valuation", (token(entity.ref),))),
                Button(say("Sources"), Question("sources", (token(entity.ref),)), how="whisper"),
            ),
        )
    )


def on_sale(
    catalog: Catalog, models: Sequence[Model], day: date, now: datetime, *, priced: bool = False
) -> list[Model]:
    """Those that were out on a day, and that their makers will not have retired by it.

    On a day in the past these are the ones that are known to have been out: by their release, or
    by a price. With *priced*, only those whose price then is known.
    """
    then = day.isoformat()
    if day >= now.date():
        ahead = day > now.date()
        return [m for m in models if m.out_by(then) and not (ahead and m.retired_by(then))]
    return [
        model
        for model in models
        if model.out_by(then)
        and ((model.released and not priced) or _had_price(catalog, model, day, now))
    ]


def _had_price(catalog: Catalog, model: Model, day: date, now: datetime) -> bool:
    found = quote.quote(catalog, model, now, day)
    return found.rate is not None and not found.ended


def _by_modality(catalog: Catalog, models: Sequence[Model], at: datetime) -> Iterator[Table]:
    """Tables of priced models, text models first, others by what they make."""
    kinds = sorted({model.modality for model in models}, key=lambda kind: (kind != "text", kind))
    for kind in kinds:
        rows = [model_row(catalog, model, at) for model in models if model.modality == kind]
        priced = tuple(row for row in rows if row.figures)
        if priced:
            yield Table(heading(kind), priced, spare=len(priced) - (kind == "text"))


def heading(modality: str) -> str:
    """What stands above models that make or do the same."""
    return say(_KINDS.get(modality, _OTHERS))


def model_row(catalog: Catalog, model: Model, now: datetime) -> Row:
    """One model with the input and output rate that it is listed at."""
    found = quote.quote(catalog, model, now)
    if found.rate is None:
        return Row(model.name, say("no list price"))
    figures = _rates.pair_figures(catalog, found, found.rate)
    return Row(model.name, _rates.pair(found.rate), figures=figures)
