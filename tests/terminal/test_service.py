"""`run` and `sync`: a token that is missing or wrong, no network, and how it ends."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import asyncio
import logging
import os
import signal
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import ClientConnectionError
from discord import GatewayNotFound, LoginFailure

from bot import service
from bot.client import MarketBot
from bot.state import State
from commands import EXTENSIONS
from tests import bots

if TYPE_CHECKING:
    from collections.abc import Callable

TOLD = "a.b.c"
UNSET = (
    "DISCORD_TOKEN is not set: copy the token from https://discord.com/developers/applications "
    "(your application, Bot, Reset Token) into .env. Without Discord: python -m bot ask "
    "/price kimi\n"
)


def bot_that(fails_with: Exception | None) -> MarketBot:
    """The real bot, whose log-in ends as Discord would have it."""

    class Told(MarketBot):
        published = 0
        rested = 0
        finished = False
        left = asyncio.Event()

        async def login(self, token: str) -> None:
            assert token == TOLD
            if fails_with:
                raise fails_with

        async def publish(self, *, always: bool = False) -> bool:
            assert always
            self.published += 1
            return True

        async def connect(self, *, reconnect: bool = True) -> None:
            del reconnect
            task = asyncio.create_task(self._sent(self.answer()))
            await asyncio.sleep(0)
            os.kill(os.getpid(), signal.SIGTERM)
            await task
            await self.left.wait()

        async def close(self) -> None:
            await super().close()
            self.left.set()

        async def answer(self) -> None:
            await asyncio.sleep(0.05)
            self.finished = not self.is_closed()

    return Told(bots.catalog(), EXTENSIONS, state=State(None), clock=lambda: bots.NOW)


@pytest.fixture(autouse=True)
def as_it_was():
    """Leave logging and signals as they were; a signal that nobody handles is a failure."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level

    def unhandled(number: int, _: object) -> None:
        raise AssertionError(f"nobody handles {signal.Signals(number).name}")

    before = {n: signal.signal(n, unhandled) for n in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)
    root.handlers[:] = handlers
    root.setLevel(level)


def run(bot: MarketBot, token: str = TOLD) -> int:
    return service.run(bot, token, logging.INFO)


VERBS: list[Callable[..., int]] = [run, lambda bot, token=TOLD: service.sync(bot, token)]


@pytest.mark.parametrize("verb", ["run", "sync"])
def test_without_a_token_one_sentence_says_where_to_get_one(program, verb):
    ended = program(verb)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err == UNSET


@pytest.mark.parametrize("token", ["", "  ", "\n"])
def test_a_blank_token_is_none(program, token):
    assert program("run", DISCORD_TOKEN=token).err == UNSET


@pytest.mark.parametrize("verb", VERBS)
def test_a_token_that_discord_refuses_is_one_sentence_and_two(capsys, verb):
    assert verb(bot_that(LoginFailure("Improper token has been passed."))) == 2
    said = capsys.readouterr()
    assert said.err.splitlines()[-1] == UNSET.strip().replace(
        "is not set", "is not accepted by Discord"
    )
    assert "Traceback" not in said.err


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    "error",
    [ClientConnectionError("Cannot connect to host discord.com:443"), OSError("no route"),
     GatewayNotFound()],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_no_way_to_discord_is_one_sentence_and_one(capsys, verb, error):
    assert verb(bot_that(error)) == 1
    said = capsys.readouterr().err
    assert f"Discord cannot be reached ({error}). Is there a network?" in said
    assert "Traceback" not in said


def test_a_bug_is_not_taken_for_a_missing_network():
    with pytest.raises(ZeroDivisionError):
        run(bot_that(ZeroDivisionError()))


def test_sync_publishes_whatever_was_published_before():
    bot: Any = bot_that(None)
    assert service.sync(bot, TOLD) == 0
    assert bot.published == 1
    assert bot.is_closed()


def test_sigterm_finishes_what_is_in_flight_and_ends_with_zero():
    bot: Any = bot_that(None)
    assert run(bot) == 0
    assert bot.finished, "the answer in flight was cut off"
    assert bot.is_closed()
