"""What the bot remembers from one start to the next: small texts in a folder."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger("tokentape")


class State:
    """A folder of small texts. Where it cannot be written, that is said once."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def recall(self, name: str) -> str | None:
        """Return what was remembered under a name; None when nothing was, or nothing legible."""
        try:
            return (self._folder / name).read_text("utf-8") if self._folder else None
        except (OSError, UnicodeDecodeError):
            return None

    def remember(self, name: str, text: str) -> None:
        """Remember a text under a name, or go on without."""
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / name).write_text(text, "utf-8")
        except OSError as error:
            log.warning(
                "The state folder %s cannot be written (%s); going on without it: the commands "
                "are published at each start. TOKENTAPE_STATE names another folder.",
                self._folder,
                error.strerror,
            )
            self._folder = None
