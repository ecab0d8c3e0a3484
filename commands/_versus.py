"""Models side by side: exact ratios of their prices, scores they share, the makers behind them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import numbers, quote, worth
from bot.core.answers import Answer, Button, Choice, Paragraph, Row, Table
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import count, mark, say, tell
from commands import _charts, _leads, _models, _rates, _scores, _shares, _terms, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Entity, Note
    from bot.core.catalog import Catalog
    from bot.core.facts import Model, Valuation
    from bot.core.names import Match
    from bot.core.quote import Quote

_HEADINGS = {
    "input_mtok": mark("Input, USD per million tokens"),
    "output_mtok": mark("Output, USD per million tokens"),
    "cache_read_mtok": mark("Cache read, USD per million tokens"),
}


def compared(
    catalog: Catalog,
    names: Sequence[str],
    matches: Sequence[Match],
    now: datetime,
    by: str | None = None,
) -> Answer:
    """Say which model is cheaper and by how much, then scores, windows and makers.

    Where something else is asked for with *by*, that is said before the prices.

    Raises:
        UnknownName, AmbiguousName: for a benchmark that is not understood.
    """
    models = [
        _models.of_family(catalog, m.ref) if m.ref.kind == "family" else catalog.models[m.ref.id]
        for m in matches
    ]
    entities = tuple(
        _words.entity(typed, match, model.model)
        for typed, match, model in zip(names, matches, models, strict=True)
    )
    quotes = [quote.quote(catalog, model, now) for model in models]
    refs = tuple(token(Ref("model", model.model, model.name)) for model in models)
    prices, asked = (_shares.sentence(quotes),), _leads.lead(catalog, models, by) if by else None
    question = Question("compare", refs, (("by", asked.by),) if asked else ())
    again = tuple(token(match.ref) for match in matches)
    answer = Answer(
        command="compare",
        lead=(asked.text,) if asked else prices,
        figures_of_lead=asked.figures if asked else (),
        entities=entities,
        blocks=(
            *((*asked.after, Paragraph(prices)) if asked else ()),
            *_prices(catalog, quotes),
            *_scores.shared(catalog, models),
            _facts(catalog, models),
            _makers(catalog, models),
        ),
        notes=(*(asked.notes if asked else ()), *_notes(catalog, entities, quotes)),
        choices=tuple(_versions(catalog, matches, models, question)),
        chart=_charts.rates(
            {q.model.name: _rates.pair_figures(catalog, q, q.usd) for q in quotes if q.usd},
            [q.model.name for q in quotes if q.ended],
        ),
        buttons=(
            Button(say("History"), Question("history", refs)),
            Button(say("Sources"), Question("sources", refs), how="whisper"),
        ),
        shared=replace(question, names=again) if asked else None,
    )
    return _words.with_small(answer)


def _prices(catalog: Catalog, quotes: Sequence[Quote]) -> Iterator[Table]:
    for rate, heading in _HEADINGS.items():
        values = [q.rate_usd(rate) for q in quotes]
        least = _least(values)
        yield Table(
            say(heading),
            tuple(
                _rate_row(catalog, q, rate, value, best=value is not None and value == least)
                for q, value in zip(quotes, values, strict=True)
            ),
        )
    blends = [_shares.blended(q) for q in quotes]
    least = _least(blends)
    rows = tuple(
        Row(q.model.name, _rates.said(blend, q.usd), blend == least)
        for q, blend in zip(quotes, blends, strict=True)
        if blend is not None and q.usd
    )
    if rows:
        yield Table(say("Blended 3:1, USD per million"), rows)


def _least(values: Sequence[Decimal | None]) -> Decimal | None:
    """The lowest of the known values, None where all are the same: then none is better."""
    known = {value for value in values if value is not None}
    return min(known) if len(known) > 1 else None


def _rate_row(
    catalog: Catalog, found: Quote, rate: str, value: Decimal | None, *, best: bool
) -> Row:
    price = found.usd
    if price is None or value is None:
        return Row(found.model.name, say("unknown"))
    figure = quote.figure(catalog, price, rate, model=found.model)
    return Row(found.model.name, _rates.said(value, price), best, (figure,))


def _facts(catalog: Catalog, models: Sequence[Model]) -> Table:
    windows = [model.context_tokens for model in models]
    widest = max((window for window in windows if window), default=None)
    rows = (
        Row(
            model.name,
            numbers.tokens(window) if window else say("unknown"),
            window == widest and windows.count(widest) < len(windows),
            _models.known_facts(catalog, model)[:1] if window else (),
        )
        for model, window in zip(models, windows, strict=True)
    )
    return Table(say("Context window, tokens"), tuple(rows))


def _makers(catalog: Catalog, models: Sequence[Model]) -> Table:
    rows: list[Row] = []
    for company in dict.fromkeys(model.maker for model in models):
        made = tuple(_models.made_by(catalog, model) for model in models if model.maker == company)
        row = _worths.head(catalog, company)
        name = catalog.companies[company].name
        if row is None:
            rows.append(Row(name, say("unknown"), figures=made))
            continue
        rows.append(Row(name, _worth(row), figures=(*made, worth.figure(catalog, row))))
    return Table(say("Makers, US dollars"), tuple(rows))


def _worth(row: Valuation) -> str:
    """A valuation with its month, and its kind where nothing was sold at it."""
    money, month = _worths.money(row, headed=True), numbers.day(row.as_of[:7])
    if row.kind in worth.SOLID:
        return say("{money}, {day}", money=money, day=month)
    kind = say(_worths.KINDS[row.kind])
    return say("{money}, {kind}, {day}", money=money, kind=kind, day=month)


def _versions(
    catalog: Catalog, matches: Sequence[Match], models: Sequence[Model], question: Question
) -> Iterator[Choice]:
    """For each name, its alternatives and the other models of its family."""
    for place, (match, model) in enumerate(zip(matches, models, strict=True)):
        family = match.ref.id if match.ref.kind == "family" else model.family
        near = [
            Ref("model", m.model, m.name)
            for m in catalog.family_models(family)
            if m.current and m.model != model.model
        ]
        refs = [*match.others, *near]
        if options := _words.others(
            "compare", refs, question.names, at=place, options=question.options
        ):
            yield Choice(say("Instead of {name}", name=model.name), options)


def _notes(catalog: Catalog, entities: Sequence[Entity], quotes: Sequence[Quote]) -> Iterator[Note]:
    yield from _words.understood(entities)
    for found in quotes:
        model = found.model
        if model.status == "retired":
            yield (_retired(found),)
        elif promo := _terms.promo(catalog, found):
            text = tell("{name}: {promo}", name=model.name, promo=promo.text)
            yield Paragraph(text, promo.figures)
        if hours := _terms.at_other_hours(found):
            yield hours
        yield from _terms.disagreements(catalog, found)
    records = [("model", q.model.model) for q in quotes] + [
        ("family", q.model.family) for q in quotes
    ]
    parents = [("family", catalog.families[q.model.family].parent or "") for q in quotes]
    yield from _words.corrections(catalog, dict.fromkeys(records + parents))


def _retired(found: Quote) -> str:
    """That a model is retired, and how many other hosts still sell it."""
    name, hosts = found.model.name, len(_rates.cheapest(found))
    if not hosts:
        return say("{name} is retired at its maker: its last list price is shown.", name=name)
    return count(
        hosts,
        "{name} is retired at its maker: its last list price is shown; "
        "{count} other host sells it.",
        "{name} is retired at its maker: its last list price is shown; "
        "{count} other hosts sell it.",
        name=name,
    )
