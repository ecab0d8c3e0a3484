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
from commands import _charts, _listing, _models, _rates, _scores, _terms, _words, _worths

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
_OTHERS_NOW = "Other current models, input/output"
_OTHERS_THEN = "Other models that are current today, input/output {day}"
_HOUR = {"peak": "at peak", "off_peak": "off-peak"}
_GONE = "{name} is to be retired {retires}: no price can be said for it {day}."
_STATUS = {"preview": "a preview", "deprecated": "deprecated", "retired": "retired"}


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
    siblings = _listing.on_sale(_siblings(catalog, entity.ref, model), found.at.date(), now)
    blocks = tuple(_blocks(catalog, found, siblings, now))
    here = Question("price", (token(Ref("model", model.model, model.name)),))
    versions = [Ref("model", m.model, m.name) for m in siblings]
    options = _words.others("price", [*near, *versions], options=(("on", str(day)),) if day else ())
    answer = Answer(
        command="price",
        lead=_lead(found, day, now.date()),
        entities=(entity,),
        blocks=blocks,
        chart=_chart(catalog, found, blocks, day),
        notes=tuple(_notes(catalog, found, entity, now.date())),
        choices=(Choice("Another model or version", options),) if options else (),
        buttons=(
            Button("History", Question("history", here.names)),
            Button("Sources", Question("sources", here.names), how="whisper"),
        ),
    )
    return _words.with_small(answer, _since(found))


def _quote(catalog: Catalog, model: Model, day: date | None, now: datetime) -> Quote:
    """What it costs then; nothing on a day by which its maker will have retired it."""
    found = quote.quote(catalog, model, now, day)
    return quote.unpriced(found) if _gone(model, found.at.date(), now.date()) else found


def _gone(model: Model, day: date, today: date) -> bool:
    """Whether it is sold today and its maker is to retire it by a day to come."""
    return day > today and model.current and model.retired_by(day.isoformat())


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
    return f"{found.rate.kind} price{f' since {numbers.day(start)}' if start else ''}"


def _not_out(catalog: Catalog, entity: Entity, model: Model, day: date) -> NoFigure:
    """That a model was not out yet on a day, with those of its family that were."""
    out = [
        other.name
        for other in _siblings(catalog, entity.ref, model, retired=True)
        if other.released and other.out_by(day.isoformat())
    ]
    sentence = f"{model.name} came out {numbers.on_day(model.released or '')}."
    hint = f" Out on {numbers.day(day.isoformat())} were:" if out else ""
    return NoFigure(sentence, hint, typed=entity.typed, suggestions=out[:24])


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


def _lead(found: Quote, day: date | None, today: date) -> Text:
    """The price in one sentence that can be read alone."""
    name, rate = found.model.name, found.rate
    if day and _gone(found.model, day, today):
        retires = numbers.on_day(found.model.retires_on or "")
        return (_GONE.format(name=name, retires=retires, day=numbers.on_day(day.isoformat())),)
    if rate is None:
        return (_unsold(found),)
    hours = found.clock if found.clock and not day else None
    rates = [
        f"{numbers.money(value * (hours.multiplier if hours else 1), rate.currency)} {word}"
        f"{'' if unit == 'token' else f' ({unit}s)'}"
        for value, word, unit in (
            (rate.input_mtok, "input", rate.input_unit),
            (rate.output_mtok, "output", rate.output_unit),
        )
        if value is not None
    ]
    said = f"{numbers.listed(rates)} per million tokens"
    if found.ended:
        gone = "is retired at its maker" if found.model.status == "retired" else "is not on sale"
        return (f"{name} {gone}; its last list price was {said}.",)
    promo = f", {_terms.promo_name(found, day or found.at.date())}" if rate.kind == "promo" else ""
    if day and day > today:
        when = numbers.on_day(day.isoformat())
        return (f"{name} will cost {said} {when}{promo}, unless a change is announced.",)
    if day:
        return (f"{name} cost {said} {numbers.on_day(day.isoformat())}{promo}.",)
    hour = f" now, {_HOUR[hours.kind]}" if hours else ""
    return (f"{name} costs {said}{hour}{promo}.",)


