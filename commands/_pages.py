"""Long lists by the page: what is on one, and the buttons that lead to the others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from bot.core.answers import Button
from bot.core.speech import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.questions import Question

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A stretch of a list; *number* counts from one, of *count* pages."""

    items: tuple[T, ...]
    number: int
    count: int
    total: int

    @property
    def note(self) -> str:
        """Which page it is, empty where there is only one."""
        if self.count == 1:
            return ""
        return say("Page {number} of {pages}.", number=self.number, pages=self.count)


def page(items: Sequence[T], number: int, size: int) -> Page[T]:
    """Return the page of that number; before the first comes the first, after the last the last."""
    count = max(1, -(-len(items) // size))
    number = min(max(number, 1), count)
    start = (number - 1) * size
    return Page(tuple(items[start : start + size]), number, count, len(items))


def holding(place: int, size: int) -> int:
    """The number of the page that holds a place of a list."""
    return -(-place // size)


def turning(question: Question, shown: Page[T]) -> Iterator[Button]:
    """Buttons to the pages before and after; *question* is the list asked for without a page."""
    turns = ((say("Previous page"), shown.number - 1), (say("Next page"), shown.number + 1))
    for label, number in turns:
        if 1 <= number <= shown.count:
            options = [pair for pair in question.options if pair[0] != "page"]
            turned = replace(question, options=(*options, ("page", str(number))))
            yield Button(label, turned, how="edit")
