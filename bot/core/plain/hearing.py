"""Hear a question: find everything that is named in it, the surest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain.asking import listen
from bot.core.plain.days import periods
from bot.core.plain.ear import Ear
from bot.core.plain.excluding import hear_left_out
from bot.core.plain.mistyped import with_units
from bot.core.plain.naming import (
    hear_benchmarks,
    hear_countries,
    hear_names,
    hear_sold,
    join_makers,
    leave_makers,
)
from bot.core.plain.quantities import hear_money, hear_numbers, hear_tokens
from bot.core.plain.resolving import settle_by_day
from bot.core.plain.strange import hear_words
from bot.core.plain.text import tidy
from bot.core.plain.versions import hear_versions, in_digits

if TYPE_CHECKING:
    from datetime import date

    from bot.core.catalog import Catalog
    from bot.core.plain.heard import Heard


def hear(catalog: Catalog, typed: str, today: date) -> Heard:
    """Hear a question.

    Args:
        catalog: the data set.
        typed: what was asked.
        today: the day of asking.
    """
    plain, mended = with_units(tidy(typed))
    text = in_digits(catalog, plain)
    ear = Ear(catalog, text, today, text, corrected=mended)
    hear_tokens(ear)
    hear_benchmarks(ear)
    for period in periods(ear.left, today):
        ear.take(period.start, period.end, "<d>")
        ear.periods[period.start] = period
    hear_sold(ear)
    hear_names(ear)
    hear_countries(ear)
    hear_money(ear)
    hear_numbers(ear, scaled=True)
    hear_words(ear)
    hear_versions(ear)
    settle_by_day(ear)
    hear_numbers(ear, scaled=False)
    join_makers(ear)
    hear_left_out(ear)
    leave_makers(ear)
    return listen(ear)
