"""Options that hold a name: typed or picked, the same text arrives; suggestions while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from discord.app_commands import Choice, Transform, Transformer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import Interaction

    from bot.client import MarketBot
    from bot.core.names import Kind

_LONGEST = 100  # characters: what Discord allows a suggestion to have


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


ModelArg = Transform[str, _Model]
CompanyArg = Transform[str, _Company]
AnyArg = Transform[str, _Any]
BenchmarkArg = Transform[str, _Benchmark]
