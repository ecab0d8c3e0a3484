"""The least that discord.py can do: commands that answer constant messages.

Each takes the options of the real command of its name and sends, without looking anything
up, the very layout that the real one sent for that input. The layout is made anew for each
answer, as any command must, since discord.py's views belong to one message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import (
    AllowedMentions,
    ButtonStyle,
    Intents,
    Interaction,
    SelectOption,
    app_commands,
    ui,
)
from discord.ext.commands import Bot, Cog, when_mentioned

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

Json = dict[str, Any]
Item = ui.Item[Any]


class Anything(ui.DynamicItem[Item], template=r"[\s\S]*"):
    """A button or select that works for ever, as the real bot's do."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction[Any], item: Item, _match: re.Match[str], /
    ) -> Anything:
        """Take the item as it is."""
        return cls(item)


def layout(components: Sequence[Json]) -> ui.LayoutView:
    """Make the view that *components* describe."""
    view = ui.LayoutView(timeout=None)
    for component in components:
        view.add_item(_item(component))
    return view


def _item(component: Json) -> Item:
    return _MAKERS[component["type"]](component)


def _children(component: Json) -> list[Item]:
    return [_item(child) for child in component["components"]]


def _button(button: Json) -> Item:
    made: Item = ui.Button(
        style=ButtonStyle(button["style"]),
        label=button.get("label"),
        disabled=button.get("disabled", False),
        custom_id=button.get("custom_id"),
        url=button.get("url"),
    )
    return Anything(made) if "custom_id" in button else made


def _select(select: Json) -> Item:
    options = [
        SelectOption(
            label=option["label"],
            value=option["value"],
            description=option.get("description"),
            default=option.get("default", False),
        )
        for option in select["options"]
    ]
    made: Item = ui.Select(
        custom_id=select["custom_id"], placeholder=select.get("placeholder"), options=options
    )
    return Anything(made)


_MAKERS: dict[int, Callable[[Json], Item]] = {
    1: lambda c: ui.ActionRow(*_children(c)),
    2: _button,
    3: _select,
    9: lambda c: ui.Section(*_children(c), accessory=_item(c["accessory"])),
    10: lambda c: ui.TextDisplay(c["content"]),
    14: lambda c: ui.Separator(visible=c.get("divider", True)),
    17: lambda c: ui.Container(*_children(c), accent_color=c.get("accent_color")),
}


class Bare(Cog):
    """Commands with the options of the real ones, which say what they were told to say.

    Attributes:
        messages: the components to answer with, for a command and what was typed.
        choices: the names to suggest for what was typed.
    """

    def __init__(self) -> None:
        self.messages: dict[tuple[str, ...], list[Json]] = {}
        self.choices: dict[tuple[str, ...], list[str]] = {}

    async def say(self, interaction: Interaction, command: str, *typed: str | None) -> None:
        """Answer what was said to be the answer."""
        key = (command, *filter(None, typed))
        await interaction.response.send_message(view=layout(self.messages[key]))

    @app_commands.command()
    async def price(self, interaction: Interaction, name: str, on: str | None = None) -> None:
        """Say a constant."""
        await self.say(interaction, "price", name, on)

    @app_commands.command()
    async def compare(
        self,
        interaction: Interaction,
        first: str,
        second: str,
        third: str | None = None,
        fourth: str | None = None,
    ) -> None:
        """Say a constant."""
        await self.say(interaction, "compare", first, second, third, fourth)

    @app_commands.command()
    async def valuation(
        self,
        interaction: Interaction,
        name: str,
        second: str | None = None,
        third: str | None = None,
        fourth: str | None = None,
    ) -> None:
        """Say a constant."""
        await self.say(interaction, "valuation", name, second, third, fourth)

    @price.autocomplete("name")
    async def suggest_models(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Suggest constants."""
        return [app_commands.Choice(name=n, value=n) for n in self.choices["price", typed]]

    @valuation.autocomplete("name")
    async def suggest_makers(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Suggest constants."""
        return [app_commands.Choice(name=n, value=n) for n in self.choices["valuation", typed]]


class BareBot(Bot):
    """A bot with nothing but the constant commands."""

    def __init__(self) -> None:
        super().__init__(
            when_mentioned,
            intents=Intents.none(),
            help_command=None,
            allowed_mentions=AllowedMentions.none(),
        )
        self.bare = Bare()

    async def setup_hook(self) -> None:
        """Declare the commands and publish them."""
        self.add_dynamic_items(Anything)
        await self.add_cog(self.bare)
        await self.tree.sync()
