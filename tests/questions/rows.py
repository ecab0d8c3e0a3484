"""Questions in plain words, what each must bring, and how an answer counts.

`questions.csv` has a row for each: its round, language and kind, the question, whether it is to be
answered, asked back or refused, and what an answer must hold: fragments of its first line, of the
whole text (``a||b``: one of them), and facts as ``entity property value``.

Each round is written by people who have not seen the rules. Rows of the last ones fall by hash into
the half that the rules may be tuned on and the half that they are only measured on; rows of earlier
rounds were all read since, and are for tuning. Who reads the measuring half adds a round.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.speech import Language
    from bot.render.record import Record

Half = Literal["tuning", "measuring"]
Outcome = Literal["right", "asked", "refused", "wrong"]
HALVES: tuple[Half, ...] = ("tuning", "measuring")
OUTCOMES: tuple[Outcome, ...] = ("right", "asked", "refused", "wrong")

# What is reached in the measuring half, in per cent: raise the first when more is understood.
RIGHT: dict[Language, int] = {"en": 87, "zh": 94}
WRONG = 3  # and at most this many wrong answers

LAST: dict[str, tuple[str, ...]] = {  # the rounds that were asked last, by language
    "en": ("17", "18", "20"),
    "zh": ("15", "18", "20"),
}
_FILE = Path(__file__).parent.parent / "questions.csv"


@dataclass(frozen=True, slots=True)
class Row:
    """One question and what is wanted of its answer."""

    round: str
    lang: str
    kind: str
    question: str
    outcome: str
    lead: str
    says: str
    facts: str

    @property
    def half(self) -> Half:
        even = sha256(self.question.encode()).digest()[0] % 2 == 0
        return "tuning" if even or self.round not in LAST[self.lang] else "measuring"


def collected() -> list[Row]:
    """All questions of the file."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return [Row(**row) for row in csv.DictReader(file)]


def judge(row: Row, record: Record) -> Outcome:
    """How an answer counts."""
    if record["ok"]:
        return "right" if row.outcome == "answer" and not missing(row, record) else "wrong"
    back = bool(record["suggestions"])
    if row.outcome == "refuse" or (row.outcome == "ask" and back):
        return "right"
    return "asked" if back else "refused"


def missing(row: Row, record: Record) -> list[str]:
    """What an answer lacks."""
    text = record["text"]
    return [
        *_lacking(row.lead, text.partition("\n")[0]),
        *_lacking(row.says, text),
        *(fact for fact in _parts(row.facts) if not _holds(record["facts"], fact)),
    ]


def _parts(text: str) -> Iterator[str]:
    return (part.strip() for part in text.split(";") if part.strip())


def _lacking(wanted: str, text: str) -> Iterator[str]:
    seen = _plain(text)
    for fragment in _parts(wanted):
        if not any(_plain(choice) in seen for choice in fragment.split("||")):
            yield fragment


def _plain(text: str) -> str:
    """Letters and signs as they compare: without spaces, case and commas between digits."""
    return re.sub(r"(?<=\d),(?=\d)|\s", "", text.casefold())


def _holds(facts: list[dict[str, Any]], wanted: str) -> bool:
    entity, prop, value = wanted.split(maxsplit=2)
    return any(
        fact["entity"] == entity
        and fact["property"] == prop
        and (value == "*" or _same(fact["value"], value))
        for fact in facts
    )


def _same(value: object, wanted: str) -> bool:
    said = str(value).lower() if isinstance(value, bool) else str(value)
    try:
        return float(said) == float(wanted)
    except ValueError:
        return said == wanted
