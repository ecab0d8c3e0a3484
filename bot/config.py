"""Settings of the operator, from the environment; nothing is read at import."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


_LEVELS = {"DEBUG": 10, "INFO": 20, "WARNING": 30, "ERROR": 40}


class BadSetting(Exception):
    """A variable that only the operator can put right; its text says how."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set; .env.example says what each variable means."""

    token: str
    data: Path | None
    state: Path
    log_level: int
    mentions: bool = False

    @classmethod
    def of(cls, environ: Mapping[str, str | None]) -> Self:
        """Read the settings from variables; *data* is None for the usual place.

        Raises:
            BadSetting: if a variable holds what it cannot.
        """
        data = environ.get("TOKENTAPE_DATA")
        return cls(
            token=(environ.get("DISCORD_TOKEN") or "").strip(),
            data=Path(data) if data else None,
            state=Path(environ.get("TOKENTAPE_STATE") or "state"),
            log_level=_level(environ.get("TOKENTAPE_LOG_LEVEL") or "INFO"),
            mentions=_switch("TOKENTAPE_MENTIONS", environ.get("TOKENTAPE_MENTIONS") or "0"),
        )


def _level(name: str) -> int:
    level = _LEVELS.get(name.strip().upper())
    if level is None:
        raise BadSetting(f"TOKENTAPE_LOG_LEVEL is {name!r}; it can be {', '.join(_LEVELS)}.")
    return level


def _switch(variable: str, value: str) -> bool:
    if value.strip() not in ("0", "1"):
        raise BadSetting(f"{variable} is {value!r}; it can be 0 or 1.")
    return value.strip() == "1"
