"""When the next automatic sync is due: pure, so that sleep, clock jumps and missed runs are only values."""

from datetime import UTC, datetime, time, timedelta
from enum import Enum

from sagesync_desktop.core.settings import Schedule

MINUTES_AT_LEAST = 1


class Tick(Enum):
    """What the timer should do now."""

    WAIT = "wait"
    RUN = "run"
    BUSY = "busy"
    """A run is due, but one is still going on."""


def due(schedule: Schedule, last_start: datetime | None, now: datetime, is_running: bool) -> Tick:
    """Whether to start a run now; `now` is aware and in the user's own time zone.

    However many runs a sleep has swallowed, the answer is one run.
    """
    at = next_run_at(schedule, last_start, now)
    if at is None or at > now:
        return Tick.WAIT
    return Tick.BUSY if is_running else Tick.RUN


def next_run_at(schedule: Schedule, last_start: datetime | None, now: datetime) -> datetime | None:
    """The moment of the next automatic run, never before `now`; None while paused and before the first run.

    The first run of a company writes most and is started by a person, never by the timer.
    A last start that lies in the future means that the clock was set back: it tells nothing, so a run is due.
    """
    if schedule.paused or last_start is None:
        return None
    return _after_quiet(schedule, _after_interval(schedule, last_start, now).astimezone(now.tzinfo))


def _after_interval(schedule: Schedule, last_start: datetime, now: datetime) -> datetime:
    """In UTC, because sums in one local zone count the hour that a clock change skips."""
    present = now.astimezone(UTC)
    if last_start > now:
        return present
    interval = timedelta(minutes=max(MINUTES_AT_LEAST, schedule.interval_minutes))
    return max(present, last_start.astimezone(UTC) + interval)


def _after_quiet(schedule: Schedule, at: datetime) -> datetime | None:
    """`at`, or the end of the quiet hours that it falls into; None where they never end."""
    start, end = _clock(schedule.quiet_from), _clock(schedule.quiet_until)
    if start is None or end is None or start == end:
        return at
    if not _within(at.time(), start, end):
        return at
    ends = datetime.combine(at.date(), end, at.tzinfo)
    return ends if ends > at else datetime.combine(at.date() + timedelta(days=1), end, at.tzinfo)


def _within(moment: time, start: time, end: time) -> bool:
    """Whether a time of day lies in a span that may go past midnight."""
    if start < end:
        return start <= moment < end
    return moment >= start or moment < end


def _clock(text: str) -> time | None:
    """ "22:30" as a time; None when empty."""
    if not text:
        return None
    hours, _, minutes = text.partition(":")
    return time(int(hours), int(minutes or 0))
