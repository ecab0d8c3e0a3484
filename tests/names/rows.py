"""The collected spellings, what each should be understood as, and how an answer counts.

`spellings.csv` has a row for each: its kind, the text as typed, the records it may mean (none:
it must not be accepted) and where it is from. Rows fall by hash into the half that the rules
were tuned on and the half that they are only measured on.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bot.core.errors import AmbiguousName, UnknownName

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.names import Kind, Names, Ref, Spelling

Half = Literal["tuning", "measuring"]
Outcome = Literal["right", "asked", "wrong", "none"]
HALVES: tuple[Half, ...] = ("tuning", "measuring")
OUTCOMES: tuple[Outcome, ...] = ("right", "asked", "wrong", "none")

_FILE = Path(__file__).with_name("spellings.csv")
_PRICE: tuple[Kind, ...] = ("family", "model", "company")
_LOOKED_FOR: dict[str, tuple[Kind, ...]] = {
    "company": ("company", "family", "model"),
    "ticker": ("company", "family", "model"),
    "benchmark": ("benchmark",),
}
_SHOWN = 5  # choices that every front end shows


@dataclass(frozen=True, slots=True)
class Row:
    """One spelling; `means` holds ``kind:id`` of each record that is a right answer."""

    kind: str
    typed: str
    means: tuple[str, ...]
    origin: str

    @property
    def half(self) -> Half:
        even = sha256(self.typed.encode()).digest()[0] % 2 == 0
        return "tuning" if even else "measuring"

    @property
    def kinds(self) -> tuple[Kind, ...]:
        return _LOOKED_FOR.get(self.kind, _PRICE)


def real() -> list[Spelling]:
    """Every spelling of the real data set, those of hosts too."""
    from bot.core.index import spellings  # noqa: PLC0415 - the other functions need no data set
    from tests import bots  # noqa: PLC0415 - as above

    catalog = bots.catalog()
    return spellings(catalog, catalog._connection)


def maker(ref: Ref) -> str:
    """Id of the company that a record of the real data set is, or is made by."""
    from tests import bots  # noqa: PLC0415 - as above

    return bots.catalog().maker_of(ref)


def collected() -> list[Row]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        rows = [
            Row(
                row["kind"],
                row["typed"],
                tuple(filter(None, row["means"].split("|"))),
                row["origin"],
            )
            for row in csv.DictReader(file)
        ]
    return [_with_families(row) if row.kind == "host" else row for row in rows]


def offers(spellings: Iterable[Spelling]) -> list[Row]:
    """What the hosts in the data call our models; the index that answers must not know these."""
    meanings: dict[str, set[str]] = {}
    for spelling in spellings:
        if spelling.origin == "host":
            meanings.setdefault(spelling.text, set()).add(_key(spelling.ref))
    return [
        _with_families(Row("offers", text, tuple(sorted(means)), "offers.csv"))
        for text, means in sorted(meanings.items())
    ]


def _with_families(row: Row) -> Row:
    """A family that is answered with the model first is a right answer to a host's spelling."""
    families = shown()
    return replace(row, means=(*row.means, *(f for m in row.means for f in families.get(m, ()))))


def without_hosts(spellings: Iterable[Spelling]) -> list[Spelling]:
    return [spelling for spelling in spellings if spelling.origin != "host"]


def judge(row: Row, found: Ref | None, offered: Sequence[str], names: dict[str, str]) -> Outcome:
    """How an answer counts: `names` has the full name of each ``kind:id``."""
    wanted = [names[key] for key in row.means]
    if found:
        accepted = _key(found) in row.means and row.kind != "several"
        return "right" if accepted else "wrong"
    if not wanted or (row.kind == "several" and set(wanted) <= set(offered)):
        return "right"
    return "asked" if set(wanted) & set(offered[:_SHOWN]) else "none"


def ask(index: Names, row: Row, names: dict[str, str]) -> Outcome:
    try:
        return judge(row, index.find(row.typed, row.kinds).ref, (), names)
    except (AmbiguousName, UnknownName) as error:
        return judge(row, None, error.suggestions, names)


@cache
def shown() -> dict[str, tuple[str, ...]]:
    """By model, the families that are answered with it first."""
    from tests import bots  # noqa: PLC0415 - as above

    found: dict[str, tuple[str, ...]] = {}
    for family in bots.catalog().families.values():
        key = f"model:{family.flagship}"
        found[key] = (*found.get(key, ()), f"family:{family.family}")
    return found


def full_names(spellings: Iterable[Spelling]) -> dict[str, str]:
    return {_key(spelling.ref): spelling.ref.name for spelling in spellings}


def _key(ref: Ref) -> str:
    return f"{ref.kind}:{ref.id}"
