"""Phase 3: read what changed on both sides into the local store; the store keeps what a run still owes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sagesync_desktop.core.errors import GuardTripped, PermissionMissing
from sagesync_desktop.core.mapping import rebased, shared
from sagesync_desktop.core.ports import Batch, Deletions, Seen
from sagesync_desktop.core.sentence import counted, paragraph, say
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import MISSING, ModuleId, Record, RecordId, Side
from sagesync_desktop.core.values import same
from sagesync_desktop.engine.session import Progress, Session, cursor_name

SWEEP_EVERY: Mapping[Side, timedelta] = {Side.SAGE: timedelta(hours=1), Side.VTIGER: timedelta(days=1)}
"""How often deletions are asked for: Sage has a feed; Vtiger's ids must be listed and compared."""
_WORTH_CLOSING = 200
"""From a page of own writes on, reading them back once is cheaper than listing them in every later run."""
_OUT_OF_OVERLAP = 3.0
"""Seconds after which a write lies before the position of a listing, which steps back by two whole ones."""


def fetch(session: Session) -> None:
    """Take in the changes of every module of the run, and the deletions where they are due."""
    for spec in session.specs():
        for side in Side:
            since = session.store.cursor(cursor_name(spec.id, side, "changes"))
            _take_changes(session, spec, side, since, _content_differs)
            _take_deletions(session, spec.id, side, first_time=since is None)
    _notice_invoices(session)


def close(session: Session) -> None:
    """Read our own many writes back, so that the next run need not, and look at them with fresh eyes.

    What somebody else changed meanwhile becomes pending; our own echo does not.
    """
    filled = [spec for spec in session.specs() if _is_worth_closing(session, spec.id)]
    if filled:
        # Else the last seconds' writes would be listed again by the next run, hundreds where Sage is quick.
        session.clock.wait(_OUT_OF_OVERLAP)
    for spec in filled:
        since = session.positions.get(cursor_name(spec.id, Side.SAGE, "changes"))
        _take_changes(session, spec, Side.SAGE, since, _mapped_differs)


def _is_worth_closing(session: Session, module: ModuleId) -> bool:
    return session.written[module, Side.SAGE] >= _WORTH_CLOSING or _feeds_too(session, module)


def _feeds_too(session: Session, module: ModuleId) -> bool:
    """Sage's contact persons and addresses are made with their customers, so both lists fill up together."""
    return (
        module is ModuleId.CONTACTS and session.written[ModuleId.ORGANIZATIONS, Side.SAGE] >= _WORTH_CLOSING
    )


Differs = Callable[[Session, ModuleSpec, Record, Record], bool]


def _content_differs(_session: Session, _spec: ModuleSpec, old: Record, new: Record) -> bool:
    return old.fields != new.fields or old.deleted != new.deleted


def _mapped_differs(session: Session, spec: ModuleSpec, old: Record, new: Record) -> bool:
    before, after = shared(old, spec, session.codebook), shared(new, spec, session.codebook)
    return old.deleted != new.deleted or any(
        not same(pair.kind, before.get(pair.name, MISSING), after.get(pair.name, MISSING))
        for pair in spec.fields
    )


def _take_changes(
    session: Session, spec: ModuleSpec, side: Side, since: str | None, differs: Differs
) -> None:
    revisions = session.store.revisions(spec.id, side)

    def is_known(record_id: RecordId, revision: str) -> bool:
        return revisions.get(record_id) == revision

    done = 0
    position: str | None = None
    session.report(Progress("fetch", spec.id, side))
    for batch in session.port(side).changes(spec.id, since, is_known):
        _keep(session, spec, side, batch, differs)
        done += len(batch.records)
        position = batch.position or position
        session.report(Progress("fetch", spec.id, side, done, batch.total))
        session.breathe()
    if position is not None:
        session.positions[cursor_name(spec.id, side, "changes")] = position


def _keep(session: Session, spec: ModuleSpec, side: Side, batch: Batch, differs: Differs) -> None:
    known = session.store.seen_many(spec.id, side, [record.id for record in batch.records])
    rows = []
    with session.store.transaction():
        for record in batch.records:
            old = known.get(record.id)
            own_echo = old is not None and _is_own_echo(old, record)
            if own_echo:
                _rebase(session, spec, record)
            changed = not own_echo and (old is None or differs(session, spec, old.record, record))
            owing = changed or (old is not None and old.pending)
            rows.append(Seen(record, owing, record.id not in batch.unsettled))
        session.store.save_seen(rows)


