"""Questions in plain words: what is named in one, what its words mean, and what kind it is.

`hearing` finds names, days, amounts and countries and writes the question with a sign for each;
`senses` says what the other words mean, by two lists of wordings; `kinds` picks the first kind of
question that needs such senses and leaves none of them out.
"""

from bot.core.names.english import ordinary
from bot.core.plain.days.forms import forms
from bot.core.plain.heard import Heard
from bot.core.plain.hearing import hear
from bot.core.plain.kinds import Kind, Unclear, Understood, nearly, understand
from bot.core.plain.senses import lexicon

__all__ = ["Heard", "Kind", "Unclear", "Understood", "hear", "nearly", "prepare", "understand"]


def prepare() -> None:
    """Make ready what the first question needs."""
    lexicon()
    ordinary()
    forms()
