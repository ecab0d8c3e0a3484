"""Questions about several things side by side: which is cheaper, better, newer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind, Unclear
from bot.core.speech import mark, say, tell
from commands._asked._asking import (
    MOST_OF_EACH,
    SHOWN_TOGETHER,
    ask,
    named,
    side_by_side,
    subjects,
)
from commands._asked._when import past, prices_on

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question


def _compare(catalog: Catalog, heard: Heard) -> Question | None:
    if heard.has(MOST_OF_EACH):
        return None
    refs = subjects(catalog, heard)
    if len({ref.kind == "company" for ref in refs}) > 1:
        models = [name.sold for name in heard.names]
        firms = [name.refs[-1] for name in heard.names]
        refs = tuple(firms if all(ref.kind == "company" for ref in firms) else models)
    if heard.means("sum") and not heard.has(SHOWN_TOGETHER):
        return None
    if heard.means("worth") and any(ref.kind != "company" for ref in refs):
        return None  # two questions
    refs = named(heard, refs, 2)
    day = past(heard)
    if day and day < heard.today:
        prices_on(day, refs)
    return side_by_side(catalog, heard, refs)


def _better(catalog: Catalog, heard: Heard) -> Question | None:
    """Which of two is better: by price, or by score; asked back unless a benchmark is named."""
    refs = named(heard, subjects(catalog, heard), 2)
    if heard.benchmarks or heard.means("price"):
        return side_by_side(catalog, heard, refs)
    names = " / ".join(ref.name for ref in refs)
    raise Unclear(
        *tell("Better by what? That is for you to weigh; I have the figures:"),
        choices=(
            (say("Prices and shared scores of {names}", names=names), ask("compare", refs)),
            *((say("All results of {name}", name=ref.name), ask("score", [ref])) for ref in refs),
        ),
    )


KINDS = (
    Kind(
        "cheaper",
        "models cheap | models dear | models factor | models amount more | model firm cheap | "
        "model firm dear | firms cheap | firms dear | models price",
        _compare,
        "worth use replace cheap dear more less factor price rate firms models most cached batch "
        "blended better article calls day amount not if",
        mark("which of {names} is cheaper"),
    ),
    Kind(
        "better",
        "models better | firms better | model firm better | models best | firms best",
        _better,
        "board score price models firms best rank better more",
        mark("which of {names} is better"),
    ),
    Kind(
        "compare",
        "models | model firm | firms",
        _compare,
        "define use factor firms price context score cheap release better rate length lineup "
        "models more less day new most amount not sum",
        mark("how {names} compare"),
    ),
)
