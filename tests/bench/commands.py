"""CPU time of every command and of suggestions, beside a bare bot's, both through SimCord."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

from discord.app_commands import Command

from bot import asked
from tests.bench.bare import BareBot, Said, key
from tests.bench.questions import TYPED, questions
from tests.bench.side import Call, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.client import MarketBot
    from bot.core.questions import Question

Calls = dict[str, list[Call]]
Times = tuple[list[float], list[float]]  # CPU seconds of the real and of the bare bot

_NAME = 24  # columns of a name in the table
_HEADS = ("asked", "median", "bare", "ratio", "p99", "bare", "ratio")


def report(make_bot: Callable[[], MarketBot], times: int) -> None:
    """Print a line for each command and suggestion, each measured about so many times."""
    bot = make_bot()
    real = Side(bot)
    bare = BareBot(bot.tree.get_commands())
    sides = (real, Side(bare))
    sent = {name: _taught(real, bare, calls) for name, calls in _sent(bot).items()}
    typed = _typed(bot, real, bare)
    print("\nCPU milliseconds, bot against bare command, in turns, each round of all that is asked")
    print(f"{'':{_NAME}}{''.join(f'{head:>8}' for head in _HEADS)}")
    for name, calls in sent.items():
        print(_line(name, calls, _measure(sides, Side.send, calls, times)))
    for name, calls in typed.items():
        print(_line(name, calls, _measure(sides, Side.suggest, calls, times)))
    for side in sides:
        side.stop()


def _sent(bot: MarketBot) -> Calls:
    """Each command with the calls that its questions make, in the order of the bot's tree."""
    made = questions(bot.catalog)
    found: Calls = {}
    for command in bot.tree.get_commands():
        if isinstance(command, Command):
            found[f"/{command.name}"] = [
                _call(command, question) for question in made[command.name]
            ]
        else:
            words = (dict(question.options) for question in made[command.name])
            found[command.name] = [Call(command.name, said, menu=True) for said in words]
    return found


def _call(command: Command[Any, ..., Any], question: Question) -> Call:
    return Call(command.name, asked.options_of(command, question))


def _taught(real: Side, bare: BareBot, calls: Sequence[Call]) -> list[Call]:
    """Let the bare bot say what the real one does; the calls that it did answer.

    Mistakes and questions back, which are private, are left out: discord.py keeps each for a
    quarter of an hour, and SimCord looks at each of them again and again.
    """
    kept: list[Call] = []
    for call in calls:
        reply = real.send(call)[0].response
        if call.menu or not reply.ephemeral:
            picture = real.picture(reply)
            bare.answers[key(call.command, call.filled)] = Said(
                reply.components, reply.ephemeral, picture
            )
            kept.append(call)
    real.forget()
    return kept


def _typed(bot: MarketBot, real: Side, bare: BareBot) -> Calls:
    """What is typed into the first option of some commands; the bare bot learns the names."""
    found: Calls = {}
    for name, texts in TYPED.items():
        command = bot.tree.get_command(name)
        assert isinstance(command, Command)
        option = command.parameters[0].name
        found[f"/{name} {option}"] = calls = [Call(name, {option: text}) for text in texts]
        for text, call in zip(texts, calls, strict=True):
            bare.choices[name, text] = [choice["name"] for choice in real.suggest(call)[0]]
    return found


def _measure(
    sides: tuple[Side, Side],
    act: Callable[[Side, Call], tuple[Any, float]],
    calls: Sequence[Call],
    times: int,
) -> Times:
    """CPU seconds of at least so many calls, of the one and of the other bot, in turns."""
    taken: Times = ([], [])
    gc.collect()
    gc.freeze()
    for turn in range(-(-times // len(calls))):
        for call in calls:
            for which in (0, 1) if turn % 2 else (1, 0):
                taken[which].append(act(sides[which], call)[1])
    gc.unfreeze()
    return taken


def _line(name: str, calls: Sequence[Call], taken: Times) -> str:
    cells = [f"{name:{_NAME}}{len(calls):8}"]
    for share in (0.5, 0.99):
        real, bare = (1000 * _quantile(times, share) for times in taken)
        cells.append(f"{real:8.2f}{bare:8.2f}{real / bare:8.2f}")
    return "".join(cells)


def _quantile(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(int(share * len(times)), len(times) - 1)]
