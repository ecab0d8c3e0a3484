"""An answer as one JSON object; contract.md says what scripts may rely on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bot.render.text import to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.answers import Answer, Entity, Figure
    from bot.core.errors import UserError

Record = dict[str, Any]
_SUGGESTIONS = 5


def to_record(query: str, answer: Answer) -> Record:
    """Write an answer as a record of JSON values."""
    return {
        "query": query,
        "ok": True,
        "command": answer.command,
        "entities": [_entity(entity) for entity in answer.entities],
        "text": to_text(answer),
        "facts": [_fact(figure) for figure in _figures(answer)],
        "suggestions": [],
        "choices": [],
        "error": None,
        "chart": answer.chart().alt if answer.chart else None,
    }


def failure(
    query: str, command: str | None, error: UserError, choices: Sequence[tuple[str, str]] = ()
) -> Record:
    """Write what could not be answered, with the nearest names or what can be asked instead.

    ``suggestions`` are at most five names, or labels where it is a question back; ``choices``
    are all that can be asked instead, each a ``label`` and the ``line`` to type for it.
    """
    return {
        "query": query,
        "ok": False,
        "command": command,
        "entities": [],
        "text": "",
        "facts": [],
        "suggestions": list(error.suggestions[:_SUGGESTIONS]),
        "choices": [{"label": label, "line": line} for label, line in choices],
        "error": str(error),
        "chart": None,
    }


def _figures(answer: Answer) -> list[Figure]:
    """All figures in the order shown; where families were asked for, their models' come first."""
    shown = {entity.shown for entity in answer.entities}
    family = any(entity.ref.kind == "family" for entity in answer.entities)
    return sorted(answer.figures(), key=lambda figure: family and figure.entity not in shown)


def _entity(entity: Entity) -> Record:
    return {
        "typed": entity.typed,
        "kind": entity.ref.kind,
        "id": entity.ref.id,
        "name": entity.ref.name,
        "shown": entity.shown,
    }


def _fact(figure: Figure) -> Record:
    value = _number(figure.value)
    return {
        "entity": figure.entity,
        "property": figure.prop,
        "value": value,
        "low": value if figure.low is None else _number(figure.low),
        "high": value if figure.high is None else _number(figure.high),
        "approximate": figure.approximate,
        "unit": figure.unit,
        "as_of": figure.as_of,
        "checked": figure.checked,
        "kind": figure.kind,
        "source": figure.source.url or figure.source.title,
        "note": figure.note or None,
    }


def _number(value: object) -> object:
    """A decimal as the shortest JSON number that means the same."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)
