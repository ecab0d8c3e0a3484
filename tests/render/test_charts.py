"""Pictures: their size, their words, and what a bar, a line and a point look like."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.image import imread

from bot.core.pictures import Line
from bot.render import charts
from tests.render import drawn

each_kind = pytest.mark.parametrize("chart", drawn.KINDS.values(), ids=drawn.KINDS)
PHONE = 400  # pixels that a picture is shown across on a phone
LEAST = 8.5  # pixels that letters are high there: an em of ten points


@each_kind
def test_a_picture_is_a_png_of_1200_pixels_across_and_not_blank(chart):
    png = charts.png(chart)
    pixels = imread(BytesIO(png))
    assert pixels.shape[1] == 1200
    assert 300 < pixels.shape[0] < 1800
    assert len(png) < 200_000
    inked = (pixels[..., :3] < 0.9).any(axis=-1)
    assert 0.005 < inked.mean() < 0.6
    assert pixels.shape[2] == 3, "it is see-through, and would be dark on Discord's dark theme"
    assert (pixels[[0, -1], :, :3] == 1).all(), "something is cut at the upper or lower edge"
    assert (pixels[:, [0, -1], :3] == 1).all(), "something is cut at a side"


@each_kind
def test_no_words_leave_the_picture_or_lie_on_each_other(chart):
    assert drawn.faults(chart) == []


def test_words_that_do_would_be_found():
    wide = drawn.bars(drawn.bar("x" * 200, "1"), drawn.bar("y", "2"))
    assert any("leaves the picture" in fault for fault in drawn.faults(wide))
    figure = charts.figure(drawn.KINDS["two bars"])
    figure.text(0.05, 0.3, "Roc 2 and more")
    (first, *_), boxes = drawn.words(figure), [box for _, box in drawn.words(figure)]
    assert first[0].get_text()
    assert sum(boxes[-1].overlaps(box) for box in boxes) >= 1


@each_kind
def test_words_are_readable_on_a_phone(chart):
    figure = charts.figure(chart)
    shown = PHONE / figure.bbox.width
    for text, _ in drawn.words(figure):
        assert float(text.get_fontsize()) / 72 * figure.dpi * shown > LEAST, text.get_text()


@each_kind
def test_the_title_and_the_unit_are_written(chart):
    said = [text.get_text() for text, _ in drawn.words(charts.figure(chart))]
    unit = getattr(chart, "caption", "")
    assert chart.title in " ".join(said)
    assert unit in " ".join(said)


def test_chinese_characters_are_not_boxes():
    one, other = (
        charts.png(drawn.bars(drawn.bar(name, "1"), drawn.bar("b", "2"))) for name in "月面"
    )
    assert one != other


def test_each_bar_has_its_value_at_its_end():
    figure = charts.figure(drawn.KINDS["eight bars in groups"])
    said = [text.get_text() for axes in figure.axes for text in axes.texts]
    assert [word for word in said if word.startswith("$")] == [
        *("$4", "$3", "$2", "$1"),  # from the bottom of each group
        *("$8", "$7", "$6", "$5"),
    ]


def test_bars_begin_at_zero_unless_they_are_far_apart():
    [near] = charts.figure(drawn.KINDS["two bars"]).axes
    [far] = charts.figure(drawn.KINDS["bars far apart"]).axes
    assert (near.get_xscale(), near.get_xlim()[0]) == ("linear", 0)
    patches: Any = near.patches
    one, five = sorted(patch.get_width() for patch in patches)
    assert five == 5 * one
    assert far.get_xscale() == "log"
    assert drawn.KINDS["bars far apart"].logarithmic


def test_each_group_of_bars_has_an_axis_of_its_own():
    chart = drawn.bars(
        *(drawn.bar(name, price, group="Input") for name, price in (("a", "1"), ("b", "2"))),
        *(drawn.bar(name, price, group="Output") for name, price in (("a", "50"), ("b", "60"))),
    )
    above, below = charts.figure(chart).axes
    assert not chart.logarithmic
    assert above.get_xlim()[1] < 5 < below.get_xlim()[1]


def test_a_hollow_bar_is_empty_and_a_range_pale():
    [axes] = charts.figure(drawn.KINDS["ranges and hollow bars"]).axes
    looks = [(to_hex(patch.get_facecolor()), patch.get_alpha()) for patch in axes.patches]
    hollow, rest, full, pale = looks
    assert hollow[0] == rest[0] == "#ffffff"
    assert full[0] != "#ffffff"
    assert (full[1], pale) == (None, (full[0], 0.45))


def test_the_same_thing_has_the_same_colour_in_each_group():
    figure = charts.figure(drawn.KINDS["eight bars in groups"])
    above, below = ([p.get_facecolor() for p in axes.patches] for axes in figure.axes)
    assert above == below
    assert len(set(above)) == 4


def test_a_line_joins_only_solid_figures_and_runs_to_today():
    made = [drawn.step("2025-01-01", 1), drawn.step("2025-07-01", 9, solid=False)]
    chart = drawn.steps(Line("Acme", (*made, drawn.step("2026-01-01", 2))))
    [axes] = charts.figure(chart).axes
    course, *marks = axes.get_lines()
    assert _ends(course)[1] == [1e9, 2e9, 2e9]
    assert course.get_drawstyle() == "steps-post"
    filled = [to_hex(mark.get_markerfacecolor()) != "#ffffff" for mark in marks[:3]]
    assert filled == [True, False, True]


def test_lines_are_told_apart_by_more_than_colour():
    figure = charts.figure(drawn.KINDS["lines far apart"])
    marks = {str(line.get_marker()) for axes in figure.axes for line in axes.get_lines()}
    assert {"o", "s"} <= marks


def test_every_point_of_the_frontier_is_named():
    chart: Any = drawn.KINDS["a crowd of points"]
    said = {text.get_text() for axes in charts.figure(chart).axes for text in axes.texts}
    assert {point.label for point in chart.points if point.best} <= said
    assert len(said) > 3, "others are named while there is room"


def test_the_line_of_the_frontier_is_level_until_the_next_better_score():
    axes = charts.figure(drawn.KINDS["a few points"]).axes[-1]
    course = next(line for line in axes.get_lines() if len(_ends(line)[0]) > 1)
    xs, ys = _ends(course)
    assert xs[:3] == [1, 8, 8]
    assert ys == [72, 72, 80, 80]


def _ends(line: Any) -> tuple[list[float], list[float]]:
    return [float(x) for x in line.get_xdata()], [float(y) for y in line.get_ydata()]


def test_where_less_is_better_the_best_stands_at_the_top():
    axes = charts.figure(drawn.KINDS["less is better"]).axes[-1]
    bottom, top = axes.get_ylim()
    assert top < bottom


def test_the_same_chart_is_drawn_once():
    chart = drawn.bars(drawn.bar("a", "1"), drawn.bar("b", "3.3"))
    again = drawn.bars(drawn.bar("a", "1"), drawn.bar("b", "3.3"))
    assert again is not chart
    assert charts.png(again) is charts.png(chart)
    other = replace(chart, bars=(replace(chart.bars[0], low=Decimal("0.9")), chart.bars[1]))
    assert charts.png(other) != charts.png(chart)


def test_colours_are_told_apart_without_red_and_green_and_on_light_paper():
    from bot.render.plots.canvas import COLOURS  # noqa: PLC0415 - brings matplotlib

    def dim(colour: str) -> float:
        red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
        return 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2

    contrasts = [1.05 / (dim(colour) + 0.05) for colour in COLOURS]
    assert min(contrasts) > 2.2
    seen = np.array([_without_red_and_green(colour) for colour in COLOURS[:4]])
    apart = np.abs(seen[:, None] - seen[None, :]).sum(axis=-1)[np.triu_indices(4, 1)]
    assert apart.min() > 0.2


def _without_red_and_green(colour: str) -> list[float]:
    """What somebody without cones for green sees (Machado, Oliveira and Fernandes 2009)."""
    rgb = np.array([int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)])
    rows = ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969))
    return list(np.array(rows) @ rgb)
