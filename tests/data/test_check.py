"""Each rule of the check: a set of sources that is whole, with one line broken."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.check import check
from data.given import last_day
from data.naming import folded
from data.tables import FILES, SOURCES
from tests.data import tiny

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 23)

# table, line, what is changed on it, what the fault says
BROKEN = [
    ("company", 3, {"parent": "nobody"}, "parent “nobody” is not in companies.csv"),
    ("company", 2, {"status": "rich"}, "status “rich” breaks"),
    ("company", 2, {"parent": "acme-lab"}, "“acme” is above itself"),
    ("family", 2, {"maker": "bolt"}, "maker “bolt” is not in companies.csv"),
    ("family", 2, {"flagship": "roc-9"}, "flagship “roc-9” is not in models.csv"),
    ("family", 2, {"flagship": "roc-1"}, "flagship “roc-1” is retired"),
    ("family", 3, {"flagship": "roc-2"}, "flagship “roc-2” is of another family"),
    ("family", 2, {"name": "Roc 1"}, "“Roc 1” is model roc-1, not family roc"),
    ("family", 2, {"parent": "roc-mini"}, "“roc” is above itself"),
    ("model", 2, {"maker": "acme-lab"}, "maker “acme-lab” is not its family's, “acme”"),
    ("model", 2, {"replacement": "roc-7"}, "replacement “roc-7” is not in models.csv"),
    ("model", 2, {"released": "2026-02-30"}, "released “2026-02-30” is not a day"),
    ("model", 2, {"released": "2026-13"}, "released “2026-13” is not a day"),
    ("model", 2, {"released": "2027-01"}, "released “2027-01” lies in the future"),
    ("model", 3, {"source": ""}, "source is missing"),
    ("model", 3, {"source": "my-memory"}, "source “my-memory” is not in sources.csv"),
    ("model", 3, {"context_tokens": "many"}, "cannot store TEXT value in INTEGER column"),
    ("model", 3, {"open_weights": "maybe"}, "cannot store TEXT value in INTEGER column"),
    ("model", 3, {"name": "Roc  2"}, "name holds stray spaces or invisible characters"),
    ("model", 3, {"name": "Roc\u200b2"}, "name holds stray spaces or invisible characters"),
    ("model", 3, {"name": "Roc 1"}, "has the same name as an earlier line"),
    ("model", 3, {"model": "roc-0"}, "is not sorted by model"),
    (
        *("model", 3, {"released": "2026-01-01", "knowledge_cutoff": "2026-04"}),
        "knowledge_cutoff “2026-04” is after its release",
    ),
    ("alias", 2, {"id": "rook"}, "id “rook” is no family"),
    ("alias", 2, {"kind": "bird"}, "id “roc” is no bird"),
    ("alias", 2, {"alias": "Roc-Mini"}, "“Roc-Mini” already means family roc-mini"),
    ("alias", 2, {"alias": "ROC.1"}, "“ROC.1” is model roc-1, not family roc"),
    ("alias", 2, {"kind": "model", "id": "roc-2", "alias": "roc 1"}, "already means model roc-1"),
    ("api_id", 2, {"api_id": "roc.1"}, "“roc.1” already means model roc-1"),
    ("price", 3, {"model": "rook"}, "model “rook” is not in models.csv"),
    ("price", 3, {"valid_from": "2026-04-30"}, "is in force together with line 2"),
    ("price", 3, {"valid_to": "2026-04-30"}, "valid_to “2026-04-30” breaks"),
    ("price", 3, {"valid_from": "May 2026"}, "valid_from “May 2026” is not a day"),
    ("price", 3, {"checked": "2026-11-24"}, "checked “2026-11-24” lies in the future"),
    ("price", 3, {"input_mtok": "1000.5"}, "input_mtok 1000.5 is above 1000"),
    ("price", 3, {"input_mtok": "-1"}, "input_mtok “-1” breaks"),
    ("price", 3, {"input_mtok": "1.2.3"}, "input_mtok “1.2.3” breaks"),
    ("price", 3, {"cache_read_mtok": "2"}, "cache_read_mtok 2 is above input_mtok 1"),
    ("price", 3, {"currency": "EUR"}, "currency “EUR” breaks"),
    ("price", 3, {"currency": ""}, "currency is missing"),
    ("price", 3, {"input_unit": ""}, "input_unit is missing"),
    ("price", 3, {"promised_through": "2026-12-31"}, "promised_through “2026-12-31” breaks"),
    ("price", 3, {"source": ""}, "source is missing"),
    ("price_report", 2, {"value": "cheap"}, "value “cheap” breaks"),
    ("price_report", 2, {"value": "2000"}, "value 2000 is above 1000"),
    ("price_window", 2, {"calendar": "sun"}, "calendar “sun” is not in calendars.csv"),
    ("price_window", 2, {"start_utc": "25:00"}, "start_utc “25:00” breaks"),
    ("calendar", 2, {"covers_through": "2025-12-31"}, "covers_through “2025-12-31” breaks"),
    ("holiday", 2, {"day": "2026-02-29"}, "day “2026-02-29” is not a day"),
    ("benchmark", 2, {"unit": ""}, "unit is missing"),
    ("score", 2, {"score": "101"}, "score 101 is not between 0 and 100"),
    ("score", 2, {"score": "-1"}, "score -1 is not between 0 and 100"),
    ("score", 2, {"score": ""}, "score is not null or rank is not null"),
    ("score", 2, {"benchmark": "exam"}, "benchmark “exam” is not in benchmarks.csv"),
    ("offer", 2, {"output_mtok": "70000"}, "output_mtok 70000 is above 1000"),
    ("plan", 2, {"usd_per_month": "20000"}, "usd_per_month 20000 is not between 0 and 5000"),
    ("valuation", 2, {"high_usd": "40000000000"}, "low_usd “45000000000”"),
    ("valuation", 2, {"high_usd": "40000000000"}, "high_usd >= low_usd"),
    ("valuation", 2, {"low_usd": "45"}, "low_usd 45 is not between 1000000 and 20000000000000"),
    ("valuation", 2, {"as_of": "2026-12"}, "as_of “2026-12” lies in the future"),
    ("valuation", 2, {"kind": "guess"}, "kind “guess” breaks"),
    ("valuation", 2, {"publisher": ""}, "publisher is missing"),
    ("correction", 2, {"said_by": "hearsay"}, "said_by “hearsay” is not in sources.csv"),
]


def faults(folder: Path) -> list[str]:
    return [str(fault) for fault in check(folder, TODAY).faults]


def test_a_whole_set_has_no_fault_and_no_warning(tmp_path):
    report = check(tiny.write(tmp_path, tiny.rows()), TODAY)
    assert report.faults == ()
    assert report.warnings == ()


@pytest.mark.parametrize(("table", "line", "changes", "says"), BROKEN)
def test_a_broken_line_is_named_with_its_rule(tmp_path, table, line, changes, says):
    rows = tiny.rows()
    rows[table][line - 2] |= changes
    found = [
        fault
        for fault in faults(tiny.write(tmp_path, rows))
        if fault.startswith(f"{FILES[table]}:{line}: ") and says in fault
    ]
    assert found, faults(tmp_path)


def test_all_broken_lines_are_named_at_once(tmp_path):
    rows = tiny.rows()
    rows["price"][1] |= {"input_mtok": "1000.5"}
    rows["score"][0] |= {"score": "101", "as_of": "2030"}
    rows["family"][0] |= {"flagship": "roc-1"}
    found = faults(tiny.write(tmp_path, rows))
    assert found == [
        "families.csv:2: flagship “roc-1” is retired",
        "prices.csv:3: input_mtok 1000.5 is above 1000",
        "scores.csv:2: as_of “2030” lies in the future",
        "scores.csv:2: score 101 is not between 0 and 100",
    ]


def test_the_same_line_twice_is_a_fault(tmp_path):
    rows = tiny.rows()
    rows["score"] *= 2
    assert faults(tiny.write(tmp_path, rows)) == [
        "scores.csv:3: says the same as an earlier line",
    ]


def test_a_preview_stands_for_no_family_that_has_more(tmp_path):
    rows = tiny.rows()
    rows["model"][1] |= {"status": "preview"}
    assert faults(tiny.write(tmp_path, rows)) == ["families.csv:2: flagship “roc-2” is preview"]


def test_a_preview_may_stand_for_a_family_of_nothing_else(tmp_path):
    rows = tiny.rows()
    rows["model"][2] |= {"status": "preview"}
    rows["family"][1] |= {"flagship": "roc-mini-1"}
    assert faults(tiny.write(tmp_path, rows)) == []


def test_a_promo_may_overlap_the_list_price_that_it_reduces(tmp_path):
    rows = tiny.rows()
    rows["price"].append(rows["price"][1] | {"kind": "promo", "promised_through": "2026-12-31"})
    assert faults(tiny.write(tmp_path, rows)) == []


def test_a_missing_file_is_a_fault_of_that_file_alone(tmp_path):
    tiny.write(tmp_path, tiny.rows())
    (tmp_path / "prices.csv").unlink()
    [fault] = faults(tmp_path)
    assert fault.startswith("prices.csv:1: cannot be read")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "prices.csv:1: cannot be read"),
        (b"\xff\xfe", "prices.csv:1: cannot be read"),
        (b"model,price\n", "prices.csv:1: the columns must be model,seller,region"),
    ],
)
def test_a_file_that_is_no_table_is_a_fault(tmp_path, text, says):
    tiny.write(tmp_path, tiny.rows())
    (tmp_path / "prices.csv").write_bytes(text)
    [fault] = faults(tmp_path)
    assert fault.startswith(says)


@pytest.mark.parametrize("torn", ["acme,Roc Plus,20,2026-11-01", "a,b,c,2026-11-01,book,e,f"])
def test_a_line_with_too_few_or_too_many_fields_is_a_fault(tmp_path, torn):
    tiny.write(tmp_path, tiny.rows())
    with (tmp_path / "plans.csv").open("a", encoding="utf-8", newline="") as file:
        file.write(f"{torn}\n")
    found = faults(tmp_path)
    assert any(f.startswith("plans.csv:3: has ") and "instead of 5" in f for f in found)
    assert all(fault.startswith("plans.csv:3: ") for fault in found)


@pytest.mark.parametrize(("old", "new"), [(b"\n", b"\r\n"), (b"2026-10\n", b"2026-10")])
def test_lines_end_with_lf(tmp_path, old, new):
    tiny.write(tmp_path, tiny.rows())
    file = tmp_path / "holidays.csv"
    file.write_bytes(file.read_bytes().replace(old, new).removesuffix(b"\n"))
    assert "holidays.csv:1: lines must end with LF, the last one too" in faults(tmp_path)


@pytest.mark.parametrize(
    ("table", "changes", "says"),
    [
        ("price", {"checked": "2026-09-23"}, "prices.csv:3: roc-2: not checked for 61 days"),
        ("offer", {"checked": "2026-08"}, "offers.csv:2: roc-1: not checked for 84 days"),
        (
            *("valuation", {"as_of": "2026-08-24"}),
            "valuations.csv:2: acme: newest figure is 91 days old",
        ),
        (
            *("price", {"kind": "promo", "promised_through": "2026-11-21"}),
            "prices.csv:3: roc-2: promo was promised only through 2026-11-21",
        ),
        (
            *("calendar", {"covers_through": "2026-12-22"}),
            "calendars.csv:2: holidays are known only through 2026-12-22",
        ),
    ],
)
def test_what_is_stale_is_a_warning(tmp_path, table, changes, says):
    rows = tiny.rows()
    rows[table][-1] |= changes
    report = check(tiny.write(tmp_path, rows), TODAY)
    assert report.faults == ()
    assert [str(warning) for warning in report.warnings] == [says]


@pytest.mark.parametrize("changes", [{"checked": "2026-09-24"}, {"valid_to": "2026-06-01"}])
def test_a_price_read_within_sixty_days_or_ended_is_not_stale(tmp_path, changes):
    rows = tiny.rows()
    rows["price"][1] |= {"checked": "2026-08-01"} | changes
    assert check(tiny.write(tmp_path, rows), TODAY).warnings == ()


def test_the_sources_have_no_fault():
    assert check(SOURCES, datetime.now(UTC).date()).faults == ()


@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_any_day_month_and_year_reads_as_its_last_day(day):
    assert last_day(day.isoformat()) == day
    assert last_day(f"{day}T23:59:59Z") == day
    assert last_day(f"{day:%Y-%m}").replace(day=day.day) == day
    assert last_day(f"{day:%Y}") == date(day.year, 12, 31)


@given(st.text())
def test_any_other_text_is_no_day(text):
    try:
        day = last_day(text)
    except ValueError:
        return
    assert day.isoformat().startswith(text[:7])


@given(st.text())
def test_names_that_differ_in_case_and_punctuation_alone_are_the_same(text):
    assert folded(folded(text)) == folded(text)
    assert folded(f" {text}-") == folded(text)
