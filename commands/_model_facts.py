"""What is known of one model: each fact in a sentence of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Paragraph
from bot.core.speech import mark, say
from commands import _known, _model_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from bot.core.answers import Note, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Ref
    from bot.core.quote import Quote

_SEVERAL = 2  # models that a family needs for the first to be worth a note
_KNOWN = {  # what is asked for: how it is said, and how where it is not known
    "released": (
        mark("{model} was released {value}."),
        mark("The release day of {model} is not known."),
    ),
    "context": (
        mark("{model} has a context window of {value} tokens."),
        mark("The context window of {model} is not known."),
    ),
    "output": (
        mark("{model} writes at most {value} tokens in one answer."),
        mark("The longest output of {model} is not known."),
    ),
    "cutoff": (
        mark("The training data of {model} end in {value}."),
        mark("The knowledge cutoff of {model} is not known."),
    ),
}
_WHETHER = {  # what is asked for: how it is said when it is so, when not, and when unknown
    "weights": {
        True: mark("{model} has open weights."),
        False: mark("{model} is closed: its weights cannot be downloaded."),
        None: mark("Whether the weights of {model} can be downloaded is not known."),
    },
    "reasoning": {
        True: mark("{model} can think before it answers."),
        False: mark("No: {model} does not think before it answers."),
        None: mark("Whether {model} can think before it answers is not known."),
    },
    "tools": {
        True: mark("{model} can call tools."),
        False: mark("No: {model} cannot call tools."),
        None: mark("Whether {model} can call tools is not known."),
    },
}


def lead(catalog: Catalog, model: Model, what: str | None, found: Quote) -> Text:
    """One fact of a model in words that can be read alone; *found* is its price now.

    Without *what* who makes it and since when it is out.
    """
    if what in _KNOWN:
        return (known(model, what),)
    if what in _WHETHER:
        so = {"weights": model.open_weights, "reasoning": model.reasoning}
        said = _WHETHER[what][so.get(what, model.tool_calls)]
        return (say(said, model=model.name),)
    others: dict[str, Callable[[], str]] = {
        "maker": lambda: _maker(catalog, model),
        "retired": lambda: _retired(model, found.at.date()),
        "replacement": lambda: _replacement(catalog, model),
        "license": lambda: _license(model),
        "inputs": lambda: _reads(model),
    }
    return (others[what]() if what else _introduced(catalog, model),)


def known(model: Model, what: str) -> str:
    """Its release, context window, longest output or knowledge cutoff; or that it is not known."""
    said, unknown = _KNOWN[what]
    value = _values(model)[what]
    return say(said if value else unknown, model=model.name, value=value)


def _values(model: Model) -> dict[str, str | None]:
    """What stands in the sentence on each fact, None where it is not known."""
    window, longest = model.context_tokens, model.max_output_tokens
    cutoff = model.knowledge_cutoff
    return {
        "released": numbers.on_day(model.released) if model.released else None,
        "context": numbers.tokens(window) if window else None,
        "output": numbers.tokens(longest) if longest else None,
        "cutoff": numbers.day(cutoff) if cutoff else None,
    }


def _maker(catalog: Catalog, model: Model) -> str:
    maker = catalog.companies[model.maker].name
    return say("{model} is made by {company}.", model=model.name, company=maker)


def _introduced(catalog: Catalog, model: Model) -> str:
    maker = catalog.companies[model.maker].name
    if not model.released:
        return say(
            "{model} is made by {company}; its release day is not known.",
            model=model.name,
            company=maker,
        )
    return say(
        "{model} by {company} was released {on_day}.",
        model=model.name,
        company=maker,
        on_day=numbers.on_day(model.released),
    )


def _reads(model: Model) -> str:
    reads, writes = (
        _model_table.kinds(model.input_modalities),
        _model_table.kinds(model.output_modalities),
    )
    if reads and writes:
        return say(
            "{model} reads {inputs} and writes {outputs}.",
            model=model.name,
            inputs=numbers.listed(reads),
            outputs=numbers.listed(writes),
        )
    if reads:
        return say("{model} reads {inputs}.", model=model.name, inputs=numbers.listed(reads))
    return say("What {model} reads besides text is not known.", model=model.name)


def _retired(model: Model, today: date) -> str:
    """Whether its maker has stopped selling it, or will, and when."""
    name, day = model.name, model.retires_on
    if day and day <= today.isoformat():
        return say("{model} was retired {on_day}.", model=name, on_day=numbers.on_day(day))
    if day:
        return say("{model} will be retired {on_day}.", model=name, on_day=numbers.on_day(day))
    if model.status == "retired":
        return say("{model} is retired; the day is not known.", model=name)
    if model.status == "deprecated":
        return say("{model} is deprecated; the day of its end is not known.", model=name)
    return say("{model} is not retired, and no day is announced.", model=name)


def _replacement(catalog: Catalog, model: Model) -> str:
    maker = catalog.companies[model.maker].name
    if model.replacement:
        return say(
            "{company} names {other} as the replacement of {model}.",
            company=maker,
            other=catalog.models[model.replacement].name,
            model=model.name,
        )
    return say(
        "No model is known that {company} names as the replacement of {model}.",
        company=maker,
        model=model.name,
    )


def _license(model: Model) -> str:
    if model.license:
        return say(
            "The weights of {model} are under the licence {licence}.",
            model=model.name,
            licence=model.license,
        )
    if model.open_weights is False:
        return say(
            "The weights of {model} cannot be downloaded: there is no licence for them.",
            model=model.name,
        )
    return say("The licence of the weights of {model} is not known.", model=model.name)


def first(catalog: Catalog, family: Ref) -> Iterator[Note]:
    """The first known release of a family."""
    dated = [m for m in catalog.family_models(family.id) if m.released]
    if len(dated) < _SEVERAL:
        return
    first = min(dated, key=lambda model: numbers.first_day(model.released or ""))
    said = say(
        "The first known model of {family} is {model}, released {on_day}.",
        family=family.name,
        model=first.name,
        on_day=numbers.on_day(first.released or ""),
    )
    yield Paragraph((said,), (_known.of_model(catalog, first)["released"],))
