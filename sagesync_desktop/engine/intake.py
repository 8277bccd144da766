"""Records into the local store: what is news is owed to the other side, what we wrote ourselves is not."""

from collections.abc import Callable
from dataclasses import replace

from sagesync_desktop.core.mapping import rebased, shared
from sagesync_desktop.core.ports import Batch, Seen
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import MISSING, Record, Side
from sagesync_desktop.core.values import same
from sagesync_desktop.engine.session import Session

Differs = Callable[[Session, ModuleSpec, Record, Record], bool]


def content_differs(_session: Session, _spec: ModuleSpec, old: Record, new: Record) -> bool:
    """Whether anything at all of a record is new."""
    return old.fields != new.fields or old.deleted != new.deleted


def mapped_differs(session: Session, spec: ModuleSpec, old: Record, new: Record) -> bool:
    """Whether anything of a record is new that the mapping looks at."""
    before, after = shared(old, spec, session.codebook), shared(new, spec, session.codebook)
    return old.deleted != new.deleted or any(
        not same(pair.kind, before.get(pair.name, MISSING), after.get(pair.name, MISSING))
        for pair in spec.fields
    )


def keep(session: Session, spec: ModuleSpec, side: Side, batch: Batch, differs: Differs) -> None:
    """Take the records of a listing in; those that came back from a recycle bin are noted."""
    known = session.store.seen_many(spec.id, side, [record.id for record in batch.records])
    rows = []
    with session.store.transaction():
        for record in batch.records:
            old = known.get(record.id)
            own_echo = old is not None and _is_own_echo(old, record)
            if own_echo:
                _rebase(session, spec, record)
            if old is not None and old.record.deleted and not record.deleted:
                session.shifted.add((spec.id, side))
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
