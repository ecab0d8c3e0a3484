"""/sources: every figure behind an answer, with its source, day, kind and what disagrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import AnyArg
from bot.client import MarketBot
from bot.core import numbers
from bot.core.answers import Answer, Link, Paragraph
from bot.core.speech import count, say, tell
from commands import _kinds, _words
from commands.price import KINDS, price
from commands.valuation import valuation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.core.answers import Entity, Figure, Source
    from bot.core.catalog import Catalog


def sources(catalog: Catalog, names: Sequence[str], *, now: datetime) -> Answer:
    """List every figure behind the answers to the names, grouped by where it was read.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
    """
    answers = [_behind(catalog, name, now) for name in names]
    figures = list(dict.fromkeys(figure for answer in answers for figure in answer.figures()))
    entities = tuple(entity for answer in answers for entity in answer.entities)
    shown = numbers.listed([_name(catalog, entity) for entity in entities])
    pages = list(dict.fromkeys(figure.source for figure in figures))
    lead = count(
        len(figures),
        "{count} figure behind the answer on {names}, read in {places}.",
        "{count} figures behind the answer on {names}, read in {places}.",
        names=shown,
        places=count(len(pages), "{count} place", "{count} places"),
    )
    notes = (note for answer in answers for note in answer.notes)
    doubts = (note for note in notes if isinstance(note, Paragraph) and note.doubt)
    return Answer(
        command="sources",
        lead=(lead,),
        entities=entities,
        blocks=tuple(_read_in(catalog, page, figures) for page in pages),
        notes=(*_words.understood(entities), *doubts),
    )


def _behind(catalog: Catalog, name: str, now: datetime) -> Answer:
    if catalog.find(name, KINDS).ref.kind == "company":
        return valuation(catalog, [name], now=now)
    return price(catalog, name, now=now)


def _name(catalog: Catalog, entity: Entity) -> str:
    return catalog.models[entity.shown].name if entity.shown else entity.ref.name


def _read_in(catalog: Catalog, page: Source, figures: Sequence[Figure]) -> Paragraph:
    """One source with what was read there, one stretch of words a record."""
    mine = tuple(figure for figure in figures if figure.source == page)
    parts = [_about(catalog, entity, mine) for entity in dict.fromkeys(f.entity for f in mine)]
    text = tell(
        "{source}: {records}.",
        source=Link(page.title, page.url) if page.url else page.title,
        records=say(". ").join(parts),
    )
    return Paragraph(text, mine, spare=True)


def _about(catalog: Catalog, entity: str, figures: Sequence[Figure]) -> str:
    """What was read of one record: figures of one kind and day together."""
    mine = [figure for figure in figures if figure.entity == entity]
    record = catalog.models.get(entity) or catalog.companies.get(entity)
    groups: dict[str, list[str]] = {}
    for figure in mine:
        said = say("{what} {value}", what=_kinds.what(catalog, figure), value=_value(figure))
        groups.setdefault(_basis(figure), []).append(said)
    said = [
        say("{figures} ({kind_and_day})", figures=say(", ").join(values), kind_and_day=basis)
        for basis, values in groups.items()
    ]
    places = {"name": record.name if record else entity, "figures": say("; ").join(said)}
    checked = sorted({figure.checked for figure in mine if figure.checked})
    if not checked:
        return say("{name}: {figures}", **places)
    return say("{name}: {figures}; checked {day}", day=numbers.day(checked[-1]), **places)


def _basis(figure: Figure) -> str:
    """The kind and day of a figure: ``list, 1 Oct 2026``."""
    kind = _kinds.kind(figure.kind)
    if not figure.as_of[:1].isdigit():
        return kind
    return say("{kind}, {day}", kind=kind, day=numbers.day(figure.as_of))


def _value(figure: Figure) -> str:
    value = figure.value
    match figure.unit:
        case "USD/Mtok" | "CNY/Mtok":
            return numbers.money(numbers.exact(value), figure.unit[:3])
        case "USD":
            low, high = int(figure.low or value), int(figure.high or value)
            return numbers.big_usd(low, high, approximate=figure.approximate)
        case "tokens":
            return numbers.tokens(int(value))
        case "day":
            return numbers.day(str(value))
        case "yes/no" | "company":
            return value if isinstance(value, str) else say("yes") if value else say("no")
        case unit:
            return numbers.score(numbers.exact(value), unit)


class Sources(Cog):
    """Where figures were read."""

    @app_commands.command(name="sources")
    @app_commands.describe(
        name="A model or company, such as kimi",
        second="Another one",
        third="A third one",
        fourth="A fourth one",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        name: AnyArg,
        second: AnyArg | None = None,
        third: AnyArg | None = None,
        fourth: AnyArg | None = None,
        private: bool = False,
    ) -> None:
        """List every figure behind an answer with its source, day and kind."""
        bot = interaction.client
        names = [typed for typed in (name, second, third, fourth) if typed is not None]
        await bot.reply(interaction, sources(bot.catalog, names, now=bot.now()), private=private)


async def setup(bot: MarketBot) -> None:
    """Add /sources to the bot."""
    await bot.add_cog(Sources())
