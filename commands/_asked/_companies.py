"""The list of companies, with the filters that a question names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.plain import Unclear
from bot.core.speech import tell
from commands._asked._asking import ask, known
from commands._asked._limits import listed, place, without

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question

_SAID = 3  # companies that the first line names
_MILLION, _BILLION, _TRILLION = 10**6, 10**9, 10**12  # US dollars
_OF_ANOTHER = (  # what no list of companies says
    r"\b(?:nyse|nasdaq|hkex)\b|纳斯达克|纽交所|港交所|\bwhich countr|哪个?国家|"
    r"\b(?:altman|musk|zuckerberg|huang|amodei)|马斯克|奥特曼|黄仁勋|扎克伯格|梁文锋|"
    r"\b(?:six|little) tigers|\bmagnificent|\bfaang|\bbig tech|[四六]小[虎龙]|七(?:姐妹|巨头)"
)
_IS_FROM = (  # whether the first of a list is from there
    r"\b(?:is|was) the .*\b(?:company|maker|lab|firm|startup|one) (?:a |an |from )?"
    r"<k>(?: one)? ?\?*$"
)
_ABOVE = (
    r"\b(?:over|above|beyond|exceed\w*|at least|minimum|from|upwards|more than|bigger than|"
    r"larger than|worth more|cross(?:ed|es)?|north of|pass\w*|(?:is|are) there|any)\b|"
    r"有没有|超过|高于|大于|至少|不低于|以上|过"
)
_BELOW = (
    r"\b(?:under|below|at most|less than|smaller than|fewer than|worth less|up to|maximum|"
    r"no more than)\b|低于|小于|不到|不足|至多|最多|不超过|以下|以内"
)
_BETWEEN = r"\bbetween (?:<q>|<u>)|\bfrom (?:<q>|<u>) to\b|(?:<q>|<u>) ?(?:到|至|-|–) ?(?:<q>|<u>)"
_ROUND = {
    _TRILLION: r"\btrillion[ -]dollar|万亿(?:美元)?(?:级|俱乐部)",
    _BILLION: r"\bbillion[ -]dollar",
}


def every(_: Catalog, heard: Heard) -> Question | None:
    """The list of companies; None where no list says what is asked.

    Raises:
        UserError: for a name that is not known, or filters that no list has together.
    """
    known(heard)
    if heard.aside or (heard.means("listed", "private") and not heard.means("corp")):
        return None
    if heard.has(_OF_ANOTHER) or (heard.means("llm", "count") and heard.means("most")):
        return None
    if len(heard.countries) > 1 and heard.means("maker", "more") and not heard.means("worth"):
        return None  # where there are more of them
    above, below = _line(heard)
    ranked = heard.countries and any(map(heard.means, ("most", "second", "best")))
    if (place(heard) or 1) > _SAID or (heard.names and not ranked):
        return None
    first, *others = heard.countries or (None,)
    return ask(
        "companies",
        country=None if heard.has(_IS_FROM) else first,
        against=",".join(others) or None,
        above=above,
        below=below,
        listed=listed(heard),
        makes_models="no" if heard.means("nonmaker") else heard.means("maker") or None,
        without=without(heard, ("company",)),
        sort="smallest" if heard.means("least") and not heard.has(r"\bat least\b") else None,
    )


def _pair(heard: Heard) -> tuple[int, int] | None:
    """Two amounts of which only the second says its scale, as in between 50 and 100 billion."""
    if len(heard.numbers) != 2 or heard.money:  # noqa: PLR2004
        return None
    low, high = heard.numbers
    scale = next((s for s in (_TRILLION, _BILLION, _MILLION) if high >= s), None)
    return (int(low * scale), int(high)) if scale and 0 < low * scale < high else None


def _line(heard: Heard) -> tuple[str | None, str | None]:
    """From which worth and up to which a list goes, as options hold it.

    Raises:
        Unclear: for an amount that is neither, or for several.
    """
    amounts = [*map(int, (*heard.money, *heard.numbers))]
    amounts = [amount for amount in amounts if amount >= _MILLION]
    amounts += [amount for amount, said in _ROUND.items() if not amounts and heard.has(said)]
    if heard.has(_BETWEEN) and (pair := _pair(heard)):
        return numbers.brief(pair[0]), numbers.brief(pair[1])
    if heard.has(_BETWEEN) and len(amounts) == 2:  # noqa: PLR2004
        low, high = sorted(amounts)
        return numbers.brief(low), numbers.brief(high)
    if not amounts or heard.names or heard.means("sum"):
        return None, None
    above = heard.has(_ABOVE) or heard.has("|".join(_ROUND.values())) or heard.means("more")
    below = heard.has(_BELOW) or heard.means("less")
    if len(amounts) > 1 or above == below:
        raise Unclear(*tell("Worth at least so much, or at most? Say it with one amount."))
    amount = numbers.brief(amounts[0])
    return (amount, None) if above else (None, amount)
