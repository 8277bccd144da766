"""What a reader of the sync log asks for and gets: plain frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sagesync_desktop.core.types import ModuleId, Outcome, Side, Status


class Note(StrEnum):
    """What has become of a note: of what was said of a record that is in step all the same."""

    UNREAD = "unread"
    READ = "read"
    OVER = "over"
    """A later run said how the record is by then, or it was in a preview, where nothing happened."""


STANDING = frozenset({Note.UNREAD, Note.READ})
"""Notes of records of which nothing newer was said."""
EVERY_NOTE = frozenset(Note)


@dataclass(frozen=True, slots=True)
class OutcomeFilter:
    """Which outcomes to show; None and "" do not narrow anything down."""

    run: int | None = None
    module: ModuleId | None = None
    target: Side | None = None
    status: Status | None = None
    rule: str = ""
    text: str = ""
    """Part of the name or of the reason, in any case; or a whole id of either side."""
    since: datetime | None = None
    until: datetime | None = None
    """Aware moments; `until` itself does not belong to the span."""
    notes: frozenset[Note] = frozenset()
    """Only records synced with a note, in one of these states; empty: with or without one."""


class SortBy(StrEnum):
    """The columns that outcomes can be sorted by."""

    TIME = "time"
    NAME = "name"
    MODULE = "module"
    STATUS = "status"
    RULE = "rule"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class LoggedOutcome:
    """One line of the sync log."""

    id: int
    """Grows with time; newer lines have higher ids."""
    run: int
    at: datetime
    outcome: Outcome
    note: Note | None = None
    """None: the record is in step and nothing more is to be said, or it is not in step."""


@dataclass(frozen=True, slots=True)
class SkipGroup:
    """The open skips of one rule in one module."""

    module: ModuleId
    rule: str
    fix: str
    """The cure, as the longest held record has it."""
    count: int
    oldest: datetime
    amounts: Mapping[str, Decimal]
    """Money held back, by ISO currency; only of records that have an amount."""
    waiting: int = 0
    """How many of them wait for another record, and follow it by themselves."""
    waiting_amounts: Mapping[str, Decimal] = field(default_factory=dict)
    """The money of those."""


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """The records of one module that were synced with one and the same note, which still stands."""

    module: ModuleId
    rule: str
    fix: str
    """What to do, as the newest of them says."""
    count: int
    unread: int
    """How many of them nobody has marked as read."""
    newest: datetime


@dataclass(frozen=True, slots=True)
class DayCounts:
    """What one calendar day brought."""

    day: date
    counts: Mapping[Status, int]
