"""What a side answers when it is asked what changed and what is gone."""

from dataclasses import dataclass

from sagesync_desktop.core.types import Record, RecordId


@dataclass(frozen=True, slots=True)
class Batch:
    """Some records of a listing, in the order in which the server gave them."""

    records: tuple[Record, ...]
    position: str | None = None
    """The cursor to store when the whole listing has been taken in; only the last batch carries one."""
    total: int | None = None
    """How many records the whole listing holds, where the server says so; for progress only."""
    unsettled: frozenset[RecordId] = frozenset()
    """Records whose revision may still hide a later edit of the same second: fetch them again next time."""


@dataclass(frozen=True, slots=True)
class Deletions:
    """Records that a side has surely deleted."""

    gone: frozenset[RecordId]
    position: str | None = None
    """Cursor for the next question; None where the side has no deletion feed (Vtiger)."""
    shown: frozenset[RecordId] = frozenset()
    """All ids that the side shows, where the question listed them (Vtiger): who was gone may be back."""
