"""The first line of /cheapest: which model is the cheapest, or dearest, that meets the demands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.errors import NoFigure
from bot.core.speech import count, mark, say, sentences
from commands import _tags

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.shelf import Tag
    from bot.core.thrift import Demands, Shelf

_NAMES = 12  # models without a price that are named
_ALIKE = 3  # models of the same price that are named
_LEAD = {  # whether the dearest comes first, and whether only the input price counts
    (False, False): mark(
        "{name} is the cheapest of {models}: {price} per million tokens at its maker, blended "
        "3:1, input/output {pair}."
    ),
    (True, False): mark(
        "{name} is the dearest of {models}: {price} per million tokens at its maker, blended 3:1, "
        "input/output {pair}."
    ),
    (False, True): mark(
        "{name} is the cheapest of {models}: {price} per million input tokens at its maker."
    ),
    (True, True): mark(
        "{name} is the dearest of {models}: {price} per million input tokens at its maker."
    ),
}
_ONLY = {  # whether only the input price counts
    False: mark(
        "{name} is the only {kind} that fits and has a price per token: {price} per million tokens "
        "at its maker, blended 3:1, input/output {pair}."
    ),
    True: mark(
        "{name} is the only {kind} that fits and has a price per token: {price} per million input "
        "tokens at its maker."
    ),
}
_FREE = {
    False: mark(
        "{free} of {models} cost nothing at their makers; the cheapest that costs is {name}: "
        "{price} per million tokens at its maker, blended 3:1, input/output {pair}."
    ),
    True: mark(
        "{free} of {models} cost nothing at their makers; the cheapest that costs is {name}: "
        "{price} per million input tokens at its maker."
    ),
}
_ALL_FREE = mark("{name} costs nothing: of {models} that fit, all are free at their makers.")
_HOSTED = {
    (False, False): mark(
        "No maker sells such a model by the token; at other hosts the cheapest of {models} is "
        "{name}: {price} per million tokens at {host}, blended 3:1."
    ),
    (True, False): mark(
        "No maker sells such a model by the token; at other hosts the dearest of {models} is "
        "{name}: {price} per million tokens at {host}, blended 3:1."
    ),
    (False, True): mark(
        "No maker sells such a model by the token; at other hosts the cheapest of {models} is "
        "{name}: {price} per million input tokens at {host}."
    ),
    (True, True): mark(
        "No maker sells such a model by the token; at other hosts the dearest of {models} is "
        "{name}: {price} per million input tokens at {host}."
    ),
}
_AT = {  # whether the dearest comes first
    False: mark(
        "{name} is number {number} from the cheapest, of {models} that cost anything: {rate}."
    ),
    True: mark("{name} is number {number} from the dearest, of {models}: {rate}."),
}
_RATE = {  # whether at its maker, and whether only the input price counts
    (True, False): mark(
        "{price} per million tokens at its maker, blended 3:1, input/output {pair}"
    ),
    (True, True): mark("{price} per million input tokens at its maker"),
    (False, False): mark("{price} per million tokens at {host}, blended 3:1"),
    (False, True): mark("{price} per million input tokens at {host}"),
}
_KINDS = {
    "text": mark("text model"),
    "image": mark("image model"),
    "audio": mark("audio model"),
    "ocr": mark("OCR model"),
    "moderation": mark("moderation model"),
    "decision": mark("decision model"),
    "embedding": mark("embedding model"),
}


def at(demands: Demands, found: Shelf) -> Tag:
    """The model that the first line is about: the first that costs anything, or at some number.

    Raises:
        NoFigure: if there are not so many.
    """
    charged = [tag for tag in found.own or found.elsewhere if tag.blend]
    if demands.place == 1:
        return next(iter([*charged, *found.own, *found.elsewhere]))
    if demands.place > len(charged):
        raise NoFigure(
            count(
                len(charged),
                "Only {count} model fits that is sold there for money.",
                "Only {count} models fit that are sold there for money.",
            )
        )
    return charged[demands.place - 1]


def lead(catalog: Catalog, demands: Demands, found: Shelf) -> str:
    """Which model is the cheapest or dearest, at what price, of how many."""
    tag = at(demands, found)
    models = _models(catalog, demands, len(found.own or found.elsewhere))
    price = {
        "price": _tags.said(tag),
        "pair": _tags.pair(tag),
        "host": tag.offer.host if tag.offer else "",
    }
    if demands.place > 1:
        charged = sum(bool(tag.blend) for tag in found.own or found.elsewhere)
        models = _models(catalog, demands, charged)
        rate = say(_RATE[not tag.offer, demands.by_input], **price)
        said = _AT[demands.dearest]
        told = say(said, name=tag.model.name, number=demands.place, models=models, rate=rate)
        return sentences(*filter(None, (told, _alike(tag, found))))
    free = sum(not tag.blend for tag in found.own)
    said = say(
        _template(demands, found, tag, free),
        name=tag.model.name,
        kind=say(_KINDS[demands.modality]),
        models=models,
        free=free,
        **price,
    )
    return sentences(*filter(None, (said, _alike(tag, found))))


def _alike(tag: Tag, found: Shelf) -> str:
    """Which others cost as much as the first, where it costs anything."""
    tags = found.own or found.elsewhere
    alike = [other for other in tags if tag.blend and other.blend == tag.blend]
    names = [other.model.name for other in alike if other is not tag]
    if len(names) > _ALIKE:
        return count(len(names), "{count} other costs the same.", "{count} others cost the same.")
    if len(names) == 1:
        return say("{name} costs the same.", name=names[0])
    return say("{names} cost the same.", names=numbers.listed(names)) if names else ""


def _template(demands: Demands, found: Shelf, tag: Tag, free: int) -> str:
    order = (demands.dearest, demands.by_input)
    if not found.own:
        return _HOSTED[order]
    if not tag.blend:
        return _ALL_FREE
    if free and not demands.dearest:
        return _FREE[demands.by_input]
    return _ONLY[demands.by_input] if len(found.own) == 1 else _LEAD[order]


def _models(catalog: Catalog, demands: Demands, number: int) -> str:
    """How many models of a kind, and by whom, where that is asked for."""
    models = _counted(number, demands.modality)
    if demands.made.maker is None:
        return models
    maker = catalog.companies[demands.made.maker].name
    return say("{models} by {maker}", models=models, maker=maker)


def _counted(number: int, modality: str) -> str:  # noqa: PLR0911 - one a kind
    """How many models of a kind."""
    match modality:
        case "image":
            return count(number, "{count} image model", "{count} image models")
        case "audio":
            return count(number, "{count} audio model", "{count} audio models")
        case "ocr":
            return count(number, "{count} OCR model", "{count} OCR models")
        case "moderation":
            return count(number, "{count} moderation model", "{count} moderation models")
        case "decision":
            return count(number, "{count} decision model", "{count} decision models")
        case "embedding":
            return count(number, "{count} embedding model", "{count} embedding models")
        case _:
            return count(number, "{count} text model", "{count} text models")


def nothing(demands: Demands, found: Shelf) -> str:
    """That no model with a price meets all demands."""
    if found.unpriced:
        return say(
            "No price per token is known for the {models} that fit: {names}.",
            models=_counted(len(found.unpriced), demands.modality),
            names=numbers.listed([model.name for model in found.unpriced[:_NAMES]]),
        )
    kind = say(_KINDS[demands.modality])
    if board := demands.board:
        return say(
            "No {kind} with a result on {benchmark} by {publisher} fits all of that.",
            kind=kind,
            benchmark=board.benchmark.name,
            publisher=board.publisher,
        )
    return say("No {kind} in the data set fits all of that.", kind=kind)
