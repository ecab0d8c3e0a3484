"""At which stage a model is: a preview, deprecated or retired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import mark, say, sentences

if TYPE_CHECKING:
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.facts import Model

_STATUS = {
    "preview": mark("{name} is a preview."),
    "deprecated": mark("{name} is deprecated."),
    "retired": mark("{name} is retired, the day is not known."),
}
_RETIRED = mark("{name} was retired {on_day}.")
_TO_BE_RETIRED = {
    "preview": mark("{name} is a preview and will be retired {on_day}."),
    "deprecated": mark("{name} is deprecated and will be retired {on_day}."),
}
_WILL_BE_RETIRED = mark("{name} will be retired {on_day}.")


def stage(catalog: Catalog, model: Model, today: date) -> str:
    """That a model is a preview, deprecated or retired, from when, and what replaces it."""
    if model.status == "active" and not model.retires_on:
        return ""
    said = [_stage(model, today)]
    if model.replacement:
        name = catalog.models[model.replacement].name
        said.append(say("Its maker names {name} as the replacement.", name=name))
    return sentences(*said)


def _stage(model: Model, today: date) -> str:
    if not model.retires_on:
        return say(_STATUS[model.status], name=model.name)
    on_day = numbers.on_day(model.retires_on)
    if model.retires_on <= today.isoformat():
        return say(_RETIRED, name=model.name, on_day=on_day)
    return say(_TO_BE_RETIRED.get(model.status, _WILL_BE_RETIRED), name=model.name, on_day=on_day)
