"""What a chart shows, without how it looks: frozen, so that a picture can be kept by it.

Every number in a chart is a figure of the answer that it belongs to; its words come from there too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

MOST = 8  # bars in one picture: more cannot be read on a phone
LONGEST = 1024  # characters that Discord takes as a picture's text
_WIDE = 30  # times the least the greatest may be before the axis is logarithmic


def wide(values: Iterable[Decimal]) -> bool:
    """Whether values lie so far apart that only a logarithmic axis shows them all."""
    above = [value for value in values if value > 0]
    return bool(above) and max(above) > _WIDE * min(above)


@dataclass(frozen=True, slots=True)
class Bar:
    """One value, or a range; hollow where it is no solid figure.

    Attributes:
        group: heading that it stands under, empty for none; bars of a group stand together.
        said: the value in words, drawn at its end.
    """

    label: str
    said: str
    low: Decimal
    high: Decimal
    solid: bool = True
    group: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """At most `MOST` bars; those of one group on one axis, which begins at zero if it can.

    Attributes:
        caption: unit and scale in words; *unit* is that of the figures, for the axis.
        key: what a hollow bar means, in words; empty where all are solid.
        alt: the picture in words.
    """

    title: str
    caption: str
    unit: str
    alt: str
    bars: tuple[Bar, ...]
    key: str = ""

    @property
    def logarithmic(self) -> bool:
        """Whether the axes are: where the bars of one group lie far apart."""
        groups = {bar.group: [b for b in self.bars if b.group == bar.group] for bar in self.bars}
        return any(wide(v for bar in bars for v in (bar.low, bar.high)) for bars in groups.values())


@dataclass(frozen=True, slots=True)
class Step:
    """A value from a day on; hollow where it is no solid figure.

    Attributes:
        day: where it stands; *as_of* is the same as far as it is known, as ISO text.
        said: the value in words.
    """

    day: date
    as_of: str
    said: str
    low: Decimal
    high: Decimal
    solid: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """How one thing moved, the oldest step first; lines of one group share a panel."""

    label: str
    steps: tuple[Step, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Steps:
    """Lines over time that stay level until the next solid figure; *until* is today."""

    title: str
    caption: str
    unit: str
    alt: str
    lines: tuple[Line, ...]
    until: date
    key: str = ""

    @property
    def logarithmic(self) -> bool:
        """Whether the axis of the values is."""
        return wide(v for line in self.lines for step in line.steps for v in (step.low, step.high))


@dataclass(frozen=True, slots=True)
class Point:
    """Something with a price and a score.

    Attributes:
        group: what it is one of, in words; each group has a look of its own.
        best: whether nothing cheaper scores as well.
        solid: whether it can still be bought.
    """

    label: str
    price: Decimal
    score: Decimal
    group: str = ""
    best: bool = False
    solid: bool = True


@dataclass(frozen=True, slots=True)
class Points:
    """A scatter of scores against prices, with the line of the best.

    Attributes:
        caption: who measured what; *across* and *up*: what the axes show, in words.
        groups: the groups of the points, in the order they are named.
        unit: that of the scores.
        falling: whether a lower score is the better one.
        key: what the line means, in words.
    """

    title: str
    caption: str
    across: str
    up: str
    unit: str
    alt: str
    points: tuple[Point, ...]
    key: str
    groups: tuple[str, ...] = ("",)
    falling: bool = False

    @property
    def logarithmic(self) -> bool:
        """Whether the axis of the prices is."""
        return wide(point.price for point in self.points)


Chart = Bars | Steps | Points
Drawing = Callable[[], Chart]  # a chart that is made when somebody asks to see it


def frontier(pairs: Sequence[tuple[Decimal, Decimal]], *, falling: bool = False) -> list[int]:
    """Places of the (price, score) pairs that no other beats at its price or below, cheapest first.

    Args:
        pairs: prices and scores.
        falling: whether a lower score is the better one.
    """
    sign = 1 if falling else -1
    best: list[int] = []
    for place in sorted(range(len(pairs)), key=lambda i: (pairs[i][0], sign * pairs[i][1], i)):
        if not best or sign * pairs[place][1] < sign * pairs[best[-1]][1]:
            best.append(place)
    return best
