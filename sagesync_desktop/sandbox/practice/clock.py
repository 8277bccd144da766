"""A clock that a builder sets, so that the practice company's records look as old as they are meant to be."""

from collections.abc import Callable
from datetime import datetime, timedelta

Clock = Callable[[], datetime]
"""Returns the moment as an aware UTC datetime."""


class BookingClock:
    """Starts in the past and steps on at each look, so that no two records share a stamp."""

    STEP = timedelta(seconds=17)

    def __init__(self, now: datetime, days_ago: int) -> None:
        """Start so many days before now."""
        self._now = now
        self._shown = now - timedelta(days=days_ago)

    def __call__(self) -> datetime:
        """Return the moment and step on."""
        self._shown += self.STEP
        return self._shown

    def advance_to(self, days_ago: int) -> None:
        """Go to so many days before now; a moment that has passed already stays passed."""
        self._shown = max(self._shown, self._now - timedelta(days=days_ago))
