"""The first line of /cheapest: which model is the cheapest of those that meet the demands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from commands import _tags

if TYPE_CHECKING:
    from bot.core.shelf import Tag
    from bot.core.thrift import Demands, Shelf

_NAMES = 12  # models without a price that are named
_PRICE = "{price} per million tokens at its maker, blended 3:1, input/output {pair}."
_LEAD = f"{{name}} is the cheapest of {{count}}: {_PRICE}"
_ONLY = f"{{name}} is the only {{kind}} that fits and that its maker sells: {_PRICE}"
_FREE = (
    f"{{free}} of {{count}} cost nothing at their makers; the cheapest that costs is {{name}}: "
    f"{_PRICE}"
)
_ALL_FREE = "{name} costs nothing: of {count} that fit, all are free at their makers."
_HOSTED = (
    "No maker sells such a model by the token; at other hosts the cheapest of {count} is {name}: "
    "{price} per million tokens at {host}, blended 3:1."
)
_KINDS = {
    "text": "text model",
    "image": "image model",
    "audio": "audio model",
    "ocr": "OCR model",
    "moderation": "moderation model",
    "decision": "decision model",
}


def first(found: Shelf) -> Tag:
    """The model that the first line is about: the cheapest that costs anything, at its maker."""
    charged = [tag for tag in found.own if tag.blend]
    return next(iter([*charged, *found.own, *found.elsewhere]))


def lead(demands: Demands, found: Shelf) -> str:
    """Which model is the cheapest, at what price, of how many."""
    tag = first(found)
    free = sum(not tag.blend for tag in found.own)
    return _template(found, tag, free).format(
        name=tag.model.name,
        kind=_KINDS[demands.modality],
        count=numbers.plural(len(found.own or found.elsewhere), _KINDS[demands.modality]),
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


def nothing(demands: Demands, found: Shelf) -> str:
    """That no model with a price meets all demands."""
    if found.unpriced:
        names = numbers.listed([model.name for model in found.unpriced[:_NAMES]])
        count = numbers.plural(len(found.unpriced), _KINDS[demands.modality])
        return f"No price per token is known for the {count} that fit: {names}."
    return f"No {_KINDS[demands.modality]} in the data set fits all of that."
