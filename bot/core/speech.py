"""What is said, in the language of whoever reads it: English sentences, each translated whole.

The English sentence is its own key, with named places: ``say("{name} costs {rates}.", …)``.
Other languages stand in ``languages/*.po``; what they lack is said in English, and a test fails.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping, Sequence

    from bot.core.answers import Part, Text

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
FOLDER = Path(__file__).with_name("languages")

_spoken: ContextVar[Language] = ContextVar("spoken", default="en")
_parse = Formatter().parse
_GAPS: dict[Language, str] = {"en": " ", "zh": ""}  # between two sentences


def language() -> Language:
    """The language that is spoken here and now."""
    return _spoken.get()


def speak(spoken: Language) -> None:
    """Speak a language from now on, in this task."""
    _spoken.set(spoken)


@contextmanager
def speaking(spoken: Language) -> Generator[None]:
    """Speak a language for a while."""
    token = _spoken.set(spoken)
    try:
        yield
    finally:
        _spoken.reset(token)


def say(message: str, /, **places: object) -> str:
    """A sentence or word in the language spoken, its places filled."""
    text = _translated(message)
    return text.format_map(places) if places else text


def tell(message: str, /, **places: Part | Text) -> Text:
    """A sentence with links, times or typed words in its places, which stay what they are."""
    parts: list[Part] = []
    for words, place, *_ in _parse(_translated(message)):
        filled = () if place is None else places[place]
        parts += (words, *(filled if isinstance(filled, tuple) else (filled,)))
    return _merged(parts)


def count(number: int, one: str, many: str, /, **places: object) -> str:
    """What is said of a number of things, which stands at ``{count}``."""
    text = _translated(one) if _spoken.get() != "en" else one if number == 1 else many
    return text.format(count=f"{number:,}", **places)


def sentences(*said: str) -> str:
    """Sentences after one another."""
    return _GAPS[_spoken.get()].join(said)


def told(*said: Text) -> Text:
    """Sentences after one another, with links, times or typed words in them."""
    return _merged([part for text in said for part in (_GAPS[_spoken.get()], *text)][1:])


def mark(message: str) -> str:
    """Leave words as they are: they are translated where they are said, with `say`."""
    return message


def recorded(text: str, kind: str = "data") -> str:
    """Words of the data set in the language spoken, in English where they have no translation."""
    spoken = _spoken.get()
    return text if spoken == "en" else translations(spoken).get((kind, text), text)


def everywhere(english: str, kind: str, typed: str) -> set[str]:
    """Some English words and what they are in the languages that a typed text may be in."""
    others = () if typed.isascii() else (each for each in LANGUAGES if each != "en")
    return {english, *(translations(each).get((kind, english), english) for each in others)}


def english_of(typed: str, kind: str, known: Iterable[str]) -> str:
    """The one among some English words that a typed one is a translation of, else itself."""
    if typed.isascii():
        return typed
    said = [translations(other) for other in LANGUAGES if other != "en"]
    return next((one for one in known if typed in {its.get((kind, one)) for its in said}), typed)


def _merged(parts: Sequence[Part]) -> Text:
    """The same parts, words next to each other as one."""
    found: list[Part] = []
    for part in parts:
        if isinstance(part, str) and found and isinstance(found[-1], str):
            found[-1] += part
        elif part != "":
            found.append(part)
    return tuple(found)


def _translated(message: str) -> str:
    spoken = _spoken.get()
    return message if spoken == "en" else translations(spoken).get(("", message), message)


@cache
def translations(spoken: str) -> Mapping[tuple[str, str], str]:
    """Everything that is translated into a language, by kind of words and English."""
    from babel.messages.pofile import read_po  # noqa: PLC0415 - only where it is not English

    with (FOLDER / f"{spoken}.po").open("rb") as file:
        messages = read_po(file, locale=spoken, ignore_obsolete=True)
    said = ((m.context or "", _first(m.id), _first(m.string or "")) for m in messages)
    return {(kind, english): text for kind, english, text in said if english and text}


def _first(forms: str | Sequence[str]) -> str:
    """A message, or the first of its forms: the one for a single thing is its key."""
    return forms if isinstance(forms, str) else forms[0]
