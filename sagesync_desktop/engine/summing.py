"""What records come to by their documents: added up anew in every run, for days pass by themselves."""

from dataclasses import replace

from sagesync_desktop.core.mapping import agreed
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.truths import Truth
from sagesync_desktop.core.types import MISSING, Missing, RecordId, Side, Value
from sagesync_desktop.core.values import is_blank, same
from sagesync_desktop.engine.session import ModuleRun, Session, cursor_name


def add_up(session: Session) -> None:
    """Let the book know the sums that somebody wants to see, and owe Vtiger those that changed."""
    for run in session.modules():
        for pair in run.spec.fields:
            truth = run.spec.truths.get(pair.sage)
            if truth is not None and truth.sums is not None and _are_known(run, truth):
                _add_up(run, pair, truth)


def _are_known(run: ModuleRun, truth: Truth) -> bool:
    """Whether the documents are listed by every run: those of a module that is off say nothing of today."""
    of = truth.sums.of if truth.sums is not None else run.module
    is_listed = bool(run.session.positions.get(cursor_name(of, Side.SAGE, "changes"))) or bool(
        run.store.cursor(cursor_name(of, Side.SAGE, "changes"))
    )
    return run.session.settings.module(of).on and is_listed


def _add_up(run: ModuleRun, pair: FieldMap, truth: Truth) -> None:
    if truth.sums is None:
        return
    today = run.session.clock.now().astimezone().date()
    seen = run.store.all_seen(truth.sums.of, Side.SAGE)
    documents = (one.record for one in seen if not one.record.deleted)
    sums = truth.sums.add_up(documents, today)
    run.book.sums[run.module, pair.sage] = sums
    for link in run.store.links(run.module):
        told = agreed(link.base, pair.memory).sage
        now = truth.seen(sums.get(link.sage_id))
        if now is not MISSING and not _is_told(pair, told, now):
            _owe(run, link.sage_id)


def _is_told(pair: FieldMap, told: Value | Missing, now: Value | Missing) -> bool:
    return same(pair.kind, told, now) or (is_blank(told) and is_blank(now))


def _owe(run: ModuleRun, sage_id: RecordId) -> None:
    seen = run.store.seen(run.module, Side.SAGE, sage_id)
    if seen is not None and not seen.pending:
        run.store.save_seen([replace(seen, pending=True)])
