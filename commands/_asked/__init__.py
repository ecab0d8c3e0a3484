"""Kinds of question in plain words, in the order in which they are tried: the first that fits wins.

A kind of question is one `Kind` in one of these files, its wordings beside what it asks.
"""

from bot.core.plain import Kinds
from commands._asked import boards, declined, prices, records, talk, worths

KINDS = Kinds(
    (
        *talk.KINDS,
        *records.FIRST,
        prices.HOURS,
        *declined.FIRST,
        *prices.WORKLOADS,
        *boards.KINDS,
        *worths.KINDS,
        *declined.AFTER,
        *prices.KINDS,
        *records.KINDS,
        *prices.LAST,
    )
)
