"""What the companies of a comparison are worth together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import market, numbers, worth
from bot.core.answers import Paragraph
from bot.core.speech import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.catalog import Catalog

_MORE = mark(">{money}")  # where one of the figures is only a lower bound
_SAID = mark("Together: {money}.")
_WITHIN = mark("Together: {money}, {names} counted within its owner.")
_WITHIN_SEVERAL = mark("Together: {money}, {names} counted within their owners.")


def together(catalog: Catalog, companies: Sequence[str]) -> Iterator[Paragraph]:
    """Add up what companies are worth, where all have a solid figure; ranges stay ranges.

    A company that another one of them owns is not counted again.
    """
    if not all(worth.worth(catalog, company).headline for company in companies):
        return
    sums = market.sums(catalog, [catalog.companies[company] for company in companies])
    rows = [row for total in sums for row in total.rows]
    within = [company.name for total in sums for company in total.within]
    more = any(row.bound == "above" for row in rows)
    money = numbers.big_usd(
        sum(row.low_usd for row in rows),
        sum(row.high_usd for row in rows),
        approximate=not more and any(row.approximate for row in rows),
    )
    money = say(_MORE, money=money) if more else money
    sentence = (_SAID, _WITHIN, _WITHIN_SEVERAL)[min(len(within), 2)]
    said = say(sentence, money=money, names=numbers.listed(within) if within else "")
    yield Paragraph((said,), tuple(worth.figure(catalog, row) for row in rows))
