"""What front ends ask of the sync log's reader: read-only, quick, in the thread that opened it."""

from datetime import date, tzinfo
from typing import Protocol

from sagesync_desktop.core.held import EVERYTHING_HELD, HeldCause, HeldFilter, HeldSort
from sagesync_desktop.core.logviews import (
    DayCounts,
    LoggedOutcome,
    NoteGroup,
    OutcomeFilter,
    SkipGroup,
    SortBy,
)
from sagesync_desktop.core.ports import OpenSkip, RunSummary
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Status

EVERYTHING = OutcomeFilter()
PAGE = 200


class LogPort(Protocol):
    """The store's log reader, as front ends see it."""

    def runs(self, limit: int = PAGE, before: int | None = None) -> tuple[RunSummary, ...]:
        """Runs, newest first; `before` is the last run of the page above."""
        ...

    def run(self, run: int) -> RunSummary | None:
        """One run; None when it is not in the log."""
        ...

    def last_sync(self) -> RunSummary | None:
        """The newest run that was more than a preview; None before the first sync."""
        ...

    def outcomes(
        self,
        chosen: OutcomeFilter = EVERYTHING,
        sort: SortBy = SortBy.TIME,
        *,
        descending: bool = True,
        limit: int = PAGE,
        offset: int = 0,
    ) -> tuple[LoggedOutcome, ...]:
        """One page of outcomes."""
        ...

    def count(self, chosen: OutcomeFilter = EVERYTHING) -> int:
        """How many outcomes there are over all pages."""
        ...

    def outcome(self, outcome_id: int) -> LoggedOutcome | None:
        """One line of the log."""
        ...

    def history(
        self,
        module: ModuleId,
        *,
        sage_id: RecordId | None = None,
        vtiger_id: RecordId | None = None,
        limit: int = PAGE,
    ) -> tuple[LoggedOutcome, ...]:
        """All that happened to one record; newest first."""
        ...

    def rules(self) -> tuple[str, ...]:
        """The rules and errors that the log knows."""
        ...

    def said_in(self, run: int) -> tuple[tuple[str, Status, bool, int], ...]:
        """(rule, status, whether it is a note, how often) of all that a run has said by a rule."""
        ...

    def per_day(self, last: date, days: int, zone: tzinfo) -> tuple[DayCounts, ...]:
        """Counts of `days` calendar days up to `last`, oldest first."""
        ...

    def skip_groups(self) -> tuple[SkipGroup, ...]:
        """Open skips by module and rule with the money they hold back."""
        ...

    def open_skips(
        self, module: ModuleId | None = None, rule: str = "", *, limit: int = PAGE, offset: int = 0
    ) -> tuple[OpenSkip, ...]:
        """Records that are held back now, longest first."""
        ...

    # -- what was synced with a note; its records are `outcomes` of such a filter

    def note_groups(self) -> tuple[NoteGroup, ...]:
        """Notes that still stand, by module and rule; those with the most unread first."""
        ...

    # -- the desk

    def causes(self) -> tuple[HeldCause, ...]:
        """Why records are held back, those reasons first that hold back the most, followers counted."""
        ...

    def held(
        self,
        chosen: HeldFilter = EVERYTHING_HELD,
        sort: HeldSort = HeldSort.SINCE,
        *,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[OpenSkip, ...]:
        """One page of held records, None: all; equal ones go by id, so that pages fit together."""
        ...

    def held_refs(self, chosen: HeldFilter = EVERYTHING_HELD) -> tuple[RecordRef, ...]:
        """Which records a filter lets through, longest held first."""
        ...

    def count_held(self, chosen: HeldFilter = EVERYTHING_HELD) -> int:
        """How many records a filter lets through."""
        ...

    def close(self) -> None:
        """Give the file back."""
        ...
