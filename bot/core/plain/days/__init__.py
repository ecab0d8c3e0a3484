"""Days, months and spans of time in a sentence, as the first and last day that they mean.

`forms` says how they are written; what a form says is read by `dates`, where it is a place in the
calendar, by `parts`, where it is a share of a month or a year, by `feasts`, where it is a day with
a name, or by `relative`, where it counts from today. `nearest` finds the year where none is said.
"""

from bot.core.plain.days.period import Period, periods

__all__ = ["Period", "periods"]
