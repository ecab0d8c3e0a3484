"""How the modes of a price are called within a sentence."""

from __future__ import annotations

from bot.core.speech import mark, say

_MODES = {
    "standard": mark("standard"),
    "batch": mark("batch"),
    "fast": mark("fast"),
    "ultrafast": mark("ultrafast"),
    "flex": mark("flex"),
    "priority": mark("priority"),
    "thinking": mark("thinking"),
    "contributor": mark("contributor"),
    "developer-api": mark("developer-api"),
}


def mode(name: str) -> str:
    """A mode as a person says it; one that is not known by its name in the data."""
    return say(_MODES[name]) if name in _MODES else name
