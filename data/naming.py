"""Rules on what things are called: a name means one thing, and a version is exact."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from data.given import Fault, Given, Rule, fault

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ("company", "family", "model", "benchmark")
Called = tuple[str, int, str, str]  # table, line, id, what it is called there


def names_mean_one_thing(given: Given) -> Iterator[Fault]:
    """Within a kind no alias or API id means two things or is what something else is called."""
    for kind in KINDS:
        owners = {folded(text): name for _, _, name, text in _own_names(given, kind)}
        other_names = _aliases(given, kind)
        if kind == "model":
            other_names = [*_api_ids(given), *other_names]
        for table, line, name, text in other_names:
            owner = owners.setdefault(folded(text), name)
            if owner != name:
                yield fault(table, line, f"“{text}” already means {kind} {owner}")


def versions_are_exact(given: Given) -> Iterator[Fault]:
    """What a family is called never hides a model of the same name and version."""
    spelled = [*_own_names(given, "model"), *_api_ids(given), *_aliases(given, "model")]
    models = {folded(text): name for _, _, name, text in spelled}
    families = given.ids("family")
    for table, line, name, text in [*_own_names(given, "family"), *_aliases(given, "family")]:
        model = models.get(folded(text))
        flagship = families.get(name, {}).get("flagship", "")
        if model and model != flagship and re.search(r"\d", text):
            yield fault(table, line, f"“{text}” is model {model}, not family {name}")


def folded(name: str) -> str:
    """Give a name without case, spaces and punctuation: what two names are compared by."""
    return re.sub(r"[\W_]+", "", name.casefold().replace("+", "plus"))


def _own_names(given: Given, kind: str) -> list[Called]:
    return [
        (kind, line, row[kind], row[column])
        for line, row in given.lines(kind)
        for column in (kind, "name")
    ]


def _aliases(given: Given, kind: str) -> list[Called]:
    lines = given.lines("alias")
    return [("alias", line, row["id"], row["alias"]) for line, row in lines if row["kind"] == kind]


def _api_ids(given: Given) -> list[Called]:
    return [("api_id", line, row["model"], row["api_id"]) for line, row in given.lines("api_id")]


ALL: tuple[Rule, ...] = (names_mean_one_thing, versions_are_exact)
