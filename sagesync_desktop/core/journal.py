"""What people and runs leave behind about single records: what was put aside, and what was written."""

from dataclasses import dataclass
from datetime import datetime

from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.types import Fields, ModuleId, RecordId, RecordRef, Side, Verb


@dataclass(frozen=True, slots=True)
class Aside:
    """A record that a person put aside."""

    module: ModuleId
    side: Side
    """The side the record lives on."""
    record_id: RecordId
    kind: AsideKind
    mark: str
    """Fingerprint of the record's content when it was put aside."""
    said_at: datetime
    note: str = ""
    """For BY_HAND the number on the other side, for LEFT the run that was undone, for NEVER the document that
    was corrected with it."""


@dataclass(frozen=True, slots=True)
class Written:
    """One write that reached a server, or a person's word that is kept here; with what puts it back."""

    id: int
    """Grows with time; 0 until it is stored."""
    run: int
    module: ModuleId
    side: Side
    """The side that was written to; of a word, where the record is that it was said about."""
    verb: Verb
    record_id: RecordId
    before: Fields
    """The written fields as they were, by that side's own names; one that was not there is left out.

    Of a word what it changed, by names of its own (`core.choices`, `core.takeback`)."""
    after: Fields
    """The written fields as that side held them afterwards; empty where a deed changed none."""
    at: datetime
    partner_id: RecordId | None = None
    """The record on the other side that the write came from; None for a cure of one side's own."""
    undone_by: int | None = None
    """The run that put it back."""

    @property
    def ref(self) -> RecordRef:
        """The record that was written."""
        return RecordRef(self.module, self.side, self.record_id)
