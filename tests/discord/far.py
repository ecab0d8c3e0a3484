"""A Discord of one server on this machine: its HTTP API and its gateway, for a real process.

It answers what the bot asks when it starts, sends it a command, and takes its time to accept
the answer, so that a test can stop the process in between.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

TOKEN = "MTIz.secret.token"  # noqa: S105 - of a Discord that does not exist
INTERACTION_TOKEN = "aW50ZXJhY3Rpb24"  # noqa: S105
PERSON = "987654321098765432"
ME = {"id": "123456789012345678", "username": "tokentape", "discriminator": "0", "avatar": None}
ASKED = {
    "id": "111111111111111111",
    "application_id": ME["id"],
    "type": 2,
    "token": INTERACTION_TOKEN,
    "version": 1,
    "context": 1,
    "authorizing_integration_owners": {"1": PERSON},
    "channel": {"id": "222222222222222222", "type": 1, "recipients": []},
    "channel_id": "222222222222222222",
    "user": {"id": PERSON, "username": "ada", "discriminator": "0", "avatar": None},
    "app_permissions": "0",
    "locale": "en-US",
    "entitlements": [],
    "attachment_size_limit": 1,
    "data": {
        "id": "333333333333333333",
        "name": "price",
        "type": 1,
        "options": [{"name": "name", "type": 3, "value": "kimi"}],
    },
}

WRITTEN: dict[str, Any] = {
    "id": "444444444444444444",
    "channel_id": ASKED["channel_id"],
    "author": ASKED["user"],
    "content": "what does kimi cost?",
    "timestamp": "2026-11-23T09:00:00+00:00",
    "edited_timestamp": None,
    "tts": False,
    "mention_everyone": False,
    "mentions": [],
    "mention_roles": [],
    "attachments": [],
    "embeds": [],
    "pinned": False,
    "type": 0,
    "flags": 0,
}


def _json(data: Any, status: int = 200) -> web.Response:
    """Answer as Discord does: discord.py reads JSON only where no charset is named."""
    body, headers = json.dumps(data).encode(), {"Content-Type": "application/json"}
    return web.Response(body=body, status=status, headers=headers)


class Far:
    """What happened at Discord's end."""

    def __init__(self) -> None:
        self.logging_in = asyncio.Event()
        self.let_in = asyncio.Event()
        self.let_in.set()
        self.ready = asyncio.Event()
        self.asked = asyncio.Event()
        self.go_on = asyncio.Event()
        self.answers: list[dict[str, Any]] = []
        self.published = 0
        self.url = ""
        self._gateway: web.WebSocketResponse | None = None

    async def ask(self) -> None:
        """Send the bot /price kimi from somebody in a direct message."""
        assert self._gateway is not None
        await self._gateway.send_json(
            {"op": 0, "s": 2, "t": "INTERACTION_CREATE", "d": ASKED}, dumps=json.dumps
        )

    async def write(self) -> None:
        """Send the bot a direct message with a question."""
        assert self._gateway is not None
        await self._gateway.send_json(
            {"op": 0, "s": 3, "t": "MESSAGE_CREATE", "d": WRITTEN}, dumps=json.dumps
        )

    def app(self) -> web.Application:
        """Everything that the bot calls."""
        app = web.Application()
        app.router.add_get("/api/users/@me", self._me)
        app.router.add_get("/api/oauth2/applications/@me", self._application)
        app.router.add_put("/api/applications/{id}/commands", self._publish)
        app.router.add_post("/api/interactions/{id}/{token}/callback", self._callback)
        app.router.add_post("/api/channels/{id}/messages", self._message)
        app.router.add_get("/gateway", self._connect)
        return app

    async def _me(self, request: web.Request) -> web.Response:
        self.logging_in.set()
        await self.let_in.wait()
        if request.headers["Authorization"] != f"Bot {TOKEN}":
            return _json({"message": "401: Unauthorized", "code": 0}, status=401)
        return _json(ME)

    async def _application(self, _: web.Request) -> web.Response:
        owner = {"owner": ME, "bot_public": True, "bot_require_code_grant": False}
        return _json(
            {
                "id": ME["id"],
                "name": "t",
                "icon": None,
                "description": "",
                "verify_key": "",
                "flags": 0,
                **owner,
            }
        )

    async def _publish(self, request: web.Request) -> web.Response:
        self.published += 1
        commands = await request.json()
        base = {"application_id": ME["id"], "version": "1", "default_member_permissions": None}
        base |= {"description": ""}  # which entries of menus have too
        named = enumerate(commands, 400)
        return _json([base | command | {"id": str(i)} for i, command in named])

    async def _callback(self, request: web.Request) -> web.Response:
        self.answers.append(await request.json())
        self.asked.set()
        await self.go_on.wait()
        told = {"id": ASKED["id"], "type": 2, "response_message_id": "5"}
        return _json({"interaction": told})

    async def _message(self, request: web.Request) -> web.Response:
        self.answers.append({"data": await request.json()})
        self.asked.set()
        await self.go_on.wait()
        return _json(WRITTEN | {"id": "555555555555555555", "author": ME, "content": ""})

    async def _connect(self, request: web.Request) -> web.WebSocketResponse:
        self._gateway = gateway = web.WebSocketResponse()
        await gateway.prepare(request)
        await gateway.send_json({"op": 10, "d": {"heartbeat_interval": 40_000}})
        async for message in gateway:
            if message.type is WSMsgType.TEXT and message.json()["op"] == 2:  # identify
                ready = {"v": 10, "user": ME, "guilds": [], "session_id": "s", "shard": [0, 1]}
                ready |= {
                    "resume_gateway_url": self.url,
                    "application": {"id": ME["id"], "flags": 0},
                }
                await gateway.send_json({"op": 0, "s": 1, "t": "READY", "d": ready})
                self.ready.set()
        return gateway


@asynccontextmanager
async def serving() -> AsyncGenerator[Far]:
    """Serve it on a free port of this machine."""
    far = Far()
    runner = web.AppRunner(far.app())
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    far.url = str(site.name)
    try:
        yield far
    finally:
        far.go_on.set()
        far.let_in.set()
        await runner.cleanup()


# What a process runs: the program itself, with Discord's address replaced.
PROGRAM = """
import sys
from yarl import URL
from discord.gateway import DiscordWebSocket
from discord.http import Route
from bot.__main__ import main
here = sys.argv[1]
Route.BASE = here + "/api"
DiscordWebSocket.DEFAULT_GATEWAY = URL(here.replace("http", "ws") + "/gateway")
sys.exit(main(["run"]))
"""
