"""Results of one model as tables: who measured it and how, and its place beside others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Row, Table
from bot.core.speech import mark, say
from commands import _places, _settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog
    from bot.core.results import Result

_HEADINGS = {
    "independent": mark("{benchmark}, independent"),
    "maker": mark("{benchmark}, by its maker"),
    "rival": mark("{benchmark}, by a rival maker"),
    "aggregator": mark("{benchmark}, relayed"),
}


def tables(catalog: Catalog, shown: Sequence[Result]) -> Iterator[Table]:
    """One table for each benchmark and kind of publisher, in the order of the results."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for result in shown:
        key = (result.row.reported_by, result.row.benchmark)
        groups.setdefault(key, []).append(_row(catalog, result))
    for (kind, benchmark), rows in groups.items():
        name = catalog.benchmarks[benchmark].name
        yield Table(say(_HEADINGS[kind], benchmark=name), tuple(rows))


def _row(catalog: Catalog, result: Result) -> Row:
    """Who measured it and how, the result, and its place beside others measured alike."""
    row = result.row
    label = say(
        "{publisher}, {setting}", publisher=row.publisher, setting=_settings.said(row.setting)
    )
    if result.older:
        label = say("{measured}, {day}", measured=label, day=numbers.day(row.as_of))
    figures = _places.figures(catalog, result.board, row)
    return Row(label, _places.cell(result.board, row), figures=figures)


def days(shown: Sequence[Result]) -> str:
    """From when to when the results are."""
    found = sorted({result.row.as_of for result in shown}, key=numbers.last_day)
    match list(dict.fromkeys(numbers.day(day) for day in (found[:1] + found[-1:]))):
        case [day]:
            return say("results of {day}", day=day)
        case [first, last]:
            return say("results of {first} to {last}", first=first, last=last)
        case _:
            return ""
