"""A typed line such as `/compare deepseek | opus`, as the options that Discord would send."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.people import Person


def options_of(person: Person, line: str) -> tuple[str, dict[str, str]]:
    """Cut a line into the command and its options, in the order in which they are declared.

    Names are separated by `|`, or, where several are asked for, by spaces; `on:2026-01-01`
    fills the option of that name.
    """
    command, _, rest = line.removeprefix("/").partition(" ")
    declared = person.options(command)
    filled = dict(re.findall(r"(\w+):(\S+)", rest))
    names = re.sub(r"\w+:\S+", "", rest).strip()
    free = [option["name"] for option in declared if option["name"] not in filled]
    needed = [option for option in declared if option.get("required")]
    words = re.split(r"\s*\|\s*", names) if "|" in names or len(needed) < 2 else names.split()
    return command, {**dict(zip(free, filter(None, words), strict=False)), **filled}
