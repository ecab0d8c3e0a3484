"""The Chart button: a picture in place, for anybody, at any time; drawn beside the event loop."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from bot.easel import Easel
from bot.render import charts
from tests.discord import flock as data
from tests.render import drawn

CHARTS = [
    ("price", {"name": "roc"}, "Bar chart. Price: Roc 2 and Roc Mini 1, USD per million tokens"),
    ("price", {"name": "acme"}, "Bar chart. Price: "),
    ("compare", {"first": "roc", "second": "eagle"}, "Bar chart. Price: Roc 2 and Eagle 3, USD"),
    ("compare", {"first": "acme", "second": "bolt"}, "Bar chart. Valuation: Bolt and Acme, US do"),
    ("valuation", {"name": "acme"}, "Lines over time. Valuation: Acme, US dollars: Acme: $20B on"),
    ("valuation", {"name": "acme", "second": "bolt"}, "Bar chart. Valuation: Bolt and Acme"),
    ("history", {"name": "roc"}, "Lines over time. Price: Roc 2, USD per million tokens"),
    ("history", {"name": "acme", "second": "bolt"}, "Lines over time. Valuation: Acme and Bolt"),
]
each_chart = pytest.mark.parametrize(("command", "options", "begins"), CHARTS)


@each_chart
async def test_the_chart_button_adds_the_picture_in_place(ada, command, options, begins):
    reply = await ada.slash(command, **options)
    chart = await ada.press(reply, "Chart")
    assert reply.pictures == ()
    assert chart.updated
    assert chart.text == reply.text
    [alt] = chart.pictures
    assert alt.startswith(begins)
    assert set(chart.buttons) == set(reply.buttons) - {"Chart"}
    assert chart.options == reply.options


@each_chart
async def test_it_works_for_any_member_after_a_restart(nest, command, options, begins):
    reply = await nest.member("ada").slash(command, **options)
    await nest.restart()
    chart = await nest.member("bo").press(reply, "Chart")
    assert chart.updated
    assert chart.pictures[0].startswith(begins)


@each_chart
async def test_a_private_answer_stays_private_with_its_picture(ada, command, options, begins):
    reply = await ada.slash(command, **options, private=True)
    chart = await ada.press(reply, "Chart")
    assert chart.private
    assert chart.pictures[0].startswith(begins)
    assert "Share" in chart.buttons


async def test_the_picture_is_a_file_of_the_message_and_is_seen_between_lead_and_tables(ada):
    reply = await ada.slash("price", name="roc")
    chart = await ada.press(reply, "Chart")
    message: Any = chart.message._message
    [file] = message.attachments
    kinds = [component["type"] for component in chart.components[0]["components"]]
    assert file["filename"] == "chart.png"
    assert file["size"] == len(charts.png(_chart_of(ada)))
    assert kinds[:3] == [10, 12, 10]


def _chart_of(person: Any) -> Any:
    from commands.price import price  # noqa: PLC0415 - only here

    made = price(person.world.bot.catalog, "roc", now=person.world.bot.now()).chart
    assert made is not None
    return made()


async def test_choosing_another_model_takes_the_picture_away_with_its_button_back(ada):
    reply = await ada.slash("price", name="roc")
    chart = await ada.press(reply, "Chart")
    other = await ada.choose(chart, "Roc Mini 1")
    assert other.pictures == ()
    assert other.message._message.attachments == []
    again = await ada.press(other, "Chart")
    assert "Chart" in other.buttons
    assert again.pictures[0].startswith("Bar chart. Price: Roc Mini 1")


async def test_a_price_on_a_day_is_drawn_as_of_that_day(ada):
    reply = await ada.slash("price", name="roc 2", on="2026-03-01")
    chart = await ada.press(reply, "Chart")
    assert chart.text == reply.text
    assert "Input $2.00; Output $8.00" in chart.pictures[0]


async def test_where_there_is_nothing_to_draw_there_is_no_button(ada):
    for command, name in (("valuation", "crane"), ("history", "roc mini 1"), ("valuation", "bolt")):
        reply = await ada.slash(command, name=name)
        assert "Chart" not in reply.buttons, f"/{command} {name}"


async def test_a_chart_follows_the_data(nest, flock):
    ada = nest.member()
    reply = await ada.slash("compare", first="roc", second="eagle")
    lines = data.tables()
    lines["price"][2]["input_mtok"] = "0.5"
    flock.change(lines)
    await nest.restart()
    chart = await ada.press(reply, "Chart")
    assert "Input, Roc 2 $0.50;" in chart.pictures[0]
    assert chart.text != reply.text


async def test_pictures_are_drawn_one_at_a_time_beside_the_loop(monkeypatch):
    at_once: list[int] = []
    drawing: set[int] = set()
    loops = threading.get_ident()

    def slow(chart: Any) -> bytes:
        assert threading.get_ident() != loops
        drawing.add(id(chart))
        at_once.append(len(drawing))
        time.sleep(0.02)
        drawing.discard(id(chart))
        return b"png"

    monkeypatch.setattr(charts, "png", slow)
    easel = Easel()
    files = await asyncio.gather(*(easel.draw(chart) for chart in drawn.KINDS.values()))
    assert len(files) == len(drawn.KINDS)
    assert set(at_once) == {1}


async def test_a_picture_that_cannot_be_drawn_leaves_an_apology_and_the_words(nest, monkeypatch):
    ada = nest.member()
    reply = await ada.slash("price", name="roc")

    def broken(_chart: Any) -> bytes:
        raise MemoryError

    monkeypatch.setattr(charts, "png", broken)
    with nest.crashing():
        failed = await ada.press(reply, "Chart")
    assert failed.text == reply.text
    assert [later.private for later in failed.later] == [True]
    assert failed.later[0].text.startswith("Something went wrong here, sorry.")


def test_matplotlib_is_imported_for_no_answer_in_words():
    program = (
        "import sys; from bot.__main__ import main; "
        "main(['ask', '/frontier lmarena']); main(['ask', '--json', '/compare deepseek opus']); "
        "print({'matplotlib', 'numpy', 'textalloc'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.rstrip().endswith("set()")
    assert '"chart": "Bar chart. Price: ' in done.stdout
