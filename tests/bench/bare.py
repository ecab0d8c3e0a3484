"""The least that discord.py can do: commands that answer constant messages.

Each takes the options of the real command of its name and sends, without looking anything
up, the very layout that the real one sent for that input, with the picture in it. The layout
is made anew for each answer, as any command must, since discord.py's views belong to one message.
"""

from __future__ import annotations

from dataclasses import dataclass
from inspect import Parameter, Signature
from io import BytesIO
from typing import TYPE_CHECKING, Any

from discord import (
    AllowedMentions,
    AppCommandOptionType,
    File,
    Intents,
    Interaction,
    Message,
    app_commands,
)
from discord.ext.commands import Bot, when_mentioned

from tests.bench.layouts import PICTURE, Anything, layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tests.bench.layouts import Json

Key = tuple[str, frozenset[tuple[str, Any]]]  # a command and what is filled in
Slash = app_commands.Command[Any, ..., Any]
Real = Slash | app_commands.Group | app_commands.ContextMenu

_PLAIN: dict[AppCommandOptionType, type] = {
    AppCommandOptionType.string: str,
    AppCommandOptionType.integer: int,
    AppCommandOptionType.number: float,
    AppCommandOptionType.boolean: bool,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a command is to answer: components, for whom, and the picture among them, if any."""

    components: Sequence[Json]
    private: bool = False
    picture: bytes | None = None


class BareBot(Bot):
    """A bot with nothing but constant commands, one for each of the real ones.

    Attributes:
        answers: what to say, by command and what was filled in.
        choices: the names to suggest, by command and what was typed.
    """

    def __init__(self, real: Iterable[Real] = ()) -> None:
        super().__init__(
            when_mentioned,
            intents=Intents.none(),
            help_command=None,
            allowed_mentions=AllowedMentions.none(),
        )
        self._real = tuple(real)
        self.answers: dict[Key, Said] = {}
        self.choices: dict[tuple[str, str], list[str]] = {}

    async def setup_hook(self) -> None:
        """Declare the commands and publish them."""
        self.add_dynamic_items(Anything)
        for real in self._real:
            self.tree.add_command(self._alike(real))
        await self.tree.sync()

    def _alike(self, real: Real) -> Real:
        if isinstance(real, app_commands.ContextMenu):
            return self._menu(real)
        assert isinstance(real, app_commands.Command)
        return self._command(real)

    def _menu(self, real: app_commands.ContextMenu) -> app_commands.ContextMenu:
        async def say(interaction: Interaction[Any], message: Message) -> None:
            await self._say(interaction, key(real.name, {"message": message.content}))

        return app_commands.ContextMenu(name=real.name, callback=say)

    def _command(self, real: Slash) -> Slash:
        """A command with the same options, each of the plain type that Discord sends."""

        async def say(interaction: Interaction[Any], **filled: Any) -> None:
            await self._say(interaction, key(real.name, filled))

        async def suggest(_: Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=n, value=n) for n in self.choices[real.name, typed]]

        first = Parameter("interaction", Parameter.POSITIONAL_ONLY)
        options = [_parameter(option) for option in real.parameters]
        say.__signature__ = Signature([first, *options])  # pyright: ignore[reportFunctionMemberAccess] # what discord.py reads
        made = app_commands.Command(name=real.name, description="Say a constant.", callback=say)
        for option in real.parameters:
            if option.autocomplete:
                made.autocomplete(option.name)(suggest)
        return made

    async def _say(self, interaction: Interaction[Any], asked: Key) -> None:
        """Answer what was said to be the answer; a picture comes later, as from any command."""
        said = self.answers[asked]
        view = layout(said.components)
        if said.private:
            view.stop()  # else it would be kept for a quarter of an hour
        if said.picture is None:
            await interaction.response.send_message(view=view, ephemeral=said.private)
            return
        await interaction.response.defer(ephemeral=said.private, thinking=True)
        file = File(BytesIO(said.picture), PICTURE)
        await interaction.edit_original_response(view=view, attachments=[file])


def key(command: str, filled: Mapping[str, Any]) -> Key:
    """What an answer is looked up by."""
    return command, frozenset(pair for pair in filled.items() if pair[1] is not None)


def _parameter(option: app_commands.Parameter) -> Parameter:
    plain = _PLAIN[option.type]
    if option.required:
        return Parameter(option.name, Parameter.KEYWORD_ONLY, annotation=plain)
    return Parameter(option.name, Parameter.KEYWORD_ONLY, annotation=plain | None, default=None)
