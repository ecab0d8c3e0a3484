"""How the cost of a workload is said: sums over each stretch, the rates used, and why those."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import cost, numbers
from bot.core.answers import Row, Table
from commands import _charts, _rates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.cost import Bill
    from bot.core.pictures import Drawing
    from bot.core.workload import Span, Workload

SPANS = {"request": "Per request", "day": "Per day", "month": "Per month", "all": "In all"}
_WORK = {
    None: "a request of {sent} tokens in and {received} out",
    "day": "{requests} a day, each {sent} tokens in and {received} out",
    "month": "{requests} a month, each {sent} tokens in and {received} out",
    "all": "{requests}, each {sent} tokens in and {received} out",
}
_SUMS = {"request": "{sum}", "month": "{sum} a month", "all": "{sum} in all"}
_REDUCED = {
    "request": "{sum} off-peak",
    "month": "{sum} a month off-peak",
    "all": "{sum} in all off-peak",
}
_HOURS = {
    "request": "{low} off-peak and {high} at peak hours",
    "month": "{low} a month off-peak and {high} at peak hours",
    "all": "{low} in all off-peak and {high} at peak hours",
}


def work(load: Workload) -> str:
    """A workload in words."""
    return _WORK[load.per if load.requests is not None else None].format(
        requests=numbers.plural(load.requests or 0, "request"),
        sent=numbers.amount(load.tokens_in),
        received=numbers.amount(load.tokens_out),
    )


def terms(load: Workload) -> Iterator[str]:
    """Sentences on what is cached and whether it is a batch."""
    if load.cached:
        yield f" {load.cached} % of the input is read from the cache."
    if load.batch:
        yield " It is sent as a batch."


def limit(load: Workload, most: Decimal) -> str:
    """A sum over the longest stretch in words."""
    return _SUMS[load.longest].format(sum=numbers.spent(most))


def total(owed: Bill) -> str:
    """What one model charges over the longest stretch in words, off-peak where it has hours."""
    span, templates = owed.load.longest, _SUMS if len(owed.hours) == 1 else _REDUCED
    return templates[span].format(sum=numbers.spent(owed.over(span)))


def totals(owed: Bill) -> str:
    """The sum over the longest stretch in words, off-peak and at peak where they differ."""
    if len(owed.hours) == 1:
        return total(owed)
    span = owed.load.longest
    low, high = numbers.spent(owed.over(span)), numbers.spent(owed.most)
    return _HOURS[span].format(low=low, high=high)


def of_one(catalog: Catalog, owed: Bill) -> Iterator[Table]:
    """One table with a row a stretch, for each kind of hours."""
    for kind in owed.hours:
        heading = f"{_hour(owed, kind)}, US dollars" if kind else "Cost, US dollars"
        yield Table(heading, tuple(_row(catalog, owed, s, kind, SPANS[s]) for s in owed.load.spans))


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
        yield Table(f"{SPANS[span]}, US dollars", rows, notes)
    if len(shown) > 2 and (least := min(o.over("request") for o in bills)):  # noqa: PLR2004
        yield _ratios(shown, least)


def chart(bills: Sequence[Bill]) -> Drawing | None:
    """The sums over the longest stretch beside each other."""
    span = bills[0].load.longest
    return _charts.costs(SPANS[span], {b.model.name: (b.over(span), b.most) for b in bills})


def _ratios(shown: Sequence[tuple[Bill, str]], least: Decimal) -> Table:
    times = [owed.over("request", kind) / least for owed, kind in shown]
    rows = tuple(
        Row(_variant(owed, kind), "cheapest" if ratio == 1 else numbers.times(ratio))
        for (owed, kind), ratio in zip(shown, times, strict=True)
    )
    return Table("Beside the cheapest", rows)


def _row(
    catalog: Catalog, owed: Bill, span: Span, kind: str, label: str, *, best: bool = False
) -> Row:
    figure = cost.figure(catalog, owed, span, kind)
    return Row(label, numbers.spent(owed.over(span, kind)), best, (figure,))


def _hour(owed: Bill, kind: str) -> str:
    """The kind of hours, marked where it is now."""
    now = owed.quote.clock and owed.quote.clock.kind == kind
    return f"{_rates.HOURS[kind]} (now)" if now else _rates.HOURS[kind]


def _variant(owed: Bill, kind: str) -> str:
    """What a row of one kind of hours is called: the dear hours stand below the others."""
    return "– at peak hours" if kind == "peak" else owed.model.name


def _now(bills: Sequence[Bill]) -> Iterator[Text]:
    for owed in bills:
        if owed.quote.clock and len(owed.hours) > 1:
            now = _rates.HOURS[owed.quote.clock.kind].lower()
            yield (f"{owed.model.name} has peak hours; it is {now} now.",)
