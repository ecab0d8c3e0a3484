"""Bad inputs as people type them: through Discord, discord.py and back."""

from __future__ import annotations

import pytest

from tests.discord import nasty

LONGEST = 100  # the app lets nobody type more
TYPED = sorted(
    {text.encode("utf-8", "ignore").decode()[:LONGEST] for text in (*nasty.PARTS, *nasty.LONG)}
    - {""}
)
COMMANDS = ("price", "compare", "valuation", "history", "sources")


def options(command: str, typed: str) -> dict[str, str]:
    return {"first": "kimi", "second": typed} if command == "compare" else {"name": typed}


share = pytest.mark.parametrize(("place", "command"), list(enumerate(COMMANDS)))


@share
async def test_nasty_texts_are_answered_and_shown_dead(user, place, command):
    for typed in TYPED[place :: len(COMMANDS)]:
        reply = await user.slash(command, **options(command, typed))
        assert not nasty.alive(reply.text), typed
        assert "Something went wrong" not in reply.text, typed


@share
async def test_nasty_texts_get_suggestions_that_fit(user, place, command):
    for typed in TYPED[place :: len(COMMANDS)]:
        await user.autocomplete(command, "first" if command == "compare" else "name", typed)


async def test_a_name_offered_for_a_nasty_text_asks_again(user):
    chosen = 0
    for typed in TYPED[::3]:
        reply = await user.slash("compare", first="kimi", second=typed)
        if reply.private and reply.options:
            again = await user.choose(reply, reply.options[0])
            assert not nasty.alive(again.text), typed
            assert typed not in again.text or len(typed) < 8, typed
            chosen += 1
    assert chosen > 5
