"""Whether what is asked for keeps what a question demands: nothing of that is dropped unsaid.

A kind takes senses that only some of its answers can keep. What it asks for is held against the
question once more: a price to stay below must be an option, the day that is asked about too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain.vocabulary import words_of
from bot.core.questions import token

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.plain.heard import Heard
    from bot.core.questions import Question

_LISTS = words_of("rank cheapest models companies frontier about")
_OF_A_DAY = words_of("price valuation compare cheapest rank score hosts plans frontier companies")
_OF_WORDS = words_of("glossary article")
_OF_WORTH = words_of("valuation history")
_BOUND = (
    r"\b(?:over|above|below|under|beyond|exceed\w*|(?:less|more|higher|lower|bigger|smaller|fewer) "
    r"than|at least|at most|exactly|between) (?:<q>|<p>|<u>)|"
    r"(?:高于|低于|超过|不到|大于|小于|至少|最多|不超过|不低于) ?(?:<q>|<p>|<u>)|"
    r"(?:<q>|<p>|<u>) ?分?(?:以上|以下|以内)"
)
_KEPT = {  # by what a demand is seen: an option, or what a fact is asked of; a board by its name
    "money": words_of("max_price under above below"),
    "percent": words_of("at_least cached above below"),
    "bound": words_of("at_least above below"),
    "tokens": words_of("context tokens_in tokens_out"),
    "country": words_of("country against without"),
    "open": words_of("open_weights weights license"),
    "closed": words_of("open_weights weights license"),
    "batch": words_of("batch"),
    "cached": words_of("cached cache_read"),
    "free": words_of("max_price"),
    "day": words_of("on since until"),
    "board": words_of("board"),
    "listed": words_of("listed"),
    "private": words_of("listed"),
}
_OF_LISTS = words_of("money percent tokens country open closed free")
_OF_RATES = words_of("batch cached")


def dropped(heard: Heard, question: Question) -> frozenset[str]:
    """The senses that a question demands and that what is asked for does not keep."""
    options = dict(question.options)
    shown = options.keys() | set(options.get("what", "").split())
    boards = {name.refs[0] for name in heard.benchmarks}
    named = {*question.names, *options.values()}
    if any(not named.isdisjoint((token(ref), ref.id, ref.name)) for ref in boards):
        shown.add("board")
    return frozenset(sense for sense in _demanded(heard, question) if not _KEPT[sense] & shown)


def _demanded(heard: Heard, question: Question) -> Iterator[str]:
    if question.command in _LISTS:
        yield from _OF_LISTS & heard.senses - ({"free"} if heard.means("charged") else set())
        if heard.numbers and heard.has(_BOUND):
            yield "bound"
    if question.command == "companies":
        yield from {"listed", "private"} & heard.senses
    if heard.benchmarks and question.command not in _OF_WORDS:
        yield "board"
    if question.command in _OF_WORTH:
        yield from {"tokens"} & heard.senses
    if question.command in _OF_A_DAY:
        yield from _OF_RATES & heard.senses
        if any(period.last < heard.today for period in heard.periods):
            yield "day"