def _unsold(found: Quote) -> str:
    """What is said of a model for which its maker names no price."""
    name, hosts = found.model.name, _rates.cheapest(found)
    if found.stated:
        return f"No price per token is known for {name}: {found.stated}."
    if not hosts:
        return f"No public price is known for {name}."
    count = numbers.plural(len(hosts), "host sells", "hosts sell")
    return (
        f"{name} has no known price at its maker; {count} it, the cheapest is {hosts[0].host} "
        f"at {_rates.pair(hosts[0])} per million tokens, input/output."
    )


def _blocks(
    catalog: Catalog, found: Quote, siblings: Sequence[Model], now: datetime
) -> Iterator[Block]:
    dated = found.at != now
    yield from _rates.tables(catalog, found, dated=dated)
    said = (_terms.promo(catalog, found), _terms.coming(catalog, found, now))
    yield from (block for block in (*said, _terms.converted(catalog, found)) if block)
    if hours := _terms.hours(found, dated=dated):
        yield Paragraph(hours)
    if (found.ended or found.rate is None) and (
        table := _rates.offers(catalog, found, dated=dated)
    ):
        yield table
    yield from _terms.agreements(catalog, found)
    yield Table("Model", tuple(_about(catalog, found.model)))
    yield from _scores.ranks(catalog, found.model)
    made = _worths.maker(catalog, found.model.maker, now.date(), dated=dated)
    yield replace(made, figures=(_models.made_by(catalog, found.model), *made.figures))
    if siblings:
        rows = tuple(_listing.model_row(catalog, model, found.at) for model in siblings[:_OTHERS])
        more = len(siblings) - len(rows)
        notes: tuple[Text, ...] = ((f"and {more} more",),) if more else ()
        heading = _OTHERS_THEN if dated else _OTHERS_NOW
        when = numbers.on_day(found.at.date().isoformat())
        yield Table(heading.format(day=when), rows, notes, spare=len(rows))


def _about(catalog: Catalog, model: Model) -> Iterator[Row]:
    """Context window, longest output, release day and open weights, unknown said as such."""
    known = {figure.prop: figure for figure in _models.known_facts(catalog, model)}
    weights = {True: "yes", False: "no", None: "unknown"}[model.open_weights]
    window, longest = model.context_tokens, model.max_output_tokens
    said = (
        ("Context window", "context_tokens", numbers.tokens(window) if window else None),
        ("Longest output", "max_output_tokens", numbers.tokens(longest) if longest else None),
        ("Released", "released", numbers.day(model.released) if model.released else None),
        ("Open weights", "open_weights", weights),
    )
    for label, prop, cell in said:
        yield Row(label, cell or "unknown", figures=(known[prop],) if prop in known else ())


def _notes(catalog: Catalog, found: Quote, entity: Entity, today: date) -> Iterator[Note]:
    yield from _words.understood([entity])
    if status := _status(catalog, found.model, today):
        yield (status,)
    if found.model.note:
        yield (found.model.note + ".",)
    yield from _terms.disagreements(catalog, found)
    family = found.model.family
    records = {("family", family), ("model", found.model.model), (entity.ref.kind, entity.ref.id)}
    parent = catalog.families[family].parent
    yield from _words.corrections(catalog, sorted(records | {("family", parent or family)}))


def _status(catalog: Catalog, model: Model, today: date) -> str:
    """That a model is a preview, deprecated or retired, from when, and what replaces it."""
    if model.status == "active" and not model.retires_on:
        return ""
    instead = catalog.models[model.replacement].name if model.replacement else ""
    after = f"; its maker names {instead} as the replacement" if instead else ""
    if not model.retires_on:
        day = ", the day is not known" if model.status == "retired" else ""
        return f"{model.name} is {_STATUS[model.status]}{day}{after}."
    verb = "was retired" if model.retires_on <= today.isoformat() else "will be retired"
    state = "" if model.status in ("active", "retired") else f"is {_STATUS[model.status]} and "
    return f"{model.name} {state}{verb} on {numbers.day(model.retires_on)}{after}."


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
