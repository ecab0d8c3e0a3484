"""/valuation: what a company is worth, or was on a day, how that moved, and what it makes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import CompanyArg
from bot.client import MarketBot
from bot.core import numbers, worth
from bot.core.answers import Answer, Button, Choice, Paragraph, Table, Typed
from bot.core.errors import WrongCall
from bot.core.names import Match, Ref
from bot.core.questions import Question, token
from bot.core.speech import mark, say, tell
from commands import _companies, _countries, _courses, _words, _worth_on, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Block
    from bot.core.catalog import Catalog
    from bot.core.facts import Company, Family, Valuation
    from bot.core.names import Kind
    from bot.core.pictures import Drawing
    from bot.core.worth import Worth

KINDS: tuple[Kind, ...] = ("company", "family", "model")
_STEPS = 5  # solid figures of the history in one answer
_STATUS = {
    "public": mark("{company} is listed"),
    "private": mark("{company} is not listed"),
    "subsidiary": mark("{company} is a subsidiary of {parent}"),
}


def valuation(
    catalog: Catalog, names: Sequence[str], on: str | None = None, *, now: datetime
) -> Answer:
    """Say what a company is worth, now or on a day; several are compared as of now.

    A product or family leads to its maker.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        WrongCall: for more than four names, the same company twice, a day with several of them,
            or if *on* is no day or one that is yet to come.
    """
    day = _words.a_day(on, "valuation")
    if day and day > now.date():
        typed = Typed(on or "")
        raise WrongCall(*tell("{day} is yet to come. Name a day in the past.", day=typed))
    if day and len(names) > 1:
        raise WrongCall(*tell("{option}: goes with one company only.", option="on"))
    matches = [company(catalog, name) for name in names]
    if len(matches) > 1:
        _words.refuse_twins(names, matches, [match.ref for match in matches])
        return _companies.compared(catalog, names, matches, now)
    if day:
        return _worth_on.worth_on(catalog, names[0], matches[0], day, now.date())
    answer = _one(catalog, names[0], matches[0], now.date())
    return replace(answer, chart=_chart(matches[0].ref, answer, now))


def company(catalog: Catalog, name: str) -> Match:
    """Find a company by its own name, or by what it makes.

    Raises:
        UnknownName, AmbiguousName: as for any name.
    """
    match = catalog.find(name, KINDS)
    if match.ref.kind == "company":
        return match
    made = catalog.models if match.ref.kind == "model" else catalog.families
    maker = catalog.companies[made[match.ref.id].maker]
    return Match(Ref("company", maker.company, maker.name), exact=False, others=match.others)


def _one(catalog: Catalog, typed: str, match: Match, today: date) -> Answer:
    found = worth.worth(catalog, match.ref.id)
    head = _worths.head(catalog, match.ref.id)
    entity = _words.entity(typed, match)
    here = (token(match.ref),)
    options = _words.others("valuation", match.others)
    answer = Answer(
        command="valuation",
        lead=(_worths.headline(found.company.name, head, today),),
        entities=(entity,),
        figures_of_lead=(worth.figure(catalog, head),) if head else (),
        blocks=tuple(_blocks(catalog, found, today)),
        notes=tuple(_worths.notes(catalog, found, entity, found.history)),
        choices=(Choice(say("Another company"), options),) if options else (),
        buttons=tuple(_buttons(here, makes=bool(catalog.made_by(match.ref.id)))),
    )
    return _words.with_small(answer)


def _buttons(here: tuple[str, ...], *, makes: bool) -> Iterator[Button]:
    yield Button(say("History"), Question("history", here))
    if makes:
        yield Button(say("Models"), Question("price", here))
    yield Button(say("Sources"), Question("sources", here), how="whisper")


def _chart(company: Ref, answer: Answer, now: datetime) -> Drawing | None:
    """How its valuations moved, as far as the answer shows them."""
    shown = [f for f in answer.figures() if (f.entity, f.unit) == (company.id, "USD")]
    return _courses.worths_over_time({company.name: shown}, now)


def _blocks(catalog: Catalog, found: Worth, today: date) -> Iterator[Block]:
    talks = found.talks if found.headline else found.talks[:-1]
    if talks:
        yield _open(catalog, say("In talks, not closed"), talks)
    guesses = [row for row in found.estimates if row.source != worth.ARTICLE]
    if guesses and found.headline:
        yield _open(catalog, say("Estimates, no sale behind them"), guesses)
    yield from _moved(catalog, found)
    yield Paragraph((_standing(catalog, found),))
    yield from _family(catalog, found.company, today)
    yield Paragraph((_makes(catalog, found.company),))


def _open(catalog: Catalog, heading: str, found: Sequence[Valuation]) -> Table:
    """The newest figures that are not solid, with what to know of them."""
    steps = worth.steps(found)[-_STEPS:]
    rows = tuple(_worths.step(catalog, step) for step in steps)
    return Table(heading, rows, _worths.caveats(step[0] for step in steps))


def _moved(catalog: Catalog, found: Worth) -> Iterator[Block]:
    """The last steps, and how many times the first of them the headline is.

    In Chinese the heading names the unit.
    """
    steps = _steps(found)
    if len(steps) < 2:  # noqa: PLR2004 - one figure has not moved
        return
    moved = tuple(_worths.step(catalog, step, kind=True, headed=True) for step in steps)
    yield Table(say("How it moved"), moved)
    rows = [step[0] for step in steps]
    solid = [row for row in rows if row.kind in worth.SOLID]
    head = found.headline
    if head and solid and not worth.same_time(head, solid[0]):
        times, on_day = _worths.ratio(head, solid[0]), numbers.on_day(solid[0].as_of)
        yield Paragraph(tell("That is {times} what it was {on_day}.", times=times, on_day=on_day))


def _steps(found: Worth) -> list[tuple[Valuation, ...]]:
    """The newest solid figures and what the origin article says, the oldest first."""
    told = [r for r in found.history if r.kind in worth.SOLID and r.source != worth.ARTICLE]
    claims = [(row,) for row in found.history if row.source == worth.ARTICLE]
    steps = [*worth.steps(told)[-_STEPS:], *claims]
    return sorted(steps, key=lambda step: numbers.last_day(step[0].as_of))


def _standing(catalog: Catalog, found: Worth) -> str:
    company = found.company
    name, parent = company.name, catalog.companies.get(company.parent or "")
    if company.country:
        name = say("{name} ({country})", name=name, country=_countries.short(company.country))
    status = say(_STATUS[company.status], company=name, parent=parent.name if parent else "")
    if found.headline is None:
        return say("{status}.", status=status)
    rank, total = worth.standing(catalog, company.company)
    return say(
        "{status}; number {rank} of the {total} companies here that have such a figure.",
        status=status,
        rank=rank,
        total=total,
    )


def _family(catalog: Catalog, company: Company, today: date) -> Iterator[Paragraph]:
    """What its parent is worth, and which companies it owns."""
    if company.parent and (row := _worths.head(catalog, company.parent)):
        said = _worths.headline(catalog.companies[company.parent].name, row, today)
        yield Paragraph(tell("Parent: {worth}", worth=said), (worth.figure(catalog, row),))
    owned = [c.name for c in catalog.companies.values() if c.parent == company.company]
    if owned:
        yield Paragraph(tell("It owns {names}.", names=numbers.listed(owned)))


def _makes(catalog: Catalog, company: Company) -> str:
    families = [
        family
        for family in catalog.families.values()
        if family.maker == company.company and family.parent is None
    ]
    if families:
        led = sorted(families, key=lambda family: family.flagship is None)
        return say("Makes {names}.", names=numbers.listed([_led(catalog, f) for f in led]))
    if company.makes_llm:
        return say("It makes language models; none of them is in the data set.")
    return say("No language model of its own is known here.")


def _led(catalog: Catalog, family: Family) -> str:
    """A family with its flagship."""
    if not family.flagship:
        return family.name
    flagship = catalog.models[family.flagship].name
    return say("{family} (flagship {model})", family=family.name, model=flagship)


class ValuationCog(Cog, name="Valuation"):
    """What a company is worth."""

    @app_commands.command(name="valuation")
    @app_commands.describe(
        name="A company, or what it makes, such as bytedance",
        second="Another, to compare",
        third="A third one",
        fourth="A fourth one",
        on="A day in the past, as 2026-05-31",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        name: CompanyArg,
        second: CompanyArg | None = None,
        third: CompanyArg | None = None,
        fourth: CompanyArg | None = None,
        on: str | None = None,
        private: bool = False,
    ) -> None:
        """Say what a company is worth, or compare several."""
        bot = interaction.client
        names = [typed for typed in (name, second, third, fourth) if typed is not None]
        answer = valuation(bot.catalog, names, on, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /valuation to the bot."""
    await bot.add_cog(ValuationCog())
