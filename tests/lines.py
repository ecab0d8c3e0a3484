"""A typed line such as `/compare deepseek opus`, as the options that Discord would send."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.people import Person

KINDS = ("family", "model", "company")


def options_of(person: Person, line: str) -> tuple[str, dict[str, str]]:
    """Cut a line into the command and its options, as a person would fill them in.

    Names go into the options that offer suggestions, in order; `on:2026-01-01` fills the
    option of that name.
    """
    command, _, rest = line.removeprefix("/").partition(" ")
    filled = dict(re.findall(r"(\w+):(\S+)", rest))
    rest = re.sub(r"\w+:\S+", "", rest).strip()
    places = [o["name"] for o in person.options(command) if o.get("autocomplete")]
    names = [rest] if rest else []
    if len(places) > 1:
        names = person.world.bot.catalog.split(rest, KINDS, len(places))
    return command, {**dict(zip(places, names, strict=False)), **filled}