def _is_own_echo(old: Seen, new: Record) -> bool:
    """Our own new record, listed for the first time: what differs from what we sent is the server's doing."""
    return not old.record.revision and not old.pending and new.fields.get("untouched") is True


def _rebase(session: Session, spec: ModuleSpec, record: Record) -> None:
    link = session.store.link(spec.id, record.side, record.id)
    if link is not None:
        view = shared(record, spec, session.codebook)
        base = rebased(spec, link.base, record.side, view)
        session.store.save_link(replace(link, base=base, sage_revision=record.revision))


def _take_deletions(session: Session, module: ModuleId, side: Side, *, first_time: bool) -> None:
    """Mark records as deleted that the side has surely deleted; asked at most as often as `SWEEP_EVERY`."""
    name = cursor_name(module, side, "deletions")
    asked_at, _, position = (session.store.cursor(name) or "").partition("|")
    now = session.clock.now()
    if first_time or not asked_at:
        session.positions[name] = (
            f"{now.isoformat()}|{session.positions.get(cursor_name(module, side, 'changes'), '')}"
        )
        return
    if timedelta(0) <= now - datetime.fromisoformat(asked_at) < SWEEP_EVERY[side]:
        return
    index = 0 if side is Side.SAGE else 1
    linked = {pair[index] for pair in session.store.link_ids(module)}
    held = linked | {record.id for record in session.store.unlinked(module, side)}
    answer = _deletions(session, module, side, position or None, held)
    gone = session.store.seen_many(module, side, answer.gone)
    with session.store.transaction():
        session.store.save_seen([Seen(_tombstone(seen.record), pending=True) for seen in gone.values()])
    _take_returned(session, module, side, answer.shown - held)
    session.positions[name] = f"{now.isoformat()}|{answer.position or position}"


def _take_returned(session: Session, module: ModuleId, side: Side, shown: frozenset[RecordId]) -> None:
    """What was taken for deleted and is shown again: hidden by a right for a while, it never changed.

    To Vtiger's API "deleted" and "not allowed" are one answer (8.2, measured).
    """
    known = session.store.seen_many(module, side, shown)
    for record_id in sorted(record_id for record_id, seen in known.items() if seen.record.deleted):
        current = session.port(side).look(module, record_id)
        if current is not None:
            session.store.save_seen([Seen(current, pending=True, settled=False)])


_GO_ON = "If they were all deleted on purpose, sync once with “go on once” (--go-on)."


def _deletions(
    session: Session, module: ModuleId, side: Side, since: str | None, held: set[RecordId]
) -> Deletions:
    """What the side says is gone; one that shows nothing at all any more is believed on a person's word only.

    Vtiger refuses to answer then, so each record is looked up by itself.
    """
    port, go_on = session.port(side), session.request.go_on
    try:
        answer = port.deletions(module, since, held)
    except PermissionMissing as refused:
        if not go_on:
            raise PermissionMissing(
                refused.title, refused.explanation, paragraph(refused.fix, _GO_ON), side=side
            ) from refused
        return Deletions(frozenset(one for one in held if port.look(module, one) is None))
    if len(answer.gone) == len(held) > 1 and not go_on and not _still_there(session, module, side):
        raise GuardTripped(
            say(
                "{side} shows none of the {n} {module} any more; nothing was deleted",
                side=side,
                n=len(held),
                module=module,
            ),
            fix=paragraph("Check the rights of the signed-in user and the business", _GO_ON),
            side=side,
        )
    return answer


def _still_there(session: Session, module: ModuleId, side: Side) -> bool:
    """Whether a side that lost everything still shows at least one record of the module."""
    batches = session.port(side).changes(module, None, lambda _id, _revision: False)
    return any(batch.records for batch in batches)


def _tombstone(record: Record) -> Record:
    return Record(record.module, record.side, record.id, record.revision, record.fields, deleted=True)


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
