"""Rate control: our own pace, the server's flood control and its daily allowance."""

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from threading import Lock

from sagesync_desktop.core.errors import BudgetSpent
from sagesync_desktop.core.pace import Pace, learnt, still_counted
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Side

_MINUTE = 60.0
_NOTICED = 3.0
"""Seconds; shorter waits are not worth a word."""
_NEARLY_SPENT = 5
"""Public clients of Vtiger's cloud pause when this few requests of the minute are left."""
_MOST_DIGITS = 15
_END_OF_TIME = datetime.max.replace(tzinfo=UTC).timestamp() - 86_400
_DAY = timedelta(days=1)
"""No allowance lasts longer, whatever a reply says."""
_ROLLING_WINDOW_STEP = timedelta(hours=1)
"""The day rolls (24 h back from now), so without a named moment it is worth asking again in an hour."""


class Budget:
    """Waits before a request where the pace asks for it; one per side, shared by its threads.

    Reads the headers of Vtiger's cloud (help.vtiger.com, "API limits", April 2025): X-FloodControl-Remaining
    and -Reset for the minute, X-RateLimit-Remaining and -Reset for the day. Sage sends none of them.
    """

    def __init__(self, side: Side, clock: Clock, per_minute: int | None = None) -> None:
        """`per_minute` is a soft cap on requests; None: as fast as the server allows."""
        self._side = side
        self._clock = clock
        self._per_minute = per_minute
        self._learnt: int | None = None
        self._learnt_at: datetime | None = None
        self._sent: deque[float] = deque()
        self._paused_until = 0.0
        self._spent_until: datetime | None = None
        self._lock = Lock()
        self.tell_wait: Callable[[float], None] | None = None
        """Called before each wait that a person would notice, with its seconds."""

    def before(self) -> None:
        """Wait for this request's turn; raises BudgetSpent when the day's allowance is used up."""
        self._refuse_when_day_is_spent()
        while (wait := self._take_turn()) > 0:
            self.wait(wait)

    def wait(self, seconds: float) -> None:
        """Wait, which a stop ends with Cancelled, and tell whoever watches."""
        if self.tell_wait is not None and seconds >= _NOTICED:
            self.tell_wait(seconds)
        self._clock.wait(seconds)

    def refused(self, seconds: float) -> None:
        """The server took no more (429): nobody sends for so long, and its limit is learnt."""
        with self._lock:
            now = self._clock.monotonic()
            if self._sent:
                self._sent.pop()
            # Of several threads that were refused at once, the first one knows most.
            if now >= self._paused_until:
                self._learn(now)
            self._paused_until = max(self._paused_until, now + seconds)

    def pace(self) -> Pace | None:
        """What a later run should know; None while nothing was learnt."""
        with self._lock:
            if self._learnt is None or self._learnt_at is None:
                return None
            self._forget_old(self._clock.monotonic())
            return Pace(self._learnt, self._learnt_at, len(self._sent), self._clock.now())

    def resume(self, pace: Pace) -> None:
        """Keep below what an earlier run has learnt, the requests of its last minute included."""
        with self._lock:
            if self._learnt is not None:
                return
            self._learnt, self._learnt_at = pace.per_minute, pace.learnt_at
            age = still_counted(pace, self._clock.now())
            if age is not None:
                moment = self._clock.monotonic() - age.total_seconds()
                self._sent.extendleft([moment] * min(pace.spent, pace.per_minute))

    def _learn(self, now: float) -> None:
        self._forget_old(now)
        found = learnt(self._learnt, len(self._sent))
        if found != self._learnt:
            self._learnt, self._learnt_at = found, self._clock.now()

    def after(self, headers: Mapping[str, str]) -> None:
        """Learn from a reply's headers (a case-insensitive mapping) how much is left."""
        with self._lock:
            left = _whole(headers.get("X-FloodControl-Remaining"))
            if left is not None and left <= _NEARLY_SPENT:
                pause = self._seconds_until(_epoch(headers.get("X-FloodControl-Reset")))
                self._paused_until = self._clock.monotonic() + min(pause, _MINUTE)
            if _whole(headers.get("X-RateLimit-Remaining")) == 0:
                now, reset = self._clock.now(), _epoch(headers.get("X-RateLimit-Reset"))
                self._spent_until = min(reset or now + _ROLLING_WINDOW_STEP, now + _DAY)

    def _refuse_when_day_is_spent(self) -> None:
        until = self._spent_until
        if until is not None and self._clock.now() < until:
            raise BudgetSpent(
                say("{side}'s daily allowance of requests is used up", side=self._side),
                say("{side} answers again from {until} UTC", side=self._side, until=until),
                "Nothing is lost: the sync goes on by itself then",
                side=self._side,
            )

    def _take_turn(self) -> float:
        """Book a turn and return 0, or return the seconds until the next one is free."""
        with self._lock:
            now = self._clock.monotonic()
            if now < self._paused_until:
                return self._paused_until - now
            self._forget_old(now)
            most = min((cap for cap in (self._per_minute, self._learnt) if cap is not None), default=None)
            if most is not None and len(self._sent) >= most:
                return max(self._sent[0] + _MINUTE - now, 0.001)
            self._sent.append(now)
            return 0.0

    def _forget_old(self, now: float) -> None:
        while self._sent and now - self._sent[0] >= _MINUTE:
            self._sent.popleft()

    def _seconds_until(self, moment: datetime | None) -> float:
        return _MINUTE if moment is None else max(0.0, (moment - self._clock.now()).total_seconds())


def _whole(text: str | None) -> int | None:
    """A whole number of a believable length; int() gives up on thousands of digits."""
    digits = "" if text is None else text.strip()
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else None


def _epoch(text: str | None) -> datetime | None:
    seconds = _whole(text)
    return None if seconds is None or seconds > _END_OF_TIME else datetime.fromtimestamp(seconds, UTC)
