"""What can go wrong that the asker can put right: each class writes its own sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import Typed
from bot.core.speech import tell, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.answers import Part
    from bot.core.questions import Question


class UserError(Exception):
    """A mistake the asker can put right; its text is shown to them word for word.

    Attributes:
        parts: the sentence, with typed words kept apart so that they never become markup.
        typed: the name that was not understood, when it is about a name.
        suggestions: full names worth offering instead, best first, at most 24.
        choices: what can be asked instead, each in few words, where it is a question back.
        status: what a program that asked exits with.
    """

    status = 1
    choices: tuple[tuple[str, Question], ...] = ()

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
        sentence = (
            tell("I know nothing called {name}. The nearest names that I know:", name=Typed(typed))
            if near
            else tell(
                "I know nothing called {name}. No name that I know is near it.", name=Typed(typed)
            )
        )
        super().__init__(*sentence, typed=typed, suggestions=near)


class NoLonger(UserError):
    """A button or list asks about a record that the data set does not hold any more."""

    def __init__(self, token: str, near: Sequence[str] = ()) -> None:
        sentence = (
            tell("What this asks about is not in the data set, or no longer.")
            if token.startswith("~")
            else tell("{name} is not in the data set, or no longer.", name=Typed(token[2:]))
        )
        hint = tell("The nearest names that I know:") if near else tell("Please ask again.")
        super().__init__(*told(sentence, hint), typed=token, suggestions=near)


class AmbiguousName(UserError):
    """Several records fit what was typed equally well; a question, never a guess."""

    def __init__(self, typed: str, fits: Sequence[str]) -> None:
        question = tell("{name} can mean more than one thing. Which one?", name=Typed(typed))
        super().__init__(*question, typed=typed, suggestions=fits)


class WrongCall(UserError):
    """The command does not work that way, whatever the names are."""

    status = 2


class NoFigure(UserError):
    """The names are understood, but the data set holds no such figure."""

    def __init__(
        self,
        *parts: Part,
        typed: str = "",
        suggestions: Sequence[str] = (),
        choices: Sequence[tuple[str, Question]] = (),
    ) -> None:
        near = suggestions or [label for label, _ in choices]
        super().__init__(*parts, typed=typed, suggestions=near)
        self.choices = tuple(choices)
