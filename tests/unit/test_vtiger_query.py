"""The query language's quoting and the arithmetic of time stamps."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from sagesync_desktop.clients.vtiger.query import (
    Where,
    earlier,
    may_come_again,
    quoted,
    reached_back,
    select,
)
from sagesync_desktop.core.errors import BadReply


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "'plain'"),
        ("O'Neil", "'O''Neil'"),
        ("''", "''''''"),
        ("a\\", "'a\\'"),
        ('50% & "+"', "'50% & \"+\"'"),
        ("Ö 😀", "'Ö 😀'"),
    ],
)
def test_a_value_is_quoted_by_doubling_its_quotes(value: str, text: str) -> None:
    assert quoted(value) == text


def test_an_empty_value_cannot_be_asked_for() -> None:
    with pytest.raises(ValueError, match="empty"):
        quoted("")


def test_an_empty_value_inside_a_list_cannot_be_asked_for() -> None:
    with pytest.raises(ValueError, match="empty"):
        str(Where("id", "in", ("11x2", "")))


def test_a_whole_query_ends_with_a_semicolon() -> None:
    where = (Where("modifiedtime", ">=", "2026-11-22 12:00:00"), Where("id", ">", "11x9"))
    conditions = "modifiedtime >= '2026-11-22 12:00:00' and id > '11x9'"
    text = f"select * from Accounts where {conditions} order by modifiedtime,id limit 0,100;"
    assert select("*", "Accounts", *where, order=("modifiedtime", "id"), limit=100) == text


def test_a_query_without_conditions_has_no_where() -> None:
    assert select("count(*)", "Invoice") == "select count(*) from Invoice;"


def test_several_ids_are_asked_for_at_once() -> None:
    assert str(Where("id", "in", ("11x2", "11x3"))) == "id in ('11x2','11x3')"


@pytest.mark.parametrize(
    ("stamp", "before"),
    [
        ("2026-11-22 12:00:05", "2026-11-22 12:00:00"),
        ("2026-11-22 12:00:00", "2026-11-22 11:59:55"),
        ("2024-03-01 00:00:02", "2024-02-29 23:59:57"),
        ("2026-01-01 00:00:00", "2025-12-31 23:59:55"),
    ],
)
def test_five_seconds_earlier_is_plain_arithmetic(stamp: str, before: str) -> None:
    assert earlier(stamp, 5) == before


def test_a_stamp_that_is_no_time_is_a_bad_reply() -> None:
    with pytest.raises(BadReply, match="soon"):
        earlier("soon", 5)


def set_back(zone: ZoneInfo, year: int) -> list[tuple[datetime, datetime]]:
    """(clock before, clock after) each time that a zone's clocks are set back in a year."""
    found, moment = [], datetime(year, 1, 1, tzinfo=UTC)
    end = datetime(year + 1, 1, 1, tzinfo=UTC)
    while moment < end:
        later = moment + timedelta(days=1)
        before, after = moment.astimezone(zone).utcoffset(), later.astimezone(zone).utcoffset()
        assert before is not None
        assert after is not None
        if after < before:
            low, high = moment, later
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) / 2
                low, high = (middle, high) if middle.astimezone(zone).utcoffset() == before else (low, middle)
            switch = high.replace(microsecond=0, tzinfo=None)
            found.append((switch + before, switch + after))
        moment = later
    return found


@pytest.mark.skipif(not available_timezones(), reason="this computer knows no time zones")
def test_wherever_clocks_are_set_back_the_repeated_hour_is_read_again() -> None:
    """Whatever edit the clock hides behind the stamp that was read last (fact 54)."""
    zones = 0
    for name in sorted(available_timezones()):
        for before, after in set_back(ZoneInfo(name), 2026):
            zones += 1
            for last_read in (before - timedelta(seconds=1), after + timedelta(seconds=1)):
                since = datetime.fromisoformat(reached_back(last_read.isoformat(sep=" ")))
                assert since <= after, (name, last_read)
    assert zones > 150


def test_by_day_and_in_other_nights_nothing_is_read_again() -> None:
    for day in range(1, 8):
        for hour in range(5, 21):
            stamp = f"2026-10-{day:02} {hour:02}:30:00"
            assert reached_back(stamp) == stamp
    assert reached_back("2026-10-27 01:30:00") == "2026-10-27 01:30:00", "a Tuesday"
    assert reached_back("2026-10-25 01:59:44") == "2026-10-24 23:54:44", (
        "the Sunday on which Europe's clocks go back"
    )


def test_a_stamp_of_such_a_night_may_come_again_for_a_day_and_no_longer() -> None:
    stamp = "2026-10-25 01:30:00"
    assert may_come_again(stamp, datetime(2026, 10, 25, 0, 40, tzinfo=UTC))
    assert may_come_again(stamp, datetime(2026, 10, 26, 1, 0, tzinfo=UTC))
    assert not may_come_again(stamp, datetime(2026, 10, 26, 6, 0, tzinfo=UTC))
    assert not may_come_again("2026-10-27 01:30:00", datetime(2026, 10, 27, 1, 40, tzinfo=UTC))


def test_a_stamp_that_is_none_can_not_be_read_on_from() -> None:
    with pytest.raises(BadReply):
        reached_back("yesterday")
