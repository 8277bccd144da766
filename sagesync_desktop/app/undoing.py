"""Undo before it runs: which writes are meant, and what a field's owner has overwritten of late."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from sagesync_desktop.app.home import Home
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.logport import PAGE
from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter
from sagesync_desktop.core.runs import UndoOrder
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side
from sagesync_desktop.core.undone import LOOK, all_undone
from sagesync_desktop.store.logreader import LogReader

REPLACED = "change.replaced"
"""What is said of a write by which a value that one side had entered itself was replaced."""


@dataclass(frozen=True, slots=True)
class Overwritten:
    """A write by which the owner's value, or the module's direction, replaced what a side had entered."""

    line: LoggedOutcome
    order: UndoOrder
    """Puts that one write back."""
    is_undone: bool
    can_be_undone: bool
    """False where the journal does not know it any more, or never did."""


def order_of_run(home: Home, run: int) -> UndoOrder:
    """All that a run has written; raises BadSettings where there is no such run, or nothing to put back."""
    with LogReader.open(home.paths.database) as log:
        if log.run(run) is None:
            raise BadSettings(say("There is no run {run} in the sync log", run=run), fix=LOOK)
    rows = home.store.written(run)
    if not rows:
        raise BadSettings(say("Run {run} has written nothing that could be undone", run=run), fix=LOOK)
    _refuse_undone(home, rows)
    return UndoOrder(run)


def order_of_record(home: Home, module: ModuleId, record_id: RecordId, run: int | None = None) -> UndoOrder:
    """A record's last write, or those of one run, by its id on either side; raises BadSettings."""
    rows = tuple(row for row in _rows_about(home, module, record_id) if run is None or row.run == run)
    if not rows:
        raise BadSettings(
            say(
                "Nothing is known that this program has written to {id} in {module}",
                id=record_id,
                module=module,
            ),
            fix=LOOK,
        )
    _refuse_undone(home, rows)
    newest = next(row for row in rows if row.undone_by is None)
    return UndoOrder(newest.run, newest.ref)


def _refuse_undone(home: Home, rows: tuple[Written, ...]) -> None:
    if all(row.undone_by is not None for row in rows):
        raise all_undone(rows, home.store.written)


def _rows_about(home: Home, module: ModuleId, record_id: RecordId) -> list[Written]:
    """The writes to a record, to its partner, and those that came from it; newest first."""
    refs = [RecordRef(module, side, record_id) for side in Side]
    links = ((side, home.store.link(module, side, record_id)) for side in Side)
    partners = [RecordRef(module, side.other, link.id_on(side.other)) for side, link in links if link]
    found = {row.id: row for ref in (*refs, *partners) for row in home.store.written(ref)}
    for run in () if partners else _runs_about(home, module, record_id):
        came = (row for row in home.store.written(run) if row.module is module)
        found |= {row.id: row for row in came if record_id in (row.partner_id, row.record_id)}
    return [found[number] for number in sorted(found, reverse=True)]


def _runs_about(home: Home, module: ModuleId, record_id: RecordId) -> set[int]:
    """The runs whose log knows the record: a pair that was taken apart is told by nothing else."""
    with LogReader.open(home.paths.database) as log:
        lines = [
            *log.history(module, sage_id=record_id),
            *log.history(module, vtiger_id=record_id),
        ]
    return {line.run for line in lines}


def overwritten(home: Home, days: int) -> tuple[Overwritten, ...]:
    """What owners have overwritten within so many days, newest first, each with how to put it back."""
    since = home.clock.now() - timedelta(days=days)
    with LogReader.open(home.paths.database) as log:
        lines = list(_lines(log, OutcomeFilter(rule=REPLACED, since=since)))
    return tuple(_overwritten(home, line) for line in lines)


def overwritten_by(home: Home, line: int) -> Overwritten | None:
    """What one line of the log says was overwritten, and how to put it back; None: nothing (any more)."""
    with LogReader.open(home.paths.database) as log:
        found = log.outcome(line)
    return None if found is None or found.outcome.rule != REPLACED else _overwritten(home, found)


def _lines(log: LogReader, chosen: OutcomeFilter) -> Iterator[LoggedOutcome]:
    offset = 0
    while page := log.outcomes(chosen, limit=PAGE, offset=offset):
        yield from page
        offset += len(page)


def _overwritten(home: Home, line: LoggedOutcome) -> Overwritten:
    one = line.outcome
    record_id = (one.sage_id if one.target is Side.SAGE else one.vtiger_id) or ""
    ref = RecordRef(one.module, one.target, record_id)
    rows = [row for row in home.store.written(ref) if row.run == line.run]
    undone = bool(rows) and all(row.undone_by is not None for row in rows)
    return Overwritten(line, UndoOrder(line.run, ref), undone, bool(rows) and not undone)
