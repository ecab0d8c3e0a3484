"""The checker of Discord's limits finds what breaks them, and nothing else."""

from __future__ import annotations

import pytest
from discord import SelectOption, ui

from tests import limits


def fitting() -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(
        ui.Container(
            ui.TextDisplay("Kimi K3"),
            ui.ActionRow(
                ui.Button(label="History", custom_id="history:kimi"),
                ui.Button(label="Page", url="https://kimi.example"),
            ),
            ui.ActionRow(ui.Select(custom_id="other", options=[SelectOption(label="K2")])),
        )
    )
    return view


def text(content: str) -> limits.Component:
    return {"type": limits.TEXT, "content": content}


def row(*children: limits.Component) -> limits.Component:
    return {"type": limits.ROW, "components": list(children)}


def button(**more: object) -> limits.Component:
    return {"type": limits.BUTTON, "style": 2, "label": "B", "custom_id": "b", **more}


def select(count: int, **more: object) -> limits.Component:
    options = [{"label": f"o{i}", "value": f"o{i}", **more} for i in range(count)]
    return {"type": limits.SELECT, "custom_id": "s", "options": options}


def test_a_message_that_fits_has_no_faults():
    assert limits.faults(fitting().to_components()) == []


@pytest.mark.parametrize(
    ("components", "fault"),
    [
        ([], "the message is empty"),
        ([text("a")] * 41, "41 components"),
        ([text("a" * 2500), text("b" * 2500)], "5000 characters of text"),
        ([text("😀" * 2001)], "4002 characters of text"),
        ([text(" \n ")], "text of 0 characters"),
        ([button()], "type 2 cannot stand in a message"),
        ([row(*(button(custom_id=str(i)) for i in range(6)))], "6 buttons in a row"),
        ([row(select(2), button())], "beside a select"),
        ([row(button(), button())], "custom_id 'b' is used twice"),
        ([row(button(custom_id="x" * 101))], "custom_id of 101 characters"),
        ([row(button(label="x" * 81))], "button label of 81 characters"),
        ([row(button(label=""))], "button label of 0 characters"),
        ([row({"type": 2, "style": 5, "label": "L", "url": "javascript:1"})], "no link"),
        ([row(select(0))], "0 options in a select"),
        ([row(select(26))], "26 options in a select"),
        ([row(select(2, default=True))], "2 picked options"),
        ([row(select(1, label="x" * 101))], "option label of 101 characters"),
        ([row(select(1, description="x" * 101))], "option description of 101 characters"),
        ([row(select(2, value="same"))], "two options of one value"),
        ([{"type": limits.SECTION, "components": [text("a")]}], "a section without accessory"),
        ([{"type": limits.CONTAINER, "components": []}], "0 things in a container"),
        ([{"type": limits.GALLERY, "items": [{"description": ""}]}], "alt text of 0 characters"),
    ],
)
def test_each_limit_is_found(components: list[limits.Component], fault: str):
    found = limits.faults(components)

    assert any(fault in line for line in found), found


def test_suggestions_have_limits_too():
    many = [{"name": f"n{i}", "value": f"n{i}"} for i in range(26)]

    assert limits.choice_faults(many[:25]) == []
    assert limits.choice_faults(many) == ["26 suggestions, at most 25"]
    assert "value of 0 characters" in limits.choice_faults([{"name": "n", "value": ""}])[0]
    assert limits.choice_faults([many[0], many[0]]) == ["suggestion 'n0' twice"]
