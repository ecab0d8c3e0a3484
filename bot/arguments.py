"""Options with suggestions while typing, most hold a name: typed or picked, the same arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from discord.app_commands import Choice, Transform, Transformer

from bot.core import host_names, leads
from bot.core.speech import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Interaction

    from bot.client import MarketBot
    from bot.core.names import Kind

_LONGEST = 100  # characters: what Discord allows a suggestion to have
_SUGGESTED = 25  # that Discord shows


class Name(Transformer[Any]):
    """A name that the command itself resolves; this only suggests."""

    kinds: ClassVar[Sequence[Kind]]

    @property
    def max_value(self) -> int:
        """How long a name may be; Discord would allow thousands of characters."""
        return _LONGEST

    @property
    def min_value(self) -> int:
        """An empty name is none."""
        return 1

    async def transform(self, interaction: Interaction[MarketBot], value: str, /) -> str:
        """Leave the text as it is."""
        del interaction
        return value

    async def autocomplete(  # pyright: ignore[reportIncompatibleMethodOverride] # text only
        self, interaction: Interaction[MarketBot], value: str, /
    ) -> list[Choice[str]]:
        """Suggest at most 25 full names, the exact match first; from memory."""
        refs = interaction.client.catalog.names.suggest(value, self.kinds)
        return [Choice(name=ref.name[:_LONGEST], value=ref.name[:_LONGEST]) for ref in refs]


class _Model(Name):
    kinds = ("family", "model", "company")


class _Company(Name):
    kinds = ("company", "family", "model")


class _Any(Name):
    kinds = ("family", "model", "company")


class _Benchmark(Name):
    kinds = ("benchmark",)


class _Lead(Name):
    """What a comparison leads with: one of a fixed few, or a benchmark by name."""

    kinds = ("benchmark",)

    async def autocomplete(
        self, interaction: Interaction[MarketBot], value: str, /
    ) -> list[Choice[str]]:
        """Suggest the fixed few that begin like it, then benchmarks."""
        typed = value.strip().casefold()
        fixed = [
            Choice(name=say(name), value=key)
            for key, name in leads.FIXED.items()
            if any(text.casefold().startswith(typed) for text in (key, name, say(name)))
        ]
        return [*fixed, *await super().autocomplete(interaction, value)][:_SUGGESTED]


class _Host(Name):
    """Who sells a model: a host, or the company behind some."""

    kinds = ("company",)

    async def autocomplete(
        self, interaction: Interaction[MarketBot], value: str, /
    ) -> list[Choice[str]]:
        """Suggest hosts by how their names or a word of them begin."""
        names = host_names.suggest(interaction.client.catalog, value)
        return [Choice(name=name[:_LONGEST], value=name[:_LONGEST]) for name in names]


ModelArg = Transform[str, _Model]
CompanyArg = Transform[str, _Company]
AnyArg = Transform[str, _Any]
BenchmarkArg = Transform[str, _Benchmark]
LeadArg = Transform[str, _Lead]
HostArg = Transform[str, _Host]
