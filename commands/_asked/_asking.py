"""What several kinds of question need: records as tokens, what must be named, what is offered."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, NoReturn

from bot.core import market
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.plain import Unclear
from bot.core.questions import Question, token
from bot.core.speech import say, tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.plain import Heard

SHOWN_TOGETHER = r"\b(?:show|see|list|view)\b.*\btogether\b"  # beside each other, not as a sum
MOST_OF_EACH = (  # the cheapest of one held against the cheapest of another
    r"(?:cheapest|dearest) <n> .*(?:cheapest|dearest) <n>|最\S*的 ?<n>.*最\S*的 ?<n>"
)
MOST = 4  # names that a command takes
HALLUCINATION = "vectara-hallucination-rate"
MENU = ("gpqa-diamond", "hle", "swe-bench-verified", "lmarena-text", "livecodebench")


def ask(command: str, refs: Iterable[Ref] = (), /, **options: object) -> Question:
    """A command asked about some records, with options; None and False leave one out."""
    given = tuple((k, _text(v)) for k, v in options.items() if v is not None and v is not False)
    return Question(command, tuple(token(ref) for ref in refs), given)


def _text(value: object) -> str:
    return "true" if value is True else "no" if value == "no" else str(value)


def known(heard: Heard) -> None:
    """Raise what is wrong with a name that is not known, or that may mean several things."""
    if heard.strangers:
        raise heard.strangers[0]


def subjects(catalog: Catalog, heard: Heard) -> tuple[Ref, ...]:
    """What a question is about: each name once, a maker beside its own model left out."""
    refs = tuple(dict.fromkeys(heard.first))
    made = {catalog.maker_of(ref) for ref in refs if ref.kind != "company"}
    return tuple(ref for ref in refs if ref.kind != "company" or ref.id not in made)


def alone(catalog: Catalog, heard: Heard) -> tuple[Ref, ...]:
    """Models and families named, without one whose maker's name it is and whose model is named."""
    made = {catalog.maker_of(ref) for ref in heard.first if ref.kind == "model"}
    refs = (
        name.refs[0]
        for name in heard.names
        if name.refs[0].kind == "model" or made.isdisjoint(ref.id for ref in name.refs)
    )
    return tuple(ref for ref in dict.fromkeys(refs) if ref.kind != "company")


def named(heard: Heard, refs: Sequence[Ref], least: int = 1) -> list[Ref]:
    """The records that a question is about, each once, where there are as many as it needs.

    Raises:
        UserError: if something in it must be a name and is none that is known.
        Unclear: if nothing is named.
    """
    known(heard)
    found = list(dict.fromkeys(refs))
    if len(found) < least:
        raise Unclear(*tell("Of which model or company? Name it, such as Kimi or OpenAI."))
    if len(found) > MOST:
        raise NoFigure(say("I compare at most four; name fewer."))
    return found


def each_alone(refs: Iterable[Ref], asked: Callable[[Ref], Question]) -> NoReturn:
    """Ask of which one of several something is to be said."""
    raise Unclear(
        *tell("I say that of one at a time:"),
        choices=tuple((ref.name, asked(ref)) for ref in refs),
    )


def one_by_one(refs: Iterable[Ref], what: str) -> NoReturn:
    """Ask of which one of several a fact is to be said."""
    each_alone(refs, lambda ref: ask("facts", [ref], what=what))


def only_sells(company: Ref) -> NoReturn:
    """Say of a company that makes no models that these cannot be chosen from."""
    raise Unclear(
        *tell(
            "{name} makes no model known here, and what it sells I list whole:", name=company.name
        ),
        choices=(
            (say("What {name} sells", name=company.name), ask("hosts", at=company.name)),
            (say("What {name} is worth", name=company.name), ask("valuation", [company])),
        ),
    )


def the_one(refs: Sequence[Ref], what: str) -> Question:
    """One fact of one thing; of several, it is asked of which one."""
    if len(refs) > 1:
        one_by_one(refs, what)
    return ask("facts", refs, what=what)


_OF_MODELS = ("context", "length", "score", "cached", "batch", "blended")
_BY = (
    ("context", "context"),
    ("length", "output"),
    ("release", "release"),
    ("new", "release"),
    ("old", "release"),
)


def side_by_side(catalog: Catalog, heard: Heard, refs: Iterable[Ref]) -> Question:
    """Several things compared, by what is asked of them: a benchmark, the window, the release.

    Of companies, their leading models where what these are or cost is asked about.

    Raises:
        Unclear: if a company has no leading model.
    """
    refs = tuple(refs)
    firms = [ref for ref in refs if ref.kind == "company"]
    priced = any(map(heard.means, ("price", "cheap", "dear", "rate")))
    if firms and (
        any(map(heard.means, ("worth", "round")))
        or not (priced or heard.benchmarks or any(map(heard.means, _OF_MODELS)))
    ):
        return ask("compare", refs)
    sold = tuple(leading(catalog, ref, heard.today) for ref in refs)
    if any(ref.kind == "company" for ref in sold):
        if not any(map(heard.means, ("cheap", "dear", "rate", *_OF_MODELS))):
            return ask("compare", refs)
        raise Unclear(
            *tell("Of which model or company? Name it, such as Kimi or OpenAI."),
            choices=tuple(
                (say("All models of {name}", name=ref.name), ask("models", [ref])) for ref in firms
            ),
        )
    refs = sold
    if board := benchmark(catalog, heard):
        return ask("compare", refs, by=board.name)
    priced = any(map(heard.means, ("price", "cheap", "dear")))
    by = None if priced else next((lead for sense, lead in _BY if heard.means(sense)), None)
    return ask("compare", refs, by=by)


def leading(catalog: Catalog, ref: Ref, today: date) -> Ref:
    """A company's family with the dearest flagship that writes text; any other record as it is.

    So is a company that sells none by the token.
    """
    if ref.kind != "company":
        return ref
    families = [f for f in catalog.families.values() if f.maker == ref.id and not f.parent]
    prices = {
        family.family: price
        for family in families
        if family.flagship
        and (model := catalog.models[family.flagship]).modality == "text"
        and (price := blended(catalog, model, today))
    }
    dearest = max(prices, key=lambda key: prices[key], default=None)
    return Ref("family", dearest, catalog.families[dearest].name) if dearest else ref


def blended(catalog: Catalog, model: Model, today: date) -> Decimal | None:
    """What a model is listed at on a day, blended 3:1, US dollars per million tokens."""
    return market.blended(catalog, model, datetime.combine(today, time(12), UTC))


def company_of(catalog: Catalog, ref: Ref) -> Ref:
    """The company that a record is, or is made by."""
    company = catalog.companies[catalog.maker_of(ref)]
    return Ref("company", company.company, company.name)


def benchmark(catalog: Catalog, heard: Heard) -> Ref | None:
    """The benchmark that is named.

    Raises:
        UserError: if there is one that is not known.
    """
    known(heard)
    if heard.benchmarks:
        return heard.benchmarks[0].refs[0]
    record = catalog.benchmarks.get(HALLUCINATION)
    if record and heard.means("hallucinate"):
        return Ref("benchmark", record.benchmark, record.name)
    return None


def which_benchmark(catalog: Catalog, command: str, **options: object) -> Unclear:
    """Ask by which benchmark, with those that are asked for most."""
    choices = tuple(
        (record.name, ask(command, [Ref("benchmark", key, record.name)], **options))
        for key in MENU
        if (record := catalog.benchmarks.get(key))
    )
    return Unclear(*tell("Best by what? I rank by one benchmark at a time."), choices=choices)
