from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sagesync_desktop.core.schedule import Tick, due, next_run_at
from sagesync_desktop.core.settings import Schedule

LONDON = ZoneInfo("Europe/London")
NOON = datetime(2026, 3, 14, 12, 0, tzinfo=LONDON)
EVERY_15 = Schedule()
NIGHT = Schedule(quiet_from="22:00", quiet_until="06:30")


def at(hour, minute=0, day=14):
    return datetime(2026, 3, day, hour, minute, tzinfo=LONDON)


def test_the_first_run_is_left_to_a_person():
    assert due(EVERY_15, None, NOON, False) is Tick.WAIT
    assert next_run_at(EVERY_15, None, NOON) is None


@pytest.mark.parametrize(("seconds", "tick"), [(899, Tick.WAIT), (900, Tick.RUN), (90_000, Tick.RUN)])
def test_the_next_run_is_due_after_the_interval(seconds, tick):
    assert due(EVERY_15, NOON, NOON + timedelta(seconds=seconds), False) is tick


def test_a_run_that_falls_due_during_another_is_told_apart():
    assert due(EVERY_15, NOON, NOON + timedelta(minutes=15), True) is Tick.BUSY


def test_a_running_sync_is_no_news_before_the_interval_is_over():
    assert due(EVERY_15, NOON, NOON + timedelta(minutes=1), True) is Tick.WAIT


def test_a_paused_schedule_never_runs():
    assert due(Schedule(paused=True), at(1), NOON, False) is Tick.WAIT
    assert next_run_at(Schedule(paused=True), NOON, NOON) is None


def test_a_clock_that_was_set_back_does_not_stop_syncing():
    assert due(EVERY_15, NOON + timedelta(days=365), NOON, False) is Tick.RUN


def test_a_clock_that_was_set_forward_means_one_run():
    later = NOON + timedelta(days=365)
    assert due(EVERY_15, NOON, later, False) is Tick.RUN
    assert due(EVERY_15, later, later, False) is Tick.WAIT


@pytest.mark.parametrize("now", [at(22), at(23, 59), at(0, 0, 15), at(6, 29, 15)])
def test_nothing_runs_in_quiet_hours_over_midnight(now):
    assert due(NIGHT, at(12), now, False) is Tick.WAIT
    assert next_run_at(NIGHT, at(12), now) == at(6, 30, 15)


@pytest.mark.parametrize("now", [at(21, 59), at(6, 30)])
def test_runs_go_on_outside_quiet_hours(now):
    assert due(NIGHT, at(1, day=13), now, False) is Tick.RUN


def test_a_run_that_would_fall_into_quiet_hours_waits_for_their_end():
    assert next_run_at(NIGHT, at(21, 50), at(21, 55)) == at(6, 30, 15)


def test_quiet_hours_within_a_day():
    lunch = Schedule(quiet_from="12:00", quiet_until="13:00")
    assert next_run_at(lunch, at(11, 50), at(12, 10)) == at(13)
    assert next_run_at(lunch, at(9), at(13)) == at(13)


def test_quiet_hours_that_begin_when_they_end_are_none():
    assert due(Schedule(quiet_from="08:00", quiet_until="08:00"), at(1), at(8), False) is Tick.RUN


def test_the_interval_is_counted_in_real_time_when_the_clocks_change():
    before = datetime(2026, 3, 29, 0, 50, tzinfo=LONDON)
    now = datetime(2026, 3, 29, 2, 4, tzinfo=LONDON)
    assert (now.astimezone(UTC) - before.astimezone(UTC)) == timedelta(minutes=14)
    assert due(EVERY_15, before, now, False) is Tick.WAIT
