"""Runs and the outcomes that make up the sync log."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.types import ModuleId, Outcome, Side
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
from sagesync_desktop.store.table import Table

RUN_COLUMNS = 'id, "trigger", state, started_at, ended_at, messages, requests'

# By index outcome_run_id_module_target_status, which covers it.
COUNTS = """
SELECT run_id, module, target, status, count(*) FROM outcome
WHERE run_id IN (SELECT value FROM json_each(?)) GROUP BY run_id, module, target, status"""

_INSERT_OUTCOME = """
INSERT INTO outcome (run_id, at, module, target, status, name, name_folded, sage_id, vtiger_id,
                     rule, because, fix, amount, currency, making)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

Counts = dict[tuple[ModuleId, Side, str], int]


class RunTable(Table):
    """Writes runs and outcomes."""

    def begin_run(self, trigger: str, at: datetime) -> int:
        """Open a run and return its id; runs left "running" by a crash become "interrupted"."""
        with self._connection.transaction():
            self._connection.execute("UPDATE run SET state = 'interrupted' WHERE state = 'running'")
            return self._connection.insert(
                """INSERT INTO run ("trigger", state, started_at) VALUES (?, 'running', ?)""",
                (trigger, encode_moment(at)),
            )

    def end_run(
        self,
        run: int,
        state: str,
        at: datetime,
        messages: Sequence[str],
        requests: Mapping[tuple[Side, str], int],
    ) -> None:
        """Close a run with its state, its messages and the requests it cost."""
        spent = [[side.value, method, n] for (side, method), n in sorted(requests.items())]
        self._connection.execute(
            "UPDATE run SET state = ?, ended_at = ?, messages = ?, requests = ? WHERE id = ?",
            (state, encode_moment(at), encode_messages(messages), json.dumps(spent), run),
        )

    def add_outcome(self, run: int, outcome: Outcome, at: datetime) -> None:
        """Append one line of the sync log."""
        with self._connection.transaction():
            outcome_id = self._connection.insert(_INSERT_OUTCOME, _outcome_row(run, outcome, at))
            if outcome.changes:
                self._connection.execute(
                    "INSERT INTO outcome_changes (outcome_id, changes) VALUES (?, ?)",
                    (outcome_id, encode_changes(outcome.changes)),
                )

    def run_summary(self, run: int) -> RunSummary:
        """The run with its counts, which are counted from its outcomes; KeyError without such a run."""
        row = self._connection.row(f"SELECT {RUN_COLUMNS} FROM run WHERE id = ?", (run,))  # noqa: S608  # constant
        if row is None:
            raise KeyError(run)
        return summary(row, counts_of(self._connection, [run]).get(run, {}))


@read_back
def counts_of(connection: Connection, runs: Sequence[int]) -> dict[int, Counts]:
    """Counts of several runs at once; a run without outcomes is left out."""
    found: dict[int, Counts] = {}
    for run, module, target, status, n in connection.rows(COUNTS, (json.dumps(list(runs)),)):
        found.setdefault(run, {})[ModuleId(module), Side(target), status] = n
    return found


@read_back
def summary(row: tuple[Any, ...], counts: Counts) -> RunSummary:
    """A run from its row (RUN_COLUMNS) and its counts."""
    number, trigger, state, started_at, ended_at, messages, requests = row
    return RunSummary(
        id=number,
        trigger=trigger,
        state=state,
        started_at=decode_moment(started_at),
        ended_at=None if ended_at is None else decode_moment(ended_at),
        counts=counts,
        messages=decode_messages(messages),
        requests={(Side(side), method): n for side, method, n in json.loads(requests)},
    )


def _outcome_row(run: int, outcome: Outcome, at: datetime) -> tuple[object, ...]:
    return (
        run,
        encode_moment(at),
        outcome.module.value,
        outcome.target.value,
        outcome.status.value,
        storable(outcome.name),
        folded(outcome.name),
        outcome.sage_id,
        outcome.vtiger_id,
        outcome.rule,
        storable(outcome.because),
        storable(outcome.fix),
        encode_amount(outcome.amount),
        outcome.currency,
        encode_making(outcome.because, outcome.fix),
    )
