"""What a workload costs with one model, or with several side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core import cost, numbers
from bot.core.answers import Answer, Button, Choice
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import say, sentences, tell
from commands import _bills, _reasons, _words
from commands._meant import KINDS, meant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.core.answers import Block, Text
    from bot.core.catalog import Catalog
    from bot.core.cost import Bill
    from bot.core.facts import Model
    from bot.core.names import Match
    from bot.core.workload import Workload


def of_models(catalog: Catalog, names: Sequence[str], load: Workload, now: datetime) -> Answer:
    """Say what a workload costs with each of the models named.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        WrongCall: for the same model twice.
        NoFigure: if no price per token is known for any.
    """
    matches = [catalog.find(name, KINDS) for name in names]
    models = [meant(catalog, match) for match in matches]
    refs = [Ref("model", model.model, model.name) for model in models]
    _words.refuse_twins(names, matches, refs)
    owed = [cost.bill(catalog, model, load, now) for model in models]
    bills = [bill for bill in owed if bill]
    unknown = [model for model, bill in zip(models, owed, strict=True) if bill is None]
    if not bills:
        said = numbers.listed([model.name for model in unknown])
        raise NoFigure(say("No price per token in US dollars is known for {name}.", name=said))
    entities = tuple(
        _words.entity(typed, match, model.model)
        for typed, match, model in zip(names, matches, models, strict=True)
    )
    tokens = tuple(token(ref) for ref in refs)
    answer = Answer(
        command="cost",
        lead=(sentences(_lead(bills, load), *_bills.terms(load)),),
        entities=entities,
        blocks=tuple(_blocks(catalog, bills)),
        notes=(*_words.understood(entities), *_unpriced(unknown)),
        choices=tuple(_versions(catalog, matches[0], models[0], tokens, load)),
        chart=_bills.chart(bills),
        buttons=tuple(_buttons(tokens, load)),
    )
    return _words.with_small(answer)


def _lead(bills: Sequence[Bill], load: Workload) -> str:
    """The answer in words: the sum for one model, the ratio for two, multiples for more."""
    work = _bills.work(load)
    if len(bills) == 1:
        name, total = bills[0].model.name, _bills.totals(bills[0])
        return say("{name} costs {sum} for {work}.", name=name, sum=total, work=work)
    order = sorted(bills, key=lambda bill: bill.over(load.longest))
    cheap, dear = order[0], order[-1]
    least, most = cheap.over(load.longest), dear.over(load.longest)
    if least == most:
        names = numbers.listed([bill.model.name for bill in order])
        total = _bills.total(cheap)
        return say("{names} cost the same, {sum}, for {work}.", names=names, sum=total, work=work)
    if len(bills) > 2 and least:  # noqa: PLR2004
        ratios = [(bill.model.name, bill.over(load.longest) / least) for bill in order]
        tied = [name for name, ratio in ratios if ratio == 1]
        others = [
            say("{name} {times}", name=name, times=numbers.times(ratio))
            for name, ratio in ratios
            if ratio != 1
        ]
        if len(tied) > 1:
            return say(
                "{names} are the cheapest for {work}: {sum}; {others} that.",
                names=numbers.listed(tied),
                work=work,
                sum=_bills.total(cheap),
                others=numbers.listed(others),
            )
        return say(
            "{name} is the cheapest for {work}: {sum}; {others} that.",
            name=cheap.model.name,
            work=work,
            sum=_bills.total(cheap),
            others=numbers.listed(others),
        )
    return say(
        "{name} costs {share} of {other}: {sum} against {other_sum}, for {work}.",
        name=cheap.model.name,
        share=numbers.percent(least / most),
        other=dear.model.name,
        sum=_bills.total(cheap),
        other_sum=_bills.total(dear),
        work=work,
    )


def _blocks(catalog: Catalog, bills: Sequence[Bill]) -> Iterator[Block]:
    if len(bills) == 1:
        yield from _bills.of_one(catalog, bills[0])
    else:
        yield from _bills.of_many(catalog, bills)
    for bill in bills:
        yield _reasons.rates(catalog, bill)


def _unpriced(models: Sequence[Model]) -> Iterator[Text]:
    """One note for each model that cannot be reckoned with."""
    for model in models:
        yield tell("No price per token in US dollars is known for {name}.", name=model.name)


def options(load: Workload) -> tuple[tuple[str, str], ...]:
    """The options of /cost that ask for a workload again."""
    said = {
        "tokens_in": numbers.brief(load.tokens_in),
        "tokens_out": numbers.brief(load.tokens_out),
        "requests": None if load.requests is None else numbers.brief(load.requests),
        "per": None if load.per == "day" or load.requests is None else load.per,
        "cached": str(load.cached) if load.cached else None,
        "batch": "1" if load.batch else None,
    }
    return tuple((key, value) for key, value in said.items() if value is not None)


def _buttons(tokens: tuple[str, ...], load: Workload) -> Iterator[Button]:
    other = replace(load, batch=not load.batch)
    label = say("Not as a batch") if load.batch else say("As a batch")
    yield Button(label, Question("cost", tokens, options(other)), how="edit")
    if len(tokens) > 1:
        yield Button(say("Compare"), Question("compare", tokens))
    else:
        yield Button(say("Price"), Question("price", tokens))
    yield Button(say("Sources"), Question("sources", tokens), how="whisper")


def _versions(
    catalog: Catalog, match: Match, model: Model, tokens: Sequence[str], load: Workload
) -> Iterator[Choice]:
    """Models to choose instead of the first: what else the name may mean, then its family."""
    family = match.ref.id if match.ref.kind == "family" else model.family
    near = [ref for ref in match.others if ref.kind in ("model", "family")]
    versions = [
        Ref("model", m.model, m.name)
        for m in catalog.family_models(family)
        if m.current and m.model != model.model
    ]
    found = [ref for ref in (*near, *versions) if token(ref) not in tokens]
    if found:
        asked = _words.others("cost", found, tokens, options=options(load))
        yield Choice(say("Instead of {name}", name=model.name), asked)
