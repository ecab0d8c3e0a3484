"""Somebody who uses the bot, and what they see of it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from simcord import ResponseMessage

from tests import limits

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from simcord import ChannelHandle, InteractionResult, MemberActor, UserHandle

    from tests.harness import World


@dataclass(frozen=True)
class Reply:
    """What a person sees as the bot's answer, as it was when it came.

    Attributes:
        text: all that is to be read, one text a line, from top to bottom.
        private: whether nobody else can see it.
        buttons: labels of the buttons that can be pressed.
        links: label and address of the buttons that lead out.
        options: labels of what can be chosen, over all selects.
        pictures: alternative texts of the pictures.
        updated: whether it took the place of the message that was pressed.
        later: further messages that came with it.
    """

    message: ResponseMessage = field(repr=False)
    components: list[dict[str, Any]] = field(repr=False)
    text: str
    private: bool
    buttons: tuple[str, ...]
    links: Mapping[str, str]
    options: tuple[str, ...]
    pictures: tuple[str, ...]
    updated: bool = False
    later: tuple[Reply, ...] = ()


def read(message: ResponseMessage, **more: Any) -> Reply:
    """Read a message as a person does, after checking that Discord would show it."""
    components = message.components
    assert_fits(components)
    assert_silent(message)
    every = list(limits.walk(components))
    buttons = [c for c in every if c["type"] == limits.BUTTON]
    return Reply(
        message=message,
        components=components,
        text="\n".join(c["content"] for c in every if c["type"] == limits.TEXT),
        private=message.ephemeral,
        buttons=tuple(c["label"] for c in buttons if "custom_id" in c and not c.get("disabled")),
        links={c["label"]: c["url"] for c in buttons if "url" in c},
        options=tuple(o["label"] for c in every for o in c.get("options", ())),
        pictures=tuple(item.get("description") or "" for c in every for item in c.get("items", ())),
        **more,
    )


def assert_fits(components: list[dict[str, Any]]) -> None:
    """Fail with each limit of Discord that a message (`view.to_components()`) breaks."""
    found = limits.faults(components)
    assert not found, "\n".join(found)


def assert_silent(message: ResponseMessage) -> None:
    """Fail if a message would ring at anybody, or shows a live mention."""
    seen = message._message
    rings = seen.ping_user_ids or seen.ping_role_ids or seen.mention_everyone
    assert not rings, "the message would notify people"
    assert not seen.mention_user_ids, "the message shows a live mention of a person"
    assert not seen.mention_role_ids, "the message shows a live mention of a role"


class Person:
    """Somebody at one place: a channel of a server, or a direct message with the bot."""

    def __init__(
        self,
        world: World,
        actor: MemberActor | UserHandle,
        channel: ChannelHandle | None = None,
        place: Mapping[str, Any] | None = None,
    ) -> None:
        self.world = world
        self.actor: Any = actor
        self._where = (channel,) if channel else ()
        self._place = place or {}

    @property
    def commands(self) -> tuple[str, ...]:
        """Names of the slash commands that this person is offered here."""
        return self.actor.available_commands(*self._where)

    @property
    def channel(self) -> ChannelHandle:
        """Where this person is."""
        return self._where[0] if self._where else self.actor.dm_channel

    def options(self, command: str) -> list[dict[str, Any]]:
        """Describe the options of a published command, in order."""
        return self.world.env.backend.commands[None][command, 1]["options"]

    async def slash(self, command: str, /, **options: Any) -> Reply:
        """Send a slash command and read the answer."""
        with self._acting():
            result = await self.actor.slash(*self._where, command, **options)
        return self._answer(result)

    async def right_click(self, entry: str, text: str) -> Reply:
        """Write a message in a server, choose an entry of its menu and read the answer."""
        return await self.on_message(entry, await self.actor.send(self.channel, text))

    async def on_message(self, entry: str, message: Any) -> Reply:
        """Choose an entry of the menu of a message that is there."""
        with self._acting():
            result = await self.actor.context_menu(*self._where, entry, message)
        return self._answer(result)

    async def autocomplete(
        self, command: str, option: str, typed: str, /, **filled: Any
    ) -> list[str]:
        """Type into an option and read the names that are offered."""
        with self._acting():
            choices = await self.actor.autocomplete(*self._where, command, option, typed, **filled)
        found = limits.choice_faults(choices)
        assert not found, "\n".join(found)
        return [choice["name"] for choice in choices]

    async def press(self, reply: Reply, label: str) -> Reply:
        """Press the button of that label."""
        with self._acting():
            result = await self.actor.click(reply.message, label=label)
        return self._answer(result)

    async def choose(self, reply: Reply, label: str) -> Reply:
        """Choose the option of that label, in whichever select has it."""
        for component in limits.walk(reply.components):
            for option in component.get("options", ()):
                if option["label"] == label:
                    return await self._pick(reply, component["custom_id"], option["value"])
        raise AssertionError(f"no option {label!r} among {reply.options}")

    async def say(self, text: str, *, reply_to: Reply | None = None) -> list[Reply]:
        """Write a message, in reply to another or not, and read what the bot answers to it."""
        answered = {"reply_to": reply_to.message} if reply_to else {}
        send = (
            self.actor.send(self.channel, text, **answered)
            if self._where
            else self.actor.send_dm(text)
        )
        backend, channel = self.world.env.backend, self.channel
        before = set(backend.messages[channel.id])
        with self._acting():
            await send
        new = [m for i, m in backend.messages[channel.id].items() if i not in before]
        mine = [m for m in new if m.author_id == backend.bot_user.id]
        return [read(ResponseMessage(self.world.env, message)) for message in mine]

    async def _pick(self, reply: Reply, custom_id: str, value: str) -> Reply:
        with self._acting():
            result = await self.actor.select(reply.message, [value], custom_id=custom_id)
        return self._answer(result)

    def _answer(self, result: InteractionResult) -> Reply:
        assert result.response is not None, "the bot did not answer"
        record = result._interaction
        assert not record.loading, "the bot is still thinking"
        later = tuple(read(followup) for followup in result.followups)
        updated = record.message_id == record.source_message_id
        return read(result.response, updated=updated, later=later)

    @contextmanager
    def _acting(self) -> Generator[None]:
        self.world.place = self._place
        try:
            with self.world.env.time_context():
                yield
        finally:
            self.world.place = {}
        self.world.check()
