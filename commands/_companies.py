"""Companies side by side: valuations with ratios, ranges kept as ranges."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Answer, Button, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.questions import Question, token
from bot.core.speech import mark, say, tell, told
from commands import _charts, _together, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Note
    from bot.core.catalog import Catalog
    from bot.core.facts import Valuation
    from bot.core.names import Match

_ALONE = {  # whether it is a market cap, which has a word of its own in Chinese
    False: mark("{name} is put at {money}; for the others no public valuation is known."),
    True: mark("{name} is put at {cap}; for the others no public valuation is known."),
}
_TIMES = {  # whether all are market caps
    False: mark("{name}, at {money}, is worth {times} as much as {other}, at {other_money}."),
    True: mark("{name}, at {cap}, is worth {times} as much as {other}, at {other_cap}."),
}


def compared(
    catalog: Catalog, names: Sequence[str], matches: Sequence[Match], now: datetime
) -> Answer:
    """Say how many times one company is worth the others, the dearest first."""
    entities = tuple(_words.entity(n, m) for n, m in zip(names, matches, strict=True))
    heads = {m.ref.name: _worths.head(catalog, m.ref.id) for m in matches}
    known = {name: row for name, row in heads.items() if row}
    if not known:
        names_of_all = numbers.listed(list(heads))
        raise NoFigure(say("No public valuation is known for {name}.", name=names_of_all))
    order = sorted(known, key=lambda name: known[name].low_usd + known[name].high_usd, reverse=True)
    sums_of = {name: known[name].low_usd + known[name].high_usd for name in order}
    most = sums_of[order[0]]
    alike = len(order) > 1 and len(set(sums_of.values())) == 1
    rows = tuple(
        _row(catalog, name, known[name], best=sums_of[name] == most and not alike) for name in order
    )
    unknown = tuple(Row(name, say("unknown")) for name in heads if name not in known)
    tokens = tuple(token(match.ref) for match in matches)
    sums = tuple(_together.together(catalog, [match.ref.id for match in matches]))
    answer = Answer(
        command="compare",
        lead=told((_lead(order, known),), *(added.text for added in sums)),
        entities=entities,
        blocks=(
            Table(say("Valuation, US dollars"), (*rows, *unknown)),
            *_ratios(order, known),
            *(_basis(name, known[name], now.date()) for name in order),
        ),
        notes=(*_words.understood(entities), *_notes(catalog, matches)),
        chart=_charts.worths({row.label: row.figures[0] for row in rows}),
        buttons=(
            Button(say("History"), Question("history", tokens)),
            Button(say("Sources"), Question("sources", tokens), how="whisper"),
        ),
    )
    return _words.with_small(answer)


def _row(catalog: Catalog, name: str, row: Valuation, *, best: bool) -> Row:
    money = _worths.money(row, headed=True)
    return Row(name, money, best, (worth.figure(catalog, row),))


def _basis(name: str, row: Valuation, today: date) -> Paragraph:
    """What kind of figure it is, of which day."""
    return Paragraph(tell("{name}: {worth}.", name=name, worth=_worths.valued(row, today)))


def _lead(order: Sequence[str], known: dict[str, Valuation]) -> str:
    first, last = known[order[0]], known[order[-1]]
    capped = all(row.kind == "market_cap" for row in known.values())
    if len(order) == 1:
        said = _worths.said(first)
        return say(_ALONE[capped], name=order[0], money=said, cap=said)
    if _worths.ratio(first, last) == numbers.times(Decimal(1)):
        return say(
            "{name}, at {money}, is worth about as much as {other}, at {other_money}.",
            name=order[0],
            money=_worths.said(first),
            other=order[-1],
            other_money=_worths.said(last),
        )
    return say(
        _TIMES[capped],
        name=order[0],
        money=_worths.said(first),
        cap=_worths.said(first),
        times=_worths.ratio(first, last),
        other=order[-1],
        other_money=_worths.said(last),
        other_cap=_worths.said(last),
    )


def _ratios(order: Sequence[str], known: dict[str, Valuation]) -> Iterator[Table]:
    """Where there are more than two: each against the smallest."""
    if len(order) > 2:  # noqa: PLR2004 - the lead says it for two
        least = order[-1]
        ratios = [(name, _worths.ratio(known[name], known[least])) for name in order[:-1]]
        once = numbers.times(Decimal(1))
        rows = tuple(
            Row(name, say("about the same") if ratio == once else ratio) for name, ratio in ratios
        )
        yield Table(say("Times {name}", name=least), rows)


def _notes(catalog: Catalog, matches: Sequence[Match]) -> Iterator[Note]:
    for match in matches:
        found = worth.worth(catalog, match.ref.id)
        for row in found.talks[-1:] if found.headline else ():
            text = tell(
                "{name} is in talks at {money} ({day}).",
                name=match.ref.name,
                money=_worths.money(row),
                day=numbers.day(row.as_of),
            )
            yield Paragraph(text, (worth.figure(catalog, row),))
    yield from _words.corrections(catalog, [("company", match.ref.id) for match in matches])
