"""Questions about who sells a model: its hosts, and the subscriptions of a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind
from bot.core.speech import mark
from commands._asked._asking import ask, company_of, named, subjects

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_ONESELF = (
    r"\bself[- ]?host\w*|\bmyself\b|\bourselves\b|\blocally\b|\bat home\b|\bon[- ]prem\b|"
    r"\bown (?:gpus?|hardware|servers?|machines?)\b|\bhost it\b|自己部署|本地|私有化"
)


def _hosts(catalog: Catalog, heard: Heard) -> Question | None:
    """The hosts of one model; not whether one may host it oneself."""
    if heard.has(_ONESELF):
        return None
    refs = [ref for ref in subjects(catalog, heard) if ref.kind != "company"]
    if len(refs) > 1:
        return None
    return ask("hosts", named(heard, refs or heard.first)[:1])


def _plans(catalog: Catalog, heard: Heard) -> Question | None:
    refs = named(heard, [company_of(catalog, ref) for ref in heard.first])
    return ask("plans", refs[:1])


PLANS = Kind(
    "plans",
    (
        (
            r"\b(?:cheapest|dearest|most expensive|"
            r"all) (?:of all )?(?:the )?(?:subscriptions?|plans?)\b|\bmonthly plans\b|"
            r"\bsubscriptions? (?:are )?under\b"
        ),
        (
            r"\b(?:cheapest|dearest) (?:consumer )?(?:plan|subscription)\b|"
            r"\bplans (?:under|below)\b|\bway to subscribe\b|\blite plan\b"
        ),
        r"\b(?:consumer plan|sub price|a sub|flat rate|seat price)\b",
        (
            r"\b(?:plans?|subscriptions?|subscribe|subscriber|membership|monthly (?:plan|"
            r"fee|price|subscription)|per month|a month|pro plan|chatgpt (?:plus|pro|go|"
            r"team)|plus plan|max plan|<u> tier|tier at)\b(?!.*<t>)"
        ),
    ),
    (r"套餐|订阅|会员|月费|包月|每个?月(?:多少|要|几)|一个月(?:多少|要|几)|按月|月付|年费",),
    lambda c, h: _plans(c, h) if h.names or h.strangers else None,
    mark("what subscriptions of {names} cost"),
)


KINDS = (
    PLANS,
    Kind(
        "hosts",
        (
            (
                r"\bdoes <n> have <n>|\b(?:sold|sell) (?:by|it|somewhere|still)\b|"
                r"\bvia which\b|\bhow many (?:places|vendors|hosts|sellers) (?:sell|have|"
                r"offer)\b|\bsomewhere other\b|\bother than <n>|<n> on <n>(?: [?!.]+)?$"
            ),
            (
                r"<n>.*\bcarr(?:y|ies)\b|\b(?:price spread|spread) (?:across|of|"
                r"between) hosts\b|\bgo through <n>"
            ),
            (
                r"\b(?:who else|shops?|outlets?|bidders?)\b.*<n>|<n>.*\b(?:obtainable|"
                r"served by|carried by|stock(?:ed|ing)?)\b|<n> (?:carry|carries|serv(?:e|es|"
                r"ing)|offers?|host\w*) <n>|\bdoes <n> (?:carry|serve|offer|host|run) <n>|"
                r"\bis <n> (?:serving|carrying|hosting|offering) <n>"
            ),
            (
                r"<h>|<n>.*\b(?:on|via|through|thru) <n>(?: [?!.]+)?$|\bsomewhere\b|"
                r"\b(?:hosts?|hosted|hosting|resellers?|third[- ]part\w+|elsewhere|where else|"
                r"other (?:providers?|places?|sellers?|hosts?|platforms?|vendors?|clouds?)|"
                r"providers?|platforms? (?:sell|offer|host|serve)|who (?:else )?(?:sells?|"
                r"hosts?|serves?|offers?|resells?|provides?|runs?)|where (?:else )?(?:can|"
                r"could|do|is|are|to)\b.*\b(?:buy|get|use|run|sold|available|access|served|"
                r"rent|find|call)|sold|available (?:on|at|from|through|via)|"
                r"inference providers?|which clouds?|cheapest (?:place|host|provider|way)|"
                r"cheaper (?:seller|host|provider|place)|sellers?|where .*cheapest)\b"
            ),
        ),
        (
            (
                r"哪(?:里|儿|些平台|些地方|个平台|家平台|几家|些渠道|些云).*(?:买|用|有|卖|"
                r"提供|托管|调用|部署|能)|托管|第三方|其他(?:平台|渠道|家|地方|服务商|云)|"
                r"别的(?:平台|渠道|地方|家)|还有(?:谁|哪).*(?:卖|提供|托管)|(?:谁|哪些?|"
                r"哪家).*(?:在卖|卖|托管|提供)|渠道|平台.*(?:卖|有|提供)|云(?:厂商|平台|服务)|"
                r"哪家云|在哪|哪里(?:还)?(?:有|能)|去哪|供应商|哪些平台|平台有|几家在卖|"
                r"卖 ?<n>|第三方|上的? ?<n>|<h>"
            ),
        ),
        lambda c, h: _hosts(c, h) if h.models or h.strangers else None,
        mark("where {names} is sold"),
    ),
)
