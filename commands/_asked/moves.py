"""Questions about what changed, and how a price or a valuation moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.names import Ref
from bot.core.plain import Kind, Unclear
from bot.core.speech import mark, say, tell
from commands._asked._asking import PRICED, ask, company_of, known, named, side_by_side

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_CHANGES = (
    (
        "retirement",
        r"\bretire\w*|\b(?:going away|shut ?(?:off|down)|switched off)\b|下架|下线|退役|弃用",
    ),
    ("cut", r"\bprice (?:cuts?|drops?)\b|\b(?:got|became) cheaper\b|降价"),
    ("rise", r"\bprice (?:rises?|hikes?|increases?)\b|\bmore expensive\b|涨价"),
    ("talks", r"\bin talks\b|洽谈"),
)


def _moved(catalog: Catalog, heard: Heard) -> Question | None:
    """How a price or a valuation moved; what is both is asked about."""
    if not heard.names:
        known(heard)
        return None
    if len(heard.names) > 1 and heard.has(r"\bvs\b|\bversus\b"):
        return None
    if heard.has(r"\b(?:what|which) (?:day|date)\b|\bwhen\b|什么时候|哪天") and not heard.has(
        PRICED
    ):
        return None
    refs = named(heard, heard.first)
    if len(refs) > 1 and heard.has(r"便宜|贵|变化大|比|cheaper|dearer"):
        return side_by_side(heard, refs)
    if heard.has(PRICED) or all(
        len(n.refs) == 1 and n.refs[0].kind != "company" for n in heard.names
    ):
        return ask(
            "history",
            [next((r for r in n.refs if r.kind != "company"), n.refs[0]) for n in heard.names],
        )
    if all(ref.kind == "company" and not catalog.made_by(ref.id) for ref in refs):
        return ask("history", refs)
    company = company_of(catalog, refs[0])
    raise Unclear(
        *tell("Do you mean its prices or its worth?"),
        choices=(
            (
                say("How the price of {name} moved", name=refs[0].name),
                ask("history", [_model(catalog, refs[0])]),
            ),
            (
                say("How the valuation of {name} moved", name=company.name),
                ask("history", [company]),
            ),
        ),
    )


def _model(catalog: Catalog, ref: Ref) -> Ref:
    """A company's leading family; any other record as it is."""
    if ref.kind != "company":
        return ref
    families = [
        f for f in catalog.families.values() if f.maker == ref.id and f.flagship and not f.parent
    ]
    return Ref("family", families[0].family, families[0].name) if families else ref


def _changed(catalog: Catalog, heard: Heard) -> Question | None:
    known(heard)
    if heard.names:
        return _moved(catalog, heard)
    if heard.periods and heard.has(
        r"\bmodels?\b.*\b(?:released|came out|launched)\b|\b(?:released|launched)\b.*\bmodels?\b"
    ):
        return None
    since = heard.periods[0].first if heard.periods else None
    return ask("changes", since=since, kind=_sort_of_change(heard))


def _sort_of_change(heard: Heard) -> str | None:
    """The one kind of change that is asked about, if any."""
    found = [kind for kind, said in _CHANGES if heard.has(said)]
    return found[0] if len(found) == 1 else None


KINDS = (
    Kind(
        "changed",
        (
            r"^what is announced\b|\bannounced (?:price|changes|retirements)",
            (
                r"\b(?:weekly digest|digest|latest additions|anything fresh|cut prices|"
                r"got more expensive|update on prices)\b"
            ),
            (
                r"\b(?:anything (?:move\w*|i should know|happen\w*)|did you add|new entries|"
                r"fresh arrivals|newly (?:listed|added)|hot off the press|week in review|"
                r"in brief|what is up|shifts|delta|latest diffs?|gone missing|"
                r"put out something|events)\b"
            ),
            (
                r"\b(?:miss|missed|catch me up|fill me in|up to speed|while i was (?:away|out|"
                r"gone)|been away)\b"
            ),
            (
                r"\b(?:what|anything|whats|something|which|any|list|show|tell|"
                r"all)\b.*\b(?:chang\w+|new|news|updates?|updated|happened|different|moved|"
                r"released|launched|came out|come out|retired|cuts?|dropped|raised|went (?:up|"
                r"down)|got (?:cheaper|dearer)|going away|retirements?|shut off|switched off|"
                r"die|killed)\b(?!.*<n>)"
            ),
            (
                r"^diff\b|\b(?:chang\w+|updates?|news|upcoming retirements?|retirements?|"
                r"price (?:cuts?|drops?|rises?|hikes?|increases?|moves?)|new models?|releases|"
                r"retirements?)\b(?!.*<n>)"
            ),
        ),
        (
            r"有啥不一样",
            r"补补课|错过",
            (
                r"(?:有什么|有啥|有没有|哪些|什么|都)(?:新|变化|变动|更新|动静|不同|改变|降价|"
                r"涨价|新闻|新模型|上新)|(?:变化|变动|更新|降价|涨价|上新|新发布|新出|新增|"
                r"新模型|变了|动态).*|发生了?(?:什么|啥)|<d>.*(?:变|降|涨|新|大事|加价|调价)|"
                r"错过了|大事|(?:接下来|已|年底前|即将).*(?:下架|弃用|下线|到期|停)"
            ),
        ),
        lambda c, h: None if h.names else _changed(c, h),
        mark("what changed"),
    ),
    Kind(
        "moved",
        (
            (
                r"<n>.*\b(?:then and now|over the last|thru the versions|"
                r"through the versions)\b|\bshow me how <n>"
            ),
            r"<n>.*\b(?:lost value|round by round|value recently|on the way up|on the way down)\b",
            (
                r"<n>.*\b(?:hiked|slashed|budge\w*|track record|balloon\w*|drift\w*|"
                r"past to present|stay(?:ed)? flat|climb\w*|heading|over the years)\b|"
                r"\b(?:hiked|slashed|budge\w*|track record of|chart the)\b.*<n>"
            ),
            (
                r"\b(?:histor\w+|over time|moved?(?! (?:off|to|from|over))|movement|trend\w*|"
                r"evol\w+|chang\w+|"
                r"went (?:up|down)|go(?:ne)? (?:up|down)|going (?:up|down)|gotten|r[io]sen?|"
                r"rising|f[ae]ll(?:en|ing)?|dropped|drops(?! for)|increas\w+|decreas\w+|cut|"
                r"cuts|hiked?|"
                r"climb\w*|timeline|trajectory|developed over|price (?:chart|graph)|"
                r"used to cost|up or down|g[eo]t(?:ten)? (?:cheaper|dearer|pricier|"
                r"more expensive)|raised (?:its|it is|the|their|his) prices?|"
                r"raise[ds]? prices?|price (?:rise|hike|drop|cut|increase|decrease)s?|doubled|"
                r"halved|tripled|cap past|past (?:month|week|year)|then (?:vs|and|versus) now|"
                r"become (?:cheaper|dearer|more expensive)|cheaper than (?:before|it was|"
                r"<d>))\b"
            ),
        ),
        (
            r"是升是降|走势|调整",
            (
                r"变化|变动|走势|历史|涨了|跌了|降了|降价|涨价|怎么变|变了|趋势|演变|降过|"
                r"涨过|涨没|降没|变过|调价|砍价|砍了|跌过|动过|有没有动|有没有(?:降|涨|变)|"
                r"便宜了(?!多少)(?!.*<t>)|贵了(?!多少)(?!.*<t>)|转收费|变贵|变便宜|曲线|历程"
            ),
        ),
        _moved,
        mark("how {names} moved"),
    ),
)
