"""Messages to the bot: which ones are questions, and how one is answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from discord import DMChannel, Intents, MessageType

from bot.core.questions import Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord import ClientUser, File, Message
    from discord.ui import LayoutView

# Not `message_content`: Discord sends the words of messages that mention a bot, or are written
# to it alone, without that. https://discord.com/developers/docs/events/gateway#message-content-intent
INTENTS = Intents(guild_messages=True, dm_messages=True)
_WRITTEN = (MessageType.default, MessageType.reply)


def question_in(message: Message, me: ClientUser | None) -> Question | None:
    """What a message asks: the words beside the mention of the bot, or help where there are none.

    None for a message that is not to the bot, or not of a person. To reply to the bot is not to
    mention it: that is how people talk about an answer.
    """
    if me is None or message.author.bot or message.type not in _WRITTEN:
        return None
    mention = re.compile(rf"<@!?{me.id}>")
    called = me in message.mentions and mention.search(message.content)
    if not called and not isinstance(message.channel, DMChannel):
        return None
    words = " ".join(mention.sub(" ", message.content).split())
    return Question("ask", (), (("question", words),)) if words else Question("help")


async def reply(message: Message, view: LayoutView, files: Sequence[File] = ()) -> None:
    """Answer a message by a reply that rings at nobody."""
    await message.reply(view=view, files=files, mention_author=False)
