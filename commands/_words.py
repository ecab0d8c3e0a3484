"""Words that several commands share: who makes it, what it was taken for, where it was read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Entity, Link, Paragraph, Table, Typed
from bot.core.errors import WrongCall
from bot.core.questions import Question, token

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.answers import Answer, Figure, Part, Text
    from bot.core.catalog import Catalog
    from bot.core.names import Match, Ref

_UNITS = {
    "USD/Mtok": "USD per million tokens",
    "CNY/Mtok": "CNY per million tokens",
    "USD": "US dollars",
    "USD/month": "US dollars a month",
}
_LINKS = 2


def a_day(text: str | None, command: str, option: str = "on") -> date | None:
    """Read the day that an option holds, written as ISO; None when it is left out.

    Raises:
        WrongCall: if it is no day.
    """
    if not text:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise WrongCall(
            "I cannot read ",
            Typed(text),
            f" as a day. Write it like /{command} … {option}:2026-05-31.",
        ) from None


def refuse_twins(names: Sequence[str], refs: Sequence[Ref]) -> None:
    """Raise WrongCall where two of the names are the same record."""
    seen: dict[Ref, str] = {}
    for name, ref in zip(names, refs, strict=True):
        if ref in seen:
            both: tuple[Part, ...] = (Typed(seen[ref]), " and ", Typed(name))
            raise WrongCall(*both, f" are the same thing: {ref.name}. Name two different ones.")
        seen[ref] = name


def entity(typed: str, match: Match, shown: str | None = None) -> Entity:
    """What a typed name was taken to be; a token on a button counts as the full name."""
    said = match.ref.name if ":" in typed[:2] or typed.startswith("~") else typed
    return Entity(said, match.ref, shown, match.exact)


def understood(entities: Iterable[Entity]) -> Iterable[Text]:
    """One note for each name that was not typed as it is written."""
    for item in entities:
        if not item.exact:
            yield (Typed(item.typed), f" is taken to mean {item.ref.name}.")


def corrections(catalog: Catalog, refs: Iterable[tuple[str, str]]) -> Iterable[Paragraph]:
    """One note for each thing that a source got wrong about what is shown, each once."""
    rows = [row for kind, key in refs for row in catalog.corrections(kind, key)]
    for row in {(row.said, row.correct): row for row in rows}.values():
        by = catalog.sources[row.said_by]
        day = f" ({numbers.day(row.said_on)})" if row.said_on else ""
        said = f"Correction: {by.title}{day} says “{row.said}”; "
        text = (said, f"{row.correct} (", *cited_source(catalog, row.source), ").")
        yield Paragraph(text, doubt=True)


def cited_source(catalog: Catalog, source: str) -> Text:
    """A source as a link, or by its title where it has no page."""
    found = catalog.sources[source]
    return (Link(found.title, found.url) if found.url else found.title,)


def with_small(answer: Answer, since: str = "", *, links: int = _LINKS) -> Answer:
    """The same answer with its small line: units, days and pages of its main figures.

    The main figures are those of the lead and of the first table; of their pages at most *links*
    are named, the others counted.
    """
    first = next((b for b in answer.blocks if isinstance(b, Table) and b.rows), None)
    rows = first.rows if first else ()
    main = [*answer.figures_of_lead, *(figure for row in rows for figure in row.figures)]
    every = list(answer.shown())
    if not every:
        return answer
    small, more = _small(main or every, every, since, links)
    listed = any(button.question.command == "sources" for button in answer.buttons)
    rest = f" and {more} more{' under Sources' if listed else ''}" if more else ""
    return replace(answer, small=(*answer.small, (*small, *filter(None, [rest]))))


def _small(
    main: Sequence[Figure], every: Sequence[Figure], since: str, links: int
) -> tuple[Text, int]:
    """The small line, and how many pages it does not name."""
    units = " and ".join(dict.fromkeys(_UNITS[f.unit] for f in main if f.unit in _UNITS))
    checked = sorted({figure.checked for figure in main if figure.checked}, key=numbers.last_day)
    days = list(dict.fromkeys(numbers.day(day) for day in (checked[:1] + checked[-1:])))
    said = [units, since, f"checked {' to '.join(days)}" if days else ""]
    pages = list(dict.fromkeys(figure.source for figure in main))
    parts: list[Part] = [" · ".join(filter(None, said))]
    for number, source in enumerate(pages[:links]):
        parts.append(", " if number else " · ")
        parts.append(Link(source.title, source.url) if source.url else source.title)
    return tuple(parts), len({figure.source for figure in every}) - len(pages[:links])


def others(
    command: str,
    refs: Iterable[Ref],
    rest: Sequence[str] = (),
    *,
    at: int = 0,
    options: Sequence[tuple[str, str]] = (),
) -> tuple[tuple[str, Question], ...]:
    """Records to choose instead of the name at a place, as questions; at most 25."""
    found: dict[str, Question] = {}
    for ref in refs:
        names = (*rest[:at], token(ref), *rest[at + 1 :])
        found.setdefault(ref.name, Question(command, names, tuple(options)))
    return tuple(found.items())[:25]
