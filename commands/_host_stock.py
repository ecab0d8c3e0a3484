"""Lists of models that one host sells: all of them, or those of a family or company."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from bot.core import hosts as selling
from bot.core.answers import Answer, Button, Choice, Row, Table
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from bot.core.speech import count, mark, say, sentences, tell
from commands import _listing, _offers, _pages, _rates, _words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.answers import Entity, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Offer
    from bot.core.host_names import Place

_SIZE = 12  # models on a page
_PAGES = 3  # sources that the small line names
_BY_AGE = mark("The newest first, input/output")
_BY_BLEND = mark("The cheapest first, blended 3:1, input/output")
_ONLY = mark("It is {model} at {rates} per million tokens.")
_CHEAPEST = mark("The cheapest is {model} at {rates} per million tokens.")
_CHEAPEST_TEXT = mark("The cheapest for text is {model} at {rates} per million tokens.")


def everything(catalog: Catalog, place: Place, notes: Sequence[Text], number: int) -> Answer:
    """List all that hosts sell, the cheapest blend first."""
    offers = selling.stock(catalog, place.hosts)
    models = dict.fromkeys(offer.model for offer in offers)
    mixed = len({catalog.models[model].modality for model in models}) > 1
    first = offers[0]
    cheapest = say(
        _ONLY if len(models) == 1 else _CHEAPEST_TEXT if mixed else _CHEAPEST,
        model=_offers.named(catalog.models[first.model].name, first),
        rates=_rates.pair(first),
    )
    sold = count(
        len(models),
        "{host} sells {count} model known here.",
        "{host} sells {count} models known here.",
        host=place.name,
    )
    answer = Answer("hosts", (sentences(sold, cheapest),), notes=(*notes, *_own(catalog, place)))
    own = [Button(say("Its own models"), question) for question in _made(catalog, place)]
    return _listed(catalog, answer, offers, place, number, buttons=own)


def some(
    catalog: Catalog,
    entity: Entity,
    place: Place,
    models: Sequence[Model],
    notes: Sequence[Text],
    number: int,
) -> Answer:
    """List the models of a family or company that hosts sell, in the order that they come in."""
    places = {model.model: at for at, model in enumerate(models)}
    stock = (o for o in selling.stock(catalog, place.hosts) if o.model in places)
    offers = sorted(stock, key=lambda offer: places[offer.model])
    first = offers[0]
    lead = count(
        len(models),
        "Of {family}, {host} sells {count} model known here: {model} at {rates} per million "
        "tokens.",
        "Of {family}, {host} sells {count} models known here; the newest is {model} at {rates} "
        "per million tokens.",
        family=entity.ref.name,
        host=place.name,
        model=_offers.named(catalog.models[first.model].name, first),
        rates=_rates.pair(first),
    )
    answer = Answer(
        "hosts",
        (lead,),
        entities=(entity,),
        notes=(*_words.understood([entity]), *notes, *_flagship(catalog, entity.ref)),
    )
    every = Button(say("All models there"), Question("hosts", (), (("at", place.written),)))
    return _listed(catalog, answer, offers, place, number, buttons=[every])


def _listed(
    catalog: Catalog,
    answer: Answer,
    offers: Sequence[Offer],
    place: Place,
    number: int,
    *,
    buttons: Iterable[Button],
) -> Answer:
    """An answer with a page of offers, of several hosts each with its own."""
    shown = _pages.page(offers, number, _SIZE)
    names, at = tuple(token(entity.ref) for entity in answer.entities), (("at", place.written),)
    question = Question("hosts", names, at)
    models = (catalog.models[offer.model] for offer in shown.items)
    refs = (Ref("model", model.model, model.name) for model in models)
    full = replace(
        answer,
        blocks=tuple(_tables(catalog, shown, place, by_age=bool(names))),
        choices=(Choice(say("One of these models"), _words.others("hosts", refs, options=at)),),
        buttons=(*_pages.turning(question, shown), *buttons),
        shared=changed(question, page=None if shown.number == 1 else shown.number),
    )
    return _words.with_small(full, links=_PAGES)


def _tables(
    catalog: Catalog, shown: _pages.Page[Offer], place: Place, *, by_age: bool
) -> Iterator[Table]:
    """One table for each kind of model, or one in all by age; the page is told below the last."""
    kinds = groupby(shown.items, lambda o: "" if by_age else catalog.models[o.model].modality)
    tables = {
        kind: tuple(row for offer in offers for row in _rows(catalog, offer, place))
        for kind, offers in kinds
    }
    first = say(_BY_AGE if by_age else _BY_BLEND)
    for number, (kind, rows) in enumerate(tables.items(), 1):
        heading = first if len(tables) == 1 else _listing.heading(kind)
        told = shown.note and number == len(tables)
        yield Table(heading, rows, ((shown.note,),) if told else (), spare=len(rows) - 2)


def _rows(catalog: Catalog, offer: Offer, place: Place) -> Iterator[Row]:
    """A model at its rates, and below it the host where there are several."""
    label = _offers.named(catalog.models[offer.model].name, offer)
    yield Row(label, _rates.pair(offer), figures=_offers.figures(catalog, offer))
    if len(place.hosts) > 1:
        yield Row(offer.host, "")


def _made(catalog: Catalog, place: Place) -> Iterator[Question]:
    """The list of what the company behind a host makes itself, if it makes any."""
    if place.company and catalog.made_by(place.company):
        ref = Ref("company", place.company, catalog.companies[place.company].name)
        yield Question("models", (token(ref),))


def _own(catalog: Catalog, place: Place) -> Iterator[Text]:
    for _ in _made(catalog, place):
        company = catalog.companies[place.company or ""].name
        yield tell(
            "{company} makes models itself too, at prices of its own: {line}.",
            company=company,
            line=f"/models {company}",
        )


def _flagship(catalog: Catalog, ref: Ref) -> Iterator[Text]:
    """That the model which a family's name stands for is not in the list."""
    flagship = catalog.families[ref.id].flagship if ref.kind == "family" else None
    if flagship:
        yield tell("Its flagship {model} is not among them.", model=catalog.models[flagship].name)
