"""The simulated Discord shows what a person would see, checked with the smallest bot there is."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Self

import pytest
from discord import AllowedMentions, Intents, Interaction, SelectOption, app_commands, ui
from discord.ext.commands import Bot, Cog, when_mentioned

from bot.core.errors import WrongCall

if TYPE_CHECKING:
    import re


def shown(text: str, count: int = 0) -> ui.LayoutView:
    more: Any = More(count)  # discord.py types its dynamic items for the older kind of view
    pick: Any = Pick()
    out: Any = ui.Button(label="Out", url="https://a.example")
    texts = (ui.TextDisplay(text), ui.TextDisplay(f"count {count}"))
    return ui.LayoutView(timeout=None).add_item(
        ui.Container(*texts, ui.ActionRow(more, out), ui.ActionRow(pick))
    )


class More(ui.DynamicItem[ui.Button[Any]], template=r"more:(?P<count>\d+)"):
    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(ui.Button(label="More", custom_id=f"more:{count}"))

    @classmethod
    async def from_custom_id(
        cls, _: Interaction[Any], __: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        return cls(int(match["count"]))

    async def callback(self, interaction: Interaction[Any]) -> None:
        await interaction.response.edit_message(view=shown("pressed", self.count + 1))


class Pick(ui.DynamicItem[ui.Select[Any]], template="pick"):
    def __init__(self) -> None:
        options = [SelectOption(label=label, value=label.lower()) for label in ("One", "Two")]
        super().__init__(ui.Select(custom_id="pick", options=options))

    @classmethod
    async def from_custom_id(cls, _: Interaction[Any], __: ui.Item[Any], ___: Any, /) -> Self:
        return cls()

    async def callback(self, interaction: Interaction[Any]) -> None:
        await interaction.response.send_message(view=shown(self.item.values[0]), ephemeral=True)


class Echo(Cog):
    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def echo(self, interaction: Interaction, text: str) -> None:
        """Say it again."""
        await interaction.response.send_message(view=shown(text))

    @app_commands.command()
    async def slow(self, interaction: Interaction) -> None:
        """Think first."""
        await interaction.response.defer()
        await asyncio.to_thread(str)
        await interaction.edit_original_response(view=shown("at last"))

    @app_commands.command()
    async def fail(self, interaction: Interaction, mistake: bool) -> None:  # noqa: FBT001
        """Raise a person's mistake, or a bug."""
        del interaction
        raise WrongCall("No.") if mistake else RuntimeError("a bug")

    @app_commands.command()
    async def where(self, interaction: Interaction) -> None:
        """Say where this is."""
        context = interaction.context
        place = "group" if context.private_channel else "dm" if context.dm_channel else "server"
        owner = "theirs" if interaction.is_user_integration() else "the server's"
        await interaction.response.send_message(
            view=shown(f"{place}, {owner}, {interaction.locale.value}")
        )

    @echo.autocomplete("text")
    async def suggest(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        many = 26 if typed == "many" else 2
        return [app_commands.Choice(name=f"{typed}{i}", value=f"{typed}{i}") for i in range(many)]


class Tree(app_commands.CommandTree):
    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError) -> None:
        await interaction.response.send_message(view=shown(str(error.__cause__)), ephemeral=True)


class ToyBot(Bot):
    def __init__(self) -> None:
        nobody = AllowedMentions.none()
        super().__init__(
            when_mentioned, tree_cls=Tree, intents=Intents.none(), allowed_mentions=nobody
        )

    async def setup_hook(self) -> None:
        self.add_dynamic_items(More, Pick)
        await self.add_cog(Echo())
        await self.tree.sync()


@pytest.fixture
def make_bot():
    return ToyBot


async def test_a_reply_is_read_from_top_to_bottom(user):
    reply = await user.slash("echo", text="hello")

    assert reply.text == "hello\ncount 0"
    assert not reply.private
    assert reply.buttons == ("More",)
    assert reply.links == {"Out": "https://a.example"}
    assert reply.options == ("One", "Two")


async def test_a_button_pressed_updates_its_message_even_after_a_restart(world, user):
    reply = await user.slash("echo", text="hello")
    await world.restart()
    pressed = await world.member("bo").press(reply, "More")

    assert pressed.updated
    assert pressed.text == "pressed\ncount 1"
    assert world.times_published == 2


async def test_an_option_is_chosen_by_its_label(user):
    chosen = await user.choose(await user.slash("echo", text="hello"), "Two")

    assert chosen.private
    assert not chosen.updated
    assert chosen.text.startswith("two")


async def test_a_slow_answer_is_read_when_it_has_come(user):
    assert (await user.slash("slow")).text.startswith("at last")


async def test_a_mistake_is_an_answer_and_a_bug_is_not(world, user):
    assert (await user.slash("fail", mistake=True)).private
    with pytest.raises(BaseExceptionGroup):
        await user.slash("fail", mistake=False)
    with world.crashing():
        assert (await user.slash("fail", mistake=False)).text.startswith("a bug")


async def test_people_are_where_discord_says(world):
    people = [world.member(locale="de"), world.in_dm(), world.in_group(), world.outsider()]

    assert [(await person.slash("where")).text.splitlines()[0] for person in people] == [
        "server, the server's, de",
        "dm, the server's, en-US",
        "group, theirs, en-US",
        "server, theirs, en-US",
    ]


async def test_what_discord_would_refuse_or_ring_at_fails(user):
    with pytest.raises(AssertionError, match="live mention"):
        await user.slash("echo", text=f"<@{user.actor.id}>")
    with pytest.raises(AssertionError, match="26 suggestions"):
        await user.autocomplete("echo", "text", "many")
    with pytest.raises(AssertionError, match="text of 0 characters"):
        await user.slash("echo", text="  ")

    assert await user.autocomplete("echo", "text", "k") == ["k0", "k1"]
