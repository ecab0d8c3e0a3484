"""/ask: a question in plain words, answered by the command that answers it."""

from __future__ import annotations

from importlib import import_module
from threading import Timer
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core.answers import Answer, Typed
from bot.core.errors import WrongCall
from bot.core.speech import say, speak, tell

if TYPE_CHECKING:
    from datetime import datetime

    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard, Understood
    from bot.core.questions import Question

LONGEST = 400  # characters of a question
_PARTS = 4  # names that the first words repeat
_LATER = 1  # seconds after the bot is ready


def read(catalog: Catalog, typed: str, *, now: datetime) -> tuple[Question | Answer, Text]:
    """Understand a question: what to ask which command, and how its answer begins.

    The beginning is empty where the question was literal.

    Raises:
        UserError: if it is of no known kind, names something unknown, or asks for an opinion.
        WrongCall: if it is too long.
    """
    if len(typed) > LONGEST:
        sentence = tell(
            "A question can have {most} characters; this one has {given}.",
            most=str(LONGEST),
            given=f"{len(typed):,}",
        )
        raise WrongCall(*sentence)
    from bot.core.plain import hear, understand  # noqa: PLC0415 - see `make_ready`
    from commands import _asked  # noqa: PLC0415

    heard = hear(catalog, typed, now.date())
    found = understand(catalog, heard, _asked.KINDS)
    if found is None:
        raise _asked.declined.not_understood(catalog, heard, _asked.KINDS)
    return found.outcome, _understood(found, heard)


def make_ready() -> None:
    """Load what understanding needs: a fifth of a second that no start has to wait for."""
    from bot.core.plain import prepare  # noqa: PLC0415 - as it says

    import_module("commands._asked")
    prepare()


def _understood(found: Understood, heard: Heard) -> Text:
    """What a question was taken for, where some of it was guessed or left out of account."""
    guessed = [name for name in (*heard.names, *heard.benchmarks) if not name.exact]
    literal = found.whole and not (guessed or found.ignored or heard.corrected)
    if literal or not found.kind.said:
        return ()
    asked = found.heard or heard
    named = (*asked.names, *asked.benchmarks)[:_PARTS]
    names = " / ".join(dict.fromkeys(name.refs[0].name for name in named))
    said = say(found.kind.said, names=names)
    if found.ignored:
        left = tuple(Typed(word) for word in found.ignored[:1])
        return tell("Taken as: {question} (not understood: {words}).", question=said, words=left)
    return tell("Taken as: {question}.", question=said)


class Ask(Cog):
    """Questions in plain words."""

    @Cog.listener()
    async def on_ready(self) -> None:
        """Get ready for the first question, once the start is over and beside the event loop."""
        timer = Timer(_LATER, make_ready)
        timer.daemon = True
        timer.start()

    @app_commands.command(name="ask")
    @app_commands.describe(
        question="Anything about prices, benchmarks and companies, in plain words",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        question: app_commands.Range[str, 1, LONGEST],
        private: bool = False,
    ) -> None:
        """Answer a question in plain words, in English or Chinese."""
        bot = interaction.client
        from bot.core.plain.text import is_chinese, tidy  # noqa: PLC0415 - see `make_ready`

        if "language" not in interaction.extras and is_chinese(tidy(question)):
            speak("zh")
        outcome, understood = read(bot.catalog, question, now=bot.now())
        interaction.extras["understood"] = understood
        if isinstance(outcome, Answer):
            await bot.reply(interaction, outcome, private=private)
        else:
            await bot.hand_on(interaction, outcome, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /ask to the bot."""
    await bot.add_cog(Ask())
