"""The sync log for those who only read it: the window, and the commands `log` and `record`."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from typing import Any, Self

from sagesync_desktop.core.held import HeldFilter
from sagesync_desktop.core.logviews import (
    DayCounts,
    LoggedOutcome,
    NoteGroup,
    OutcomeFilter,
    SkipGroup,
    SortBy,
)
from sagesync_desktop.core.ports import OpenSkip, RunSummary
from sagesync_desktop.core.rules import ANSWERED_ONE_BY_ONE, KNOWN_REASONS
from sagesync_desktop.core.sentence import term
from sagesync_desktop.core.types import ModuleId, Outcome, RecordId, Side, Skip, Status
from sagesync_desktop.store import logqueries, notes
from sagesync_desktop.store.address import Place
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import decode_amount, decode_changes, decode_moment, decode_said
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.held import HeldTable
from sagesync_desktop.store.logpages import LogPages
from sagesync_desktop.store.opening import open_reader
from sagesync_desktop.store.runs import with_counts
from sagesync_desktop.store.tally import DAY, days_of_running, quarter_of

PAGE = 200
"""Rows of one page of the log."""

EVERYTHING = OutcomeFilter()


class LogReader(HeldTable):
    """Reads on a connection of its own that cannot write, in the thread that opened it; use `open`."""

    def __init__(self, connection: Connection) -> None:
        """Use `open`."""
        super().__init__(connection)
        self._pages = LogPages(connection)

    @classmethod
    def open(cls, place: Place) -> Self:
        """Open the log of a database that a Store has made; raises the StoreErrors."""
        return cls(open_reader(place))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back; closing twice does no harm."""
        self.connection.close()

    # -- runs

    def runs(self, limit: int = PAGE, before: int | None = None) -> tuple[RunSummary, ...]:
        """Runs, newest first; `before` is the last run of the page above."""
        wanted = logqueries.RUNS if before is None else logqueries.RUNS_BEFORE
        with self.connection.snapshot():
            rows = self.connection.rows(wanted, {"before": before, "limit": limit})
            return with_counts(self.connection, rows)

    def run(self, run: int) -> RunSummary | None:
        """One run; None when it is not (or no longer) in the log."""
        found = self.runs(limit=1, before=run + 1)
        return next((summary for summary in found if summary.id == run), None)

    def last_sync(self) -> RunSummary | None:
        """The newest run that was more than a preview; None before the first sync."""
        with self.connection.snapshot():
            return next(iter(with_counts(self.connection, self.connection.rows(logqueries.LAST_SYNC))), None)

    # -- outcomes

    def outcomes(
        self,
        chosen: OutcomeFilter = EVERYTHING,
        sort: SortBy = SortBy.TIME,
        *,
        descending: bool = True,
        limit: int = PAGE,
        offset: int = 0,
    ) -> tuple[LoggedOutcome, ...]:
        """One page of outcomes; equal ones go by id, so that pages neither overlap nor leave gaps.

        Those of previews are listed by their run alone: they happened to no record.
        """
        with self.connection.snapshot():
            ids = self._pages.page(chosen, sort, descending=descending, limit=limit, offset=offset)
            return self._lines(ids)

    def _lines(self, ids: Sequence[int]) -> tuple[LoggedOutcome, ...]:
        found: dict[int, LoggedOutcome] = {}
        for start in range(0, len(ids), logqueries.AT_ONCE):
            some = ids[start : start + logqueries.AT_ONCE]
            asked = {f"id{n}": some[n % len(some)] for n in range(logqueries.AT_ONCE)}
            found |= {row[0]: _logged(row) for row in self.connection.rows(logqueries.MANY, asked)}
        return tuple(found[one] for one in ids)

    def count(self, chosen: OutcomeFilter = EVERYTHING) -> int:
        """How many outcomes there are over all pages."""
        with self.connection.snapshot():
            return self._pages.count(chosen)

    def outcome(self, outcome_id: int) -> LoggedOutcome | None:
        """One line of the log."""
        row = self.connection.row(logqueries.ONE, {"id": outcome_id})
        return None if row is None else _logged(row)

    def history(
        self,
        module: ModuleId,
        *,
        sage_id: RecordId | None = None,
        vtiger_id: RecordId | None = None,
        limit: int = PAGE,
    ) -> tuple[LoggedOutcome, ...]:
        """All that happened to one record, known by either or both of its ids; newest first."""
        ids = {"module": module.value, "sage_id": sage_id, "vtiger_id": vtiger_id, "limit": limit}
        return tuple(_logged(row) for row in self.connection.rows(logqueries.HISTORY, ids))

    def rules(self) -> tuple[str, ...]:
        """The rules and errors that the log knows, for a filter to offer."""
        with self.connection.snapshot():
            return tuple(rule for rule in self._pages.values("rule") if rule)

    def said_in(self, run: int) -> tuple[tuple[str, Status, bool, int], ...]:
        """(rule, status, whether it is a note, how often) of all that a run has said by a rule."""
        said = self.connection.rows(logqueries.SAID_IN_RUN, {"run": run})
        return tuple((rule, Status(status), noted is not None, count) for rule, status, noted, count in said)

    def per_day(self, last: date, days: int, zone: tzinfo) -> tuple[DayCounts, ...]:
        """Counts of `days` calendar days in a time zone up to `last`, oldest first; previews do not count."""
        wanted = [last - timedelta(days=back) for back in reversed(range(days))]
        with self.connection.snapshot():
            running = self.connection.rows(days_of_running())
            return tuple(DayCounts(day, self._counts_between(_span(day, zone), running)) for day in wanted)

    def _counts_between(
        self, span: tuple[datetime, datetime], running: Sequence[tuple[Any, ...]]
    ) -> dict[Status, int]:
        start, end = map(quarter_of, span)
        rows = self.connection.rows(DAY, {"start": start, "end": end})
        rows += [(status, n) for quarter, status, n in running if start <= quarter < end]
        counts: Counter[Status] = Counter()
        for status, n in map(_per_status, rows):
            counts[status] += n
        return {status: n for status, n in counts.items() if n}

    # -- what was synced with a note

    def note_groups(self) -> tuple[NoteGroup, ...]:
        """Notes that still stand, by module and rule; those with the most unread first."""
        groups = map(_note_group, self.connection.rows(notes.GROUPS))
        return tuple(sorted(groups, key=lambda one: (-one.unread, -one.count, one.module, one.rule)))

    # -- what is held back now

    def skip_groups(self) -> tuple[SkipGroup, ...]:
        """Open skips by module and rule with the money they hold back; most frequent first."""
        groups: dict[tuple[ModuleId, str], SkipGroup] = {}
        with self.connection.snapshot():
            totals = self.connection.rows(logqueries.skip_groups(self.connection.dialect.total))
            for part in map(_total, totals):
                key = part.module, part.rule
                groups[key] = _joined(groups[key], part) if key in groups else self._with_cure(part)
        return tuple(sorted(groups.values(), key=lambda group: (-group.count, group.module, group.rule)))

    def _with_cure(self, group: SkipGroup) -> SkipGroup:
        """What to do about its records, which is one thing, or else what the oldest says."""
        common = _common_cure(group.rule)
        if common:
            return replace(group, fix=common)
        kind = {"rule": group.rule, "module": group.module.value}
        return replace(group, fix=_cure(*self.connection.rows(logqueries.OLDEST_SKIP, kind)))

    def open_skips(
        self, module: ModuleId | None = None, rule: str = "", *, limit: int = PAGE, offset: int = 0
    ) -> tuple[OpenSkip, ...]:
        """Records that are held back now, longest first."""
        return self.held(HeldFilter(module=module, rule=rule), limit=limit, offset=offset)


