"""What is said when a question cannot be answered, and what the log then holds."""

from __future__ import annotations

import logging
import secrets
from typing import TYPE_CHECKING

from discord.app_commands import CommandNotFound, CommandSignatureMismatch

from bot import asked
from bot.core.errors import UserError
from bot.core.questions import OutdatedQuestion
from bot.core.speech import mark, say
from bot.render import layout

if TYPE_CHECKING:
    from discord.ui import LayoutView

    from bot.aside import Asking

log = logging.getLogger("tokentape")

_SORRY = mark(
    "Something went wrong here, sorry. Whoever runs this bot finds it in the log as {reference}."
)
_OUTDATED = mark("This belongs to another version of the bot. Please ask again with a command.")
_OTHER_VERSION = (CommandNotFound, CommandSignatureMismatch, OutdatedQuestion)


def told(asking: Asking, error: Exception) -> LayoutView:
    """Say what went wrong; log what nobody could have put right by asking."""
    cause = error if isinstance(error, UserError) else error.__cause__
    if isinstance(cause, UserError):
        asked.note(asking, "not understood")
        return layout.draw_error(cause, asked.retries(asking, cause))
    if isinstance(error, _OTHER_VERSION):
        asked.note(asking, "outdated")
        return layout.draw_words(say(_OUTDATED))
    reference = secrets.token_hex(3)
    log.error("Unexpected error %s", reference, exc_info=error)
    return layout.draw_words(say(_SORRY, reference=reference))
