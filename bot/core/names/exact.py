"""Exact spellings: what is meant where several records share one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.names.reading import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.names.index import Index
    from bot.core.names.records import Kind, Ref


def exact(index: Index, cleaned: str, kinds: Sequence[Kind]) -> list[tuple[int, Ref]]:
    """Records with exactly this spelling and the rank of it, the one that is meant first.

    Args:
        index: where to look.
        cleaned: text that `clean` has been through.
        kinds: what is looked for, in order of preference.
    """
    folded = joined(cleaned)
    held = [item for item in index.exact.get(folded, ()) if item[1].kind in kinds]
    if any(sign.isdigit() for sign in folded):
        held = _versioned(held)
    named = any(ref.kind == "model" and not rank for rank, ref in held)
    hosted = "/" in cleaned

    def key(item: tuple[int, Ref]) -> tuple[bool, int, int, str]:
        rank, ref = item
        nickname = named and ref.kind == "family" and rank > 0
        last = nickname or (hosted and ref.kind != "model")
        return last, kinds.index(ref.kind), rank, ref.id

    return sorted(held, key=key)


def _versioned(held: list[tuple[int, Ref]]) -> list[tuple[int, Ref]]:
    """Spellings with digits: a model of that name comes before a family.

    A family is only meant when its own name has digits too: `o4` is no nickname for o-series.
    """
    models = any(ref.kind == "model" for _, ref in held)
    return [
        (rank, ref)
        for rank, ref in held
        if ref.kind != "family" or (not models and any(c.isdigit() for c in ref.name))
    ]
