"""Kinds of question in plain words, in the order in which they are tried: the first that fits wins.

A kind of question is one `Kind` in one of these files; the wordings of its senses are lines in
`bot/core/plain/senses.en.txt` and `senses.zh.txt`.
"""

from commands._asked import (
    article,
    boards,
    cheapest,
    comparisons,
    declined,
    makers,
    moves,
    prices,
    records,
    releases,
    sellers,
    talk,
    workloads,
    worths,
)

KINDS = (
    *declined.FIRST,
    *talk.KINDS,
    *article.KINDS,
    prices.HOURS,
    *releases.ENDS,
    *workloads.KINDS,
    *records.WINDOWS,
    cheapest.VALUE,
    sellers.STOCK,
    *cheapest.KINDS,
    *boards.KINDS,
    *worths.KINDS,
    *sellers.KINDS,
    *records.WEIGHTS,
    releases.NEWEST,
    *makers.KINDS,
    *moves.KINDS,
    *comparisons.KINDS,
    *releases.RELEASES,
    *prices.KINDS,
    records.EVERYTHING,
    *declined.KINDS,
)
