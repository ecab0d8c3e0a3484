"""What contract.md says a JSON answer looks like, as a check of one."""

from __future__ import annotations

import re
from typing import Any

NUMBER = (int, float)
ANSWER: dict[str, Any] = {
    "query": str,
    "ok": bool,
    "command": (str, type(None)),
    "entities": list,
    "text": str,
    "facts": list,
    "suggestions": list,
    "choices": list,
    "error": (str, type(None)),
}
ENTITY: dict[str, Any] = {
    "typed": str,
    "kind": str,
    "id": str,
    "name": str,
    "shown": (str, type(None)),
}
CHOICE: dict[str, Any] = {"label": str, "line": str}
FACT: dict[str, Any] = {
    "entity": str,
    "property": str,
    "value": (*NUMBER, str, bool),
    "low": (*NUMBER, str, bool),
    "high": (*NUMBER, str, bool),
    "approximate": bool,
    "unit": str,
    "as_of": str,
    "checked": (str, type(None)),
    "kind": str,
    "source": str,
}
KINDS = {"family", "model", "company", "benchmark"}
RATE = r"([\w-]+_)?(input|output|cache_read|cache_write|cache_write_long)_(usd|cny)_per_mtok"
PROPERTY = re.compile(
    rf"{RATE}|context_tokens|max_output_tokens|released|open_weights|maker"
    r"|(score|rank):[\w.-]+|valuation_usd|cost_usd"
)
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
NUMERIC = re.compile(rf"{RATE}|\w+_tokens|(score|rank):.+|\w+_usd")


def faults(answer: dict[str, Any]) -> list[str]:
    """Say each way in which a JSON answer is not as the contract says."""
    if found := _fields("answer", answer, ANSWER):
        return found
    for entity in answer["entities"]:
        found += _fields("entity", entity, ENTITY)
        found += [] if entity["kind"] in KINDS else [f"kind {entity['kind']}"]
    for choice in answer["choices"]:
        found += _fields("choice", choice, CHOICE)
    for fact in answer["facts"]:
        found += _fields("fact", fact, FACT) + _fact(fact)
    if answer["ok"]:
        wrong = (
            answer["error"] is not None
            or answer["suggestions"]
            or answer["choices"]
            or not answer["text"]
        )
    else:
        wrong = not answer["error"] or answer["facts"] or len(answer["suggestions"]) > 5
    return [*found, "ok does not go with the rest"] if wrong else found


def _fields(what: str, given: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    missing = [f"{what} without {name}" for name in wanted if name not in given]
    wrong = [
        f"{what}: {name} is {given[name]!r}"
        for name, types in wanted.items()
        if name in given and not isinstance(given[name], types)
    ]
    return missing + wrong


def _fact(fact: dict[str, Any]) -> list[str]:
    found = []
    if not PROPERTY.fullmatch(fact["property"]):
        found.append(f"property {fact['property']}")
    if NUMERIC.fullmatch(fact["property"]):
        numbers = [fact["low"], fact["value"], fact["high"]]
        if not all(isinstance(n, NUMBER) and not isinstance(n, bool) for n in numbers):
            found.append(f"{fact['property']} of {numbers}")
        elif numbers != sorted(numbers):
            found.append(f"{fact['property']}: {numbers} are out of order")
    days = [fact["as_of"], *([fact["checked"]] if fact["checked"] else [])]
    found += [f"day {day!r}" for day in days if not DAY.fullmatch(day)]
    if not fact["unit"] or not fact["kind"] or not fact["source"]:
        found.append(f"{fact['property']} without unit, kind or source")
    return found
