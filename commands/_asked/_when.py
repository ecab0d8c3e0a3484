"""The time that a question is about: a day, a stretch of time, what is yet to come."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn

from bot.core.plain import Unclear
from bot.core.questions import Question
from bot.core.speech import say, tell
from commands._asked._asking import ask

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from bot.core.names import Ref
    from bot.core.plain import Heard

BESIDE_ANOTHER = r"\b(?:before|after) <n>"  # when another one came
_BEFORE = (
    r"\b(?:before|until|up to|earlier than|older than) (?:[a-z]+ ){0,3}<d>|<d> ?(?:以前|之前|前)"
)
_BETWEEN = r"\bbetween <d> and <d>|\bfrom <d> (?:to|until|through) <d>|<d> ?(?:到|至|-|–) ?<d>"
_TO_NOW = r"\b(?:than|now|today|compared|versus|vs|still|to date)\b|现在|如今|今天|目前|至今|比"
_FROM_THEN = (
    r"\b(?:since|from)\b[^<]*<d>|\bsince then\b|"
    r"<d> ?(?:以来|起|开始|到(?:现在|今天|目前|如今|最近|最新|这次)|至今)"
)


def past(heard: Heard) -> date | None:
    """The day that a question is about; None for today.

    Raises:
        NoFigure: if it is yet to come.
    """
    if not heard.periods:
        return None
    period = heard.periods[0]
    if period.first > heard.today:
        yet_to_come()
    if heard.has(_BEFORE):
        return period.first - timedelta(days=1)
    return min(period.last, heard.today)


def span(heard: Heard) -> tuple[date | None, date | None]:
    """The first day of the time that is named and, where it is over, its last one."""
    if not heard.periods:
        return None, None
    period = heard.periods[0]
    if len(heard.periods) > 1 and heard.has(_BETWEEN):
        return period.first, heard.periods[1].last
    if heard.has(r"\b(?:after|later than|newer than)\b[^<]*<d>|<d> ?(?:以后|之后)"):
        return period.last + timedelta(days=1), None
    if heard.has(_BEFORE):
        return None, period.first - timedelta(days=1)
    if heard.has(_FROM_THEN):
        return period.first, None
    return period.first, period.last if period.last < heard.today else None


def course(heard: Heard, refs: Iterable[Ref]) -> Question:
    """How some things moved, within the time that is named; held against today, up to today."""
    since, until = span(heard)
    if len(heard.periods) > 1 and not heard.has(_BETWEEN):
        since, until = min(p.first for p in heard.periods), max(p.last for p in heard.periods)
    if since and since > heard.today:
        since = None
    ended = until and until < heard.today and not heard.has(_TO_NOW)
    return ask("history", refs, since=since, until=until if ended else None)


def prices_on(day: date, refs: Iterable[Ref]) -> NoReturn:
    """Offer the prices of several on a day before today, which are not compared."""
    raise Unclear(
        *tell("I compare today's prices only. On that day:"),
        choices=tuple((ref.name, ask("price", [ref], on=day)) for ref in refs),
    )


def yet_to_come() -> NoReturn:
    """Refuse to say what will be."""
    raise Unclear(
        *tell("That is yet to come; I only know what is announced."),
        choices=((say("What is announced"), Question("changes")),),
    )
