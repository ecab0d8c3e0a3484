"""A question as it is carried on a button: which command, about which records, on which day.

``price;f:kimi`` and ``compare;m:kimi-k3|m:claude-opus-5-5;on=2026-05-01`` fit into the
100 characters of a Discord ``custom_id`` or select value; where four long ids would not,
each id is replaced by a digest of itself that `Catalog.find` understands as well, and long names
of options by a letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from hashlib import blake2s
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.names import Ref

ROOM = 88  # of 100 characters: the rest is "ask:whisper:", how a button is answered
KINDS = {"m": "model", "f": "family", "c": "company", "b": "benchmark"}
TOKEN = re.compile(r"[mfcb]:[\w.-]+|~[0-9a-f]{10}")  # what `token` and `digest` write
_SIGNS = re.compile(r"[;|&=]")  # what `encode` writes between the parts
_LETTERS = {kind: letter for letter, kind in KINDS.items()}
_SHORT = {  # of options that stand together, for where the long ones would not fit
    "tokens_in": "i",
    "tokens_out": "o",
    "requests": "r",
    "per": "d",
    "cached": "c",
    "batch": "b",
    "under": "u",
    "page": "p",
    "country": "l",
    "against": "f",
    "above": "A",
    "below": "B",
    "listed": "L",
    "makes_models": "M",
    "open_weights": "w",
    "since": "s",
    "sort": "y",
    "publisher": "h",
    "max_price": "m",
    "context": "x",
    "at_least": "a",
    "modality": "k",
    "question": "q",
    "benchmark": "t",
    "maker": "e",
    "until": "n",
    "dearest": "v",
    "without": "z",
    "place": "j",
    "worst": "g",
}
_PER = {"d": "day", "m": "month", "a": "all"}  # what the short form holds of "per"
_LONG = {short: option for option, short in _SHORT.items()}


class OutdatedQuestion(ValueError):
    """A question as another version of the bot wrote it."""


@dataclass(frozen=True, slots=True)
class Question:
    """A command with the names and options it is asked with; names are tokens or typed text."""

    command: str
    names: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()


def changed(question: Question, **options: object) -> Question:
    """The same question with some options set anew; None takes one away."""
    kept = dict(question.options) | {key: str(value) for key, value in options.items()}
    gone = {key for key, value in options.items() if value is None}
    return replace(question, options=tuple(pair for pair in kept.items() if pair[0] not in gone))


def token(ref: Ref) -> str:
    """The short form of a record that a name may be replaced by: ``m:kimi-k3``."""
    return f"{_LETTERS[ref.kind]}:{ref.id}"


def digest(text: str) -> str:
    """Ten characters that stand for a long token, the same in every process."""
    return "~" + blake2s(text.encode(), digest_size=5).hexdigest()


def encode(question: Question) -> str | None:
    """Write a question as text that fits a component; long ids become digests.

    None when typed words in it are too long, or hold a sign that this form uses itself.
    """
    options = "&".join(f"{key}={value}" for key, value in question.options)
    said = (*question.names, *(part for option in question.options for part in option))
    if any(map(_SIGNS.search, said)):
        return None
    text = ";".join((question.command, "|".join(question.names), options))
    if _length(text) > ROOM:
        short = [_shorter(name) for name in question.names]
        options = "&".join(
            f"{_SHORT.get(key, key)}={_shorter(value, key)}" for key, value in question.options
        )
        text = ";".join((question.command, "|".join(short), options))
    return text if _length(text) <= ROOM else None


def _shorter(name: str, option: str = "") -> str:
    """A token as its digest, a stretch of time as its letter; other text as it is."""
    if option == "per" and name in _PER.values():
        return name[0]
    if "," in name:
        return ",".join(map(_shorter, name.split(",")))
    return digest(name) if TOKEN.fullmatch(name) and name[1] == ":" else name


def _length(text: str) -> int:
    """How many characters Discord counts, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def decode(text: str) -> Question:
    """Read back what `encode` wrote.

    Raises:
        OutdatedQuestion: for any other text.
    """
    try:
        command, names, options = text.split(";")
    except ValueError:
        raise OutdatedQuestion(text) from None
    pairs = (option.partition("=") for option in options.split("&") if option)
    return Question(
        command,
        tuple(name for name in names.split("|") if name),
        tuple(_in_full(_LONG.get(key, key), value) for key, _, value in pairs),
    )


def _in_full(option: str, value: str) -> tuple[str, str]:
    return option, _PER.get(value, value) if option == "per" else value
