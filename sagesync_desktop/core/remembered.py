"""What a store remembers besides links and notes: records as last read, what is held back, how runs ended."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from sagesync_desktop.core.types import ModuleId, Record, RecordId, RecordRef, RunState, Side, Skip, Trigger


@dataclass(frozen=True, slots=True)
class Seen:
    """A record as it was last read, kept locally, and whether a run still has to deal with it."""

    record: Record
    pending: bool
    """True until a run has settled this content (linked, pushed, skipped for good or found equal)."""
    settled: bool = True
    """False: the same revision may hide a later edit, so `is_known` must say no."""
    title: str = ""
    """What people call it, by which it is looked up; "": `StorePort.untitled` asks for it later."""


@dataclass(frozen=True, slots=True)
class OpenSkip:
    """A record that is held back now, until something it depends on changes."""

    module: ModuleId
    side: Side
    """The side the record lives on."""
    record_id: RecordId
    name: str
    why: Skip
    evidence: str
    """Fingerprint of what was refused; a refused write is only sent again when this changes."""
    since: datetime
    amount: Decimal | None = None
    currency: str = ""
    customer: str = ""
    """Whom it is for, by name."""
    dated: date | None = None
    """The document's own date."""
    read_at: datetime | None = None
    """When she marked as read what it says; the store keeps it while it says the same."""

    @property
    def ref(self) -> RecordRef:
        """The record that is held back."""
        return RecordRef(self.module, self.side, self.record_id)


@dataclass(frozen=True, slots=True)
class RunSummary:
    """One run from start to end, as the log keeps it."""

    id: int
    trigger: Trigger
    state: RunState
    started_at: datetime
    ended_at: datetime | None
    counts: Mapping[tuple[ModuleId, Side, str], int]
    """(module, side the record travelled to, status value) -> how many."""
    messages: tuple[str, ...] = ()
    requests: Mapping[tuple[Side, str], int] = field(default_factory=dict)
    """(side, HTTP method) -> how many."""
    notes: Mapping[tuple[ModuleId, Side], int] = field(default_factory=dict)
    """(module, side the record travelled to) -> how many of those in step were synced with a note."""
