"""Where the words of a picture stand, and charts of each kind to draw."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Any

from bot.core.pictures import Bar, Bars, Line, Point, Points, Step, Steps
from bot.render import charts

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.text import Text

    from bot.core.pictures import Chart

LONG = "Qwen3 235B A22B Instruct 2507 Preview HighSpeed"
HAN = "月之暗面 Kimi K2（快速版）"


def words(figure: Figure) -> list[tuple[Text, Any]]:
    """Each text of a figure that is seen, with the box it stands in, in pixels."""
    figure.canvas.draw()
    seen = [*figure.texts]
    for axes in figure.axes:
        seen += axes.texts
        for axis in (axes.xaxis, axes.yaxis) if axes.axison else ():
            low, high = sorted(axis.get_view_interval())
            ticks = axis.get_major_ticks()
            seen += [tick.label1 for tick in ticks if low <= tick.get_loc() <= high]
    return [(text, text.get_window_extent()) for text in seen if text.get_text()]


def faults(chart: Chart) -> list[str]:
    """Each text that leaves the picture, and each two that lie on each other."""
    figure = charts.figure(chart)
    stand = words(figure)
    wide, high = figure.bbox.width, figure.bbox.height
    found = [
        f"{text.get_text()!r} leaves the picture"
        for text, box in stand
        if box.x0 < 0 or box.y0 < 0 or box.x1 > wide or box.y1 > high
    ]
    return found + [
        f"{one.get_text()!r} lies on {other.get_text()!r}"
        for (one, a), (other, b) in combinations(stand, 2)
        if a.x0 < b.x1 - 1 and b.x0 < a.x1 - 1 and a.y0 < b.y1 - 1 and b.y0 < a.y1 - 1
    ]


def bar(label: str, low: str, high: str = "", *, solid: bool = True, group: str = "") -> Bar:
    """A bar whose value is written as a price."""
    return Bar(label, f"${high or low}", Decimal(low), Decimal(high or low), solid, group)


def bars(*some: Bar, key: str = "") -> Bars:
    """Bars in US dollars per million tokens."""
    return Bars("Price: these", "USD per million tokens", "USD/Mtok", "Bars.", some, key)


def step(day: str, low: int, high: int | None = None, *, solid: bool = True) -> Step:
    """A valuation in billions of US dollars."""
    top = high or low
    at = date.fromisoformat(day)
    return Step(at, day, f"${top}B", Decimal(low * 10**9), Decimal(top * 10**9), solid)


def steps(*lines: Line, key: str = "") -> Steps:
    """Valuations over time."""
    today = date(2026, 11, 23)
    return Steps("Valuation: these", "US dollars", "USD", "Lines.", lines, today, key)


def points(*some: Point, falling: bool = False) -> Points:
    """Scores in per cent against prices."""
    axes = ("Blended price, USD per million tokens", "Score, higher is better")
    groups = ("Chinese makers", "US makers", "others")
    made = ("Quiz: score against price", "Lab, default", *axes, "percent", "Points.", some)
    return Points(*made, "line: the best score to be had", groups, falling)


KINDS: dict[str, Chart] = {
    "two bars": bars(bar("Roc 2", "1"), bar("Eagle 3", "5")),
    "one bar at nothing": bars(bar("Roc 2", "0"), bar("Eagle 3", "0")),
    "eight bars in groups": bars(
        *(bar(name, price, group="Input") for name, price in zip("abcd", "1234", strict=True)),
        *(bar(name, price, group="Output") for name, price in zip("abcd", "5678", strict=True)),
    ),
    "bars far apart": bars(bar("Roc 2", "0.003625"), bar("Eagle 3", "150"), bar("Owl", "3.5")),
    "ranges and hollow bars": bars(
        bar("Acme", "45", "50"), bar("Bolt", "40", "90", solid=False), key="hollow: in talks"
    ),
    "long and Chinese names": bars(bar(LONG, "10"), bar(HAN, "12"), bar("x" * 60, "11")),
    "one line": steps(Line("Acme", (step("2024-02-10", 3), step("2026-09-01", 40)))),
    "lines far apart": steps(
        Line("Acme", (step("2025-01-01", 1), step("2025-06-01", 2), step("2026-01-01", 90))),
        Line(HAN, (step("2025-02-01", 400), step("2026-02-01", 500, 600, solid=False))),
        key="hollow: in talks",
    ),
    "two panels within a month": steps(
        Line("Roc 2", (step("2026-11-02", 4), step("2026-11-20", 2)), "Input"),
        Line("Roc 2", (step("2026-11-02", 8), step("2026-11-20", 6)), "Output"),
    ),
    "thirty steps": steps(
        Line("Acme", tuple(step(f"2026-{1 + n % 10:02}-{1 + n % 27:02}", n + 1) for n in range(30)))
    ),
    "a few points": points(
        Point("Roc 2", Decimal(1), Decimal(72), "Chinese makers", best=True),
        Point("Eagle 3", Decimal(8), Decimal(80), "US makers", best=True),
        Point(LONG, Decimal("7.9"), Decimal(79), "others", solid=False),
    ),
    "a crowd of points": points(
        Point("Free", Decimal(0), Decimal(20), "others", best=True),
        Point(HAN, Decimal("0.5"), Decimal(40), "Chinese makers", best=True),
        Point("Best", Decimal(70), Decimal(90), "US makers", best=True),
        *(Point(f"Model {n}", Decimal(n), Decimal(n % 40), "US makers") for n in range(1, 60)),
    ),
    "less is better": points(
        Point("Roc 2", Decimal("0.2"), Decimal("9.5"), "Chinese makers", best=True),
        Point("Eagle 3", Decimal(8), Decimal("2.5"), "US makers", best=True),
        falling=True,
    ),
}
