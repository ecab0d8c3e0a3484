"""Words that several commands share: who makes it, what it was taken for, where it was read."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.answers import Entity, Link, Paragraph, Table, Typed
from bot.core.errors import WrongCall
from bot.core.questions import Question, token
from bot.core.speech import mark, recorded, say, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.answers import Answer, Figure, Part, Source, Text
    from bot.core.catalog import Catalog
    from bot.core.facts import Correction
    from bot.core.names import Match, Ref

_UNITS = {
    "USD/Mtok": mark("USD per million tokens"),
    "CNY/Mtok": mark("CNY per million tokens"),
    "USD": mark("US dollars"),
    "USD/month": mark("US dollars a month"),
}
_LINKS = 2
_PARTED = re.compile(r"\s*[,;，、；]\s*")


def parts(typed: str | None) -> list[str]:
    """What an option holds by commas, in either script."""
    return [part for part in _PARTED.split((typed or "").strip()) if part]


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
            *tell(
                "I cannot read {typed} as a day. Write it like {example}.",
                typed=Typed(text),
                example=f"/{command} … {option}:2026-05-31",
            )
        ) from None


def refuse_twins(names: Sequence[str], matches: Sequence[Match], refs: Sequence[Ref]) -> None:
    """Raise WrongCall where two of the names stand for the same record."""
    seen: dict[Ref, str] = {}
    for typed, match, ref in zip(names, matches, refs, strict=True):
        name = entity(typed, match).typed
        if ref in seen:
            raise WrongCall(
                *tell(
                    "{one} and {other} are the same thing: {name}. Name two different ones.",
                    one=Typed(seen[ref]),
                    other=Typed(name),
                    name=ref.name,
                )
            )
        seen[ref] = name


def entity(typed: str, match: Match, shown: str | None = None) -> Entity:
    """What a typed name was taken to be; a token on a button counts as the full name."""
    said = match.ref.name if ":" in typed[:2] or typed.startswith("~") else typed
    return Entity(said, match.ref, shown, match.exact)


def understood(entities: Iterable[Entity]) -> Iterable[Text]:
    """One note for each name that was not typed as it is written."""
    for item in entities:
        if not item.exact:
            yield tell(
                "{typed} is taken to mean {name}.", typed=Typed(item.typed), name=item.ref.name
            )


def corrections(catalog: Catalog, refs: Iterable[tuple[str, str]]) -> Iterable[Paragraph]:
    """One note for each thing that a source got wrong about what is shown, each once."""
    rows = [row for kind, key in refs for row in catalog.corrections(kind, key)]
    for row in {(row.said, row.correct): row for row in rows}.values():
        text = tell(
            "Correction: {who} says “{said}”; {correct} ({source}).",
            who=_who(catalog, row),
            said=recorded(row.said),
            correct=recorded(row.correct),
            source=_cited(catalog.sources[row.source]),
        )
        yield Paragraph(text, doubt=True)


def _who(catalog: Catalog, row: Correction) -> str:
    """Who said something wrong, and on which day, where that is known."""
    title = catalog.sources[row.said_by].title
    if not row.said_on:
        return title
    return say("{source} ({day})", source=title, day=numbers.day(row.said_on))


def _cited(source: Source) -> Part:
    """A source as a link, or by its title where it has no page."""
    return Link(source.title, source.url) if source.url else source.title


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
    main = main or every
    pages = list(dict.fromkeys(figure.source for figure in main))[:links]
    left = len({figure.source for figure in every}) - len(pages)
    listed = any(button.question.command == "sources" for button in answer.buttons)
    said = [(words,) for words in (_units(main), since, _checked(main)) if words]
    small = _joined(" · ", [*said, _pages(pages, left, listed=listed)])
    return replace(answer, small=(*answer.small, small))


def _units(main: Sequence[Figure]) -> str:
    units = list(dict.fromkeys(_UNITS[f.unit] for f in main if f.unit in _UNITS))
    return numbers.listed([say(unit) for unit in units]) if units else ""


def _checked(main: Sequence[Figure]) -> str:
    """From when to when the figures were read."""
    days = sorted({figure.checked for figure in main if figure.checked}, key=numbers.last_day)
    if not days:
        return ""
    first, last = numbers.day(days[0]), numbers.day(days[-1])
    if first == last:
        return say("checked {day}", day=first)
    return say("checked {first} to {last}", first=first, last=last)


def _pages(pages: Sequence[Source], left: int, *, listed: bool) -> Text:
    """The pages that are named, and how many are not: /sources lists them where it is offered."""
    named = _joined(say(", "), [(_cited(page),) for page in pages])
    if not left:
        return named
    number = f"{left:,}"
    if listed:
        return tell("{sources} and {number} more under Sources", sources=named, number=number)
    return tell("{sources} and {number} more", sources=named, number=number)


def _joined(gap: str, texts: Sequence[Text]) -> Text:
    """Texts with a gap between each two."""
    return tuple(part for text in texts for part in (gap, *text))[1:]


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
