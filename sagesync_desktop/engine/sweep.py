"""The full pass: what was deleted, what came back, and what changed without moving its record's stamp."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import timedelta

from sagesync_desktop.core.clock import moment_in
from sagesync_desktop.core.errors import GuardTripped, PermissionMissing, RecordError
from sagesync_desktop.core.ports import Batch, Deletions, Glimpse, Seen
from sagesync_desktop.core.sentence import paragraph, say
from sagesync_desktop.core.types import Record, RecordId, Side
from sagesync_desktop.engine.intake import content_differs, keep
from sagesync_desktop.engine.session import ModuleRun, cursor_name

_BY_FEED, _BY_LIST = timedelta(hours=1), timedelta(days=1)
"""How often deletions are asked for: of a feed, or where all ids must be listed and compared (Vtiger)."""
_AT_ONCE = 200
"""Records that are compared with what was kept of them, between two looks at the stop button."""


def sweep(run: ModuleRun, side: Side, *, first_time: bool) -> None:
    """Mark records as deleted that the side has surely deleted, and look at those that it shows otherwise.

    Asked once an hour or a day, and at once where records that these refer to went or came back.
    """
    module = run.module
    name = cursor_name(module, side, "deletions")
    asked_at, _, position = (run.store.cursor(name) or "").partition("|")
    now = run.session.clock.now()
    if first_time or not asked_at:
        run.session.positions[name] = (
            f"{now.isoformat()}|{run.session.positions.get(cursor_name(module, side, 'changes'), '')}"
        )
        return
    asked = moment_in(asked_at)
    is_early = asked is not None and timedelta(0) <= now - asked < _sweep_every(run, side)
    if is_early and not any((parent, side) in run.session.shifted for parent in run.spec.depends_on):
        return
    index = 0 if side is Side.SAGE else 1
    linked = {pair[index] for pair in run.store.link_ids(module)}
    held = linked | {record.id for record in run.store.unlinked(module, side)}
    answer = _deletions(run, side, position or None, held)
    gone = run.store.seen_many(module, side, answer.gone)
    with run.store.transaction():
        run.store.save_seen([Seen(_tombstone(seen.record), pending=True) for seen in gone.values()])
    _take_returned(run, side, answer.shown.keys() - held)
    _take_unstamped(run, side, {one: answer.shown[one] for one in held & answer.shown.keys()})
    if answer.gone:
        run.session.shifted.add((module, side))
    run.session.positions[name] = f"{now.isoformat()}|{answer.position or position}"


def _sweep_every(run: ModuleRun, side: Side) -> timedelta:
    return _BY_FEED if side is Side.SAGE and run.session.sage.capabilities.deletion_feed else _BY_LIST


def _take_returned(run: ModuleRun, side: Side, shown: AbstractSet[RecordId]) -> None:
    """What was taken for deleted, or was never listed, and is shown: no listing by time would bring it.

    A right that hid it for a while, or hid it until now, moves no stamp: to Vtiger's API "deleted" and "not
    allowed" are one answer (8.2, measured).
    """
    known = run.store.seen_many(run.module, side, shown)
    for record_id in sorted(shown):
        seen = known.get(record_id)
        if seen is not None and not seen.record.deleted:
            continue
        run.session.breathe()
        current = _looked_at(run, side, record_id)
        if current is not None:
            run.store.save_seen([Seen(current, pending=True, settled=False)])
            run.session.shifted.add((run.module, side))


def _take_unstamped(run: ModuleRun, side: Side, shown: Mapping[RecordId, Glimpse]) -> None:
    """Look at records that are shown otherwise than they were kept: no listing by time would bring them.

    A deleted, restored or merged organization changes its invoices and contacts in Vtiger without moving
    their stamps (8.2.0, measured, facts 47, 48, 51), and a clock set back hides an edit (54).
    """
    ids = sorted(shown)
    for start in range(0, len(ids), _AT_ONCE):
        run.session.breathe()
        some = run.store.seen_many(run.module, side, ids[start : start + _AT_ONCE])
        for current in _otherwise(run, side, some, shown):
            keep(run, side, Batch((current,), unsettled=frozenset([current.id])), content_differs)


def _otherwise(
    run: ModuleRun, side: Side, kept: Mapping[RecordId, Seen], shown: Mapping[RecordId, Glimpse]
) -> Iterator[Record]:
    for record_id, seen in kept.items():
        if seen.record.deleted or shown[record_id].fits(seen.record):
            continue
        current = _looked_at(run, side, record_id)
        if current is not None:
            yield current


def _looked_at(run: ModuleRun, side: Side, record_id: RecordId) -> Record | None:
    """The record as it is now; one that cannot be opened is told of, and stops only itself."""
    try:
        return run.session.port(side).look(run.module, record_id)
    except RecordError as closed:
        run.session.messages.append(str(closed))
        return None


_GO_ON = "If they were all deleted on purpose, sync once with “go on once” (--go-on)."


def _deletions(run: ModuleRun, side: Side, since: str | None, held: set[RecordId]) -> Deletions:
    """What the side says is gone; one that shows nothing at all any more is believed on a person's word only.

    Vtiger refuses to answer then, so each record is looked up by itself.
    """
    port, go_on = run.session.port(side), run.session.request.go_on
    try:
        answer = port.deletions(run.module, since, held)
    except PermissionMissing as refused:
        if not go_on:
            raise PermissionMissing(
                refused.title, refused.explanation, paragraph(refused.fix, _GO_ON), side=side
            ) from refused
        return Deletions(frozenset(one for one in held if port.look(run.module, one) is None))
    if len(answer.gone) == len(held) > 1 and not go_on and not _still_there(run, side):
        raise GuardTripped(
            say(
                "{side} shows none of the {n} {module} any more; nothing was deleted",
                side=side,
                n=len(held),
                module=run.module,
            ),
            fix=paragraph("Check the rights of the signed-in user and the business", _GO_ON),
            side=side,
        )
    return answer


def _still_there(run: ModuleRun, side: Side) -> bool:
    """Whether a side that lost everything still shows at least one record of the module."""
    batches = run.session.port(side).changes(run.module, None, lambda _id, _revision: False)
    return any(batch.records for batch in batches)


def _tombstone(record: Record) -> Record:
    return Record(record.module, record.side, record.id, record.revision, record.fields, deleted=True)
