"""/changes: what is new since a day, and what is announced."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import changes as happened
from bot.core import numbers
from bot.core.answers import Answer, Choice, Paragraph, Typed
from bot.core.errors import WrongCall
from bot.core.names import Ref
from bot.core.questions import Question, changed
from bot.core.speech import count, mark, say, tell
from commands import _changes, _pages, _words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date, datetime

    from bot.core.answers import Text
    from bot.core.catalog import Catalog

DAYS = 30  # looked back when no day is said
_SIZE = 12  # changes on a page
_LINKS = 3  # sources that the small line names
_BACK = {
    mark("A week ({day})"): 7,
    mark("A month ({day})"): DAYS,
    mark("Three months ({day})"): 91,
    mark("A year ({day})"): 365,
}


def changes(
    catalog: Catalog,
    since: str | None = None,
    page: int = 1,
    *,
    kind: str | None = None,
    now: datetime,
) -> Answer:
    """List what changed since a day, the newest first, then what is announced, the next first.

    With a *kind*, only changes of that kind.

    Raises:
        WrongCall: if *since* is no day, or one that is yet to come.
    """
    today = now.date()
    day = _words.a_day(since, "changes", "since") or today - timedelta(days=DAYS)
    if day > today:
        typed = Typed(since or "")
        raise WrongCall(*tell("{day} is yet to come. Name a day in the past.", day=typed))
    past, ahead = happened.past(catalog, day, now), happened.ahead(catalog, now)
    if kind:
        past, ahead = ([each for each in found if each.kind == kind] for found in (past, ahead))
    listed = [
        *_changes.grouped(past, _changes.HEADINGS),
        *_changes.grouped(ahead, _changes.AHEAD),
    ]
    shown = _pages.page(listed, page, _SIZE)
    question = changed(Question("changes"), since=since and day, kind=kind)
    answer = Answer(
        command="changes",
        lead=(_lead(len(past), len(ahead), day),),
        blocks=(
            *(_only(kind) if kind else ()),
            *(_changes.counts(listed) if shown.count > 1 and shown.number == 1 else ()),
            *_changes.tables(catalog, shown.items, now),
        ),
        notes=tuple(_notes(catalog, shown)),
        choices=(
            *_places(question, listed, shown),
            *_choices(question, shown.items, today),
        ),
        buttons=tuple(_pages.turning(question, shown)),
    )
    return _words.with_small(answer, links=_LINKS)


def _only(kind: str) -> Iterator[Paragraph]:
    """What the list was narrowed to."""
    yield Paragraph(tell("Only of this kind: {kind}.", kind=say(_changes.HEADINGS[kind])))


def _lead(past: int, ahead: int, day: date) -> str:
    """How much changed since a day, and how much is announced."""
    since = numbers.day(day.isoformat())
    if not past and not ahead:
        return say("Nothing is known to have changed since {day}; none is announced.", day=since)
    if not past:
        return count(
            ahead,
            "Nothing is known to have changed since {day}; {count} change lies ahead.",
            "Nothing is known to have changed since {day}; {count} changes lie ahead.",
            day=since,
        )
    if not ahead:
        return count(
            past,
            "{count} change is known since {day}; none is announced.",
            "{count} changes are known since {day}; none is announced.",
            day=since,
        )
    return count(
        past,
        "{count} change is known since {day}; {ahead} more lie ahead.",
        "{count} changes are known since {day}; {ahead} more lie ahead.",
        day=since,
        ahead=f"{ahead:,}",
    )


def _notes(catalog: Catalog, shown: _pages.Page[_changes.Listed]) -> Iterator[Text]:
    """Which page it is, and up to when changes are known."""
    newest = catalog.newest
    if shown.note:
        yield (shown.note,)
    prices, worths = newest["prices"], newest["valuations"]
    if prices and worths:
        yield tell(
            "Prices were last read {on_day}; the newest valuation is of {day}.",
            on_day=numbers.on_day(prices),
            day=numbers.day(worths),
        )


def _places(
    question: Question,
    listed: Sequence[_changes.Listed],
    shown: _pages.Page[_changes.Listed],
) -> Iterator[Choice]:
    """For a list of several pages, those on which a kind of change begins."""
    first: dict[str, int] = {}
    for place, item in enumerate(listed):
        first.setdefault(item.heading, 1 + place // _SIZE)
    begins: dict[int, list[str]] = {}
    for heading, number in first.items():
        begins.setdefault(number, []).append(say(heading))
    if shown.count > 1:
        yield Choice(
            say("Go to"),
            tuple(
                (numbers.listed(headings), changed(question, page=number))
                for number, headings in begins.items()
            ),
        )


def _choices(
    question: Question, listed: Sequence[_changes.Listed], today: date
) -> Iterator[Choice]:
    models = _words.others("price", _refs(listed))
    if models:
        yield Choice(say("One of these models"), models)
    yield Choice(
        say("Since another day"),
        tuple(
            (say(label, day=numbers.day(day)), changed(question, since=day))
            for label, back in _BACK.items()
            for day in [(today - timedelta(days=back)).isoformat()]
        ),
    )


def _refs(listed: Iterable[_changes.Listed]) -> Iterator[Ref]:
    """The models that are shown."""
    for item in listed:
        if model := item.change.model:
            yield Ref("model", model.model, model.name)


class Changes(Cog):
    """What is new."""

    @app_commands.command(name="changes")
    @app_commands.describe(
        since="A day in the past, as 2026-10-01; 30 days ago unless told otherwise",
        kind="Only changes of one kind, such as price cuts",
        page="Which page of the list",
        private="Only you see the answer",
    )
    @app_commands.choices(
        kind=[app_commands.Choice(name=said, value=key) for key, said in _changes.HEADINGS.items()]
    )
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        since: str | None = None,
        kind: str | None = None,
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """Say what changed since a day, and what is announced."""
        bot = interaction.client
        answer = changes(bot.catalog, since, page, kind=kind, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /changes to the bot."""
    await bot.add_cog(Changes())
