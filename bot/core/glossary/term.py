"""What is recorded of one word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.questions import Question


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the market.

    Attributes:
        key: its short name, as buttons carry it.
        name: how it is called here; said with `say`, as are *meaning* and *unlike*.
        meaning: one or two sentences that can be read alone.
        example: a question whose answer shows it.
        also: other spellings and words, English ones and Chinese ones.
        unlike: what it is mixed up with, and the difference; empty where nothing is.
    """

    key: str
    name: str
    meaning: str
    example: Question
    also: tuple[str, ...] = ()
    unlike: str = ""
