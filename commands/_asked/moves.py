"""Questions about what changed, and how a price or a valuation moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind, Unclear
from bot.core.speech import mark, say, tell
from commands._asked._asking import (
    ask,
    company_of,
    known,
    leading,
    named,
    side_by_side,
    subjects,
)
from commands._asked._when import course, span

if TYPE_CHECKING:
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.names import Ref
    from bot.core.plain import Heard
    from bot.core.questions import Question

_WEEKS = 14  # days
_BILLION = 10**9  # US dollars: what no price is
_PRICED = ("price", "cheap", "dear", "rate", "free")


def _moved(catalog: Catalog, heard: Heard) -> Question | None:
    """How a price or a valuation moved; what is both is asked about."""
    refs = named(heard, subjects(catalog, heard))
    if heard.means("drop", "when") and not any(map(heard.means, _PRICED)):
        return None
    sided = any(map(heard.means, ("cheap", "dear", "factor"))) or heard.has(
        r"<n>.*(?:比|\bthan\b).*<n>"
    )
    if len(refs) > 1 and (sided or heard.has(r"\bsince <n>|<n> ?以来")):
        return side_by_side(catalog, heard, refs)
    if heard.has(r"\bsince <n>|<n> ?以来"):
        return None
    if _is_of_prices(heard) and all(name.sold.kind == "company" for name in heard.names):
        raise Unclear(
            *tell("I say how the price of one model moved. Of which?"),
            choices=_histories(catalog, refs[0], heard.today),
        )
    if any(map(heard.means, _PRICED)) or all(
        len(name.refs) == 1 and name.refs[0].kind != "company" for name in heard.names
    ):
        return course(heard, [name.sold for name in heard.names])
    if all(len(name.refs) == 1 and name.refs[0].kind == "company" for name in heard.names) or (
        heard.money and heard.money[0] >= _BILLION
    ):
        return course(heard, [company_of(catalog, ref) for ref in refs])
    company = company_of(catalog, refs[0])
    raise Unclear(
        *tell("Do you mean its prices or its worth?"),
        choices=(
            (
                say("How the price of {name} moved", name=refs[0].name),
                ask("history", [leading(catalog, refs[0], heard.today)]),
            ),
            (
                say("How the valuation of {name} moved", name=company.name),
                ask("history", [company]),
            ),
        ),
    )


def _is_of_prices(heard: Heard) -> bool:
    return any(map(heard.means, _PRICED)) and not heard.means("worth")


def _histories(catalog: Catalog, company: Ref, today: date) -> tuple[tuple[str, Question], ...]:
    """What a company's leading model costs and cost, and the worth of the company itself."""
    first = leading(catalog, company, today)
    worth = (
        say("How the valuation of {name} moved", name=company.name),
        ask("history", [company]),
    )
    if first.kind == "company":
        return (worth,)
    return (say("How the price of {name} moved", name=first.name), ask("history", [first])), worth


def _changed(_: Catalog, heard: Heard) -> Question | None:
    """What changed since a day; what changed until one, or in a month that is over, is not told."""
    known(heard)
    which_way = any(map(heard.means, ("up", "down", "drop", "moved")))
    if (heard.means("worth") and which_way) or heard.has(r"\bcompan\w+\b|公司"):
        return None  # which companies rose or fell is not listed
    if heard.means("most") and not heard.means("new"):
        return None  # changes are not ranked
    if not heard.periods:
        return ask("changes", kind=_sort_of_change(heard))
    if heard.has(r"\bsince then\b|从那以后|那之后"):
        return ask("changes", since=heard.periods[0].last, kind=_sort_of_change(heard))
    until = span(heard)[1]
    until = until if until and (heard.today - until).days > _WEEKS else None
    since = heard.periods[0].first
    return ask("changes", since=since, until=until, kind=_sort_of_change(heard))


def _sort_of_change(heard: Heard) -> str | None:
    """The one kind of change that is asked about, if any."""
    sorts = (
        ("retirement", heard.means("retire")),
        ("talks", heard.means("talks")),
        ("promo", heard.means("promo")),
        ("valuation", heard.means("worth")),
        ("release", heard.means("new", "llm")),
        ("cut", any(map(heard.means, ("down", "drop"))) or heard.means("moved", "cheap")),
        ("rise", heard.means("up") or heard.means("moved", "dear")),
    )
    found = [name for name, asked in sorts if asked]
    return found[0] if len(found) == 1 else None


KINDS = (
    Kind(
        "moved",
        "moved model | change model | moved firm | change firm | model more day price | "
        "model less day price | model cheap more day | model dear more day",
        _moved,
        "factor price cheap dear rate more day ever firms models less change free then moved up "
        "down drop amount not",
        mark("how {names} moved"),
    ),
    Kind(
        "changed",
        "change | news | moved | new day | retire day",
        _changed,
        "price cheap dear retire new most more release make maker day lineup rate promo change "
        "news moved less up down drop talks still amount worth",
        mark("what changed"),
    ),
)
