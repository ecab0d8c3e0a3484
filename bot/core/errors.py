"""What can go wrong that the asker can put right: each class writes its own sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import Typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.answers import Part


class UserError(Exception):
    """A mistake the asker can put right; its text is shown to them word for word.

    Attributes:
        parts: the sentence, with typed words kept apart so that they never become markup.
        typed: the name that was not understood, when it is about a name.
        suggestions: full names worth offering instead, best first, at most 24.
        status: what a program that asked exits with.
    """

    status = 1

    def __init__(self, *parts: Part, typed: str = "", suggestions: Sequence[str] = ()) -> None:
        self.parts = parts
        self.typed = typed
        self.suggestions = tuple(suggestions)
        super().__init__("".join(_said(part) for part in parts))


def _said(part: Part) -> str:
    return f"“{part.text}”" if isinstance(part, Typed) else str(part)


class UnknownName(UserError):
    """Nothing is called that, and nothing is near enough to stand for it."""

    def __init__(self, typed: str, near: Sequence[str] = ()) -> None:
        shown = Typed(typed)
        hint = " The nearest names that I know:" if near else " No name that I know is near it."
        super().__init__("I know nothing called ", shown, ".", hint, typed=typed, suggestions=near)


class NoLonger(UserError):
    """A button or list asks about a record that the data set does not hold any more."""

    def __init__(self, token: str, near: Sequence[str] = ()) -> None:
        about = "What this asks about" if token.startswith("~") else Typed(token[2:])
        hint = " The nearest names that I know:" if near else " Please ask again with a command."
        sentence = " is not in the data set, or no longer."
        super().__init__(about, sentence, hint, typed=token, suggestions=near)


class AmbiguousName(UserError):
    """Several records fit what was typed equally well; a question, never a guess."""

    def __init__(self, typed: str, fits: Sequence[str]) -> None:
        question = " can mean more than one thing. Which one?"
        super().__init__(Typed(typed), question, typed=typed, suggestions=fits)


class WrongCall(UserError):
    """The command does not work that way, whatever the names are."""

    status = 2


class NoFigure(UserError):
    """The names are understood, but the data set holds no such figure."""