def _span(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """A day's first moment and the next day's; 23 or 25 hours apart where the clocks change."""
    return (
        datetime.combine(day, time(), zone),
        datetime.combine(day + timedelta(days=1), time(), zone),
    )


@read_back
def _logged(row: tuple[Any, ...]) -> LoggedOutcome:
    (
        number,
        run,
        at,
        module,
        target,
        status,
        name,
        sage_id,
        vtiger_id,
        rule,
        because,
        fix,
        amount,
        currency,
        changes,
        making,
        mark,
        noted,
    ) = row
    reason, cure = decode_said(because, fix, making)
    outcome = Outcome(
        ModuleId(module),
        Side(target),
        Status(status),
        name,
        sage_id,
        vtiger_id,
        Skip(rule, reason, cure) if rule else None,
        "" if rule else reason,
        decode_amount(amount),
        currency,
        decode_changes(changes),
        mark or "",
    )
    note = None if noted is None else notes.Noted(noted).note
    return LoggedOutcome(number, run, decode_moment(at), outcome, note)


@read_back
def _per_status(row: tuple[Any, ...]) -> tuple[Status, int]:
    status, n = row
    return Status(status), n


@read_back
def _note_group(row: tuple[Any, ...]) -> NoteGroup:
    module, rule, fix, making, count, unread, newest = row
    return NoteGroup(
        ModuleId(module), rule, decode_said("", fix, making)[1], count, unread, decode_moment(newest)
    )


@read_back
def _cure(row: tuple[Any, ...]) -> str:
    fix, making = row
    return decode_said("", fix, making)[1]


@read_back
def _total(row: tuple[Any, ...]) -> SkipGroup:
    """What a module and rule hold back in one currency; its cure is in another row."""
    rule, module, currency, n, since, waiting, priced, amount, waits_priced, waits_amount = row
    amounts = {currency: Decimal(amount)} if priced else {}
    theirs = {currency: Decimal(waits_amount)} if waits_priced else {}
    return SkipGroup(ModuleId(module), rule, "", n, decode_moment(since), amounts, waiting, theirs)


def _joined(group: SkipGroup, part: SkipGroup) -> SkipGroup:
    return replace(
        group,
        count=group.count + part.count,
        oldest=min(group.oldest, part.oldest),
        amounts={**group.amounts, **part.amounts},
        waiting=group.waiting + part.waiting,
        waiting_amounts={**group.waiting_amounts, **part.waiting_amounts},
    )


def _common_cure(rule: str) -> str:
    """What to do about all records of a rule whose own cures name ids; "" where one cure does for all."""
    return term(KNOWN_REASONS[rule].fix) if rule in ANSWERED_ONE_BY_ONE else ""
