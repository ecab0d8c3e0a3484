"""/glossary: what a word of the market means, with an example and what it is mixed up with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import glossary as words
from bot.core.answers import Answer, Button, Choice, Paragraph, Table, Typed
from bot.core.errors import AmbiguousName, UnknownName
from bot.core.questions import Question
from bot.core.speech import count, language, mark, say, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Text
    from bot.core.glossary import Term

_OFFERED = 25  # words suggested while typing
_NEAR = 5  # words offered instead of one that is not known
_ALSO = mark("Also called: {words}.")


def glossary(term: str | None = None) -> Answer:
    """Say what a word means; without one, list all words.

    Raises:
        UnknownName: if it is no such word; AmbiguousName: if two are equally near.
    """
    if not term:
        return _all()
    found = words.equally_near(term)
    if len(found) > 1:
        raise AmbiguousName(term, [say(other.name) for other in found])
    if not found:
        raise UnknownName(term, [say(other.name) for other in words.nearest(term, _NEAR)])
    return _one(found[0], term)


def _one(term: Term, typed: str) -> Answer:
    also = _also(term)
    blocks = (
        *([Paragraph((say(term.unlike),))] if term.unlike else []),
        *([Paragraph((say(_ALSO, words=say(", ").join(also)),))] if also else []),
    )
    note: Text = tell("{typed} is taken to mean {name}.", typed=Typed(typed), name=say(term.name))
    heading, group = next((h, g) for h, g in words.GROUPS.items() if term in g)
    return Answer(
        command="glossary",
        lead=(say(term.meaning),),
        blocks=blocks,
        notes=() if words.is_written(typed) else (note,),
        choices=(_choice(heading, [other for other in group if other is not term]),),
        buttons=(
            Button(_line(term.example), term.example),
            Button(say("All words"), Question("glossary"), how="edit"),
        ),
        shared=Question("glossary", (term.key,)),
    )


def _also(term: Term) -> list[str]:
    """Other spellings: in English those in Latin letters, else all; not the name itself."""
    name = say(term.name).casefold()
    return [
        text
        for text in term.also
        if (text.isascii() or language() != "en") and text.casefold() != name
    ]


def _line(question: Question) -> str:
    """A question as a person types it, for the button that asks it."""
    options = (f"{key}:{value}" for key, value in question.options)
    return f"/{' '.join([question.command, *question.names, *options])}"


def _choice(heading: str, terms: Sequence[Term]) -> Choice:
    options = ((say(term.name), Question("glossary", (term.key,))) for term in terms)
    return Choice(say(heading), tuple(options))


def _all() -> Answer:
    lead = count(len(words.TERMS), "I can explain {count} word.", "I can explain {count} words.")
    return Answer(
        command="glossary",
        lead=(lead,),
        blocks=tuple(_groups()),
        choices=tuple(_choice(heading, terms) for heading, terms in words.GROUPS.items()),
    )


def _groups() -> Iterator[Table]:
    """The names of the words of each group."""
    for heading, terms in words.GROUPS.items():
        names = say(", ").join(say(term.name) for term in terms)
        yield Table(say(heading), (), ((names,),))


class Glossary(Cog):
    """What words mean."""

    @app_commands.command(name="glossary")
    @app_commands.describe(
        term="A word, such as blended price; all words without one",
        private="Only you see the answer",
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        term: app_commands.Range[str, 1, 100] | None = None,
        private: bool = False,
    ) -> None:
        """Say what a word means, such as blended price, flagship or post-money."""
        await interaction.client.reply(interaction, glossary(term), private=private)

    @slash.autocomplete("term")
    async def suggest(
        self, interaction: Interaction[MarketBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest words that begin like, or are like, what is typed."""
        del interaction
        names = (say(term.name) for term in words.nearest(typed, _OFFERED))
        return [app_commands.Choice(name=name, value=name) for name in names]


async def setup(bot: MarketBot) -> None:
    """Add /glossary to the bot."""
    await bot.add_cog(Glossary())
