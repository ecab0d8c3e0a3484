"""The bench asks something of every command that the bot has, and is answered."""

from __future__ import annotations

from tests.bench.pictures import answers
from tests.bench.questions import TYPED, questions
from tests.bots import catalog

LEAST = 0.4  # of the questions of a command: the others are about what the data does not hold


def test_every_command_is_asked_something_and_nothing_else_is(world):
    commands = {command.name for command in world.bot.tree.get_commands()}
    assert questions(catalog()).keys() == commands
    assert TYPED.keys() <= commands


async def test_most_questions_are_answered():
    shares = {
        name: sum(answer is not None for answer in found) / len(found)
        for name, found in (await answers()).items()
    }
    assert {name: share for name, share in shares.items() if share < LEAST} == {}
