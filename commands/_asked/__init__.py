"""Kinds of question in plain words, in the order in which they are tried: the first that fits wins.

A kind of question is one `Kind` in one of these files, its wordings beside what it asks.
"""

from bot.core import glossary
from bot.core.plain import Kinds
from commands._asked import (
    _limits,
    _workload,
    asked_back,
    boards,
    comparisons,
    declined,
    moves,
    prices,
    records,
    sellers,
    talk,
    worths,
)

KINDS = Kinds(
    (
        *talk.KINDS,
        *asked_back.KINDS,
        *worths.FIRST,
        *records.FIRST,
        prices.HOURS,
        boards.VALUE,
        *declined.FIRST,
        *declined.AFTER,
        *prices.WORKLOADS,
        *worths.PRICES,
        *boards.KINDS,
        *worths.KINDS,
        records.CLAIM,
        *sellers.KINDS,
        *moves.KINDS,
        *comparisons.KINDS,
        *records.KINDS,
        *prices.KINDS,
    ),
    (*_limits.PATTERNS, *_workload.PATTERNS, *glossary.spellings()),
)
