"""/models: all that are current, by maker, country, open weights and release, with prices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import CompanyArg
from bot.client import MarketBot
from bot.core import market, numbers
from bot.core.answers import Answer, Choice, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.made import Made
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from bot.core.speech import mark, say, sentences, tell
from commands import (
    _countries,
    _counts,
    _filters,
    _foremost,
    _listing,
    _made,
    _models,
    _pages,
    _words,
)
from commands.valuation import company

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.market import ByPrice

_SIZE = 12  # models on a page
_LINKS = 3  # sources that the small line names
_ORDERS = {
    "release": mark("The newest first"),
    "oldest": mark("The oldest first"),
    "price": mark("The cheapest first"),
    "dearest": mark("The dearest first"),
    "context": mark("The widest window first"),
    "name": mark("By name"),
}
_HEADINGS = {
    "release": mark("The newest first, input/output"),
    "oldest": mark("The oldest first, input/output"),
    "price": mark("The cheapest first, blended 3:1, input/output"),
    "dearest": mark("The dearest first, blended 3:1, input/output"),
    "context": mark("The widest window first, input/output"),
    "name": mark("By name, input/output"),
}


def models(  # noqa: PLR0913 - each is a filter of the list
    catalog: Catalog,
    maker: str | None = None,
    country: str | None = None,
    *,
    open_weights: bool | None = None,
    without: str | None = None,
    since: str | None = None,
    until: str | None = None,
    sort: ByPrice = "release",
    page: int = 1,
    now: datetime,
) -> Answer:
    """List current models with their prices, and how many each country has.

    Raises:
        UnknownName, AmbiguousName: for a maker that is not understood.
        WrongCall: for a country without makers, or no day; NoFigure: if no model fits.
    """
    day, end = _words.a_day(since, "models", "since"), _words.a_day(until, "models", "until")
    match = company(catalog, maker) if maker else None
    out, dropped = _made.without(catalog, without)
    code = _countries.code(country)
    made = Made(match.ref.id if match else None, code, open_weights, out)
    fits = market.models(catalog, made, since=day, until=end)
    if not fits:
        raise NoFigure(*tell("No current model in the data set fits all of that."))
    question = changed(
        _made.narrowed(
            Question("models", (token(match.ref),) if match else ()), replace(made, maker=None)
        ),
        since=day,
        until=end,
        sort=None if sort == "release" else sort,
    )
    ordered = market.in_order(catalog, fits, sort, now)
    shown = _pages.page(ordered, page, _SIZE)
    entities = (_words.entity(maker, match),) if maker and match else ()
    name = match.ref.name if match else ""
    first, figures = _foremost.foremost(catalog, ordered, sort, now)
    more = bool(day or end or (name and code) or dropped or out.countries)
    counted = _counts.lead(catalog, fits, name, which=_which(open_weights, more=more))
    answer = Answer(
        command="models",
        lead=(sentences(*filter(None, (counted, first))),),
        figures_of_lead=figures,
        entities=entities,
        blocks=(
            *_asked(catalog, replace(made, country=None), day, end),
            *_counts.table(catalog, fits),
            _list(catalog, shown, sort, now),
        ),
        notes=tuple(_words.understood((*entities, *dropped))),
        choices=tuple(_choices(catalog, question, shown, fits)),
        buttons=tuple(_pages.turning(question, shown)),
    )
    return _words.with_small(answer, links=_LINKS)


def _which(open_weights: bool | None, *, more: bool) -> _counts.Which:
    """What models had to be, beside of a maker or a country."""
    if more:
        return "fit"
    return "all" if open_weights is None else "open" if open_weights else "closed"


def _asked(catalog: Catalog, made: Made, day: date | None, end: date | None) -> Iterator[Paragraph]:
    """What the list was narrowed to, and what was left out."""
    said = [*_made.asked(catalog, made), *((_released(day, end),) if day or end else ())]
    if said:
        yield Paragraph(tell("Only those {asked}.", asked=numbers.listed(said)))
    yield from _made.left_out(made.without)


def _released(day: date | None, end: date | None) -> str:
    """From when to when they were released."""
    first, last = (numbers.day(each.isoformat()) if each else "" for each in (day, end))
    if not last:
        return say("released since {day}", day=first)
    if not first:
        return say("released until {day}", day=last)
    return say("released from {first} to {last}", first=first, last=last)


def _list(catalog: Catalog, shown: _pages.Page[Model], sort: ByPrice, now: datetime) -> Table:
    rows = tuple(_row(catalog, model, sort, now) for model in shown.items)
    notes = ((shown.note,),) if shown.note else ()
    return Table(say(_HEADINGS[sort]), rows, notes, spare=len(rows) - 1)


def _row(catalog: Catalog, model: Model, sort: ByPrice, now: datetime) -> Row:
    """One model with its price, and with the day or the window that it is ordered by."""
    row = _listing.model_row(catalog, model, now)
    figures = {figure.prop: figure for figure in _models.known_facts(catalog, model)}
    window, released = model.context_tokens, model.released
    said, prop = {
        "release": (numbers.day(released) if released else say("day unknown"), "released"),
        "context": (numbers.tokens(window) if window else say("unknown"), "context_tokens"),
    }.get(sort, ("", ""))
    cell = say("{fact}, {rates}", fact=said, rates=row.cell) if said else row.cell
    mine = (figures[prop],) if prop in figures else ()
    return Row(row.label, cell, figures=(*mine, *row.figures))


def _choices(
    catalog: Catalog, question: Question, shown: _pages.Page[Model], fits: Sequence[Model]
) -> Iterator[Choice]:
    refs = (Ref("model", model.model, model.name) for model in shown.items)
    yield Choice(say("One of these models"), _words.others("price", refs))
    yield Choice(say("Only some of them"), tuple(_others(catalog, question, fits)))
    yield Choice(say("In another order"), _filters.orders(question, _ORDERS))


def _others(
    catalog: Catalog, question: Question, fits: Sequence[Model]
) -> Iterator[_filters.Option]:
    """The list with one filter more, less or other."""
    yield from _made.others(question, market.by_country(catalog, fits))
    if question.names:
        yield say("All makers"), Question("models", (), question.options)


class Models(Cog):
    """All current models, by what is asked of them."""

    @app_commands.command(name="models")
    @app_commands.describe(
        maker="Only those of one company, such as mistral",
        country="Only those whose maker is seated there",
        open_weights="Only those whose weights can be downloaded, or only the others",
        without=_made.WITHOUT,
        since="Only those released since a day, as 2026-10-01",
        until="Only those released until a day, as 2026-10-31",
        sort="What they are ordered by; the newest first unless told otherwise",
        page="Which page of the list",
        private="Only you see the answer",
    )
    @app_commands.choices(country=_countries.CHOICES)
    async def slash(  # noqa: PLR0913, PLR0917 - each option of a slash command is an argument
        self,
        interaction: Interaction[MarketBot],
        maker: CompanyArg | None = None,
        country: str | None = None,
        open_weights: bool | None = None,
        without: app_commands.Range[str, 1, 200] | None = None,
        since: str | None = None,
        until: str | None = None,
        sort: market.ByPrice = "release",
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """List current models with their prices, filtered and sorted."""
        bot = interaction.client
        answer = models(
            bot.catalog,
            maker,
            country,
            open_weights=open_weights,
            without=without,
            since=since,
            until=until,
            sort=sort,
            page=page,
            now=bot.now(),
        )
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /models to the bot."""
    await bot.add_cog(Models())
