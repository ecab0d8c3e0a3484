"""Which model is meant by a name that may be a family's or a company's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.errors import NoFigure
from bot.core.speech import say
from commands import _models

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Kind, Match

KINDS: tuple[Kind, ...] = ("family", "model", "company")


def meant(catalog: Catalog, match: Match) -> Model:
    """The model that is meant: a family or company stands for its flagship.

    Raises:
        NoFigure: if it has none.
    """
    if match.ref.kind == "family":
        return _models.of_family(catalog, match.ref)
    if match.ref.kind == "model":
        return catalog.models[match.ref.id]
    flagship = _models.of_company(catalog, match.ref.id)
    if flagship is None:
        name = match.ref.name
        raise NoFigure(say("The data set holds no current model made by {name}.", name=name))
    return flagship
