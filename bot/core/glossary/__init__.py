"""Words of the market: what each means, what it is mixed up with, and how a person may write it.

    term = term_of("blended price")
    say(term.name), say(term.meaning)

The words stand in `prices`, `models`, `worths` and `results`; a word is understood in either
language, with small typing mistakes, and never guessed where two are equally near.
"""

from bot.core.glossary.lookup import (
    GROUPS,
    TERMS,
    equally_near,
    is_written,
    nearest,
    spelled_in,
    spelled_out,
    spellings,
    term_of,
)
from bot.core.glossary.term import Term

__all__ = [
    "GROUPS",
    "TERMS",
    "Term",
    "equally_near",
    "is_written",
    "nearest",
    "spelled_in",
    "spelled_out",
    "spellings",
    "term_of",
]
