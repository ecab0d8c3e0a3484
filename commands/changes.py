"""/changes: what is new since a day, and what is announced."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import changes as happened
from bot.core import numbers
from bot.core.answers import Answer, Choice, Paragraph
from bot.core.names import Ref
from bot.core.questions import Question, changed
from bot.core.speech import count, mark, say, tell
from commands import _changes, _pages, _times, _words
from commands._times import Time

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
    until: str | None = None,
    kind: str | None = None,
    now: datetime,
) -> Answer:
    """List what changed since a day, the newest first, then what is announced, the next first.

    With a *kind*, only changes of that kind; with *until*, none after that day.

    Raises:
        WrongCall: if *since* or *until* is no day, or they make no time that has begun.
    """
    today = now.date()
    time = _times.within(since, until, "changes", today)
    end = time.until
    day = time.since or min(end or today, today) - timedelta(days=DAYS)
    past, ahead = happened.past(catalog, day, now, end), happened.ahead(catalog, now, end)
    if kind:
        past, ahead = ([each for each in found if each.kind == kind] for found in (past, ahead))
    listed = [
        *_changes.grouped(past, _changes.HEADINGS),
        *_changes.grouped(ahead, _changes.AHEAD),
    ]
    shown = _pages.page(listed, page, _SIZE)
    question = changed(Question("changes"), since=time.since, until=end, kind=kind)
    answer = Answer(
        command="changes",
        lead=(_lead(len(past), len(ahead), Time(day, end)),),
        blocks=(
            *(_only(kind) if kind else ()),
            *(_changes.counts(listed) if shown.count > 1 and shown.number == 1 else ()),
            *_changes.tables(catalog, shown.items, now),
        ),
        notes=tuple(_notes(catalog, shown)),
        choices=(
            *_places(question, listed, shown),
            *_choices(question, shown.items, min(end or today, today)),
        ),
        buttons=tuple(_pages.turning(question, shown)),
    )
    return _words.with_small(answer, links=_LINKS)


def _only(kind: str) -> Iterator[Paragraph]:
    """What the list was narrowed to."""
    yield Paragraph(tell("Only of this kind: {kind}.", kind=say(_changes.HEADINGS[kind])))


def _lead(past: int, ahead: int, time: Time) -> str:
    """How much changed in a time, and how much is announced."""
    if time.until:
        return _until(past, ahead, time)
    since = numbers.day(str(time.since))
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


def _until(past: int, ahead: int, time: Time) -> str:
    """How much changed up to a day, and how much of it is yet to."""
    if not past + ahead:
        return say("No change is known {time}.", time=time.said())
    if not ahead:
        return count(
            past,
            "{count} change is known {time}.",
            "{count} changes are known {time}.",
            time=time.said(),
        )
    return count(
        past + ahead,
        "{count} change is known {time} ({ahead} announced).",
        "{count} changes are known {time} ({ahead} announced).",
        time=time.said(),
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


def _choices(question: Question, listed: Sequence[_changes.Listed], last: date) -> Iterator[Choice]:
    """The models that are shown, and the same up to a last day since another one."""
    models = _words.others("price", _refs(listed))
    if models:
        yield Choice(say("One of these models"), models)
    yield Choice(
        say("Since another day"),
        tuple(
            (say(label, day=numbers.day(day)), changed(question, since=day))
            for label, back in _BACK.items()
            for day in [(last - timedelta(days=back)).isoformat()]
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
        until="Only changes until a day, as 2026-10-31",
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
        until: str | None = None,
        kind: str | None = None,
        page: app_commands.Range[int, 1, 1000] = 1,
        private: bool = False,
    ) -> None:
        """Say what changed since a day, and what is announced."""
        bot = interaction.client
        answer = changes(bot.catalog, since, page, until=until, kind=kind, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /changes to the bot."""
    await bot.add_cog(Changes())
