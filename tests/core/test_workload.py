"""bot/core/workload.py: what is sent and received, and how often."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.workload import Workload


@pytest.mark.parametrize(
    "wrong",
    [{"tokens_in": -1}, {"tokens_out": -1}, {"requests": -1}, {"cached": -1}, {"cached": 101}],
)
def test_a_workload_cannot_be_negative_nor_more_than_all_cached(wrong):
    good: dict[str, Any] = {"tokens_in": 1, "tokens_out": 1}
    with pytest.raises(ValueError, match=r"negative|share"):
        Workload(**(good | wrong))


@pytest.mark.parametrize(
    ("load", "spans"),
    [
        (Workload(1, 1), {"request": 1}),
        (Workload(1, 1, 10), {"request": 1, "day": 10, "month": 300}),
        (Workload(1, 1, 300, "month"), {"request": 1, "day": 10, "month": 300}),
        (Workload(1, 1, 10, "all"), {"request": 1, "all": 10}),
        (Workload(1, 1, 0), {"request": 1, "day": 0, "month": 0}),
    ],
)
def test_requests_are_a_days_a_months_or_all_there_are(load, spans):
    assert load.spans == spans
