"""Phase 3: read what changed on both sides into the local store; the store keeps what a run still owes."""

from sagesync_desktop.core.ports import Batch, Seen
from sagesync_desktop.core.sentence import counted
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import ModuleId, RecordId, Side
from sagesync_desktop.engine.intake import Differs, content_differs, keep, mapped_differs
from sagesync_desktop.engine.session import Progress, Session, cursor_name
from sagesync_desktop.engine.sweep import sweep

_WORTH_CLOSING = 200
"""From a page of own writes on, reading them back once is cheaper than listing them in every later run."""
_OUT_OF_OVERLAP = 3.0
"""Seconds after which a write lies before the position of a listing, which steps back by two whole ones."""


def fetch(session: Session) -> None:
    """Take in the changes of every module of the run, and the deletions where they are due."""
    for spec in session.specs():
        for side in Side:
            since = session.store.cursor(cursor_name(spec.id, side, "changes"))
            _take_changes(session, spec, side, since, content_differs)
            sweep(session, spec, side, first_time=since is None)
    _notice_invoices(session)


def close(session: Session) -> None:
    """Read our own many writes back, so that the next run need not, and look at them with fresh eyes.

    What somebody else changed meanwhile becomes pending; our own echo does not. What we made and what still
    bears its stamp is not read one by one: among so many nobody edits one in the second in which it was made.
    """
    filled = [spec for spec in session.specs() if _is_worth_closing(session, spec.id)]
    if filled:
        # Else the last seconds' writes would be listed again by the next run, hundreds where Sage is quick.
        session.clock.wait(_OUT_OF_OVERLAP)
    for spec in filled:
        since = session.positions.get(cursor_name(spec.id, Side.SAGE, "changes"))
        _take_changes(session, spec, Side.SAGE, since, mapped_differs)


def _is_worth_closing(session: Session, module: ModuleId) -> bool:
    return session.written[module, Side.SAGE] >= _WORTH_CLOSING or _feeds_too(session, module)


def _feeds_too(session: Session, module: ModuleId) -> bool:
    """Sage's contact persons and addresses are made with their customers, so both lists fill up together."""
    return (
        module is ModuleId.CONTACTS and session.written[ModuleId.ORGANIZATIONS, Side.SAGE] >= _WORTH_CLOSING
    )


def _take_changes(
    session: Session, spec: ModuleSpec, side: Side, since: str | None, differs: Differs
) -> None:
    revisions = session.store.revisions(spec.id, side)

    def is_known(record_id: RecordId, revision: str) -> bool:
        made = session.made.get((spec.id, side, record_id))
        return revision in (revisions.get(record_id), made)

    done = 0
    position: str | None = None
    session.report(Progress("fetch", spec.id, side))
    for batch in session.port(side).changes(spec.id, since, is_known):
        keep(session, spec, side, batch, differs)
        done += len(batch.records)
        position = batch.position or position
        session.report(Progress("fetch", spec.id, side, done, batch.total))
        session.breathe()
    if position is not None:
        session.positions[cursor_name(spec.id, side, "changes")] = position


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
