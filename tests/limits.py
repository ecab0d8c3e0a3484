"""Discord's limits on a message, checked on the JSON that would be sent.

Independent of discord.py and SimCord, and stricter than both where they are silent:
lengths are counted in UTF-16 units as the app counts them, blank text is refused,
links must be http(s), and a select may not pick more than it allows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Component = dict[str, Any]

ROW, BUTTON, SELECT, SECTION, TEXT, THUMBNAIL = 1, 2, 3, 9, 10, 11
GALLERY, FILE, SEPARATOR, CONTAINER = 12, 13, 14, 17
INSIDE = {
    None: {ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER},
    CONTAINER: {ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR},
    ROW: {BUTTON, SELECT},
    SECTION: {TEXT},
}


def walk(components: Iterable[Component]) -> Iterator[Component]:
    """Yield each component in the order a person reads them."""
    for component in components:
        yield component
        yield from walk(component.get("components", ()))
        if "accessory" in component:
            yield from walk([component["accessory"]])


def units(text: str) -> int:
    """Length of *text* as Discord's apps count it."""
    return len(text.encode("utf-16-le")) // 2


def faults(components: Sequence[Component]) -> list[str]:
    """Say each way in which a Components V2 message breaks a limit; empty when it fits."""
    every = list(walk(components))
    ids = [c["custom_id"] for c in every if "custom_id" in c]
    texts = [c["content"] for c in every if c["type"] == TEXT]
    found = [*_nesting(None, components)]
    if not components:
        found.append("the message is empty")
    if len(every) > 40:
        found.append(f"{len(every)} components, at most 40")
    if (total := sum(map(units, texts))) > 4000:
        found.append(f"{total} characters of text, at most 4,000")
    found += [
        f"custom_id {i!r} is used twice" for i in sorted({i for i in ids if ids.count(i) > 1})
    ]
    for component in every:
        found += _own_faults(component)
    return found


def choice_faults(choices: Sequence[dict[str, Any]]) -> list[str]:
    """Say each way in which suggestions for an option break a limit."""
    found = [f"{len(choices)} suggestions, at most 25"] if len(choices) > 25 else []
    for choice in choices:
        for part in ("name", "value"):
            found += _length(f"suggestion's {part}", choice[part], 1, 100)
    names = [choice["name"] for choice in choices]
    found += [f"suggestion {n!r} twice" for n in sorted({n for n in names if names.count(n) > 1})]
    return found


def _nesting(parent: int | None, children: Sequence[Component]) -> Iterator[str]:
    for child in children:
        kind = child["type"]
        if kind not in INSIDE.get(parent, set()):
            yield f"a component of type {kind} cannot stand in {parent or 'a message'}"
        if kind in INSIDE:
            yield from _nesting(kind, child.get("components", ()))


def _own_faults(component: Component) -> list[str]:
    check = _CHECKS.get(component["type"])
    found = _length("custom_id", component["custom_id"], 1, 100) if "custom_id" in component else []
    return found + (check(component) if check else [])


def _length(what: str, text: str | None, least: int, most: int) -> list[str]:
    count = units((text or "").strip()) if least else units(text or "")
    if least <= count and units(text or "") <= most:
        return []
    return [f"{what} of {count} characters, {least} to {most}: {(text or '')[:60]!r}"]


def _number(what: str, things: Sequence[object], least: int, most: int) -> list[str]:
    if least <= len(things) <= most:
        return []
    return [f"{len(things)} {what}, {least} to {most}"]


def _row(row: Component) -> list[str]:
    kinds = [child["type"] for child in row["components"]]
    if SELECT in kinds:
        return _number("components beside a select", kinds, 1, 1)
    return _number("buttons in a row", kinds, 1, 5)


def _button(button: Component) -> list[str]:
    found: list[str] = []
    if not button.get("emoji"):
        found += _length("button label", button.get("label"), 1, 80)
    if button["style"] == 5:
        found += _length("button url", button.get("url"), 1, 512)
        found += _link(button.get("url", ""))
    elif "custom_id" not in button:
        found.append(f"button {button.get('label')!r} without custom_id")
    return found


def _select(select: Component) -> list[str]:
    options = select["options"]
    values = [option["value"] for option in options]
    found = _number("options in a select", options, 1, 25)
    found += _length("select placeholder", select.get("placeholder"), 0, 150)
    for option in options:
        found += _length("option label", option["label"], 1, 100)
        found += _length("option value", option["value"], 1, 100)
        found += _length("option description", option.get("description"), 0, 100)
    if len(set(values)) < len(values):
        found.append("two options of one value")
    picked = [option for option in options if option.get("default")]
    return found + _number("picked options", picked, 0, select.get("max_values", 1))


def _section(section: Component) -> list[str]:
    found = _number("texts in a section", section["components"], 1, 3)
    kind = section.get("accessory", {}).get("type")
    return found if kind in {BUTTON, THUMBNAIL} else [*found, "a section without accessory"]


def _gallery(gallery: Component) -> list[str]:
    found = _number("pictures in a gallery", gallery["items"], 1, 10)
    for item in gallery["items"]:
        found += _length("alt text", item.get("description"), 1, 1024)
    return found


def _link(url: str) -> list[str]:
    return [] if url.startswith(("https://", "http://", "discord://")) else [f"no link: {url!r}"]


def _text(text: Component) -> list[str]:
    return _length("text", text["content"], 1, 4000)


def _container(container: Component) -> list[str]:
    return _number("things in a container", container["components"], 1, 39)


_CHECKS: dict[int, Callable[[Component], list[str]]] = {
    ROW: _row,
    BUTTON: _button,
    SELECT: _select,
    SECTION: _section,
    TEXT: _text,
    GALLERY: _gallery,
    CONTAINER: _container,
}
