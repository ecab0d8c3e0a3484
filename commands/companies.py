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
from bot.core.speech import mark, say, sentences
from commands import _between, _countries, _filters, _made, _pages, _sums, _words, _worths
from commands._firsts import Firsts, firsts
from commands._wanted import Wanted, others
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
_ONLY = {
    True: mark("Only listed companies are counted."),
    False: mark("Only companies that are not listed are counted."),
}


def companies(  # noqa: PLR0913 - each option is an argument
    catalog: Catalog,
    country: str | None = None,
    *,
    against: str | None = None,
    listed: bool | None = None,
    makes_models: bool | None = None,
    without: str | None = None,
    above: str | None = None,
    below: str | None = None,
    sort: ByWorth = "valuation",
    page: int = 1,
) -> Answer:
    """List companies with what they are worth, and the sum of that over each country.

    Raises:
        UnknownName, AmbiguousName: for a name to leave out that is not understood.
        WrongCall: for a country where none is known, or for what is no amount of dollars.
        NoFigure: if no company fits.
    """
    codes = _countries.codes(country, against)
    out, dropped = _made.without(catalog, without, company)
    wanted = Wanted(codes, listed, makes_models, out, _between.bounds(above, below))
    found = wanted.found(catalog)
    if not found.fit:
        raise NoFigure(say("No company in the data set fits all of that."))
    sums = wanted.sums(catalog, found.fit)
    ordered = market.by_worth(catalog, found.fit, sort)
    shown = _pages.page(ordered, page, _SIZE)
    question = wanted.question(sort)
    refs = (Ref("company", c.company, c.name) for c in shown.items)
    lead = _lead(catalog, wanted, found.fit, sums, sort)
    answer = Answer(
        command="companies",
        lead=(lead.said,),
        figures_of_lead=lead.figures,
        blocks=(
            *_made.left_out(out),
            *_sums.tables(catalog, sums),
            _list(catalog, shown, sort),
        ),
        notes=(
            *_words.understood(dropped),
            *_between.left_out(catalog, found),
            *(_notes(catalog, sums) if len(sums) > 1 or not wanted.bounded else ()),
        ),
        choices=(
            Choice(say("One of these companies"), _words.others("valuation", refs)),
            Choice(say("Only some of them"), tuple(others(question, found.fit))),
            Choice(say("In another order"), _filters.orders(question, _ORDERS)),
        ),
        buttons=tuple(_pages.turning(question, shown)),
    )
    return _words.with_small(answer, _sums.days(sums), links=_LINKS)


def _lead(
    catalog: Catalog,
    wanted: Wanted,
    found: Sequence[Company],
    sums: Sequence[market.Sum],
    sort: ByWorth,
) -> Firsts:
    """Who is worth most, least or so much, then the sums of the largest or the named countries."""
    first = _first(catalog, wanted, found, sort)
    makes = wanted.makes_models
    if wanted.held:
        together, named = _sums.held(sums, makes_models=makes), sums
    elif wanted.bounded:
        together, named = "", ()
    elif wanted.countries and makes is not None:
        together, named = _sums.counted(catalog, sums[0], makes_models=makes), sums
    else:
        together, named = _sums.lead(sums, makes_models=makes), _sums.named(sums)
    bare = wanted.listed is None or not (wanted.held or wanted.bounded)
    only = "" if bare else say(_ONLY[bool(wanted.listed)])
    said = filter(None, (first.said, together, only))
    return Firsts(sentences(*said), (*first.figures, *_sums.figures(catalog, named)))


def _first(catalog: Catalog, wanted: Wanted, found: Sequence[Company], sort: ByWorth) -> Firsts:
    """The first companies by worth; none where countries are all that is asked for."""
    if wanted.bounded:
        by_worth = market.by_worth(catalog, found, "valuation" if sort == "name" else sort)
        return _between.lead(
            catalog, by_worth, wanted.bounds, wanted.countries, makes_models=wanted.makes_models
        )
    if wanted.held:
        return Firsts()
    return firsts(catalog, market.by_worth(catalog, found, sort), sort)


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
        against="A second country to hold against the first, or several by commas",
        listed="Only those that are on a stock exchange, or only those that are not",
        makes_models="Only those that make language models, or only those that do not",
        without="What to leave out: countries or companies, by commas",
        above="Only those worth at least so much, in US dollars, such as 100B",
        below="Only those worth at most so much, in US dollars, such as 5 billion",
        sort="What they are ordered by; by worth unless told otherwise",
        page="Which page of the list",
        private="Only you see the answer",
    )
    @app_commands.choices(country=_countries.CHOICES)
    async def slash(  # noqa: PLR0913, PLR0917 - each option of a slash command is an argument
        self,
        interaction: Interaction[MarketBot],
        country: str | None = None,
        against: app_commands.Range[str, 1, 100] | None = None,
        listed: bool | None = None,
        makes_models: bool | None = None,
        without: app_commands.Range[str, 1, 200] | None = None,
        above: app_commands.Range[str, 1, 30] | None = None,
        below: app_commands.Range[str, 1, 30] | None = None,
        sort: market.ByWorth = "valuation",
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """List companies with what they are worth, and sums by country."""
        bot = interaction.client
        answer = companies(
            bot.catalog,
            country,
            against=against,
            listed=listed,
            makes_models=makes_models,
            without=without,
            above=above,
            below=below,
            sort=sort,
            page=page,
        )
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /companies to the bot."""
    await bot.add_cog(Companies())
