"""/hosts: what a model costs wherever it is sold, and what a host sells, the cheapest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import HostArg, ModelArg
from bot.client import MarketBot
from bot.core import hosts as selling
from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Choice, Row, Table
from bot.core.errors import NoFigure, UnknownName, WrongCall
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import count, mark, say, sentences, tell
from commands import _at, _models, _offers, _pages, _rates, _words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Offer
    from bot.core.hosts import Seller
    from bot.core.names import Kind, Match
    from bot.core.quote import Quote

KINDS: tuple[Kind, ...] = ("family", "model")
_SIZE = 8  # offers on a page
_PAGES = 5  # sources that the small line names
_CHEAPEST = mark("The cheapest is {host} at {rates} per million tokens.")
_SHARE = mark(
    "The cheapest is {host} at {rates} per million tokens, {share} of its maker's price, "
    "blended 3:1."
)
_SHARE_LAST = mark(
    "The cheapest is {host} at {rates} per million tokens, {share} of its maker's last price, "
    "blended 3:1."
)
_NEITHER = mark("Name a model, a host, or both: {examples}.")
_EXAMPLES = ("/hosts kimi", "/hosts at:groq", "/hosts gpt-oss-120b at:groq")


def hosts(
    catalog: Catalog,
    name: str | None = None,
    number: int = 1,
    *,
    at: str | None = None,
    now: datetime,
) -> Answer:
    """List who sells a model and at what price, or say what some hosts (*at*) charge or sell.

    A host in place of the name is asked what it sells.

    Raises:
        UnknownName, AmbiguousName: for a name or host that is not understood.
        NoFigure: if nothing of that is known to be sold.
        WrongCall: if neither a name nor a host is given.
    """
    if at:
        return _at.answer(catalog, name, at, number, now=now)
    if not name:
        raise WrongCall(say(_NEITHER, examples=numbers.either(_EXAMPLES)))
    try:
        match = catalog.find(name, KINDS)
    except UnknownName:
        if not _at.is_host(catalog, name):
            raise
        return _at.answer(catalog, None, name, number, now=now)
    return _everywhere(catalog, name, match, number, now)


def _everywhere(catalog: Catalog, name: str, match: Match, number: int, now: datetime) -> Answer:
    """All that sell a model, the maker's own price among them."""
    family = match.ref.kind == "family"
    model = _models.of_family(catalog, match.ref) if family else catalog.models[match.ref.id]
    found = quote.quote(catalog, model, now)
    sellers = selling.sellers(catalog, found)
    offers = [seller.offer for seller in sellers if seller.offer]
    if not offers:
        raise NoFigure(say("No host besides its maker is known for {name}.", name=model.name))
    shown = _pages.page(sellers, number, _SIZE)
    entity = _words.entity(name, match, model.model)
    here = (token(Ref("model", model.model, model.name)),)
    answer = Answer(
        command="hosts",
        lead=(_lead(found, offers),),
        entities=(entity,),
        blocks=tuple(_blocks(catalog, found, sellers, shown)),
        notes=(*_words.understood([entity]), *_notes(found, offers)),
        choices=tuple(_versions(catalog, match, model)),
        buttons=(
            *_pages.turning(Question("hosts", here), shown),
            Button(say("Price"), Question("price", here)),
        ),
    )
    return _words.with_small(answer, say("input/output"), links=_PAGES)


def _lead(found: Quote, offers: Sequence[Offer]) -> str:
    """How many sell it, who is the cheapest, and how that compares with the maker's price."""
    sold = count(
        len({offer.host for offer in offers}),
        "{count} host besides its maker sells {name}, in {offers}.",
        "{count} hosts besides its maker sell {name}, in {offers}.",
        name=found.model.name,
        offers=count(len(offers), "{count} offer", "{count} offers"),
    )
    return sentences(sold, _cheapest(found, offers[0]))


def _cheapest(found: Quote, best: Offer) -> str:
    """How the cheapest offer compares with the maker's price."""
    own = selling.Seller(price=found.usd).blended_mtok if found.usd else None
    least = selling.Seller(offer=best).blended_mtok
    rates = _rates.pair(best)
    if not own or least is None:
        return say(_CHEAPEST, host=best.host, rates=rates)
    if least >= own and not found.ended and found.usd:
        rates = _rates.pair(found.usd)
        return say("None is cheaper than its maker at {rates}, blended 3:1.", rates=rates)
    sentence = _SHARE_LAST if found.ended else _SHARE
    return say(sentence, host=best.host, rates=rates, share=numbers.percent(least / own))


def _blocks(
    catalog: Catalog, found: Quote, sellers: Sequence[Seller], shown: _pages.Page[Seller]
) -> Iterator[Table]:
    least = selling.cheapest([s for s in sellers if s.offer or not found.ended])
    rows = [row for seller in shown.items for row in _rows(catalog, found, seller, least=least)]
    notes: tuple[Text, ...] = ((shown.note,),) if shown.note else ()
    yield Table(say("Input/output, USD per million tokens"), tuple(rows), notes)
    here = {seller.offer.host for seller in shown.items if seller.offer}
    others = [o for o in selling.special(catalog, found.model.model) if o.host in here]
    if others:
        special = tuple(row for offer in others for row in _offers.rows(catalog, offer))
        yield Table(say("Other modes and long requests"), special, spare=len(special))


def _rows(
    catalog: Catalog, found: Quote, seller: Seller, *, least: Decimal | None
) -> Iterator[Row]:
    """One seller: its name and price, and below it its own id of the model."""
    best = least is not None and seller.blended_mtok == least
    if seller.offer:
        yield from _offers.rows(catalog, seller.offer, best=best)
    else:
        yield from _offers.made(catalog, found, best=best)


def _notes(found: Quote, offers: Sequence[Offer]) -> Iterator[Text]:
    if found.usd is None:
        yield tell("No price in US dollars is known at its maker.")
    if hours := found.clock:
        yield (_offers.other_hours(hours),)
    named = selling.versions(found.model.model, (offer.host_model_id for offer in offers))
    if named:
        yield tell(
            "Some ids name a version ({versions}); the others do not say which they serve.",
            versions=numbers.listed(named),
        )


def _versions(catalog: Catalog, match: Match, model: Model) -> Iterator[Choice]:
    """Other meanings of the name, and other models of the family that hosts sell."""
    family = match.ref.id if match.ref.kind == "family" else model.family
    versions = [
        Ref("model", m.model, m.name)
        for m in catalog.family_models(family)
        if m.model != model.model and catalog.every_offer(m.model)
    ]
    if options := _words.others("hosts", [*match.others, *versions]):
        yield Choice(say("Another model or version"), options)


class Hosts(Cog):
    """Who sells a model."""

    @app_commands.command(name="hosts")
    @app_commands.describe(
        name="A model or family, such as deepseek v4 flash",
        at="Only at one host, or at those of a company, such as groq or amazon",
        page="Which page of a long list",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        name: ModelArg | None = None,
        at: HostArg | None = None,
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """Say what a model costs at each host, or what a host sells, the cheapest first."""
        bot = interaction.client
        answer = hosts(bot.catalog, name, page, at=at, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /hosts to the bot."""
    await bot.add_cog(Hosts())
