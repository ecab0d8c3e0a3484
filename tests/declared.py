"""Discord's limits on how commands are declared, in every language, checked on the JSON sent.

Lengths are as https://docs.discord.com/developers/interactions/application-commands has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Declared = dict[str, Any]

TYPED = 1  # a command that is typed; the others stand in menus
WHOLE = 8000  # characters that Discord takes for one command
LONGEST = {"name": 32, "description": 100}  # of commands and options
CHOICE = 100  # of a choice's name
KEPT = "-_'"  # what a name may hold besides letters and digits
INSIDE = ("options", "choices")


def faults(commands: Sequence[Declared]) -> Iterator[str]:
    """What Discord would refuse of commands with their translations."""
    for kind in {command["type"] for command in commands}:
        yield from _twice([command for command in commands if command["type"] == kind])
    for command in commands:
        yield from _strings(command, typed=command["type"] == TYPED)
        if (size := _size(command)) > WHOLE:
            yield f"{command['name']}: {size} characters"


def _strings(thing: Declared, *, typed: bool = True, choice: bool = False) -> Iterator[str]:
    """Faults of a command, an option or a choice, and of all within."""
    for field in LONGEST.keys() & thing.keys():
        most = CHOICE if choice else LONGEST[field]
        for text in _forms(thing, field):
            if not (0 < len(text) <= most or (field == "description" and not typed)):
                yield f"{text!r}: {len(text)} characters"
            if field == "name" and typed and not choice and not _is_name(text):
                yield f"{text!r} is no name"
    for within in INSIDE:
        yield from _twice(thing.get(within, []))
        for one in thing.get(within, []):
            yield from _strings(one, choice=within == "choices")


def _is_name(text: str) -> bool:
    return text == text.lower() and all(sign.isalnum() or sign in KEPT for sign in text)


def _forms(thing: Declared, field: str) -> list[str]:
    return [thing[field], *(thing.get(f"{field}_localizations") or {}).values()]


def _twice(things: Sequence[Declared]) -> Iterator[str]:
    """Names that two things beside each other have in one language."""
    for locale in ("", *_locales(things)):
        names = [(t.get("name_localizations") or {}).get(locale, t["name"]) for t in things]
        yield from (
            f"{n!r} twice {locale}" for n in sorted({n for n in names if names.count(n) > 1})
        )


def _locales(things: Sequence[Declared]) -> set[str]:
    return {locale for thing in things for locale in thing.get("name_localizations") or {}}


def _size(thing: Declared) -> int:
    """Characters that count: of each field only its longest form, and the values of choices."""
    own = sum(max(map(len, _forms(thing, f))) for f in LONGEST.keys() & thing.keys())
    value = len(str(thing["value"])) if "value" in thing else 0
    return own + value + sum(_size(o) for w in INSIDE for o in thing.get(w, []))
