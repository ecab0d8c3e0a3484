"""/plans: what subscriptions of a company cost a month."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import CompanyArg
from bot.client import MarketBot
from bot.core import numbers
from bot.core.answers import Answer, Button, Choice, Figure, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import say
from commands import _words
from commands.valuation import company

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Plan

_PAGES = 5  # sources that the small line names


def plans(catalog: Catalog, name: str) -> Answer:
    """List the subscriptions of a company, the cheapest first; a product leads to its maker.

    The name of a subscription, such as ChatGPT Plus, puts that one into the first line.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        NoFigure: if none is known; it offers the companies that have some.
    """
    asked = _called(catalog, name)
    match = company(catalog, f"c:{asked[0].company}" if asked else name)
    entity = _words.entity(name, match)
    found = catalog.plans.get(match.ref.id)
    names = sorted((catalog.companies[key].name, key) for key in catalog.plans)
    refs = [Ref("company", key, full) for full, key in names]
    if not found:
        raise _none(match.ref.name, entity.typed, refs)
    others = _words.others("plans", [ref for ref in refs if ref != match.ref])
    rows = tuple(_row(catalog, plan) for plan in found)
    answer = Answer(
        command="plans",
        lead=(_of_plans(match.ref.name, asked) if asked else _lead(match.ref.name, found),),
        figures_of_lead=tuple(_figure(catalog, plan) for plan in asked),
        entities=(entity,),
        blocks=(Table(say("US dollars a month"), rows),),
        notes=tuple(_words.understood([entity])),
        choices=(Choice(say("Plans of another company"), others),) if others else (),
        buttons=(Button(say("Models"), Question("price", (token(match.ref),))),),
    )
    return _words.with_small(answer, links=_PAGES)


def _called(catalog: Catalog, name: str) -> list[Plan]:
    """The subscriptions of a name, the several of a tier too: ChatGPT Pro."""
    typed = _plain(name)
    return [
        plan
        for plans in catalog.plans.values()
        for plan in plans
        if typed in (_plain(plan.plan), _plain(plan.tier))
    ]


def _plain(name: str) -> str:
    return re.sub(r"[\s$]+", "", name.casefold())


def _of_plans(company: str, asked: Sequence[Plan]) -> str:
    costs = [numbers.money(plan.usd_per_month) for plan in asked]
    if len(asked) > 1:
        return say(
            "{tier} by {name} comes at {costs} a month.",
            tier=asked[0].tier,
            name=company,
            costs=numbers.listed(costs),
        )
    return say(
        "{plan} by {name} costs {money} a month.",
        plan=asked[0].plan,
        name=company,
        money=costs[0],
    )


def _none(name: str, typed: str, refs: Sequence[Ref]) -> NoFigure:
    """That no subscription of a company is known, and of which companies some are."""
    known = [ref.name for ref in refs]
    if not known:
        return NoFigure(
            say("No subscription of {name} is known, nor of any other company.", name=name)
        )
    sentence = say(
        "No subscription of {name} is known. Known are those of {others}.",
        name=name,
        others=numbers.listed(known),
    )
    return NoFigure(sentence, typed=typed, suggestions=known[:24])


def _lead(name: str, found: Sequence[Plan]) -> str:
    least, most = (numbers.money(plan.usd_per_month) for plan in (found[0], found[-1]))
    if len(found) == 1:
        return say(
            "{name} sells the subscription {plan}, {least} a month.",
            name=name,
            plan=found[0].plan,
            least=least,
        )
    return say(
        "{name} sells {plans} known subscriptions, from {least} to {most} a month.",
        name=name,
        plans=len(found),
        least=least,
        most=most,
    )


def _row(catalog: Catalog, plan: Plan) -> Row:
    figure = _figure(catalog, plan)
    return Row(plan.plan, numbers.money(plan.usd_per_month), figures=(figure,))


def _figure(catalog: Catalog, plan: Plan) -> Figure:
    return Figure(
        entity=plan.company,
        prop="plan_usd_per_month",
        value=plan.usd_per_month,
        unit="USD/month",
        as_of=plan.checked,
        checked=plan.checked,
        source=catalog.sources[plan.source],
        note=plan.plan,
    )


class Plans(Cog):
    """What subscriptions cost."""

    @app_commands.command(name="plans")
    @app_commands.describe(
        name="A company, product or subscription, such as openai, claude or chatgpt plus",
        private="Only you see the answer",
    )
    async def slash(
        self, interaction: Interaction[MarketBot], name: CompanyArg, private: bool = False
    ) -> None:
        """Say what a company's subscriptions cost a month."""
        bot = interaction.client
        await bot.reply(interaction, plans(bot.catalog, name), private=private)


async def setup(bot: MarketBot) -> None:
    """Add /plans to the bot."""
    await bot.add_cog(Plans())
