"""Is it a tenth of the price? Flagships of Chinese and US makers, by price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers, shelf
from bot.core.answers import Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.speech import say
from commands import _article, _article_scores, _countries, _models, _scores, _tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Block, Figure
    from bot.core.catalog import Catalog
    from bot.core.shelf import Tag
    from commands._article import Article

CHEAP, DEAR = "kimi-k2-thinking", "claude-opus-4-7"  # what the article compares
_FAMILIES = ("kimi", "claude")  # whose flagships are compared today
_LABS = ("openai", "anthropic", "alphabet")  # what the article calls the frontier labs
_RATES = ("input_mtok", "output_mtok")


def flagships(catalog: Catalog, country: str, now: datetime) -> list[Tag]:
    """Flagships of a country's makers that have a list price per token, the cheapest first."""
    makers = [c for c in catalog.companies.values() if c.country == country and c.makes_llm]
    found = (_models.of_company(catalog, maker.company) for maker in makers)
    tags = (shelf.tag(catalog, model, now) for model in found if model)
    return shelf.by_price(tag for tag in tags if tag.blend is not None)


def lead(chinese: Sequence[Tag], american: Sequence[Tag]) -> str:
    """How the medians compare, in words that can be read alone.

    Raises:
        NoFigure: if a country has no flagship with a price.
    """
    if not chinese or not american:
        raise NoFigure(say("No list prices of flagships of both countries are known."))
    low, high = _median(chinese), _median(american)
    return say(
        "At the median a Chinese flagship costs {share} of a US one: {low} against {high} per "
        "million tokens, blended 3:1.",
        share=numbers.percent(low / high),
        low=numbers.spent(low),
        high=numbers.spent(high),
    )


def _median(tags: Sequence[Tag]) -> Decimal:
    """The middle of the blended prices, or what lies between the two in the middle."""
    blends = sorted(tag.blend for tag in tags if tag.blend is not None)
    half = len(blends) // 2
    return (blends[half] + blends[-half - 1]) / 2


def figures(catalog: Catalog, tags: Sequence[Tag]) -> tuple[Figure, ...]:
    """The rates that the blended prices are made of."""
    return tuple(figure for tag in tags for figure in _tags.figures(catalog, tag))


def blocks(
    catalog: Catalog,
    article: Article,
    chinese: Sequence[Tag],
    american: Sequence[Tag],
    now: datetime,
) -> Iterator[Block]:
    """Medians and ranges, the pair of the article then and now, and the scores."""
    labs = [tag for tag in american if tag.model.maker in _LABS]
    groups = (
        (_countries.short("CN"), chinese),
        (_countries.short("US"), american),
        (say("US labs"), labs),
    )
    rows = tuple(_row(catalog, name, tags) for name, tags in groups if tags)
    notes = [say("How many flagships, their median, and from the cheapest to the dearest.")]
    if labs:
        names = numbers.listed([catalog.companies[tag.model.maker].name for tag in labs])
        notes.append(say("US labs: {names}, whom {title} names.", names=names, title=article.title))
    yield Table(say("List price, blended 3:1"), rows, tuple((note,) for note in notes))
    yield from _then(catalog, article)
    yield from _now(catalog, now)
    if CHEAP in catalog.models:
        yield from _scores.ranks(catalog, catalog.models[CHEAP])
    yield from _article_scores.blocks(catalog)


def _row(catalog: Catalog, name: str, tags: Sequence[Tag]) -> Row:
    ends = [numbers.money(tag.blend) for tag in (tags[0], tags[-1]) if tag.blend is not None]
    cell = say(
        "{median} ({least}–{most})",
        median=numbers.spent(_median(tags)),
        least=ends[0],
        most=ends[-1],
    )
    label = say("{group}, {count}", group=name, count=len(tags))
    return Row(label, cell, figures=figures(catalog, tags))


def _then(catalog: Catalog, article: Article) -> Iterator[Paragraph]:
    """What the article compares, with the exact shares that its own figures give."""
    cheap, dear = (_article.reports(catalog, model) for model in (CHEAP, DEAR))
    if not all(rate in said for said in (cheap, dear) for rate in _RATES):
        return
    share = [
        numbers.percent(numbers.exact(cheap[r].value) / numbers.exact(dear[r].value))
        for r in _RATES
    ]
    said = say(
        "{title}, {day}: {cheap} costs “only 1/10” of {dear}. By its own figures that is {input} "
        "on input and {output} on output.",
        title=article.title,
        day=numbers.day(article.day),
        cheap=catalog.models[CHEAP].name,
        dear=catalog.models[DEAR].name,
        input=share[0],
        output=share[1],
    )
    every = (said[rate] for said in (cheap, dear) for rate in _RATES)
    yield Paragraph((said,), tuple(_article.report_figure(catalog, row) for row in every))


def _now(catalog: Catalog, now: datetime) -> Iterator[Paragraph]:
    """What the flagships of the same two families cost beside each other today."""
    if not all(key in catalog.families for key in _FAMILIES):
        return
    refs = [Ref("family", key, catalog.families[key].name) for key in _FAMILIES]
    cheap, dear = (shelf.tag(catalog, _models.of_family(catalog, ref), now) for ref in refs)
    rates = [(getattr(cheap.price, rate), getattr(dear.price, rate)) for rate in _RATES]
    if any(low is None or not high for low, high in rates):
        return
    share = [numbers.percent(low / high) for low, high in rates]
    said = say(
        "Today {cheap} costs {input} of {dear} on input and {output} on output.",
        cheap=cheap.model.name,
        dear=dear.model.name,
        input=share[0],
        output=share[1],
    )
    yield Paragraph((said,), figures(catalog, (cheap, dear)))
