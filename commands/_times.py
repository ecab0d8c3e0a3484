"""The time that a question is about: since a day, until one, or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Typed
from bot.core.errors import WrongCall
from bot.core.speech import say, tell
from commands import _words

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Time:
    """From a day to a day, both included; None where it is open."""

    since: date | None = None
    until: date | None = None

    def __bool__(self) -> bool:
        """Whether it has any end."""
        return bool(self.since or self.until)

    def said(self) -> str:
        """The time as it stands in a sentence; empty where it is open at both ends."""
        first, last = (numbers.day(str(day)) if day else "" for day in (self.since, self.until))
        if first and last:
            return say("from {first} to {last}", first=first, last=last)
        if first:
            return say("since {day}", day=first)
        return say("until {day}", day=last) if last else ""


def within(since: str | None, until: str | None, command: str, today: date) -> Time:
    """Read the time that the options of a command name.

    Raises:
        WrongCall: if one is no day, if the time is yet to come or if it ends before it begins.
    """
    time = Time(_words.a_day(since, command, "since"), _words.a_day(until, command, "until"))
    if time.since and time.since > today:
        typed = Typed(since or "")
        raise WrongCall(*tell("{day} is yet to come. Name a day in the past.", day=typed))
    if time.since and time.until and time.since > time.until:
        raise WrongCall(
            *tell(
                "{since} is after {until}. Write the earlier day first, like {example}.",
                since=Typed(since or ""),
                until=Typed(until or ""),
                example=f"/{command} … since:2026-05-01 until:2026-05-31",
            )
        )
    return time
