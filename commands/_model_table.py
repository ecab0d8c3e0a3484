"""All facts of one model as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Row, Table
from bot.core.speech import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from commands._known import Known

_KINDS = {
    "text": mark("text"),
    "image": mark("images"),
    "audio": mark("audio"),
    "video": mark("video"),
    "pdf": mark("PDF"),
    "embedding": mark("embeddings"),
}
_STATUS = {
    "active": mark("on offer"),
    "preview": mark("preview"),
    "deprecated": mark("deprecated"),
    "retired": mark("retired"),
}
_YES_NO = {True: mark("yes"), False: mark("no")}
_UNKNOWN = mark("unknown")


def kinds(said: str | None) -> list[str]:
    """What a model reads or writes, in words."""
    return [say(_KINDS.get(kind, kind)) for kind in (said or "").split("|") if kind]


def table(catalog: Catalog, model: Model, known: Known, but: str | None) -> Table:
    """All facts of a model but the one that is said already."""
    rows = (
        Row(label, cell or say(_UNKNOWN), figures=tuple(known[k] for k in keys if k in known))
        for keys, label, cell in _cells(catalog, model)
        if but not in keys
    )
    return Table(model.name, tuple(rows))


def _cells(catalog: Catalog, model: Model) -> Iterator[tuple[Sequence[str], str, str | None]]:
    """What each row is about, its label and what it says; None where that is not known."""
    window, longest, end = model.context_tokens, model.max_output_tokens, model.retires_on
    yield ("maker",), say("Maker"), catalog.companies[model.maker].name
    yield ("released",), say("Released"), _day(model.released)
    yield ("status",), say("Status"), say(_STATUS[model.status])
    if end or model.status in ("deprecated", "retired"):
        yield ("retired",), say("End of service"), _day(end)
    if model.replacement:
        yield ("replacement",), say("Replacement"), catalog.models[model.replacement].name
    yield ("context",), say("Context window"), numbers.tokens(window) if window else None
    yield ("output",), say("Longest output"), numbers.tokens(longest) if longest else None
    yield ("weights",), say("Open weights"), _yes_no(said=model.open_weights)
    if model.license or model.open_weights:
        yield ("license",), say("Licence"), model.license
    yield ("cutoff",), say("Knowledge cutoff"), _day(model.knowledge_cutoff)
    yield ("inputs",), say("Reads"), say(", ").join(kinds(model.input_modalities)) or None
    if model.output_modalities:
        yield ("outputs",), say("Writes"), say(", ").join(kinds(model.output_modalities))
    yield ("reasoning",), say("Reasoning"), _yes_no(said=model.reasoning)
    yield ("tools",), say("Calls tools"), _yes_no(said=model.tool_calls)


def _day(text: str | None) -> str | None:
    return numbers.day(text) if text else None


def _yes_no(*, said: bool | None) -> str | None:
    return None if said is None else say(_YES_NO[said])
