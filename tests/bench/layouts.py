"""A layout of discord.py's made from the components of a message that was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, Interaction, MediaGalleryItem, SelectOption, ui

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Sequence

Json = dict[str, Any]
Item = ui.Item[Any]

PICTURE = "chart.png"  # what a picture is called when it is sent along


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


def _gallery(gallery: Json) -> Item:
    pictures = [
        MediaGalleryItem(f"attachment://{PICTURE}", description=item.get("description"))
        for item in gallery["items"]
    ]
    return ui.MediaGallery(*pictures)


_MAKERS: dict[int, Callable[[Json], Item]] = {
    1: lambda c: ui.ActionRow(*_children(c)),
    2: _button,
    3: _select,
    9: lambda c: ui.Section(*_children(c), accessory=_item(c["accessory"])),
    10: lambda c: ui.TextDisplay(c["content"]),
    12: _gallery,
    14: lambda c: ui.Separator(visible=c.get("divider", True)),
    17: lambda c: ui.Container(*_children(c), accent_color=c.get("accent_color")),
}
