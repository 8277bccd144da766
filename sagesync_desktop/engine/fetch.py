"""Phase 3: read what changed on both sides into the local store; the store keeps what a run still owes."""

from sagesync_desktop.core.ports import Batch, Seen
from sagesync_desktop.core.sentence import counted
from sagesync_desktop.core.types import ModuleId, RecordId, Side
from sagesync_desktop.engine.intake import Differs, content_differs, keep, mapped_differs
from sagesync_desktop.engine.session import ModuleRun, Progress, Session, cursor_name
from sagesync_desktop.engine.sweep import sweep

_WORTH_CLOSING = 200
"""From a page of own writes on, reading them back once is cheaper than listing them in every later run."""
_OUT_OF_OVERLAP = 3.0
"""Seconds after which a write lies before the position of a listing, which steps back by two whole ones."""


def fetch(session: Session) -> None:
    """Take in the changes of every module of the run, and the deletions where they are due."""
    for run in session.modules():
        for side in Side:
            since = session.store.cursor(cursor_name(run.module, side, "changes"))
            _take_changes(run, side, since, content_differs)
            sweep(run, side, first_time=since is None)
    _notice_invoices(session)


def close(session: Session) -> None:
    """Read our own many writes back, so that the next run need not, and look at them with fresh eyes.

    What somebody else changed meanwhile becomes pending; our own echo does not. What we made and what still
    bears its stamp is not read one by one: among so many nobody edits one in the second in which it was made.
    """
    filled = [run for run in session.modules() if _is_worth_closing(session, run.module)]
    if filled:
        # Else the last seconds' writes would be listed again by the next run, hundreds where Sage is quick.
        session.clock.wait(_OUT_OF_OVERLAP)
    for run in filled:
        since = session.positions.get(cursor_name(run.module, Side.SAGE, "changes"))
        _take_changes(run, Side.SAGE, since, mapped_differs)


def _is_worth_closing(session: Session, module: ModuleId) -> bool:
    return session.written[module, Side.SAGE] >= _WORTH_CLOSING or _feeds_too(session, module)


def _feeds_too(session: Session, module: ModuleId) -> bool:
    """Sage's contact persons and addresses are made with their customers, so both lists fill up together."""
    return (
        module is ModuleId.CONTACTS and session.written[ModuleId.ORGANIZATIONS, Side.SAGE] >= _WORTH_CLOSING
    )


def _take_changes(run: ModuleRun, side: Side, since: str | None, differs: Differs) -> None:
    revisions = run.store.revisions(run.module, side)

    def is_known(record_id: RecordId, revision: str) -> bool:
        made = run.session.made.get((run.module, side, record_id))
        return revision in (revisions.get(record_id), made)

    done = 0
    position: str | None = None
    run.session.report(Progress("fetch", run.module, side))
    for batch in run.session.port(side).changes(run.module, since, is_known):
        keep(run, side, batch, differs)
        done += len(batch.records)
        position = batch.position or position
        run.session.report(Progress("fetch", run.module, side, done, batch.total))
        run.session.breathe()
    if position is not None:
        run.session.positions[cursor_name(run.module, side, "changes")] = position


_ONE_NEW = (
    "%n new invoice is in Sage, but the Invoices module is switched off, so they were not synced. "
    "Switch Invoices on under Modules to sync them."
)
_MANY_NEW = (
    "%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. "
    "Switch Invoices on under Modules to sync them."
)


def _notice_invoices(session: Session) -> None:
    """While Invoices are off, say once that there are new ones in Sage (SEED, Limitations)."""
    if session.settings.module(ModuleId.INVOICES).on or session.request.modules:
        return
    name = cursor_name(ModuleId.INVOICES, Side.SAGE, "notice")
    changes = session.store.cursor(cursor_name(ModuleId.INVOICES, Side.SAGE, "changes"))
    count = 0
    for batch in session.sage.changes(
        ModuleId.INVOICES, session.store.cursor(name) or changes, lambda _i, _r: False
    ):
        count += _take_unheard_of(session, batch)
        if batch.position is not None:
            session.positions[name] = batch.position
        session.breathe()
    if count:
        session.messages.append(counted(_ONE_NEW, _MANY_NEW, count))


def _take_unheard_of(session: Session, batch: Batch) -> int:
    """Remember the invoices that were never listed before, so that a later payment makes none of them new."""
    known = session.store.seen_many(ModuleId.INVOICES, Side.SAGE, [record.id for record in batch.records])
    new = [record for record in batch.records if record.id not in known]
    if new and not session.request.preview:
        with session.store.transaction():
            session.store.save_seen([Seen(record, pending=True, settled=False) for record in new])
    return len(new)
