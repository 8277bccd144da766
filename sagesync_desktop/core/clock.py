"""Time as the engine asks for it."""

from datetime import datetime
from typing import Protocol


def moment_in(text: str | None) -> datetime | None:
    """A moment that was kept as text; None where there is none, or none that can be read."""
    try:
        moment = datetime.fromisoformat(text or "")
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else None


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
