"""How the cost of a workload is said: sums over each stretch, the rates used, and why those."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from bot.core import cost, numbers
from bot.core.answers import Row, Table
from bot.core.speech import count, mark, say, tell
from commands import _charts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.cost import Bill
    from bot.core.pictures import Drawing
    from bot.core.workload import Span, Workload

SPANS = {
    "request": mark("Per request"),
    "day": mark("Per day"),
    "month": mark("Per month"),
    "all": mark("In all"),
}
_WORK = {
    "day": mark("{requests} a day, each {sent} tokens in and {received} out"),
    "month": mark("{requests} a month, each {sent} tokens in and {received} out"),
    "all": mark("{requests}, each {sent} tokens in and {received} out"),
}
_SUMS = {
    "request": mark("{sum}"),
    "month": mark("{sum} a month"),
    "all": mark("{sum} in all"),
}
_REDUCED = {
    "request": mark("{sum} off-peak"),
    "month": mark("{sum} a month off-peak"),
    "all": mark("{sum} in all off-peak"),
}
_HOURS = {
    "request": mark("{low} off-peak and {high} at peak hours"),
    "month": mark("{low} a month off-peak and {high} at peak hours"),
    "all": mark("{low} in all off-peak and {high} at peak hours"),
}
_HEADINGS = {  # by kind of hours, and whether it is now
    ("", False): mark("Cost, US dollars"),
    ("off_peak", False): mark("Off-peak, US dollars"),
    ("off_peak", True): mark("Off-peak (now), US dollars"),
    ("peak", False): mark("Peak, US dollars"),
    ("peak", True): mark("Peak (now), US dollars"),
}
_NOW = {
    "off_peak": mark("{name} has peak hours; it is off-peak now."),
    "peak": mark("{name} has peak hours; it is peak now."),
}


def work(load: Workload) -> str:
    """A workload in words."""
    sent, received = numbers.amount(load.tokens_in), numbers.amount(load.tokens_out)
    if load.requests is None:
        return say("a request of {sent} tokens in and {received} out", sent=sent, received=received)
    requests = count(load.requests, "{count} request", "{count} requests")
    return say(_WORK[load.per], requests=requests, sent=sent, received=received)


def terms(load: Workload) -> Iterator[str]:
    """Sentences on what is cached and whether it is a batch."""
    if load.cached:
        share = numbers.percent(Decimal(load.cached) / 100)
        yield say("{share} of the input is read from the cache.", share=share)
    if load.batch:
        yield say("It is sent as a batch.")


def limit(load: Workload, most: Decimal) -> str:
    """A sum over the longest stretch in words."""
    return say(_SUMS[load.longest], sum=numbers.spent(most))


def total(owed: Bill) -> str:
    """What one model charges over the longest stretch in words, off-peak where it has hours."""
    span, sums = owed.load.longest, _SUMS if len(owed.hours) == 1 else _REDUCED
    return say(sums[span], sum=numbers.spent(owed.over(span)))


def totals(owed: Bill) -> str:
    """The sum over the longest stretch in words, off-peak and at peak where they differ."""
    if len(owed.hours) == 1:
        return total(owed)
    span = owed.load.longest
    low, high = numbers.spent(owed.over(span)), numbers.spent(owed.most)
    return say(_HOURS[span], low=low, high=high)


def of_one(catalog: Catalog, owed: Bill) -> Iterator[Table]:
    """One table with a row a stretch, for each kind of hours."""
    for kind in owed.hours:
        now = bool(kind and owed.quote.clock and owed.quote.clock.kind == kind)
        rows = (_row(catalog, owed, span, kind, say(SPANS[span])) for span in owed.load.spans)
        yield Table(say(_HEADINGS[kind, now]), tuple(rows))


def of_many(catalog: Catalog, bills: Sequence[Bill]) -> Iterator[Table]:
    """One table a stretch, the longest first, with a row a model and kind of hours."""
    shown = [(owed, kind) for owed in bills for kind in owed.hours]
    for span in reversed(bills[0].load.spans):
        sums = [owed.over(span, kind) for owed, kind in shown]
        least = min(sums)
        best = least if sums.count(least) == 1 else None
        rows = tuple(
            _row(catalog, owed, span, kind, _variant(owed, kind), best=value == best)
            for (owed, kind), value in zip(shown, sums, strict=True)
        )
        notes = tuple(_now(bills)) if span == bills[0].load.longest else ()
        yield Table(heading(span), rows, notes)
    if len(shown) > 2 and (least := min(o.over("request") for o in bills)):  # noqa: PLR2004
        yield _ratios(shown, least)


def heading(span: Span) -> str:
    """What stands above sums over a stretch."""
    return say("{span}, US dollars", span=say(SPANS[span]))


def chart(bills: Sequence[Bill]) -> Drawing | None:
    """The sums over the longest stretch beside each other."""
    span = bills[0].load.longest
    return _charts.costs(say(SPANS[span]), {b.model.name: (b.over(span), b.most) for b in bills})


def _ratios(shown: Sequence[tuple[Bill, str]], least: Decimal) -> Table:
    times = [owed.over("request", kind) / least for owed, kind in shown]
    rows = tuple(
        Row(_variant(owed, kind), say("cheapest") if ratio == 1 else numbers.times(ratio))
        for (owed, kind), ratio in zip(shown, times, strict=True)
    )
    return Table(say("Beside the cheapest"), rows)


def _row(
    catalog: Catalog, owed: Bill, span: Span, kind: str, label: str, *, best: bool = False
) -> Row:
    figure = cost.figure(catalog, owed, span, kind)
    return Row(label, numbers.spent(owed.over(span, kind)), best, (figure,))


def _variant(owed: Bill, kind: str) -> str:
    """What a row of one kind of hours is called: the dear hours stand below the others."""
    return say("– at peak hours") if kind == "peak" else owed.model.name


def _now(bills: Sequence[Bill]) -> Iterator[Text]:
    for owed in bills:
        if owed.quote.clock and len(owed.hours) > 1:
            yield tell(_NOW[owed.quote.clock.kind], name=owed.model.name)
