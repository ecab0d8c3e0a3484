"""Kinds of question: each told by the senses that a question must have, and those it may have.

What is asked for must be all that is asked: a question fits a kind only if nothing in it that
means something would be left out of the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.core.errors import UserError
from bot.core.plain.kept import dropped
from bot.core.plain.senses import WEAK
from bot.core.questions import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.core.answers import Answer, Part
    from bot.core.catalog import Catalog
    from bot.core.plain.heard import Heard

_WIDER = {"models": "model", "firms": "firm", "countries": "country", "days": "day"}
_ANY = "*"


@dataclass(frozen=True)
class Kind:
    """One kind of question.

    Attributes:
        name: its id.
        needs: senses that tell it, as ``cheap most | dear most``: one of these groups, whole.
        asks: what to ask for what was heard, None where it does not fit what is named;
            it may raise a `UserError` to decline.
        takes: other senses that its answer takes into account; ``*`` where it need not.
        said: the question in few words, marked for translation, with ``{names}`` in it.
        refuses: whether it only says why it is not answered.
        yields: whether a question that only leads up to another one may sound like it.
        shows: demands that its answer need not keep, as it shows what they are held against.
    """

    name: str
    needs: str
    asks: Callable[[Catalog, Heard], Question | Answer | None]
    takes: str = ""
    said: str = ""
    refuses: bool = False
    yields: bool = False
    shows: str = ""

    @cached_property
    def _needs(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(group.split()) for group in self.needs.split("|"))

    @cached_property
    def _takes(self) -> frozenset[str]:
        return frozenset(self.takes.split()) | WEAK

    def left_out(self, heard: Heard) -> frozenset[str] | None:
        """The senses that its answer would leave out; None where it lacks what it needs."""
        told = [group for group in self._needs if group <= heard.senses]
        if not told:
            return None
        if _ANY in self._takes:
            return frozenset()
        return min((heard.senses - _wide(group | self._takes) for group in told), key=len)


class Unclear(UserError):
    """A question that fits several kinds, or none: what can be asked instead is offered.

    Attributes:
        choices: each in few words, and what it asks.
    """

    def __init__(self, *parts: Part, choices: Sequence[tuple[str, Question]] = ()) -> None:
        super().__init__(*parts, suggestions=[label for label, _ in choices])
        self.choices = tuple(choices)


@dataclass(frozen=True, slots=True)
class Understood:
    """A question that is understood.

    Attributes:
        outcome: what to ask, or the answer itself.
        whole: whether nothing that it says was left aside.
        ignored: words that were not understood, or not as they were meant.
        heard: the part of the question that it was understood from.
    """

    kind: Kind
    outcome: Question | Answer
    whole: bool
    ignored: tuple[str, ...] = ()
    heard: Heard | None = None


def understand(catalog: Catalog, heard: Heard, kinds: Sequence[Kind]) -> Understood | None:
    """The first kind that a question fits, with what to ask for it; None where it fits none.

    Where the whole does not fit, or is refused, the part of it that asks may.

    Raises:
        UserError: if it is of a kind that is not answered, or names something unknown.
    """
    first: Understood | UserError | None = None
    for part in heard.parts or (heard,):
        try:
            found = _fitting(catalog, part, kinds)
        except _Refused as refused:
            first = first or refused.error
            continue
        if found and not found.kind.yields:
            return found
        first = first or found
    if isinstance(first, UserError):
        raise first
    return first


class _Refused(Exception):
    def __init__(self, error: UserError) -> None:
        super().__init__(error)
        self.error = error


def _fitting(catalog: Catalog, heard: Heard, kinds: Sequence[Kind]) -> Understood | None:
    for kind in kinds:
        if kind.left_out(heard) == frozenset():
            try:
                outcome = kind.asks(catalog, heard)
            except UserError as error:
                if kind.refuses:
                    raise _Refused(error) from error
                raise
            if outcome is not None and not _lost(kind, heard, outcome):
                return Understood(kind, outcome, heard.whole, heard.ignored, heard)
    return None


def _lost(kind: Kind, heard: Heard, outcome: Question | Answer) -> frozenset[str]:
    """What the question demands and neither its answer keeps nor shows."""
    kept = isinstance(outcome, Question)
    return dropped(heard, outcome) - set(kind.shows.split()) if kept else frozenset()


def nearly(heard: Heard, kinds: Sequence[Kind]) -> Iterator[tuple[Kind, frozenset[str]]]:
    """Kinds that a question would fit without something in it, the one to lose least first."""
    found = [(kind, left) for kind in kinds if (left := kind.left_out(heard))]
    yield from sorted(found, key=lambda pair: len(pair[1]))


def _wide(senses: frozenset[str]) -> frozenset[str]:
    """Senses with those that they include: what takes several models takes one."""
    return senses | {one for several, one in _WIDER.items() if several in senses}
