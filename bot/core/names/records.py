"""What the index is made of, and what it answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["model", "family", "company", "benchmark"]
Origin = Literal["name", "alias", "id", "host", "ticker"]


@dataclass(frozen=True, slots=True)
class Ref:
    """A record: its kind, its id and its full display name."""

    kind: Kind
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a record.

    Attributes:
        ref: the record.
        text: the spelling as it is written.
        origin: where it is from; a name outranks an alias, an alias an id, an id the rest.
        weight: how much the record is asked for; orders suggestions, never decides a match.
    """

    ref: Ref
    text: str
    origin: Origin
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """A name in a text.

    Attributes:
        start: where it begins.
        end: where it ends.
        refs: what it means: a family or model, and a company of the same name.
        doubtful: whether it may be an everyday word there.
    """

    start: int
    end: int
    refs: tuple[Ref, ...]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Match:
    """What a typed name was understood as.

    Attributes:
        ref: the record.
        exact: whether the typed text is one of its spellings, but for case, spaces and signs.
        others: what else it may have meant, best first, at most 24.
    """

    ref: Ref
    exact: bool
    others: tuple[Ref, ...]
