"""The real program as a process of its own, stopped by real signals."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from tests.discord import far

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncGenerator
    from pathlib import Path

PATIENCE = 20
WRONG = "wrong.to.ken"


@asynccontextmanager
async def running(discord: far.Far, folder: Path, **settings: str) -> AsyncGenerator[Process]:
    """Start `python -m bot run` against that Discord; kill it when it has not ended."""
    given = {"DISCORD_TOKEN": far.TOKEN, "TOKENTAPE_STATE": str(folder / "state"), **settings}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", far.PROGRAM, discord.url),
        env={**os.environ, **given},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def ended(process: Process) -> tuple[int | None, str]:
    """Wait for its end; its exit status and all that it wrote."""
    written, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    return process.returncode, written.decode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_the_program_with_status_0(tmp_path, number):
    async with far.serving() as discord, running(discord, tmp_path) as process:
        await asyncio.wait_for(discord.ready.wait(), PATIENCE)
        process.send_signal(number)
        status, written = await ended(process)
    assert status == 0, written
    assert "Traceback" not in written


async def test_a_signal_while_it_logs_in_ends_it_too(tmp_path):
    async with far.serving() as discord, running(discord, tmp_path) as process:
        discord.let_in.clear()
        await asyncio.wait_for(discord.logging_in.wait(), PATIENCE)
        process.send_signal(signal.SIGTERM)
        status, written = await ended(process)
    assert status == 0, written
    assert "cannot be reached" not in written


async def test_an_answer_in_flight_is_finished_before_the_program_ends(tmp_path):
    async with far.serving() as discord, running(discord, tmp_path) as process:
        await asyncio.wait_for(discord.ready.wait(), PATIENCE)
        await discord.ask()
        await asyncio.wait_for(discord.asked.wait(), PATIENCE)
        process.send_signal(signal.SIGTERM)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(process.wait(), 0.5)
        discord.go_on.set()
        status, written = await ended(process)
    assert status == 0, written
    assert "/price answered in " in written
    assert "Traceback" not in written
    (answer,) = discord.answers
    assert "Kimi" in str(answer["data"]["components"])
    assert answer["data"]["allowed_mentions"] == {"parse": []}


async def test_a_reply_in_flight_is_finished_too(tmp_path):
    async with (
        far.serving() as discord,
        running(discord, tmp_path, TOKENTAPE_MENTIONS="1") as process,
    ):
        await asyncio.wait_for(discord.ready.wait(), PATIENCE)
        await discord.write()
        await asyncio.wait_for(discord.asked.wait(), PATIENCE)
        process.send_signal(signal.SIGTERM)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(process.wait(), 0.5)
        discord.go_on.set()
        status, written = await ended(process)
    assert status == 0, written
    assert "/price answered in " in written
    assert "Traceback" not in written
    for secret in (far.TOKEN, far.PERSON, far.WRITTEN["content"]):
        assert secret not in written
    (answer,) = discord.answers
    assert str(answer["data"]["message_reference"]["message_id"]) == far.WRITTEN["id"]
    assert answer["data"]["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_two_signals_end_it_once(tmp_path):
    async with far.serving() as discord, running(discord, tmp_path) as process:
        await asyncio.wait_for(discord.ready.wait(), PATIENCE)
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGINT)
        status, written = await ended(process)
    assert status == 0, written
    assert "Traceback" not in written


async def test_commands_are_published_by_one_process_and_not_by_the_next(tmp_path):
    async with far.serving() as discord:
        for _ in range(2):
            discord.ready.clear()
            async with running(discord, tmp_path) as process:
                await asyncio.wait_for(discord.ready.wait(), PATIENCE)
                process.send_signal(signal.SIGTERM)
                assert (await ended(process))[0] == 0
        assert discord.published == 1


async def test_a_token_that_discord_does_not_know_is_one_sentence_and_status_2(tmp_path):
    async with (
        far.serving() as discord,
        running(discord, tmp_path, DISCORD_TOKEN=WRONG) as process,
    ):
        status, written = await ended(process)
    assert status == 2
    said = [line for line in written.splitlines() if "discord.client" not in line]
    assert len(said) == 1
    assert said[0].startswith("DISCORD_TOKEN is not accepted by Discord: copy the token from ")
    assert WRONG not in written


@pytest.mark.parametrize("level", ["INFO", "DEBUG"])
async def test_the_log_of_a_process_holds_no_token_and_nobodys_id(tmp_path, level):
    async with (
        far.serving() as discord,
        running(discord, tmp_path, TOKENTAPE_LOG_LEVEL=level) as process,
    ):
        discord.go_on.set()
        await asyncio.wait_for(discord.ready.wait(), PATIENCE)
        await discord.ask()
        await asyncio.wait_for(discord.asked.wait(), PATIENCE)
        process.send_signal(signal.SIGTERM)
        status, written = await ended(process)
    assert status == 0
    assert "/price answered in " in written
    for secret in (far.TOKEN, far.INTERACTION_TOKEN, far.PERSON):
        assert secret not in written
