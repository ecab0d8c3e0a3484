"""The first line of /cheapest: which model is the cheapest of those that meet the demands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import count, mark, say
from commands import _tags

if TYPE_CHECKING:
    from bot.core.shelf import Tag
    from bot.core.thrift import Demands, Shelf

_NAMES = 12  # models without a price that are named
_LEAD = mark(
    "{name} is the cheapest of {models}: {price} per million tokens at its maker, blended 3:1, "
    "input/output {pair}."
)
_ONLY = mark(
    "{name} is the only {kind} that fits and that its maker sells: {price} per million tokens at "
    "its maker, blended 3:1, input/output {pair}."
)
_FREE = mark(
    "{free} of {models} cost nothing at their makers; the cheapest that costs is {name}: {price} "
    "per million tokens at its maker, blended 3:1, input/output {pair}."
)
_ALL_FREE = mark("{name} costs nothing: of {models} that fit, all are free at their makers.")
_HOSTED = mark(
    "No maker sells such a model by the token; at other hosts the cheapest of {models} is {name}: "
    "{price} per million tokens at {host}, blended 3:1."
)
_KINDS = {
    "text": mark("text model"),
    "image": mark("image model"),
    "audio": mark("audio model"),
    "ocr": mark("OCR model"),
    "moderation": mark("moderation model"),
    "decision": mark("decision model"),
}


def first(found: Shelf) -> Tag:
    """The model that the first line is about: the cheapest that costs anything, at its maker."""
    charged = [tag for tag in found.own if tag.blend]
    return next(iter([*charged, *found.own, *found.elsewhere]))


def lead(demands: Demands, found: Shelf) -> str:
    """Which model is the cheapest, at what price, of how many."""
    tag = first(found)
    free = sum(not tag.blend for tag in found.own)
    return say(
        _template(found, tag, free),
        name=tag.model.name,
        kind=say(_KINDS[demands.modality]),
        models=_counted(len(found.own or found.elsewhere), demands.modality),
        free=free,
        price=_tags.said(tag),
        pair=_tags.pair(tag),
        host=tag.offer.host if tag.offer else "",
    )


def _template(found: Shelf, tag: Tag, free: int) -> str:
    if not found.own:
        return _HOSTED
    if not tag.blend:
        return _ALL_FREE
    if free:
        return _FREE
    return _ONLY if len(found.own) == 1 else _LEAD


def _counted(number: int, modality: str) -> str:
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
    return say("No {kind} in the data set fits all of that.", kind=kind)
