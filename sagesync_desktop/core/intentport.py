"""What the engine asks of the store about writes: their notes, and what is committed together."""

from contextlib import AbstractContextManager
from typing import Protocol

from sagesync_desktop.core.types import Intent


class IntentPort(Protocol):
    """Notes made before writes, and the commits of what writes came to."""

    def in_turn(self) -> AbstractContextManager[None]:
        """Inside, what is `concluded` counts from the next `add_intent` on, from `commit`, or from the end.

        Whoever sends a request that is no write that was noted commits first.
        """
        ...

    def concluded(self) -> AbstractContextManager[None]:
        """As `transaction()`, for all that one write came to."""
        ...

    def commit(self) -> None:
        """What was concluded counts from now on."""
        ...

    def add_intent(self, intent: Intent) -> Intent:
        """Store a note before a write, durably; returns it with its id."""
        ...

    def intents(self) -> tuple[Intent, ...]:
        """Notes whose write was never confirmed, oldest first."""
        ...

    def clear_intent(self, intent_id: int) -> None:
        """The write is settled."""
        ...
