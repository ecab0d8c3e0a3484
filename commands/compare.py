"""/compare: two to four models by price and score, or companies by what they are worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import AnyArg, LeadArg
from bot.client import MarketBot
from bot.core import numbers
from bot.core.answers import Answer, Choice
from bot.core.errors import AmbiguousName, UserError, WrongCall
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import mark, recorded, say, tell
from commands import _companies, _models, _versus, _words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.core.catalog import Catalog
    from bot.core.names import Kind, Match

_MODELS: tuple[Kind, ...] = ("family", "model")
_COMPANIES: tuple[Kind, ...] = ("company",)
FEWEST, MOST = 2, 4
_KINDS = {
    "model": mark("{name} is a model"),
    "family": mark("{name} is a family of models"),
    "company": mark("{name} is a company"),
}
_MODELS_NAMED = mark("The models: {names}")
_COMPANIES_NAMED = mark("The companies: {names}")


def compare(
    catalog: Catalog, names: Sequence[str], by: str | None = None, *, now: datetime
) -> Answer:
    """Compare two to four models, or two to four companies.

    Names that can be models are models; names that can only be companies are companies; a
    mixture is answered with the choice of what was meant. With *by* a comparison of models leads
    with their context windows, longest outputs, release days or results on a benchmark.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        WrongCall: for fewer than two, more than four, or the same thing twice; for companies
            where *by* is given.
    """
    if not FEWEST <= len(names) <= MOST:
        named = len(names)
        raise WrongCall(say("I compare two to four things at once; this is {count}.", count=named))
    read = [_read(catalog, name) for name in names]
    if all(reading.model for reading in read):
        models = [reading.model for reading in read if reading.model]
        _words.refuse_twins(names, models, [_meant(catalog, match) for match in models])
        return _versus.compared(catalog, names, models, now, by)
    if by:
        raise _for_models(catalog, read, by)
    if all(reading.company for reading in read):
        companies = [reading.company for reading in read if reading.company]
        _words.refuse_twins(names, companies, [match.ref for match in companies])
        return _companies.compared(catalog, names, companies, now)
    return _ask_back(catalog, read)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one name can be: a model, a company, or both."""

    model: Match | None
    company: Match | None

    @property
    def first(self) -> Match:
        match = self.model or self.company
        assert match is not None  # noqa: S101 - `_read` raises where it is neither
        return match


def _read(catalog: Catalog, name: str) -> _Reading:
    """Read a name both ways; where it is written exactly as one, it is not nearly the other."""
    model = _try(catalog, name, _MODELS)
    if (
        not isinstance(model, UserError)
        and model.exact
        and not catalog.names.spells(name, _COMPANIES)
    ):
        return _Reading(model, None)
    company = _try(catalog, name, _COMPANIES)
    if isinstance(model, UserError):
        if isinstance(company, UserError):
            raise company if isinstance(company, AmbiguousName) else model
        return _Reading(None, company)
    if isinstance(company, UserError):
        return _Reading(model, None)
    return _Reading(None if company.exact and not model.exact else model, company)


def _try(catalog: Catalog, name: str, kinds: Sequence[Kind]) -> Match | UserError:
    try:
        return catalog.find(name, kinds)
    except UserError as error:
        return error


def _meant(catalog: Catalog, match: Match) -> Ref:
    """The record that is compared: a family stands for its flagship."""
    if match.ref.kind != "family":
        return match.ref
    model = _models.of_family(catalog, match.ref)
    return Ref("model", model.model, model.name)


def _for_models(catalog: Catalog, read: Sequence[_Reading], by: str) -> WrongCall:
    """That companies are not compared by that; their flagships can be, where all have one."""
    error = WrongCall(
        say(
            "{option}: is for models; companies are compared by what they are worth.",
            option=recorded("by", "option"),
        )
    )
    refs = [ref for reading in read if (ref := _as_model(catalog, reading))]
    if len(set(refs)) == len(read):
        said = say(_MODELS_NAMED, names=numbers.listed([ref.name for ref in refs]))
        question = Question("compare", tuple(token(ref) for ref in refs), (("by", by),))
        error.choices = ((said, question),)
    return error


def _ask_back(catalog: Catalog, read: Sequence[_Reading]) -> Answer:
    """Some names are only models and some only companies: ask which comparison was meant."""
    options: list[tuple[str, Question]] = []
    for label, found in (
        (_MODELS_NAMED, [_as_model(catalog, reading) for reading in read]),
        (_COMPANIES_NAMED, [_as_company(catalog, reading) for reading in read]),
    ):
        refs = [ref for ref in found if ref]
        if len(set(refs)) == len(read):
            said = say(label, names=numbers.listed([ref.name for ref in refs]))
            options.append((said, Question("compare", tuple(token(ref) for ref in refs))))
    refs = [reading.first.ref for reading in read]
    kinds = say("; ").join(say(_KINDS[ref.kind], name=ref.name) for ref in refs)
    if not options:
        raise WrongCall(say("{kinds}: I cannot compare one with the other.", kinds=kinds))
    return Answer(
        command="compare",
        lead=tell("{kinds}. Which comparison do you mean?", kinds=kinds),
        choices=(Choice(say("What to compare"), tuple(options)),),
    )


def _as_model(catalog: Catalog, reading: _Reading) -> Ref | None:
    """A name as a model: a company by the flagship of its leading family, if it has one."""
    if reading.model:
        return _meant(catalog, reading.model)
    flagship = _models.of_company(catalog, reading.first.ref.id)
    return Ref("model", flagship.model, flagship.name) if flagship else None


def _as_company(catalog: Catalog, reading: _Reading) -> Ref:
    """A name as a company: a model by its maker."""
    if reading.company:
        return reading.company.ref
    maker = catalog.companies[catalog.models[_meant(catalog, reading.first).id].maker]
    return Ref("company", maker.company, maker.name)


class Compare(Cog):
    """Two to four things side by side."""

    @app_commands.command(name="compare")
    @app_commands.describe(
        first="A model or company, such as deepseek",
        second="Another, such as opus",
        third="A third one",
        fourth="A fourth one",
        by="What to say first of models: context, output, release, or a benchmark such as gpqa",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        first: AnyArg,
        second: AnyArg,
        third: AnyArg | None = None,
        fourth: AnyArg | None = None,
        by: LeadArg | None = None,
        private: bool = False,
    ) -> None:
        """Compare what models cost, or what companies are worth."""
        bot = interaction.client
        names = [name for name in (first, second, third, fourth) if name is not None]
        answer = compare(bot.catalog, names, by, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /compare to the bot."""
    await bot.add_cog(Compare())
