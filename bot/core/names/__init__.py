"""Names: find a record by what a person or a host wrote; never guess a version."""

from bot.core.names.lookup import Names
from bot.core.names.records import Kind, Match, Origin, Ref, Spelling

__all__ = ["Kind", "Match", "Names", "Origin", "Ref", "Spelling"]
