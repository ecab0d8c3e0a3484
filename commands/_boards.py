"""How a board of a benchmark is said: whose it is, how and when it was measured, and which else."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from bot.core import boards, numbers
from bot.core.answers import Choice, Paragraph, Typed
from bot.core.errors import NoFigure, WrongCall
from bot.core.pictures import MOST, Bar, Bars
from bot.core.questions import changed
from bot.core.speech import count, mark, say, tell
from commands import _charts, _settings
from commands._scores import score_figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from bot.core.answers import Text
    from bot.core.boards import Board
    from bot.core.catalog import Catalog
    from bot.core.facts import Score
    from bot.core.names import Kind, Ref
    from bot.core.pictures import Drawing
    from bot.core.questions import Question

KINDS: tuple[Kind, ...] = ("benchmark",)
_OPTIONS = 25  # that a list may have
_FEWEST = 2  # bars that are worth a picture
_UNITS = {
    "percent": mark("Per cent"),
    "elo": mark("Elo rating"),
    "minutes": mark("Minutes"),
    "index": mark("Index points"),
}
_BY = {
    frozenset({"independent"}): mark("Measured by {publisher}, who makes no models."),
    frozenset({"aggregator"}): mark("Relayed by {publisher}, who did not measure it."),
    frozenset({"maker"}): mark("Published by {publisher} about its own models."),
    frozenset({"rival"}): mark(
        "Published by {publisher}, a maker of models, about those of rivals."
    ),
}
_RELAYED = re.compile(r"(?P<publisher>.+) \(relayed(?: by (?P<relay>.+))?\)")
_BY_RELAY = mark("Measured by {publisher}, relayed by {relay}.")
_BY_BOTH = mark("Published by {publisher}, a maker, about its own models and those of rivals.")
_OPTION = {
    frozenset({"independent"}): mark("{publisher} (independent): {models}"),
    frozenset({"aggregator"}): mark("{publisher} (relayed): {models}"),
}
_OPTION_MAKER = mark("{publisher} (a maker of models): {models}")
_RULE_ONE = mark(
    "One setting counts here ({setting}). By each model's best of several settings, as in "
    "/frontier, {name} leads with {score}."
)
_RULE_BEST = mark(
    "Each model counts here with its best of several settings. By one setting ({setting}), as in "
    "/rank, {name} leads with {score}."
)
_CAPTION = mark("{unit}; {setting}, {days}")
_CAPTION_LOWER = mark("{unit}, lower is better; {setting}, {days}")


def chosen(catalog: Catalog, ref: Ref, publisher: str | None) -> Board:
    """Return the board that is asked for by words or key of its publisher and setting.

    Raises:
        NoFigure: if nobody publishes results; WrongCall: if no board has these words.
    """
    board = boards.pick(catalog, ref.id, publisher)
    if board:
        return board
    every = boards.boards(catalog, ref.id)
    if not every or not publisher:
        raise NoFigure(say("The data set holds no result on {name}.", name=ref.name))
    names = list(dict.fromkeys(board.publisher for board in every))
    rest = [numbers.more(len(names) - MOST)] if len(names) > MOST else []
    raise WrongCall(
        *tell(
            "No board on {name} is called {typed}. Its publishers: {publishers}.",
            name=ref.name,
            typed=Typed(publisher),
            publishers=say("; ").join([*names[:MOST], *rest]),
        )
    )


def setting(board: Board) -> str:
    """How a board was measured, as it is said within a sentence."""
    if board.setting is None:
        return say("best of several settings")
    if board.setting == "default":
        return say("default setting")
    return _settings.said(board.setting)


def days(board: Board) -> str:
    """The day of a board's results, or the first and the last."""
    oldest = min((row.as_of for row in board.rows), key=numbers.last_day)
    newest = max((row.as_of for row in board.rows), key=numbers.last_day)
    last = numbers.day(newest)
    if oldest == newest:
        return last
    return say("{first} to {last}", first=numbers.day(oldest), last=last)


def whose(board: Board) -> Iterator[str]:
    """Who published a board and in which part, and what is better when it is not more."""
    kinds = frozenset(row.reported_by for row in board.rows)
    publisher, relay = _relay(board)
    yield say(_BY_RELAY if relay else _BY.get(kinds, _BY_BOTH), publisher=publisher, relay=relay)
    if not board.benchmark.higher_is_better:
        yield say("Lower is better.")


