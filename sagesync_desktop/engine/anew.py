"""A document that was deleted in Vtiger and typed anew before anybody asked what is gone.

Vtiger's deletions are asked for once a day. Until then the new one would be posted beside the old one. So a
new document that has customer, day, total and currency of a linked one is a reason for one look at that: if
it is gone, this is what the daily sweep would have found, and the two are linked or asked about at once. A
run without such a document asks nothing; two sales that really are alike cost one request, once.
"""

from collections.abc import Iterator
from dataclasses import replace

from sagesync_desktop.core.errors import RecordError
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.types import Record, RecordId, Side
from sagesync_desktop.engine.session import ModuleRun

_SIDE = Side.VTIGER


def look_for_replaced(run: ModuleRun) -> None:
    """Mark as deleted what a new document seems to stand in for, where a look says that it is gone."""
    for record in _perhaps_replaced(run):
        run.session.breathe()
        try:
            is_gone = run.session.port(_SIDE).look(run.module, record.id) is None
        except RecordError as closed:
            run.session.messages.append(str(closed))
            continue
        if is_gone:
            run.store.save_seen([Seen(replace(record, deleted=True), pending=True)])
            run.session.shifted.add((run.module, _SIDE))


def _perhaps_replaced(run: ModuleRun) -> Iterator[Record]:
    """The linked documents, each once, that are like one that is new and belongs to no link."""
    asked: set[RecordId] = set()
    for mark in filter(None, map(run.spec.likeness or _nothing, _newcomers(run))):
        for other in run.store.alike(run.module, _SIDE, mark):
            if other in asked or run.store.link(run.module, _SIDE, other) is None:
                continue
            asked.add(other)
            seen = run.store.seen(run.module, _SIDE, other)
            if seen is not None and not seen.record.deleted:
                yield seen.record


def _newcomers(run: ModuleRun) -> Iterator[Record]:
    if run.spec.likeness is None:
        return
    for record_id in run.store.pending(run.module, _SIDE):
        seen = run.store.seen(run.module, _SIDE, record_id)
        is_there = seen is not None and not seen.record.deleted
        if seen is not None and is_there and run.store.link(run.module, _SIDE, record_id) is None:
            yield seen.record


def _nothing(_record: Record) -> str:
    return ""
