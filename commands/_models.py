"""Models side by side: exact ratios of their prices, scores they share, the makers behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, quote, worth
from bot.core.answers import Answer, Button, Choice, Figure, Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from commands import _charts, _rates, _scores, _terms, _words, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Entity, Note
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Match
    from bot.core.quote import Quote


def of_family(catalog: Catalog, ref: Ref) -> Model:
    """The model that a family's name stands for: its flagship, else its newest.

    Raises:
        NoFigure: if the data set holds no model of it.
    """
    if flagship := catalog.families[ref.id].flagship:
        return catalog.models[flagship]
    models = catalog.family_models(ref.id)
    if not models:
        raise NoFigure(f"The data set holds no model of the family {ref.name} yet.")
    return models[0]


def of_company(catalog: Catalog, company: str) -> Model | None:
    """The flagship of a company's leading family, None where it has none."""
    families = [f for f in catalog.families.values() if f.maker == company and f.parent is None]
    flagships = [catalog.models[f.flagship] for f in families if f.flagship]
    return max(flagships, key=lambda model: model.released or "", default=None)


def compared(
    catalog: Catalog, names: Sequence[str], matches: Sequence[Match], now: datetime
) -> Answer:
    """Say which model is cheaper and by how much, then scores, windows and makers."""
    models = [
        of_family(catalog, m.ref) if m.ref.kind == "family" else catalog.models[m.ref.id]
        for m in matches
    ]
    entities = tuple(
        _words.entity(typed, match, model.model)
        for typed, match, model in zip(names, matches, models, strict=True)
    )
    quotes = [quote.quote(catalog, model, now) for model in models]
    refs = tuple(token(Ref("model", model.model, model.name)) for model in models)
    answer = Answer(
        command="compare",
        lead=(_lead(quotes),),
        entities=entities,
        blocks=(
            *_prices(catalog, quotes),
            *_scores.shared(catalog, models),
            _facts(catalog, models),
            _makers(catalog, models),
        ),
        notes=tuple(_notes(catalog, entities, quotes)),
        choices=tuple(_versions(catalog, matches, models, refs)),
        chart=_charts.rates(
            {q.model.name: _rates.pair_figures(catalog, q, q.usd) for q in quotes if q.usd},
            [q.model.name for q in quotes if q.ended],
        ),
        buttons=(
            Button("History", Question("history", refs)),
            Button("Sources", Question("sources", refs), how="whisper"),
        ),
    )
    return _words.with_small(answer)


def _share(cheap: Quote, dear: Quote, rate: str) -> str | None:
    low, high = cheap.rate_usd(rate), dear.rate_usd(rate)
    return numbers.percent(low / high) if low is not None and high else None


def _blended(found: Quote) -> Decimal | None:
    return found.usd.blended_mtok if found.usd else None


def _lead(quotes: Sequence[Quote]) -> str:
    """The answer in words: exact shares for two, multiples of the cheapest for more."""
    priced = [(blend, q) for q in quotes if (blend := _blended(q)) is not None]
    if len(priced) < 2:  # noqa: PLR2004 - two are needed to compare
        names = numbers.listed([q.model.name for q in quotes if _blended(q) is None])
        return f"They cannot be compared by price: no list price per token is known for {names}."
    order = sorted(priced, key=lambda pair: pair[0])
    (least, cheap), (_, dear) = order[0], order[-1]
    if len(order) > 2:  # noqa: PLR2004
        multiples = [
            f"{q.model.name} {numbers.times(blend / least) if least else 'more'}"
            for blend, q in order[1:]
        ]
        return f"{cheap.model.name} is the cheapest, blended 3:1; {numbers.listed(multiples)} that."
    if all(cheap.rate_usd(rate) == dear.rate_usd(rate) for rate in ("input_mtok", "output_mtok")):
        return f"{cheap.model.name} and {dear.model.name} cost the same on input and output."
    shares = [_share(cheap, dear, rate) for rate in ("input_mtok", "output_mtok")]
    first, *rest = [
        (share, word)
        for share, word in zip(shares, ("on input", "on output"), strict=True)
        if share
    ]
    said = [f"{first[0]} of {dear.model.name} {first[1]}", *(f"{a} {b}" for a, b in rest)]
    last = f" (last list price of {cheap.model.name})" if cheap.ended else ""
    return f"{cheap.model.name} costs {numbers.listed(said)}{last}."


def _prices(catalog: Catalog, quotes: Sequence[Quote]) -> Iterator[Table]:
    for rate, word in (
        ("input_mtok", "Input"),
        ("output_mtok", "Output"),
        ("cache_read_mtok", "Cache read"),
    ):
        values = [q.rate_usd(rate) for q in quotes]
        least = _least(values)
        yield Table(
            f"{word}, USD per million tokens",
            tuple(
                _rate_row(catalog, q, rate, value, best=value is not None and value == least)
                for q, value in zip(quotes, values, strict=True)
            ),
        )
    blends = [_blended(q) for q in quotes]
    least = _least(blends)
    rows = tuple(
        Row(q.model.name, _rates.said(blend, q.usd), blend == least)
        for q, blend in zip(quotes, blends, strict=True)
        if blend is not None and q.usd
    )
    if rows:
        yield Table("Blended 3:1, USD per million", rows)


