"""bot/core/clock.py: peak and off-peak by the seller's clock and calendar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import clock
from bot.core.clock import read
from bot.core.facts import Calendar, PriceWindow

GOLDEN_WEEK = frozenset(f"2026-10-0{day}" for day in range(1, 8))
HOLIDAYS = {"cn": GOLDEN_WEEK}
CALENDARS = {"cn": Calendar("cn", "Public holidays in China", "2026-12-31", "page")}
INSTANTS = st.datetimes(datetime(2026, 8, 1), datetime(2027, 2, 1), timezones=st.just(UTC))  # noqa: DTZ001


def window(start: str, end: str, **changed: str | None) -> PriceWindow:
    """Peak hours on weekdays that are no Chinese holiday, twice the list price."""
    given = {"kind": "peak", "days": "mon-fri", "calendar": "cn", "valid_from": None}
    given |= {"valid_to": None} | changed
    return PriceWindow(
        model="m",
        kind=given["kind"] or "",
        days=given["days"] or "",
        start_utc=start,
        end_utc=end,
        calendar=given["calendar"],
        multiplier=Decimal(changed.get("multiplier") or 2),
        valid_from=given["valid_from"],
        valid_to=given["valid_to"],
        source="page",
    )


PEAK = (window("01:00", "04:00"), window("06:00", "10:00"))
NIGHT = (window("16:30", "00:30", kind="off_peak", days="mon-sun", calendar=None),)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def say(text: str, windows: tuple[PriceWindow, ...] = PEAK) -> tuple[str, str | None]:
    """What kind of hour it is, and when that changes next."""
    found = read(windows, at(text), HOLIDAYS, CALENDARS)
    assert found is not None
    return found.kind, found.flips.strftime("%Y-%m-%d %H:%M") if found.flips else None


@pytest.mark.parametrize(
    ("instant", "kind", "flips"),
    [
        ("2026-11-23 00:59:59", "off_peak", "2026-11-23 01:00"),
        ("2026-11-23 01:00", "peak", "2026-11-23 04:00"),
        ("2026-11-23 03:59:59", "peak", "2026-11-23 04:00"),
        ("2026-11-23 04:00", "off_peak", "2026-11-23 06:00"),
        ("2026-11-23 09:00", "peak", "2026-11-23 10:00"),
        ("2026-11-23 10:00", "off_peak", "2026-11-24 01:00"),
    ],
)
def test_a_window_holds_from_its_first_minute_to_the_one_after_its_last(instant, kind, flips):
    assert say(instant) == (kind, flips)


@pytest.mark.parametrize("instant", ["2026-11-20 10:00", "2026-11-21 02:00", "2026-11-22 09:00"])
def test_after_friday_the_next_peak_is_on_monday(instant):
    assert say(instant) == ("off_peak", "2026-11-23 01:00")


@pytest.mark.parametrize("instant", ["2026-09-30 10:00", "2026-10-01 02:00", "2026-10-07 23:59"])
def test_the_golden_week_is_off_peak_to_its_end(instant):
    assert say(instant) == ("off_peak", "2026-10-08 01:00")


def test_a_holiday_of_another_calendar_does_not_count():
    here = tuple(window("01:00", "04:00", calendar=None) for _ in range(1))
    assert say("2026-10-01 02:00", here) == ("peak", "2026-10-01 04:00")


@pytest.mark.parametrize(
    ("instant", "kind", "flips"),
    [
        ("2026-11-22 16:29", "peak", "2026-11-22 16:30"),
        ("2026-11-22 16:30", "off_peak", "2026-11-23 00:30"),
        ("2026-11-23 00:00", "off_peak", "2026-11-23 00:30"),
        ("2026-11-23 00:30", "peak", "2026-11-23 16:30"),
    ],
)
def test_a_window_over_midnight_ends_on_the_next_day(instant, kind, flips):
    assert say(instant, NIGHT) == (kind, flips)


def test_a_window_over_midnight_belongs_to_the_day_it_starts_on():
    friday_night = (window("22:00", "02:00"),)
    assert say("2026-11-21 01:00", friday_night) == ("peak", "2026-11-21 02:00")
    assert say("2026-11-23 01:00", friday_night) == ("off_peak", "2026-11-23 22:00")


def test_windows_that_touch_are_one_stretch():
    joined = (window("01:00", "04:00"), window("04:00", "06:00"))
    assert say("2026-11-23 02:00", joined) == ("peak", "2026-11-23 06:00")


def test_hours_that_never_end_do_not_flip():
    always = (window("00:00", "00:00", days="mon-sun", calendar=None),)
    assert say("2026-11-23 02:00", always) == ("peak", None)


@pytest.mark.parametrize(
    ("instant", "known"),
    [
        ("2026-08-16 15:59:59", False),
        ("2026-08-16 16:00", True),
        ("2026-09-05 15:59:59", True),
        ("2026-09-05 16:00", False),
    ],
)
def test_a_window_counts_from_its_first_instant_and_no_longer_at_its_last(instant, known):
    dated = (
        window(
            "01:00", "04:00", valid_from="2026-08-16T16:00:00Z", valid_to="2026-09-05T16:00:00Z"
        ),
    )
    assert (read(dated, at(instant), HOLIDAYS, CALENDARS) is not None) is known


def test_without_windows_there_is_no_clock():
    assert read((), at("2026-11-23 02:00"), HOLIDAYS, CALENDARS) is None


def test_the_multiplier_is_that_of_the_hour_and_the_other_that_of_the_rest():
    peak = read(PEAK, at("2026-11-23 02:00"), HOLIDAYS, CALENDARS)
    rest = read(PEAK, at("2026-11-23 05:00"), HOLIDAYS, CALENDARS)
    assert peak
    assert rest
    assert (peak.multiplier, peak.other) == (2, 1)
    assert (rest.multiplier, rest.other) == (1, 2)
    assert (peak.peak, peak.off_peak) == (rest.peak, rest.off_peak) == (2, 1)


def test_a_discount_at_night_makes_the_list_price_the_dearer_one():
    cheap = (window("16:30", "00:30", kind="off_peak", calendar=None, multiplier="0.25"),)
    night = read(cheap, at("2026-11-23 17:00"), {}, {})
    assert night
    assert (night.kind, night.multiplier, night.other) == ("off_peak", Decimal("0.25"), 1)
    assert (night.peak, night.off_peak) == (1, Decimal("0.25"))
    assert night.calendar is None


def test_the_calendar_says_how_far_it_is_known_also_beyond_that_day():
    beyond = read(PEAK, at("2027-02-08 02:00"), HOLIDAYS, CALENDARS)
    assert beyond
    assert beyond.kind == "peak"
    assert beyond.calendar
    assert beyond.calendar.covers_through == "2026-12-31"


def test_an_instant_is_written_in_utc_whatever_its_zone():
    beijing = datetime(2026, 8, 17, 0, 0, tzinfo=timezone(timedelta(hours=8)))
    assert clock.iso(beijing) == "2026-08-16T16:00:00Z"


@given(INSTANTS)
def test_the_hour_really_changes_when_it_is_said_to_and_not_before(instant):
    now = read(PEAK, instant, HOLIDAYS, CALENDARS)
    assert now
    assert now.flips
    assert instant < now.flips <= instant + timedelta(days=9)
    after = read(PEAK, now.flips, HOLIDAYS, CALENDARS)
    before = read(PEAK, max(instant, now.flips - timedelta(seconds=1)), HOLIDAYS, CALENDARS)
    assert after
    assert before
    assert (before.kind, after.kind) in {("peak", "off_peak"), ("off_peak", "peak")}
    assert before.kind == now.kind
