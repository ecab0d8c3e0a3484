"""/companies: all that are known, what they are worth, and sums over countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import market, worth
from bot.core.answers import Answer, Choice, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, changed
from bot.core.speech import mark, say, sentences
from commands import _countries, _filters, _firsts, _made, _pages, _sums, _words, _worths
from commands.valuation import company

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Note
    from bot.core.catalog import Catalog
    from bot.core.facts import Company
    from bot.core.market import ByWorth

_SIZE = 15  # companies on a page
_LINKS = 3  # sources that the small line names
_ORDERS = {
    "valuation": mark("By worth"),
    "smallest": mark("The least first"),
    "name": mark("By name"),
}
_HEADINGS = {
    "valuation": mark("The dearest first, US dollars"),
    "smallest": mark("The least first, US dollars"),
    "name": mark("By name, US dollars"),
}
_MAKES = {
    None: mark("All companies"),
    True: mark("Makers of models"),
    False: mark("Those that make no models"),
}
_LISTED = {None: mark("Listed or not"), True: mark("Listed"), False: mark("Not listed")}


def companies(
    catalog: Catalog,
    country: str | None = None,
    *,
    listed: bool | None = None,
    makes_models: bool | None = None,
    without: str | None = None,
    sort: ByWorth = "valuation",
    page: int = 1,
) -> Answer:
    """List companies with what they are worth, and the sum of that over each country.

    Raises:
        UnknownName, AmbiguousName: for a name to leave out that is not understood.
        WrongCall: for a country where none is known; NoFigure: if no company fits.
    """
    code = _countries.code(country)
    out, dropped = _made.without(catalog, without, company)
    found = market.companies(catalog, code, listed=listed, makes_models=makes_models, without=out)
    if not found:
        raise NoFigure(say("No company in the data set fits all of that."))
    sums = market.sums(catalog, found)
    ordered = market.by_worth(catalog, found, sort)
    shown = _pages.page(ordered, page, _SIZE)
    first = _firsts.firsts(catalog, ordered, sort)
    question = changed(_question(code, listed, makes_models, sort), without=_made.written(out))
    refs = (Ref("company", c.company, c.name) for c in shown.items)
    answer = Answer(
        command="companies",
        lead=(_lead(catalog, first, sums, code, makes_models=makes_models),),
        figures_of_lead=(*first.figures, *_sums.figures(catalog, sums)),
        blocks=(
            *_made.left_out(out),
            *_sums.tables(catalog, sums),
            _list(catalog, shown, sort),
        ),
        notes=(*_words.understood(dropped), *_notes(catalog, sums)),
        choices=(
            Choice(say("One of these companies"), _words.others("valuation", refs)),
            Choice(say("Only some of them"), tuple(_others(question, found))),
            Choice(say("In another order"), _filters.orders(question, _ORDERS)),
        ),
        buttons=tuple(_pages.turning(question, shown)),
    )
    return _words.with_small(answer, _sums.days(sums), links=_LINKS)


def _lead(
    catalog: Catalog,
    first: _firsts.Firsts,
    sums: Sequence[market.Sum],
    code: str | None,
    *,
    makes_models: bool | None,
) -> str:
    """Who is worth most or least, then the sums; or how many makers there are, and their sum."""
    if code and makes_models is not None:
        together = _sums.counted(catalog, sums[0], makes_models=makes_models)
    else:
        together = _sums.lead(sums, makes_models=makes_models)
    return sentences(*filter(None, (first.said, together)))


def _question(
    code: str | None, listed: bool | None, makes_models: bool | None, sort: str
) -> Question:
    """The list asked for again, without a page."""
    order = None if sort == "valuation" else sort
    bare = Question("companies")
    return changed(bare, country=code, listed=listed, makes_models=makes_models, sort=order)


def _others(question: Question, found: Sequence[Company]) -> Iterator[_filters.Option]:
    """The list with one filter more, less or other."""
    yield from _filters.each(question, "makes_models", _MAKES)
    yield from _filters.each(question, "listed", _LISTED)
    yield from _filters.countries(question, (company.country for company in found))
    if "without" in dict(question.options):
        yield say("Nothing left out"), changed(question, without=None)


def _list(catalog: Catalog, shown: _pages.Page[Company], sort: ByWorth) -> Table:
    rows = tuple(_row(catalog, company) for company in shown.items)
    notes = ((shown.note,),) if shown.note else ()
    return Table(say(_HEADINGS[sort]), rows, notes, spare=len(rows) - 1)


def _row(catalog: Catalog, company: Company) -> Row:
    """One company with its headline, or what there is without one, marked as such."""
    row = _worths.head(catalog, company.company)
    if row is None:
        return Row(company.name, say("unknown"))
    money = _worths.money(row, headed=True)
    if row.kind not in worth.SOLID:
        money = say("{money}, {kind}", money=money, kind=say(_worths.KINDS[row.kind]))
    return Row(company.name, money, figures=(worth.figure(catalog, row),))


def _notes(catalog: Catalog, sums: Sequence[market.Sum]) -> Iterator[Note]:
    yield from _sums.left_out(catalog, sums)
    if any(total.rows for total in sums):
        yield Paragraph((say(_sums.CAUTION),))


class Companies(Cog):
    """All companies, by what is asked of them."""

    @app_commands.command(name="companies")
    @app_commands.describe(
        country="Only those seated there",
        listed="Only those that are on a stock exchange, or only those that are not",
        makes_models="Only those that make language models, or only those that do not",
        without="What to leave out: countries or companies, by commas",
        sort="What they are ordered by; by worth unless told otherwise",
        page="Which page of the list",
        private="Only you see the answer",
    )
    @app_commands.choices(country=_countries.CHOICES)
    async def slash(  # noqa: PLR0913, PLR0917 - each option of a slash command is an argument
        self,
        interaction: Interaction[MarketBot],
        country: str | None = None,
        listed: bool | None = None,
        makes_models: bool | None = None,
        without: app_commands.Range[str, 1, 200] | None = None,
        sort: market.ByWorth = "valuation",
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """List companies with what they are worth, and sums by country."""
        bot = interaction.client
        answer = companies(
            bot.catalog,
            country,
            listed=listed,
            makes_models=makes_models,
            without=without,
            sort=sort,
            page=page,
        )
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /companies to the bot."""
    await bot.add_cog(Companies())
