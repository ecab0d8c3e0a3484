"""What some hosts sell: one model, those of a family or company, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import host_names, numbers
from bot.core import hosts as selling
from bot.core.answers import Typed
from bot.core.errors import NoFigure, UserError
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import mark, say, tell
from commands import _host_price, _host_stock, _models, _words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Answer, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.host_names import Place
    from bot.core.names import Kind, Match

_KINDS: tuple[Kind, ...] = ("family", "model", "company")
_UNSOLD = mark("{host} is not known to sell {model}.")
_OWN = mark("{company} makes {model} itself; no host's offer of it there is known.")


def answer(catalog: Catalog, name: str | None, at: str, number: int, *, now: datetime) -> Answer:
    """Say what hosts charge for a model, or list what they sell, perhaps of a family or company.

    Raises:
        UnknownName, AmbiguousName: for a name or host that is not understood.
        NoFigure: if nothing of that is known to be sold there.
    """
    place = host_names.find(catalog, at)
    notes = () if place.exact else (_guessed(place, at),)
    if name is None:
        if not place.hosts:
            raise _no_host(catalog, place)
        return _host_stock.everything(catalog, place, notes, number)
    match = catalog.find(name, _KINDS)
    sold = {offer.model for offer in selling.stock(catalog, place.hosts)}
    model = _meant(catalog, match)
    if model and model.model in sold:
        entity = _words.entity(name, match, model.model)
        return _host_price.priced(catalog, entity, match, place, notes, now=now)
    some = [each for each in _kin(catalog, match.ref) if each.model in sold]
    if some and match.ref.kind != "model":
        entity = _words.entity(name, match, some[0].model)
        return _host_stock.some(catalog, entity, place, some, notes, number)
    raise _unsold(catalog, match.ref, model, place, some)


def is_host(catalog: Catalog, typed: str) -> bool:
    """Whether a typed name is that of some host, without a guess."""
    try:
        place = host_names.find(catalog, typed)
    except UserError:
        return False
    return place.exact and bool(place.hosts)


def _guessed(place: Place, at: str) -> Text:
    return tell(
        "{typed} is taken to mean {name}.", typed=Typed(at), name=numbers.listed(place.hosts)
    )


def _meant(catalog: Catalog, match: Match) -> Model | None:
    """The model that a name stands for; None for a company."""
    if match.ref.kind == "company":
        return None
    family = match.ref.kind == "family"
    return _models.of_family(catalog, match.ref) if family else catalog.models[match.ref.id]


def _kin(catalog: Catalog, ref: Ref) -> Sequence[Model]:
    """Models of a family or company, or of the whole family of a model, the newest first."""
    if ref.kind == "company":
        return catalog.made_by(ref.id)
    if ref.kind == "family":
        return catalog.family_models(ref.id)
    family = catalog.families[catalog.models[ref.id].family]
    while family.parent:
        family = catalog.families[family.parent]
    return catalog.family_models(family.family)


def _no_host(catalog: Catalog, place: Place) -> NoFigure:
    """That a company is not known to sell models of others."""
    ref = Ref("company", place.company or "", place.name)
    makes = catalog.made_by(ref.id)
    models = [(say("All models of {name}", name=ref.name), Question("models", (token(ref),)))]
    said = say("{host} is not known to sell models of others.", host=place.name)
    return NoFigure(said, choices=models if makes else ())


def _unsold(
    catalog: Catalog, ref: Ref, model: Model | None, place: Place, kin: Sequence[Model]
) -> NoFigure:
    """That hosts are not known to sell what is asked for, or that their company makes it itself."""
    if place.company and place.company == catalog.maker_of(ref):
        return NoFigure(
            say(_OWN, company=catalog.companies[place.company].name, model=ref.name),
            choices=(_price(ref),),
        )
    choices = [*_there(place, kin), *_elsewhere(catalog, ref, model), _price(ref)]
    return NoFigure(say(_UNSOLD, host=place.name, model=ref.name), choices=choices)


def _price(ref: Ref) -> tuple[str, Question]:
    return say("What {name} costs", name=ref.name), Question("price", (token(ref),))


def _there(place: Place, kin: Sequence[Model]) -> Iterator[tuple[str, Question]]:
    """Models of the same family that are sold there."""
    refs = (Ref("model", each.model, each.name) for each in kin)
    yield from _words.others("hosts", refs, options=(("at", place.written),))[:20]


def _elsewhere(catalog: Catalog, ref: Ref, model: Model | None) -> Iterator[tuple[str, Question]]:
    if model and catalog.every_offer(model.model):
        yield say("Where {name} is sold", name=ref.name), Question("hosts", (token(ref),))
