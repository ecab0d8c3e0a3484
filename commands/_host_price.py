"""What one host charges for a model, beside the cheapest host and the maker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import hosts as selling
from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Choice, Table
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import mark, say, sentences, tell
from commands import _offers, _rates, _words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Entity, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Offer
    from bot.core.host_names import Place
    from bot.core.hosts import Seller
    from bot.core.names import Match
    from bot.core.quote import Quote

_PAGES = 4  # sources that the small line names
_SOLD = mark("{host} sells {model} at {rates} per million tokens.")
_ALONE = mark("{host} sells {model} at {rates} per million tokens; no other host of it is known.")
_CHEAPEST = mark(
    "{host} sells {model} at {rates} per million tokens, the cheapest of {number} hosts, "
    "blended 3:1."
)
_LEVEL = mark(
    "{host} sells {model} at {rates} per million tokens, and none of the {number} hosts is "
    "cheaper, blended 3:1."
)
_DEARER = mark(
    "{host} sells {model} at {rates} per million tokens, {times} the cheapest host, {other} at "
    "{least}, blended 3:1."
)
_SPECIAL = mark(
    "No price of {model} for standard use is known at {host}; {label} costs {rates} per million "
    "tokens."
)
_SHARES = {  # whether the maker still sells it, and whether the sentence before says 3:1
    (True, True): mark("That is {share} of its maker's price."),
    (True, False): mark("That is {share} of its maker's price, blended 3:1."),
    (False, True): mark("That is {share} of its maker's last price."),
    (False, False): mark("That is {share} of its maker's last price, blended 3:1."),
}


def priced(
    catalog: Catalog,
    entity: Entity,
    match: Match,
    place: Place,
    notes: Sequence[Text],
    *,
    now: datetime,
) -> Answer:
    """Say what hosts charge for the model that an entity shows, the cheapest standard offer first.

    It has to be one that they sell.
    """
    model = catalog.models[entity.shown or entity.ref.id]
    found = quote.quote(catalog, model, now)
    every = selling.others(catalog, model.model)
    mine = [each for each in every if each.offer and each.offer.host in place.hosts]
    special = [o for o in selling.special(catalog, model.model) if o.host in place.hosts]
    ref, at = Ref("model", model.model, model.name), (("at", place.written),)
    kin = [
        Ref("model", other.model, other.name)
        for other in catalog.family_models(model.family)
        if other != model and any(o.host in place.hosts for o in catalog.every_offer(other.model))
    ]
    choice = Choice(say("Another model there"), _words.others("hosts", kin, options=at))
    answer = Answer(
        command="hosts",
        lead=(_lead(found, every, mine, special),),
        entities=(entity,),
        blocks=tuple(_blocks(catalog, found, every, mine, special)),
        notes=(*_words.understood([entity]), *notes, *_notes(found)),
        choices=(choice,) if kin else (),
        buttons=(
            Button(say("All hosts"), Question("hosts", (token(ref),))),
            Button(say("All models there"), Question("hosts", (), at)),
            Button(say("Price"), Question("price", (token(ref),))),
        ),
        shared=Question("hosts", (token(match.ref),), at),
    )
    return _words.with_small(answer, say("input/output"), links=_PAGES)


def _lead(
    found: Quote, every: Sequence[Seller], mine: Sequence[Seller], special: Sequence[Offer]
) -> str:
    """What is charged, and how that compares with other hosts and with the maker."""
    model = found.model.name
    if not mine or mine[0].offer is None:
        best = special[0]
        label, rates = _offers.named(best.host, best), _rates.pair(best)
        return say(_SPECIAL, model=model, host=best.host, label=label, rates=rates)
    offer, blend = mine[0].offer, mine[0].blended_mtok
    said = {"host": offer.host, "model": model, "rates": _rates.pair(offer)}
    if blend is None:
        return say(_SOLD, **said)
    beside = _beside(every, mine[0], said)
    own = selling.Seller(price=found.usd).blended_mtok if found.usd else None
    if not own:
        return beside
    compared = len(_hosts(every)) > 1
    share = numbers.percent(blend / own)
    if not found.ended and found.usd and _rates.pair(found.usd) == said["rates"]:
        return sentences(beside, say("Its maker charges the same."))
    return sentences(beside, say(_SHARES[not found.ended, compared], share=share))


def _beside(every: Sequence[Seller], mine: Seller, said: dict[str, str]) -> str:
    """What a host charges, and how that compares with the others."""
    hosts, least = _hosts(every), every[0]
    blend, lowest = mine.blended_mtok, least.blended_mtok
    if len(hosts) == 1:
        return say(_ALONE, **said)
    if blend is None or lowest is None or not least.offer or (blend > lowest and not lowest):
        return say(_SOLD, **said)
    if blend > lowest:
        times, rates = numbers.times(blend / lowest), _rates.pair(least.offer)
        return say(_DEARER, **said, times=times, other=least.offer.host, least=rates)
    level = [each for each in every if each.blended_mtok == lowest]
    return say(_LEVEL if len(_hosts(level)) > 1 else _CHEAPEST, **said, number=len(hosts))


def _hosts(sellers: Sequence[Seller]) -> set[str]:
    """Hosts whose blend is known."""
    known = (each for each in sellers if each.blended_mtok is not None)
    return {each.offer.host for each in known if each.offer}


def _blocks(
    catalog: Catalog,
    found: Quote,
    every: Sequence[Seller],
    mine: Sequence[Seller],
    special: Sequence[Offer],
) -> Iterator[Table]:
    own = [selling.Seller(price=found.usd)] if found.usd else []
    least = selling.cheapest([*every, *([] if found.ended else own)])

    def best(seller: Seller) -> bool:
        return least is not None and seller.blended_mtok == least

    heading = say("Input/output, USD per million tokens")
    here = tuple(
        row
        for each in mine
        if each.offer
        for row in _offers.rows(catalog, each.offer, best=best(each), cached=True)
    )
    if here:
        yield Table(heading, here, spare=len(here) - 2)
    if special:
        there = tuple(row for o in special for row in _offers.rows(catalog, o, cached=True))
        label = say("Other modes and long requests")
        yield Table(label if mine else heading, there, spare=len(there) - 2)
    elsewhere = [
        _offers.row(catalog, each.offer, best=best(each))
        for each in every[:1]
        if each.offer and (not mine or _below(each, mine[0]))
    ]
    elsewhere += _offers.made(catalog, found, best=any(map(best, own)))
    if elsewhere:
        yield Table(say("For comparison, input/output"), tuple(elsewhere))


def _below(one: Seller, other: Seller) -> bool:
    """Whether one is known to be cheaper than another."""
    lower, higher = one.blended_mtok, other.blended_mtok
    return lower is not None and (higher is None or lower < higher)


def _notes(found: Quote) -> Iterator[Text]:
    if found.usd is None:
        yield tell("No price in US dollars is known at its maker.")
    elif found.clock:
        yield (_offers.other_hours(found.clock),)
