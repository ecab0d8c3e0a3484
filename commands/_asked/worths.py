"""Questions about what companies are worth: one, several, sums, ranks and how it moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.names import Ref
from bot.core.plain import Kind, Unclear
from bot.core.questions import Question
from bot.core.speech import mark, say, tell
from commands._asked._asking import (
    SHOWN_TOGETHER,
    ask,
    company_of,
    each_alone,
    known,
    named,
)
from commands._asked._companies import every
from commands._asked._when import BESIDE_ANOTHER, course, past

if TYPE_CHECKING:
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.plain import Heard

_MILLION = 10**6  # US dollars
_AGAINST = r"\b(?:vs|versus|against|than)\b|比"
_RAISED = (
    r"\b(?:how much|what) (?:did|has|have) <n> (?:\w+ )?raised?\b|\b<n> raised? how much\b|"
    r"\bhow much (?:money )?(?:was|has been) raised\b|(?:筹|募|融)(?:了|到|集)*(?:多少|几)"
)
_MANY_FIGURES = (
    r"\b(?:since|until|between|tender|secondary)\b|\bseries [a-k]\b|\b[a-k] ?轮|以来|至今|老股|"
    r"\b(?:first|earliest|initial) (?:\w+ )?(?:valuation|value|worth|round)\b|(?:第一|首)(?:次|轮)"
)
_OWNER = (
    r"<n> (?:'s )?(?:owner|parent)|\b(?:owner|parent)(?: company)? of <n>|"
    r"<n> ?(?:的)?(?:母公司|东家)"
)


def owners(catalog: Catalog, heard: Heard, refs: list[Ref]) -> list[Ref]:
    """The companies that own some, where their owner is what is asked about."""
    if not heard.has(_OWNER):
        return refs
    parents = (catalog.companies[ref.id].parent for ref in refs)
    owners = [catalog.companies[parent] for parent in parents if parent]
    return [Ref("company", owner.company, owner.name) for owner in owners] or refs


def companies(catalog: Catalog, heard: Heard) -> tuple[Ref, ...]:
    """The companies named, or those behind the models named."""
    found = (
        next((r for r in name.refs if r.kind == "company"), None)
        or company_of(catalog, name.refs[0])
        for name in heard.names
    )
    return tuple(dict.fromkeys(found))


def _on(heard: Heard) -> date | None:
    """The day before today that is asked about."""
    day = past(heard)
    return day if day and day < heard.today else None


def _worth(catalog: Catalog, heard: Heard) -> Question | None:
    refs = owners(catalog, heard, named(heard, companies(catalog, heard)))
    small = heard.numbers and max(heard.numbers) < _MILLION  # tokens, or a price
    of_tokens = small and not (heard.money or heard.companies)
    beside = heard.has(BESIDE_ANOTHER) and len(heard.names) > 1
    if of_tokens or beside or (heard.means("make") and len(refs) > 1):
        return None
    if heard.has(_RAISED):
        raise Unclear(
            *tell("I hold what companies are valued at, not how much they raised:"),
            choices=tuple(
                (say("How the valuation of {name} moved", name=ref.name), ask("history", [ref]))
                for ref in refs
            ),
        )
    day = _on(heard)
    if len(refs) == 1 and heard.means("talks") and not day:
        return ask("facts", refs, what="talks")
    if len(refs) > 1 and day:
        each_alone(refs, lambda ref: ask("valuation", [ref], on=day))
    if len(refs) > 1:
        return ask("compare", refs)
    if heard.has(_MANY_FIGURES) or (heard.means("ipo") and not day):
        return course(heard, refs)
    return ask("valuation", refs, on=day)


def _moved(catalog: Catalog, heard: Heard) -> Question | None:
    if heard.means("more") and len(heard.names) > 1 and heard.periods:
        return None  # which was worth more then
    return course(heard, named(heard, companies(catalog, heard)))


def _more(catalog: Catalog, heard: Heard) -> Question | None:
    """Which of some is worth more; two together against a third are each said by itself."""
    since_when = heard.has(r"\bwhen (?:did|was|were|has|have)\b|什么时候|何时|哪[年天]")
    if since_when or heard.means("more", "less", "corp"):
        return None  # since when; all between two
    refs = named(heard, companies(catalog, heard), 2)
    together = heard.means("sum") and heard.means("compare") and len(refs) > 2  # noqa: PLR2004
    if not together:
        return ask("compare", refs)
    summed, other = refs[:-1], refs[-1]
    if heard.has(r"^[^<]*<n>[^<]*(?:\bthan\b|比)[^<]*<n>[^<]*<n>"):
        summed, other = refs[1:], refs[0]
    names = " / ".join(ref.name for ref in summed)
    raise Unclear(
        *tell("I say each side by itself:"),
        choices=(
            (say("What {names} are worth together", names=names), ask("compare", summed)),
            (say("What {name} is worth", name=other.name), ask("valuation", [other])),
        ),
    )


def _sum(catalog: Catalog, heard: Heard) -> Question | None:
    if heard.means("count") and not heard.means("worth"):
        return None
    if not heard.names:
        return every(catalog, heard)
    if heard.has(SHOWN_TOGETHER) and not heard.means("worth"):
        return None
    refs = companies(catalog, heard)
    if heard.means("without") or (len(refs) > 2 and heard.has(_AGAINST)):  # noqa: PLR2004
        return None
    return ask("compare", named(heard, refs, 2))


def _count(_: Catalog, heard: Heard) -> Question | None:
    known(heard)
    if heard.names and heard.means("nation"):
        return None
    if heard.means("corp") and not heard.countries and not heard.means("make"):
        return Question("about")
    if len(heard.countries) == 1:
        return ask("companies", country=heard.countries[0], makes_models=True)
    return ask("article", about="makers")


KINDS = (
    Kind(
        "worth_sum",
        "sum worth | sum firms | sum models | sum maker | sum country | sum corp",
        lambda c, h: None if h.names and h.means("more") else _sum(c, h),
        "countries maker listed private models firms own most worth factor amount without count "
        "not more less best better each",
        mark("what {names} are worth together"),
        shows="money percent",
    ),
    Kind(
        "worth_more",
        "worth firms | worth firm model | worth models | firms more | firms less | firms factor | "
        "big firms | big models | big firm model",
        _more,
        "count big models firms more less factor worth round most least not better best sum amount "
        "listed rank corp",
        mark("which of {names} is worth more"),
    ),
    Kind(
        "worth_rank",
        "worth most | worth rank | worth least | rank maker | worth maker | rank corp | "
        "big maker | big corp | big country | worth corp | worth best | worth more money | "
        "worth more number | worth country | worth less money | private country | "
        "listed country | private | listed | dear most corp | "
        "corp country | maker country | lineup maker",
        every,
        "big countries maker listed private rank most least count best second worth more less "
        "money amount dear without nonmaker firm firms lineup factor",
        mark("which companies are worth most"),
    ),
    Kind(
        "makers_count",
        "count maker | count corp | count country | count nation | nation maker | nation corp | "
        "only maker country | countries maker more",
        _count,
        "sum countries make maker llm nation most more model firm own",
        mark("how many makers there are"),
    ),
    Kind(
        "moved_worth",
        "moved worth | change worth | then worth | worth more day | moved round | ever worth | "
        "worth days | ever firm number | ever firm money",
        lambda c, h: _moved(c, h) if h.names else None,
        "firms models days round talks most price ever more listed ipo less change moved up down "
        "release drop money amount factor number",
        mark("how the valuation of {names} moved"),
    ),
    Kind(
        "worth_over",
        "worth firm number | worth firm money | worth model number | worth model money",
        _worth,
        "more less day talks round ever maker amount article trust not ipo listed",
        mark("what {names} is worth"),
    ),
    Kind(
        "worth",
        "worth | round | talks | price firm make | article firm number | big firm | rank firm",
        lambda c, h: _worth(c, h) if h.names else None,
        "models firms day article make maker private listed round worth talks own new most big "
        "amount ipo rank",
        mark("what {names} is worth"),
    ),
)
