"""Questions in plain words are answered right, in both languages, as often as they were before."""

from __future__ import annotations

import asyncio
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.questions.measure import described, measured
from tests.questions.rows import RIGHT, WRONG

if TYPE_CHECKING:
    from bot.core.speech import Language
    from tests.questions.measure import Result
    from tests.questions.rows import Half, Outcome

AIM = 95  # per cent of the questions that the rules may be tuned on
ASTRAY = 1  # and at most this many per cent wrong


@cache
def results() -> list[Result]:
    return asyncio.run(measured())


def half(which: Half, lang: Language) -> list[Result]:
    return [r for r in results() if (r.row.half, r.row.lang) == (which, lang)]


def share(outcome: Outcome, of: list[Result]) -> float:
    return 100 * sum(result.outcome == outcome for result in of) / len(of)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_questions_that_rules_are_tuned_on_are_answered_right(lang: Language):
    tuned = half("tuning", lang)
    assert len(tuned) > 100
    failing = "\n".join(described(result) for result in tuned if result.outcome != "right")
    assert share("wrong", tuned) <= ASTRAY
    assert share("right", tuned) >= AIM, f"of {len(tuned)} questions these were not:\n{failing}"


@pytest.mark.parametrize("lang", RIGHT)
def test_no_fewer_of_the_questions_that_are_only_measured_are_answered_right(lang: Language):
    """The aim is 95 % right and none wrong; `RIGHT` and `WRONG` are what must not be lost again.

    These rows are never read when rules are tuned, or they would measure nothing any more: a
    failure tells counts alone.
    """
    unseen = half("measuring", lang)
    assert len(unseen) > 100
    right, wrong = share("right", unseen), share("wrong", unseen)
    if right < RIGHT[lang] or wrong > WRONG:
        counts = dict(Counter(result.outcome for result in unseen))
        pytest.fail(f"{right:.1f} % right and {wrong:.1f} % wrong: {counts}", pytrace=False)
