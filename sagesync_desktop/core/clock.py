"""Time as the engine asks for it."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Time, handed in so that tests can move it."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        ...

    def wait(self, seconds: float) -> None:
        """Sleep; raises Cancelled when a person stops the run meanwhile."""
        ...
