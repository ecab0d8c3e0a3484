"""/price: what a model costs, on any day, with who makes it and what they are worth."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import ModelArg
from bot.client import MarketBot
from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Choice, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import mark, recorded, say, sentences, tell
from commands import (
    _charts,
    _costs,
    _listing,
    _models,
    _rates,
    _regions,
    _scores,
    _stages,
    _terms,
    _words,
    _worths,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Block, Entity, Note, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Kind
    from bot.core.pictures import Drawing
    from bot.core.quote import Quote

KINDS: tuple[Kind, ...] = ("family", "model", "company")
_OTHERS = 8  # models of the same family in one answer
_OTHERS_NOW = mark("Other current models, input/output")
_OTHERS_THEN = mark("Other models that are current today, input/output {on_day}")
_KINDS = {  # whether it is known since when
    ("list", False): mark("list price"),
    ("list", True): mark("list price since {day}"),
    ("promo", False): mark("promo price"),
    ("promo", True): mark("promo price since {day}"),
}
_WEIGHTS = {True: mark("yes"), False: mark("no"), None: mark("unknown")}


def price(catalog: Catalog, name: str, on: str | None = None, *, now: datetime) -> Answer:
    """Say what a family, a model or all models of a company cost, now or on a day.

    Raises:
        UnknownName: if nothing is called that; AmbiguousName: if several things are.
        WrongCall: if *on* is no day; NoFigure: if the model was not out on that day.
    """
    day = _words.a_day(on, "price")
    match = catalog.find(name, KINDS)
    if match.ref.kind == "company":
        return _listing.of_company(catalog, _words.entity(name, match), day, now)
    family = match.ref.kind == "family"
    model = _models.of_family(catalog, match.ref) if family else catalog.models[match.ref.id]
    entity = _words.entity(name, match, model.model)
    return _model(catalog, entity, model, match.others, day, now)


def _model(
    catalog: Catalog,
    entity: Entity,
    model: Model,
    near: Sequence[Ref],
    day: date | None,
    now: datetime,
) -> Answer:
    if day and not model.out_by(day.isoformat()):
        raise _not_out(catalog, entity, model, day)
    found = _quote(catalog, model, day, now)
    siblings = _siblings(catalog, entity.ref, model)
    siblings = _listing.on_sale(catalog, siblings, found.at.date(), now, priced=True)
    blocks = tuple(_blocks(catalog, found, siblings, now))
    here = Question("price", (token(Ref("model", model.model, model.name)),))
    versions = [Ref("model", m.model, m.name) for m in siblings]
    options = _words.others("price", [*near, *versions], options=(("on", str(day)),) if day else ())
    answer = Answer(
        command="price",
        lead=(_costs.sentence(found, day, now.date()),),
        entities=(entity,),
        blocks=blocks,
        chart=_chart(catalog, found, blocks, day),
        notes=tuple(_notes(catalog, found, entity, now.date())),
        choices=(Choice(say("Another model or version"), options),) if options else (),
        buttons=(
            Button(say("History"), Question("history", here.names)),
            Button(say("Sources"), Question("sources", here.names), how="whisper"),
        ),
    )
    return _words.with_small(answer, _since(found))


def _quote(catalog: Catalog, model: Model, day: date | None, now: datetime) -> Quote:
    """What it costs then; nothing on a day by which its maker will have retired it."""
    found = quote.quote(catalog, model, now, day)
    return quote.unpriced(found) if _costs.gone(model, found.at.date(), now.date()) else found


def _chart(
    catalog: Catalog, found: Quote, blocks: Sequence[Block], day: date | None
) -> Drawing | None:
    """The model beside others of its family, or its own rates beside each other."""
    if found.rate is None:
        return None
    name = found.model.name
    tables = [block for block in blocks if isinstance(block, Table)]
    own = _rates.pair_figures(catalog, found, found.rate)
    others = {} if day else {row.label: row.figures for row in tables[-1].rows}
    ended = [name] if found.ended else []
    return _charts.rates({name: own, **others}, ended) or _charts.own_rates(name, tables[0].rows)


def _since(found: Quote) -> str:
    """What kind of price it is, and since when it is charged, where that is recorded."""
    if found.rate is None:
        return ""
    start = found.rate.valid_from
    return say(_KINDS[found.rate.kind, bool(start)], day=numbers.day(start) if start else "")


def _not_out(catalog: Catalog, entity: Entity, model: Model, day: date) -> NoFigure:
    """That a model was not out yet on a day, with those of its family that were."""
    out = [
        other.name
        for other in _siblings(catalog, entity.ref, model, retired=True)
        if other.released and other.out_by(day.isoformat())
    ]
    on_day = numbers.on_day(model.released or "")
    said = [say("{name} came out {on_day}.", name=model.name, on_day=on_day)]
    if out:
        said.append(say("Out {on_day} were:", on_day=numbers.on_day(day.isoformat())))
    return NoFigure(sentences(*said), typed=entity.typed, suggestions=out[:24])


def _siblings(catalog: Catalog, ref: Ref, model: Model, *, retired: bool = False) -> list[Model]:
    """Other models, current ones unless told, of the nearest family that has any.

    That is the family asked for, else the model's own or one above it.
    """
    family: str | None = ref.id if ref.kind == "family" else model.family
    while family:
        found = [
            other
            for other in catalog.family_models(family)
            if (other.current or retired) and other.model != model.model
        ]
        if found or ref.kind == "family":
            return found
        family = catalog.families[family].parent
    return []


def _blocks(
    catalog: Catalog, found: Quote, siblings: Sequence[Model], now: datetime
) -> Iterator[Block]:
    dated = found.at != now
    yield from _rates.tables(catalog, found, dated=dated)
    said = (_terms.promo(catalog, found), _terms.coming(catalog, found, now))
    yield from (block for block in (*said, _terms.converted(catalog, found)) if block)
    if hours := _terms.hours(found, dated=dated):
        yield Paragraph(hours)
    if regions := _regions.elsewhere(catalog, found):
        yield regions
    if (found.ended or found.rate is None) and (
        table := _rates.offers(catalog, found, dated=dated)
    ):
        yield table
    yield from _terms.agreements(catalog, found)
    yield Table(say("Model"), tuple(_about(catalog, found.model)))
    yield from _scores.ranks(catalog, found.model)
    made = _worths.maker(catalog, found.model.maker, now.date(), dated=dated)
    yield replace(made, figures=(_models.made_by(catalog, found.model), *made.figures))
    if siblings:
        rows = tuple(_listing.model_row(catalog, model, found.at) for model in siblings[:_OTHERS])
        more = len(siblings) - len(rows)
        notes: tuple[Text, ...] = ((numbers.more(more),),) if more else ()
        on_day = numbers.on_day(found.at.date().isoformat())
        heading = say(_OTHERS_THEN if dated else _OTHERS_NOW, on_day=on_day)
        yield Table(heading, rows, notes, spare=len(rows))


def _about(catalog: Catalog, model: Model) -> Iterator[Row]:
    """Context window, longest output, release day and open weights, unknown said as such."""
    known = {figure.prop: figure for figure in _models.known_facts(catalog, model)}
    weights = say(_WEIGHTS[model.open_weights])
    window, longest = model.context_tokens, model.max_output_tokens
    said = (
        (say("Context window"), "context_tokens", numbers.tokens(window) if window else None),
        (say("Longest output"), "max_output_tokens", numbers.tokens(longest) if longest else None),
        (say("Released"), "released", numbers.day(model.released) if model.released else None),
        (say("Open weights"), "open_weights", weights),
    )
    for label, prop, cell in said:
        yield Row(label, cell or say("unknown"), figures=(known[prop],) if prop in known else ())


def _notes(catalog: Catalog, found: Quote, entity: Entity, today: date) -> Iterator[Note]:
    yield from _words.understood([entity])
    if status := _stages.stage(catalog, found.model, today):
        yield (status,)
    if found.model.note:
        yield tell("{note}.", note=recorded(found.model.note))
    yield from _terms.disagreements(catalog, found)
    family = found.model.family
    records = {("family", family), ("model", found.model.model), (entity.ref.kind, entity.ref.id)}
    parent = catalog.families[family].parent
    yield from _words.corrections(catalog, sorted(records | {("family", parent or family)}))


class Price(Cog):
    """What a model costs."""

    @app_commands.command(name="price")
    @app_commands.describe(
        name="A model, family or company, such as kimi",
        on="A day in the past, as 2026-05-31",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        name: ModelArg,
        on: str | None = None,
        private: bool = False,
    ) -> None:
        """Say what a model costs per million tokens."""
        bot = interaction.client
        await bot.reply(interaction, price(bot.catalog, name, on, now=bot.now()), private=private)


async def setup(bot: MarketBot) -> None:
    """Add /price to the bot."""
    await bot.add_cog(Price())
