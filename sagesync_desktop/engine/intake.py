"""Records into the local store: what is news is owed to the other side, what we wrote ourselves is not."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from sagesync_desktop.core.alterations import altered, mark
from sagesync_desktop.core.mapping import Shared, rebased
from sagesync_desktop.core.ports import Batch, Seen
from sagesync_desktop.core.types import MISSING, FieldName, Missing, Record, Side, Value
from sagesync_desktop.core.values import is_blank, same
from sagesync_desktop.engine.session import ModuleRun

_A_SECOND_IS_OVER = timedelta(seconds=2)
"""After that, however the seconds of a server lie."""
Differs = Callable[[ModuleRun, Record, Record], bool]


def content_differs(_run: ModuleRun, old: Record, new: Record) -> bool:
    """Whether anything at all of a record is new."""
    return old.fields != new.fields or old.deleted != new.deleted


def mapped_differs(run: ModuleRun, old: Record, new: Record) -> bool:
    """Whether anything of a record is new that the mapping looks at."""
    before, after = run.view(old), run.view(new)
    return old.deleted != new.deleted or any(
        not same(pair.kind, before.get(pair.name, MISSING), after.get(pair.name, MISSING))
        for pair in run.spec.fields
    )


def keep(run: ModuleRun, side: Side, batch: Batch, differs: Differs) -> None:
    """Take the records of a listing in; those that came back from a recycle bin are noted."""
    known = run.store.seen_many(run.module, side, [record.id for record in batch.records])
    rows = []
    with run.store.transaction():
        for record in batch.records:
            old = known.get(record.id)
            if old is not None and old.record.deleted and not record.deleted:
                run.session.shifted.add((run.module, side))
            if old is not None and _is_own_echo(old, record):
                changed = _is_news_in_echo(run, old.record, record)
            else:
                changed = old is None or differs(run, old.record, record)
            if old is None or old.record.revision != record.revision:
                run.session.is_calm = False
            owing = changed or (old is not None and old.pending)
            settled = record.id not in batch.unsettled or _has_passed(run, batch, old, record)
            rows.append(Seen(record, owing, settled, run.spec.title(record)))
        run.store.save_seen(rows)
        _mark(run, side, batch.records)


def _has_passed(run: ModuleRun, batch: Batch, old: Seen | None, new: Record) -> bool:
    """Whether the second of a revision was over when this was read: an earlier run held it already."""
    since, now = run.session.calm_since, run.session.clock.now()
    is_past = since is not None and now - since >= _A_SECOND_IS_OVER
    return is_past and old is not None and old.record.revision == new.revision and new.id in batch.passing


def keep_titles(run: ModuleRun) -> None:
    """Name what was kept without a title, as earlier releases did and single looks do."""
    for side in Side:
        while records := run.store.untitled(run.module, side):
            titles = {record.id: run.spec.title(record) for record in records}
            with run.store.transaction():
                run.store.save_titles(run.module, side, titles)
                _mark(run, side, records)


def _mark(run: ModuleRun, side: Side, records: Sequence[Record]) -> None:
    """Note by what a document of Vtiger's is known again when it is deleted and typed anew."""
    if run.spec.likeness is not None and side is Side.VTIGER and records:
        run.store.save_likenesses(run.module, side, {one.id: run.spec.likeness(one) for one in records})


def _is_own_echo(old: Seen, new: Record) -> bool:
    """Our own new record, listed for the first time: what differs from what we sent is the server's doing."""
    return not old.record.revision and not old.pending and new.fields.get("untouched") is True


def _is_news_in_echo(run: ModuleRun, sent: Record, listed: Record) -> bool:
    """Whether our own new record, listed for the first time, has been altered or edited; renews the base."""
    made = _as_made(sent, listed)
    is_altered = _rebase(run, sent, made)
    return is_altered or mapped_differs(run, made, listed)


def _as_made(sent: Record, listed: Record) -> Record:
    """Our new record with the parts that its reply had left out; what else is listed is an edit since."""
    repeated = sent.fields.get("repeated")
    left_out = set(repeated) if isinstance(repeated, tuple) else set()
    parts = {name: value for name, value in listed.fields.items() if name.partition(".")[0] in left_out}
    return replace(listed, fields={**sent.fields, **parts})


def _rebase(run: ModuleRun, sent: Record, record: Record) -> bool:
    """Renew the base by what the server made of our new record; True when that is not what was sent."""
    link = run.store.link(run.module, record.side, record.id)
    if link is None:
        return False
    partner = run.store.seen(run.module, record.side.other, link.id_on(record.side.other))
    meant, view = run.view(sent), run.view(record)
    other = run.view(partner.record) if partner is not None else view
    marks = altered(run.spec, record.side, None, _said(meant), view, other)
    base = {**rebased(run.spec, link.base, record.side, view), **mark(run.spec, marks)}
    run.store.save_link(replace(link, base=base, sage_revision=record.revision))
    return bool(marks)


def _said(view: Shared) -> dict[FieldName, Value]:
    return {
        name: value for name, value in view.items() if not isinstance(value, Missing) and not is_blank(value)
    }
