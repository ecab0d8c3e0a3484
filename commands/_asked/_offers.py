"""What can be asked instead: the three nearest questions to what was heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.errors import UserError
from bot.core.names import Ref
from bot.core.plain import nearly
from bot.core.questions import Question
from bot.core.speech import say
from commands._asked._asking import ask, company_of, subjects

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Answer
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard, Kind

_THREE = 3


def near(catalog: Catalog, heard: Heard) -> tuple[tuple[str, Question], ...]:
    """Three questions about what is named, else three that are often asked."""
    found = dict(_about(catalog, heard)) | dict(_often(catalog))
    return tuple(found.items())[:_THREE]


def nearest(
    catalog: Catalog, heard: Heard, kinds: Sequence[Kind]
) -> tuple[tuple[str, Question], ...]:
    """What the kinds ask that a question nearly fits, then what may be asked of what it names."""
    labels = {asked: label for label, asked in _about(catalog, heard)}
    names = " / ".join(dict.fromkeys(ref.name for ref in subjects(catalog, heard)[:4]))
    found: dict[Question, str] = {}
    for kind, _ in nearly(heard, kinds):
        if kind.said and (names or "{names}" not in kind.said):
            asked = _asked(catalog, heard, kind)
            if isinstance(asked, Question):
                said = say(kind.said, names=names)
                named_first = bool(names) and said.startswith(names)
                label = said if named_first else said[:1].upper() + said[1:]
                label = labels.get(asked, label)
                if label not in found.values():
                    found.setdefault(asked, label)
        if len(found) == _THREE:
            break
    for label, asked in near(catalog, heard):
        if label not in found.values():
            found.setdefault(asked, label)
    return tuple((label, asked) for asked, label in found.items())[:_THREE]


def _asked(catalog: Catalog, heard: Heard, kind: Kind) -> Question | Answer | None:
    try:
        return kind.asks(catalog, heard)
    except UserError:
        return None


def _about(catalog: Catalog, heard: Heard) -> Iterator[tuple[str, Question]]:
    firsts = heard.first
    if len(firsts) > 1:
        names = " / ".join(ref.name for ref in firsts[:4])
        yield say("Compare {names}", names=names), ask("compare", firsts[:4])
    for benchmark in heard.benchmarks[:1]:
        ref = benchmark.refs[0]
        yield say("Who is best on {name}", name=ref.name), ask("rank", [ref])
        yield say("Who gives most for the money on {name}", name=ref.name), ask("frontier", [ref])
    for ref in heard.models[:1]:
        yield say("What {name} costs", name=ref.name), ask("price", [ref])
        yield say("What {name} scores", name=ref.name), ask("score", [ref])
    for first in firsts[:1]:
        company = company_of(catalog, first)
        yield say("What {name} is worth", name=company.name), ask("valuation", [company])
        yield say("What {name} makes", name=company.name), ask("facts", [company], what="makes")
    for code in heard.countries[:1]:
        yield say("Makers there and their worth"), ask("companies", country=code, makes_models=True)


def _often(catalog: Catalog) -> Iterator[tuple[str, Question]]:
    kimi = catalog.families.get("kimi")
    if kimi:
        ref = Ref("family", kimi.family, kimi.name)
        yield say("What {name} costs", name=kimi.name), ask("price", [ref])
    yield say("The cheapest models"), Question("cheapest")
    yield say("What companies are worth"), Question("companies")
    yield say("What I can do"), Question("help")
