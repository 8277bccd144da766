"""Whether a failed call is sent again: one pure decision for both sides."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import TypeAlias

from sagesync_desktop.core.errors import (
    BadReply,
    Offline,
    OutcomeUnknown,
    RateLimited,
    SageSyncError,
    ServerFault,
    TimedOut,
)


class Effect(StrEnum):
    """What a call may do to the server, which decides whether it may be repeated."""

    READ = "read"
    """Changes nothing."""
    KEYED_WRITE = "keyed write"
    """A write that the server applies once per idempotency key, however often it is sent."""
    WRITE = "write"
    """A write that would be applied twice when sent twice."""


class Fault(StrEnum):
    """How a call failed, as far as the wire tells."""

    UNREACHABLE = "unreachable"
    """No connection: nothing was sent."""
    UNTRUSTED = "untrusted"
    """The server's certificate was not accepted: nothing was sent, and a repeat will not help."""
    SILENT = "silent"
    """Sent, and no answer in time."""
    DROPPED = "dropped"
    """Sent, and the connection broke before the answer was complete."""
    GARBLED = "garbled"
    """An answer came that cannot be read."""
    OVERSIZED = "oversized"
    """An answer larger than any real one, which asking again would not make smaller."""
    BROKEN = "broken"
    """A 5xx answer; the server may have applied the write all the same (Sage sheet, 9.1)."""
    THROTTLED = "throttled"
    """A 429 answer: refused before anything was applied."""

    @property
    def may_have_applied(self) -> bool:
        """Whether a write that failed like this may stand on the server."""
        return self not in (Fault.UNREACHABLE, Fault.UNTRUSTED, Fault.THROTTLED)


@dataclass(frozen=True, slots=True)
class Policy:
    """How patient a run is."""

    attempts: int = 4
    """Sends of one call in all, the first included; refusals for haste are counted by themselves."""
    first_wait: float = 1.0
    """Seconds before the second send; doubles from there."""
    longest_wait: float = 120.0
    """Seconds; a server that asks for more ends the run instead."""
    throttled_wait: float = 60.0
    """Seconds after a 429 that names no time: limits are counted over a minute (Sage sheet, section 4)."""
    throttled_attempts: int = 6
    """Sends of one call that may end in a 429, so a busy minute or several are waited out."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One failed send, with what went before it."""

    fault: Fault
    effect: Effect
    attempt: int
    """1 for the first send that failed; refusals for haste (429) and all other failures each count alone."""
    maybe_applied: bool = False
    """Whether an earlier send of this very call may have been applied."""
    retry_after: float | None = None
    """Seconds the server asked for."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Send the same call again."""

    after: float
    """Seconds to wait first."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Raise instead."""

    error: type[SageSyncError]
    retry_after: float = 0


Verdict: TypeAlias = Retry | GiveUp

_ENDINGS: dict[Fault, type[SageSyncError]] = {
    Fault.UNREACHABLE: Offline,
    Fault.UNTRUSTED: Offline,
    Fault.SILENT: TimedOut,
    Fault.DROPPED: Offline,
    Fault.GARBLED: BadReply,
    Fault.OVERSIZED: BadReply,
    Fault.BROKEN: ServerFault,
    Fault.THROTTLED: RateLimited,
}
_GARBLED_ATTEMPTS = 2
"""A truncated answer to a question is worth asking once more, and a second one is no accident."""


def decide(failure: Failure, jitter: float = 0.0, policy: Policy | None = None) -> Verdict:
    """Say whether a failed call is sent again; `jitter` in [0, 1) spreads the waits of many programs.

    A plain write is repeated only when nothing can have been applied; where something can, the outcome is
    unknown and the intent stays for recovery (DESIGN, section 4).
    """
    policy = policy or Policy()
    wait = _wait(failure, jitter, policy)
    doubtful = failure.maybe_applied or failure.fault.may_have_applied
    stuck = failure.attempt >= _most_attempts(failure, policy) or wait > policy.longest_wait
    if failure.effect is Effect.WRITE and doubtful:
        return GiveUp(OutcomeUnknown)
    if not stuck:
        return Retry(wait)
    if failure.effect is Effect.KEYED_WRITE and doubtful:
        return GiveUp(OutcomeUnknown)
    return GiveUp(_ENDINGS[failure.fault], failure.retry_after or 0)


def _most_attempts(failure: Failure, policy: Policy) -> int:
    match failure.fault:
        case Fault.UNTRUSTED | Fault.OVERSIZED:
            return 1
        case Fault.GARBLED:
            return _GARBLED_ATTEMPTS if failure.effect is Effect.READ else 1
        case Fault.THROTTLED:
            return policy.throttled_attempts
        case _:
            return policy.attempts


def _wait(failure: Failure, jitter: float, policy: Policy) -> float:
    if failure.retry_after is not None:
        return failure.retry_after + jitter
    if failure.fault is Fault.THROTTLED:
        return policy.throttled_wait + jitter
    return float(policy.first_wait * 2 ** (failure.attempt - 1) * (1 + jitter / 2))


def parse_retry_after(text: str, now: datetime) -> float | None:
    """Seconds in a Retry-After header, which holds whole seconds or an HTTP date (RFC 9110, 10.2.3)."""
    text = text.strip()
    if text.isdecimal():
        return float(text)
    moment = parse_http_date(text)
    return None if moment is None else max(0.0, (moment - now).total_seconds())


def parse_http_date(text: str) -> datetime | None:
    """The moment of a Date header, aware and in UTC; None when it is absent or no date."""
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
