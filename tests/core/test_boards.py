"""Boards: which results stand beside each other, in which order, and which board is meant."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.core import bargains, boards
from tests.bots import NOW
from tests.commands import contest


@pytest.fixture
def market(small):
    return small(**contest.tables())


def ranked(board):
    return [(row.model, row.score) for row in board.rows]


def said(every):
    return [(board.publisher, board.setting, len(board.rows)) for board in every]


def test_independent_boards_stand_first_and_those_of_all_settings_behind_their_parts(market):
    assert said(boards.boards(market, "quiz")) == [
        ("Lab", "default", 7),
        ("Lab", None, 7),
        ("Digest", "not stated", 3),
        ("Acme", "no tools", 2),
        ("Lab", "high", 2),
        ("Acme", "with tools", 1),
        ("Acme", None, 3),
    ]


def test_the_board_of_all_settings_holds_each_model_once_with_its_best_result(market):
    best = boards.pick(market, "quiz", "lab best")
    assert best is not None
    assert best.setting is None
    assert ranked(best)[:3] == [
        ("eagle-3", Decimal(85)),
        ("roc-2", Decimal(78)),
        ("eagle-2", Decimal(60)),
    ]


def test_less_stands_first_where_less_is_better(market):
    [board] = boards.boards(market, "slips")
    assert ranked(board) == [("roc-2", Decimal("2.5")), ("eagle-3", Decimal(4))]


def test_a_rating_stands_only_beside_others_of_its_day(market):
    [board] = boards.boards(market, "duel")
    assert ranked(board) == [("eagle-3", Decimal(1450)), ("roc-2", Decimal(1400))]


def test_the_newest_result_of_a_model_counts_not_the_best(small):
    lines = contest.tables()
    lines["score"] = [
        *contest.board("Lab", "default", "roc-2 90", as_of="2026-01-01"),
        *contest.board("Lab", "default", "roc-2 70, eagle-3 80", as_of="2026-10-01"),
    ]
    [board] = boards.boards(small(**lines), "quiz")
    assert ranked(board) == [("eagle-3", Decimal(80)), ("roc-2", Decimal(70))]


def test_models_with_the_same_result_share_a_place(market):
    board = boards.boards(market, "quiz")[0]
    places = board.places()
    assert places["eagle-2"] == places["roc-1"] == 3
    assert places["roc-mini-1"] == 5


@pytest.mark.parametrize(
    ("words", "publisher", "setting"),
    [
        (None, "Lab", "default"),
        ("", "Lab", "default"),
        ("HIGH", "Lab", "high"),
        ("acme tools no", "Acme", "no tools"),
        ("best acme", "Acme", None),
    ],
)
def test_a_board_is_found_by_words_of_its_publisher_and_setting(market, words, publisher, setting):
    board = boards.pick(market, "quiz", words)
    assert board is not None
    assert (board.publisher, board.setting) == (publisher, setting)


def test_a_board_is_found_by_its_key_and_no_board_by_other_words(market):
    for board in boards.boards(market, "quiz"):
        assert boards.pick(market, "quiz", board.key) == board
    assert boards.pick(market, "quiz", "nobody") is None
    assert boards.pick(market, "empty") is None


def test_only_models_with_a_price_that_are_still_sold_are_bargains(market):
    board = boards.pick(market, "quiz")
    assert board is not None
    found = bargains.bargains(market, board, NOW)
    assert [(b.quote.model.model, b.blend, b.best) for b in found] == [
        ("roc-mini-1", Decimal("0.175"), True),
        ("roc-2", Decimal("1.75"), True),
        ("eagle-2", Decimal(6), False),
        ("eagle-3", Decimal(8), True),
    ]
    assert bargains.leader(found).quote.model.model == "eagle-3"


def test_those_no_longer_sold_count_at_their_last_price_where_they_are_to(market):
    board = boards.pick(market, "quiz")
    assert board is not None
    found = bargains.bargains(market, board, NOW, retired=True)
    [last] = [b for b in found if b.quote.ended]
    assert (last.quote.model.model, last.blend, last.best) == ("roc-1", Decimal("1.075"), True)


def test_the_best_for_a_price_or_less(market):
    board = boards.pick(market, "quiz")
    assert board is not None
    found = bargains.bargains(market, board, NOW)
    cheap = bargains.at_most(found, Decimal("1.75"))
    assert cheap is not None
    assert cheap.quote.model.model == "roc-2"
    assert bargains.at_most(found, Decimal("0.1")) is None
