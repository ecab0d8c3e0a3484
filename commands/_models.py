"""Models: which one is meant by a family or company, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import Figure
from bot.core.errors import NoFigure
from bot.core.speech import say

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Ref


def of_family(catalog: Catalog, ref: Ref) -> Model:
    """The model that a family's name stands for: its flagship, else its newest.

    Raises:
        NoFigure: if the data set holds no model of it.
    """
    if flagship := catalog.families[ref.id].flagship:
        return catalog.models[flagship]
    models = catalog.family_models(ref.id)
    if not models:
        said = say("The data set holds no model of the family {name} yet.", name=ref.name)
        raise NoFigure(said)
    return models[0]


def of_company(catalog: Catalog, company: str) -> Model | None:
    """The flagship of a company's leading family, None where it has none."""
    families = [f for f in catalog.families.values() if f.maker == company and f.parent is None]
    flagships = [catalog.models[f.flagship] for f in families if f.flagship]
    return max(flagships, key=lambda model: model.released or "", default=None)


def known_facts(catalog: Catalog, model: Model) -> tuple[Figure, ...]:
    """Context window, longest output, release day and open weights, where known."""
    released = model.released_source or model.source
    found = (
        ("context_tokens", model.context_tokens, "tokens", model.source),
        ("max_output_tokens", model.max_output_tokens, "tokens", model.source),
        ("released", model.released, "day", released),
        ("open_weights", model.open_weights, "yes/no", model.source),
    )
    checked = max((row.checked for row in catalog.prices(model.model)), default=catalog.read_until)
    as_of = model.released or checked
    return tuple(
        Figure(
            entity=model.model,
            prop=prop,
            value=value,
            unit=unit,
            as_of=as_of,
            checked=checked,
            source=catalog.sources[source],
            kind="documented",
        )
        for prop, value, unit, source in found
        if value is not None
    )


def made_by(catalog: Catalog, model: Model) -> Figure:
    """The maker of a model, by its id, as a figure."""
    known = known_facts(catalog, model)
    source = catalog.sources[model.source]
    as_of = known[0].as_of if known else catalog.read_until
    return Figure(model.model, "maker", model.maker, "company", as_of, source, "documented")
