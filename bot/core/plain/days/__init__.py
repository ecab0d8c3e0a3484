"""Days, months and spans of time in a sentence, as the first and last day that they mean.

`forms` says how they are written; what a form says is read by `dates`, where it is a place in the
calendar, or by `relative`, where it counts from today.
"""

from bot.core.plain.days.period import Period, periods

__all__ = ["Period", "periods"]
