"""Prices in this message: what everything costs, or is worth, that a text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, Message, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import market, numbers, shared, worth
from bot.core.answers import Answer, Button, Choice, Entity, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import count, say, tell
from commands import _listing, _messages, _models, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model

MENU = "Prices in this message"
_MODELS, _COMPANIES = 8, 6  # in one answer
_COMPARED = 4  # models that /compare takes


def named(catalog: Catalog, text: str, *, now: datetime) -> Answer:
    """Say what the models that a text names cost, and what the companies in it are worth.

    Args:
        catalog: the data set.
        text: any text; or records packed by an earlier answer.
        now: the instant of asking.

    Raises:
        NoFigure: if it names nothing that is known.
    """
    entities = _named(catalog, text)
    models = {
        model.model: model
        for entity in entities
        if entity.ref.kind != "company"
        for model in [catalog.models[entity.shown or entity.ref.id]]
    }
    companies = [entity.ref for entity in entities if entity.ref.kind == "company"]
    if not entities:
        raise NoFigure(*tell("This names no model and no company that I know."))
    shown, valued = list(models.values())[:_MODELS], companies[:_COMPANIES]
    kept = tuple(e for e in entities if e.ref in valued or e.shown in {m.model for m in shown})
    refs = [*(Ref("model", model.model, model.name) for model in shown), *valued]
    answer = Answer(
        command="named",
        lead=(_lead(len(models), len(companies)),),
        entities=kept,
        blocks=(
            *_priced(catalog, shown, len(models) - len(shown), now),
            *_valued(catalog, valued, len(companies) - len(valued), now.date()),
        ),
        notes=tuple(_stands_for(catalog, kept)),
        choices=(Choice(say("More on one of them"), tuple(_more(refs))),),
        buttons=tuple(_buttons(refs, len(shown))),
        shared=Question("named", (), (("text", shared.pack(entity.ref for entity in kept)),)),
    )
    return _words.with_small(answer)


def _named(catalog: Catalog, text: str) -> tuple[Entity, ...]:
    """What a text names, each once, with the model that a family stands for."""
    packed = shared.unpack(catalog, text.strip())
    found = [(ref.name, [ref]) for ref in packed] if packed else catalog.names.mentions(text)
    entities: dict[Ref, Entity] = {}
    for said, refs in found:
        for ref in refs:
            if ref.kind == "company":
                entities.setdefault(ref, Entity(said, ref))
            elif model := _model(catalog, ref):
                entities.setdefault(ref, Entity(said, ref, model.model))
    return tuple(entities.values())


def _model(catalog: Catalog, ref: Ref) -> Model | None:
    """The model that is meant; None for a family without any."""
    try:
        return catalog.models[ref.id] if ref.kind == "model" else _models.of_family(catalog, ref)
    except NoFigure:
        return None


def _lead(models: int, companies: int) -> str:
    if not companies:
        return count(models, "{count} model named here.", "{count} models named here.")
    if not models:
        return count(companies, "{count} company named here.", "{count} companies named here.")
    return say(
        "{models} and {companies} are named here.",
        models=count(models, "{count} model", "{count} models"),
        companies=count(companies, "{count} company", "{count} companies"),
    )


def _priced(catalog: Catalog, models: Sequence[Model], more: int, now: datetime) -> Iterator[Table]:
    """One row a model; the cheapest is marked where all can be compared."""
    if not models:
        return
    blends = [market.blended(catalog, model, now) for model in models]
    known = {blend for blend in blends if blend is not None}
    least = min(known) if len(known) > 1 and None not in blends else None
    rows = (_listing.model_row(catalog, model, now) for model in models)
    marked = tuple(
        Row(row.label, row.cell, blend is not None and blend == least, row.figures)
        for row, blend in zip(rows, blends, strict=True)
    )
    yield Table(say("Input/output per million tokens"), marked, _left(more))


def _valued(catalog: Catalog, refs: Sequence[Ref], more: int, today: date) -> Iterator[Paragraph]:
    """One sentence a company: what it is worth, by what kind of figure, of which day."""
    for ref in refs:
        row = _worths.head(catalog, ref.id)
        figures = (worth.figure(catalog, row),) if row else ()
        yield Paragraph((_worths.headline(ref.name, row, today),), figures, spare=True)
    if more:
        yield Paragraph((numbers.more(more),))


def _left(more: int) -> tuple[Text, ...]:
    return ((numbers.more(more),),) if more else ()


def _stands_for(catalog: Catalog, entities: Sequence[Entity]) -> Iterator[Text]:
    """Which model is shown for a family."""
    for entity in entities:
        if entity.ref.kind == "family" and entity.shown:
            model = catalog.models[entity.shown].name
            yield tell("{family} stands for {model}.", family=entity.ref.name, model=model)


def _more(refs: Sequence[Ref]) -> Iterator[tuple[str, Question]]:
    for ref in refs:
        command = "valuation" if ref.kind == "company" else "price"
        yield ref.name, Question(command, (token(ref),))


def _buttons(refs: Sequence[Ref], models: int) -> Iterator[Button]:
    """To compare the models, where there are two to four; and where it was all read."""
    if 1 < models <= _COMPARED:
        tokens = tuple(token(ref) for ref in refs[:models])
        yield Button(say("Compare"), Question("compare", tokens))
    if len(refs) <= _COMPARED:
        tokens = tuple(token(ref) for ref in refs)
        yield Button(say("Sources"), Question("sources", tokens), how="whisper")


class Named(Cog):
    """Prices of everything that a text names."""

    @app_commands.command(name="named")
    @app_commands.describe(
        text="Any text that names models or companies",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        text: app_commands.Range[str, 1, _messages.LONGEST],
        private: bool = False,
    ) -> None:
        """Say what everything costs, or is worth, that a text names."""
        bot = interaction.client
        await bot.reply(interaction, named(bot.catalog, text, now=bot.now()), private=private)


@app_commands.context_menu(name=MENU)
async def menu(interaction: Interaction[MarketBot], message: Message) -> None:
    """Answer in private what a message names."""
    bot = interaction.client
    answer = named(bot.catalog, _messages.words_of(message), now=bot.now())
    await bot.reply(interaction, answer, private=True)


async def setup(bot: MarketBot) -> None:
    """Add /named and the entry in the menu of a message to the bot."""
    await bot.add_cog(Named())
    bot.tree.add_command(menu)
