"""Typical questions for every command, made from the data set: what the bench asks.

A new command needs an entry here, and nothing else; a test fails without it.
"""

from __future__ import annotations

from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, TypeVar

from bot.core.questions import Question
from commands.named import MENU

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.catalog import Catalog

T = TypeVar("T")
Asked = tuple[tuple[str, ...], dict[str, str]]  # the names and the options of one question

TYPED = {  # what is typed into the first option of a command, to be suggested names for
    "price": ("", "k", "ki", "kimi", "kimi k2", "opus 4", "gpt5", "gemini fl", "depseek"),
    "valuation": ("", "b", "byte", "moonshot", "open", "qwen", "antropic"),
    "rank": ("", "g", "gpqa", "swe", "lm arena", "simplqa"),
}
_LOAD = {"tokens_in": "10k", "tokens_out": "1k"}
_SOME = 40  # questions for a command, where more would only take longer


def questions(catalog: Catalog) -> dict[str, list[Question]]:
    """What is asked of each command, by its name."""
    return {
        command: [Question(command, names, tuple(options.items())) for names, options in asked]
        for command, asked in _asked(catalog).items()
    }


def _asked(catalog: Catalog) -> dict[str, list[Asked]]:
    flagships = [family.name for family in catalog.families.values() if family.flagship]
    companies = [company.name for company in catalog.companies.values()]
    makers = sorted({catalog.companies[m.maker].name for m in catalog.models.values() if m.current})
    scored = _some(m.name for m in catalog.models.values() if catalog.scores(m.model))
    boards = [benchmark.name for benchmark in catalog.benchmarks.values()]
    pairs = Random(1).sample(list(combinations(flagships, 2)), 60)
    fours = [(*one, *other) for one, other in zip(pairs[::6], pairs[3::6], strict=True)]
    written = (_text(pair, company) for pair, company in zip(pairs, companies, strict=False))
    texts = [text for text in written if catalog.names.mentions(text)]
    return {
        "about": [ask()],
        "article": [ask(about=part) for part in ("prices", "valuations", "makers", "why")],
        "ask": [ask(question=text) for text in _plain(flagships, companies)],
        "changes": [ask(), ask(since="2026-09-01"), ask(since="2026-01-01", page="2")],
        "cheapest": [
            ask(),
            ask(context="1m", open_weights="yes"),
            ask(country="CN"),
            ask("gpqa", at_least="80"),
            ask("swe-bench verified", at_least="70", country="US"),
        ],
        "companies": [ask(), ask(country="CN"), ask(makes_models="yes"), ask(sort="name")],
        "compare": [ask(*names) for names in (*pairs, *fours)],
        "cost": [
            *(ask(*pair, **_LOAD, requests="1000") for pair in pairs[:_SOME]),
            ask(under="100", **_LOAD, requests="1000"),
        ],
        "facts": [ask(name) for name in (*flagships, *_some(companies))],
        "frontier": [ask(name) for name in boards],
        "glossary": [ask(), ask("blended"), ask("open weights"), ask("market cap")],
        "help": [ask()],
        "history": [ask(name) for name in (*_some(flagships), *_some(companies))]
        + [ask(*pair) for pair in pairs[:10]],
        "hosts": [ask(name) for name in flagships],
        "models": [ask(), ask(country="CN"), ask(sort="price"), *(ask(name) for name in makers)],
        "named": [ask(text=text) for text in texts],
        "plans": [ask(catalog.companies[company].name) for company in catalog.plans],
        "price": [ask(name) for name in flagships],
        "rank": [ask(name) for name in boards],
        "score": [ask(name) for name in scored],
        "sources": [ask(name) for name in (*_some(flagships), *_some(companies))],
        "valuation": [ask(name) for name in companies],
        MENU: [ask(message=text) for text in texts],
    }


def _plain(models: Sequence[str], companies: Sequence[str]) -> Iterator[str]:
    """Questions in plain words, in English and Chinese."""
    yield from (f"how much does {name} cost" for name in _some(models))
    yield from (f"{name}多少钱" for name in _some(models))
    yield from (f"what is {name} worth these days?" for name in _some(companies))


def ask(*names: str, **options: str) -> Asked:
    """One question: names first, as a person types them."""
    return names, options


def _some(every: Iterable[T]) -> Sequence[T]:
    """Some of many, over the whole of them."""
    held = list(every)
    return held[:: -(-len(held) // _SOME)]


def _text(models: Sequence[str], company: str) -> str:
    """A message as somebody may write it."""
    first, second = models
    return f"Who has moved from {first} to {second}? I read that {company} raised money again."
