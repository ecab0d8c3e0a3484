"""/help: what the bot can do, with examples in plain words and as commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from discord import AppCommandType, Interaction, app_commands
from discord.app_commands import Command
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core.answers import Answer, Button, Row, Table
from bot.core.questions import Question
from bot.core.speech import mark, recorded, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Group:
    """Commands that belong together, with lines as they are typed and questions in plain words."""

    heading: str
    commands: tuple[str, ...]
    lines: tuple[str, ...]
    plain: tuple[str, ...]


GROUPS = (
    Group(
        mark("Prices"),
        ("price", "hosts", "cheapest", "models", "plans", "named"),
        ("/price kimi", "/cheapest country:CN"),
        (mark("what does kimi cost?"), mark("which models have open weights?")),
    ),
    Group(
        mark("Comparing"),
        ("compare",),
        ("/compare deepseek opus",),
        (mark("how much cheaper is deepseek than opus?"),),
    ),
    Group(
        mark("Companies"),
        ("valuation", "companies", "facts", "article"),
        ("/valuation bytedance", "/facts kimi what:maker"),
        (mark("what is bytedance worth?"), mark("when was kimi released?")),
    ),
    Group(
        mark("Benchmarks"),
        ("rank", "score", "frontier"),
        ("/rank hle", "/frontier gpqa"),
        (mark("who leads humanity's last exam?"),),
    ),
    Group(
        mark("Costs"),
        ("cost",),
        ("/cost opus tokens_in:10k",),
        (mark("what do 10k tokens in and 1k out cost with opus?"),),
    ),
    Group(
        mark("Changes"),
        ("changes", "history"),
        ("/changes", "/history kimi"),
        (mark("what changed this week?"),),
    ),
    Group(
        mark("About the bot"),
        ("ask", "glossary", "sources", "about", "help"),
        ("/glossary blended price",),
        (mark("what does post-money mean?"),),
    ),
)
_ASK = "ask"  # the command that takes questions in plain words
_REST = mark("Also")
_LEAD = {  # by whether questions in plain words are understood
    True: mark("I answer market questions about language models: ask in plain words or a command."),
    False: mark("I answer market questions about language models: ask with a command."),
}
_NAMES = mark(
    "A name may be a model, a family such as kimi, or a company; small mistakes are understood, "
    "version numbers are never guessed."
)
_TYPICAL = (
    (mark("What does Kimi cost?"), Question("price", ("kimi",))),
    (mark("DeepSeek or Opus?"), Question("compare", ("deepseek", "opus"))),
    (mark("What is ByteDance worth?"), Question("valuation", ("bytedance",))),
    (mark("What changed?"), Question("changes")),
)


def overview(commands: Mapping[str, str]) -> Answer:
    """Say what can be asked; *commands* are the names and descriptions of all there are."""
    return Answer(
        command="help",
        lead=(say(_LEAD[_ASK in commands]),),
        blocks=tuple(_tables(commands)),
        notes=((say(_NAMES),),),
        buttons=tuple(Button(say(label), question) for label, question in _TYPICAL),
    )


def _tables(commands: Mapping[str, str]) -> Iterator[Table]:
    """One table a group; commands that are in none stand last."""
    for group in GROUPS:
        rows = tuple(Row(line, "") for line in group.lines)
        asked = ((f"/{_ASK} {say(question)}",) for question in group.plain)
        plain = tuple(asked) if _ASK in commands else ()
        yield Table(say(group.heading), rows, (*plain, *_described(commands, group.commands)))
    grouped = {name for group in GROUPS for name in group.commands}
    if rest := [name for name in commands if name not in grouped]:
        yield Table(say(_REST), (), tuple(_described(commands, rest)))


def _described(commands: Mapping[str, str], names: Iterable[str]) -> Iterator[tuple[str]]:
    """What each command does, as Discord shows it; one that is not there is left out."""
    for name in names:
        if name in commands:
            said = recorded(commands[name], "description")
            yield (say("/{command}: {said}", command=recorded(name, "command"), said=said),)


class Help(Cog):
    """What can be asked."""

    @app_commands.command(name="help")
    @app_commands.describe(private="Only you see the answer")
    async def slash(self, interaction: Interaction[MarketBot], private: bool = False) -> None:
        """Say what I can do, with examples."""
        bot = interaction.client
        every = bot.tree.get_commands(type=AppCommandType.chat_input)
        known = {c.name: c.description for c in every if isinstance(c, Command)}
        await bot.reply(interaction, overview(known), private=private)


async def setup(bot: MarketBot) -> None:
    """Add /help to the bot."""
    await bot.add_cog(Help())
