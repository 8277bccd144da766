"""What is learnt of a server's limit of requests, and kept for the next run."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from sagesync_desktop.clients.budget import Budget
from sagesync_desktop.clients.http import Call, HttpClient
from sagesync_desktop.core import errors
from sagesync_desktop.core.pace import Pace, learnt, pace_of, still_counted
from sagesync_desktop.core.types import Side
from tests.manual_clock import ManualClock

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PACE = Pace(90, NOW - timedelta(days=2), 40, NOW - timedelta(seconds=20))


class Strict:
    """A server that takes so many requests within any minute, and never says when to come back."""

    def __init__(self, clock, limit, seconds=0.25):
        self.clock, self.limit, self.seconds = clock, limit, seconds
        self.taken, self.refusals = [], 0

    def __call__(self, _request):
        self.clock.advance(self.seconds)
        now = self.clock.monotonic()
        self.taken = [moment for moment in self.taken if now - moment < 60]
        if len(self.taken) >= self.limit:
            self.refusals += 1
            return httpx.Response(429)
        self.taken.append(now)
        return httpx.Response(200, content=b"{}")


def send(server, count, pace=None, tell=None):
    """One run of so many requests; returns what it has learnt."""
    budget = Budget(Side.SAGE, server.clock)
    budget.tell_wait = tell
    if pace is not None:
        budget.resume(pace)
    transport = httpx.MockTransport(server)
    with HttpClient(
        Side.SAGE,
        "https://api.example.org/v3.1",
        clock=server.clock,
        budget=budget,
        transport=transport,
        jitter=lambda: 0.0,
    ) as client:
        for _ in range(count):
            assert client.send(Call("GET", "contacts")).status == 200
    return budget.pace()


@pytest.mark.parametrize("limit", [30, 100])
def test_a_run_waits_its_server_s_minute_out_and_gets_through_with_one_refusal(limit):
    server = Strict(ManualClock(), limit)
    pace = send(server, 5 * limit)
    assert (server.refusals, pace.per_minute) == (1, limit - limit // 10)


def test_later_runs_keep_below_what_was_learnt_even_if_they_begin_at_once():
    server = Strict(ManualClock(), 100)
    pace = send(server, 130)
    for _ in range(3):
        pace = send(server, 130, pace)
    assert server.refusals == 1


def test_a_limit_that_was_lowered_is_learnt_anew():
    clock = ManualClock()
    pace = send(Strict(clock, 100), 130)
    clock.advance(60)
    assert send(Strict(clock, 40), 90, pace).per_minute == 36


def test_a_limit_that_leaves_no_room_for_anybody_ends_the_run_after_five_minutes():
    clock = ManualClock()
    with pytest.raises(errors.RateLimited):
        send(Strict(clock, 0), 1)
    assert clock.waits == [60] * 5


def test_a_stop_ends_the_wait_for_a_full_minute():
    server = Strict(ManualClock(), 0)
    server.clock.stopped = True
    with pytest.raises(errors.Cancelled):
        send(server, 1)


def test_whoever_watches_is_told_of_each_long_wait():
    told = []
    send(Strict(ManualClock(), 10), 11, tell=told.append)
    assert told == [60]


def test_requests_of_others_teach_nothing():
    assert (learnt(None, 9), learnt(90, 3)) == (None, 90)


@pytest.mark.parametrize(("known", "taken", "found"), [(None, 10, 9), (None, 100, 90), (90, 50, 45)])
def test_the_pace_is_a_tenth_below_what_was_taken(known, taken, found):
    assert learnt(known, taken) == found


def test_what_is_kept_comes_back():
    assert pace_of(PACE.encoded(), NOW) == PACE


@pytest.mark.parametrize("text", [None, "", "90", "90 soon 1 later", "0" + PACE.encoded()[2:], "x" * 300])
def test_what_cannot_be_read_is_as_good_as_nothing(text):
    assert pace_of(text, NOW) is None


@pytest.mark.parametrize("days", [8, -9])
def test_what_was_learnt_is_forgotten_after_a_week(days):
    assert pace_of(PACE.encoded(), PACE.learnt_at + timedelta(days=days)) is None


def test_requests_of_the_last_run_count_for_a_minute():
    assert still_counted(PACE, NOW) == timedelta(seconds=20)
    assert still_counted(PACE, NOW + timedelta(seconds=40)) is None
    assert still_counted(PACE, NOW - timedelta(seconds=25)) == timedelta()