def _least(values: Sequence[Decimal | None]) -> Decimal | None:
    """The lowest of the known values, None where all are the same: then none is better."""
    known = {value for value in values if value is not None}
    return min(known) if len(known) > 1 else None


def _rate_row(
    catalog: Catalog, found: Quote, rate: str, value: Decimal | None, *, best: bool
) -> Row:
    price = found.usd
    if price is None or value is None:
        return Row(found.model.name, "unknown")
    figure = quote.figure(catalog, price, rate, model=found.model)
    return Row(found.model.name, _rates.said(value, price), best, (figure,))


def _facts(catalog: Catalog, models: Sequence[Model]) -> Table:
    windows = [model.context_tokens for model in models]
    widest = max((window for window in windows if window), default=None)
    rows = (
        Row(
            model.name,
            numbers.tokens(window) if window else "unknown",
            window == widest and windows.count(widest) < len(windows),
            known_facts(catalog, model)[:1] if window else (),
        )
        for model, window in zip(models, windows, strict=True)
    )
    return Table("Context window, tokens", tuple(rows))


def known_facts(catalog: Catalog, model: Model) -> tuple[Figure, ...]:
    """Context window, longest output, release day and open weights, where known."""
    released = model.released_source or model.source
    found = (
        ("context_tokens", model.context_tokens, "tokens", model.source),
        ("max_output_tokens", model.max_output_tokens, "tokens", model.source),
        ("released", model.released, "day", released),
        ("open_weights", model.open_weights, "yes/no", model.source),
    )
    checked = max((row.checked for row in catalog.prices(model.model)), default=catalog.read_until)
    as_of = model.released or checked
    return tuple(
        Figure(
            entity=model.model,
            prop=prop,
            value=value,
            unit=unit,
            as_of=as_of,
            checked=checked,
            source=catalog.sources[source],
            kind="documented",
        )
        for prop, value, unit, source in found
        if value is not None
    )


def made_by(catalog: Catalog, model: Model) -> Figure:
    """The maker of a model, by its id, as a figure."""
    known = known_facts(catalog, model)
    source = catalog.sources[model.source]
    as_of = known[0].as_of if known else catalog.read_until
    return Figure(model.model, "maker", model.maker, "company", as_of, source, "documented")


def _makers(catalog: Catalog, models: Sequence[Model]) -> Table:
    rows: list[Row] = []
    for company in dict.fromkeys(model.maker for model in models):
        made = tuple(made_by(catalog, model) for model in models if model.maker == company)
        row = _worths.head(catalog, company)
        name = catalog.companies[company].name
        if row is None:
            rows.append(Row(name, "unknown", figures=made))
            continue
        money = _worths.money(row)
        talk = "" if row.kind in worth.SOLID else f", {_worths.KINDS[row.kind]}"
        cell = f"{money}{talk}, {numbers.day(row.as_of[:7])}"
        rows.append(Row(name, cell, figures=(*made, worth.figure(catalog, row))))
    return Table("Makers, US dollars", tuple(rows))


def _versions(
    catalog: Catalog, matches: Sequence[Match], models: Sequence[Model], refs: Sequence[str]
) -> Iterator[Choice]:
    """For each name, its alternatives and the other models of its family."""
    for place, (match, model) in enumerate(zip(matches, models, strict=True)):
        family = match.ref.id if match.ref.kind == "family" else model.family
        near = [
            Ref("model", m.model, m.name)
            for m in catalog.family_models(family)
            if m.current and m.model != model.model
        ]
        if options := _words.others("compare", [*match.others, *near], refs, at=place):
            yield Choice(f"Instead of {model.name}", options)


def _notes(catalog: Catalog, entities: Sequence[Entity], quotes: Sequence[Quote]) -> Iterator[Note]:
    yield from _words.understood(entities)
    for found in quotes:
        model = found.model
        if model.status == "retired":
            hosts = len(_rates.cheapest(found))
            still = (
                f"; {numbers.plural(hosts, 'other host sells', 'other hosts sell')} it"
                if hosts
                else ""
            )
            yield (f"{model.name} is retired at its maker: its last list price is shown{still}.",)
        elif promo := _terms.promo(catalog, found):
            yield Paragraph((f"{model.name}: ", *promo.text), promo.figures)
        if hours := _terms.hours(found):
            yield (f"{model.name}: {_terms.at_other_hours(found)} ", *hours)
        yield from _terms.disagreements(catalog, found)
    records = [("model", q.model.model) for q in quotes] + [
        ("family", q.model.family) for q in quotes
    ]
    parents = [("family", catalog.families[q.model.family].parent or "") for q in quotes]
    yield from _words.corrections(catalog, dict.fromkeys(records + parents))
