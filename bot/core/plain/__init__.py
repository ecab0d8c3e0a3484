"""Questions in plain words: what is named in one, and which of the known kinds of question it is.

`hearing` finds names, days, amounts and countries and writes the question with a place for each;
`kinds` matches that against the wordings of the kinds of question, the first that fits wins.
"""

from bot.core.plain.heard import Heard
from bot.core.plain.hearing import hear
from bot.core.plain.kinds import Kind, Kinds, Unclear, understand

__all__ = ["Heard", "Kind", "Kinds", "Unclear", "hear", "understand"]
