"""What is known of one company: each fact in a sentence of its own, and all as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, worth
from bot.core.answers import Paragraph, Row, Table
from bot.core.speech import count, say, sentences
from commands import _countries, _worths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bot.core.answers import Block, Figure
    from bot.core.catalog import Catalog
    from bot.core.facts import Company, Family
    from commands._known import Known

_NAMED = 4  # families in one sentence
_TOO = {"listed": ("tickers",)}  # figures that the same sentence names


def lead(catalog: Catalog, company: Company, what: str, today: date) -> str:
    """One fact of a company in words that can be read alone."""
    if what == "talks":
        return _talks(catalog, company, today)
    say_it = {
        "listed": _listed,
        "country": _country,
        "founded": _founded,
        "owns": _owns,
        "parent": _parent,
    }
    return say_it.get(what, _makes)(catalog, company)


def figures(catalog: Catalog, company: Company, known: Known, what: str) -> tuple[Figure, ...]:
    """The figures that the lead names."""
    if what == "talks":
        found = worth.worth(catalog, company.company)
        rows = found.talks[::-1] or [row for row in (_worths.first(found),) if row]
        return tuple(worth.figure(catalog, row) for row in rows)
    return tuple(known[key] for key in (what, *_TOO.get(what, ())) if key in known)


def _country(_: Catalog, company: Company) -> str:
    if not company.country:
        return say("The seat of {company} is not known.", company=company.name)
    place = _countries.place(company.country)
    return say("{company} is seated in {country}.", company=company.name, country=place)


def _founded(_: Catalog, company: Company) -> str:
    if not company.founded:
        return say("The year {company} was founded is not known.", company=company.name)
    return say("{company} was founded in {year}.", company=company.name, year=_year(company))


def _year(company: Company) -> str:
    """The year in which a company was founded."""
    return numbers.day(str(company.founded)) if company.founded else say("unknown")


def _listed(catalog: Catalog, company: Company) -> str:
    name, symbols = company.name, _symbols(catalog, company)
    if company.status == "public" and symbols:
        return say("{company} is listed ({symbols}).", company=name, symbols=symbols)
    if company.status == "public":
        return say("{company} is listed; its symbol is not known.", company=name)
    if company.parent:
        owner = catalog.companies[company.parent].name
        return say(
            "{company} is not listed itself; it belongs to {owner}.", company=name, owner=owner
        )
    return say("{company} is not listed.", company=name)


def _symbols(catalog: Catalog, company: Company) -> str:
    rows = catalog.tickers.get(company.company, [])
    return say(", ").join(f"{row.exchange}: {row.symbol}" for row in rows)


def _owned(catalog: Catalog, company: Company) -> list[str]:
    return [c.name for c in catalog.companies.values() if c.parent == company.company]


def _owns(catalog: Catalog, company: Company) -> str:
    if owned := _owned(catalog, company):
        names = numbers.listed(owned)
        return say("{company} owns {companies}.", company=company.name, companies=names)
    return say("No company owned by {company} is known.", company=company.name)


def _parent(catalog: Catalog, company: Company) -> str:
    if company.parent:
        owner = catalog.companies[company.parent].name
        return say("{company} belongs to {owner}.", company=company.name, owner=owner)
    return say("No company is known to own {company}.", company=company.name)


def families(catalog: Catalog, company: Company) -> list[Family]:
    """The families a company makes, those with a flagship first; not the ones below them."""
    found = [f for f in catalog.families.values() if f.maker == company.company and not f.parent]
    days = {f.family: catalog.models[f.flagship].released or "" for f in found if f.flagship}
    found.sort(key=lambda family: days.get(family.family, ""), reverse=True)
    return sorted(found, key=lambda family: family.flagship is None)


def _talks(catalog: Catalog, company: Company, today: date) -> str:
    """At what it is in talks, the newest first; what it is worth where no talks are open."""
    found = worth.worth(catalog, company.company)
    if found.talks:
        talks = [_worths.talked(row, today) for row in found.talks[::-1]]
        return say(
            "{company} is in talks at {talks}.", company=company.name, talks=numbers.listed(talks)
        )
    none = say("No open talks are known of {company}.", company=company.name)
    return sentences(none, _worths.headline(company.name, _worths.first(found), today))


def _makes(catalog: Catalog, company: Company) -> str:
    made = families(catalog, company)
    if not made and company.makes_llm:
        return say(
            "{company} makes language models; none of them is in the data set.",
            company=company.name,
        )
    if not made:
        return say("No language model made by {company} is known.", company=company.name)
    names = [_family(catalog, family) for family in made]
    if len(names) > _NAMED:
        more = len(names) - _NAMED
        rest = count(more, "{count} more family", "{count} more families")
        names = [*names[:_NAMED], rest]
    return count(
        sum(model.current for model in catalog.made_by(company.company)),
        "{company} makes {families}: {count} current model.",
        "{company} makes {families}: {count} current models.",
        company=company.name,
        families=numbers.listed(names),
    )


def _family(catalog: Catalog, family: Family) -> str:
    if not family.flagship:
        return family.name
    flagship = catalog.models[family.flagship].name
    return say("{family} (flagship {model})", family=family.name, model=flagship)


def blocks(
    catalog: Catalog, company: Company, known: Known, but: str | None, today: date
) -> Iterator[Block]:
    """All facts of a company but the one that is said already, and what it makes and is worth."""
    yield Table(company.name, tuple(_rows(catalog, company, known, but)))
    made = tuple(
        Row(family.name, catalog.models[family.flagship].name if family.flagship else "–")
        for family in families(catalog, company)
    )
    if made:
        yield Table(say("Families and their flagships"), made, spare=len(made) - 1)
    owned = _owned(catalog, company)
    if owned and but != "owns":
        yield Paragraph((say("It owns {companies}.", companies=numbers.listed(owned)),))
    yield from _worth(catalog, company, but, today)


def _worth(catalog: Catalog, company: Company, but: str | None, today: date) -> Iterator[Paragraph]:
    """What a company is worth and at what it is in talks, each where it is not said already."""
    found = worth.worth(catalog, company.company)
    head = _worths.first(found)
    both = found.headline is not None and bool(found.talks)
    if both or but != "talks":
        shown = (worth.figure(catalog, head),) if head else ()
        yield Paragraph((_worths.headline(company.name, head, today),), shown)
    if both and but != "talks":
        shown = tuple(worth.figure(catalog, row) for row in found.talks[::-1])
        yield Paragraph((_talks(catalog, company, today),), shown)


def _rows(catalog: Catalog, company: Company, known: Known, but: str | None) -> Iterator[Row]:
    parent = company.parent
    said = (
        ("country", say("Country"), _countries.name(company.country)),
        ("listed", say("Listed"), _on_exchange(catalog, company)),
        ("parent", say("Belongs to"), catalog.companies[parent].name if parent else None),
        ("founded", say("Founded"), _year(company)),
        ("makes", say("Current models"), f"{known['makes'].value:,}" if "makes" in known else None),
    )
    for what, label, cell in said:
        if cell and what != but:
            keys = (what, *_TOO.get(what, ()))
            yield Row(label, cell, figures=tuple(known[key] for key in keys if key in known))


def _on_exchange(catalog: Catalog, company: Company) -> str:
    if company.status != "public":
        return say("no")
    return _symbols(catalog, company) or say("yes")
