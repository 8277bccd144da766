"""Runs and the outcomes that make up the sync log."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from peewee import SQL, fn

from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.types import ModuleId, Outcome, RunState, Side, Trigger
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import (
    decode_messages,
    decode_moment,
    encode_amount,
    encode_changes,
    encode_making,
    encode_messages,
    encode_moment,
    folded,
    storable,
)
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.notes import COUNTS as NOTES
from sagesync_desktop.store.notes import Standing, end_earlier, noted, standing
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table
from sagesync_desktop.store.tally import tally, tally_line

_RUN, _OUTCOME, _CHANGES = models.Run, models.Outcome, models.OutcomeChanges
RUN_ROW = tuple(field for field in _RUN._meta.sorted_fields if field.name != "tallied")
"""The columns of a run, as `with_counts` takes them."""

_LOGGED = (
    "at",
    "module",
    "target",
    "status",
    "name",
    "name_folded",
    "sage_id",
    "vtiger_id",
    "rule",
    "because",
    "fix",
    "amount",
    "currency",
    "making",
    "mark",
    "noted",
    "previewed",
)
_ADD = Statement(_OUTCOME.insert(slots(_OUTCOME, "run", *_LOGGED)))
_ADD_CHANGES = Statement(_CHANGES.insert(slots(_CHANGES)))

# By the primary key.
_TALLY = models.RunTally
_TALLIED = Statement(
    _TALLY.select(*_TALLY._meta.sorted_fields).where(
        _TALLY.run.between(slot("first"), slot("last")) & (_TALLY.n > 0)
    )
)
# What is not added up yet; by run_untallied and outcome_run, which covers it.
_KIND = (_OUTCOME.run, _OUTCOME.module, _OUTCOME.target, _OUTCOME.status)
_UNTALLIED = _RUN.select(_RUN.id).where(_RUN.tallied.is_null() & _RUN.id.between(slot("first"), slot("last")))
_COUNTS = Statement(
    _OUTCOME.select(*_KIND, fn.COUNT(SQL("*"))).where(_OUTCOME.run.in_(_UNTALLIED)).group_by(*_KIND)
)

_IS_LEFT = _RUN.state == RunState.RUNNING
_INTERRUPT = Statement(_RUN.update(state=RunState.INTERRUPTED).where(_IS_LEFT))
_BEGIN = Statement(_RUN.insert(slots(_RUN, "trigger", "state", "started_at")))
_END = Statement(
    _RUN.update(slots(_RUN, "state", "ended_at", "messages", "requests")).where(_RUN.id == slot("id"))
)
# By outcome_run.
_MARKS = Statement(_OUTCOME.select(_OUTCOME.id, _OUTCOME.mark).where(_OUTCOME.run == slot("run")))

Counts = dict[tuple[ModuleId, Side, str], int]
Notes = dict[tuple[ModuleId, Side], int]


class RunTable(Table):
    """Writes runs and outcomes."""

    _standing: Standing | None = None

    def begin_run(self, trigger: Trigger, at: datetime) -> int:
        """Open a run and return its id; runs left "running" by a crash become "interrupted"."""
        with self.connection.transaction():
            self.connection.execute(_INTERRUPT)
            self._standing = None
            tally(self.connection)
            row = {"trigger": trigger, "state": RunState.RUNNING, "started_at": encode_moment(at)}
            return self.connection.insert(_BEGIN, row)

    def end_run(
        self,
        run: int,
        state: RunState,
        at: datetime,
        messages: Sequence[str],
        requests: Mapping[tuple[Side, str], int],
    ) -> None:
        """Close a run with its state, its messages and the requests it cost."""
        spent = [[side.value, method, n] for (side, method), n in sorted(requests.items())]
        row = {
            "id": run,
            "state": state,
            "ended_at": encode_moment(at),
            "messages": encode_messages(messages),
            "requests": json.dumps(spent),
        }
        with self.connection.transaction():
            self.connection.execute(_END, row)
            self._standing = None
            tally(self.connection)

    def add_outcome(self, run: int, outcome: Outcome, at: datetime) -> None:
        """Append one line of the sync log."""
        before = self._standing_before(run)
        with self.connection.joined():
            row = _outcome_row(before, outcome, at, noted(self.connection, before, outcome))
            end_earlier(self.connection, before, outcome)
            if not outcome.changes and not before.has_ended:
                self.connection.execute(_ADD, row)
                return
            number = self.connection.insert(_ADD, row)
            if outcome.changes:
                changes = {"outcome_id": number, "changes": encode_changes(outcome.changes)}
                self.connection.execute(_ADD_CHANGES, changes)
            if before.has_ended:
                tally_line(self.connection, number)

    def add_outcomes(self, run: int, outcomes: Sequence[Outcome], at: datetime) -> None:
        """Append lines of the sync log that change no field, many at once."""
        before = self._standing_before(run)
        if before.has_ended:
            for outcome in outcomes:
                self.add_outcome(run, outcome, at)
            return
        with self.connection.joined():
            rows = []
            for outcome in outcomes:
                rows.append(_outcome_row(before, outcome, at, noted(self.connection, before, outcome)))
                end_earlier(self.connection, before, outcome)
            self.connection.execute_many(_ADD, rows)

    def _standing_before(self, run: int) -> Standing:
        if self._standing is None or self._standing.run != run:
            self._standing = standing(self.connection, run)
        return self._standing

    def previewed(self, run: int) -> Mapping[int, str] | None:
        """Line of the log -> mark of what it shows; None where the run is no preview in the log."""
        with self.connection.snapshot():
            trigger = self.connection.value(_RUN.select(_RUN.trigger).where(_RUN.id == run))
            if trigger != Trigger.PREVIEW:
                return None
            rows = self.connection.rows(_MARKS, {"run": run})
            return {number: mark for number, mark in rows if mark}

    def run_summary(self, run: int) -> RunSummary:
        """The run with its counts, which are counted from its outcomes; KeyError without such a run."""
        with self.connection.snapshot():
            row = self.connection.row(_RUN.select(*RUN_ROW).where(_RUN.id == run))
            if row is None:
                raise KeyError(run)
            return with_counts(self.connection, [row])[0]


def with_counts(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> tuple[RunSummary, ...]:
    """Runs from their rows (RUN_ROW) with their counts; to be asked in one snapshot with the rows."""
    if not rows:
        return ()
    span = {"first": min(row[0] for row in rows), "last": max(row[0] for row in rows)}
    counts: dict[int, Counts] = {}
    for run, module, target, status, n in connection.rows(_TALLIED, span) + connection.rows(_COUNTS, span):
        counts.setdefault(run, {})[(*_of(module, target), status)] = n
    notes: dict[int, Notes] = {}
    for run, module, target, n in connection.rows(NOTES, span):
        notes.setdefault(run, {})[_of(module, target)] = n
    return tuple(_summary(row, counts.get(row[0], {}), notes.get(row[0], {})) for row in rows)


@cache
def _of(module: str, target: str) -> tuple[ModuleId, Side]:
    """There are few of these, and thousands of rows that name them."""
    return _read(module, target)


@read_back
def _read(module: str, target: str) -> tuple[ModuleId, Side]:
    return ModuleId(module), Side(target)


@read_back
def _summary(row: tuple[Any, ...], counts: Counts, notes: Notes) -> RunSummary:
    number, trigger, state, started_at, ended_at, messages, requests = row
    return RunSummary(
        id=number,
        trigger=Trigger(trigger),
        state=RunState(state),
        started_at=decode_moment(started_at),
        ended_at=None if ended_at is None else decode_moment(ended_at),
        counts=counts,
        messages=decode_messages(messages),
        requests={(Side(side), method): n for side, method, n in json.loads(requests)},
        notes=notes,
    )


def _outcome_row(before: Standing, outcome: Outcome, at: datetime, note: int | None) -> dict[str, object]:
    return {
        "run_id": before.run,
        "at": encode_moment(at),
        "module": outcome.module.value,
        "target": outcome.target.value,
        "status": outcome.status.value,
        "name": storable(outcome.name),
        "name_folded": folded(outcome.name),
        "sage_id": outcome.sage_id,
        "vtiger_id": outcome.vtiger_id,
        "rule": outcome.rule,
        "because": storable(outcome.because),
        "fix": storable(outcome.fix),
        "amount": encode_amount(outcome.amount),
        "currency": outcome.currency,
        "making": encode_making(outcome.because, outcome.fix),
        "mark": outcome.mark or None,
        "noted": note,
        "previewed": 1 if before.is_preview else None,
    }