def _relay(board: Board) -> tuple[str, str]:
    """The publisher of a board, and who relayed it, where its name says so."""
    named = _RELAYED.fullmatch(board.publisher)
    return (named["publisher"], named["relay"] or "") if named else (board.publisher, "")


def other_rule(catalog: Catalog, shown: Board) -> Iterator[Paragraph]:
    """By which rule a board ranks, and who leads by the other: one setting, or the best of several.

    /rank shows the one by default, /frontier the other.
    """
    best = shown.setting is None
    other = boards.fair(catalog, shown) if best else boards.whole(catalog, shown)
    if other is None or (other.setting is None) is best:
        return
    first = other.rows[0]
    lead = shown.rows[0]
    if first.score is None or (first.model, first.score) == (lead.model, lead.score):
        return
    sentence = say(
        _RULE_BEST if best else _RULE_ONE,
        setting=setting(other if best else shown),
        name=catalog.models[first.model].name,
        score=numbers.score(first.score, shown.benchmark.unit),
    )
    yield Paragraph((sentence,), (score_figure(catalog, first, shown.benchmark),))


def choices(catalog: Catalog, question: Question, shown: Board) -> Iterator[Choice]:
    """The same question about boards of other publishers, and of other settings."""
    every = boards.boards(catalog, shown.benchmark.benchmark)
    mine = [b for b in every if b.publisher == shown.publisher and b != shown]
    first: dict[str, Board] = {}
    for board in every:
        if board.publisher != shown.publisher:
            first.setdefault(board.publisher, board)
    if first:
        options = ((_by(board), _asked(question, board)) for board in first.values())
        yield Choice(say("Another publisher"), tuple(options))
    if mine:
        settings = ((_measured(board), _asked(question, board)) for board in mine)
        placeholder = say("Another setting of {publisher}", publisher=shown.publisher)
        yield Choice(placeholder, tuple(settings))


def unlisted(catalog: Catalog, shown: Board) -> Iterator[Text]:
    """That a list holds only a part of the publishers or settings, where it does."""
    every = boards.boards(catalog, shown.benchmark.benchmark)
    mine = sum(board.publisher == shown.publisher for board in every) - 1
    others = len({board.publisher for board in every}) - 1
    if max(mine, others) > _OPTIONS:
        yield tell("The lists hold only the largest boards; name others by publisher:words.")


def _by(board: Board) -> str:
    kinds = frozenset(row.reported_by for row in board.rows)
    option = _OPTION.get(kinds, _OPTION_MAKER)
    publisher, relay = _relay(board)
    if relay:
        return say("{publisher}: {models}", publisher=board.publisher, models=models(board))
    return say(option, publisher=publisher, models=models(board))


def _measured(board: Board) -> str:
    return say("{setting}: {models}", setting=setting(board), models=models(board))


def models(board: Board) -> str:
    """How many models stand on a board."""
    return count(len(board.rows), "{count} model", "{count} models")


def _asked(question: Question, board: Board) -> Question:
    return changed(question, publisher=board.key, page=None)


def chart(catalog: Catalog, board: Board, rows: Sequence[Score]) -> Drawing | None:
    """The results of some models of a board beside each other, as they stand on it."""
    shown = [(catalog.models[r.model].name, r.score) for r in rows if r.score is not None][:MOST]
    return partial(_bars, board, shown) if len(shown) >= _FEWEST else None


def _bars(board: Board, shown: Sequence[tuple[str, Decimal]]) -> Bars:
    record = board.benchmark
    bars = tuple(
        Bar(name, numbers.score(score, record.unit), score, score) for name, score in shown
    )
    caption = _CAPTION if record.higher_is_better else _CAPTION_LOWER
    text = say(caption, unit=say(_UNITS[record.unit]), setting=setting(board), days=days(board))
    title = say("{benchmark}: {publisher}", benchmark=record.name, publisher=board.publisher)
    words = say("Bar chart. {title}. {caption}", title=title, caption=text)
    alt = _charts.alt(words, [_charts.in_words(bar) for bar in bars])
    return Bars(title, text, record.unit, alt, bars)
