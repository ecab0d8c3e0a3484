"""What a figure is, and of which kind, in words, as /sources names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.speech import mark, say
from commands import _modes, _worths

if TYPE_CHECKING:
    from bot.core.answers import Figure
    from bot.core.catalog import Catalog

_LABELS = {
    "context_tokens": mark("context window"),
    "max_output_tokens": mark("longest output"),
    "open_weights": mark("open weights"),
    "released": mark("released"),
    "maker": mark("maker"),
    "valuation_usd": mark("valuation"),
}
_RATES = {
    "input": mark("input"),
    "output": mark("output"),
    "cache_read": mark("cache read"),
    "cache_write": mark("cache write"),
    "cache_write_long": mark("cache write long"),
}
_KINDS = {
    "list": mark("list"),
    "promo": mark("promo"),
    "peak": mark("peak"),
    "documented": mark("documented"),
    "report": mark("report"),
    "converted": mark("converted"),
    "independent": mark("independent"),
    "aggregator": mark("aggregator"),
    "maker": mark("maker"),
    "rival": mark("rival"),
    **_worths.KINDS,
}


def what(catalog: Catalog, figure: Figure) -> str:
    """What a figure says: ``batch input``, ``context window``, ``rank on AIME 2025``."""
    if figure.prop in _LABELS:
        return say(_LABELS[figure.prop])
    benchmark = figure.prop.removeprefix("rank:")
    if benchmark != figure.prop:
        return say("rank on {name}", name=catalog.benchmarks[benchmark].name)
    short = figure.prop.removesuffix("_usd_per_mtok").removesuffix("_cny_per_mtok")
    rate = max((rate for rate in _RATES if short.endswith(rate)), key=len, default="")
    mode = short.removesuffix(rate).removesuffix("_")
    said = say(_RATES[rate]) if rate else short.replace("_", " ")
    return say("{mode} {rate}", mode=_modes.mode(mode), rate=said) if rate and mode else said


def kind(recorded: str) -> str:
    """Of which kind a figure is, from how it is recorded: ``list``, ``offer of Acme``."""
    host = recorded.removeprefix("offer of ")
    if host != recorded:
        return say("offer of {host}", host=host)
    name, _, tier = recorded.partition(" above ")
    said = say(_KINDS[name]) if name in _KINDS else name
    tokens = tier.removesuffix(" tokens")
    return say("{kind} above {tokens} tokens", kind=said, tokens=tokens) if tier else said
