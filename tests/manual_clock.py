"""A clock that stands still until it is told to wait, for tests."""

from datetime import UTC, datetime, timedelta

from sagesync_desktop.core.errors import Cancelled


class ManualClock:
    """Waiting moves it at once; `stopped` makes the next wait raise, as a person's stop does."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
        self.seconds = 0.0
        self.waits: list[float] = []
        self.stopped = False

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        if self.stopped:
            raise Cancelled("Stopped")
        self.waits.append(seconds)
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        self.seconds += seconds
        self.moment += timedelta(seconds=seconds)
