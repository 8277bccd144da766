"""What is made in Sage because a document waits for it, though its module never writes there by itself."""

from collections.abc import Iterator

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.rules import awaits_nothing, evaluate
from sagesync_desktop.core.types import RecordRef, Side
from sagesync_desktop.engine.session import ModuleRun, Session


def wanted(session: Session) -> frozenset[RecordRef]:
    """Vtiger's records that new documents of Vtiger wait for, while these are made on demand."""
    if Option.CREATE_MISSING not in session.settings.options:
        return frozenset()
    return frozenset(ref for run in session.modules() for ref in _named(run))


def _named(run: ModuleRun) -> Iterator[RecordRef]:
    """Only by documents that nothing else holds back: else a customer would be made for nothing."""
    if not run.session.settings.module(run.module).direction.writes(Side.SAGE):
        return
    rules = tuple(rule for rule in run.spec.rules if rule.awaits is awaits_nothing)
    aside = {(one.side, one.record_id) for one in run.store.asides(run.module)}
    for record in run.store.unlinked(run.module, Side.VTIGER):
        refs = run.spec.names(record)
        if not refs or (Side.VTIGER, record.id) in aside or not run.spec.in_scope(record, run.book):
            continue
        if evaluate(rules, record, Side.SAGE, Context(run.book)) is None:
            yield from refs
