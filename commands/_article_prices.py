"""Is it a tenth of the price? Flagships of Chinese and US makers, by price and by score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core import boards, numbers, shelf
from bot.core.answers import Paragraph, Row, Table
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.speech import count, mark, say
from commands import _article, _boards, _countries, _models, _scores, _tags

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from decimal import Decimal

    from bot.core.answers import Block, Figure
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Score
    from bot.core.shelf import Tag
    from commands._article import Article

CHEAP, DEAR = "kimi-k2-thinking", "claude-opus-4-7"  # what the article compares
_FAMILIES = ("kimi", "claude")  # whose flagships are compared today
_LABS = ("openai", "anthropic", "alphabet")  # what the article calls the frontier labs
_FIRST = ("hle", "aime-2025")  # benchmarks that the article names
_MOST, _FEWEST = 5, 10  # benchmarks shown, and models that a board needs
_RATES = ("input_mtok", "output_mtok")
_AHEAD = {
    1: mark("{publisher}, {setting}, {days}. The Chinese model is {gap} ahead."),
    0: mark("{publisher}, {setting}, {days}. The two are level."),
    -1: mark("{publisher}, {setting}, {days}. The Chinese model is {gap} behind."),
}


@dataclass(frozen=True, slots=True)
class Duel:
    """The best Chinese and the best US result on one independent board."""

    board: Board
    chinese: Score
    american: Score

    @property
    def lead(self) -> Decimal:
        """How far the Chinese model is ahead, less than nothing where it is behind."""
        gap = (self.chinese.score or 0) - (self.american.score or 0)
        return numbers.exact(gap if self.board.benchmark.higher_is_better else -gap)

    @property
    def side(self) -> int:
        """1 where the Chinese model is ahead, -1 where it is behind, else 0."""
        return (self.lead > 0) - (self.lead < 0)


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
    duels = contests(catalog)
    if duels:
        yield Paragraph((_won(duels),))
    yield from (_duel(catalog, duel) for duel in duels)


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


def contests(catalog: Catalog) -> list[Duel]:
    """On at most five benchmarks the best of both countries: the article's first, then newest."""
    found = [duel for key in catalog.benchmarks if (duel := _contest(catalog, key))]
    found.sort(key=lambda duel: (numbers.last_day(_day(duel)), len(duel.board.rows)), reverse=True)
    found.sort(key=lambda duel: duel.board.benchmark.benchmark not in _FIRST)
    return found[:_MOST]


def _day(duel: Duel) -> str:
    return max((duel.chinese.as_of, duel.american.as_of), key=numbers.last_day)


def _contest(catalog: Catalog, benchmark: str) -> Duel | None:
    """The first independent board with one setting on which both countries stand."""
    for board in boards.boards(catalog, benchmark):
        if not board.independent or board.setting is None or len(board.rows) < _FEWEST:
            continue
        best: dict[str | None, Score] = {}
        for row in board.rows:
            best.setdefault(catalog.companies[catalog.models[row.model].maker].country, row)
        if "CN" in best and "US" in best:
            return Duel(board, best["CN"], best["US"])
    return None


def _won(duels: Sequence[Duel]) -> str:
    """On how many benchmarks the best Chinese model is ahead."""
    return count(
        len(duels),
        "On {count} benchmark with independent results of both, the best Chinese model is ahead on "
        "{won}.",
        "On {count} benchmarks with independent results of both, the best Chinese model is ahead "
        "on {won}.",
        won=sum(duel.side > 0 for duel in duels),
    )


def _duel(catalog: Catalog, duel: Duel) -> Table:
    """The two results, and the gap with whose they are."""
    record = duel.board.benchmark
    rows = tuple(
        Row(
            catalog.models[row.model].name,
            numbers.score(row.score or numbers.exact(0), record.unit),
            best=duel.side == side,
            figures=(_scores.score_figure(catalog, row, record),),
        )
        for row, side in ((duel.chinese, 1), (duel.american, -1))
    )
    note = say(
        _AHEAD[duel.side],
        publisher=duel.board.publisher,
        setting=_boards.setting(duel.board),
        days=_days(duel),
        gap=_gap(abs(duel.lead), record.unit),
    )
    return Table(record.name, rows, ((note,),))


def _days(duel: Duel) -> str:
    days = sorted({duel.chinese.as_of, duel.american.as_of}, key=numbers.last_day)
    if len(days) == 1:
        return numbers.day(days[0])
    return say("{first} to {last}", first=numbers.day(days[0]), last=numbers.day(days[-1]))


def _gap(gap: Decimal, unit: str) -> str:
    if unit == "percent":
        points = numbers.score(gap, "index")
        return say("{points} percentage points", points=points)
    return numbers.score(gap, unit)
