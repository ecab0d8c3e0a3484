"""The bot as a service: log in, answer until told to stop, leave in order."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from typing import TYPE_CHECKING

from aiohttp import ClientError
from discord import DiscordException, LoginFailure
from discord.utils import setup_logging

from bot.render import charts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.client import MarketBot

_NO_ENTRY = (
    "DISCORD_TOKEN is {}: copy the token from https://discord.com/developers/applications (your "
    "application, Bot, Reset Token) into .env. Without Discord: python -m bot ask /price kimi"
)
_UNREACHABLE = "Discord cannot be reached ({}). Is there a network? Then try again."


def run(bot: MarketBot, token: str, level: int) -> int:
    """Answer on Discord until SIGTERM or SIGINT; return the exit status."""
    setup_logging(level=level)
    # Below INFO, discord.py writes whole messages: ids of people, and tokens.
    logging.getLogger("discord").setLevel(max(level, logging.INFO))
    # It warns at each start that the guilds intent is off, as it is meant to be.
    logging.getLogger("discord.state").setLevel(logging.ERROR)
    return _guarded(token, lambda: _serve(bot, token))


def sync(bot: MarketBot, token: str) -> int:
    """Publish the slash commands now; return the exit status."""
    return _guarded(token, lambda: _publish(bot, token))


def _guarded(token: str, work: Callable[[], Awaitable[None]]) -> int:
    """Do work on Discord; a wrong token or no network is one sentence and status 2 or 1."""
    if not token:
        return _say(_NO_ENTRY.format("not set"), 2)
    try:
        asyncio.run(_awaited(work))
    except (LoginFailure, ValueError):  # a token with signs that no header can hold
        return _say(_NO_ENTRY.format("not accepted by Discord"), 2)
    except (ClientError, OSError, DiscordException) as error:
        return _say(_UNREACHABLE.format(error), 1)
    return 0


async def _awaited(work: Callable[[], Awaitable[None]]) -> None:
    await work()


async def _serve(bot: MarketBot, token: str) -> None:
    loop = asyncio.get_running_loop()
    stopping: list[asyncio.Task[None]] = []
    bot.catalog.names.suggest("", ("family",))  # what stays is there before `prepare` notes it
    ready = loop.run_in_executor(None, charts.prepare)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, lambda: stopping.append(loop.create_task(bot.stop())))
    try:
        async with bot:
            await bot.start(token)
    except (ClientError, OSError, DiscordException, RuntimeError):
        if not stopping:  # else it was told to stop while it logged in
            raise
    await asyncio.gather(ready, *stopping)


async def _publish(bot: MarketBot, token: str) -> None:
    async with bot:
        await bot.login(token)  # its setup_hook publishes what changed
        await bot.publish(always=True)


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
