"""Questions about several things side by side: which is cheaper, better, newer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind, Unclear
from bot.core.speech import mark, say, tell
from commands._asked._asking import PRICED, ask, named, past, side_by_side, subjects

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_OTHER = (
    r"<n>.*\b(?:than|vs|versus|and|or|with|against|to) <x>|<x> (?:vs|versus|and|"
    r"or|against) <n>|<n> ?(?:和|跟|与|比|对比|还是) ?<x>|<x> ?(?:和|跟|与|比|"
    r"对比|还是) ?<n>"
)


def _compare(catalog: Catalog, heard: Heard) -> Question | None:
    if len(heard.names) < 2 and not heard.strangers and not heard.has(_OTHER):  # noqa: PLR2004
        return None
    if not heard.names and not heard.strangers:
        return None
    refs = subjects(catalog, heard)
    refs = named(heard, refs if len(refs) > 1 else heard.first, 2)
    kinds = {ref.kind == "company" for ref in refs}
    if len(kinds) > 1:
        refs = named(
            heard,
            [next((r for r in n.refs if r.kind != "company"), n.refs[0]) for n in heard.names],
            2,
        )
        if all(name.refs[-1].kind == "company" for name in heard.names):
            refs = tuple(name.refs[-1] for name in heard.names)
    day = past(heard)
    if day and day < heard.today:
        raise Unclear(
            *tell("I compare today's prices only. On that day:"),
            choices=tuple((ref.name, ask("price", [ref], on=day)) for ref in refs),
        )
    return side_by_side(heard, refs)


def _better(catalog: Catalog, heard: Heard) -> Question | None:
    """Which of two is better: by price, or by score; asked back unless a benchmark is named."""
    del catalog
    if len(heard.names) < 2:  # noqa: PLR2004
        return None
    refs = named(heard, heard.first, 2)
    if heard.benchmarks or heard.has(rf"{PRICED}|\b(?:newer|older|less|cheap\w*|price\w*|fewer)\b"):
        return side_by_side(heard, refs)
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
        (
            r"\b(?:undercuts?|at least half|easier on the budget|twice those|half the price)\b",
            (
                r"\b(?:kinder on|thriftier|money pit|markup|halves?|halved?|better deal|"
                r"bigger bite|dents?|lighter on)\b.*<n>|<n>.*\b(?:thriftier|better deal|"
                r"money pit|markup|halved?)\b"
            ),
            (
                r"\b(?:cheaper|dearer|pricier|costlier|more expensive|less expensive|"
                r"more costly|price (?:difference|gap)|(?:x|times?) (?:the price|as (?:much|"
                r"expensive)|cheaper|more|dearer)|cost(?:s)? (?:more|less)|save|savings?|"
                r"premium|undercut\w*|how many times|how many x|how much (?:more|less)|"
                r"costs? as much|price ratio|fraction of|less than|half of|twice|double|"
                r"on price|over <n>|beats?)\b"
            ),
        ),
        (
            r"划算(?!的)|能买几份|值不值",
            (
                r"便宜|更贵|贵多少|贵几|几倍|多少倍|差多少|价差|差价|省多少|贵吗|贵还是|谁贵|"
                r"哪个贵|更省|贵|几分之|十分之一|几折|几成|百分之几|能省|还低|低还是|更低|省"
            ),
        ),
        lambda c, h: (
            _compare(c, h) if len(h.names) > 1 or h.strangers or (h.names and h.ignored) else None
        ),
        mark("which of {names} is cheaper"),
    ),
    Kind(
        "better",
        (
            (
                r"\b(?:better|worse|ahead of|superior|stronger|smarter|best|outperform\w*|"
                r"beats?|which (?:one )?(?:should|is|would)|prefer)\b"
            ),
        ),
        (r"更好|更强|哪个好|哪个强|谁强|谁好|谁更强|比.*(?:好|强)|好还是|强还是|厉害",),
        _better,
    ),
    Kind(
        "compare",
        (
            (
                r"\b(?:overview of|show both|together|in one view|comparison|"
                r"compare em)\b.*<n>|<n>.*\b(?:show both|in one view|comparison|compare em|"
                r"compared with|together)\b|<n> x <n>"
            ),
            (
                r"<n>.*\b(?:alongside|same league|square\w* off|apart from|opposite|meets|"
                r"side with|up against|faceoff|stacked|contrast\w*)\b.*<n>|\b(?:pit|put|hold|"
                r"contrast|weigh)\b.*<n>.*<n>"
            ),
            (
                r"\b(?:compare[ds]?|comparing|comparison|vs\.?|versus|against|differences?|"
                r"differ|stack(?:s)? up|side by side|head to head|next to|relative to|"
                r"match up|measure up|or|diff|v|what do you get|differs?|"
                r"side-by-side)\b.*(?:<n>|<x>)|<n> ?(?:vs\.?|versus|v|against|or|and|,|/|&|"
                r"with|to|>|>=|<) ?<n>|<n> <n>|<n>.*\b(?:diff|have over)\b|<n> (?:vs\.?|"
                r"versus|against|or) |(?:vs\.?|versus) <n>"
            ),
        ),
        (
            (
                r"对比|比较|相比|区别|差别|差异|pk|比一?比|横评|对上|哪里不一样|比怎么样|"
                r"<n> ?比 ?<n>|<n> ?(?:和|跟|与|vs\.?|、|,|，|还是|以及) ?<n>"
            ),
        ),
        _compare,
        mark("how {names} compare"),
    ),
)
