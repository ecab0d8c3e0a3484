"""A typed line such as `/compare deepseek opus`, as the options that Discord would send."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.people import Person

_TYPES: dict[int, Any] = {4: int, 5: {"true": True, "false": False}.__getitem__, 10: float}
KINDS = ("family", "model", "company")


def options_of(person: Person, line: str) -> tuple[str, dict[str, Any]]:
    """Cut a line into the command and its options, as a person would fill them in.

    Names go into the options that offer suggestions, in order; `on:2026-01-01` fills the
    option of that name, as a number or a yes or no where it holds one.
    """
    command, _, rest = line.removeprefix("/").partition(" ")
    kinds = {option["name"]: option["type"] for option in person.options(command)}
    written = re.findall(r'(\w+):("[^"]*"|\S+)', rest)
    filled = {key: _TYPES.get(kinds.get(key, 3), str)(value.strip('"')) for key, value in written}
    rest = re.sub(r'\w+:("[^"]*"|\S+)', "", rest).strip()
    suggesting = [o["name"] for o in person.options(command) if o.get("autocomplete")]
    places = [name for name in suggesting if name != "by"]  # which says how, not about what
    names = [rest] if rest else []
    if len(places) > 1:
        names = person.world.bot.catalog.split(rest, KINDS, len(places))
    return command, {**dict(zip(places, names, strict=False)), **filled}
