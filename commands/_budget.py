"""All current text models with which a workload costs at most a price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import cost, numbers
from bot.core.answers import Answer, Choice, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question
from bot.core.speech import count, mark, say, sentences, tell
from commands import _bills, _pages, _words, _workloads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.cost import Bill
    from bot.core.facts import Model
    from bot.core.workload import Workload

_SIZE = 12  # models on a page
_REMARKS: tuple[tuple[str, Callable[[Bill], bool]], ...] = (
    (mark("No batch price known, standard rates used: {models}."), lambda b: b.rates.batch_missing),
    (
        mark("Cache-read rate unknown, input rate used: {models}."),
        lambda b: not b.rates.cache_known,
    ),
    (mark("Promo price: {models}."), lambda b: b.rates.price.kind == "promo"),
    (mark("Context window unknown: {models}."), lambda b: b.model.context_tokens is None),
)


def under(catalog: Catalog, load: Workload, most: Decimal, number: int, now: datetime) -> Answer:
    """List the current text models that cost at most a price, the cheapest first.

    The price is that of a month, or of all requests where those are given in all. A model with
    peak hours counts by what it costs outside them.

    Raises:
        NoFigure: if there is none.
    """
    able = [model for model in _current(catalog) if cost.fits(model, load)]
    owed = [cost.bill(catalog, model, load, now) for model in able]
    bills = sorted(
        (bill for bill in owed if bill and not bill.quote.ended),
        key=lambda bill: (bill.over(load.longest), bill.model.name),
    )
    found = [bill for bill in bills if bill.over(load.longest) <= most]
    if not found:
        raise _none(bills, load, most)
    shown = _pages.page(found, number, _SIZE)
    limit = (("under", f"{most.normalize():f}"),)
    question = Question("cost", (), (*_workloads.options(load), *limit))
    refs = [Ref("model", bill.model.model, bill.model.name) for bill in shown.items]
    one = _words.others("cost", refs, options=_workloads.options(load))
    notes = (*_left_out(catalog, able, bills, load), *_remarks(shown.items))
    answer = Answer(
        command="cost",
        lead=(sentences(_lead(found, load, most), *_bills.terms(load)),),
        blocks=(_table(catalog, shown, load),),
        notes=notes,
        choices=(Choice(say("One of these models, with its rates"), one),),
        chart=_bills.chart(shown.items),
        buttons=tuple(_pages.turning(question, shown)),
    )
    return _words.with_small(answer)


def _current(catalog: Catalog) -> list[Model]:
    return [m for m in catalog.models.values() if m.current and m.modality == "text"]


def _lead(found: Sequence[Bill], load: Workload, most: Decimal) -> str:
    return count(
        len(found),
        "{count} current text model costs at most {limit} for {work}; the cheapest is {name} at "
        "{cheapest}.",
        "{count} current text models cost at most {limit} for {work}; the cheapest is {name} at "
        "{cheapest}.",
        limit=_bills.limit(load, most),
        work=_bills.work(load),
        name=found[0].model.name,
        cheapest=_bills.total(found[0]),
    )


def _none(bills: Sequence[Bill], load: Workload, most: Decimal) -> NoFigure:
    if not bills:
        return NoFigure(
            say("No current text model with a known price takes {work}.", work=_bills.work(load))
        )
    return NoFigure(
        say(
            "No current text model costs at most {limit} for {work}; the cheapest is {name} at "
            "{cheapest}.",
            limit=_bills.limit(load, most),
            work=_bills.work(load),
            name=bills[0].model.name,
            cheapest=_bills.total(bills[0]),
        )
    )


def _table(catalog: Catalog, shown: _pages.Page[Bill], load: Workload) -> Table:
    rows = tuple(_row(catalog, bill) for bill in shown.items)
    notes: tuple[Text, ...] = ((shown.note,),) if shown.note else ()
    return Table(_bills.heading(load.longest), rows, notes)


def _row(catalog: Catalog, bill: Bill) -> Row:
    """A model with its sum; with peak hours from the sum outside them to that within."""
    span = bill.load.longest
    said = [numbers.spent(bill.over(span, kind)) for kind in bill.hours]
    figures = tuple(cost.figure(catalog, bill, span, kind) for kind in bill.hours)
    return Row(bill.model.name, "–".join(said), figures=figures)


def _remarks(shown: Sequence[Bill]) -> Iterator[Text]:
    """What to know of the models on a page: hours, rates that are stood in for, promos."""
    if any(len(bill.hours) > 1 for bill in shown):
        yield tell("From … to: off-peak and at peak hours; counted by what it is off-peak.")
    for sentence, concerns in _REMARKS:
        if names := [bill.model.name for bill in shown if concerns(bill)]:
            yield tell(sentence, models=numbers.listed(names))


def _left_out(
    catalog: Catalog, able: Sequence[Model], bills: Sequence[Bill], load: Workload
) -> Iterator[Text]:
    """How many current text models are not reckoned with, and why."""
    if small := len(_current(catalog)) - len(able):
        size = numbers.amount(load.tokens_in + load.tokens_out)
        yield (
            count(
                small,
                "Left out: {count} model with a context window below {size} tokens.",
                "Left out: {count} models with a context window below {size} tokens.",
                size=size,
            ),
        )
    if unknown := len(able) - len(bills):
        yield (
            count(
                unknown,
                "Left out: {count} model without a known price per token of the maker.",
                "Left out: {count} models without a known price per token of the maker.",
            ),
        )
