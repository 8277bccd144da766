"""The moments of `tests.tools.clocks`, and that no test that reads the machine's clock is left out of it."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.tools.clocks import DATED, LOCAL, MOMENTS, SENSITIVE, TELLING, leap_day, sunday

TESTS = Path(__file__).resolve().parents[1]
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
READS = re.compile(r"datetime\.now\(|date\.today\(|time\.time\(|SystemClock\(|currentDate")
ELSEWHERE = {
    "tools/clocks.py": "moves the clock",
    "e2e/kept.py": "serves the tests beside it",
    "e2e/real_company.py": "serves the tests beside it",
    "e2e/test_failures.py": "dates a token long ago",
    "tools/keep_release.py": "runs by hand",
    "moved_clock/sitecustomize.py": "moves the clock",
    "trust/machine.py": "draws a seed from it",
    "unit/test_clocks.py": "this one",
}


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("new-year", "2026-12-31T23:59:40+00:00"),
        ("spring", "2027-03-28T00:59:40+00:00"),
        ("autumn", "2027-10-31T00:59:40+00:00"),
        ("leap-day", "2028-02-29T12:00:00+00:00"),
        ("a-year-ahead", "2027-11-30T09:00:00+00:00"),
    ],
)
def test_the_moments_lie_at_the_days_on_which_programs_stumble(name, moment):
    assert MOMENTS[name](NOW).isoformat() == moment


@pytest.mark.parametrize(("year", "day"), [(2026, 29), (2027, 28), (2028, 26), (2030, 31)])
def test_the_clock_changes_on_the_last_sunday_of_march(year, day):
    assert sunday(year, 3) == date(year, 3, day)


@pytest.mark.parametrize(("year", "leap"), [(2027, 2028), (2028, 2028), (2029, 2032)])
def test_the_next_leap_day_is_found(year, leap):
    assert leap_day(year) == date(leap, 2, 29)


def test_every_test_that_reads_the_machines_clock_runs_on_moved_ones():
    readers = {
        str(file.relative_to(TESTS))
        for file in TESTS.rglob("*.py")
        if READS.search(file.read_text(encoding="utf-8"))
    }
    files = {one.partition("::")[0] for one in SENSITIVE}
    left = readers - ELSEWHERE.keys() - files
    assert left == set()


def test_what_runs_on_moved_clocks_is_there():
    places = [one.partition("::") for one in SENSITIVE]
    assert [file for file, _, _ in places if not (TESTS / file).exists()] == []
    named = [(TESTS / file, name) for file, _, name in places if name]
    assert [name for file, name in named if f"def {name}(" not in file.read_text(encoding="utf-8")] == []


def test_every_sensitive_test_meets_a_new_year_a_leap_day_and_an_ordinary_day_of_next_year():
    assert set(TELLING) == {"spring", "autumn", "a-year-ahead"} < set(MOMENTS)
    assert {*TELLING["spring"], *TELLING["a-year-ahead"]} == set(SENSITIVE)
    assert not set(LOCAL) & set(DATED)


def test_who_tells_the_time_of_the_zone_meets_both_changes_of_the_clock():
    """What the window and the command line show is of the person's zone."""
    shows = {one for one in SENSITIVE if one.startswith("gui/") or "log" in one or "schedule" in one}
    assert shows <= set(TELLING["spring"]) == set(TELLING["autumn"])
