"""What is to be read in a message on Discord."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import TextDisplay

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from discord import Message

LONGEST = 4000  # characters of a message that are looked at


def words_of(message: Message) -> str:
    """All that is to be read in a message: its own words, forwarded ones, embeds and boxes."""
    said = [message.content, *(snapshot.content for snapshot in message.message_snapshots)]
    for embed in message.embeds:
        said += [embed.title or "", embed.description or ""]
        said += [f"{field.name}\n{field.value}" for field in embed.fields]
    said += [item.content for item in _walk(message.components) if isinstance(item, TextDisplay)]
    return "\n".join(filter(None, said))[:LONGEST]


def _walk(components: Sequence[object]) -> Iterator[object]:
    for component in components:
        yield component
        yield from _walk(getattr(component, "children", ()))
