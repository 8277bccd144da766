"""The retry decision, code by code."""

from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.errors import BadReply, Offline, OutcomeUnknown, RateLimited, ServerFault, TimedOut
from sagesync_desktop.core.retry import (
    Effect,
    Failure,
    Fault,
    GiveUp,
    Retry,
    decide,
    parse_http_date,
    parse_retry_after,
)

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(("attempt", "wait"), [(1, 1), (2, 2), (3, 4)])
def test_a_read_is_repeated_after_doubling_waits(attempt, wait):
    assert decide(Failure(Fault.SILENT, Effect.READ, attempt)) == Retry(wait)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.UNREACHABLE, Offline),
        (Fault.SILENT, TimedOut),
        (Fault.DROPPED, Offline),
        (Fault.BROKEN, ServerFault),
    ],
)
def test_a_read_ends_with_the_error_of_its_fault_after_four_sends(fault, error):
    assert decide(Failure(fault, Effect.READ, 4)) == GiveUp(error)


def test_a_truncated_answer_to_a_read_is_asked_for_once_more():
    assert isinstance(decide(Failure(Fault.GARBLED, Effect.READ, 1)), Retry)
    assert decide(Failure(Fault.GARBLED, Effect.READ, 2)) == GiveUp(BadReply)


@pytest.mark.parametrize("effect", Effect)
def test_an_answer_beyond_all_measure_is_not_asked_for_again(effect):
    assert isinstance(decide(Failure(Fault.OVERSIZED, effect, 1)), GiveUp)


@pytest.mark.parametrize("effect", [Effect.WRITE, Effect.KEYED_WRITE])
def test_a_write_whose_answer_is_truncated_is_not_repeated(effect):
    assert decide(Failure(Fault.GARBLED, effect, 1)) == GiveUp(OutcomeUnknown)


def test_a_429_that_names_no_time_is_waited_out_for_a_minute_each_time():
    verdicts = [decide(Failure(Fault.THROTTLED, Effect.WRITE, attempt)) for attempt in range(1, 7)]
    assert verdicts == [Retry(60)] * 5 + [GiveUp(RateLimited)]


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault.may_have_applied])
def test_a_plain_write_that_may_stand_is_never_sent_twice(fault):
    assert decide(Failure(fault, Effect.WRITE, 1)) == GiveUp(OutcomeUnknown)


@pytest.mark.parametrize("fault", [Fault.UNREACHABLE, Fault.THROTTLED])
def test_a_plain_write_is_repeated_when_nothing_was_applied(fault):
    assert isinstance(decide(Failure(fault, Effect.WRITE, 1)), Retry)


def test_a_plain_write_whose_first_send_was_lost_is_not_repeated_after_a_later_refusal():
    lost_before = Failure(Fault.THROTTLED, Effect.WRITE, 2, maybe_applied=True)
    assert decide(lost_before) == GiveUp(OutcomeUnknown)


@pytest.mark.parametrize("fault", [Fault.SILENT, Fault.DROPPED, Fault.BROKEN])
def test_a_keyed_write_is_repeated_whatever_happened(fault):
    assert isinstance(decide(Failure(fault, Effect.KEYED_WRITE, 1)), Retry)


def test_a_keyed_write_that_was_lost_once_never_ends_as_merely_offline():
    assert decide(Failure(Fault.UNREACHABLE, Effect.KEYED_WRITE, 4, maybe_applied=True)) == GiveUp(
        OutcomeUnknown
    )


def test_a_keyed_write_that_never_left_ends_as_offline():
    assert decide(Failure(Fault.UNREACHABLE, Effect.KEYED_WRITE, 4)) == GiveUp(Offline)


def test_the_server_s_own_wait_is_honoured():
    assert decide(Failure(Fault.THROTTLED, Effect.READ, 1, retry_after=30)) == Retry(30)


def test_a_wait_beyond_two_minutes_ends_the_run_and_says_how_long():
    assert decide(Failure(Fault.THROTTLED, Effect.READ, 1, retry_after=121)) == GiveUp(RateLimited, 121)


def test_a_refused_certificate_is_not_tried_again():
    assert decide(Failure(Fault.UNTRUSTED, Effect.READ, 1)) == GiveUp(Offline)


def test_jitter_lengthens_a_wait_by_at_most_half():
    verdict = decide(Failure(Fault.SILENT, Effect.READ, 3), jitter=0.999)
    assert isinstance(verdict, Retry)
    assert 4 < verdict.after < 6


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7),
        (" 0 ", 0),
        ("Sun, 22 Nov 2026 12:01:30 GMT", 90),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0),
        ("soon", None),
        ("", None),
        ("-5", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(text, seconds):
    assert parse_retry_after(text, NOW) == seconds


def test_a_date_header_is_read_as_utc():
    assert parse_http_date("Sun, 22 Nov 2026 13:00:00 +0100") == NOW
