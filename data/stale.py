"""What is right but old: prices not checked, valuations not renewed, calendars running out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from data.given import Fault, Given, Rule, fault, last_day

if TYPE_CHECKING:
    from collections.abc import Iterator

PRICE_DAYS = 60
VALUATION_DAYS = 90
CALENDAR_DAYS = 30


def prices_are_checked(given: Given) -> Iterator[Fault]:
    """Prices in force and offers have been read in the last 60 days."""
    models, today = given.ids("model"), given.today.isoformat()
    for table in ("price", "offer"):
        for line, row in given.lines(table):
            gone = models.get(row["model"], {}).get("status") == "retired" and table == "price"
            over = row.get("valid_to", "") and row["valid_to"] <= today
            age = (given.today - last_day(row["checked"])).days
            if age > PRICE_DAYS and not gone and not over:
                yield fault(table, line, f"{row['model']}: not checked for {age} days")


def promises_are_running(given: Given) -> Iterator[Fault]:
    """A promo without known end is still within what was promised."""
    for line, row in given.lines("price"):
        if row["promised_through"] and row["promised_through"] < given.today.isoformat():
            until = row["promised_through"]
            yield fault("price", line, f"{row['model']}: promo was promised only through {until}")


def valuations_are_recent(given: Given) -> Iterator[Fault]:
    """The newest figure of each company is at most 90 days old."""
    newest: dict[str, tuple[int, str]] = {}
    for line, row in given.lines("valuation"):
        if row["as_of"] >= newest.get(row["company"], (0, ""))[1]:
            newest[row["company"]] = (line, row["as_of"])
    for company, (line, day) in newest.items():
        age = (given.today - last_day(day)).days
        if age > VALUATION_DAYS:
            yield fault("valuation", line, f"{company}: newest figure is {age} days old")


def calendars_reach_on(given: Given) -> Iterator[Fault]:
    """Each calendar of holidays is known for the next 30 days."""
    for line, row in given.lines("calendar"):
        if last_day(row["covers_through"]) < given.today + timedelta(days=CALENDAR_DAYS):
            end = row["covers_through"]
            yield fault("calendar", line, f"holidays are known only through {end}")


ALL: tuple[Rule, ...] = (
    prices_are_checked,
    promises_are_running,
    valuations_are_recent,
    calendars_reach_on,
)
