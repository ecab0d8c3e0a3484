"""/compare: two to four models by price and score, or companies by what they are worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import AnyArg
from bot.client import MarketBot
from bot.core import numbers
from bot.core.answers import Answer, Choice
from bot.core.errors import AmbiguousName, UserError, WrongCall
from bot.core.names import Ref
from bot.core.questions import Question, token
from commands import _companies, _models, _words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.core.catalog import Catalog
    from bot.core.names import Kind, Match

_MODELS: tuple[Kind, ...] = ("family", "model")
_COMPANIES: tuple[Kind, ...] = ("company",)
FEWEST, MOST = 2, 4


def compare(catalog: Catalog, names: Sequence[str], *, now: datetime) -> Answer:
    """Compare two to four models, or two to four companies.

    Names that can be models are models; names that can only be companies are companies; a
    mixture is answered with the choice of what was meant.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        WrongCall: for fewer than two, more than four, or the same thing twice.
    """
    if not FEWEST <= len(names) <= MOST:
        raise WrongCall(f"I compare two to four things at once; this is {len(names)}.")
    models = [_try(catalog, name, _MODELS) for name in names]
    companies = [_try(catalog, name, _COMPANIES) for name in names]
    for found, answer in ((models, _models.compared), (companies, _companies.compared)):
        matches = [match for match in found if not isinstance(match, UserError)]
        if len(matches) == len(names):
            _words.refuse_twins(names, [_meant(catalog, match) for match in matches])
            return answer(catalog, names, matches, now)
    return _mixed(catalog, names, models, companies)


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


def _mixed(
    catalog: Catalog,
    names: Sequence[str],
    models: Sequence[Match | UserError],
    companies: Sequence[Match | UserError],
) -> Answer:
    """Some names are only models and some only companies: ask which comparison was meant."""
    for model, company in zip(models, companies, strict=True):
        if isinstance(model, UserError) and isinstance(company, UserError):
            raise model if isinstance(model, AmbiguousName) else company
    options: list[tuple[str, Question]] = []
    for label, refs in (
        ("The models", _as_models(catalog, models, companies)),
        ("The companies", _as_companies(catalog, models, companies)),
    ):
        if refs and len(set(refs)) == len(refs):
            said = f"{label}: {numbers.listed([ref.name for ref in refs])}"
            options.append((said, Question("compare", tuple(token(ref) for ref in refs))))
    kinds = [
        f"{match.ref.name} is a {_KINDS[match.ref.kind]}"
        for model, company in zip(models, companies, strict=True)
        if not isinstance(match := company if isinstance(model, UserError) else model, UserError)
    ]
    if not options:
        raise WrongCall(f"{'; '.join(kinds)}: I cannot compare one with the other.")
    return Answer(
        command="compare",
        lead=(f"{'; '.join(kinds)}. Which comparison do you mean?",),
        choices=(Choice("What to compare", tuple(options)),),
    )


_KINDS = {"model": "model", "family": "family of models", "company": "company"}


def _as_models(
    catalog: Catalog, models: Sequence[Match | UserError], companies: Sequence[Match | UserError]
) -> list[Ref]:
    """Each name as a model: a company by the flagship of its first family."""
    refs: list[Ref] = []
    for model, company in zip(models, companies, strict=True):
        if not isinstance(model, UserError):
            refs.append(_meant(catalog, model))
        elif not isinstance(company, UserError):
            flagship = _models.of_company(catalog, company.ref.id)
            if flagship is None:
                return []
            refs.append(Ref("model", flagship.model, flagship.name))
    return refs


def _as_companies(
    catalog: Catalog, models: Sequence[Match | UserError], companies: Sequence[Match | UserError]
) -> list[Ref]:
    """Each name as a company: a model by its maker."""
    refs: list[Ref] = []
    for model, company in zip(models, companies, strict=True):
        if not isinstance(company, UserError):
            refs.append(company.ref)
        elif not isinstance(model, UserError):
            maker = catalog.companies[catalog.models[_meant(catalog, model).id].maker]
            refs.append(Ref("company", maker.company, maker.name))
    return refs


class Compare(Cog):
    """Two to four things side by side."""

    @app_commands.command(name="compare")
    @app_commands.describe(
        first="A model or company, such as deepseek",
        second="Another, such as opus",
        third="A third one",
        fourth="A fourth one",
        private="Only you see the answer",
    )
    async def slash(  # noqa: PLR0913 - each is an option of the command
        self,
        interaction: Interaction[MarketBot],
        first: AnyArg,
        second: AnyArg,
        third: AnyArg | None = None,
        fourth: AnyArg | None = None,
        private: bool = False,  # noqa: FBT001, FBT002 - an option is positional
    ) -> None:
        """Compare what models cost, or what companies are worth."""
        bot = interaction.client
        names = [name for name in (first, second, third, fourth) if name]
        answer = compare(bot.catalog, names, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /compare to the bot."""
    await bot.add_cog(Compare())
